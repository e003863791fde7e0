import type { ChangeEffect, PointsSpan } from '../../domain/criteria-change.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';

/** Words of every output of a comparison. */
interface GeneralWords {
  readonly none: string;
  readonly sameForAll: string;
  /** When a criterion does not apply: never; where units say so. */
  readonly neverLeftOut: string;
  readonly leftOutAsReported: string;
  points(text: string): string;
  beforeDay(day: string): string;
  byDay(day: string): string;
  readonly effects: Readonly<Record<ChangeEffect, string>>;
  upTo(raised: string | undefined, lowered: string | undefined): string;
  criterion(id: string, label: string): string;
  section(id: string, label: string): string;
  wholeSet: string;
  grades: string;
  unitGroup(label: string): string;
  table(label: string): string;
  element(label: string): string;
}

const VI: GeneralWords = {
  none: 'không có',
  sameForAll: 'như nhau cho mọi đơn vị',
  neverLeftOut: 'luôn áp dụng',
  leftOutAsReported: 'khi đơn vị ghi “không áp dụng”',
  points: (text) => `${text} điểm`,
  beforeDay: (day) => `trước ngày ${day}`,
  byDay: (day) => `đến hết ngày ${day}`,
  effects: {
    raises: 'Có thể tăng điểm',
    lowers: 'Có thể giảm điểm',
    either: 'Có thể tăng hoặc giảm',
    none: 'Không đổi điểm',
  },
  upTo: (raised, lowered) =>
    [
      ...(raised === undefined ? [] : [`tăng đến ${raised} điểm`]),
      ...(lowered === undefined ? [] : [`giảm đến ${lowered} điểm`]),
    ].join('; '),
  criterion: (id, label) => `Tiêu chí ${id} “${label}”`,
  section: (id, label) => `Mục ${id} “${label}”`,
  wholeSet: 'Quy định chung',
  grades: 'Xếp loại, xếp hạng',
  unitGroup: (label) => `Nhóm “${label}”`,
  table: (label) => `Bảng “${label}”`,
  element: (label) => `Số liệu “${label}”`,
};

const EN: GeneralWords = {
  none: 'none',
  sameForAll: 'the same for all units',
  neverLeftOut: 'it always applies',
  leftOutAsReported: 'where units say so',
  points: (text) => (text === '1' ? '1 point' : `${text} points`),
  beforeDay: (day) => `before ${day}`,
  byDay: (day) => `by ${day}`,
  effects: {
    raises: 'Can raise points',
    lowers: 'Can lower points',
    either: 'Can raise or lower points',
    none: 'Leaves points',
  },
  upTo: (raised, lowered) =>
    [
      ...(raised === undefined ? [] : [`up to ${raised} more`]),
      ...(lowered === undefined ? [] : [`up to ${lowered} less`]),
    ].join('; '),
  criterion: (id, label) => `Criterion ${id} “${label}”`,
  section: (id, label) => `Section ${id} “${label}”`,
  wholeSet: 'General provisions',
  grades: 'Grades and ranks',
  unitGroup: (label) => `Group “${label}”`,
  table: (label) => `Table “${label}”`,
  element: (label) => `Figure “${label}”`,
};

export const GENERAL_WORDS: Readonly<Record<Language, GeneralWords>> = { vi: VI, en: EN };

/** By how many points at most: "tăng đến 0,5 điểm; giảm đến 1 điểm". */
function spanText({ least, most }: PointsSpan, language: Language): string {
  const raised = most === '0' ? undefined : numberText(most, language);
  const lowered = least === '0' ? undefined : numberText(least.replace('-', ''), language);
  return GENERAL_WORDS[language].upTo(raised, lowered);
}

/** What a change can do to points, with by how much where that is known. */
export function effectText(
  { effect, span }: { readonly effect: ChangeEffect; readonly span?: PointsSpan | undefined },
  language: Language,
): string {
  const words = GENERAL_WORDS[language];
  return span === undefined
    ? words.effects[effect]
    : `${words.effects[effect]} (${spanText(span, language)})`;
}
