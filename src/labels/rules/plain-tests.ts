import { canonicalJson } from '../../domain/canonical-json.js';
import type { Comparison, Condition, OperatorName } from '../../domain/condition.js';
import { factsReadBy } from '../../domain/condition.js';
import type { Formula } from '../../domain/formula.js';
import type { WordsContext } from '../words-context.js';

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

/** "x equals 0" for a denominator x of a ratio. */
export function isZeroOf(
  condition: Condition,
  denominators: readonly string[],
  context: WordsContext,
): boolean {
  if (!isComparison(condition) || condition.operator !== 'equals' || condition.value !== '0') {
    return false;
  }
  const derived = context.derived.get(condition.fact);
  const formulas: readonly Formula[] = [
    { fact: condition.fact },
    ...(derived !== undefined && 'formula' in derived ? [derived.formula] : []),
  ];
  return formulas.some((formula) => denominators.includes(canonicalJson(formula)));
}

function isGuard(part: Condition, denominators: readonly string[], context: WordsContext): boolean {
  return 'not' in part && isZeroOf(part.not, denominators, context);
}

/** The denominators inside a derived fact, as canonical text. */
export function denominatorsOf(fact: string, context: WordsContext): readonly string[] {
  const derived = context.derived.get(fact);
  return derived === undefined || !('formula' in derived) ? [] : denominatorsIn(derived.formula);
}

function denominatorsIn(formula: Formula): readonly string[] {
  if (typeof formula === 'string' || 'fact' in formula) return [];
  if ('quotient' in formula) {
    return [canonicalJson(formula.quotient[1]), ...formula.quotient.flatMap(denominatorsIn)];
  }
  const [parts = []]: readonly (readonly Formula[])[] = Object.values(formula);
  return parts.flatMap(denominatorsIn);
}

/** Facts that a test speaks of. */
export function factsOfTest(test: PlainTest): readonly string[] {
  if ('fact' in test) return [test.fact];
  if ('comparison' in test) return [test.comparison.fact];
  return 'any' in test ? test.any.flatMap(factsReadBy) : factsReadBy(test.not);
}
