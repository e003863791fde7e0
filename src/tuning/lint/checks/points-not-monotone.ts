import type { ExactNumber } from '../../../domain/exact-number.js';
import { exactText } from '../../../domain/exact-number.js';
import type { FactValue } from '../../../domain/fact.js';
import { factValueText } from '../../../domain/fact.js';
import type { Turn } from '../../../domain/lint-finding.js';
import { compareText } from '../../../domain/text.js';
import type { LeafProbes, Probe } from '../../probe/probe-leaf.js';
import type { LintCheck } from '../lint-check.js';
import { criteriaOf } from '../lint-check.js';

/** A figure or ratio along which points are followed. */
interface Axis {
  readonly fact: string;
  /** Figures that the fact itself is made of. */
  readonly inside: readonly string[];
}

function axesOf({ facts, leaf }: LeafProbes, { values }: Probe): readonly Axis[] {
  const ratios = facts
    .filter(({ name }) => name.endsWith(':ratio') || name.endsWith(':reached'))
    .map((fact): Axis => ({ fact: fact.name, inside: namesIn(JSON.stringify(fact), values) }));
  const covered = ratios.flatMap(({ inside }) => inside);
  const reads = leaf.parts.flatMap((part) => part.reads.map(({ element }) => element));
  const plain = [...new Set(reads)].filter((element) => !covered.includes(element));
  return [...ratios, ...plain.map((fact): Axis => ({ fact, inside: [fact] }))];
}

function namesIn(text: string, values: Probe['values']): readonly string[] {
  return [...values.keys()].filter((element) => text.includes(`{"fact":"${element}"}`));
}

interface Point {
  readonly value: FactValue;
  readonly points: ExactNumber;
}

function compareValues(left: FactValue, right: FactValue): number {
  if (left.kind === 'number' && right.kind === 'number') return left.number.compare(right.number);
  if (left.kind === 'date' && right.kind === 'date') return compareText(left.date, right.date);
  return 0;
}

/** Points along one figure while all others stay, one line for each way in which they stay. */
function linesAlong({ fact, inside }: Axis, probes: readonly Probe[]): readonly Point[][] {
  const lines = new Map<string, Point[]>();
  for (const { values, facts, score } of probes) {
    const value = facts.get(fact);
    if (value === undefined || (value.kind !== 'number' && value.kind !== 'date')) continue;
    if (score?.computedExact === undefined || score.status !== 'scored') continue;
    const others = [...values].filter(([element]) => !inside.includes(element));
    const best = [...facts].filter(([name]) => /:(?:best|leader)$/.test(name));
    const key = [...others, ...best].map(([, each]) => factValueText(each)).join('|');
    const line = lines.get(key) ?? [];
    line.push({ value, points: score.computedExact });
    lines.set(key, line);
  }
  return [...lines.values()].map((line) => line.sort((a, b) => compareValues(a.value, b.value)));
}

/** Three points of a line between which it rises and falls; undefined where it does one of them only. */
function turnsOf(line: readonly Point[]): readonly Point[] | undefined {
  const [first, ...rest] = line;
  if (first === undefined) return undefined;
  let [before, rising]: [Point, boolean | undefined] = [first, undefined];
  let start = first;
  for (const point of rest) {
    const order = point.points.compare(before.points);
    if (order !== 0) {
      if (rising !== undefined && rising !== order > 0) return [start, before, point];
      if (rising === undefined) start = before;
      rising = order > 0;
    }
    before = point;
  }
  return undefined;
}

function asTurn({ value, points }: Point): Turn {
  return { value: factValueText(value), points: exactText(points) };
}

/** Points that rise and then fall again, or fall and rise, while one figure grows and the others stay. */
export const pointsNotMonotone: LintCheck<'points-not-monotone'> = {
  code: 'points-not-monotone',
  severity: 'warning',
  find: ({ set, probes }) =>
    criteriaOf(set).flatMap(({ name: criterion, file, path }) => {
      const [tried] = probes.get(criterion) ?? [];
      const [sample] = tried?.probes ?? [];
      if (tried === undefined || sample === undefined) return [];
      return axesOf(tried, sample).flatMap((axis) => {
        const turns = linesAlong(axis, tried.probes).map(turnsOf);
        const found = turns.find((each) => each !== undefined);
        if (found === undefined) return [];
        const params = { figure: axis.fact, turns: found.map(asTurn) };
        return [{ params, file, path, criterion }];
      });
    }),
};
