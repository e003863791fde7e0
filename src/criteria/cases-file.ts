import { z } from 'zod';
import { RequiredId } from './required-text.js';

/** A value as a person would type it into the form; null takes a value of the profile away. */
const TypedValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const Appraisal = z.strictObject({
  points: z.number(),
  reason: z.string(),
  authority: z.string(),
});

/** A unit's whole report, to be varied by cases. */
const Profile = z.strictObject({
  unitGroup: z.string(),
  year: z.int(),
  values: z.record(z.string(), TypedValue),
});

const Expectation = z.strictObject({
  criteria: z
    .record(z.string(), z.union([z.number(), z.string()]))
    .default({})
    .describe('final points of some criteria, or the status where there are none'),
  maximum: z.number().optional(),
  total: z.number().optional(),
  percent: z.number().optional(),
  grade: z.string().optional(),
  outcome: z.enum(['graded', 'not-eligible', 'incomplete']).default('graded'),
  heldBackBy: z.array(z.string()).optional(),
});

/** Another unit that is evaluated together with the case's own. */
const Other = z.strictObject({
  profile: z.string(),
  values: z.record(z.string(), TypedValue).default({}),
});

const Case = z.strictObject({
  id: RequiredId,
  profile: z.string(),
  values: z.record(z.string(), TypedValue).default({}),
  appraised: z.record(z.string(), Appraisal).default({}),
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
  profiles: z.record(z.string(), Profile),
  cases: z.array(Case).min(1),
});
export type CasesFile = z.infer<typeof CasesFile>;
