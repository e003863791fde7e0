import type { Formula } from '../../domain/formula.js';
import { numberText } from '../number-text.js';
import type { WordsContext } from '../words-context.js';
import type { Term } from './award-formula.js';
import { holdFormula, productOf, ratioFactOf, termsOf } from './award-formula.js';
import { factWords, formulaText } from './fact-words.js';
import { phrasesOf } from './phrases-of.js';

/**
 * Points by a calculation, in words: "4 điểm", "4 điểm × tỷ lệ, không quá 4", "0,5 điểm mỗi mô hình,
 * tối đa 2, tối thiểu 0". `subject` is a fact that was named already and is not named again.
 */
export function awardText(points: Formula, context: WordsContext, subject?: string): string {
  const phrases = phrasesOf(context.language);
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
  if (typeof product.of === 'string' || !('fact' in product.of)) return plain;
  const { label, unit } = factWords(product.of.fact, context);
  return unit === 'number'
    ? { text: phrases.each(points, label), negative: product.negative }
    : plain;
}

function constantText(
  text: string,
  negative: boolean,
  pointsText: (text: string) => string,
): TermText {
  const below = text.startsWith('-');
  return { text: pointsText(below ? text.slice(1) : text), negative: negative !== below };
}
