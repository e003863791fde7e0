import type { Comparison, Condition, OperatorName } from '../../domain/condition.js';
import type { WordsContext } from '../words-context.js';
import { groupFactNamed } from './award-shapes.js';
import type { FactUnit, FactWords } from './fact-words.js';
import { comparandWords, factWords } from './fact-words.js';
import type { BoundText, ClaimShape, Mood } from './phrases.js';
import { phrasesOf } from './phrases-of.js';
import type { PlainTest, RangeTest } from './plain-tests.js';
import { conjunctsOf, isEndless, plainTests } from './plain-tests.js';

/** A condition as one clause: "Số báo cáo từ 4 trở lên và Báo cáo gửi đúng hạn: có". */
export function describeCondition(condition: Condition, context: WordsContext): string {
  return joinTests(plainTests(condition, context), context);
}

function joinTests(tests: readonly PlainTest[], context: WordsContext): string {
  const texts = tests.map((test) => {
    const text = testText(test, context);
    return 'any' in test && test.any.length > 1 && tests.length > 1 ? `(${text})` : text;
  });
  return texts.join(phrasesOf(context.language).and);
}

/** One test as a whole clause. */
export function testText(test: PlainTest, context: WordsContext, mood: Mood = 'is'): string {
  const phrases = phrasesOf(context.language);
  if ('any' in test) {
    return test.any.map((part) => alternativeText(part, context)).join(phrases.or);
  }
  if ('not' in test) {
    const turned = negated(test.not, context);
    if (turned === undefined) return phrases.not(describeCondition(test.not, context));
    return claimText(turned.fact, turned.said, { context, mood });
  }
  const fact = 'fact' in test ? test.fact : test.comparison.fact;
  return claimText(fact, predicateText(test, context), { context, mood });
}

function alternativeText(part: Condition, context: WordsContext): string {
  const text = describeCondition(part, context);
  return conjunctsOf(part).length > 1 ? `(${text})` : text;
}

const SHAPES: Readonly<Record<FactUnit, ClaimShape>> = {
  number: 'number',
  percent: 'number',
  points: 'number',
  date: 'thing',
  choice: 'thing',
  'yes-no': 'statement',
};

function claimText(
  fact: string,
  said: string,
  { context, mood }: { readonly context: WordsContext; readonly mood: Mood },
): string {
  const { label, unit } = factWords(fact, context);
  return phrasesOf(context.language).claim(label, said, { mood, shape: SHAPES[unit] });
}

/** What a test says of its fact, without naming it: "từ 70 % đến dưới 90 %". */
export function predicateText(
  test: RangeTest | { readonly comparison: Comparison },
  context: WordsContext,
): string {
  const phrases = phrasesOf(context.language);
  if ('comparison' in test) {
    return comparisonText(test.comparison, {
      words: factWords(test.comparison.fact, context),
      context,
    });
  }
  if (isEndless(test)) return phrases.anyValue;
  const words = factWords(test.fact, context);
  const low = boundText(test.low, words, context);
  const high = boundText(test.high, words, context);
  if (low?.included && high?.included && low.text === high.text) return phrases.exactly(low.text);
  const reached =
    high === undefined && low?.included ? reachedText(test.low, low.text, context) : '';
  if (reached !== '') return reached;
  if (isNone(test, context)) return phrases.exactly(high?.text ?? '');
  const range = { ...(low && { low }), ...(high && { high }) };
  return words.unit === 'date' ? phrases.days(range) : phrases.values(range);
}

/** "At least" the whole, or the best of a group, has words of its own; empty for any other. */
function reachedText(low: Comparison | undefined, text: string, context: WordsContext): string {
  const phrases = phrasesOf(context.language);
  if (isBest(low, context)) return phrases.reachesBest(text);
  const isPercent = low !== undefined && factWords(low.fact, context).unit === 'percent';
  return isPercent && low.value === '100' ? phrases.whole(text) : '';
}

function isBest(low: Comparison | undefined, { derived }: WordsContext): boolean {
  const value = low?.value;
  return (
    typeof value === 'object' &&
    'fact' in value &&
    groupFactNamed(value.fact, derived) !== undefined
  );
}

/** "At most 0" of a count, which starts at 0. */
function isNone({ fact, low, high }: RangeTest, context: WordsContext): boolean {
  if (low !== undefined || context.elements.get(fact)?.kind !== 'count') return false;
  return high?.operator === 'at-most' && high.value === '0';
}

const INCLUDED: readonly string[] = ['at-least', 'at-most', 'on-or-after', 'on-or-before'];

function boundText(
  end: Comparison | undefined,
  words: FactWords,
  context: WordsContext,
): BoundText | undefined {
  if (end === undefined) return undefined;
  const [text = ''] = comparandWords(end.value, words, context);
  return { text, included: INCLUDED.includes(end.operator) };
}

interface Said {
  readonly words: FactWords;
  readonly context: WordsContext;
}

function comparisonText({ operator, value }: Comparison, { words, context }: Said): string {
  const phrases = phrasesOf(context.language);
  const values = comparandWords(value, words, context);
  if (operator === 'absent') return value === true ? phrases.never : phrases.happened;
  return operator === 'equals' ? phrases.exactly(values.join()) : phrases.oneOf(values);
}

interface Negated {
  readonly fact: string;
  readonly said: string;
}

/**
 * "Not" of a single comparison turned into plain words, where that means the same: for a figure, which
 * always has a value when rules are judged; not for a ratio, which may have none.
 */
function negated(condition: Condition, context: WordsContext): Negated | undefined {
  const [comparison, ...others] = conjunctsOf(condition);
  if (comparison === undefined || others.length > 0 || !('fact' in comparison)) return undefined;
  const { fact, operator, value } = comparison;
  const words = factWords(fact, context);
  const phrases = phrasesOf(context.language);
  const values = comparandWords(value, words, context);
  if (operator === 'equals') return { fact, said: phrases.notExactly(values.join()) };
  if (!context.elements.has(fact)) return undefined;
  if (operator === 'absent') return { fact, said: phrases.happened };
  if (operator === 'is') return { fact, said: value === true ? phrases.no : phrases.yes };
  if (operator === 'is-option' || operator === 'is-one-of') {
    return { fact, said: phrases.noneOf(values) };
  }
  const opposite = OPPOSITES[operator];
  if (opposite === undefined) return undefined;
  const turned = { fact, operator: opposite, value };
  return { fact, said: predicateText(endTest(turned), context) };
}

const OPPOSITES: Readonly<Partial<Record<OperatorName, OperatorName>>> = {
  'at-least': 'below',
  above: 'at-most',
  'at-most': 'above',
  below: 'at-least',
};

function endTest(end: Comparison): RangeTest {
  const isLow = end.operator === 'at-least' || end.operator === 'above';
  return isLow ? { fact: end.fact, low: end } : { fact: end.fact, high: end };
}
