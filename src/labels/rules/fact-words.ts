import type { Comparand } from '../../domain/condition.js';
import { exact, exactText, HUNDRED } from '../../domain/exact-number.js';
import type { DerivedFact, GroupFact } from '../../domain/fact.js';
import type { Formula, Operation } from '../../domain/formula.js';
import { dayText } from '../day-text.js';
import { numberText, percentText } from '../number-text.js';
import { quoteText } from '../quote-text.js';
import type { ElementWords, WordsContext } from '../words-context.js';
import type { ConvertedShape, FactorShape } from './award-shapes.js';
import { convertedShape, groupFactNamed } from './award-shapes.js';
import type { OptionText } from './phrases.js';
import { phrasesOf } from './phrases-of.js';

/** How the values of a fact are written. */
export type FactUnit = 'number' | 'percent' | 'points' | 'date' | 'yes-no' | 'choice';

/** What a fact is called and how its values are written. */
export interface FactWords {
  readonly label: string;
  readonly unit: FactUnit;
  readonly options: ReadonlyMap<string, string>;
}

const UNIT_OF_KIND: Readonly<Record<string, FactUnit>> = {
  percent: 'percent',
  date: 'date',
  'yes-no': 'yes-no',
  choice: 'choice',
};
const NO_OPTIONS: ReadonlyMap<string, string> = new Map();

/** The words of any fact: a figure, something derived, points or a total; else its own name. */
export function factWords(fact: string, context: WordsContext): FactWords {
  const words = KNOWN.get(context) ?? new Map<string, FactWords>();
  KNOWN.set(context, words);
  const known = words.get(fact);
  if (known !== undefined) return known;
  const found = findWords(fact, context);
  words.set(fact, found);
  return found;
}

/** The same facts are spoken of with every unit. */
const KNOWN = new WeakMap<WordsContext, Map<string, FactWords>>();

function findWords(fact: string, context: WordsContext): FactWords {
  const element = context.elements.get(fact);
  if (element !== undefined) return elementFactWords(element);
  const derived = context.derived.get(fact);
  return derived === undefined ? scoreWords(fact, context) : derivedWords(derived, context);
}

function elementFactWords({ label, kind, options }: ElementWords): FactWords {
  return { label, unit: UNIT_OF_KIND[kind] ?? 'number', options };
}

function derivedWords(fact: DerivedFact, context: WordsContext): FactWords {
  if ('dayByYear' in fact) {
    const day = fact.dayByYear[String(context.year)];
    const phrases = phrasesOf(context.language);
    const label = day === undefined ? phrases.appointedDay : dayText(day, context.language);
    return { label, unit: 'date', options: NO_OPTIONS };
  }
  return { label: numberLabel(fact, context), unit: unitOf(fact), options: NO_OPTIONS };
}

type NumberFact = Exclude<DerivedFact, { readonly dayByYear: unknown }>;

function unitOf(fact: NumberFact): FactUnit {
  return 'unit' in fact ? fact.unit : 'number';
}

function numberLabel(fact: NumberFact, context: WordsContext): string {
  const phrases = phrasesOf(context.language);
  const text = (formula: Formula) =>
    formulaText(unitOf(fact) === 'percent' ? withoutHundred(formula) : formula, context);
  const converted = convertedShape(fact.name, context.derived);
  if (converted !== undefined) return convertedLabel(converted, context);
  if ('formula' in fact) return text(fact.formula);
  if ('largestInGroup' in fact) {
    return phrases.best(phrases.largestWithin[fact.within], text(fact.largestInGroup));
  }
  if ('daysAfter' in fact) {
    const [day, label] = [fact.daysAfter.day, fact.daysAfter.fact].map((name) =>
      factWords(name, context),
    );
    return phrases.daysAfter(label?.label ?? '', day?.label ?? '');
  }
  const { kind, values } = kindWords(fact, context);
  return phrases.byOption(kind, values);
}

/** A kind of unit and the numbers of its options in words; `percent`: as percents. */
export function kindWords(
  { byOption }: FactorShape['factor'],
  context: WordsContext,
  percent = false,
): { readonly kind: string; readonly values: readonly OptionText[] } {
  const { language } = context;
  const { label, options } = factWords(byOption.fact, context);
  const values = Object.entries(byOption.values).map(([option, value]): OptionText => {
    const text = percent
      ? percentText(exactText(exact(value).mul(HUNDRED)), language)
      : numberText(value, language);
    return [options.get(option) ?? option, text];
  });
  return { kind: label, values };
}

function convertedLabel({ fact, share }: ConvertedShape, context: WordsContext): string {
  const { kind, values } = kindWords(share, context, true);
  return phrasesOf(context.language).converted(factWords(fact, context).label, kind, values);
}

