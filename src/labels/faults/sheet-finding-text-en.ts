import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { MISSING_POLICY_WORDS } from '../words.js';
import { formWords, foundWords } from './fault-words.js';
import { intervalWords } from './interval-words.js';
import { knownKeys } from './known-keys.js';
import type { SheetFindingTexts } from './sheet-finding-texts.js';
import { sheetReason } from './sheet-reasons.js';

// The drop-downs of the workbook are Vietnamese, in whatever language faults are told.
const { blocks, zero, 'needs-review': review } = MISSING_POLICY_WORDS.vi;

/** Where the ends of bands are written: in the grades, or among the points of a criterion. */
const ends = (title: string | undefined) =>
  title === 'Mức điểm'
    ? 'correct the steps in “Mức điểm”'
    : 'correct the columns “Từ (≥)”, “Trên (>)”, “Dưới (<)”, “Đến (≤)”';

/** Findings of the load checks for who writes criteria in Excel, in English. */
export const SHEET_FINDING_TEXT_EN: SheetFindingTexts = {
  'decimal-comma': ({ found }) =>
    `${q(found)} is no number. In the column “Khác” alone decimals take a point: ${found.replace(',', '.')}.`,
  'key-unknown': ({ keys, known }, title) =>
    title === undefined
      ? `The column “Khác” says ${listText(keys, 'en')}, which cannot stand here. ${knownKeys(keys, known, 'en')}Correct or delete it.`
      : 'This row cannot use the cell. Empty it, or see “Loại dòng” and “Cách chấm”.',
  'key-missing': ({ key }, title) =>
    title === undefined
      ? `Not complete (${q(key)} is missing). The sheet “Hướng dẫn” has examples.`
      : 'The cell is empty. Fill it in.',
  'value-wrong': ({ found, expected }) =>
    `${foundWords(found, 'en')}, expected: ${formWords(expected, found, 'en')}. Correct it.`,
  'element-wrong-kind': ({ element, found, expected }) =>
    `The figure ${q(element)} is of the kind ${found}; here it must be: ${expected}. Choose another, or correct “Kiểu” in the sheet “Số liệu”.`,
  'element-without-missing-policy': ({ element }) =>
    `Nothing says what happens when ${q(element)} is not reported. Choose in “Khi thiếu” of this figure: ${blocks}; ${zero}; or ${review}.`,
  'points-above-maximum': ({ points, maximum }) =>
    `Gives up to ${points} points, above the maximum ${maximum}. Lower them, correct “Điểm tối đa”, or fill in “Không quá” where the decision has a ceiling.`,
  'bands-gap': ({ interval }, title) =>
    `No band takes ${intervalWords(interval, 'en')}. Bands must take every value: ${ends(title)}.`,
  'bands-overlap': ({ interval }, title) =>
    `Two bands take ${intervalWords(interval, 'en')}. A value belongs to one band: ${ends(title)}.`,
  'denominator-without-zero-policy': ({ denominator, key }) => {
    const [what, words] =
      key === 'whenTargetZero' ? ['target', 'chỉ tiêu'] : ['denominator', 'mẫu số'];
    return `Nothing says what happens when the ${what} ${q(denominator)} is 0. Add a line to “Mức điểm”: ${words} bằng 0 → không điểm (or: đủ điểm, không áp dụng).`;
  },
  'not-applicable-without-policy': () =>
    'This criterion may not apply, and nothing says what it counts then. Choose in “Không áp dụng thì”: coi như đạt đủ điểm; trừ khỏi điểm tối đa; or quy đổi phần còn lại.',
  'date-not-existing': ({ found, wholeDay }) =>
    wholeDay
      ? `${q(found)} is no whole day of the calendar. Write it as 25/5/2024.`
      : `The day ${q(found)} is not in the calendar. Write it as 25/5.`,
  'year-without-value': ({ year }) =>
    `The year ${year} has no day. Give one for every year of “Năm chấm điểm”, as (năm 2023: 01/06, năm 2024: 25/05).`,
  'condition-operator': ({ operator, fact, kind, allowed }) =>
    `The comparison ${q(operator)} does not go with ${q(fact)} (of the kind ${kind}). Use one of: ${listText(allowed, 'en')}.`,
  'condition-without-effect': ({ id }) =>
    `The condition ${q(id)} has no effect and nothing refers to it. Choose in “Hệ quả”, or delete the row.`,
  'lineage-without-predecessor': () =>
    'The sheet “Kế thừa” has rows, but no set is replaced. Fill in “Thay thế bộ” in the sheet “Bộ tiêu chí”, or delete the rows of “Kế thừa”.',
  'lineage-predecessor-unknown': ({ found, known }) =>
    `There is no set ${q(found)} to hold the sheet “Kế thừa” against. ${suggestionText(findSuggestion(found, known), 'en')}Correct “Thay thế bộ” in the sheet “Bộ tiêu chí”, or delete the rows of “Kế thừa”.`,
  'id-not-folder': ({ id, folder }) =>
    `“Mã bộ tiêu chí” is ${q(id)}, but the set is written to the folder ${q(folder)}. Make them agree, or write it elsewhere (--to).`,
  'zero-not-compared': ({ element }) =>
    `An empty cell of ${q(element)} never meets this comparison, a reported 0 or “không” does: who reports nothing is better off. Choose in “Khi thiếu” of this figure: ${blocks}; or ${review}.`,
  'condition-avoidable': ({ element, criterion }) =>
    `The criterion ${q(criterion)} lets units write “không áp dụng” for ${q(element)}; then this comparison never holds and they avoid the condition. Turn it round with KHÔNG (…), give the condition a figure of its own, or empty both cells “Không áp dụng…” of the criterion.`,
  'combination-impossible': ({ what, why }) => sheetReason(what, why, 'en'),
};
