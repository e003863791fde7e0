import { z } from 'zod';
import type { ExactNumber } from '../domain/exact-number.js';
import { clampTo, exact, exactText, ZERO } from '../domain/exact-number.js';
import type { Formula } from '../domain/formula.js';
import { findPointsAbove, fullPoints } from './points-range.js';
import type { MethodFinding, PartContext, PointsBounds, ScoringMethod } from './scoring-method.js';

const Item = z.strictObject({
  element: z.string().describe('a count'),
  each: z.number().describe('points for each one; below 0 it takes points away'),
});

const Schema = z
  .strictObject({
    method: z.literal('per-item'),
    start: z.number().default(0).describe('points before anything is counted'),
    items: z.array(Item).min(1),
    atLeast: z.number().default(0).describe('never below this'),
    atMost: z.number().optional().describe('never above this; the maximum when left out'),
  })
  .describe('M8, M15, M16: so many points for each one counted, plus or minus, within limits');
type Spec = z.infer<typeof Schema>;

function limits(spec: Spec, context: PartContext): PointsBounds {
  return { least: exact(spec.atLeast), most: fullPoints(spec.atMost, context) };
}

/** What the counts can make of it: a count without an upper end can fill any limit. */
function reachable(spec: Spec, context: PartContext): PointsBounds {
  const { least, most } = limits(spec, context);
  return {
    least: clampTo(extreme(spec, context, 'least') ?? least, least, most),
    most: clampTo(extreme(spec, context, 'most') ?? most, least, most),
  };
}

/** Start and items at their best or worst; undefined where nothing holds it. */
function extreme(
  spec: Spec,
  context: PartContext,
  end: keyof PointsBounds,
): ExactNumber | undefined {
  let points = exact(spec.start);
  for (const { element, each } of spec.items) {
    const range = context.elements.get(element)?.range;
    const wantsMany = each > 0 === (end === 'most');
    const count = wantsMany ? range?.high?.value : (range?.low?.value ?? ZERO);
    if (each !== 0 && count === undefined) return undefined;
    points = points.add(exact(each).mul(count ?? ZERO));
  }
  return points;
}

function countedPoints(spec: Spec): Formula {
  const items = spec.items.map(
    ({ element, each }): Formula => ({
      product: [exactText(exact(each)), { fact: element }],
    }),
  );
  return { sum: spec.start === 0 ? items : [exactText(exact(spec.start)), ...items] };
}

function findLimitFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  const { least, most } = limits(spec, context);
  const inside = (value: ExactNumber) => value.gte(least) && value.lte(most);
  if (least.gt(most) || !inside(exact(spec.start))) {
    const params = { what: 'start, atLeast, atMost', why: 'start-outside-limits' };
    return [{ code: 'combination-impossible', params, path: [] }];
  }
  return [];
}

/** M8, M15, M16: counted, multiplied, added up, held within the limits. */
export const perItem: ScoringMethod<typeof Schema> = {
  id: 'per-item',
  schema: Schema,
  uses: ({ items }) =>
    items.map(({ element }, index) => ({
      element,
      kinds: ['count'],
      path: ['items', index, 'element'],
    })),
  bounds: reachable,
  find: (spec, context) => [
    ...findPointsAbove(spec.atMost, ['atMost'], context),
    ...findLimitFaults(spec, context),
  ],
  compile: (spec, context) => {
    const { least, most } = limits(spec, context);
    const held: Formula = {
      greatest: [exactText(least), { least: [countedPoints(spec), exactText(most)] }],
    };
    return {
      facts: [],
      rules: [
        {
          key: 'counted',
          when: {
            all: spec.items.map(({ element }) => ({
              fact: element,
              operator: 'at-least',
              value: exactText(ZERO),
            })),
          },
          award: { points: held, most: exactText(reachable(spec, context).most) },
        },
      ],
    };
  },
};
