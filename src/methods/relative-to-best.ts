import { z } from 'zod';
import type { DraftRule } from '../domain/draft-rule.js';
import { exactText, ZERO } from '../domain/exact-number.js';
import type { GroupFact } from '../domain/fact.js';
import { COMPARED_WITHIN } from '../domain/fact.js';
import {
  findMeasureFaults,
  findZeroPolicyFaults,
  Ratio,
  usesOfMeasure,
  ZeroPolicy,
} from './amount.js';
import { canBeNegative, measureFormula, measureUnit } from './measure-domain.js';
import { findPointsAbove, fixedAward, fullPoints } from './points-range.js';
import { guarded, measureFact, zeroAward } from './ratio-rules.js';
import type { PartContext, ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('relative-to-best'),
    element: z.string().optional(),
    of: Ratio.optional(),
    within: z.enum(COMPARED_WITHIN).describe('the units among which the best is looked for'),
    points: z
      .number()
      .positive()
      .optional()
      .describe('points of the best; the maximum if left out'),
    whenBestZero: ZeroPolicy.describe('when no unit has more than 0'),
    whenDenominatorZero: ZeroPolicy.optional(),
  })
  .describe('M7: own figure / largest figure of the group × points');
type Spec = z.infer<typeof Schema>;

function bestFact(spec: Spec, context: PartContext): GroupFact {
  return {
    name: `${context.prefix}:best`,
    largestInGroup: measureFormula(spec),
    within: spec.within,
    unit: measureUnit(spec, context),
  };
}

function compileRules(spec: Spec, context: PartContext) {
  const full = fullPoints(spec.points, context);
  const most = exactText(full);
  const best = bestFact(spec, context);
  const { fact, derived, guard, zeroRules } = measureFact(spec, full, context);
  const bestAbove = { fact: best.name, operator: 'above', value: '0' } as const;
  const share = { quotient: [{ fact }, { fact: best.name }] } as const;
  const rules: readonly DraftRule[] = [
    ...zeroRules,
    {
      key: 'best-zero',
      when: guarded(guard, [{ fact: best.name, operator: 'at-most', value: '0' }]),
      award: zeroAward(spec.whenBestZero, full),
    },
    {
      key: 'share',
      when: guarded(guard, [bestAbove, { fact, operator: 'at-least', value: '0' }]),
      award: { points: { product: [most, share] }, most },
    },
    ...(canBeNegative(spec, context)
      ? [
          {
            key: 'below-zero',
            when: guarded(guard, [bestAbove, { fact, operator: 'below', value: '0' }]),
            award: fixedAward(ZERO),
          },
        ]
      : []),
  ];
  return { facts: [...derived, best], rules };
}

/** M7: the best unit of the group has full points, the others their share of its figure; exact. */
export const relativeToBest: ScoringMethod<typeof Schema> = {
  id: 'relative-to-best',
  schema: Schema,
  uses: (spec) => usesOfMeasure(spec, ['count', 'number', 'percent']),
  bounds: (spec, context) => ({ least: ZERO, most: fullPoints(spec.points, context) }),
  find: (spec, context) => [
    ...findMeasureFaults(spec, context),
    ...findZeroPolicyFaults(spec.whenBestZero, ['whenBestZero'], context),
    ...findPointsAbove(spec.points, ['points'], context),
  ],
  compile: compileRules,
};
