import type { IntervalDomain } from '../../domain/interval.js';
import type { FixedReason } from '../../domain/sensitivity.js';
import type { ScoringSpec } from '../../methods/index.js';
import { measureDomain } from '../../methods/measure-domain.js';
import type { PartContext } from '../../methods/scoring-method.js';

/** Gives the share, -1 to 1 of the range asked for, by which the next threshold moves. */
export type NextShare = () => number;

type Steps = Extract<ScoringSpec, { method: 'steps' }>;
type Increments = Extract<ScoringSpec, { method: 'increments' }>;
type Target = Extract<ScoringSpec, { method: 'target-and-leader' }>;

/** A part with its thresholds moved, or why none of them can be. */
export type MovedPart =
  | {
      readonly spec: ScoringSpec;
      /** A threshold stands at the highest value that can occur (100 %): it moves down only. */
      readonly onlyDown: boolean;
    }
  | { readonly fixed: FixedReason };

/** How far thresholds move: shares of their own value, one for each threshold from the lowest up. */
export interface Moving {
  readonly percent: number;
  readonly next: NextShare;
}

const FIXED: Readonly<Partial<Record<ScoringSpec['method'], FixedReason>>> = {
  'yes-no': 'yes-no',
  choice: 'choice',
  deadline: 'days',
  lateness: 'days',
  'all-of': 'conditions',
  awarded: 'given-points',
};

/**
 * Moves the numeric thresholds of a part. Counts stay whole; no threshold reaches its neighbour or the
 * end of the values that can occur, so that the steps still cover every value once.
 */
export function moveThresholds(spec: ScoringSpec, context: PartContext, moving: Moving): MovedPart {
  switch (spec.method) {
    case 'steps':
      return moveSteps(spec, measureDomain(spec, context), moving);
    case 'increments':
      return moveBase(spec, measureDomain(spec, context), moving);
    case 'target-and-leader':
      return moveTarget(spec, context, moving);
    default:
      return { fixed: FIXED[spec.method] ?? 'no-steps' };
  }
}

function moveSteps(spec: Steps, domain: IntervalDomain, moving: Moving): MovedPart {
  const [low, high] = [numberOf(domain.low), numberOf(domain.high)];
  const movesLow = (value: number) => value !== low;
  const movesHigh = (value: number) => value !== high;
  const bounds = spec.steps.flatMap(({ from, above, below, to }) => [
    ...kept(from, movesLow),
    ...kept(above),
    ...kept(below),
    ...kept(to, movesHigh),
  ]);
  const moved = moveAll(bounds, { low, high, whole: domain.whole }, moving);
  if ('fixed' in moved) return moved;
  const at = (value: number | undefined) =>
    value === undefined ? undefined : (moved.values.get(value) ?? value);
  const steps = spec.steps.map((step) => {
    const { from, above, below, to } = step;
    const ends = {
      from: from === undefined || !movesLow(from) ? from : at(from),
      above: at(above),
      below: at(below),
      to: to === undefined || !movesHigh(to) ? to : at(to),
    };
    return { ...step, ...withoutUndefined(ends) };
  });
  return { spec: { ...spec, steps }, onlyDown: moved.onlyDown };
}

function withoutUndefined(ends: Readonly<Record<string, number | undefined>>): object {
  return Object.fromEntries(Object.entries(ends).filter(([, value]) => value !== undefined));
}

function kept(value: number | undefined, test = (_: number) => true): readonly number[] {
  return value === undefined || !test(value) ? [] : [value];
}

function moveBase(spec: Increments, domain: IntervalDomain, moving: Moving): MovedPart {
  const [low, high] = [numberOf(domain.low), numberOf(domain.high)];
  const moved = moveAll([spec.upTo], { low, high, whole: domain.whole }, moving);
  if ('fixed' in moved) return moved;
  const upTo = moved.values.get(spec.upTo) ?? spec.upTo;
  return { spec: { ...spec, upTo }, onlyDown: moved.onlyDown };
}

function moveTarget(spec: Target, { elements }: PartContext, moving: Moving): MovedPart {
  const { target } = spec;
  if (typeof target === 'string') return { fixed: 'no-steps' };
  const whole = elements.get(spec.element)?.kind === 'count';
  const moved = moveAll([target], { low: 0, high: undefined, whole }, moving);
  if ('fixed' in moved) return moved;
  const next = moved.values.get(target) ?? target;
  return { spec: { ...spec, target: next }, onlyDown: moved.onlyDown };
}

function numberOf(bound: IntervalDomain['low']): number | undefined {
  return bound === undefined ? undefined : Number(bound.value.valueOf());
}

interface Room {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly whole: boolean;
}

type Moved =
  | { readonly values: ReadonlyMap<number, number>; readonly onlyDown: boolean }
  | { readonly fixed: FixedReason };

/** So much of the way to a neighbour at most: two that come together never meet. */
const SHARE_OF_GAP = 0.4;

function moveAll(bounds: readonly number[], room: Room, { percent, next }: Moving): Moved {
  const sorted = [...new Set(bounds)].sort((one, other) => one - other);
  if (sorted.length === 0) return { fixed: 'at-the-end' };
  const values = new Map<number, number>();
  let canMove = false;
  let onlyDown = false;
  for (const [at, value] of sorted.entries()) {
    const least = furthest(value, sorted[at - 1] ?? room.low, room.whole);
    const most = furthest(value, sorted[at + 1] ?? room.high, room.whole);
    const reach = (share: number) => {
      const wanted = moveBy(value, (share * percent) / 100, room.whole);
      return Math.min(Math.max(wanted, least ?? wanted), most ?? wanted);
    };
    canMove ||= reach(-1) !== value || reach(1) !== value;
    onlyDown ||= value === room.high && reach(-1) !== value;
    values.set(value, reach(next()));
  }
  if (canMove || percent === 0) return { values, onlyDown };
  return { fixed: room.whole ? 'whole-counts' : 'at-the-end' };
}

/** How far a threshold may go towards a neighbour or an end; undefined where nothing holds it. */
function furthest(
  value: number,
  neighbour: number | undefined,
  whole: boolean,
): number | undefined {
  if (neighbour === undefined) return undefined;
  const end = value + (neighbour - value) * SHARE_OF_GAP;
  if (!whole) return decimal(end);
  return neighbour < value ? Math.ceil(end) : Math.floor(end);
}

function moveBy(value: number, share: number, whole: boolean): number {
  const moved = value * (1 + share);
  return whole ? Math.round(moved) : decimal(moved);
}

/** Thresholds are moved to a thousandth, small ones to as many digits as they need. */
function decimal(value: number): number {
  const digits = Math.abs(value) >= 1 ? 3 : 6;
  return Number(value.toFixed(digits));
}
