import { z } from 'zod';
import { exact, exactText, largestOf, ZERO } from '../domain/exact-number.js';
import type { Formula } from '../domain/formula.js';
import { WrittenDay } from '../domain/written-condition.js';
import { dayFact, findDayFaults } from './day-in-year.js';
import { findPointsAbove, fixedAward } from './points-range.js';
import type { PartContext, PointsBounds, ScoringMethod } from './scoring-method.js';

const Schema = z
  .strictObject({
    method: z.literal('lateness'),
    element: z.string().describe('the day on which it came'),
    by: WrittenDay.describe('last day in time'),
    every: z.int().positive().describe('days of one period: 7 for weeks'),
    count: z.enum(['started', 'full']).describe('whether a period counts once begun or once over'),
    each: z.number().positive().describe('points for each period'),
    atMost: z.number().positive().describe('never more than this'),
    absent: z.number().nonnegative().describe('points when it never came'),
  })
  .describe('M39: points for each period late; in a section of kind deduction they are taken away');
type Spec = z.infer<typeof Schema>;

function bounds({ atMost, absent }: Spec): PointsBounds {
  return { least: ZERO, most: largestOf(exact(atMost), exact(absent)) };
}

function latePoints({ every, count, each, atMost }: Spec, days: string): Formula {
  const text = (value: number) => exactText(exact(value));
  const periods: Formula =
    every === 1 ? { fact: days } : { quotient: [{ fact: days }, text(every)] };
  const counted: Formula = count === 'full' ? { roundDown: [periods] } : { roundUp: [periods] };
  const whole = every === 1 ? periods : counted;
  return { least: [{ product: [text(each), whole] }, text(atMost)] };
}

function compilePart(spec: Spec, context: PartContext) {
  const { element } = spec;
  const [day, days] = [`${context.prefix}:day`, `${context.prefix}:days-late`];
  return {
    facts: [
      dayFact(day, spec.by, context.scoringYears),
      { name: days, daysAfter: { day, fact: element } },
    ],
    rules: [
      {
        key: 'in-time',
        when: { fact: element, operator: 'on-or-before', value: { fact: day } },
        award: fixedAward(ZERO),
      },
      {
        key: 'late',
        when: { fact: element, operator: 'after', value: { fact: day } },
        award: { points: latePoints(spec, days), most: exactText(exact(spec.atMost)) },
      },
      {
        key: 'absent',
        when: { fact: element, operator: 'absent', value: true },
        award: fixedAward(exact(spec.absent)),
      },
    ],
  } as const;
}

/** M39: nothing in time, then so many points for each day, week … late, up to a limit. */
export const lateness: ScoringMethod<typeof Schema> = {
  id: 'lateness',
  schema: Schema,
  onlyIn: 'deduction',
  uses: ({ element }) => [{ element, kinds: ['date'], path: ['element'] }],
  bounds,
  find: (spec, context) => [
    ...findDayFaults(spec.by, ['by'], context.scoringYears),
    ...findPointsAbove(spec.atMost, ['atMost'], context),
    ...findPointsAbove(spec.absent, ['absent'], context),
  ],
  compile: compilePart,
};
