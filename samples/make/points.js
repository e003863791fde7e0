import { elementsOfLeaf, partsOf } from './criteria.js';

/** What a unit types when a criterion does not apply to it, and when something never happened. */
export const NOT_APPLICABLE = Symbol('KAD');
export const NEVER = Symbol('never');

/*
 * The points that a clerk reckons from the unit's own figures: the base of the invented self-scores.
 * Written for this purpose, without the program that the sample is for, so that the two can be held
 * against each other. Fractions are pairs of big integers, as exact as a clerk with time.
 */
const fraction = (n, d = 1n) => ({ n, d });
const plus = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
const times = (a, b) => fraction(a.n * b.n, a.d * b.d);
const isBelow = (a, b) => a.n * b.d < b.n * a.d;
const lesser = (a, b) => (isBelow(a, b) ? a : b);
const greater = (a, b) => (isBelow(a, b) ? b : a);

function toFraction(number) {
  const [whole, decimals = ''] = String(number).split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Half up to two decimals, as text without trailing zeros. Points are never negative. */
function toPoints({ n, d }) {
  const hundredths = (200n * n + d) / (2n * d);
  const text = hundredths.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`.replace(/\.?0+$/, '');
}

const ZERO = fraction(0n);
const RULED_OUT = Symbol('ruled out');

/**
 * Points of one leaf: text with at most two decimals, or null where it leaves the maximum. `values`:
 * element → number, 'YYYY-MM-DD', boolean, option id, NOT_APPLICABLE, NEVER; absent: not reported.
 */
export function reckonLeaf(leaf, values, year) {
  const read = elementsOfLeaf(leaf);
  if (read.some((id) => values.get(id) === NOT_APPLICABLE)) return ruledOut(leaf);
  const { when } = leaf.notApplicable ?? {};
  if (when !== undefined && values.get(when.fact) === when.value) return ruledOut(leaf);
  if (read.some((id) => values.get(id) === undefined)) return '0';
  const parts = partsOf(leaf).map((part) => reckonPart(part, { leaf, values, year }));
  if (parts.includes(RULED_OUT)) return ruledOut(leaf);
  const together = leaf.combine === 'best' ? parts.reduce(greater) : parts.reduce(plus);
  const most = toFraction(leaf.cap ?? leaf.maxPoints);
  return toPoints(greater(toFraction(leaf.floor ?? 0), lesser(most, together)));
}

/** Whether the criterion applies to the unit; a figure or the unit itself may rule it out. */
export function applies(leaf, values) {
  if (leaf.notApplicable === undefined) return true;
  const denominators = partsOf(leaf).flatMap(({ of, whenDenominatorZero }) =>
    whenDenominatorZero === 'not-applicable' ? [of[1]] : [],
  );
  const deciding = [...denominators, leaf.notApplicable.when?.fact];
  return (
    !elementsOfLeaf(leaf).some((id) => values.get(id) === NOT_APPLICABLE) &&
    !deciding.some((id) => values.get(id) === 0)
  );
}

function ruledOut(leaf) {
  return leaf.notApplicable.policy === 'full-points' ? String(leaf.maxPoints) : null;
}

const RECKON = {
  'yes-no': ({ element, yes, no = 0 }, { leaf, values }) =>
    toFraction(values.get(element) ? (yes ?? leaf.maxPoints) : no),
  choice: ({ element, options }, { values }) => toFraction(options[values.get(element)]),
  deadline: reckonDeadline,
  'all-of': ({ require }, context) =>
    toFraction(require.every((test) => holds(test, context)) ? context.leaf.maxPoints : 0),
  steps: reckonSteps,
  proportional: (part, context) => {
    const percent = percentOf(part, context);
    if (percent.ready !== undefined) return percent.ready;
    const full = toFraction(part.points ?? context.leaf.maxPoints);
    return times(full, times(percent.value, fraction(1n, 100n)));
  },
  'per-item': ({ start = 0, items, atMost }, { leaf, values }) => {
    const sum = items.reduce(
      (so, { element, each }) => plus(so, times(toSigned(each), toFraction(values.get(element)))),
      toFraction(start),
    );
    return lesser(toFraction(atMost ?? leaf.maxPoints), greater(ZERO, sum));
  },
  awarded: ({ element }, { values }) => toFraction(values.get(element)),
};

function toSigned(number) {
  const size = toFraction(Math.abs(number));
  return number < 0 ? fraction(-size.n, size.d) : size;
}

function reckonPart(part, context) {
  return RECKON[part.method](part, context);
}

function dayOf(written, year) {
  const text = typeof written === 'string' ? written : written[year];
  return text.length === 5 ? `${year}-${text}` : text;
}

function reckonDeadline({ element, steps, late, absent }, { values, year }) {
  const day = values.get(element);
  if (day === NEVER) return toFraction(absent);
  const step = steps.find(({ by, before }) =>
    by === undefined ? day < dayOf(before, year) : day <= dayOf(by, year),
  );
  return toFraction(step?.points ?? late);
}

function holds({ fact, operator, value }, { values, year }) {
  const figure = values.get(fact);
  if (figure === NEVER) return false;
  if (operator === 'at-least') return figure >= value;
  if (operator === 'before') return figure < dayOf(value, year);
  if (operator === 'on-or-before') return figure <= dayOf(value, year);
  throw new Error(`the sample does not know the operator ${operator}`);
}

/** The percent that steps and proportions look at; `ready` where a denominator of 0 decides. */
function percentOf({ element, of, whenDenominatorZero, points }, { leaf, values }) {
  if (of === undefined) return { value: toFraction(values.get(element)) };
  const [numerator, denominator] = of.map((side) => amountOf(side, values));
  if (denominator !== 0) {
    return { value: times(toFraction(numerator), fraction(100n, BigInt(denominator))) };
  }
  const full = toFraction(points ?? leaf.maxPoints);
  return { ready: { zero: ZERO, full, 'not-applicable': RULED_OUT }[whenDenominatorZero] };
}

function amountOf(side, values) {
  if (typeof side === 'string') return values.get(side);
  const sum = (ids) => ids.reduce((so, id) => so + values.get(id), 0);
  return sum(side.plus) - sum(side.minus ?? []);
}

function reckonSteps(part, context) {
  const percent = percentOf(part, context);
  if (percent.ready !== undefined) return percent.ready;
  const { value } = percent;
  const step = part.steps.find(
    ({ from, above, below, to }) =>
      (from === undefined || !isBelow(value, toFraction(from))) &&
      (above === undefined || isBelow(toFraction(above), value)) &&
      (below === undefined || isBelow(value, toFraction(below))) &&
      (to === undefined || !isBelow(toFraction(to), value)),
  );
  return toFraction(step.points);
}
