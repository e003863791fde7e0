import type { PartResult } from '../domain/evaluation.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { clampTo, exact, exactText, isBelow, largestOf, sumOf } from '../domain/exact-number.js';
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
  const rules = rulesOfPart(rulesOf(leaf, context), part);
  const traces = rules.map(({ name }) => verdictOn(name, context));
  const fired = rules.filter((_, index) => traces[index]?.holds);
  if (fired.length > 1) {
    throw new Error(`several rules hold at once: ${fired.map(({ name }) => name).join(', ')}`);
  }
  const rule = fired.find(({ event }) => complete || event.type === 'not-applicable');
  const points = rule === undefined ? undefined : pointsOf(rule, context);
  const derived = context.derived.get(`${context.tableId}/${leaf.id}/${part}`) ?? [];
  return {
    part,
    points: points === undefined ? null : exactText(points),
    firedRule: rule?.name ?? null,
    derived: derivedOf(derived, context),
    ...fromUnitsOf(derived, context),
    rules: traces,
  };
}

function rulesOf(leaf: PlanLeaf, context: AwardContext): readonly Rule[] {
  return context.rules.get(leaf.id) ?? [];
}

/** Rules of a criterion by part, found once: the list of a criterion is the same for all units. */
const PARTS = new WeakMap<readonly Rule[], Map<number, readonly Rule[]>>();

function rulesOfPart(rules: readonly Rule[], part: number): readonly Rule[] {
  const parts = PARTS.get(rules) ?? new Map<number, readonly Rule[]>();
  PARTS.set(rules, parts);
  const known = parts.get(part);
  if (known !== undefined) return known;
  const own = rules.filter(({ event }) => partOf(event) === part);
  parts.set(part, own);
  return own;
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
  if (isBelow(exact(event.params.most), points)) throw new Error(`${name} gives more than it may`);
  return points;
}

function fromUnitsOf(
  names: readonly string[],
  { groupFigures }: AwardContext,
): Pick<PartResult, 'fromUnits' | 'fromUnitsMore'> {
  const fromUnits: Record<string, readonly string[]> = {};
  let fromUnitsMore: Record<string, number> | undefined;
  for (const name of names) {
    const figure = groupFigures.get(name);
    if (figure === undefined) continue;
    fromUnits[name] = figure.unitIds;
    if (figure.more !== undefined) fromUnitsMore = { ...fromUnitsMore, [name]: figure.more };
  }
  return fromUnitsMore === undefined ? { fromUnits } : { fromUnits, fromUnitsMore };
}

function derivedOf(names: readonly string[], { facts }: AwardContext): PartResult['derived'] {
  const derived: Record<string, string | null> = {};
  for (const name of names) {
    const value = facts.get(name);
    derived[name] = value === undefined ? null : factValueText(value);
  }
  return derived;
}
