import { z } from 'zod';
import { daysBetween } from '../domain/calendar-date.js';
import type { Comparison } from '../domain/condition.js';
import type { DraftRule } from '../domain/draft-rule.js';
import { exact } from '../domain/exact-number.js';
import { WrittenDay } from '../domain/written-condition.js';
import { dayFact, dayInYear, findDayFaults } from './day-in-year.js';
import { boundsOf, findPointsAbove, fixedAward } from './points-range.js';
import type { MethodFinding, PartContext, ScoringMethod } from './scoring-method.js';

const Step = z.strictObject({
  by: WrittenDay.optional().describe('last day that still counts ("đến ngày", "chậm nhất ngày")'),
  before: WrittenDay.optional().describe('first day that no longer counts ("trước ngày")'),
  points: z.number(),
});
type Step = z.infer<typeof Step>;

const Schema = z
  .strictObject({
    method: z.literal('deadline'),
    element: z.string(),
    steps: z.array(Step).min(1).describe('earliest first'),
    late: z.number().describe('points when it was done after the last step'),
    absent: z.number().describe('points when it was never done'),
  })
  .describe('M2: a day against one or several deadlines');
type Spec = z.infer<typeof Schema>;

function dayOf(step: Step): WrittenDay {
  return step.by ?? step.before ?? '';
}

function pointsOf(spec: Spec): [number, ...number[]] {
  return [spec.late, spec.absent, ...spec.steps.map((step) => step.points)];
}

/** The last day that a step takes, as days after its own day: "before" leaves that day out. */
function lastOf(step: Step): number {
  return step.by === undefined ? -1 : 0;
}

/** How many days a step adds to the one before it in a year; undefined where a day is missing. */
function daysAdded(step: Step, previous: Step, year: number): number | undefined {
  const [day, before] = [dayInYear(dayOf(step), year), dayInYear(dayOf(previous), year)];
  if (day === undefined || before === undefined) return undefined;
  return daysBetween(before, day) + lastOf(step) - lastOf(previous);
}

/** A step that adds no day to the one before it: told for the first scoring year where it is so. */
function findDisorder(spec: Spec, context: PartContext): readonly MethodFinding[] {
  return spec.steps.slice(1).flatMap((step, index): readonly MethodFinding[] => {
    const previous = spec.steps[index];
    if (previous === undefined) return [];
    const year = context.scoringYears.find((each) => (daysAdded(step, previous, each) ?? 1) <= 0);
    if (year === undefined) return [];
    const found = dayInYear(dayOf(step), year) ?? '';
    const after = dayInYear(dayOf(previous), year) ?? '';
    const path = ['steps', index + 1];
    // "before" the day after "by": the days stand in order, yet nothing is left for the second step.
    if (found > after) {
      const params = { what: `by ${after}, before ${found}`, why: 'covers-no-day' };
      return [{ code: 'combination-impossible', params, path }];
    }
    return [{ code: 'steps-not-in-order', params: { found, after }, path }];
  });
}

function findStepFaults(step: Step, index: number, context: PartContext): readonly MethodFinding[] {
  const path = ['steps', index];
  if ((step.by === undefined) === (step.before === undefined)) {
    const params = { what: 'by, before', why: 'exactly-one' };
    return [{ code: 'combination-impossible', params, path }];
  }
  const key = step.by === undefined ? 'before' : 'by';
  return [
    ...findDayFaults(dayOf(step), [...path, key], context.scoringYears),
    ...findPointsAbove(step.points, [...path, 'points'], context),
  ];
}

function inTime(spec: Spec, index: number, context: PartContext): Comparison {
  const operator = spec.steps[index]?.by === undefined ? 'before' : 'on-or-before';
  return { fact: spec.element, operator, value: { fact: `${context.prefix}:day-${index + 1}` } };
}

function tooLate(spec: Spec, index: number, context: PartContext): Comparison {
  const operator = spec.steps[index]?.by === undefined ? 'on-or-after' : 'after';
  return { ...inTime(spec, index, context), operator };
}

function compileRules(spec: Spec, context: PartContext): readonly DraftRule[] {
  const steps = spec.steps.map(
    (step, index): DraftRule => ({
      key: `step-${index + 1}`,
      when: {
        all: [
          ...(index === 0 ? [] : [tooLate(spec, index - 1, context)]),
          inTime(spec, index, context),
        ],
      },
      award: fixedAward(exact(step.points)),
    }),
  );
  return [
    ...steps,
    {
      key: 'late',
      when: tooLate(spec, spec.steps.length - 1, context),
      award: fixedAward(exact(spec.late)),
    },
    {
      key: 'absent',
      when: { fact: spec.element, operator: 'absent', value: true },
      award: fixedAward(exact(spec.absent)),
    },
  ];
}

/** M2: in time, partly in time, late, never. Days are compared as days, both ends as the set says. */
export const deadline: ScoringMethod<typeof Schema> = {
  id: 'deadline',
  schema: Schema,
  uses: ({ element }) => [{ element, kinds: ['date'], path: ['element'] }],
  bounds: (spec) => boundsOf(pointsOf(spec)),
  find: (spec, context) => [
    ...spec.steps.flatMap((step, index) => findStepFaults(step, index, context)),
    ...findDisorder(spec, context),
    ...findPointsAbove(spec.late, ['late'], context),
    ...findPointsAbove(spec.absent, ['absent'], context),
  ],
  compile: (spec, context) => ({
    facts: spec.steps.map((step, index) =>
      dayFact(`${context.prefix}:day-${index + 1}`, dayOf(step), context.scoringYears),
    ),
    rules: compileRules(spec, context),
  }),
};
