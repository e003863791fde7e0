import { z } from 'zod';
import { GradeSource, Quota, Ranking, Rounding } from '../criteria/criteria-set-file.js';
import { isCalendarDate } from '../domain/calendar-date.js';
import type { Condition } from '../domain/condition.js';
import { OPERATOR_NAMES } from '../domain/condition.js';
import { NOT_APPLICABLE_POLICIES } from '../domain/evaluation.js';
import { EXACT_NUMBER_PATTERN } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import { COMPARED_WITHIN } from '../domain/fact.js';
import type { Formula } from '../domain/formula.js';
import type { Rule } from '../domain/rule.js';

const ExactText = z.string().regex(EXACT_NUMBER_PATTERN);
const FactName = z.strictObject({ fact: z.string() });

const FormulaSchema: z.ZodType<Formula> = z.lazy(() => {
  const pair = z.tuple([FormulaSchema, FormulaSchema]);
  const some = z.tuple([FormulaSchema], FormulaSchema);
  return z.union([
    ExactText,
    FactName,
    z.strictObject({ sum: z.array(FormulaSchema).min(1) }),
    z.strictObject({ product: z.array(FormulaSchema).min(1) }),
    z.strictObject({ difference: pair }),
    z.strictObject({ quotient: pair }),
    z.strictObject({ least: some }),
    z.strictObject({ greatest: some }),
    z.strictObject({ roundDown: z.tuple([FormulaSchema]) }),
    z.strictObject({ roundUp: z.tuple([FormulaSchema]) }),
  ]);
});

const ComparisonSchema = z.strictObject({
  fact: z.string(),
  operator: z.enum(OPERATOR_NAMES),
  value: z.union([z.string(), z.boolean(), z.array(z.string()), FactName]),
});

const AllSchema = z.strictObject({ all: z.array(z.lazy(() => ConditionSchema)).min(1) });
const AnySchema = z.strictObject({ any: z.array(z.lazy(() => ConditionSchema)).min(1) });
const NotSchema = z.strictObject({ not: z.lazy(() => ConditionSchema) });

const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([ComparisonSchema, AllSchema, AnySchema, NotSchema]),
);

const NumberUnitSchema = z.enum(['number', 'percent']);

const DerivedFactSchema: z.ZodType<DerivedFact> = z.union([
  z.strictObject({
    name: z.string(),
    formula: FormulaSchema,
    unit: NumberUnitSchema,
  }),
  z.strictObject({
    name: z.string(),
    dayByYear: z.record(z.string(), z.string().refine(isCalendarDate, 'no such day')),
  }),
  z.strictObject({
    name: z.string(),
    byOption: z.strictObject({ fact: z.string(), values: z.record(z.string(), ExactText) }),
  }),
  z.strictObject({
    name: z.string(),
    daysAfter: z.strictObject({ day: z.string(), fact: z.string() }),
  }),
  z.strictObject({
    name: z.string(),
    largestInGroup: FormulaSchema,
    within: z.enum(COMPARED_WITHIN),
    unit: NumberUnitSchema,
  }),
]);

const EventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('award'),
    params: z.strictObject({
      criterion: z.string(),
      part: z.int().positive(),
      points: FormulaSchema,
      most: ExactText,
    }),
  }),
  z.strictObject({
    type: z.literal('not-applicable'),
    params: z.strictObject({ criterion: z.string(), part: z.int().positive().optional() }),
  }),
  z.strictObject({ type: z.literal('grade'), params: z.strictObject({ grade: z.string() }) }),
  z.strictObject({
    type: z.literal('effect'),
    params: z.strictObject({
      condition: z.string(),
      notAbove: z.string().optional(),
      demoteBy: z.int().positive().optional(),
      notEligible: z.literal(true).optional(),
      notRanked: z.literal(true).optional(),
    }),
  }),
]);

