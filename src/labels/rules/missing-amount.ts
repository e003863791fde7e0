import { canonicalJson } from '../../domain/canonical-json.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, HUNDRED, ZERO } from '../../domain/exact-number.js';
import type { Formula } from '../../domain/formula.js';
import { calculate, factsInFormula } from '../../domain/formula.js';
import { numberText } from '../number-text.js';
import type { WordsContext } from '../words-context.js';
import { holdFormula, productOf, termsOf } from './award-formula.js';
import type { CountedShape } from './award-shapes.js';
import { countedShape } from './award-shapes.js';
import { bestText, factWords, valueWords } from './fact-words.js';
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
  const best = bestClaim({ shortfall, context });
  if (best !== undefined) return best;
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

/** A share of the best of the group that must be the best itself. */
function bestClaim({ shortfall, context }: Known): MissingAmount | undefined {
  const product = productOf({ formula: shortfall.points, negative: false });
  const shape = product && countedShape(product.of, context.derived);
  if (shape?.kind !== 'share-of-best') return undefined;
  const words = factWords(shape.fact, context);
  const phrases = phrasesOf(context.language);
  const said = phrases.reachesBest(bestText(shape.best, context));
  const claim = phrases.claim(words.label, said, { mood: 'must', shape: 'number' });
  const text = (name: string) => {
    const value = shortfall.values.get(name);
    return value && valueWords(exactText(value), words, context);
  };
  const [value, best] = [text(shape.fact), text(shape.best.name)];
  if (value === undefined || best === undefined) return { claim };
  return { claim: `${claim} ${nextPhrasesOf(context.language).nowBeside(value, best)}` };
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
  const steps = termsOf(inner).flatMap((term) => stepOf(term, lookup, context));
  const enough = steps.flatMap(({ fact, value, changeFor }) => {
    const change = changeFor(gap);
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
    .filter(({ value, changeFor }) => changeFor(gap).lt(ZERO) && value.gt(ZERO))
    .map(({ fact, value }) => `${phrases.less(label(fact))} ${phrases.now(text(value))}`);
  return together.length === 0
    ? undefined
    : { amount: together.join(phrasesOf(context.language).and) };
}

interface CountStep {
  readonly fact: string;
  readonly value: ExactNumber;
  /** How much the figure must change for so many more points. */
  changeFor(points: ExactNumber): ExactNumber;
}

function stepOf(
  term: Parameters<typeof productOf>[0],
  lookup: (name: string) => ExactNumber | undefined,
  context: WordsContext,
): readonly CountStep[] {
  const product = productOf(term);
  if (product === undefined || typeof product.of === 'string') return [];
  const size = exact(product.factor);
  if (size.equals(ZERO)) return [];
  const each = product.negative ? size.neg() : size;
  const { of } = product;
  const full = countedShape(of, context.derived);
  if (full?.kind === 'full-steps') return fullStep(full, each, { lookup, context });
  const value = 'fact' in of ? lookup(of.fact) : undefined;
  if (!('fact' in of) || value === undefined || !context.elements.has(of.fact)) return [];
  return [{ fact: of.fact, value, changeFor: (points) => points.div(each) }];
}

/** Full steps above a start: the figure must come to the next full step that is enough. */
function fullStep(
  { fact, from, every }: Extract<CountedShape, { readonly kind: 'full-steps' }>,
  each: ExactNumber,
  {
    lookup,
    context,
  }: {
    readonly lookup: (name: string) => ExactNumber | undefined;
    readonly context: WordsContext;
  },
): readonly CountStep[] {
  const value = lookup(fact);
  if (value === undefined || !context.elements.has(fact)) return [];
  const [start, size] = [exact(from), exact(every)];
  const taken = value.sub(start).div(size).floor();
  const changeFor = (points: ExactNumber) =>
    start.add(size.mul(taken.add(points.div(each).ceil()))).sub(value);
  return [{ fact, value, changeFor }];
}
