import { canonicalJson } from '../../domain/canonical-json.js';
import type { Comparison, Condition, OperatorName } from '../../domain/condition.js';
import { factsReadBy } from '../../domain/condition.js';
import type { GroupFact } from '../../domain/fact.js';
import type { Formula } from '../../domain/formula.js';
import type { WordsContext } from '../words-context.js';
import { groupFactNamed } from './award-shapes.js';

/** Two ends on one fact, or one; none for "any number". */
export interface RangeTest {
  readonly fact: string;
  readonly low?: Comparison;
  readonly high?: Comparison;
}

/** One thing that is said of a unit: a stretch of values, another comparison, a group. */
export type PlainTest =
  | RangeTest
  | { readonly comparison: Comparison }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const LOW_ENDS: readonly OperatorName[] = ['at-least', 'above', 'on-or-after', 'after'];
const HIGH_ENDS: readonly OperatorName[] = ['at-most', 'below', 'on-or-before', 'before'];

/** The members of a condition that must all hold. */
export function conjunctsOf(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(conjunctsOf) : [condition];
}

/**
 * What a condition asks for, ready to be said: nested "all" taken apart, both ends of one fact put
 * together, and "the denominator is not 0" left out where a ratio with it is asked for.
 */
export function plainTests(
  condition: Condition,
  context: WordsContext,
  formulaFacts: readonly string[] = [],
): readonly PlainTest[] {
  const conjuncts = conjunctsOf(condition);
  const facts = [...formulaFacts, ...factsWithValue(condition)];
  const zeros = facts.flatMap((fact) => denominatorsOf(fact, context));
  const said = conjuncts.filter((part) => !isGuard(part, zeros, context));
  return mergeEnds(said.length === 0 && formulaFacts.length === 0 ? conjuncts : said);
}

/** Facts that must have a value for a condition to hold: those of "all", common ones of "any". */
export function factsWithValue(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsWithValue);
  if ('not' in condition) return [];
  if (isComparison(condition)) return [condition.fact];
  const [first = [], ...others] = condition.any.map(factsWithValue);
  return first.filter((fact) => others.every((facts) => facts.includes(fact)));
}

function isComparison(condition: Condition): condition is Comparison {
  return 'fact' in condition;
}

/** Puts both ends of one fact together. */
export function mergeEnds(conjuncts: readonly Condition[]): readonly PlainTest[] {
  const tests: PlainTest[] = [];
  for (const part of conjuncts) {
    const end = endOf(part);
    const open = tests.findIndex((test) => end !== undefined && canJoin(test, end));
    const known = tests[open];
    if (known !== undefined && end !== undefined) tests[open] = { ...known, ...end };
    else tests.push(end ?? restTest(part));
  }
  return tests;
}

function restTest(part: Condition): PlainTest {
  if ('fact' in part) return { comparison: part };
  const free = 'any' in part ? anyNumberOf(part.any) : undefined;
  if (free !== undefined) return { fact: free };
  return 'all' in part ? { any: [part] } : part;
}

/** The fact of "at least v or below v", which every number meets. */
function anyNumberOf([first, second, ...others]: readonly Condition[]): string | undefined {
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (!isComparison(first) || !isComparison(second)) return undefined;
  const same =
    first.fact === second.fact && canonicalJson(first.value) === canonicalJson(second.value);
  return same && first.operator === 'at-least' && second.operator === 'below'
    ? first.fact
    : undefined;
}

function endOf(part: Condition): RangeTest | undefined {
  if (!isComparison(part)) return undefined;
  if (LOW_ENDS.includes(part.operator)) return { fact: part.fact, low: part };
  return HIGH_ENDS.includes(part.operator) ? { fact: part.fact, high: part } : undefined;
}

function canJoin(test: PlainTest, end: RangeTest): boolean {
  if (!('fact' in test) || test.fact !== end.fact || isEndless(test)) return false;
  return end.low === undefined ? test.high === undefined : test.low === undefined;
}

/** Whether a test takes every number. */
export function isEndless(test: PlainTest): boolean {
  return 'fact' in test && test.low === undefined && test.high === undefined;
}

/** "x equals 0" or "x at most 0" for a denominator x of a ratio. */
export function isZeroOf(
  condition: Condition,
  denominators: readonly string[],
  context: WordsContext,
): boolean {
  if (!isComparison(condition) || condition.value !== '0') return false;
  const isZero = condition.operator === 'equals' || condition.operator === 'at-most';
  return isZero && isDenominator(condition.fact, denominators, context);
}

function isDenominator(
  fact: string,
  denominators: readonly string[],
  context: WordsContext,
): boolean {
  const derived = context.derived.get(fact);
  const formulas: readonly Formula[] = [
    { fact },
    ...(derived !== undefined && 'formula' in derived ? [derived.formula] : []),
  ];
  return formulas.some((formula) => denominators.includes(canonicalJson(formula)));
}

/** Only makes sure that there is something to divide by: "not 0", "above 0", a best above 0. */
function isGuard(part: Condition, denominators: readonly string[], context: WordsContext): boolean {
  if ('not' in part) return isZeroOf(part.not, denominators, context);
  if (!isComparison(part) || part.operator !== 'above' || part.value !== '0') return false;
  return (
    groupFactNamed(part.fact, context.derived) !== undefined ||
    isDenominator(part.fact, denominators, context)
  );
}

/** The group of which nobody has more than 0, where that is all that a condition says. */
export function bestOfZero(
  condition: Condition,
  denominators: readonly string[],
  context: WordsContext,
): GroupFact | undefined {
  const said = conjunctsOf(condition).filter((part) => !isGuard(part, denominators, context));
  const [only, ...others] = said;
  if (only === undefined || others.length > 0 || !isComparison(only)) return undefined;
  const isZero = only.operator === 'at-most' && only.value === '0';
  return isZero ? groupFactNamed(only.fact, context.derived) : undefined;
}

/** The denominators inside a derived fact and those it is made from, as canonical text. */
export function denominatorsOf(fact: string, context: WordsContext): readonly string[] {
  const derived = context.derived.get(fact);
  if (derived === undefined) return [];
  if ('formula' in derived) return denominatorsIn(derived.formula, context);
  return 'largestInGroup' in derived ? denominatorsIn(derived.largestInGroup, context) : [];
}

function denominatorsIn(formula: Formula, context: WordsContext): readonly string[] {
  if (typeof formula === 'string') return [];
  if ('fact' in formula) return denominatorsOf(formula.fact, context);
  const [parts = []]: readonly (readonly Formula[])[] = Object.values(formula);
  const below = parts.flatMap((part) => denominatorsIn(part, context));
  return 'quotient' in formula ? [canonicalJson(formula.quotient[1]), ...below] : below;
}

/** Facts that a test speaks of. */
export function factsOfTest(test: PlainTest): readonly string[] {
  if ('fact' in test) return [test.fact];
  if ('comparison' in test) return [test.comparison.fact];
  return 'any' in test ? test.any.flatMap(factsReadBy) : factsReadBy(test.not);
}
