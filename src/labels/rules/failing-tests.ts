import type { ComparisonTrace, ConditionTrace } from '../../domain/trace.js';
import { comparisonsOfTrace } from '../../domain/trace.js';
import type { WordsContext } from '../words-context.js';
import { testText } from './describe-condition.js';
import { factWords, valueWords } from './fact-words.js';
import { nextPhrasesOf } from './next-phrases.js';
import { phrasesOf } from './phrases-of.js';
import type { PlainTest } from './plain-tests.js';
import { factsOfTest, mergeEnds } from './plain-tests.js';

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
  const found = new Map(
    said.flatMap(comparisonsOfTrace).map((comparison) => [comparison.fact, comparison.found]),
  );
  const texts = mergeEnds(said).map((test) => {
    const text = testText(test, context, 'must');
    return [text, ...presentValue(test, found, context)].join(' ');
  });
  return texts.join(phrasesOf(context.language).and);
}

function presentValue(
  test: PlainTest,
  found: ReadonlyMap<string, string | null>,
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
  const list = values.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return [nextPhrasesOf(context.language).now(others.length === 0 ? first.text : list)];
}
