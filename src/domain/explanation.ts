import type { CalendarDate } from './calendar-date.js';
import type { CellRef } from './cell-ref.js';
import type {
  CriterionStatus,
  InputResult,
  MissingInput,
  NotApplicablePolicy,
  NotApplicableSource,
  Outcome,
  QuotaResult,
} from './evaluation.js';
import type { RoundingMode } from './exact-number.js';
import type { Operation } from './formula.js';
import type { RevisedCriterion, RevisedFigure, RevisedUnit } from './predecessor.js';
import type { SectionKind } from './score.js';
import type { ComparisonTrace, ValueText } from './trace.js';

/**
 * A calculation with all its operands, in exact notation: a number that stands in the rules, a number
 * that is explained at another place (`of` is the name of that place), or an operation on others.
 * Whoever works the operations out again gets every `value`.
 */
export type Expression =
  | { readonly constant: string }
  | { readonly of: string; readonly value: string }
  | {
      readonly operation: Operation;
      readonly operands: readonly Expression[];
      readonly value: string;
    }
  | {
      readonly operation: 'round';
      readonly operands: readonly [Expression];
      readonly digits: number;
      readonly mode: RoundingMode;
      readonly value: string;
    };

/** A number with its name and how it came about. Names are unique in an explanation. */
export interface Step {
  readonly name: string;
  readonly value: string;
  readonly expression: Expression;
}

/**
 * `irrelevant`: it did not matter. Inside a group: a condition that differs from its group's verdict
 * (a true one of an "all" that is false, a false one of an "any" that is true). Of the rules of one
 * part: a rule that does not hold and could not have given better points than the one that does. What
 * stands inside something irrelevant is irrelevant.
 */
export type Verdict = 'true' | 'false' | 'irrelevant';

/** Where a rounding or limit took effect. */
export type RoundedAt = 'leaf' | 'section' | 'total' | 'percent';

