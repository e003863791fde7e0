import type { UnitReport } from '../domain/submission.js';
import { deriveFacts } from '../rules/derive-facts.js';
import { nameUnit } from '../rules/engines.js';
import type { MakeEvaluator } from '../rules/rule-evaluator.js';
import type { PlanLeaf, TableProgram } from '../rules/rule-set.js';
import { readsOfLeaf } from './missing-effect.js';
import { elementsOfProgram, unitFacts } from './unit-facts.js';

/** Where a unit stands when its group is compared: in it, outside, or without figures that are needed. */
export type Standing =
  | { readonly kind: 'compared' | 'outside' }
  | { readonly kind: 'lacking'; readonly elements: readonly string[] };

/** Whether a figure says that a criterion does not apply to a unit; `criterion` is its id. */
export type RuledOut = (report: UnitReport, criterion: string) => boolean;

/** What judging needs before any unit is scored. */
export interface JudgeOptions {
  readonly year: number;
  readonly makeEvaluator: MakeEvaluator;
}

/** Judges for the units of a table the conditions by which the given criteria do not apply. */
export async function findRuledOut(
  units: readonly UnitReport[],
  { program, criteria }: { readonly program: TableProgram; readonly criteria: readonly string[] },
  { year, makeEvaluator }: JudgeOptions,
): Promise<RuledOut> {
  const conditions = program.scoring.rules.flatMap(({ name, event, ...rest }) =>
    event.type === 'not-applicable' &&
    event.params.part === undefined &&
    criteria.includes(event.params.criterion)
      ? [{ rule: { ...rest, name, event }, criterion: event.params.criterion }]
      : [],
  );
  if (conditions.length === 0) return () => false;
  const evaluator = makeEvaluator(conditions.map(({ rule }) => rule));
  const elements = elementsOfProgram(program);
  const derived = program.scoring.facts.filter((fact) => !('largestInGroup' in fact));
  const found = new Map<UnitReport, readonly string[]>();
  for (const report of units) {
    const facts = deriveFacts(unitFacts(report, elements), derived, { year });
    const verdicts = await nameUnit(report.unitId, evaluator.judge(facts));
    const out = conditions.filter(({ rule }) => verdicts.get(rule.name)?.holds);
    found.set(
      report,
      out.map(({ criterion }) => criterion),
    );
  }
  return (report, criterion) => found.get(report)?.includes(criterion) === true;
}

const COMPARED: Standing = { kind: 'compared' };
const OUTSIDE: Standing = { kind: 'outside' };

/**
 * Where a unit of the criterion's own table stands; the same questions in the same order as when the
 * criterion is scored. `elements` are the figures that are compared.
 */
export function standingOf(
  report: UnitReport,
  leaf: PlanLeaf,
  { elements, ruledOut }: { readonly elements: readonly string[]; readonly ruledOut: RuledOut },
): Standing {
  const stateOf = (element: string) => report.values.get(element)?.state ?? 'not-reported';
  const deciding = leaf.applies.map(({ element }) => element);
  const decided = deciding.every((element) => stateOf(element) === 'reported');
  if (decided && ruledOut(report, leaf.id)) return OUTSIDE;
  const said = readsOfLeaf(leaf).some(({ element }) => stateOf(element) === 'not-applicable');
  const mayBeSaid = deciding.length === 0 || !decided;
  if (said && mayBeSaid) return OUTSIDE;
  const needed = [...new Set([...elements, ...deciding])];
  const lacking = needed.filter((element) => stateOf(element) !== 'reported');
  return lacking.length === 0 ? COMPARED : { kind: 'lacking', elements: lacking };
}
