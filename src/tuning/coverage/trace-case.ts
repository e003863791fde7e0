import { outcomeFacts } from '../../classification/score-facts.js';
import type { UnitResult } from '../../domain/evaluation.js';
import type { RuleTrace } from '../../domain/trace.js';
import { takeIn } from '../../intake/take-in.js';
import { makeCompiledEvaluator } from '../../rules/compiled-evaluator.js';
import { deriveFacts } from '../../rules/derive-facts.js';
import { findGroupFigures } from '../../scoring/group-figures.js';
import { makeUnitScorer } from '../../scoring/score-unit.js';
import type { RuledSet } from '../cases/run-case.js';
import type { RunnableCase } from '../cases/runnable-case.js';
import { CASE_UNIT } from '../cases/runnable-case.js';

/** What a case set off: the unit's result, and every rule of grades and conditions as it was judged. */
export interface TracedCase {
  readonly unit: UnitResult;
  readonly year: number;
  /** Empty where the unit has no total: nothing was judged then. */
  readonly outcome: readonly RuleTrace[];
}

/** Judges the rules of grades and conditions for a case's unit again, to see also those that do not hold. */
export async function traceCase(
  { set, rules }: RuledSet,
  one: RunnableCase,
  unit: UnitResult,
): Promise<TracedCase> {
  const { year } = one;
  const nothing = { unit, year, outcome: [] };
  if (unit.outcome === 'incomplete') return nothing;
  const options = { year, makeEvaluator: makeCompiledEvaluator };
  const taken = takeIn(one.tables, set, year);
  const units = taken.units.map((each) => taken.read(each).report);
  const report = units.find(({ unitId }) => unitId === CASE_UNIT);
  const program = rules.tables.find(({ id }) => id === unit.table);
  if (report === undefined || program === undefined) return nothing;
  const { figures: groupFigures } = await findGroupFigures(units, rules, options);
  const card = await makeUnitScorer(rules, program, { ...options, groupFigures })(report);
  const facts = deriveFacts(outcomeFacts(card), program.outcome.facts, { year });
  const verdicts = await makeCompiledEvaluator(program.outcome.rules).judge(facts);
  return { unit, year, outcome: [...verdicts.values()] };
}