/** The best of a group, where it is clear of what. */
export function bestText({ within }: GroupFact, { language }: WordsContext): string {
  const phrases = phrasesOf(language);
  return phrases.best(phrases.largestWithin[within]);
}

/** A percent is a ratio times 100; people write the ratio. */
function withoutHundred(formula: Formula): Formula {
  if (typeof formula !== 'object' || !('product' in formula)) return formula;
  const [first, second, ...others] = formula.product;
  return first !== undefined && second === '100' && others.length === 0 ? first : formula;
}

function scoreWords(fact: string, context: WordsContext): FactWords {
  const phrases = phrasesOf(context.language);
  const words = (label: string, unit: FactUnit) => ({ label, unit, options: NO_OPTIONS });
  if (fact === 'total') return words(phrases.total, 'points');
  if (fact === 'percent') return words(phrases.percentOfMaximum, 'percent');
  if (fact === 'total-without-bonus') return words(phrases.totalWithoutBonus, 'points');
  if (fact === 'percent-without-bonus') return words(phrases.percentWithoutBonus, 'percent');
  const [, what, id] = /^(points|percent):(.+)$/.exec(fact) ?? [];
  if (id === undefined) return words(fact, 'number');
  const label = context.criteria.get(id);
  return what === 'points'
    ? words(phrases.sectionPoints(id, label), 'points')
    : words(phrases.sectionPercent(id, label), 'percent');
}

/** A value of a fact in words: "85 %", "5 điểm", "25/5/2024", "có", “Tốt”. */
export function valueWords(value: string, words: FactWords, context: WordsContext): string {
  const { language } = context;
  const phrases = phrasesOf(language);
  switch (words.unit) {
    case 'number':
      return numberText(value, language);
    case 'percent':
      return percentText(value, language);
    case 'points':
      return phrases.points(numberText(value, language));
    case 'date':
      return value === 'absent' ? phrases.never : dayText(value, language);
    case 'yes-no':
      return value === 'true' ? phrases.yes : phrases.no;
    case 'choice':
      return quoteText(words.options.get(value) ?? value);
  }
}

/**
 * What a fact is compared with, each value in words; another fact by its label, the best of a group
 * without saying of what.
 */
export function comparandWords(
  value: Comparand,
  words: FactWords,
  context: WordsContext,
): readonly string[] {
  if (typeof value === 'string' || typeof value === 'boolean') {
    return [valueWords(String(value), words, context)];
  }
  if ('fact' in value) {
    const best = groupFactNamed(value.fact, context.derived);
    return [best === undefined ? factWords(value.fact, context).label : bestText(best, context)];
  }
  return value.map((option) => valueWords(option, words, context));
}

const SIGNS: Readonly<Partial<Record<Operation, string>>> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  quotient: ' / ',
};
const RANKS: Readonly<Partial<Record<Operation, number>>> = {
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 2,
};

/** A calculation as people write it: "(A − B − C) / D"; `multiplied`: it stands after "×". */
export function formulaText(formula: Formula, context: WordsContext, multiplied = false): string {
  return writeFormula(formula, multiplied ? 2 : 0, context);
}

function writeFormula(formula: Formula, outer: number, context: WordsContext): string {
  if (typeof formula === 'string') return numberText(formula, context.language);
  if ('fact' in formula) return factText(formula.fact, context);
  const [operation, parts] = Object.entries(formula)[0] as [Operation, readonly Formula[]];
  const rank = RANKS[operation] ?? 0;
  const sign = SIGNS[operation];
  if (sign === undefined) {
    const texts = parts.map((part) => writeFormula(part, 0, context));
    const phrases = phrasesOf(context.language);
    return operation === 'roundDown' || operation === 'roundUp'
      ? phrases[operation](texts.join())
      : phrases[operation as 'least' | 'greatest'](texts);
  }
  const [first = '', ...rest] = parts;
  const right = operation === 'difference' ? rest.flatMap(addends) : rest;
  const texts = [
    writeFormula(first, rank, context),
    ...right.map((part) => writeFormula(part, rightRank(operation, rank), context)),
  ];
  const text = texts.join(sign);
  return rank < outer ? `(${text})` : text;
}

/** A ratio that stands beside percents in a calculation is said to be one. */
function factText(fact: string, context: WordsContext): string {
  const derived = context.derived.get(fact);
  const { label, unit } = factWords(fact, context);
  const isRatio = derived !== undefined && 'formula' in derived && unit === 'percent';
  return isRatio ? phrasesOf(context.language).percent(label) : label;
}

/** a − (b + c) is written a − b − c. */
function addends(formula: Formula): readonly Formula[] {
  return typeof formula === 'object' && 'sum' in formula ? formula.sum : [formula];
}

/** What stands right of − or / needs brackets already at the same rank. */
function rightRank(operation: Operation, rank: number): number {
  return operation === 'difference' || operation === 'quotient' ? rank + 1 : rank;
}
