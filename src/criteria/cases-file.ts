import { z } from 'zod';
import { RequiredId } from './required-text.js';

/** A value as a person would type it into the form; null takes a value of the profile away. */
const TypedValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const Appraisal = z.strictObject({
  points: z.number().describe('points that replace the computed ones: 2.5'),
  reason: z.string().describe('why the appraiser changed them'),
  authority: z.string().describe('who decided: "Sở Nội vụ"'),
});

/** A unit's whole report, to be varied by cases. */
const Profile = z.strictObject({
  unitGroup: z.string().describe('id, label or alias of a unit group'),
  year: z.int().describe('one of the scoring years: 2024'),
  values: z
    .record(z.string(), TypedValue)
    .describe('element → what is typed: { models-registered: 2, plan-issued-on: 05/3/2024 }'),
});

const Expectation = z.strictObject({
  criteria: z
    .record(z.string(), z.union([z.number(), z.string()]))
    .default({})
    .describe('final points of some criteria, or the status where there are none'),
  maximum: z.number().optional().describe('the unit’s own maximum: 98'),
  total: z.number().optional().describe('total after bonus and deduction: 88.5'),
  percent: z.number().optional().describe('percent of its maximum, as the set rounds it: 90.31'),
  grade: z.string().optional().describe('id of a grade: "tot"'),
  outcome: z
    .enum(['graded', 'not-eligible', 'incomplete'])
    .default('graded')
    .describe('what the evaluation comes to; graded when left out'),
  heldBackBy: z
    .array(z.string())
    .optional()
    .describe('ids of all minimums, conditions and quotas that lowered the grade'),
});

/** Another unit that is evaluated together with the case's own. */
const Other = z.strictObject({
  profile: z.string().describe('id of a profile'),
  values: z.record(z.string(), TypedValue).default({}).describe('what differs from the profile'),
});

const Case = z.strictObject({
  id: RequiredId,
  profile: z.string().describe('id of the profile that is varied'),
  values: z
    .record(z.string(), TypedValue)
    .default({})
    .describe('what differs from the profile; null takes a value away'),
  appraised: z
    .record(z.string(), Appraisal)
    .default({})
    .describe('criterion → points of an appraiser: { "8.2": { points: 3, … } }'),
  others: z
    .array(Other)
    .default([])
    .describe('other units of the run, for criteria that compare with the group'),
  expect: Expectation,
  reasoning: z.string().describe('one sentence: how the expected figures were worked out by hand'),
});
export type Case = z.infer<typeof Case>;

/** cases.yaml: computed by hand, run against the set by the project's tests. */
export const CasesFile = z.strictObject({
  profiles: z.record(z.string(), Profile).describe('whole reports by an id, to be varied by cases'),
  cases: z.array(Case).min(1).describe('at least 15, on both sides of every grade boundary'),
});
export type CasesFile = z.infer<typeof CasesFile>;
