import { z } from 'zod';
import { OPERATOR_NAMES } from './condition.js';

/** MM-DD in the scoring year, one fixed day, or a day for each scoring year. */
export const WrittenDay = z
  .union([z.string(), z.record(z.string().regex(/^\d{4}$/), z.string())])
  .describe('MM-DD in the scoring year, YYYY-MM-DD, or { 2023: 2023-06-01, 2024: 2024-05-25 }');
export type WrittenDay = z.infer<typeof WrittenDay>;

/** A comparison as a criteria file writes it. */
export const WrittenComparison = z
  .strictObject({
    fact: z.string().describe('id of a data element, or points:8.2, percent:8, total, percent'),
    operator: z.enum(OPERATOR_NAMES).describe('at-least, below, is, before, is-option …'),
    value: z.union([z.number(), z.boolean(), z.string(), z.array(z.string()).min(1), WrittenDay]),
  })
  .describe('one comparison of a fact with a value');
export type WrittenComparison = z.infer<typeof WrittenComparison>;

/** A condition as a criteria file writes it: json-rules-engine's own syntax. */
export type WrittenCondition =
  | WrittenComparison
  | { all: WrittenCondition[] }
  | { any: WrittenCondition[] }
  | { not: WrittenCondition }
  | { condition: string };

export const WrittenCondition: z.ZodType<WrittenCondition> = z.lazy(() =>
  z.union([
    WrittenComparison,
    z.strictObject({ all: z.array(WrittenCondition).min(1) }),
    z.strictObject({ any: z.array(WrittenCondition).min(1) }),
    z.strictObject({ not: WrittenCondition }),
    z.strictObject({ condition: z.string().describe('id of another condition of the set') }),
  ]),
);
