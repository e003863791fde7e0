import { z } from 'zod';
import type { DraftRule } from '../domain/draft-rule.js';
import { exactText, ZERO } from '../domain/exact-number.js';
import { findMeasureFaults, Ratio, usesOfMeasure, ZeroPolicy } from './amount.js';
import { canLeavePercents } from './measure-domain.js';
import { findPointsAbove, fixedAward, fullPoints } from './points-range.js';
import { guarded, measureFact } from './ratio-rules.js';
import type { ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('proportional'),
    element: z.string().optional().describe('a percent, 0 to 100'),
    of: Ratio.optional(),
    points: z.number().positive().optional().describe('points at 100 %; the maximum when left out'),
    whenDenominatorZero: ZeroPolicy.optional(),
  })
  .describe('M6, M26: ratio × points, never above the points');

/**
 * M6, M26: the points grow in proportion to a ratio or percent; exact, rounded only where the set says;
 * no points for a ratio that more was taken away from than there is.
 */
export const proportional: ScoringMethod<typeof Schema> = {
  id: 'proportional',
  schema: Schema,
  uses: (spec) => usesOfMeasure(spec, ['percent']),
  bounds: (spec, context) => ({ least: ZERO, most: fullPoints(spec.points, context) }),
  find: (spec, context) => [
    ...findMeasureFaults(spec, context),
    ...findPointsAbove(spec.points, ['points'], context),
  ],
  compile: (spec, context) => {
    const full = fullPoints(spec.points, context);
    const most = exactText(full);
    const measured = measureFact(spec, full, context);
    const ratio = { quotient: [{ fact: measured.fact }, '100'] } as const;
    const rule: DraftRule = {
      key: 'ratio',
      when: guarded(measured.guard, [{ fact: measured.fact, operator: 'at-least', value: '0' }]),
      award: { points: { least: [{ product: [most, ratio] }, most] }, most },
    };
    const belowZero: DraftRule = {
      key: 'below-zero',
      when: guarded(measured.guard, [{ fact: measured.fact, operator: 'below', value: '0' }]),
      award: fixedAward(ZERO),
    };
    const others = canLeavePercents(spec, context) ? [belowZero] : [];
    return { facts: measured.derived, rules: [...measured.zeroRules, rule, ...others] };
  },
};
