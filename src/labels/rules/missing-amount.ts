import { canonicalJson } from '../../domain/canonical-json.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, HUNDRED, ZERO } from '../../domain/exact-number.js';
import type { Formula } from '../../domain/formula.js';
import { calculate, factsInFormula } from '../../domain/formula.js';
import { numberText } from '../number-text.js';
import type { WordsContext } from '../words-context.js';
import { holdFormula, productOf, termsOf } from './award-formula.js';
import { factWords, valueWords } from './fact-words.js';
import { nextPhrasesOf } from './next-phrases.js';
import { phrasesOf } from './phrases-of.js';

/** A calculation that gave fewer points than it can (or took away more than it must). */
export interface Shortfall {
  readonly points: Formula;
  /** The points that are aimed at. */
  readonly target: ExactNumber;
  readonly values: ReadonlyMap<string, ExactNumber>;
}

/** What is missing: a claim about a figure, or amounts. */
export type MissingAmount = { readonly claim: string } | { readonly amount: string };

/** What a calculation lacks for its target, in counts where they say it; undefined where nothing does. */
export function describeMissingAmount(
  shortfall: Shortfall,
  context: WordsContext,
): MissingAmount | undefined {
  const [fact, ...others] = factsInFormula(shortfall.points);
  if (fact === undefined) return undefined;
  if (others.length === 0) {
    const wanted = wantedValue(fact, shortfall, context);
    if (wanted !== undefined) {
      return (
        ratioAmount(fact, wanted, { shortfall, context }) ??
        valueClaim(fact, wanted, { shortfall, context })
      );
    }
  }
  return countAmounts(shortfall, context);
}

interface Known {
  readonly shortfall: Shortfall;
  readonly context: WordsContext;
}

/** The value of a single fact that surely gives the target: 100 for a percent, else the target itself. */
function wantedValue(
  fact: string,
  { points, target }: Shortfall,
  context: WordsContext,
): ExactNumber | undefined {
  const isPercent = factWords(fact, context).unit === 'percent';
  const isFigure = typeof points === 'object' && 'fact' in points;
  if (!isPercent && !isFigure) return undefined;
  const wanted = isPercent ? HUNDRED : target;
  return calculate(points, () => wanted)?.equals(target) ? wanted : undefined;
}

function valueClaim(
  fact: string,
  wanted: ExactNumber,
  { shortfall, context }: Known,
): MissingAmount {
  const words = factWords(fact, context);
  const phrases = phrasesOf(context.language);
  const said = phrases.exactly(valueWords(exactText(wanted), words, context));
  const claim = phrases.claim(words.label, said, { mood: 'must', shape: 'number' });
  const value = shortfall.values.get(fact);
  if (value === undefined) return { claim };
  const now = nextPhrasesOf(context.language).now(valueWords(exactText(value), words, context));
  return { claim: `${claim} ${now}` };
}

/** A ratio of counts that must reach 100 %: how many are missing, or how many are too many. */
function ratioAmount(
  fact: string,
  wanted: ExactNumber,
  { shortfall, context }: Known,
): MissingAmount | undefined {
  const quotient = wanted.equals(HUNDRED) ? quotientOf(fact, context) : undefined;
  if (quotient === undefined) return undefined;
  const [numerator, denominator] = quotient;
  const lookup = (name: string) => shortfall.values.get(name);
  const [value, all] = [calculate(numerator, lookup), calculate(denominator, lookup)];
  if (value === undefined || all === undefined || all.lte(value)) return undefined;
  const text = (number: ExactNumber) => numberText(exactText(number), context.language);
  const phrases = nextPhrasesOf(context.language);
  const missing = text(all.sub(value));
  if (typeof numerator === 'object' && 'fact' in numerator) {
    const { label } = factWords(numerator.fact, context);
    return { amount: `${phrases.more(missing, label)} ${phrases.ofAll(text(value), text(all))}` };
  }
  const spare = takenFromAll(numerator, denominator);
  if (spare.length === 0) return undefined;
  const parts = spare.flatMap((name) => {
    const number = lookup(name);
    if (number === undefined || number.lte(ZERO)) return [];
    return [`${phrases.fewer(text(number), factWords(name, context).label)}`];
  });
  return { amount: parts.join(phrasesOf(context.language).and) };
}

function quotientOf(fact: string, context: WordsContext): readonly [Formula, Formula] | undefined {
  const derived = context.derived.get(fact);
  if (derived === undefined || !('formula' in derived)) return undefined;
  const { formula } = derived;
  if (typeof formula !== 'object' || !('product' in formula)) return undefined;
  const [ratio] = formula.product;
  return typeof ratio === 'object' && 'quotient' in ratio ? ratio.quotient : undefined;
}

/** In "all − a − b" of "all": a and b. */
function takenFromAll(numerator: Formula, denominator: Formula): readonly string[] {
  if (typeof numerator !== 'object' || !('difference' in numerator)) return [];
  const [left, right] = numerator.difference;
  return canonicalJson(left) === canonicalJson(denominator) ? factsInFormula(right) : [];
}

/** Points for each one counted: how many more, or how many fewer, would do. */
function countAmounts(shortfall: Shortfall, context: WordsContext): MissingAmount | undefined {
  const { inner } = holdFormula(shortfall.points);
  const lookup = (name: string) => shortfall.values.get(name);
  const counted = calculate(inner, lookup);
  if (counted === undefined) return undefined;
  const gap = shortfall.target.sub(counted);
  const phrases = nextPhrasesOf(context.language);
  const steps = termsOf(inner).flatMap((term) => stepOf(term, lookup));
  const enough = steps.flatMap(({ fact, each, value }) => {
    const change = gap.div(each);
    const amount = change.abs().ceil();
    const tooMany = change.lt(ZERO) && amount.gt(value);
    return tooMany ? [] : [{ fact, value, amount, fewer: change.lt(ZERO) }];
  });
  const text = (number: ExactNumber) => numberText(exactText(number), context.language);
  const label = (fact: string) => factWords(fact, context).label;
  if (enough.length > 0) {
    const said = enough.map(({ fact, value, amount, fewer }) => {
      const step = fewer
        ? phrases.fewer(text(amount), label(fact))
        : phrases.more(text(amount), label(fact));
      return `${step} ${phrases.now(text(value))}`;
    });
    return { amount: said.join(phrasesOf(context.language).or) };
  }
  const together = steps
    .filter(({ each, value }) => gap.div(each).lt(ZERO) && value.gt(ZERO))
    .map(({ fact, value }) => `${phrases.less(label(fact))} ${phrases.now(text(value))}`);
  return together.length === 0
    ? undefined
    : { amount: together.join(phrasesOf(context.language).and) };
}

interface CountStep {
  readonly fact: string;
  readonly each: ExactNumber;
  readonly value: ExactNumber;
}

function stepOf(
  term: Parameters<typeof productOf>[0],
  lookup: (name: string) => ExactNumber | undefined,
): readonly CountStep[] {
  const product = productOf(term);
  if (product === undefined || typeof product.of === 'string' || !('fact' in product.of)) return [];
  const value = lookup(product.of.fact);
  const each = exact(product.factor);
  if (value === undefined || each.equals(ZERO)) return [];
  return [{ fact: product.of.fact, each: product.negative ? each.neg() : each, value }];
}
