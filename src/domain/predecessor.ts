import { z } from 'zod';
import { CellRef } from './cell-ref.js';
import { INPUT_STATES, OUTCOMES } from './evaluation.js';
import { EXACT_NUMBER_PATTERN } from './exact-number.js';
import { KEPT_AS } from './raw-table.js';

const Points = z.string().regex(EXACT_NUMBER_PATTERN).describe('exact: "8.5", "8/3"');
const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('the day of the decision: "2025-01-10"');

/** Points that a person gave, with all that goes with them. */
const GivenPoints = z.strictObject({
  points: Points,
  reason: z.string().exactOptional(),
  authority: z.string().exactOptional(),
  decidedOn: Day.exactOptional(),
  at: CellRef,
});
export type GivenPoints = z.infer<typeof GivenPoints>;

/** Why points of a criterion are others: an appraisal on appeal, a corrected figure, or other units. */
export const CRITERION_CAUSES = ['appraisal', 'figure', 'others'] as const;

/** A criterion that an appeal decided, or whose points are others after it. */
const RevisedCriterion = z.strictObject({
  unitId: z.string(),
  criterion: z.string(),
  before: Points.exactOptional().describe('left out where there were no points'),
  after: Points.exactOptional(),
  cause: z.enum(CRITERION_CAUSES),
  earlier: GivenPoints.exactOptional().describe('the appraisal that stood before'),
  decided: GivenPoints.exactOptional().describe('what the appeal gave in its place'),
});
export type RevisedCriterion = z.infer<typeof RevisedCriterion>;

const Figure = z.strictObject({
  state: z.enum(INPUT_STATES),
  value: z.string().exactOptional().describe('as rules see it'),
  text: z.string().exactOptional().describe('as it was typed'),
  keptAs: z.enum(KEPT_AS).exactOptional(),
  at: CellRef.exactOptional(),
});
export type RevisedValue = z.infer<typeof Figure>;

/** A figure that was corrected on appeal: the rules score the corrected one. */
const RevisedFigure = z.strictObject({
  unitId: z.string(),
  element: z.string(),
  before: Figure,
  after: Figure,
  reason: z.string(),
  authority: z.string(),
  decidedOn: Day.exactOptional(),
});
export type RevisedFigure = z.infer<typeof RevisedFigure>;

const Standing = z.strictObject({
  outcome: z.enum(OUTCOMES),
  total: Points.exactOptional(),
  percent: Points.exactOptional(),
  grade: z.string().exactOptional(),
  rank: z.int().positive().exactOptional(),
});
export type Standing = z.infer<typeof Standing>;

/**
 * Why a unit's result is another: its own appeal; a figure of the group that its points are compared
 * with; a quota that took or gave back a grade; units around it that moved.
 */
export const UNIT_CAUSES = ['appeal', 'group', 'quota', 'place'] as const;
export type UnitCause = (typeof UNIT_CAUSES)[number];

/** A unit that appealed, or whose points, percent, grade or place are others. */
const RevisedUnit = z.strictObject({
  unitId: z.string(),
  before: Standing,
  after: Standing,
  causes: z.array(z.enum(UNIT_CAUSES)).min(1),
});
export type RevisedUnit = z.infer<typeof RevisedUnit>;

/** All that an appeal changed, in the order of the units of the new record. */
export interface Revisions {
  readonly criteria: RevisedCriterion[];
  readonly figures: RevisedFigure[];
  readonly units: RevisedUnit[];
}

/** The record that a record replaces after an appeal, and all that the appeal changed. */
export interface Predecessor extends Revisions {
  readonly file: string;
  readonly sha256: string;
  readonly ranAt: string;
  readonly command: string;
  /** What that record replaced itself. */
  readonly predecessor?: Predecessor;
}
export const Predecessor: z.ZodType<Predecessor> = z
  .strictObject({
    file: z.string(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('the last line of the record that is replaced'),
    ranAt: z.string().describe('ISO 8601'),
    command: z.string(),
    criteria: z.array(RevisedCriterion),
    figures: z.array(RevisedFigure),
    units: z.array(RevisedUnit),
    get predecessor() {
      return Predecessor.exactOptional().describe('what that record replaced itself');
    },
  })
  .describe('the record that this one replaces after an appeal, and what the appeal changed');

/** A record's predecessor and all before it, the latest first. */
export function predecessorsOf(latest: Predecessor | undefined): readonly Predecessor[] {
  return latest === undefined ? [] : [latest, ...predecessorsOf(latest.predecessor)];
}
