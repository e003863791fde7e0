import { z } from 'zod';
import type { DraftRule } from '../domain/draft-rule.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact } from '../domain/exact-number.js';
import { WrittenCondition } from '../domain/written-condition.js';
import { compileCondition } from './compile-condition.js';
import { factsNamedIn, findConditionFaults, readableFacts } from './find-condition-faults.js';
import { boundsOfExact, findPointsAbove, fixedAward, fullPoints } from './points-range.js';
import type { PartContext, ScoringMethod } from './scoring-method.js';
import { ELEMENT_KINDS } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('all-of'),
    require: z.array(WrittenCondition).min(1).describe('all must hold; without references'),
    points: z.number().optional().describe('points when all hold; the maximum when left out'),
    otherwise: z.number().default(0).describe('points when any fails'),
  })
  .describe('M3: all or nothing on several conditions');
type Spec = z.infer<typeof Schema>;

function pointsFor(spec: Spec, context: PartContext): readonly [ExactNumber, ExactNumber] {
  return [fullPoints(spec.points, context), exact(spec.otherwise)];
}

function compileRules(spec: Spec, context: PartContext) {
  const [full, otherwise] = pointsFor(spec, context);
  const { condition, facts } = compileCondition({ all: spec.require }, context);
  const rules: readonly DraftRule[] = [
    { key: 'all-hold', when: condition, award: fixedAward(full) },
    { key: 'not-all', when: { not: condition }, award: fixedAward(otherwise) },
  ];
  return { facts, rules };
}

/** M3: full points when every requirement holds, otherwise what the set says. */
export const allOf: ScoringMethod<typeof Schema> = {
  id: 'all-of',
  schema: Schema,
  uses: ({ require }) =>
    require.flatMap((condition, index) =>
      factsNamedIn(condition, ['require', index]).map(({ fact, path }) => ({
        element: fact,
        kinds: ELEMENT_KINDS,
        path,
      })),
    ),
  bounds: (spec, context) => boundsOfExact(pointsFor(spec, context)),
  find: (spec, context) => [
    ...findPointsAbove(spec.points, ['points'], context),
    ...findPointsAbove(spec.otherwise, ['otherwise'], context),
    ...spec.require.flatMap((condition, index) =>
      findConditionFaults(condition, ['require', index], {
        facts: readableFacts(context.elements),
        conditions: new Map(),
        scoringYears: context.scoringYears,
      }),
    ),
  ],
  compile: compileRules,
};
