import { z } from 'zod';
import { CellRef } from '../domain/cell-ref.js';
import {
  CRITERION_STATUSES,
  INPUT_STATES,
  NOT_APPLICABLE_POLICIES,
  NOT_APPLICABLE_SOURCES,
  OUTCOMES,
} from '../domain/evaluation.js';
import { EXACT_NUMBER_PATTERN } from '../domain/exact-number.js';
import { ISSUE_CODES, SEVERITIES } from '../domain/issue.js';
import { Predecessor } from '../domain/predecessor.js';
import { KEPT_AS } from '../domain/raw-table.js';
import { RuleSet } from '../rules/rule-set.js';

/** The form of record that this version writes and reads. */
export const RECORD_SCHEMA = 'danvan/record@1';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Points = z.string().regex(EXACT_NUMBER_PATTERN).describe('exact: "8.5", "8/3"');
const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('the day of the appraisal: "2024-12-05"');
const Texts = z.array(z.string()).min(1);

/**
 * A cell: "0!D19" is D19 of the first source, "0!D19<1!F12" the same, copied from F12 of the second of the
 * unit's origins; written out where it lies in none of them.
 */
const KeptCell = z.union([z.string().regex(/^\d+![A-Z]*\d*(?:<\d+![A-Z]+\d+)?$/), CellRef]);
export type KeptCell = z.infer<typeof KeptCell>;

/** What every rule, or the rule, said: 1 and 0 for each node of its condition, in pre-order. */
const Judged = z.string().regex(/^[01]+(?: [01]+)*$/);

const FactTexts = z.record(z.string(), z.string().nullable());

const KeptInput = z.strictObject({
  element: z.string(),
  state: z.enum(INPUT_STATES).exactOptional().describe('reported when left out'),
  value: z.string().exactOptional().describe('as rules saw it'),
  text: z.string().exactOptional().describe('as it was typed; the value when left out'),
  keptAs: z.enum(KEPT_AS).exactOptional(),
  at: KeptCell.exactOptional(),
});
export type KeptInput = z.infer<typeof KeptInput>;

const KeptPart = z.strictObject({
  points: Points.exactOptional(),
  fired: z
    .string()
    .exactOptional()
    .describe('the rule that gave them, below "table/criterion/part"'),
  derived: FactTexts.exactOptional().describe(
    'facts made from figures, below "table/criterion/part"',
  ),
  fromUnits: z.record(z.string(), z.array(z.string())).exactOptional(),
  fromUnitsMore: z
    .record(z.string(), z.int().positive())
    .exactOptional()
    .describe('how many more units there are than are named'),
  judged: Judged.exactOptional().describe('the rules of the part in the order of the rule set'),
});
export type KeptPart = z.infer<typeof KeptPart>;

const KeptCriterion = z.strictObject({
  id: z.string(),
  status: z.enum(CRITERION_STATUSES).exactOptional().describe('scored when left out'),
  maximum: Points.exactOptional().describe(
    'what it adds to the unit’s; as the table prints if left out',
  ),
  claimed: Points.exactOptional(),
  computed: Points.exactOptional(),
  computedExact: Points.exactOptional(),
  appraised: Points.exactOptional(),
  final: Points.exactOptional(),
  appraisal: z
    .strictObject({
      reason: z.string().exactOptional(),
      authority: z.string().exactOptional(),
      decidedOn: Day.exactOptional(),
      at: KeptCell,
    })
    .exactOptional(),
  evidence: z.string().exactOptional(),
  explanation: z.string().exactOptional(),
  notApplicable: z
    .strictObject({
      policy: z.enum(NOT_APPLICABLE_POLICIES),
      saidBy: z.enum(NOT_APPLICABLE_SOURCES),
    })
    .exactOptional(),
  inputs: z.array(KeptInput).exactOptional(),
  parts: z.array(KeptPart),
});
export type KeptCriterion = z.infer<typeof KeptCriterion>;

const KeptEffect = z.strictObject({
  condition: z.string(),
  gradeBefore: z.string().exactOptional(),
  gradeAfter: z.string().exactOptional(),
  rule: z.string(),
  judged: Judged,
});
export type KeptEffect = z.infer<typeof KeptEffect>;

const KeptQuota = z.strictObject({
  quota: z.string(),
  gradeBefore: z.string(),
  gradeAfter: z.string(),
  place: z.int(),
  reached: z.int(),
  allowed: z.int(),
  counted: z.int().nullable(),
  tiedWith: z.array(z.string()),
  tiedWithMore: z.int().positive().exactOptional(),
});