const RuleSchema: z.ZodType<Rule> = z.strictObject({
  name: z.string(),
  conditions: z.union([AllSchema, AnySchema, NotSchema]),
  event: EventSchema,
});

/** A figure that something reads, and what happens when nobody reported it. */
const Read = z.strictObject({
  element: z.string(),
  whenMissing: z.enum(['blocks', 'zero', 'needs-review']),
});
export type Read = z.infer<typeof Read>;

const PlanLeaf = z.strictObject({
  id: z.string(),
  maxPoints: ExactText,
  combine: z.enum(['sum', 'best']),
  cap: ExactText,
  floor: ExactText,
  notApplicable: z.enum(NOT_APPLICABLE_POLICIES).optional(),
  /** Units score it themselves: some figure of it comes from them. */
  selfScored: z.boolean(),
  /** Figures that decide whether it applies. */
  applies: z.array(Read),
  parts: z.array(z.strictObject({ reads: z.array(Read).min(1) })).min(1),
});
export type PlanLeaf = z.infer<typeof PlanLeaf>;

/** A section of the plan; leaves and groups in the order of the table. */
export interface PlanGroup {
  id: string;
  kind: 'scored' | 'bonus' | 'deduction';
  maxPoints: string;
  children: PlanNode[];
}

export type PlanNode = PlanGroup | PlanLeaf;

const PlanGroup: z.ZodType<PlanGroup> = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    kind: z.enum(['scored', 'bonus', 'deduction']),
    maxPoints: ExactText,
    children: z.array(z.union([PlanLeaf, PlanGroup])).min(1),
  }),
);

const TableProgram = z.strictObject({
  id: z.string(),
  scale: ExactText,
  sections: z.array(PlanGroup).min(1),
  /** Facts and rules over figures: what applies, what is awarded. */
  scoring: z.strictObject({ facts: z.array(DerivedFactSchema), rules: z.array(RuleSchema) }),
  /** Facts and rules over figures and points: grades and the effects of conditions. */
  outcome: z.strictObject({
    facts: z.array(DerivedFactSchema),
    rules: z.array(RuleSchema),
    reads: z.record(z.string(), z.array(Read)),
  }),
});
export type TableProgram = z.infer<typeof TableProgram>;

/** `leavesOut`: the leaves of the table that do not apply to units of the group. */
const RuledGroup = z.strictObject({
  id: z.string(),
  table: z.string(),
  leavesOut: z.array(z.string()).optional(),
  ranked: z.literal(false).optional(),
});

/**
 * All that the engine runs for one decision: compiled from its criteria set, kept in rules/, complete
 * in itself. What is not in here has no influence on a score.
 */
export const RuleSet = z.strictObject({
  format: z.literal('danvan/rules@1'),
  criteriaSet: z.strictObject({ id: z.string(), sha256: z.string() }),
  scoringYears: z.array(z.int()),
  rounding: z.array(Rounding),
  totals: z.strictObject({ bonusMayExceedScale: z.boolean() }),
  grades: z.strictObject({
    readFrom: GradeSource,
    order: z.array(z.string()).min(1),
    quotas: z
      .array(Quota.omit({ label: true, citation: true }))
      .min(1)
      .optional(),
  }),
  ranking: Ranking,
  unitGroups: z.array(RuledGroup),
  tables: z.array(TableProgram).min(1),
});
export type RuleSet = z.infer<typeof RuleSet>;

export function isPlanGroup(node: PlanNode): node is PlanGroup {
  return 'children' in node;
}

/** The leaves below a node, in the order of the table. */
export function planLeaves(node: PlanNode): readonly PlanLeaf[] {
  return isPlanGroup(node) ? node.children.flatMap(planLeaves) : [node];
}

/** The groups of a node, itself last: what is inside stands before what it is in. */
export function planGroups(node: PlanNode): readonly PlanGroup[] {
  return isPlanGroup(node) ? [...node.children.flatMap(planGroups), node] : [];
}
