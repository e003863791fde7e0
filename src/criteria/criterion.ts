import { z } from 'zod';
import { NOT_APPLICABLE_POLICIES } from '../domain/evaluation.js';
import { WrittenCondition } from '../domain/written-condition.js';
import { methodOf, ScoringSpec } from '../methods/index.js';
import { Multiplier } from '../methods/multiplier.js';
import { Citation } from './citation.js';
import { MissingPolicy } from './data-element.js';
import { RequiredId, RequiredText } from './required-text.js';

/** What "does not apply" does to the points, and, if a figure decides it, when. */
const NotApplicable = z.strictObject({
  policy: z
    .enum(NOT_APPLICABLE_POLICIES)
    .describe(
      'M21: counts as fulfilled; M22: leaves the maximum; M24: the rest is converted to the scale',
    ),
  when: WrittenCondition.optional().describe('without it only the unit itself can say so'),
});

/** A leaf: what is scored. `id` as the decision prints it ("8.2"). */
export const Criterion = z.strictObject({
  id: RequiredId,
  label: RequiredText,
  maxPoints: z.number().positive().describe('as printed: 2.5'),
  citation: Citation,
  evidence: z.string().optional().describe('documents that prove it'),
  score: ScoringSpec.optional().describe('the one way to give points'),
  parts: z.array(ScoringSpec).min(2).optional().describe('M9, M10: several ways together'),
  combine: z
    .enum(['sum', 'best'])
    .optional()
    .describe('how parts come together; sum when left out'),
  cap: z.number().optional().describe('never above this; the maximum when left out'),
  floor: z.number().optional().describe('never below this; 0 when left out'),
  multiplier: Multiplier.optional(),
  notApplicable: NotApplicable.optional(),
  whenMissing: MissingPolicy.optional().describe('instead of what its elements say'),
});
export type Criterion = z.infer<typeof Criterion>;

/** A section or sub-section; its points are the sum of what it holds. */
export interface CriterionGroup {
  id: string;
  label: string;
  maxPoints: number;
  kind?: 'scored' | 'bonus' | 'deduction' | undefined;
  citation?: Citation | undefined;
  criteria: CriterionNode[];
}

export type CriterionNode = CriterionGroup | Criterion;

export const CriterionGroup: z.ZodType<CriterionGroup> = z.lazy(() =>
  z.strictObject({
    id: RequiredId,
    label: RequiredText,
    maxPoints: z.number().positive().describe('the sum of what it holds'),
    kind: z
      .enum(['scored', 'bonus', 'deduction'])
      .optional()
      .describe('bonus and deduction stand beside the scale; only at the top level'),
    citation: Citation.optional(),
    criteria: z
      .array(z.union([Criterion, CriterionGroup]))
      .min(1)
      .describe('criteria or smaller sections, in the order of the decision'),
  }),
);

/** One table: its sections in the order of the decision. */
export const CriterionTableFile = z.array(CriterionGroup).min(1);

export function isGroup(node: CriterionNode): node is CriterionGroup {
  return 'criteria' in node;
}

/** The leaves below a node, in the order of the table. */
export function leavesOf(node: CriterionNode): readonly Criterion[] {
  return isGroup(node) ? node.criteria.flatMap(leavesOf) : [node];
}

/** The parts of a leaf: its one `score`, or its `parts`. */
export function partsOf(criterion: Criterion): readonly ScoringSpec[] {
  if (criterion.parts !== undefined) return criterion.parts as readonly ScoringSpec[];
  return criterion.score === undefined ? [] : [criterion.score as ScoringSpec];
}

/** The elements that a part of a leaf reads, each once; its multiplier belongs to every part. */
export function elementsOfPart(criterion: Criterion, spec: ScoringSpec): readonly string[] {
  const own = methodOf(spec)
    .uses(spec)
    .map(({ element }) => element);
  const { multiplier } = criterion;
  return [...new Set(multiplier === undefined ? own : [...own, multiplier.element])];
}
