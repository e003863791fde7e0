import type { PartRef, StepText } from '../../domain/change-values.js';
import type { Bound } from '../../domain/interval.js';
import { intervalText } from '../../domain/interval.js';
import type { ScoringSpec } from '../../methods/index.js';
import { intervalOfStep } from '../../methods/step-interval.js';
import type { FoundChange } from './make-change.js';
import { isSame, numberTextOf } from './make-change.js';

type StepsSpec = Extract<ScoringSpec, { method: 'steps' }>;
type Step = StepsSpec['steps'][number];

interface Rung {
  readonly step: Step;
  /** The end towards fewer points; undefined for the worst step. */
  readonly threshold: Bound | undefined;
}

function textOf(step: Step): StepText {
  return {
    interval: intervalText(intervalOfStep(step)),
    points: numberTextOf(step.points),
    ...(step.risesTo !== undefined && { risesTo: numberTextOf(step.risesTo) }),
  };
}

/** Whether more is better: the highest step gives at least what the lowest gives. */
function moreIsBetter(spec: StepsSpec): boolean {
  const sorted = byValue(spec.steps);
  return (sorted.at(-1)?.points ?? 0) >= (sorted.at(0)?.points ?? 0);
}

/** From low values to high ones. */
function byValue(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((left, right) => {
    const [one, other] = [intervalOfStep(left).low?.value, intervalOfStep(right).low?.value];
    if (one === undefined || other === undefined)
      return Number(one !== undefined) - Number(other !== undefined);
    return one.compare(other);
  });
}

/** Best step first, each with the threshold that must be reached for it. */
function rungsOf(spec: StepsSpec): readonly Rung[] {
  const up = moreIsBetter(spec);
  const sorted = up ? [...byValue(spec.steps)].reverse() : byValue(spec.steps);
  return sorted.map((step) => {
    const { low, high } = intervalOfStep(step);
    return { step, threshold: up ? low : high };
  });
}

function sameThreshold(one: Rung, other: Rung): boolean {
  if (one.threshold === undefined || other.threshold === undefined) {
    return one.threshold === other.threshold;
  }
  const sameValue = one.threshold.value.equals(other.threshold.value);
  return sameValue && one.threshold.included === other.threshold.included;
}

/** Steps by their order where there are as many; else by threshold, then by points. */
function pairRungs(before: readonly Rung[], after: readonly Rung[]) {
  if (before.length === after.length) {
    const pairs = after.map((rung, at) => [before[at] as Rung, rung] as const);
    return { pairs, added: [], removed: [] };
  }
  const free = [...before];
  const take = (test: (rung: Rung) => boolean) => {
    const at = free.findIndex(test);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const first = after.map((rung) => [take((old) => sameThreshold(old, rung)), rung] as const);
  const found = first.map(
    ([old, rung]) => [old ?? take(({ step }) => step.points === rung.step.points), rung] as const,
  );
  return {
    pairs: found.flatMap(([old, rung]) => (old === undefined ? [] : [[old, rung] as const])),
    added: found.flatMap(([old, rung]) => (old === undefined ? [rung] : [])),
    removed: free,
  };
}

type Move = 'step-moved' | 'step-tightened' | 'step-loosened';

function moveOf(old: Rung, rung: Rung, up: boolean): Move {
  const [one, other] = [old.threshold, rung.threshold];
  if (one === undefined || other === undefined) return 'step-moved';
  const order = other.value.compare(one.value);
  const harder = order === 0 ? !other.included : order > 0 === up;
  return harder ? 'step-tightened' : 'step-loosened';
}

/** Steps moved, tightened, loosened, added, removed or worth other points. */
export function diffSteps(
  before: StepsSpec,
  after: StepsSpec,
  ref: PartRef,
): readonly FoundChange[] {
  if (isSame(before.steps, after.steps)) return [];
  const up = moreIsBetter(after);
  const turned = moreIsBetter(before) !== up;
  const { pairs, added, removed } = pairRungs(rungsOf(before), rungsOf(after));
  return [
    ...pairs.flatMap(([old, rung]): readonly FoundChange[] => {
      const [from, to] = [textOf(old.step), textOf(rung.step)];
      const points = ({ points: start, risesTo }: StepText) =>
        risesTo === undefined ? start : `${start}–${risesTo}`;
      const moved: readonly FoundChange[] = sameThreshold(old, rung)
        ? []
        : [{ kind: turned ? 'step-moved' : moveOf(old, rung, up), params: { ...ref, from, to } }];
      if (points(from) === points(to)) return moved;
      const params = { ...ref, step: to.interval, from: points(from), to: points(to) };
      return [...moved, { kind: 'step-points-changed', params }];
    }),
    ...added.map(
      ({ step }): FoundChange => ({
        kind: 'step-added',
        params: { ...ref, step: textOf(step) },
      }),
    ),
    ...removed.map(
      ({ step }): FoundChange => ({
        kind: 'step-removed',
        params: { ...ref, step: textOf(step) },
      }),
    ),
  ];
}
