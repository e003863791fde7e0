import type { z } from 'zod';
import type { CriteriaFaultCode, CriteriaFaultParams } from '../domain/criteria-fault.js';
import type { CompiledPart } from '../domain/draft-rule.js';
import type { ExactNumber } from '../domain/exact-number.js';
import type { Interval } from '../domain/interval.js';
import type { WrittenCondition } from '../domain/written-condition.js';

/** Kinds of data element. A percent is on the scale 0 to 100. */
export const ELEMENT_KINDS = ['count', 'number', 'percent', 'yes-no', 'date', 'choice'] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** What a method may know of an element: its kind, the values it can take, its options. */
export interface ElementFacts {
  readonly kind: ElementKind;
  readonly range: Interval;
  readonly options: readonly string[];
}

/** All that a method is told about the place where it is used. */
export interface PartContext {
  /** Start of the names of rules and facts: "cap-tinh/8.2/1". */
  readonly prefix: string;
  /** Points of the criterion: the default of a part's full points. */
  readonly maxPoints: ExactNumber;
  readonly scoringYears: readonly number[];
  readonly elements: ReadonlyMap<string, ElementFacts>;
  readonly conditions: ReadonlyMap<string, WrittenCondition>;
  /** What the criterion says of "does not apply"; undefined when it always applies. */
  readonly canBeNotApplicable: boolean;
}

/** An element that a part reads, and the kinds that make sense there. */
export interface ElementUse {
  readonly element: string;
  readonly kinds: readonly ElementKind[];
  /** Way from the part's own mapping to the place that names the element. */
  readonly path: readonly (string | number)[];
}

/** A fault in a part; `path` starts at the part's own mapping. */
export type MethodFinding = {
  readonly [Code in CriteriaFaultCode]: {
    readonly code: Code;
    readonly params: CriteriaFaultParams[Code];
    readonly path: readonly (string | number)[];
  };
}[CriteriaFaultCode];

/** Least and most points that a part can give. */
export interface PointsBounds {
  readonly least: ExactNumber;
  readonly most: ExactNumber;
}

/**
 * One way to give points: its YAML form, what it reads, what it can give, what is wrong with it, and
 * the rules it becomes. `uses` is called before `find`; `bounds` and `compile` only on a part in which
 * no fault was found. Everything is pure.
 */
export interface ScoringMethod<Schema extends z.ZodType = z.ZodType> {
  readonly id: string;
  readonly schema: Schema;
  /** The only kind of section where it makes sense; any when left out. */
  readonly onlyIn?: 'deduction';
  uses(spec: z.infer<Schema>): readonly ElementUse[];
  bounds(spec: z.infer<Schema>, context: PartContext): PointsBounds;
  find(spec: z.infer<Schema>, context: PartContext): readonly MethodFinding[];
  compile(spec: z.infer<Schema>, context: PartContext): CompiledPart;
}
