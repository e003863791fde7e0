import { factsReadBy } from '../../domain/condition.js';
import { exact, roundExact } from '../../domain/exact-number.js';
import type { DerivedFact } from '../../domain/fact.js';
import { factsInFormula } from '../../domain/formula.js';
import type { Rule } from '../../domain/rule.js';
import { factsReadByDerived } from '../../rules/quick-derived.js';
import type { PlanLeaf, RuleSet } from '../../rules/rule-set.js';
import type { ConditionContext } from './condition-formula.js';
import { conditionFormula } from './condition-formula.js';
import { conjunction, disjunction, termText } from './excel-term.js';
import { formulaTerm, STATES } from './fact-term.js';
import { roundFormula } from './round-formula.js';

/** What the points of a criterion come to, in the hidden cell beside it. */
export const POINT_STATES = {
  computed: 'TINH',
  missing: 'CHUA',
  /** Others still have to say something, or all units must have reported. */
  later: 'SAU',
  wrong: 'LOI',
  notApplicable: 'KHONG',
} as const;

/** A criterion with its rules, and who gives its figures. */
export interface ScoredLeaf {
  readonly leaf: PlanLeaf;
  readonly rules: readonly Rule[];
  /** Figures of the criterion that the unit fills in, each once. */
  readonly own: readonly string[];
  /** Whether others give some of its figures. */
  readonly fromOthers: boolean;
  /** Own figures of which "does not apply" may be said. */
  readonly mayNotApply: readonly string[];
}

function said(elements: readonly string[], state: string, context: ConditionContext): string {
  return disjunction(elements.map((element) => `${context.state(element)}="${state}"`));
}

/** The test that a rule says that the criterion does not apply, whatever else is missing. */
function ruledOut({ leaf, rules }: ScoredLeaf, context: ConditionContext): string {
  const guarded = { ...context, guarded: true };
  const decided = leaf.applies.map(({ element }) => `${context.state(element)}="${STATES.usable}"`);
  const tests = rules.flatMap(({ conditions, event }) => {
    if (event.type !== 'not-applicable') return [];
    const holds = conditionFormula(conditions, guarded);
    if (event.params.part !== undefined || decided.length === 0) return [holds];
    return [`IF(${conjunction(decided)},${conditionFormula(conditions, context)},FALSE)`];
  });
  return disjunction(tests);
}

/** Whether points need what only all units together give. */
export function needsGroup(rules: readonly Rule[], context: ConditionContext): boolean {
  const isGroupFact = (name: string): boolean => {
    const fact: DerivedFact | undefined = context.derived.get(name);
    if (fact === undefined) return false;
    return 'largestInGroup' in fact || factsReadByDerived(fact).some(isGroupFact);
  };
  return rules.some(
    ({ conditions, event }) =>
      factsReadBy(conditions).some(isGroupFact) ||
      (event.type === 'award' && factsInFormula(event.params.points).some(isGroupFact)),
  );
}

/** What the points come to: one of {@link POINT_STATES}, in the order in which the engine asks. */
export function pointStateFormula(scored: ScoredLeaf, context: ConditionContext): string {
  const { leaf, own, mayNotApply } = scored;
  const { computed, later, missing, notApplicable, wrong } = POINT_STATES;
  const isLater = scored.fromOthers || needsGroup(scored.rules, context);
  const out = ruledOut(scored, context);
  const when = (test: string, then: string, otherwise: string) =>
    test === 'FALSE' ? otherwise : `IF(${test},${then},${otherwise})`;
  const text = (state: string) => `"${state}"`;
  const lacking = disjunction(own.map((element) => `${context.state(element)}=""`));
  const open = when(lacking, text(missing), text(isLater ? later : computed));
  const judged = when(
    said(own, STATES.wrong, context),
    text(wrong),
    when(out, text(notApplicable), open),
  );
  const deciding = leaf.applies.map(
    ({ element }) => `${context.state(element)}="${STATES.usable}"`,
  );
  const contradicted = deciding.length === 0 ? 'FALSE' : conjunction([...deciding, `NOT(${out})`]);
  const byUnit = when(contradicted, text(wrong), text(notApplicable));
  return when(said(mayNotApply, STATES.notApplicable, context), byUnit, judged);
}

/** Points of one part where every figure is there; the one rule that holds gives them. */
export function partFormula(
  { rules }: ScoredLeaf,
  part: number,
  context: ConditionContext,
): string {
  const awards = rules.flatMap(({ conditions, event }) =>
    event.type === 'award' && event.params.part === part
      ? [{ test: conditionFormula(conditions, context), points: event.params.points }]
      : [],
  );
  return awards.reduceRight(
    (rest, { test, points }) => `IF(${test},${termText(formulaTerm(points, context))},${rest})`,
    'NA()',
  );
}

/** The points of a criterion from the cells of its parts: combined, held, rounded, held again. */
export function pointsFormula(
  leaf: PlanLeaf,
  parts: readonly string[],
  rounding: RuleSet['rounding'][number] | undefined,
): string {
  const together = `${leaf.combine === 'best' ? 'MAX' : 'SUM'}(${parts.join(',')})`;
  const held = (text: string) => `MAX(${leaf.floor},MIN(${leaf.cap},${text}))`;
  const rounded = roundFormula(held(parts.length === 1 ? (parts[0] ?? '0') : together), rounding);
  const isRound = [leaf.floor, leaf.cap].every(
    (limit) =>
      rounding === undefined ||
      roundExact(exact(limit), rounding.digits, rounding.mode).equals(exact(limit)),
  );
  return isRound ? rounded : held(rounded);
}
