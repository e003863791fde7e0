import type { Provenance, SettledBy } from '../criteria/criteria-set-file.js';
import type { DataElement, MissingPolicy } from '../criteria/data-element.js';
import type { CriterionStatus, InputResult, Outcome, SectionResult } from '../domain/evaluation.js';
import type { PointsColumn, Severity } from '../domain/issue.js';
import type { RuleEvent } from '../domain/rule.js';
import type { Language } from './language.js';
import { quoteText } from './quote-text.js';
import type { WordsContext } from './words-context.js';

/** Words for every member of a closed list, in each language. */
export type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

/** What became of a criterion. */
export const STATUS_WORDS: Words<CriterionStatus> = {
  vi: {
    scored: 'đã chấm',
    'not-applicable': 'không áp dụng',
    'not-reported': 'chưa báo cáo',
    invalid: 'số liệu sai',
    'needs-review': 'chờ thẩm định',
  },
  en: {
    scored: 'scored',
    'not-applicable': 'does not apply',
    'not-reported': 'not reported',
    invalid: 'invalid figure',
    'needs-review': 'needs review',
  },
};

/** How the points of several appraisers become one. */
export const SETTLED_BY_WORDS: Words<SettledBy> = {
  vi: { chair: 'chủ tịch quyết định', mean: 'trung bình cộng', median: 'trung vị' },
  en: { chair: 'the chair decides', mean: 'the mean', median: 'the median' },
};

/** What the evaluation of a unit came to. */
export const OUTCOME_WORDS: Words<Outcome> = {
  vi: {
    graded: 'đã xếp loại',
    'not-eligible': 'không đủ điều kiện xếp loại',
    incomplete: 'chưa đủ số liệu để xếp loại',
  },
  en: { graded: 'graded', 'not-eligible': 'not eligible for a grade', incomplete: 'incomplete' },
};

/** Kinds of section. */
export const SECTION_KIND_WORDS: Words<SectionResult['kind']> = {
  vi: { scored: 'chấm điểm', bonus: 'điểm thưởng', deduction: 'điểm trừ' },
  en: { scored: 'scored', bonus: 'bonus', deduction: 'deduction' },
};

/** Kinds of figure, as the thing that a cell should hold. */
export const ELEMENT_KIND_WORDS: Words<DataElement['kind']> = {
  vi: {
    count: 'số đếm',
    number: 'số',
    percent: 'tỷ lệ phần trăm',
    'yes-no': 'có hoặc không',
    date: 'ngày',
    choice: 'một lựa chọn trong danh sách',
  },
  en: {
    count: 'count',
    number: 'number',
    percent: 'percent',
    'yes-no': 'yes or no',
    date: 'day',
    choice: 'one choice from a list',
  },
};

/** Who provides a figure. */
export const ELEMENT_SOURCE_WORDS: Words<DataElement['source']> = {
  vi: {
    reported: 'đơn vị báo cáo',
    survey: 'điều tra xã hội học',
    'external-index': 'chỉ số do cơ quan khác công bố',
    superior: 'cấp trên cho điểm',
    appraiser: 'người thẩm định cho điểm',
  },
  en: {
    reported: 'reported by the unit',
    survey: 'survey',
    'external-index': 'external index',
    superior: 'given by the superior level',
    appraiser: 'given by the appraiser',
  },
};

/** What "not reported" does. */
export const MISSING_POLICY_WORDS: Words<MissingPolicy> = {
  vi: {
    blocks: 'chưa báo cáo thì chưa có kết quả',
    zero: 'chưa báo cáo thì tính 0 điểm',
    'needs-review': 'chưa báo cáo thì chờ thẩm định',
  },
  en: {
    blocks: 'no result until it is reported',
    zero: 'counts 0 when not reported',
    'needs-review': 'waits for review when not reported',
  },
};

/** What became of one figure. */
export const INPUT_STATE_WORDS: Words<InputResult['state']> = {
  vi: {
    reported: 'đã báo cáo',
    'not-applicable': 'không áp dụng',
    invalid: 'số liệu sai',
    'not-reported': 'chưa báo cáo',
  },
  en: {
    reported: 'reported',
    'not-applicable': 'does not apply',
    invalid: 'invalid',
    'not-reported': 'not reported',
  },
};

/** How grave an issue is. */
export const SEVERITY_WORDS: Words<Severity> = {
  vi: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  en: { error: 'Error', warning: 'Warning', note: 'Note' },
};

/** How much of a criteria set is the decision's own text. */
export const PROVENANCE_WORDS: Words<Provenance['level']> = {
  vi: {
    'full-text': 'theo toàn văn quyết định',
    partial: 'theo một phần quyết định; các mức điểm còn lại do dự án đặt',
    illustrative: 'minh họa: các mức điểm do dự án đặt, không phải của quyết định',
  },
  en: {
    'full-text': 'from the full text of the decision',
    partial: 'partly from the decision; the other figures are the project’s',
    illustrative: 'illustrative: the figures are the project’s, not the decision’s',
  },
};

/** Columns of points that people fill in. */
export const POINTS_COLUMN_WORDS: Words<PointsColumn> = {
  vi: { claimed: 'điểm tự chấm', appraised: 'điểm thẩm định' },
  en: { claimed: 'self-scored points', appraised: 'appraised points' },
};

type EffectParams = Extract<RuleEvent, { readonly type: 'effect' }>['params'];

interface EffectWords {
  readonly notRanked: string;
  readonly notAbove: (grade: string) => string;
  readonly demoteBy: (grades: number) => string;
}

const EFFECT_WORDS: Readonly<Record<Language, EffectWords>> = {
  vi: {
    notRanked: 'không xếp hạng',
    notAbove: (grade) => `không xếp loại cao hơn ${grade}`,
    demoteBy: (grades) => `hạ ${grades === 1 ? 'một' : grades} bậc xếp loại`,
  },
  en: {
    notRanked: 'no place in the ranking',
    notAbove: (grade) => `no grade above ${grade}`,
    demoteBy: (grades) => (grades === 1 ? 'one grade lower' : `${grades} grades lower`),
  },
};

/** What a condition does to the grade: "không xếp loại cao hơn “Khá”", "hạ một bậc xếp loại". */
export function describeEffect(
  { notAbove, demoteBy, notEligible, notRanked }: Omit<EffectParams, 'condition'>,
  { language, grades }: WordsContext,
): string {
  const words = EFFECT_WORDS[language];
  const said: string[] = [];
  if (notAbove !== undefined)
    said.push(words.notAbove(quoteText(grades.get(notAbove) ?? notAbove)));
  if (demoteBy !== undefined) said.push(words.demoteBy(demoteBy));
  if (notEligible === true) said.push(OUTCOME_WORDS[language]['not-eligible']);
  if (notRanked === true) said.push(words.notRanked);
  return said.join('; ');
}
