import { expect } from 'vitest';
import type { UnitResult } from '../../src/domain/evaluation.js';
import type { ExplanationNode, Expression, NodeOf, Step } from '../../src/domain/explanation.js';
import type { Rational } from './rational.js';
import { add, compare, NOTHING, negate, read, same, sum, times } from './rational.js';

/** A whole number not above (or, `up`, not below) a rational. */
function whole({ n, d }: Rational, up: boolean): Rational {
  const floor = n >= 0n || n % d === 0n ? n / d : n / d - 1n;
  return { n: up && floor * d !== n ? floor + 1n : floor, d: 1n };
}

function roundTo(value: Rational, digits: number, mode: string): Rational {
  const scale = 10n ** BigInt(digits);
  const sign = value.n < 0n ? -1n : 1n;
  const top = sign * value.n * scale;
  const [floor, rest] = [top / value.d, 2n * (top % value.d)];
  const up =
    mode !== 'down' &&
    (rest > value.d || (rest === value.d && (mode === 'half-up' || floor % 2n === 1n)));
  return { n: sign * (up ? floor + 1n : floor), d: scale };
}

const pick = (list: readonly Rational[], wanted: number): Rational =>
  list.reduce((best, one) => (compare(one, best) * wanted > 0 ? one : best));

const OPERATIONS: Readonly<Record<string, (values: readonly Rational[]) => Rational>> = {
  sum,
  product: (values) => values.reduce(times, { n: 1n, d: 1n }),
  difference: ([a = NOTHING, b = NOTHING]) => add(a, negate(b)),
  quotient: ([a = NOTHING, b = NOTHING]) =>
    times(a, b.n < 0n ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n }),
  least: (values) => pick(values, -1),
  greatest: (values) => pick(values, 1),
  roundDown: ([a = NOTHING]) => whole(a, false),
  roundUp: ([a = NOTHING]) => whole(a, true),
};

/** Works an expression out again, with arithmetic of its own; references only to numbers that are shown. */
function workOut(expression: Expression, shown: ReadonlyMap<string, string>): Rational {
  if ('constant' in expression) return read(expression.constant);
  if ('of' in expression) {
    expect(shown.get(expression.of), `${expression.of} is shown`).toBe(expression.value);
    return read(expression.value);
  }
  const values = expression.operands.map((operand) => workOut(operand, shown));
  const [first = NOTHING] = values;
  const found =
    expression.operation === 'round'
      ? roundTo(first, expression.digits, expression.mode)
      : OPERATIONS[expression.operation]?.(values);
  expect(found && same(found, read(expression.value)), JSON.stringify(expression)).toBe(true);
  return read(expression.value);
}

/** All numbers of a tree, with the nodes that hold them. */
function stepsOf(node: ExplanationNode): readonly Step[] {
  const own = Object.entries(node).flatMap(([key, value]) =>
    ['step', 'countedStep', 'maximum'].includes(key) && typeof value === 'object'
      ? [value as Step]
      : [],
  );
  return [...own, ...node.children.flatMap(stepsOf)];
}

/** Which node must show which number of the result. */
const TOTALS = {
  'unit/total': 'total',
  'unit/percent': 'percent',
  'unit/bonus': 'bonus',
  'unit/deduction': 'deduction',
  'unit/total-without-bonus': 'totalWithoutBonus',
  'unit/percent-without-bonus': 'percentWithoutBonus',
  'unit/rank': 'rank',
} as const;

/**
 * Expects of an explanation: every number follows from its operands, every operand is shown with the same
 * value, and the numbers of the result are among them.
 */
export function expectToAddUp(tree: NodeOf<'unit'>, unit: UnitResult): void {
  const steps = stepsOf(tree);
  const shown = new Map(steps.map(({ name, value }) => [name, value]));
  expect(
    steps.map(({ name }) => name),
    'every name stands once',
  ).toHaveLength(shown.size);
  for (const { name, value, expression } of steps) {
    expect(same(workOut(expression, shown), read(value)), name).toBe(true);
  }
  for (const [name, key] of Object.entries(TOTALS)) {
    if (shown.has(name)) expect(shown.get(name), name).toBe(String(unit[key]));
  }
  expect(shown.has('unit/total')).toBe(unit.total !== null);
  expect(shown.has('unit/percent')).toBe(unit.percent !== null);
  expect(shown.has('unit/rank')).toBe(unit.rank !== null);
  for (const { id, final } of unit.criteria) expect(shown.get(id) ?? null, id).toBe(final);
  for (const { id, points } of unit.sections) expect(shown.get(id) ?? null, id).toBe(points);
}
