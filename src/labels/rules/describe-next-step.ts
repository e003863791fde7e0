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
import type { AwardRule } from './part-awards.js';
import { partAwards } from './part-awards.js';

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

function describePartStep(
  { result, part, context }: Pick<PartPlace, 'result' | 'part' | 'context'>,
  rules: readonly Rule[],
): string {
  const awards = partAwards(part.part, rules, context.derived);
  const fired = awards.rules.find(({ name }) => name === part.firedRule);
  if (fired === undefined || part.points === null) return '';
  const values = numbersOf(result, part);
  const factor = awards.factor === undefined ? ONE : values.get(awards.factor);
  if (factor === undefined) return '';
  const place = { result, part, context, factor, values };
  const given = pointsHeld(place, exact(part.points)).div(factor);
  const more = amountStep(place, fired, given);
  return more === '' ? nextRuleStep(place, awards.rules, given) : more;
}

function numbersOf(result: CriterionResult, part: PartResult): PartPlace['values'] {
  const numbers = new Map<string, ExactNumber>();
  const keep = (name: string, value: string | null) => {
    if (value !== null && isExactNumberText(value)) numbers.set(name, exact(value));
  };
  for (const { element, value } of result.inputs) keep(element, value);
  for (const [name, value] of Object.entries(part.derived)) keep(name, value);
  return numbers;
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
  { event, points: most }: AwardRule,
  given: ExactNumber,
): string {
  const { result, context, values } = place;
  const { points } = event.params;
  if (typeof points === 'string') return '';
  const deduction = result.kind === 'deduction';
  const target = deduction ? exact(holdFormula(points).least ?? '0') : most;
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
  readonly rule: AwardRule;
  readonly distance: ExactNumber;
  /** What it asks for that is not so. */
  readonly parts: readonly ConditionTrace[];
}

/** The nearest rule that gives better points, and what it asks for that is not so. */
function nextRuleStep(place: PartPlace, rules: readonly AwardRule[], given: ExactNumber): string {
  const { context, values } = place;
  const better = rules
    .filter(({ points }) => isBetter(place.result, points, given))
    .flatMap((rule) => missedRule(rule, place, given))
    .sort((one, other) => one.distance.compare(other.distance));
  const next = better.find(({ parts }) => !onlyWantsLater(parts)) ?? better[0];
  if (next === undefined) return '';
  const parts = next.parts.map((failing) => inOwnFigures(failing, values, context));
  const reward = rewardText(next.rule.points, next.rule.upTo, place);
  return nextPhrasesOf(context.language).needs(describeFailing(parts, context), reward);
}

/** A rule that did not hold, unless it asks for what no unit can do. */
function missedRule(
  rule: AwardRule,
  { part, context }: PartPlace,
  given: ExactNumber,
): readonly NextRule[] {
  const trace = part.rules.find((judged) => judged.rule === rule.name);
  if (trace === undefined || rule.name === part.firedRule) return [];
  const parts = failingParts(trace.condition);
  const facts = () => part.rules.flatMap(({ condition }) => factsOfTrace(condition));
  const asksTooMuch = parts.some(
    (failing) => asksOfGroup(failing, context) || asksForNothing(failing, facts, context),
  );
  if (parts.length === 0 || asksTooMuch) return [];
  return [{ rule, distance: rule.points.sub(given).abs(), parts }];
}
