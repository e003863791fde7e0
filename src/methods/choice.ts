import { z } from 'zod';
import { exact } from '../domain/exact-number.js';
import { boundsOf, findPointsAbove, fixedAward } from './points-range.js';
import type { MethodFinding, ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('choice'),
    element: z.string(),
    options: z
      .record(z.string(), z.number())
      .describe('points of every option that the element declares'),
  })
  .describe('one figure that is one of several words, each worth its own points');

/** Points by the option that was reported; every option of the element must have its points. */
export const choice: ScoringMethod<typeof Schema> = {
  id: 'choice',
  schema: Schema,
  uses: ({ element }) => [{ element, kinds: ['choice'], path: ['element'] }],
  bounds: ({ options }) => boundsOf(Object.values(options) as [number, ...number[]]),
  find: (spec, context) => {
    const declared = context.elements.get(spec.element)?.options ?? [];
    const missing = declared.filter((option) => !Object.hasOwn(spec.options, option));
    const unknown = Object.keys(spec.options).filter((option) => !declared.includes(option));
    return [
      ...missing.map(
        (option): MethodFinding => ({
          code: 'option-not-scored',
          params: { option },
          path: ['options'],
        }),
      ),
      ...unknown.map(
        (found): MethodFinding => ({
          code: 'reference-unknown',
          params: { what: 'option', found, known: declared },
          path: ['options', found],
        }),
      ),
      ...Object.entries(spec.options).flatMap(([option, points]) =>
        findPointsAbove(points, ['options', option], context),
      ),
    ];
  },
  compile: (spec) => ({
    facts: [],
    rules: Object.entries(spec.options).map(([option, points]) => ({
      key: `option-${option}`,
      when: { fact: spec.element, operator: 'is-option', value: option },
      award: fixedAward(exact(points)),
    })),
  }),
};
