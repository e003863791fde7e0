import type { Language } from '../language.js';

/** Words of the annex, the Markdown and the terminal. */
interface DocumentWords {
  title(before: string, after: string): string;
  readonly annex: string;
  basis(number: string, issuer: string, day: string): string;
  draftBasis(issuer: string, day: string): string;
  readonly before: string;
  readonly after: string;
  readonly illustrative: string;
  readonly parts: Readonly<Record<'set' | 'unit-group' | 'grades' | 'element' | 'notes', string>>;
  tablePart(label: string, isGone: boolean): string;
  most(points: string): string;
  readonly papers: Readonly<Record<'evidence-changed' | 'citation-changed', string>>;
  readonly columns: {
    readonly index: string;
    readonly criterion: string;
    readonly old: string;
    readonly now: string;
    readonly kind: string;
    readonly effect: string;
    readonly basis: string;
  };
  counts(found: Counts): string;
  readonly groupsTitle: string;
  groupLine(found: GroupCounts): string;
  groupNew(label: string): string;
  groupGone(label: string): string;
  bonusLine(was: string, now: string): string;
  /** In the row of a pair that nobody wrote down. */
  readonly guessed: string;
  readonly guessedSome: string;
  readonly noChange: string;
  readonly page: string;
  readonly sheet: string;
  readonly effectsNote: string;
}

/** How many criteria came out how. */
export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly split: number;
  readonly merged: number;
  readonly changed: number;
  readonly same: number;
  readonly raises: number;
  readonly lowers: number;
  readonly either: number;
}

/** The same for the units of one group. */
export interface GroupCounts extends Counts {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly bonus: string;
}

function named(items: readonly (readonly [number, string])[], none: string): string {
  const said = items.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  return said.length === 0 ? none : said.join(', ');
}

const VI: DocumentWords = {
  title: (before, after) => `So sánh bộ tiêu chí: ${before} → ${after}`,
  annex: 'BẢN SO SÁNH, THUYẾT MINH NỘI DUNG THAY ĐỔI',
  basis: (number, issuer, day) => `Quyết định số ${number} ngày ${day} của ${issuer}`,
  draftBasis: (issuer, day) => `Dự thảo Quyết định của ${issuer} (bản ngày ${day})`,
  before: 'Đang áp dụng',
  after: 'Bản mới',
  illustrative: 'Số liệu minh họa: mức điểm, ngưỡng do dự án đặt, không phải của cơ quan ban hành.',
  parts: {
    set: 'Quy định chung',
    'unit-group': 'Đối tượng chấm điểm',
    grades: 'Xếp loại, khống chế, làm tròn, xếp hạng',
    element: 'Số liệu phải báo cáo',
    notes: 'Ghi chú của bộ tiêu chí',
  },
  tablePart: (label, isGone) => (isGone ? `${label} (không còn)` : label),
  most: (points) => `Tối đa ${points}`,
  papers: { 'evidence-changed': 'Minh chứng', 'citation-changed': 'Nơi dẫn' },
  columns: {
    index: 'STT',
    criterion: 'Tiêu chí',
    old: 'Quyết định cũ',
    now: 'Dự thảo mới',
    kind: 'Nội dung thay đổi',
    effect: 'Ảnh hưởng đến điểm',
    basis: 'Căn cứ',
  },
  counts: (found) =>
    named(
      [
        [found.added, 'tiêu chí mới'],
        [found.removed, 'tiêu chí bỏ'],
        [found.split, 'tiêu chí do tách'],
        [found.merged, 'tiêu chí do gộp'],
        [found.changed, 'tiêu chí sửa đổi'],
        [found.same, 'tiêu chí giữ nguyên'],
      ],
      'không có tiêu chí nào',
    ),
  groupsTitle: 'Đối với từng nhóm đơn vị',
  groupLine: (found) =>
    `${found.label}: ${found.before} → ${found.after} tiêu chí (${VI.counts(found)}). ` +
    `Cùng kết quả công việc: ${named(
      [
        [found.lowers, 'tiêu chí có thể giảm điểm'],
        [found.raises, 'tiêu chí có thể tăng điểm'],
        [found.either, 'tiêu chí có thể tăng hoặc giảm'],
      ],
      'điểm không đổi',
    )}${found.bonus}.`,
  groupNew: (label) => `${label}: nhóm mới.`,
  groupGone: (label) => `${label}: không còn chấm điểm.`,
  guessed: 'Ghép theo tên và số liệu, không có ghi chép kế thừa: người soạn thảo cần xem lại.',
  bonusLine: (was, now) => `; trần điểm thưởng/điểm trừ ${was} → ${now}`,
  guessedSome:
    'Có bảng không ghi nguồn gốc tiêu chí: tiêu chí cũ và mới ở bảng đó được ghép theo tên và số liệu, người soạn thảo cần xem lại.',
  noChange: 'Hai bộ tiêu chí không có gì khác nhau (ngoài trường hợp kiểm tra và chú thích).',
  page: 'Trang',
  sheet: 'So sánh',
  effectsNote:
    'Ảnh hưởng đến điểm: so hai cách chấm trên cùng số liệu, tại mọi ngưỡng và giữa các ngưỡng; tiêu chí mới hoặc bỏ trong thang điểm có thể làm tỷ lệ tăng hoặc giảm.',
};

