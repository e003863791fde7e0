import type { ExactNumber } from '../domain/exact-number.js';
import { exactText, isBelow, sumOf, ZERO } from '../domain/exact-number.js';
import type { FoundText, Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { ReportedCell, ReportedValue } from '../domain/submission.js';
import type { Amount, Ratio } from '../methods/amount.js';
import { foundAgain } from './found-text.js';
import type { ValueContext } from './read-values.js';

/** Figures that cannot be used because of others, and the issues that say so. */
export interface RatioFaults {
  readonly invalid: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/**
 * Ratios outside 0 to 1: more counted than there is to count, or more taken away than there is. The
 * figures that are counted become invalid; what they are counted among stays.
 */
export function findRatioFaults(
  values: ReadonlyMap<string, ReportedValue>,
  context: ValueContext,
): RatioFaults {
  const invalid = new Set<string>();
  const issues: Issue[] = [];
  for (const ratio of context.usage.ratios) {
    if (isSound(ratio, values)) continue;
    const fault = findRatioFault(ratio, values, context);
    if (fault === undefined || fault.blamed.every((element) => invalid.has(element))) continue;
    for (const element of fault.blamed) invalid.add(element);
    issues.push(fault.issue);
  }
  return { invalid, issues };
}

/** Most ratios are of figures that are all there and fit: told without collecting them. */
function isSound([numerator, denominator]: Ratio, values: Values): boolean {
  const [upper, lower] = [addedUp(numerator, values), addedUp(denominator, values)];
  return upper !== undefined && lower !== undefined && !isBelow(lower, upper);
}

/** The sum of figures of which none is below 0; undefined where it is more than such a sum. */
function addedUp(amount: Amount, values: Values): ExactNumber | undefined {
  if (typeof amount === 'string') return countedIn(amount, values);
  if (amount.minus.length > 0) return undefined;
  const numbers: ExactNumber[] = [];
  for (const element of amount.plus) {
    const number = countedIn(element, values);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return sumOf(numbers);
}

function countedIn(element: string, values: Values): ExactNumber | undefined {
  const value = values.get(element);
  if (value?.state !== 'reported' || value.value.kind !== 'number') return undefined;
  const { number } = value.value;
  return isBelow(number, ZERO) ? undefined : number;
}

type Values = ReadonlyMap<string, ReportedValue>;

interface Counted {
  readonly element: string;
  readonly number: ExactNumber;
  readonly cell: ReportedCell;
}

interface Sides {
  readonly plus: readonly Counted[];
  readonly minus: readonly Counted[];
  /** Every figure of the amount is there as a number. */
  readonly complete: boolean;
}

interface RatioFault {
  readonly blamed: readonly string[];
  readonly issue: Issue;
}

function findRatioFault(
  [numerator, denominator]: Ratio,
  values: ReadonlyMap<string, ReportedValue>,
  context: ValueContext,
): RatioFault | undefined {
  const [upper, lower] = [sidesOf(numerator, values), sidesOf(denominator, values)];
  if (!lower.complete) return undefined;
  const tooLarge = findTooLarge(numerator, upper, lower);
  if (tooLarge !== undefined) {
    return makeFault({ plus: [tooLarge.part], minus: [] }, tooLarge.whole, context);
  }
  if (!upper.complete) return undefined;
  if (totalOf(upper).gt(totalOf(lower))) return makeFault(upper, lower, context);
  if (totalOf(upper).gte(ZERO)) return undefined;
  return upper.minus.length > 0
    ? makeFault({ plus: upper.minus, minus: [] }, { ...upper, minus: [] }, context)
    : makeNegativeFault(upper.plus, context);
}

/**
 * One figure that is too large whatever the others are: taken away, and more than there is to take from;
 * or counted, where nothing is taken away. What is still to be lessened may exceed the denominator.
 */
function findTooLarge(
  numerator: Amount,
  upper: Sides,
  lower: Sides,
): { readonly part: Counted; readonly whole: Sides } | undefined {
  const above = (parts: readonly Counted[], whole: Sides) => {
    const part = parts.find(({ number }) => number.gt(totalOf(whole)));
    return part && { part, whole };
  };
  const lessened = typeof numerator !== 'string' && numerator.minus.length > 0;
  if (!lessened) return above(notAmong(upper.plus, lower), lower);
  const whole = { ...upper, minus: [] };
  return upper.plus.length === numerator.plus.length ? above(upper.minus, whole) : undefined;
}

/** Figures that are no part of the denominator themselves. */
function notAmong(counted: readonly Counted[], { plus, minus }: Sides): readonly Counted[] {
  const among = new Set([...plus, ...minus].map(({ element }) => element));
  return counted.filter(({ element }) => !among.has(element));
}

function sidesOf(amount: Amount, values: ReadonlyMap<string, ReportedValue>): Sides {
  const { plus, minus } = typeof amount === 'string' ? { plus: [amount], minus: [] } : amount;
  const read = (elements: readonly string[]) =>
    elements.flatMap((element): readonly Counted[] => {
      const value = values.get(element);
      if (value?.state !== 'reported' || value.value.kind !== 'number') return [];
      return [{ element, number: value.value.number, cell: value.cell }];
    });
  const sides = { plus: read(plus), minus: read(minus) };
  const complete = sides.plus.length === plus.length && sides.minus.length === minus.length;
  return { ...sides, complete };
}

function totalOf({ plus, minus }: Pick<Sides, 'plus' | 'minus'>): ExactNumber {
  const sum = (list: readonly Counted[]) => sumOf(list.map(({ number }) => number));
  return sum(plus).sub(sum(minus));
}

function makeFault(
  counted: Pick<Sides, 'plus' | 'minus'>,
  among: Sides,
  { unitId, elements }: ValueContext,
): RatioFault {
  const labels = (list: readonly Counted[], mark: string) =>
    list.map(({ element }) => `${mark}${elements.get(element)?.label ?? element}`).join('');
  const denominator = textOf(among);
  const added = labels(counted.plus.slice(0, -1), ' + ').slice(3);
  const taken = labels(counted.minus, ' + ').slice(3);
  const params = {
    ...textOf(counted),
    denominator: denominator.found,
    ...(denominator.keptAs && { denominatorKeptAs: denominator.keptAs }),
    denominatorLabel: `${labels(among.plus, ' + ').slice(3)}${labels(among.minus, ' − ')}`,
    ...(added !== '' && { addedLabels: added }),
    ...(taken !== '' && { takenLabels: taken }),
  };
  const own = [...counted.plus, ...counted.minus];
  const free = notAmong(own, among);
  const blamed = (free.length > 0 ? free : counted.plus).map(({ element }) => element);
  const last = counted.plus.at(-1);
  const place = { ...(last && { at: last.cell.at, elementId: last.element }), unitId };
  return { blamed, issue: issue('numerator-above-denominator', params, place) };
}

/** One figure as it was typed; several by what they make together. */
function textOf(sides: Pick<Sides, 'plus' | 'minus'>): FoundText {
  const [only, another] = [...sides.plus, ...sides.minus];
  return only !== undefined && another === undefined
    ? foundAgain(only.cell)
    : { found: exactText(totalOf(sides)), keptAs: 'number' };
}

function makeNegativeFault(counted: readonly Counted[], { unitId }: ValueContext): RatioFault {
  const negative = counted.filter(({ number }) => number.lt(ZERO));
  const [first] = negative;
  const place = { ...(first && { at: first.cell.at, elementId: first.element }), unitId };
  return {
    blamed: negative.map(({ element }) => element),
    issue: issue(
      'value-negative',
      first === undefined ? { found: '' } : foundAgain(first.cell),
      place,
    ),
  };
}
