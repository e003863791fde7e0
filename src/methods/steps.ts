import { z } from 'zod';
import type { Comparison, Condition } from '../domain/condition.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, HUNDRED, ZERO } from '../domain/exact-number.js';
import type { Bound, Interval, IntervalDomain } from '../domain/interval.js';
import { findIntervalFaults, isInside } from '../domain/interval.js';
import { findMeasureFaults, Ratio, usesOfMeasure, ZeroPolicy } from './amount.js';
import { boundsOf, findPointsAbove, fixedAward } from './points-range.js';
import { canLeavePercents, guarded, measureFact } from './ratio-rules.js';
import type { MethodFinding, PartContext, PointsBounds, ScoringMethod } from './scoring-method.js';

const Step = z.strictObject({
  from: z.number().optional().describe('this value and more'),
  above: z.number().optional().describe('more than this value'),
  below: z.number().optional().describe('less than this value'),
  to: z.number().optional().describe('this value and less'),
  points: z.number(),
});
type Step = z.infer<typeof Step>;

const Schema = z
  .strictObject({
    method: z.literal('steps'),
    element: z.string().optional(),
    of: Ratio.optional(),
    steps: z.array(Step).min(1).describe('bounds of a ratio are percents, 0 to 100'),
    whenDenominatorZero: ZeroPolicy.optional(),
  })
  .describe('M4, M5: bands of a figure or of a ratio, each worth its points');
type Spec = z.infer<typeof Schema>;

const PERCENT_RANGE: IntervalDomain = {
  low: { value: exact(0), included: true },
  high: { value: exact(100), included: true },
  whole: false,
};

function bound(included: number | undefined, excluded: number | undefined): Bound | undefined {
  if (included !== undefined) return { value: exact(included), included: true };
  return excluded === undefined ? undefined : { value: exact(excluded), included: false };
}

function intervalOf(step: Step): Interval {
  const low = bound(step.from, step.above);
  const high = bound(step.to, step.below);
  return { ...(low && { low }), ...(high && { high }) };
}

function domainOf(spec: Spec, context: PartContext): IntervalDomain {
  const element = spec.element === undefined ? undefined : context.elements.get(spec.element);
  return element === undefined
    ? PERCENT_RANGE
    : { ...element.range, whole: element.kind === 'count' };
}

function findStepFaults(step: Step, index: number, context: PartContext): readonly MethodFinding[] {
  const twice: [string, boolean][] = [
    ['from, above', step.from !== undefined && step.above !== undefined],
    ['to, below', step.to !== undefined && step.below !== undefined],
  ];
  return [
    ...twice.flatMap(([what, both]): readonly MethodFinding[] =>
      both
        ? [
            {
              code: 'combination-impossible',
              params: { what, why: 'at-most-one' },
              path: ['steps', index],
            },
          ]
        : [],
    ),
    ...findPointsAbove(step.points, ['steps', index, 'points'], context),
  ];
}

function findCoverFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  return findIntervalFaults(spec.steps.map(intervalOf), domainOf(spec, context)).map(
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
  const { low, high } = intervalOf(step);
  if (!canLeavePercents(spec, context)) return intervalOf(step);
  return {
    ...(low && !isInside(ZERO, { low }) && { low }),
    ...(high && !isInside(HUNDRED, { high }) && { high }),
  };
}

function stepBounds(spec: Spec): PointsBounds {
  const points = spec.steps.map((step) => step.points);
  const ofZero = spec.whenDenominatorZero === 'zero' ? [0] : [];
  return boundsOf([...points, ...ofZero] as [number, ...number[]]);
}

function mostPoints(spec: Spec): ExactNumber {
  return boundsOf(spec.steps.map((step) => step.points) as [number, ...number[]]).most;
}

/** M4, M5: the steps cover every value exactly once; bounds belong to the step that says so. */
export const steps: ScoringMethod<typeof Schema> = {
  id: 'steps',
  schema: Schema,
  uses: (spec) => usesOfMeasure(spec, ['count', 'number', 'percent']),
  bounds: stepBounds,
  find: (spec, context) => {
    const ofSteps = spec.steps.flatMap((step, index) => findStepFaults(step, index, context));
    const clear = (spec.element === undefined) !== (spec.of === undefined);
    return [
      ...findMeasureFaults(spec, context),
      ...ofSteps,
      ...(clear && ofSteps.length === 0 ? findCoverFaults(spec, context) : []),
    ];
  },
  compile: (spec, context) => {
    const measured = measureFact(spec, mostPoints(spec), context);
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
          award: fixedAward(exact(step.points)),
        })),
      ],
    };
  },
};
