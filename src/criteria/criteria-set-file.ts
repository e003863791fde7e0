import { z } from 'zod';
import { WrittenCondition } from '../domain/written-condition.js';
import { Citation, Source } from './citation.js';
import { MissingPolicy } from './data-element.js';
import { RequiredText } from './required-text.js';

const Day = z.string().describe('YYYY-MM-DD');

const LegalBasis = z.strictObject({
  number: RequiredText.describe('as printed: "1211/QĐ-UBND"'),
  issuer: RequiredText,
  issuedOn: Day,
});

/** How much of a set is the decision's own text. */
export const Provenance = z.strictObject({
  level: z
    .enum(['full-text', 'partial', 'illustrative'])
    .describe('full-text: every figure is the decision’s; illustrative: figures are the project’s'),
  note: RequiredText,
});
export type Provenance = z.infer<typeof Provenance>;

const UnitGroup = z.strictObject({
  id: RequiredText,
  label: RequiredText,
  aliases: z.array(z.string()).default([]).describe('other names in the column of unit groups'),
  table: z.string().describe('id of the table that scores this group'),
});
export type UnitGroup = z.infer<typeof UnitGroup>;

const Table = z.strictObject({
  id: RequiredText,
  label: RequiredText,
  scale: z.number().positive().describe('what the maxima of its scored sections add up to'),
});

/** M37: where, how far and which way numbers are rounded; nowhere else. */
export const Rounding = z.strictObject({
  at: z.enum(['leaf', 'section', 'total', 'percent']),
  digits: z.int().min(0).max(6),
  mode: z.enum(['half-up', 'half-even', 'down']),
});
export type Rounding = z.infer<typeof Rounding>;

const Band = z.strictObject({
  id: RequiredText,
  label: RequiredText,
  from: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  to: z.number().optional(),
});
export type Band = z.infer<typeof Band>;

const Grades = z.strictObject({
  readFrom: z.enum(['percent', 'total']),
  bands: z.array(Band).min(2).describe('best grade first'),
});

/** M31, M32, M34: what a condition does to the grade. Exactly one of the three. */
const Effect = z.strictObject({
  notAbove: z.string().optional().describe('ceiling: the best grade still possible'),
  demoteBy: z.int().positive().optional().describe('so many grades lower'),
  notEligible: z.literal(true).optional().describe('no grade at all'),
});
export type Effect = z.infer<typeof Effect>;

const NamedCondition = z.strictObject({
  id: RequiredText,
  label: RequiredText,
  when: WrittenCondition,
  effect: Effect.optional().describe('without it the condition is only there to be referred to'),
  tables: z.array(z.string()).min(1).optional().describe('where it applies; all when left out'),
  citation: Citation,
});
export type NamedCondition = z.infer<typeof NamedCondition>;

const RANK_KEYS = /^(?:grade|percent|total|points:.+)$/;

export const Ranking = z.strictObject({
  within: z.enum(['unit-group', 'table', 'all']),
  by: z
    .array(z.string().regex(RANK_KEYS, 'grade, percent, total or points:<criterion>'))
    .min(1)
    .describe('in this order: the next decides where the one before is equal'),
  ties: z
    .enum(['shared-with-gap', 'shared-dense'])
    .describe('what is still equal shares a place: 1, 1, 3 or 1, 1, 2'),
});
export type Ranking = z.infer<typeof Ranking>;

const Totals = z.strictObject({
  bonusMayExceedScale: z.boolean().default(false).describe('M30'),
});

const LineageEntry = z.strictObject({
  from: z.array(z.string()).min(1).describe('criteria of the replaced set, as "table/id"'),
  kind: z.enum(['kept', 'renamed', 'moved', 'split', 'merged']),
  note: z.string().optional(),
});

/** criteria-set.yaml: one decision, without its tables and elements. */
export const CriteriaSetFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, 'issuer/year-number, without accents'),
  title: RequiredText,
  legalBasis: LegalBasis,
  provenance: Provenance,
  notes: z.array(z.string()).default([]),
  scoringYears: z.array(z.int().min(2000).max(2200)).min(1),
  replaces: z.string().optional(),
  lineage: z
    .record(z.string(), LineageEntry)
    .default({})
    .describe('"table/id" → where it came from'),
  sources: z.array(Source).min(1),
  unitGroups: z.array(UnitGroup).min(1),
  tables: z.array(Table).min(1),
  whenMissing: MissingPolicy.optional().describe('for every element that says nothing itself'),
  rounding: z.array(Rounding).default([]),
  totals: Totals.default({ bonusMayExceedScale: false }),
  grades: Grades,
  conditions: z.array(NamedCondition).default([]),
  ranking: Ranking,
});
export type CriteriaSetFile = z.infer<typeof CriteriaSetFile>;
