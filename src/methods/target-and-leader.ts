import { z } from 'zod';
import type { Comparison } from '../domain/condition.js';
import type { DraftRule } from '../domain/draft-rule.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, ZERO } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import { COMPARED_WITHIN } from '../domain/fact.js';
import type { Formula } from '../domain/formula.js';
import { findZeroPolicyFaults, ZeroPolicy } from './amount.js';
import { isNeverNegative } from './measure-domain.js';
import { findPointsAbove, fullPoints } from './points-range.js';
import { zeroAward } from './ratio-rules.js';
import type { MethodFinding, PartContext, ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('target-and-leader'),
    element: z.string().describe('what was reached'),
    target: z
      .union([z.string(), z.number().positive()])
      .describe('what was to be reached: an element, or the same number for all'),
    within: z.enum(COMPARED_WITHIN).describe('the units among which the leader is looked for'),
    points: z
      .number()
      .positive()
      .optional()
      .describe('points of the leader; the maximum if left out'),
    atTarget: z.number().positive().optional().describe('points at target; half when left out'),
    whenTargetZero: ZeroPolicy.optional().describe('must be said when the target is an element'),
  })
  .describe('M14: below target in proportion; above it between target and the leader of the group');
type Spec = z.infer<typeof Schema>;

/** Points of the leader and at target. */
function pointsOf(spec: Spec, context: PartContext): readonly [ExactNumber, ExactNumber] {
  const full = fullPoints(spec.points, context);
  return [full, spec.atTarget === undefined ? full.div(2n) : exact(spec.atTarget)];
}

function targetFormula({ target }: Spec): Formula {
  return typeof target === 'string' ? { fact: target } : exactText(exact(target));
}

function factsOf(spec: Spec, { prefix }: PartContext): readonly [DerivedFact, DerivedFact] {
  const reached: Formula = {
    product: [{ quotient: [{ fact: spec.element }, targetFormula(spec)] }, '100'],
  };
  return [
    { name: `${prefix}:reached`, formula: reached, unit: 'percent' },
    { name: `${prefix}:leader`, largestInGroup: reached, within: spec.within, unit: 'percent' },
  ];
}

interface Award {
  readonly key: string;
  readonly when: readonly Comparison[];
  readonly points: Formula;
  readonly most: ExactNumber;
}

/** The four cases of a target above 0: exactly one holds for every figure. */
function awardsOf(spec: Spec, context: PartContext): readonly Award[] {
  const [full, atTarget] = pointsOf(spec, context);
  const [reached, leader] = factsOf(spec, context).map(({ name }) => ({ fact: name }));
  if (reached === undefined || leader === undefined) throw new TypeError('two facts');
  const is = (operator: Comparison['operator'], value: Comparison['value']): Comparison => ({
    ...reached,
    operator,
    value,
  });
  const share: Formula = { product: [exactText(atTarget), { quotient: [reached, '100'] }] };
  const way: Formula = {
    quotient: [{ difference: [reached, '100'] }, { difference: [leader, '100'] }],
  };
  const above = exactText(full.sub(atTarget));
  return [
    {
      key: 'below-target',
      when: [is('below', '100')],
      points: isNeverNegative(spec.element, context) ? share : { greatest: ['0', share] },
      most: atTarget,
    },
    { key: 'at-target', when: [is('equals', '100')], points: exactText(atTarget), most: atTarget },
    {
      key: 'between',
      when: [is('above', '100'), is('below', leader)],
      points: { sum: [exactText(atTarget), { product: [above, way] }] },
      most: full,
    },
    {
      key: 'leader',
      when: [is('above', '100'), is('at-least', leader)],
      points: exactText(full),
      most: full,
    },
  ];
}

function compileRules(spec: Spec, context: PartContext): readonly DraftRule[] {
  const { target, whenTargetZero } = spec;
  const guard: readonly Comparison[] =
    typeof target === 'string' ? [{ fact: target, operator: 'above', value: '0' }] : [];
  const cases = awardsOf(spec, context).map(
    ({ key, when, points, most }): DraftRule => ({
      key,
      when: { all: [...guard, ...when] },
      award: { points, most: exactText(most) },
    }),
  );
  if (typeof target !== 'string') return cases;
  const zero: DraftRule = {
    key: 'target-zero',
    when: { fact: target, operator: 'at-most', value: '0' },
    award: zeroAward(whenTargetZero, pointsOf(spec, context)[0]),
  };
  return [zero, ...cases];
}

function findTargetFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  const { target, whenTargetZero } = spec;
  if (typeof target !== 'string') {
    if (whenTargetZero === undefined) return [];
    const params = { what: 'target, whenTargetZero', why: 'target-is-a-number' };
    return [{ code: 'combination-impossible', params, path: ['whenTargetZero'] }];
  }
  if (whenTargetZero === undefined) {
    const params = { denominator: target, key: 'whenTargetZero' } as const;
    return [{ code: 'denominator-without-zero-policy', params, path: ['target'] }];
  }
  return findZeroPolicyFaults(whenTargetZero, ['whenTargetZero'], context);
}

function findPointsFaults(spec: Spec, context: PartContext): readonly MethodFinding[] {
  const [full, atTarget] = pointsOf(spec, context);
  if (atTarget.lt(full)) return [];
  const params = { what: 'atTarget, points', why: 'target-not-below-leader' };
  return [{ code: 'combination-impossible', params, path: ['atTarget'] }];
}

/** M14: half of the points at target, all for the leader, in between in proportion; exact. */
export const targetAndLeader: ScoringMethod<typeof Schema> = {
  id: 'target-and-leader',
  schema: Schema,
  uses: ({ element, target }) => [
    { element, kinds: ['count', 'number'], path: ['element'] },
    ...(typeof target === 'string'
      ? [{ element: target, kinds: ['count', 'number'] as const, path: ['target'] }]
      : []),
  ],
  bounds: (spec, context) => ({ least: ZERO, most: pointsOf(spec, context)[0] }),
  find: (spec, context) => [
    ...findTargetFaults(spec, context),
    ...findPointsAbove(spec.points, ['points'], context),
    ...findPointsFaults(spec, context),
  ],
  compile: (spec, context) => ({
    facts: factsOf(spec, context),
    rules: compileRules(spec, context),
  }),
};
