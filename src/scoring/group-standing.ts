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

/** The criteria of which a figure of the unit says that they do not apply to it. */
export type RuledOut = ReadonlySet<string>;
export type MakeRuledOut = (report: UnitReport) => RuledOut | Promise<RuledOut>;

/** What judging needs before any unit is scored. */
export interface JudgeOptions {
  readonly year: number;
  readonly makeEvaluator: MakeEvaluator;
}

const NOTHING: RuledOut = new Set();

/** Judges, unit by unit, the conditions by which the given criteria of a table do not apply. */
export function makeRuledOut(
  program: TableProgram,
  criteria: readonly string[],
  { year, makeEvaluator }: JudgeOptions,
): MakeRuledOut {
  const conditions = program.scoring.rules.flatMap(({ name, event, ...rest }) =>
    event.type === 'not-applicable' &&
    event.params.part === undefined &&
    criteria.includes(event.params.criterion)
      ? [{ rule: { ...rest, name, event }, criterion: event.params.criterion }]
      : [],
  );
  if (conditions.length === 0) return () => NOTHING;
  const evaluator = makeEvaluator(conditions.map(({ rule }) => rule));
  const elements = elementsOfProgram(program);
  const derived = program.scoring.facts.filter((fact) => !('largestInGroup' in fact));
  // Each group fact of the table asks once for each unit, one fact after another.
  let last: { readonly report: UnitReport; readonly ruledOut: RuledOut } | undefined;
  return async (report) => {
    if (last?.report === report) return last.ruledOut;
    const facts = deriveFacts(unitFacts(report, elements), derived, { year });
    const verdicts = await nameUnit(report.unitId, evaluator.judge(facts));
    const out = conditions.filter(({ rule }) => verdicts.get(rule.name)?.holds);
    const ruledOut = new Set(out.map(({ criterion }) => criterion));
    last = { report, ruledOut };
    return ruledOut;
  };
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
  if (decided && ruledOut.has(leaf.id)) return OUTSIDE;
  const said = readsOfLeaf(leaf).some(({ element }) => stateOf(element) === 'not-applicable');
  const mayBeSaid = deciding.length === 0 || !decided;
  if (said && mayBeSaid) return OUTSIDE;
  const needed = [...new Set([...elements, ...deciding])];
  const lacking = needed.filter((element) => stateOf(element) !== 'reported');
  return lacking.length === 0 ? COMPARED : { kind: 'lacking', elements: lacking };
}
