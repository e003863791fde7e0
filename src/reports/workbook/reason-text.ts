import type { CriterionResult } from '../../domain/evaluation.js';
import { dayText } from '../../labels/day-text.js';
import { numberText } from '../../labels/number-text.js';
import { factWords } from '../../labels/rules/fact-words.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import type { WordsContext } from '../../labels/words-context.js';
import type { WorkbookWords } from '../../labels/workbook/workbook-words.js';

/** What words a reason needs. */
export interface ReasonWords {
  readonly words: WorkbookWords;
  readonly context: WordsContext;
}

/**
 * Why a criterion has the points it has, beside its rule: who changed them and why, why it does not
 * apply, what was not reported, what rounding did, what the unit explained. Empty when the rule says all.
 */
export function reasonText(result: CriterionResult, { words, context }: ReasonWords): string {
  return [
    ...appraisalReason(result, { words, context }),
    ...notApplicableReason(result, words),
    ...missingReason(result, { words, context }),
    ...roundingReason(result, { words, context }),
    ...(result.explanation === null ? [] : [words.reasons.explained(result.explanation)]),
  ]
    .map(startSentence)
    .join('\n');
}

function appraisalReason(
  { appraisal, appraised }: CriterionResult,
  { words: { reasons }, context }: ReasonWords,
): readonly string[] {
  if (appraised === null || appraisal === null) return [];
  const { reason, authority, decidedOn } = appraisal;
  const day = decidedOn === null ? [] : [dayText(decidedOn, context.language)];
  const by = [...(authority === null ? [] : [authority]), ...day].join(', ');
  return [reasons.appraised(reason ?? reasons.withoutReason, by === '' ? undefined : by)];
}

function notApplicableReason(
  { notApplicable }: CriterionResult,
  { reasons }: WorkbookWords,
): readonly string[] {
  if (notApplicable === null) return [];
  const { saidBy, policy } = notApplicable;
  return [`${reasons.notApplicableBy[saidBy]}: ${reasons.notApplicable[policy]}`];
}

function missingReason(
  { inputs, status, computed }: CriterionResult,
  { words, context }: ReasonWords,
): readonly string[] {
  if (status === 'not-applicable') return [];
  const labels = (state: string) =>
    inputs
      .filter((input) => input.state === state)
      .map(({ element }) => factWords(element, context).label)
      .join('; ');
  const [missing, invalid] = [labels('not-reported'), labels('invalid')];
  return [
    ...(missing === '' ? [] : [words.reasons.notReported(missing, computed === '0')]),
    ...(invalid === '' ? [] : [words.reasons.invalid(invalid)]),
  ];
}

function roundingReason(
  { computedExact, computed }: CriterionResult,
  { words, context }: ReasonWords,
): readonly string[] {
  if (computedExact === null || computed === null) return [];
  const text = (value: string) => numberText(value, context.language);
  return [words.reasons.rounded(text(computedExact), text(computed))];
}
