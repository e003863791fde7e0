import { z } from 'zod';
import { COMPARED_WITHIN } from '../domain/fact.js';
import { WrittenCondition } from '../domain/written-condition.js';
import { StepEnds } from '../methods/step-interval.js';
import { Citation, Source } from './citation.js';
import { MissingPolicy } from './data-element.js';
import { RequiredId, RequiredText } from './required-text.js';

const Day = z.string().describe('YYYY-MM-DD');

const LegalBasis = z.strictObject({
  number: RequiredText.describe('as printed: "1211/QĐ-UBND"'),
  issuer: RequiredText.describe('"UBND tỉnh Quảng Ngãi"'),
  issuedOn: Day,
});

/** What is evaluated, where it is not dân vận work; chosen by its id only, never by issuer and year. */
const Scheme = z
  .strictObject({ id: RequiredId, label: RequiredText.describe('as titles print it') })
  .describe('only where something else than dân vận work is evaluated');

/** How much of a set is the decision's own text. */
export const Provenance = z.strictObject({
  level: z
    .enum(['full-text', 'partial', 'illustrative'])
    .describe('full-text: every figure is the decision’s; illustrative: figures are the project’s'),
  note: RequiredText.describe('which text was read, or who set the figures'),
});
export type Provenance = z.infer<typeof Provenance>;

const UnitGroup = z.strictObject({
  id: RequiredId,
  label: RequiredText,
  aliases: z.array(z.string()).default([]).describe('other names in the column of unit groups'),
  table: z.string().describe('id of the table that scores this group'),
  leavesOut: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('M23: sections or criteria of the table that do not apply to this group'),
  scale: z.number().positive().optional().describe('M23: what is left of the scale of the table'),
  ranked: z.literal(false).optional().describe('M27: scored and graded, but without a place'),
});
export type UnitGroup = z.infer<typeof UnitGroup>;

const Table = z.strictObject({
  id: RequiredId,
  label: RequiredText,
  scale: z.number().positive().describe('what the maxima of its scored sections add up to'),
});

/** M37: where, how far and which way numbers are rounded; nowhere else. */
export const Rounding = z.strictObject({
  at: z
    .enum(['leaf', 'section', 'total', 'percent'])
    .describe('what is rounded; leaf: a criterion'),
  digits: z.int().min(0).max(6).describe('decimals that stay: 2'),
  mode: z.enum(['half-up', 'half-even', 'down']).describe('2.345 → 2.35, 2.34, 2.34'),
});
export type Rounding = z.infer<typeof Rounding>;

const Band = StepEnds.extend({ id: RequiredId, label: RequiredText });
export type Band = z.infer<typeof Band>;

/** M33: a section or criterion below this percent of its own maximum bars a grade. */
const Minimum = z.strictObject({
  id: RequiredId,
  label: RequiredText,
  grade: z.string().describe('the grade, and all better ones, that are not reached'),
  of: z
    .union([z.enum(['sections', 'criteria']), z.array(z.string()).min(1)])
    .describe('every scored section, every scored criterion, or these ids'),
  atLeast: z.number().positive().max(100).describe('percent of its own maximum'),
  citation: Citation,
});
export type Minimum = z.infer<typeof Minimum>;

const QuotaShare = z.strictObject({
  percent: z.number().positive().max(100).describe('20 for one fifth'),
  of: z.string().describe('units, graded, or the id of a grade: units with it or a better one'),
  rounding: z.enum(['down', 'half-up', 'up']).describe('of the number of units that comes out'),
});

/** M35: at most so many units of a group may have a grade; the lowest places fall out. */
export const Quota = z.strictObject({
  id: RequiredId,
  label: RequiredText,
  grade: z.string().describe('the grade that only so many may have; not better ones'),
  atMost: z.union([
    QuotaShare,
    z.strictObject({ count: z.int().nonnegative().describe('so many units: 3') }),
  ]),
  within: z.enum(COMPARED_WITHIN).describe('the units that are counted together'),
  ties: z
    .enum(['leave-out', 'keep'])
    .describe('equal units that do not all fit: none of them keeps the grade, or all'),
  citation: Citation,
});
export type Quota = z.infer<typeof Quota>;

