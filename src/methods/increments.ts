import { z } from 'zod';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, smallestOf, ZERO } from '../domain/exact-number.js';
import type { Formula } from '../domain/formula.js';
import { findMeasureFaults, Ratio, usesOfMeasure, ZeroPolicy } from './amount.js';
import { measureDomain } from './measure-domain.js';
import { ThresholdsCountAt } from './multiplier.js';
import { boundsOfExact, findPointsAbove, fixedAward, fullPoints } from './points-range.js';
import { guarded, measureFact } from './ratio-rules.js';
import type { MethodFinding, PartContext, ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('increments'),
    element: z.string().optional(),
    of: Ratio.optional(),
    upTo: z.number().describe('up to this value the base is given'),
    points: z.number().describe('the base'),
    every: z.number().positive().describe('so much more, in full, …'),
    each: z.number().positive().describe('… gives so many points more'),
    atMost: z.number().optional().describe('never above this; the maximum when left out'),
    thresholdsCountAt: ThresholdsCountAt.optional(),
    whenDenominatorZero: ZeroPolicy.optional(),
  })
  .describe('M11: base points and an increment for each full step above a threshold');
type Spec = z.infer<typeof Schema>;

/** Points of the best value that can be reported. */
function reachable(spec: Spec, context: PartContext): ExactNumber {
  const most = fullPoints(spec.atMost, context);
  const high = measureDomain(spec, context).high?.value;
  if (high === undefined) return most;
  const steps = high.sub(exact(spec.upTo)).div(exact(spec.every)).floor();
  const points = exact(spec.points);
  return steps.lte(0n) ? points : smallestOf(points.add(exact(spec.each).mul(steps)), most);
}

function grownPoints(spec: Spec, fact: string, most: ExactNumber): Formula {
  const text = (value: number) => exactText(exact(value));
  const above: Formula = { difference: [{ fact }, text(spec.upTo)] };
  const steps: Formula = spec.every === 1 ? above : { quotient: [above, text(spec.every)] };
  const grown: Formula = {
    sum: [text(spec.points), { product: [text(spec.each), { roundDown: [steps] }] }],
  };
  return { least: [grown, exactText(most)] };
}

function findBaseFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  if (exact(spec.points).lte(fullPoints(spec.atMost, context))) return [];
  const params = { what: 'points, atMost', why: 'start-outside-limits' };
  return [{ code: 'combination-impossible', params, path: ['points'] }];
}

/** M11: the base up to a threshold, then a step of points for each further full step of the figure. */
export const increments: ScoringMethod<typeof Schema> = {
  id: 'increments',
  schema: Schema,
  uses: (spec) => usesOfMeasure(spec, ['count', 'number', 'percent']),
  bounds: (spec, context) => {
    const ofZero = spec.whenDenominatorZero === 'zero' ? [ZERO] : [];
    return boundsOfExact([exact(spec.points), reachable(spec, context), ...ofZero]);
  },
  find: (spec, context) => [
    ...findMeasureFaults(spec, context),
    ...findPointsAbove(spec.points, ['points'], context),
    ...findPointsAbove(spec.atMost, ['atMost'], context),
    ...findBaseFaults(spec, context),
  ],
  compile: (spec, context) => {
    const most = fullPoints(spec.atMost, context);
    const measured = measureFact(spec, reachable(spec, context), context);
    const { fact, derived, guard, zeroRules } = measured;
    const limit = exactText(exact(spec.upTo));
    return {
      facts: derived,
      rules: [
        ...zeroRules,
        {
          key: 'base',
          when: guarded(guard, [{ fact, operator: 'at-most', value: limit }]),
          award: fixedAward(exact(spec.points)),
        },
        {
          key: 'increments',
          when: guarded(guard, [{ fact, operator: 'above', value: limit }]),
          award: { points: grownPoints(spec, fact, most), most: exactText(most) },
        },
      ],
    };
  },
};