const EN: DocumentWords = {
  title: (before, after) => `Criteria sets compared: ${before} → ${after}`,
  annex: 'WHAT CHANGES, COMPARED',
  basis: (number, issuer, day) => `Decision ${number} of ${day}, ${issuer}`,
  draftBasis: (issuer, day) => `Draft decision of ${issuer} (as of ${day})`,
  before: 'Old',
  after: 'New',
  illustrative: 'Illustrative figures: points and thresholds are the project’s, not the issuer’s.',
  parts: {
    set: 'General provisions',
    'unit-group': 'Units that are scored',
    grades: 'Grades, limits, rounding, ranks',
    element: 'Figures to report',
    notes: 'Notes of the criteria set',
  },
  tablePart: (label, isGone) => (isGone ? `${label} (dropped)` : label),
  most: (points) => `At most ${points}`,
  papers: { 'evidence-changed': 'Evidence', 'citation-changed': 'Citation' },
  columns: {
    index: 'No.',
    criterion: 'Criterion',
    old: 'Old decision',
    now: 'New draft',
    kind: 'What changes',
    effect: 'Effect on points',
    basis: 'Basis',
  },
  counts: (found) =>
    named(
      [
        [found.added, 'new'],
        [found.removed, 'dropped'],
        [found.split, 'by splitting'],
        [found.merged, 'by merging'],
        [found.changed, 'changed'],
        [found.same, 'as before'],
      ],
      'no criteria',
    ),
  groupsTitle: 'For each unit group',
  groupLine: (found) =>
    `${found.label}: ${found.before} → ${found.after} criteria (${EN.counts(found)}). ` +
    `For the same work: ${named(
      [
        [found.lowers, 'can lower points'],
        [found.raises, 'can raise points'],
        [found.either, 'can do either'],
      ],
      'points stay',
    )}${found.bonus}.`,
  groupNew: (label) => `${label}: a new group.`,
  groupGone: (label) => `${label}: no longer scored.`,
  guessed: 'Matched by name and figures, no lineage says so: please check.',
  bonusLine: (was, now) => `; limits of bonus/deduction ${was} → ${now}`,
  guessedSome:
    'Some tables have no lineage: their old and new criteria were matched by name and figures; please check.',
  noChange: 'The two sets do not differ (cases and comments apart).',
  page: 'Page',
  sheet: 'Comparison',
  effectsNote:
    'Effect on points: both ways to score on the same figures, at every threshold and between; a new or dropped criterion of the scale can move the percent either way.',
};

export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = { vi: VI, en: EN };
