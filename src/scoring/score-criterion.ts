import type { InputResult } from '../domain/evaluation.js';
import { clampTo, exact, ZERO } from '../domain/exact-number.js';
import type { CriterionScore } from '../domain/score.js';
import type { CriterionEntry } from '../domain/submission.js';
import type { PlanLeaf, Read } from '../rules/rule-set.js';
import type { AwardContext } from './award-parts.js';
import { awardParts, isRuledOut } from './award-parts.js';
import { missingEffect, readsOfLeaf } from './missing-effect.js';
import { inputResult } from './unit-facts.js';

/** The section that a leaf stands in. */
export interface LeafPlace {
  readonly section: string;
  readonly kind: CriterionScore['kind'];
}

type Judgement = Pick<
  CriterionScore,
  'status' | 'computed' | 'computedExact' | 'notApplicable' | 'parts' | 'missing'
>;

/** Steps 3 to 7 of the order of effects for one leaf: exactly one status, never a silent zero. */
export function scoreCriterion(
  leaf: PlanLeaf,
  place: LeafPlace,
  context: AwardContext,
): CriterionScore {
  const reads = readsOfLeaf(leaf);
  const inputs = reads.map(({ element }) => inputResult(context.report, element));
  const judged = judge(leaf, { reads, inputs }, context);
  const entry = context.report.entries.get(leaf.id) ?? {};
  const maxPoints = exact(leaf.maxPoints);
  const policy = judged.notApplicable?.policy;
  const leaves = policy !== undefined && policy !== 'full-points';
  const { status, final, missing } = appraise(judged, entry);
  // Written out: it is made for every criterion of every unit, and spreading is slow.
  return {
    id: leaf.id,
    section: place.section,
    kind: place.kind,
    maxPoints,
    maximum: leaves ? ZERO : maxPoints,
    selfScored: leaf.selfScored,
    entry,
    inputs,
    status,
    computed: judged.computed,
    computedExact: judged.computedExact,
    notApplicable: judged.notApplicable,
    parts: judged.parts,
    missing,
    final,
  };
}

function judge(
  leaf: PlanLeaf,
  { reads, inputs }: { readonly reads: readonly Read[]; readonly inputs: readonly InputResult[] },
  context: AwardContext,
): Judgement {
  const nothing = { computed: undefined, computedExact: undefined, notApplicable: undefined };
  const isWhole = inputs.every(({ state }) => state === 'reported');
  const elementsIn = (state: InputResult['state']) =>
    isWhole ? [] : inputs.filter((input) => input.state === state).map(({ element }) => element);
  const parts = awardParts(leaf, context);
  if (context.leftOut.has(leaf.id)) return leftOut(parts.results);
  const said = elementsIn('not-applicable');
  if (said.length > 0 && isContradicted(leaf, context)) {
    return { ...nothing, status: 'invalid', parts: parts.results, missing: said };
  }
  if (said.length > 0) return notApplicable(leaf, 'unit', parts.results);
  const [invalid, missing] = [elementsIn('invalid'), elementsIn('not-reported')];
  if (invalid.length > 0) {
    const lacking = [...invalid, ...missing];
    return { ...nothing, status: 'invalid', parts: parts.results, missing: lacking };
  }
  if (isRuledOut(leaf, context)) return notApplicable(leaf, 'rule', parts.results);
  if (missing.length > 0) {
    return { ...nothing, ...notReported(missing, reads), parts: parts.results, missing };
  }
  const computedExact = parts.combined();
  const rounded = context.roundLeaf(computedExact);
  return {
    status: 'scored',
    // Rounding never lifts points over the cap: 2.5 of 2.5 stays 2.5 where a set rounds to whole points.
    computed: clampTo(rounded, exact(leaf.floor), exact(leaf.cap)),
    computedExact,
    notApplicable: undefined,
    parts: parts.results,
    missing: [],
  };
}

/** Where a figure decides whether the criterion applies and says that it does, the unit cannot say no. */
function isContradicted(leaf: PlanLeaf, context: AwardContext): boolean {
  const deciding = leaf.applies.map(({ element }) => context.report.values.get(element)?.state);
  const decided = deciding.length > 0 && deciding.every((state) => state === 'reported');
  return decided && !isRuledOut(leaf, context);
}

/** M23: the unit's group leaves the criterion out, whatever was typed. */
function leftOut(parts: CriterionScore['parts']): Judgement {
  return {
    status: 'not-applicable',
    computed: undefined,
    computedExact: undefined,
    notApplicable: { policy: 'leaves-maximum', saidBy: 'unit-group' },
    parts,
    missing: [],
  };
}

function notApplicable(
  leaf: PlanLeaf,
  saidBy: 'unit' | 'rule',
  parts: CriterionScore['parts'],
): Judgement {
  const policy = leaf.notApplicable;
  if (policy === undefined) throw new Error(`${leaf.id} always applies, but was ruled out`);
  const points = policy === 'full-points' ? exact(leaf.maxPoints) : undefined;
  return {
    status: 'not-applicable',
    computed: points,
    computedExact: points,
    notApplicable: { policy, saidBy },
    parts,
    missing: [],
  };
}

function notReported(
  missing: readonly string[],
  reads: readonly Read[],
): Pick<Judgement, 'status' | 'computed' | 'computedExact'> {
  const none = { computed: undefined, computedExact: undefined };
  const effect = missingEffect(missing, reads);
  if (effect === 'blocks') return { status: 'not-reported', ...none };
  if (effect === 'needs-review') return { status: 'needs-review', ...none };
  return { status: 'not-reported', computed: ZERO, computedExact: ZERO };
}

/** Step 7: the appraised points stand for the leaf, whatever its figures were; not where it does not apply. */
function appraise(
  { status, computed, missing }: Judgement,
  entry: CriterionEntry,
): Pick<CriterionScore, 'status' | 'final' | 'missing'> {
  if (status === 'not-applicable') return { status, final: computed, missing };
  if (entry.appraisalInvalid !== undefined) return { status: 'invalid', final: undefined, missing };
  if (entry.appraised === undefined) return { status, final: computed, missing };
  return { status: 'scored', final: entry.appraised.points, missing: [] };
}
