import type { ScoringSpec } from '../../methods/index.js';
import {
  allOfNotation,
  choiceNotation,
  deadlineNotation,
  stepsNotation,
  yesNoNotation,
} from './common-parts.js';
import {
  latenessNotation,
  relativeToBestNotation,
  targetAndLeaderNotation,
} from './comparing-parts.js';
import {
  awardedNotation,
  incrementsNotation,
  perItemNotation,
  proportionalNotation,
} from './counting-parts.js';
import type { PartNotation } from './part-notation.js';

type Method = ScoringSpec['method'];

/** Every method with its word for officers and its form in cells: a new method asks for both. */
const NOTATIONS: Readonly<Record<Method, { readonly word: string; readonly notation: unknown }>> = {
  'yes-no': { word: 'Có hoặc không', notation: yesNoNotation },
  choice: { word: 'Theo mức được chọn', notation: choiceNotation },
  deadline: { word: 'Theo thời hạn', notation: deadlineNotation },
  'all-of': { word: 'Đủ mọi yêu cầu', notation: allOfNotation },
  steps: { word: 'Theo các mức', notation: stepsNotation },
  proportional: { word: 'Theo tỷ lệ', notation: proportionalNotation },
  'per-item': { word: 'Theo số lượng', notation: perItemNotation },
  increments: { word: 'Mức cơ bản và phần tăng thêm', notation: incrementsNotation },
  'relative-to-best': { word: 'So với đơn vị cao nhất', notation: relativeToBestNotation },
  'target-and-leader': {
    word: 'So với chỉ tiêu và đơn vị dẫn đầu',
    notation: targetAndLeaderNotation,
  },
  awarded: { word: 'Người thẩm định cho điểm', notation: awardedNotation },
  lateness: { word: 'Trừ theo thời gian chậm', notation: latenessNotation },
};

/** The form of a method in cells. */
export function notationOf(method: string): PartNotation {
  return NOTATIONS[method as Method].notation as PartNotation;
}

/** Words of the methods in the order of the drop-down. */
export const METHOD_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NOTATIONS).map(([id, { word }]) => [id, word]),
);
