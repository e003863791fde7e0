import { z } from 'zod';
import type { Comparison, Condition } from '../domain/condition.js';
import type { RuleAward } from '../domain/draft-rule.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, ZERO } from '../domain/exact-number.js';
import type { Formula } from '../domain/formula.js';
import type { Bound, Interval } from '../domain/interval.js';
import { findIntervalFaults, isInside } from '../domain/interval.js';
import { findMeasureFaults, Ratio, usesOfMeasure, ZeroPolicy } from './amount.js';
import { canLeavePercents, measureDomain, measureUnit } from './measure-domain.js';
import { ThresholdsCountAt } from './multiplier.js';
import { boundsOf, findPointsAbove, fixedAward } from './points-range.js';
import { guarded, measureFact } from './ratio-rules.js';
import type { MethodFinding, PartContext, PointsBounds, ScoringMethod } from './scoring-method.js';
import { endsWrittenTwice, intervalOfStep, StepEnds } from './step-interval.js';

const Step = StepEnds.extend({
  points: z.number(),
  risesTo: z
    .number()
    .optional()
    .describe('M13: linear from `points` at the lower end to this at the upper end'),
});
type Step = z.infer<typeof Step>;

const Schema = z
  .strictObject({
    method: z.literal('steps'),
    element: z.string().optional(),
    of: Ratio.optional(),
    steps: z.array(Step).min(1).describe('bounds of a ratio are percents, 0 to 100'),
    thresholdsCountAt: ThresholdsCountAt.optional(),
    whenDenominatorZero: ZeroPolicy.optional(),
  })
  .describe('M4, M5, M13: bands of a figure or of a ratio, each worth its points');
type Spec = z.infer<typeof Schema>;

function findStepFaults(step: Step, index: number, context: PartContext): readonly MethodFinding[] {
  const path = ['steps', index];
  return [
    ...endsWrittenTwice(step).map(
      (what): MethodFinding => ({
        code: 'combination-impossible',
        params: { what, why: 'at-most-one' },
        path,
      }),
    ),
    ...findPointsAbove(step.points, [...path, 'points'], context),
    ...findPointsAbove(step.risesTo, [...path, 'risesTo'], context),
  ];
}

/**
 * Bounds of percents written as fractions, 0.95 and 0.7: nearly every unit would be in the best step.
 * A bound above 1 anywhere says that percents are meant.
 */
function findFractionFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  if (measureUnit(spec, context) !== 'percent') return [];
  const bounds = spec.steps
    .flatMap(({ from, above, below, to }) => [from, above, below, to])
    .filter((bound) => bound !== undefined);
  const positive = [...new Set(bounds.filter((bound) => bound > 0))];
  if (positive.length === 0 || positive.some((bound) => bound > 1)) return [];
  const params = { what: positive.join('; '), why: 'bounds-are-percents' };
  return [{ code: 'combination-impossible', params, path: ['steps'] }];
}

function findCoverFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  const intervals = spec.steps.map(intervalOfStep);
  return findIntervalFaults(intervals, measureDomain(spec, context)).map(
    ({ kind, interval, index }): MethodFinding => {
      const path = ['steps', index];
      if (kind === 'unreachable') {
        const params = { what: interval, why: 'covers-no-value' };
        return { code: 'combination-impossible', params, path };
      }
      return { code: kind === 'gap' ? 'bands-gap' : 'bands-overlap', params: { interval }, path };
    },
  );
}

/** Both ends of a step: those it writes, else those that the figures of all units have. */
function endsOf(
  step: Step,
  spec: Spec,
  context: PartContext,
): readonly [ExactNumber, ExactNumber] | undefined {
  const domain = measureDomain(spec, context);
  const { low, high } = intervalOfStep(step);
  // Where thresholds depend on the kind of unit, so do the ends of the figures, other than 0.
  const sameForAll = (end: Bound | undefined) =>
    spec.thresholdsCountAt === undefined || end?.value.equals(ZERO) ? end : undefined;
  const from = (low ?? sameForAll(domain.low))?.value;
  const to = (high ?? sameForAll(domain.high))?.value;
  return from === undefined || to === undefined || from.gte(to) ? undefined : [from, to];
}

/** A straight line needs two ends. */
function findSlopeFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  return spec.steps.flatMap((step, index): readonly MethodFinding[] => {
    if (step.risesTo === undefined || endsOf(step, spec, context) !== undefined) return [];
    const params = { what: 'risesTo', why: 'rises-between-two-ends' };
    return [{ code: 'combination-impossible', params, path: ['steps', index, 'risesTo'] }];
  });
}

