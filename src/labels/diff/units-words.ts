import type { Language } from '../language.js';

/** Words of the page for units. */
interface UnitsWords {
  title(group: string, years: string): string;
  intro(isDraft: boolean, before: string): string;
  isNew(isDraft: boolean): string;
  forCriteria(ids: string): string;
  readonly forConditions: string;
  readonly newFigures: string;
  readonly droppedFigures: string;
  readonly otherFigures: string;
  readonly deadlines: string;
  readonly added: string;
  readonly gone: string;
  readonly harder: string;
  readonly easier: string;
  readonly either: string;
  readonly grades: string;
  readonly names: string;
  readonly nothing: string;
  wasBefore(numbers: string): string;
  maximum(from: string, to: string): string;
  /** Before the whole new rule of a criterion. */
  now(rule: string): string;
}

const VI: UnitsWords = {
  title: (group, years) => `${group}: điểm mới và việc phải báo cáo (năm ${years})`,
  intro: (isDraft, before) =>
    `${isDraft ? 'Theo bản dự thảo, so' : 'So'} với quy định trước (${before}). Tiêu chí không nêu ở đây giữ nguyên cách chấm; mức điểm cụ thể ở bảng điểm của quyết định.`,
  isNew: (isDraft) =>
    `${isDraft ? 'Theo bản dự thảo, đây' : 'Đây'} là nhóm mới: mọi tiêu chí của bảng đều áp dụng lần đầu.`,
  forCriteria: (ids) => ids,
  forConditions: 'xét điều kiện xếp loại',
  newFigures: 'Số liệu mới phải có (trong ngoặc: dùng cho tiêu chí nào)',
  droppedFigures: 'Số liệu không còn phải báo cáo',
  otherFigures: 'Số liệu thay đổi cách báo cáo',
  deadlines: 'Thời hạn và yêu cầu thay đổi',
  added: 'Tiêu chí mới đối với nhóm',
  gone: 'Tiêu chí không còn chấm',
  harder: 'Chấm chặt hơn hoặc ít điểm hơn',
  easier: 'Chấm rộng hơn hoặc nhiều điểm hơn',
  either: 'Cách chấm khác, điểm có thể tăng hoặc giảm',
  grades: 'Xếp loại, điểm thưởng, điểm trừ và quy định chung',
  names: 'Chỉ đổi tên, số thứ tự (cách chấm không đổi)',
  nothing: 'Không có gì thay đổi.',
  wasBefore: (numbers) => `trước là ${numbers}`,
  maximum: (from, to) => `tối đa ${from} → ${to} điểm`,
  now: (rule) => `nay: ${rule}`,
};

const EN: UnitsWords = {
  title: (group, years) => `${group}: what is new and what to report (${years})`,
  intro: (isDraft, before) =>
    `${isDraft ? 'By the draft, compared' : 'Compared'} with the rules before (${before}). Criteria that are not named here count as before; the decision has the points of each step.`,
  isNew: (isDraft) =>
    `${isDraft ? 'By the draft this' : 'This'} is a new group: every criterion of its table applies for the first time.`,
  forCriteria: (ids) => ids,
  forConditions: 'for conditions of the grade',
  newFigures: 'New figures (in brackets: the criteria that use them)',
  droppedFigures: 'Figures no longer asked for',
  otherFigures: 'Figures reported in another way',
  deadlines: 'Deadlines and requirements that change',
  added: 'Criteria new to the group',
  gone: 'Criteria no longer scored',
  harder: 'Harder, or fewer points',
  easier: 'Easier, or more points',
  either: 'Counted in another way: points can rise or fall',
  grades: 'Grades, bonus, deduction and general provisions',
  names: 'Only another name or number (points as before)',
  nothing: 'Nothing changes.',
  wasBefore: (numbers) => `${numbers} before`,
  maximum: (from, to) => `maximum ${from} → ${to}`,
  now: (rule) => `now: ${rule}`,
};

export const UNITS_WORDS: Readonly<Record<Language, UnitsWords>> = { vi: VI, en: EN };
