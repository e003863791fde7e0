import type { PartResult } from '../domain/evaluation.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { clampTo, exact, exactText, largestOf, sumOf } from '../domain/exact-number.js';
import type { Facts } from '../domain/fact.js';
import { factValueText } from '../domain/fact.js';
import { calculate } from '../domain/formula.js';
import type { Rule, RuleEvent } from '../domain/rule.js';
import type { UnitReport } from '../domain/submission.js';
import type { RuleTrace } from '../domain/trace.js';
import { numberOfFact } from '../rules/derive-facts.js';
import type { Verdicts } from '../rules/rule-evaluator.js';
import type { PlanLeaf, Read } from '../rules/rule-set.js';
import type { GroupFigure } from './group-figures.js';

/** What scoring one leaf of one unit needs. */
export interface AwardContext {
  readonly report: UnitReport;
  readonly facts: Facts;
  readonly verdicts: Verdicts;
  /** The rules of each criterion, in their order. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Names of derived facts by the prefix of their part. */
  readonly derived: ReadonlyMap<string, readonly string[]>;
  readonly tableId: string;
  /** Leaves that do not apply to the unit's group. */
  readonly leftOut: ReadonlySet<string>;
  /** Facts that the whole group gives, by name. */
  readonly groupFigures: ReadonlyMap<string, GroupFigure>;
  roundLeaf(points: ExactNumber): ExactNumber;
}

export interface AwardedParts {
  readonly results: readonly PartResult[];
  /** Step 5: parts combined, then held by floor and cap. Throws where a part has no points. */
  combined(): ExactNumber;
}

/**
 * Whether a rule says that the criterion does not apply: its own condition, or a denominator of 0. Its
 * own condition can say so only where all figures that decide are there: "not" holds of nothing too.
 */
export function isRuledOut(leaf: PlanLeaf, context: AwardContext): boolean {
  const decided = areReported(leaf.applies, context);
  return rulesOf(leaf, context).some(
    ({ name, event }) =>
      event.type === 'not-applicable' &&
      (decided || event.params.part !== undefined) &&
      verdictOn(name, context).holds,
  );
}

function areReported(reads: readonly Read[], { report }: AwardContext): boolean {
  return reads.every(({ element }) => report.values.get(element)?.state === 'reported');
}

/** Step 4: what the one rule of each part that holds gives; nothing where a figure is not there. */
export function awardParts(leaf: PlanLeaf, context: AwardContext): AwardedParts {
  const results = leaf.parts.map(({ reads }, index) =>
    awardPart(leaf, { part: index + 1, complete: areReported(reads, context) }, context),
  );
  return {
    results,
    combined: () => {
      const points = results.map(({ points: given, part }) => {
        if (given === null) throw new Error(`no rule gave points for ${leaf.id}, part ${part}`);
        return exact(given);
      });
      const [first, ...others] = points;
      if (first === undefined) throw new Error(`${leaf.id} has no part`);
      const together = leaf.combine === 'best' ? largestOf(first, ...others) : sumOf(points);
      return clampTo(together, exact(leaf.floor), exact(leaf.cap));
    },
  };
}

function awardPart(
  leaf: PlanLeaf,
  { part, complete }: { readonly part: number; readonly complete: boolean },
  context: AwardContext,
): PartResult {
  const rules = rulesOf(leaf, context).filter(({ event }) => partOf(event) === part);
  const traces = rules.map(({ name }) => verdictOn(name, context));
  const fired = rules.filter((_, index) => traces[index]?.holds);
  if (fired.length > 1) {
    throw new Error(`several rules hold at once: ${fired.map(({ name }) => name).join(', ')}`);
  }
  const rule = fired.find(({ event }) => complete || event.type === 'not-applicable');
  const points = rule === undefined ? undefined : pointsOf(rule, context);
  return {
    part,
    points: points === undefined ? null : exactText(points),
    firedRule: rule?.name ?? null,
    derived: derivedOf(leaf, part, context),
    fromUnits: fromUnitsOf(leaf, part, context),
    rules: traces,
  };
}

function rulesOf(leaf: PlanLeaf, context: AwardContext): readonly Rule[] {
  return context.rules.get(leaf.id) ?? [];
}

function verdictOn(name: string, { verdicts }: AwardContext): RuleTrace {
  const verdict = verdicts.get(name);
  if (verdict === undefined) throw new Error(`no verdict on ${name}`);
  return verdict;
}

function partOf(event: RuleEvent): number | undefined {
  return event.type === 'award' || event.type === 'not-applicable' ? event.params.part : undefined;
}

function pointsOf({ event, name }: Rule, { facts }: AwardContext): ExactNumber | undefined {
  if (event.type !== 'award') return undefined;
  const points = calculate(event.params.points, (fact) => numberOfFact(facts, fact));
  if (points === undefined) throw new Error(`${name} holds, but its points have no value`);
  if (points.gt(exact(event.params.most))) throw new Error(`${name} gives more than it may`);
  return points;
}

function derivedNames(
  leaf: PlanLeaf,
  part: number,
  { derived, tableId }: AwardContext,
): readonly string[] {
  return derived.get(`${tableId}/${leaf.id}/${part}`) ?? [];
}

function fromUnitsOf(leaf: PlanLeaf, part: number, context: AwardContext): PartResult['fromUnits'] {
  return Object.fromEntries(
    derivedNames(leaf, part, context).flatMap((name) => {
      const figure = context.groupFigures.get(name);
      return figure === undefined ? [] : [[name, figure.unitIds]];
    }),
  );
}

function derivedOf(leaf: PlanLeaf, part: number, context: AwardContext): PartResult['derived'] {
  const { facts } = context;
  return Object.fromEntries(
    derivedNames(leaf, part, context).map((name) => {
      const value = facts.get(name);
      return [name, value === undefined ? null : factValueText(value)];
    }),
  );
}
