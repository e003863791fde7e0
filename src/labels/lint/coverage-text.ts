import type { CoverageKind, CoverageSubject } from '../../domain/coverage.js';
import type { Language } from '../language.js';
import { quoteText as q } from '../quote-text.js';
import type { LintNames } from './lint-texts.js';
import { ruleName } from './rule-name.js';

/** Names that a whole set gives. */
export interface SetNames {
  /** Label of a grade, a condition, a minimum, a quota or a unit group; its id where it has none. */
  label(id: string): string;
}

type Texts = {
  readonly [Kind in CoverageKind]: (
    subject: Extract<CoverageSubject, { kind: Kind }>,
    names: LintNames & SetNames,
  ) => string;
};

const VI: Texts = {
  rule: ({ rule, figures }, names) =>
    `thêm ${figures.length === 0 ? 'một trường hợp' : names.figures(figures)} (${ruleName(rule, 'vi')})`,
  boundary: ({ limit, fact, threshold, side, value }, names) => {
    const of = limit === null ? '' : `${q(names.label(limit))}: `;
    const added = names.figures([{ element: fact, value }]);
    if (side === 'at') return `${of}thêm ${added} (đúng ngưỡng)`;
    return `${of}thêm ${added} (sát ngưỡng ${names.value(fact, threshold)})`;
  },
  condition: ({ condition, holds }, names) =>
    holds
      ? `${q(names.label(condition))}: chưa trường hợp nào bị điều kiện này giữ lại`
      : `${q(names.label(condition))}: chưa trường hợp nào thoát điều kiện này`,
  grade: ({ grade }, names) => `chưa trường hợp nào đạt loại ${q(names.label(grade))} bằng điểm`,
  quota: ({ quota, binds }, names) =>
    binds
      ? `${q(names.label(quota))}: chưa trường hợp nào bị tỷ lệ khống chế giữ lại`
      : `${q(names.label(quota))}: chưa trường hợp nào giữ được loại bị khống chế tỷ lệ`,
  'not-applicable': () =>
    'chưa thử khi không áp dụng: thêm một trường hợp ghi KAD (hoặc số liệu quyết định)',
  'left-out': ({ group }, names) => `chưa có trường hợp nào của nhóm ${q(names.label(group))}`,
  missing: () => 'chưa thử khi chưa báo cáo: thêm một trường hợp để trống số liệu',
};

const EN: Texts = {
  rule: ({ rule, figures }, names) =>
    `add ${figures.length === 0 ? 'a case' : names.figures(figures)} (${ruleName(rule, 'en')})`,
  boundary: ({ limit, fact, threshold, side, value }, names) => {
    const of = limit === null ? '' : `${q(names.label(limit))}: `;
    const added = names.figures([{ element: fact, value }]);
    if (side === 'at') return `${of}add ${added} (on the boundary)`;
    return `${of}add ${added} (just beside ${names.value(fact, threshold)})`;
  },
  condition: ({ condition, holds }, names) =>
    holds
      ? `${q(names.label(condition))}: it holds in no case`
      : `${q(names.label(condition))}: it fails to hold in no case`,
  grade: ({ grade }, names) => `no case reaches ${q(names.label(grade))} by its points`,
  quota: ({ quota, binds }, names) =>
    binds
      ? `${q(names.label(quota))}: it takes the grade from no case`
      : `${q(names.label(quota))}: no case keeps its grade`,
  'not-applicable': () =>
    'not tried where it does not apply: add a case with KAD (or the figure that decides)',
  'left-out': ({ group }, names) => `no case of the group ${q(names.label(group))}`,
  missing: () => 'not tried where nothing is reported: add a case that leaves the figure empty',
};

const TEXTS: Readonly<Record<Language, Texts>> = { vi: VI, en: EN };

/** Says what no case touches, and which value would; without its criterion, no full stop. */
export function coverageText(
  subject: CoverageSubject,
  names: LintNames & SetNames,
  language: Language,
): string {
  type Say = (subject: CoverageSubject, names: LintNames & SetNames) => string;
  return (TEXTS[language][subject.kind] as Say)(subject, names);
}

/** The kinds of coverage in words. */
export const COVERAGE_KIND_WORDS: Readonly<
  Record<Language, Readonly<Record<CoverageKind, string>>>
> = {
  vi: {
    rule: 'Quy tắc, mức điểm',
    boundary: 'Hai phía của ngưỡng, hạn',
    condition: 'Điều kiện, mức tối thiểu',
    grade: 'Loại đạt bằng điểm',
    quota: 'Tỷ lệ khống chế',
    'not-applicable': 'Không áp dụng',
    'left-out': 'Nhóm không chấm đủ tiêu chí',
    missing: 'Chưa báo cáo',
  },
  en: {
    rule: 'Rules, steps',
    boundary: 'Both sides of boundaries',
    condition: 'Conditions, minimums',
    grade: 'Grades by points',
    quota: 'Quotas',
    'not-applicable': 'Does not apply',
    'left-out': 'Groups that leave criteria out',
    missing: 'Not reported',
  },
};