/** What grades are read from; M30: with or without the bonus. */
export const GradeSource = z.enum([
  'percent',
  'total',
  'percent-without-bonus',
  'total-without-bonus',
]);
export type GradeSource = z.infer<typeof GradeSource>;

const Grades = z.strictObject({
  readFrom: GradeSource,
  bands: z.array(Band).min(2).describe('best grade first'),
  minimums: z.array(Minimum).default([]).describe('below it a grade is not reached'),
  quotas: z.array(Quota).default([]).describe('at most so many units with a grade'),
});

/** M27, M31, M32, M34: what a condition does to grade or place. Exactly one of the four. */
const Effect = z.strictObject({
  notAbove: z.string().optional().describe('ceiling: the best grade still possible'),
  demoteBy: z.int().positive().optional().describe('so many grades lower'),
  notEligible: z.literal(true).optional().describe('no grade at all'),
  notRanked: z.literal(true).optional().describe('M27: no place, whatever the grade'),
});
export type Effect = z.infer<typeof Effect>;

const NamedCondition = z.strictObject({
  id: RequiredId,
  label: RequiredText,
  when: WrittenCondition,
  effect: Effect.optional().describe('without it the condition is only there to be referred to'),
  tables: z.array(z.string()).min(1).optional().describe('where it applies; all when left out'),
  citation: Citation,
});
export type NamedCondition = z.infer<typeof NamedCondition>;

const RANK_KEYS = /^(?:grade|percent|total|percent-without-bonus|total-without-bonus|points:.+)$/;

export const Ranking = z.strictObject({
  within: z.enum(COMPARED_WITHIN).describe('the units that share one list of places'),
  by: z
    .array(
      z
        .string()
        .regex(
          RANK_KEYS,
          'grade, percent, total, percent-without-bonus, total-without-bonus or points:<criterion>',
        ),
    )
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

/** How the points of several appraisers become one where they are not the same. */
export const SETTLED_BY = ['chair', 'mean', 'median'] as const;
export type SettledBy = (typeof SETTLED_BY)[number];

const Appraisal = z.strictObject({
  settledBy: z
    .enum(SETTLED_BY)
    .describe(
      'where members give different points: the chair’s count, their mean, or their median; mean and median are rounded as a criterion is',
    ),
});

const LineageEntry = z.strictObject({
  from: z.array(z.string()).min(1).describe('criteria of the replaced set, as "table/id"'),
  kind: z
    .enum(['kept', 'renamed', 'moved', 'split', 'merged'])
    .describe('what became of it; split: several come from one'),
  note: z.string().optional().describe('what changed in the rule, for units to read'),
});

/** criteria-set.yaml: one decision, without its tables and elements. */
export const CriteriaSetFile = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, 'issuer/year-number, without accents')
    .describe('the path of the folder: "quang-ngai/2022-1211"'),
  title: RequiredText.describe('what the decision is called'),
  status: z
    .enum(['in-force', 'draft'])
    .optional()
    .describe('a draft gives no official result; in force when left out'),
  scheme: Scheme.optional(),
  legalBasis: LegalBasis,
  provenance: Provenance,
  notes: z.array(z.string()).default([]).describe('assumptions and readings to be known'),
  scoringYears: z.array(z.int().min(2000).max(2200)).min(1).describe('[2022, 2023, 2024]'),
  replaces: z.string().optional().describe('id of the set before it: "quang-ngai/2019-436"'),
  lineage: z
    .record(z.string(), LineageEntry)
    .default({})
    .describe('"table/id" → where it came from'),
  sources: z.array(Source).min(1).describe('documents that citations name'),
  unitGroups: z.array(UnitGroup).min(1).describe('who is scored by which table'),
  tables: z.array(Table).min(1).describe('each with a file tables/<id>.yaml'),
  whenMissing: MissingPolicy.optional().describe('for every element that says nothing itself'),
  rounding: z.array(Rounding).default([]).describe('nothing else is rounded'),
  totals: Totals.default({ bonusMayExceedScale: false }),
  grades: Grades,
  conditions: z
    .array(NamedCondition)
    .default([])
    .describe('what lowers a grade, or takes grade or place away'),
  ranking: Ranking,
  appraisal: Appraisal.optional().describe(
    'how several appraisers come to one score; when left out, whoever merges their files must say it',
  ),
});
export type CriteriaSetFile = z.infer<typeof CriteriaSetFile>;
