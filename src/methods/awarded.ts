import { z } from 'zod';
import { exactText, ZERO } from '../domain/exact-number.js';
import { findPointsAbove, fullPoints } from './points-range.js';
import type { ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('awarded'),
    element: z.string().describe('points that a person gives, 0 to the maximum'),
    points: z.number().positive().optional().describe('the most that can be given'),
  })
  .describe('M19, M20: points given by a person or by the superior level, within a maximum');

/** M19, M20: the figure is the points. Without it the criterion waits for a person, never for a zero. */
export const awarded: ScoringMethod<typeof Schema> = {
  id: 'awarded',
  schema: Schema,
  uses: ({ element }) => [{ element, kinds: ['number'], path: ['element'] }],
  bounds: (spec, context) => ({ least: ZERO, most: fullPoints(spec.points, context) }),
  find: (spec, context) => {
    const most = fullPoints(spec.points, context);
    const range = context.elements.get(spec.element)?.range;
    const fits = range?.low?.value.gte(ZERO) === true && range.high?.value.equals(most) === true;
    return [
      ...findPointsAbove(spec.points, ['points'], context),
      ...(fits
        ? []
        : [
            {
              code: 'combination-impossible' as const,
              params: { what: `${spec.element}.range`, why: `range-is-0-to-${exactText(most)}` },
              path: ['element'],
            },
          ]),
    ];
  },
  compile: (spec, context) => {
    const most = exactText(fullPoints(spec.points, context));
    return {
      facts: [],
      rules: [
        {
          key: 'given',
          when: {
            all: [
              { fact: spec.element, operator: 'at-least', value: '0' },
              { fact: spec.element, operator: 'at-most', value: most },
            ],
          },
          award: { points: { fact: spec.element }, most },
        },
      ],
    };
  },
};
