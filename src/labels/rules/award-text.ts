import type { ExactNumber } from '../../domain/exact-number.js';
import { exactText } from '../../domain/exact-number.js';
import type { Formula } from '../../domain/formula.js';
import { numberText } from '../number-text.js';
import type { WordsContext } from '../words-context.js';
import type { Term } from './award-formula.js';
import { holdFormula, productOf, ratioFactOf, termsOf } from './award-formula.js';
import type { CountedShape } from './award-shapes.js';
import { countedShape, factorShape, lineShape } from './award-shapes.js';
import { bestText, factWords, formulaText, valueWords } from './fact-words.js';
import { phrasesOf } from './phrases-of.js';
import type { PlainTest } from './plain-tests.js';

/**
 * Points by a calculation, in words: "4 điểm", "4 điểm × tỷ lệ, không quá 4", "0,5 điểm mỗi mô hình,
 * tối đa 2, tối thiểu 0". `subject` is a fact that was named already and is not named again.
 */
export function awardText(points: Formula, context: WordsContext, subject?: string): string {
  const phrases = phrasesOf(context.language);
  const multiplied = factorShape(points, context.derived);
  if (multiplied !== undefined) {
    const { label } = factWords(multiplied.factor.name, context);
    return phrases.timesFactor(awardText(multiplied.of, context, subject), label);
  }
  const { inner, most, least } = holdFormula(points);
  const text = termsOf(inner)
    .map((term, index) => signedText(term, index === 0, { context, subject }))
    .join('');
  if (most === undefined && least === undefined) return text;
  const limit = (end: string | undefined) => end && numberText(end, context.language);
  return `${text}, ${phrases.limits(limit(most), limit(least))}`;
}

interface Named {
  readonly context: WordsContext;
  readonly subject: string | undefined;
}

function signedText(term: Term, first: boolean, named: Named): string {
  const phrases = phrasesOf(named.context.language);
  const { text, negative } = termText(term, named);
  if (negative) return first ? phrases.firstMinus(text) : phrases.minus(text);
  return first ? text : phrases.plus(text);
}

interface TermText {
  readonly text: string;
  readonly negative: boolean;
}

function termText(term: Term, { context, subject }: Named): TermText {
  const phrases = phrasesOf(context.language);
  const pointsText = (text: string) => phrases.points(numberText(text, context.language));
  const { formula, negative } = term;
  if (typeof formula === 'string') return constantText(formula, negative, pointsText);
  if ('fact' in formula && formula.fact === subject) return { text: phrases.itself, negative };
  const product = productOf(term);
  const plain = { text: formulaText(formula, context), negative };
  if (product === undefined) return plain;
  const points = pointsText(product.factor);
  const ratio = ratioFactOf(product.of);
  if (ratio !== undefined) {
    const label = ratio === subject ? undefined : factWords(ratio, context).label;
    return { text: phrases.timesRatio(points, label), negative: product.negative };
  }
  if (typeof product.of === 'string') return plain;
  const counted = countedShape(product.of, context.derived);
  if (counted !== undefined) {
    return { text: countedText(points, counted, { context, subject }), negative: product.negative };
  }
  if (!('fact' in product.of)) {
    const text = `${points} × ${formulaText(product.of, context, true)}`;
    return { text, negative: product.negative };
  }
  const { label, unit } = factWords(product.of.fact, context);
  return unit === 'number'
    ? { text: phrases.each(points, label), negative: product.negative }
    : plain;
}

function countedText(points: string, shape: CountedShape, { context, subject }: Named): string {
  const phrases = phrasesOf(context.language);
  if (shape.kind === 'periods-late') {
    const days = numberText(shape.every, context.language);
    return shape.every === '1'
      ? phrases.daysLate(points)
      : phrases.periodsLate(points, days, shape.started);
  }
  const words = factWords(shape.fact, context);
  if (shape.kind === 'full-steps') {
    const [every, from] = [shape.every, shape.from].map((text) => valueWords(text, words, context));
    return phrases.fullSteps(points, every ?? '', from ?? '');
  }
  const label = shape.fact === subject ? undefined : words.label;
  return phrases.timesShareOfBest(points, bestText(shape.best, context), label);
}

/** Points that rise or fall evenly over the values that a rule takes; undefined for others. */
export function lineText(
  { points, most }: { readonly points: Formula; readonly most: string },
  tests: readonly PlainTest[],
  context: WordsContext,
): string | undefined {
  const ends = tests.flatMap((test) => ('fact' in test ? (test.high ?? []) : []));
  const line = lineShape(points, { most, high: ends[0]?.value }, context.derived);
  if (line === undefined) return undefined;
  const phrases = phrasesOf(context.language);
  const text = (number: ExactNumber) => numberText(exactText(number), context.language);
  const [start, end] = [text(line.start), text(line.end)];
  if (line.start.equals(line.end)) return phrases.points(start);
  return line.end.gt(line.start) ? phrases.rises(start, end) : phrases.falls(start, end);
}

function constantText(
  text: string,
  negative: boolean,
  pointsText: (text: string) => string,
): TermText {
  const below = text.startsWith('-');
  return { text: pointsText(below ? text.slice(1) : text), negative: negative !== below };
}
