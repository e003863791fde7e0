import { z } from 'zod';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact } from '../domain/exact-number.js';
import { boundsOfExact, findPointsAbove, fixedAward, fullPoints } from './points-range.js';
import type { PartContext, ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('yes-no'),
    element: z.string(),
    yes: z.number().optional().describe('points for "yes"; the maximum when left out'),
    no: z.number().default(0).describe('points for "no"'),
  })
  .describe('M1: one figure that is yes or no');
type Spec = z.infer<typeof Schema>;

function pointsFor(spec: Spec, context: PartContext): readonly [ExactNumber, ExactNumber] {
  return [fullPoints(spec.yes, context), exact(spec.no)];
}

/** M1: points for yes, points for no. */
export const yesNo: ScoringMethod<typeof Schema> = {
  id: 'yes-no',
  schema: Schema,
  uses: ({ element }) => [{ element, kinds: ['yes-no'], path: ['element'] }],
  bounds: (spec, context) => boundsOfExact(pointsFor(spec, context)),
  find: (spec, context) => [
    ...findPointsAbove(spec.yes, ['yes'], context),
    ...findPointsAbove(spec.no, ['no'], context),
  ],
  compile: (spec, context) => {
    const [yes, no] = pointsFor(spec, context);
    return {
      facts: [],
      rules: [
        {
          key: 'yes',
          when: { fact: spec.element, operator: 'is', value: true },
          award: fixedAward(yes),
        },
        {
          key: 'no',
          when: { fact: spec.element, operator: 'is', value: false },
          award: fixedAward(no),
        },
      ],
    };
  },
};
