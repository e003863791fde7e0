import type { CriterionResult, PartResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import {
  exact,
  exactText,
  isExactNumberText,
  ONE,
  smallestOf,
  ZERO,
} from '../../domain/exact-number.js';
import type { Rule } from '../../domain/rule.js';
import type { ConditionTrace } from '../../domain/trace.js';
import { comparisonsOfTrace } from '../../domain/trace.js';
import { numberText } from '../number-text.js';
import type { WordsContext } from '../words-context.js';
import { holdFormula } from './award-formula.js';
import { withoutFactor } from './award-shapes.js';
import { factWords } from './fact-words.js';
import {
  asksForNothing,
  asksOfGroup,
  describeFailing,
  failingParts,
  inOwnFigures,
  onlyWantsLater,
} from './failing-tests.js';
import { describeMissingAmount } from './missing-amount.js';
import { nextPhrasesOf } from './next-phrases.js';

type AwardEvent = Extract<Rule['event'], { readonly type: 'award' }>;

/**
 * Why a criterion lost points and what the next better rule would have needed, from its own result:
 * what was not reported or is wrong, what the appraiser changed and why, then part by part what was
 * missing. A fragment without a capital or full stop; empty when nothing can be said.
 */
export function describeNextStep(
  result: CriterionResult,
  rules: readonly Rule[],
  context: WordsContext,
): string {
  if (result.status === 'not-applicable' || !hasLost(result, result.final)) return '';
  const steps = isOpen(result)
    ? result.parts.map((part) => describePartStep({ result, part, context }, rules))
    : [];
  const said = steps.map((step, index) =>
    step !== '' && steps.length > 1 ? `(${index + 1}) ${step}` : step,
  );
  return [...figureSteps(result, context), ...appraisalStep(result, context), ...said]
    .filter((text) => text !== '')
    .join('; ');
}

/** Fewer points than the maximum; of a deduction, any. No points at all count as lost. */
function hasLost({ kind, maxPoints }: CriterionResult, points: string | null): boolean {
  if (points === null) return true;
  return kind === 'deduction' ? exact(points).gt(ZERO) : exact(points).lt(exact(maxPoints));
}

/** The rules gave points, and they are the reason (or one of them) for what was lost. */
function isOpen(result: CriterionResult): boolean {
  return result.computed !== null && result.status === 'scored' && hasLost(result, result.computed);
}

function figureSteps(result: CriterionResult, context: WordsContext): readonly string[] {
  const phrases = nextPhrasesOf(context.language);
  const label = (element: string) => factWords(element, context).label;
  const missing = result.inputs.filter(({ state }) => state === 'not-reported');
  const invalid = result.inputs.filter(({ state }) => state === 'invalid');
  const wrong = invalid.map(({ element, text }) =>
    text === null ? label(element) : phrases.invalidFigure(label(element), text),
  );
  const steps: string[] = [];
  if (missing.length > 0) {
    const labels = missing.map(({ element }) => label(element)).join(', ');
    const countsZero = result.computed !== null && result.appraised === null;
    steps.push(phrases.notReported(labels, countsZero));
  }
  if (wrong.length > 0) steps.push(phrases.invalid(wrong.join(', ')));
  if (result.status === 'needs-review') steps.push(phrases.needsReview);
  return steps;
}

/** The appraiser made it worse, or gave points where there were none to compare with. */
function appraisalStep(result: CriterionResult, context: WordsContext): readonly string[] {
  const { appraised, computed, appraisal } = result;
  if (appraised === null || result.status !== 'scored') return [];
  if (computed !== null && !isBetter(result, exact(computed), exact(appraised))) return [];
  const text = (points: string) => numberText(points, context.language);
  const from = computed === null ? undefined : text(computed);
  const reason = appraisal?.reason ?? undefined;
  return [nextPhrasesOf(context.language).appraised({ from, to: text(appraised) }, reason)];
}

function isBetter({ kind }: CriterionResult, one: ExactNumber, other: ExactNumber): boolean {
  return kind === 'deduction' ? one.lt(other) : one.gt(other);
}

interface PartPlace {
  readonly result: CriterionResult;
  readonly part: PartResult;
  readonly context: WordsContext;
  /** What the unit's points are multiplied by; points below are before it. */
  readonly factor: ExactNumber;
  /** Every number that the part had. */
  readonly values: ReadonlyMap<string, ExactNumber>;
}

interface AwardRule {
  readonly name: string;
  readonly event: AwardEvent;
}

function describePartStep(
  { result, part, context }: Pick<PartPlace, 'result' | 'part' | 'context'>,
  rules: readonly Rule[],
): string {
  const { rules: plain, factor: kind } = withoutFactor(
    rules.filter(({ event }) => 'part' in event.params && event.params.part === part.part),
    context.derived,
  );
  const own = plain.flatMap(({ name, event }): readonly AwardRule[] =>
    event.type === 'award' ? [{ name, event }] : [],
  );
  const fired = own.find(({ name }) => name === part.firedRule);
  const values = numbersOf(result, part);
  const factor = kind === undefined ? ONE : values.get(kind.name);
  if (fired === undefined || part.points === null || factor === undefined) return '';
  const place = { result, part, context, factor, values };
  const given = pointsHeld(place, exact(part.points)).div(factor);
  const more = amountStep(place, fired.event, given);
  return more === '' ? nextRuleStep(place, own, given) : more;
}

function numbersOf(result: CriterionResult, part: PartResult): PartPlace['values'] {
  const figures = result.inputs.map(({ element, value }) => [element, value] as const);
  return new Map(
    [...figures, ...Object.entries(part.derived)].flatMap(([name, value]) =>
      value !== null && isExactNumberText(value) ? [[name, exact(value)] as const] : [],
    ),
  );
}

/** What must be beaten: the points of the part, or of an appraiser who gave its criterion more. */
function pointsHeld({ result }: Pick<PartPlace, 'result'>, points: ExactNumber): ExactNumber {
  const { appraised, parts } = result;
  if (appraised === null || parts.length > 1) return points;
  return isBetter(result, exact(appraised), points) ? exact(appraised) : points;
}

/** The rule that holds calculates its points: what would have made them more. */
function amountStep(
  place: PartPlace,
  { params: { points, most } }: AwardEvent,
  given: ExactNumber,
): string {
  const { result, context, values } = place;
  if (typeof points === 'string') return '';
  const deduction = result.kind === 'deduction';
  const target = exact(deduction ? (holdFormula(points).least ?? '0') : most);
  if (!isBetter(result, target, given)) return '';
  const missing = describeMissingAmount({ points, target, values }, context);
  if (missing === undefined) return '';
  const phrases = nextPhrasesOf(context.language);
  const reward = rewardText(target, false, place);
  return 'claim' in missing
    ? phrases.needs(missing.claim, reward)
    : phrases.needsAmount(missing.amount, reward);
}

/** Points as the unit would have them: times its factor, never above the maximum. */
function rewardText(
  points: ExactNumber,
  upTo: boolean,
  { result: { kind, maxPoints }, factor, context: { language } }: PartPlace,
): string {
  const given = smallestOf(points.mul(factor), exact(maxPoints));
  return nextPhrasesOf(language).reward({
    points: numberText(exactText(given), language),
    zero: given.equals(ZERO),
    upTo,
    deduction: kind === 'deduction',
  });
}

/** Facts that a judged condition compares, each once. */
function factsOfTrace(condition: ConditionTrace): readonly string[] {
  return [...new Set(comparisonsOfTrace(condition).map(({ fact }) => fact))];
}

interface NextRule {
  readonly points: ExactNumber;
  readonly upTo: boolean;
  readonly parts: readonly ConditionTrace[];
}

/** The nearest rule that gives better points, and what it asks for that is not so. */
function nextRuleStep(place: PartPlace, rules: readonly AwardRule[], given: ExactNumber): string {
  const { result, part, context, values } = place;
  const facts = part.rules.flatMap(({ condition }) => factsOfTrace(condition));
  const better = rules
    .flatMap(({ name, event }): readonly NextRule[] => {
      const { points, most } = event.params;
      const upTo = typeof points !== 'string';
      const trace = part.rules.find(({ rule }) => rule === name);
      if (trace === undefined || name === part.firedRule) return [];
      const parts = failingParts(trace.condition);
      return [{ points: exact(upTo ? most : points), upTo, parts }];
    })
    .filter(({ points, parts }) => parts.length > 0 && isBetter(result, points, given))
    .filter(({ parts }) => !parts.some((failing) => asksOfGroup(failing, context)))
    .filter(({ parts }) => !parts.some((failing) => asksForNothing(failing, facts, context)))
    .sort((one, other) => one.points.sub(given).abs().compare(other.points.sub(given).abs()));
  const next = better.find(({ parts }) => !onlyWantsLater(parts)) ?? better[0];
  if (next === undefined) return '';
  const parts = next.parts.map((failing) => inOwnFigures(failing, values, context));
  const reward = rewardText(next.points, next.upTo, place);
  return nextPhrasesOf(context.language).needs(describeFailing(parts, context), reward);
}
