import { z } from 'zod';
import { exact } from '../domain/exact-number.js';
import type { ElementFacts } from '../methods/scoring-method.js';
import { ELEMENT_KINDS } from '../methods/scoring-method.js';
import { RequiredId, RequiredText } from './required-text.js';

/**
 * What "not reported" does: `blocks` (the unit has no result until it is reported), `zero` (counts
 * 0, and every report says so), `needs-review` (a person must decide).
 */
export const MissingPolicy = z
  .enum(['blocks', 'zero', 'needs-review'])
  .describe('what "not reported" does: blocks the result, counts 0, or waits for a person');
export type MissingPolicy = z.infer<typeof MissingPolicy>;

/** A figure that units report or that comes from elsewhere. */
export const DataElement = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'lower case letters, digits and "-"')
    .describe('English, kebab-case: "models-registered"'),
  label: RequiredText.describe('the column’s name on the form'),
  aliases: z.array(z.string()).default([]).describe('other names that columns have had'),
  kind: z
    .enum(ELEMENT_KINDS)
    .describe('count: whole numbers; percent: 0 to 100; number, yes-no, date, choice'),
  range: z
    .strictObject({
      min: z.number().optional().describe('smallest allowed value'),
      max: z.number().optional().describe('largest allowed value'),
    })
    .optional()
    .describe('both ends allowed; a count starts at 0 and a percent ends at 100 without saying so'),
  options: z
    .array(z.strictObject({ id: RequiredId, label: RequiredText }))
    .min(2)
    .optional()
    .describe('for kind choice'),
  source: z
    .enum(['reported', 'survey', 'external-index', 'superior', 'appraiser'])
    .default('reported')
    .describe('who provides it'),
  period: z
    .enum(['scoring-year', 'from-december-before', 'any'])
    .default('scoring-year')
    .describe('for kind date: where the day must lie; a plan may be issued in December before'),
  whenMissing: MissingPolicy.optional(),
});
export type DataElement = z.infer<typeof DataElement>;

const OPEN_RANGES: Readonly<Partial<Record<DataElement['kind'], { min?: number; max?: number }>>> =
  {
    count: { min: 0 },
    percent: { min: 0, max: 100 },
  };

/** What a scoring method may know of an element. */
export function elementFacts({ kind, range, options }: DataElement): ElementFacts {
  const { min, max } = { ...OPEN_RANGES[kind], ...range };
  return {
    kind,
    range: {
      ...(min !== undefined && { low: { value: exact(min), included: true } }),
      ...(max !== undefined && { high: { value: exact(max), included: true } }),
    },
    options: (options ?? []).map(({ id }) => id),
  };
}