/** One line of `units`: a unit's result, without what is null or empty and what its rules say already. */
export const KeptUnit = z.strictObject({
  unitId: z.string(),
  name: z.string(),
  unitGroup: z.string(),
  table: z.string(),
  outcome: z.enum(OUTCOMES),
  grade: z.string().exactOptional(),
  gradeByPoints: z.string().exactOptional(),
  rank: z.int().positive().exactOptional(),
  tiedWith: Texts.exactOptional(),
  tiedWithMore: z.int().positive().exactOptional(),
  unrankedBy: z.string().exactOptional(),
  maximum: Points,
  claimed: Points.exactOptional(),
  computed: Points.exactOptional(),
  subtotal: Points.exactOptional(),
  bonus: Points.exactOptional(),
  deduction: Points.exactOptional(),
  total: Points.exactOptional(),
  percent: Points.exactOptional(),
  totalWithoutBonus: Points.exactOptional(),
  percentWithoutBonus: Points.exactOptional(),
  rescaled: z.strictObject({ fromPoints: Points, fromMaximum: Points }).exactOptional(),
  heldBackBy: Texts.exactOptional(),
  effects: z.array(KeptEffect).min(1).exactOptional(),
  facts: FactTexts.exactOptional().describe('what effects compared and no criterion holds'),
  missing: z
    .array(
      z.strictObject({
        criterion: z.string().exactOptional(),
        condition: z.string().exactOptional(),
        elements: z.array(z.string()),
      }),
    )
    .min(1)
    .exactOptional(),
  quotas: z.array(KeptQuota).min(1).exactOptional(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      maximum: Points,
      points: Points.exactOptional(),
      percent: Points.exactOptional(),
    }),
  ),
  criteria: z.array(KeptCriterion),
  otherInputs: z.array(KeptInput).min(1).exactOptional(),
  origins: Texts.exactOptional().describe('sheets that its values were copied from'),
});
export type KeptUnit = z.infer<typeof KeptUnit>;

const KeptIssue = z.strictObject({
  code: z.enum(ISSUE_CODES),
  severity: z.enum(SEVERITIES),
  at: CellRef.exactOptional(),
  unitId: z.string().exactOptional(),
  elementId: z.string().exactOptional(),
  criterionId: z.string().exactOptional(),
  params: z.record(z.string(), z.unknown()),
});

/** Points that a person gave in place of the computed ones; collected from all units. */
const KeptOverride = z.strictObject({
  unitId: z.string(),
  criterion: z.string(),
  computed: Points.exactOptional(),
  appraised: Points,
  reason: z.string().exactOptional(),
  authority: z.string().exactOptional(),
  decidedOn: Day.exactOptional(),
  at: KeptCell,
});
export type KeptOverride = z.infer<typeof KeptOverride>;

const Source = z.strictObject({
  file: z.string(),
  sheet: z.string().exactOptional(),
  layout: z.enum(['wide', 'long']),
  headerRow: z.int().positive(),
  units: z.int(),
  columns: z.int(),
});

const Run = z.strictObject({
  toolVersion: z.string(),
  ranAt: z.string().describe('ISO 8601'),
  timeZoneNote: z.string().exactOptional(),
  command: z.string(),
  options: z.record(z.string(), z.string()),
  inputs: z.array(z.strictObject({ file: z.string(), sha256: Sha256, bytes: z.int() })),
});

const KeptCriteria = z.strictObject({
  id: z.string(),
  title: z.string(),
  provenance: z.enum(['full-text', 'partial', 'illustrative']),
  draft: z.boolean().describe('the rules were not frozen, or the set is a draft'),
  sha256: Sha256.describe('over path and text of the files'),
  files: z
    .array(z.strictObject({ path: z.string(), sha256: Sha256, text: z.string() }))
    .min(1)
    .describe('all but the cases'),
});

/** The whole of a record. Its last line holds the sha256 of every byte before that line. */
export const RecordFile = z.strictObject({
  schema: z.literal(RECORD_SCHEMA),
  run: Run,
  predecessor: Predecessor.exactOptional(),
  year: z.int(),
  criteria: KeptCriteria,
  rules: z.strictObject({
    sha256: Sha256.describe('over the canonical JSON of the rule set'),
    ruleSet: RuleSet,
  }),
  sources: z.array(Source),
  units: z.array(KeptUnit),
  overrides: z.array(KeptOverride),
  issues: z.array(KeptIssue),
  sha256: Sha256,
});
export type RecordFile = z.infer<typeof RecordFile>;
