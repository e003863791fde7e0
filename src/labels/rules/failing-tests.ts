import type { Comparand } from '../../domain/condition.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText } from '../../domain/exact-number.js';
import type { ComparisonTrace, ConditionTrace } from '../../domain/trace.js';
import { comparisonsOfTrace } from '../../domain/trace.js';
import type { WordsContext } from '../words-context.js';
import { convertedShape, groupFactNamed } from './award-shapes.js';
import { testText } from './describe-condition.js';
import { factWords, valueWords } from './fact-words.js';
import { nextPhrasesOf } from './next-phrases.js';
import { phrasesOf } from './phrases-of.js';
import type { PlainTest } from './plain-tests.js';
import { denominatorsOf, factsOfTest, isZeroOf, mergeEnds } from './plain-tests.js';

const DATE_STARTS: readonly string[] = ['on-or-after', 'after'];
const DATE_ENDS: readonly string[] = ['on-or-before', 'before'];

/** The parts of a judged condition that must change for it to hold. */
export function failingParts(trace: ConditionTrace): readonly ConditionTrace[] {
  if (trace.holds) return [];
  if ('all' in trace) return trace.all.flatMap(failingParts);
  return [trace];
}

/** What is missing is only a later day for something that never happened: no advice to anybody. */
export function onlyWantsLater(parts: readonly ConditionTrace[]): boolean {
  return parts.every((part) => 'fact' in part && startsTooLate(part));
}

function startsTooLate({ operator, found }: ComparisonTrace): boolean {
  return found === 'absent' && DATE_STARTS.includes(operator);
}

/** Whether a part asks for another best of the group: nothing that a unit could do. */
export function asksOfGroup(part: ConditionTrace, { derived }: WordsContext): boolean {
  return comparisonsOfTrace(part).some(({ fact }) => groupFactNamed(fact, derived) !== undefined);
}

/**
 * Whether a part asks that there be nothing to divide by: a case of its own, never an advice. `facts` are
 * those that the rules compare; they are asked for only where a part could be such a case.
 */
export function asksForNothing(
  part: ConditionTrace,
  facts: () => readonly string[],
  context: WordsContext,
): boolean {
  if (!('fact' in part) || part.value !== '0') return false;
  if (part.operator !== 'equals' && part.operator !== 'at-most') return false;
  const zeros = facts().flatMap((fact) => denominatorsOf(fact, context));
  return isZeroOf({ ...part, operator: 'equals' }, zeros, context);
}

/**
 * The same part in the unit's own figures, where thresholds count at a percent for its kind: "7 or more"
 * for "10 or more" at 70 percent.
 */
export function inOwnFigures(
  part: ConditionTrace,
  values: ReadonlyMap<string, ExactNumber>,
  { derived }: WordsContext,
): ConditionTrace {
  if (!('fact' in part) || typeof part.value !== 'string') return part;
  const converted = convertedShape(part.fact, derived);
  const share = converted && values.get(converted.share.name);
  const own = converted && values.get(converted.fact);
  if (converted === undefined || share === undefined || own === undefined) return part;
  const value = exactText(exact(part.value).mul(share));
  return { ...part, fact: converted.fact, value, against: value, found: exactText(own) };
}

/** Parts worth saying: not the start of a stretch of days that never came, not "has a value". */
function worthSaying(part: ConditionTrace, parts: readonly ConditionTrace[]): boolean {
  if (!('fact' in part) || parts.length === 1) return true;
  const { fact, operator, value, found } = part;
  if (found === null && operator === 'at-least' && value === '0') return false;
  const hasEnd = parts.some(
    (other) => 'fact' in other && other.fact === fact && DATE_ENDS.includes(other.operator),
  );
  return !(startsTooLate(part) && hasEnd);
}

/** What must change, each with the present value: "X phải từ 90 % trở lên (nay 85 %) và …". */
export function describeFailing(parts: readonly ConditionTrace[], context: WordsContext): string {
  const said = parts.filter((part) => worthSaying(part, parts));
  const compared = said.flatMap(comparisonsOfTrace);
  const found = new Map(compared.map((comparison) => [comparison.fact, comparison.found]));
  const best = bestIn(compared, context);
  const texts = mergeEnds(said).map((test) => {
    const text = testText(test, context, 'must');
    return [text, ...presentValue(test, { found, best }, context)].join(' ');
  });
  return texts.join(phrasesOf(context.language).and);
}

/** The value of the best of the group, where something is compared with it. */
function bestIn(compared: readonly ComparisonTrace[], context: WordsContext): string | undefined {
  const beside = compared.find(({ value }) => isBest(value, context));
  if (beside === undefined || beside.against === null) return undefined;
  return valueWords(beside.against, factWords(beside.fact, context), context);
}

function isBest(value: Comparand, { derived }: WordsContext): boolean {
  if (typeof value !== 'object' || !('fact' in value)) return false;
  return groupFactNamed(value.fact, derived) !== undefined;
}

interface Present {
  readonly found: ReadonlyMap<string, string | null>;
  readonly best: string | undefined;
}

function presentValue(
  test: PlainTest,
  { found, best }: Present,
  context: WordsContext,
): readonly string[] {
  const values = [...new Set(factsOfTest(test))].flatMap((fact) => {
    const value = found.get(fact);
    if (value === null || value === undefined) return [];
    const words = factWords(fact, context);
    return [{ label: words.label, text: valueWords(value, words, context) }];
  });
  const [first, ...others] = values;
  if (first === undefined) return [];
  const phrases = nextPhrasesOf(context.language);
  if (others.length === 0) {
    return [best === undefined ? phrases.now(first.text) : phrases.nowBeside(first.text, best)];
  }
  return [phrases.now(values.map(({ label, text }) => `${label}: ${text}`).join('; '))];
}