function comparisons(fact: string, { low, high }: Interval): readonly Comparison[] {
  return [
    ...(low === undefined
      ? []
      : [
          {
            fact,
            operator: low.included ? ('at-least' as const) : ('above' as const),
            value: exactText(low.value),
          },
        ]),
    ...(high === undefined
      ? []
      : [
          {
            fact,
            operator: high.included ? ('at-most' as const) : ('below' as const),
            value: exactText(high.value),
          },
        ]),
  ];
}

/** A step without bounds takes every number: said as comparisons of which any number meets one. */
function stepConditions(fact: string, interval: Interval): readonly Condition[] {
  const written = comparisons(fact, interval);
  if (written.length > 0) return written;
  return [
    {
      any: [
        { fact, operator: 'at-least', value: '0' },
        { fact, operator: 'below', value: '0' },
      ],
    },
  ];
}

/**
 * The values that a step takes when rules run. A ratio of sums and differences may leave 0 to 100 (a
 * file both late and disliked is taken away twice): what lies outside belongs to the outermost step.
 */
function runningInterval(step: Step, spec: Spec, context: PartContext): Interval {
  const { low, high } = intervalOfStep(step);
  if (!canLeavePercents(spec, context)) return intervalOfStep(step);
  const domain = measureDomain(spec, context);
  const reaches = (end: 'low' | 'high', interval: Interval) => {
    const limit = domain[end];
    return limit !== undefined && isInside(limit.value, interval);
  };
  return {
    ...(low && !reaches('low', { low }) && { low }),
    ...(high && !reaches('high', { high }) && { high }),
  };
}

/** Fixed points, or points on the line between the two ends. */
function awardOf(
  step: Step,
  spec: Spec,
  { fact, context }: { readonly fact: string; readonly context: PartContext },
): RuleAward {
  const ends = endsOf(step, spec, context);
  if (step.risesTo === undefined || ends === undefined) return fixedAward(exact(step.points));
  const [from, to] = ends;
  const [start, end] = [exact(step.points), exact(step.risesTo)];
  const slope = exactText(end.sub(start).div(to.sub(from)));
  const held: Formula = canLeavePercents(spec, context)
    ? { greatest: [exactText(from), { least: [{ fact }, exactText(to)] }] }
    : { fact };
  const line: Formula = { product: [slope, { difference: [held, exactText(from)] }] };
  return {
    points: { sum: [exactText(start), line] },
    most: exactText(boundsOf([step.points, step.risesTo]).most),
  };
}

function stepPoints({ steps }: Spec): [number, ...number[]] {
  const points = steps.flatMap((step) =>
    step.risesTo === undefined ? [step.points] : [step.points, step.risesTo],
  );
  return points as [number, ...number[]];
}

function stepBounds(spec: Spec): PointsBounds {
  const ofZero = spec.whenDenominatorZero === 'zero' ? [0] : [];
  return boundsOf([...stepPoints(spec), ...ofZero]);
}

/** M4, M5, M13: the steps cover every value exactly once; bounds belong to the step that says so. */
export const steps: ScoringMethod<typeof Schema> = {
  id: 'steps',
  schema: Schema,
  uses: (spec) => usesOfMeasure(spec, ['count', 'number', 'percent']),
  bounds: stepBounds,
  find: (spec, context) => {
    const ofMeasure = findMeasureFaults(spec, context);
    const ofSteps = spec.steps.flatMap((step, index) => findStepFaults(step, index, context));
    const clear = (spec.element === undefined) !== (spec.of === undefined);
    return [
      ...ofMeasure,
      ...ofSteps,
      ...(clear && ofSteps.length === 0
        ? [
            ...findFractionFaults(spec, context),
            ...findCoverFaults(spec, context),
            ...findSlopeFaults(spec, context),
          ]
        : []),
    ];
  },
  compile: (spec, context) => {
    const measured = measureFact(spec, boundsOf(stepPoints(spec)).most, context);
    return {
      facts: measured.derived,
      rules: [
        ...measured.zeroRules,
        ...spec.steps.map((step, index) => ({
          key: `step-${index + 1}`,
          when: guarded(
            measured.guard,
            stepConditions(measured.fact, runningInterval(step, spec, context)),
          ),
          award: awardOf(step, spec, { fact: measured.fact, context }),
        })),
      ],
    };
  },
};