/** What each kind of node says beside its kind. */
interface NodeContents {
  unit: {
    readonly id: string;
    readonly name: string;
    readonly unitGroup: string;
    readonly outcome: Outcome;
    readonly total: string | null;
    readonly maximum: string;
    readonly percent: string | null;
    readonly grade: string | null;
    readonly gradeByPoints: string | null;
    readonly rank: number | null;
    /** Units that have a place in the same ranking. */
    readonly ranked: number;
  };
  section: {
    readonly id: string;
    readonly sectionKind: SectionKind;
    readonly maximum: string;
    readonly points: string | null;
    readonly step?: Step;
  };
  criterion: {
    readonly id: string;
    readonly sectionKind: SectionKind;
    readonly status: CriterionStatus;
    readonly maximum: string;
    readonly maxPoints: string;
    readonly points: string | null;
    /** Points short of the maximum, or taken away; null while there are no points. */
    readonly lost: string | null;
    readonly step?: Step;
  };
  clause: { readonly source: string; readonly place: string };
  rule: { readonly criterion: string };
  /** A figure of the unit; `unitId` where it is one of another unit. */
  figure: { readonly input: InputResult; readonly unitId?: string; readonly step?: Step };
  'not-applicable': {
    readonly policy: NotApplicablePolicy;
    readonly saidBy: NotApplicableSource;
    readonly maxPoints: string;
  };
  'missing-figures': {
    readonly missing: readonly string[];
    readonly invalid: readonly string[];
    readonly status: CriterionStatus;
    /** They count as so many points all the same. */
    readonly points: string | null;
  };
  part: { readonly part: number; readonly points: string | null };
  derived: {
    readonly fact: string;
    readonly value: ValueText;
    readonly step?: Step;
    /** Of a figure that a whole group gives: the units that have it. */
    readonly fromUnits?: readonly string[];
    /** How many more there are, where they are very many. */
    readonly fromUnitsMore?: number;
  };
  /** A rule as it was judged; `gives` is what it would give at most. */
  judged: {
    readonly rule: string;
    readonly holds: boolean;
    readonly verdict: Verdict;
    readonly gives: string | null;
  };
  group: {
    readonly join: 'all' | 'any' | 'not';
    readonly holds: boolean;
    readonly verdict: Verdict;
  };
  comparison: { readonly comparison: ComparisonTrace; readonly verdict: Verdict };
  points: { readonly part: number; readonly step: Step };
  combined: { readonly how: 'sum' | 'best'; readonly step: Step };
  held: {
    readonly what: 'leaf' | 'section' | 'total';
    readonly least: string | null;
    readonly most: string | null;
    readonly step: Step;
  };
  rounded: {
    readonly at: RoundedAt;
    readonly digits: number;
    readonly mode: RoundingMode;
    readonly step: Step;
  };
  claimed: { readonly points: string; readonly computed: string | null };
  appraisal: {
    readonly computed: string | null;
    readonly reason: string | null;
    readonly authority: string | null;
    readonly decidedOn: CalendarDate | null;
    readonly at: CellRef;
    readonly step: Step;
  };
  /** What an appeal changed of the criterion, with the appraisal that stood before. */
  revised: { readonly file: string; readonly revision: RevisedCriterion };
  /** A figure that was corrected on appeal. */
  corrected: { readonly file: string; readonly figure: RevisedFigure };
  /** A record that this one replaces after an appeal, and what became of the unit; null where nothing did. */
  replaced: {
    readonly file: string;
    readonly sha256: string;
    readonly revision: RevisedUnit | null;
  };
  said: { readonly what: 'evidence' | 'explanation'; readonly words: string };
  lost: { readonly criterion: string; readonly points: string; readonly step?: Step };
  subtotal: { readonly step: Step };
  maximum: {
    readonly step: Step;
    /** What does not apply and leaves it. */
    readonly left: readonly { readonly id: string; readonly maxPoints: string }[];
  };
  rescaled: { readonly step: Step; readonly maximum: Step };
  bonus: { readonly step: Step };
  deduction: { readonly step: Step };
  total: { readonly step: Step; readonly bonusCounts: boolean };
  percent: { readonly step: Step; readonly bonusCounts: boolean };
  missing: { readonly missing: readonly MissingInput[] };
  band: {
    readonly grade: string;
    readonly readFrom: string;
    readonly value: string;
    readonly verdict: Verdict;
  };
  effect: {
    readonly condition: string;
    readonly gradeBefore: string | null;
    readonly gradeAfter: string | null;
  };
  'no-effect': { readonly grade: string };
  quota: { readonly result: QuotaResult; readonly countedStep?: Step };
  rank: {
    readonly step: Step;
    readonly ranked: number;
    readonly tiedWith: readonly string[];
    readonly keys: readonly RankKey[];
    readonly before: RankNeighbour | null;
    readonly after: RankNeighbour | null;
  };
  unranked: { readonly by: string };
}

/** One key of the ranking with the unit's own value; a grade by its id. */
export interface RankKey {
  readonly key: string;
  readonly value: string;
}

/** The nearest unit on another place, and the first key in which the two differ. */
export interface RankNeighbour {
  readonly unitId: string;
  readonly name: string;
  readonly rank: number;
  readonly key: string;
  readonly own: string;
  readonly other: string;
}

export type ExplanationKind = keyof NodeContents;

interface Below {
  readonly children: readonly ExplanationNode[];
}

/** One node of an explanation: what it says, and what stands below it in the order of effects. */
export type ExplanationNode = {
  [Kind in ExplanationKind]: { readonly kind: Kind } & NodeContents[Kind] & Below;
}[ExplanationKind];

/** The node of one kind. */
export type NodeOf<Kind extends ExplanationKind> = Extract<
  ExplanationNode,
  { readonly kind: Kind }
>;

/** The number that an expression comes to. */
export function expressionValue(expression: Expression): string {
  return 'constant' in expression ? expression.constant : expression.value;
}

/** A node and all below it, parents first. */
export function nodesBelow(node: ExplanationNode): readonly ExplanationNode[] {
  return [node, ...node.children.flatMap(nodesBelow)];
}
