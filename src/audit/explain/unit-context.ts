import type { Citation } from '../../criteria/citation.js';
import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import { leavesOfTable } from '../../criteria/criteria-set.js';
import type { Criterion } from '../../criteria/criterion.js';
import type { Evaluation, UnitResult } from '../../domain/evaluation.js';
import type { NodeOf, Step } from '../../domain/explanation.js';
import type { DerivedFact } from '../../domain/fact.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { Predecessor } from '../../domain/predecessor.js';
import type { Rule } from '../../domain/rule.js';
import type { RuleSet, TableProgram } from '../../rules/rule-set.js';

/** What an explanation is made of: results with their traces, the decision, the rules that ran. */
export interface ExplainInput {
  readonly evaluation: Evaluation;
  readonly criteriaSet: CriteriaSet;
  readonly rules: RuleSet;
  /** Of a record after an appeal: the one that it replaces, and what changed. */
  readonly predecessor?: Predecessor;
}

/** All that is looked up while one unit is explained. */
export interface UnitContext extends ExplainInput {
  readonly unit: UnitResult;
  readonly table: CriterionTable;
  readonly program: TableProgram;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly scoringRules: ReadonlyMap<string, Rule>;
  readonly derived: ReadonlyMap<string, DerivedFact>;
}

/** Makes ready what explaining a unit needs. Throws a RangeError for a table that is not in set or rules. */
export function unitContext(input: ExplainInput, unit: UnitResult): UnitContext {
  const table = input.criteriaSet.tables.find(({ id }) => id === unit.table);
  const program = input.rules.tables.find(({ id }) => id === unit.table);
  if (table === undefined || program === undefined) throw new RangeError(`no table ${unit.table}`);
  return {
    ...input,
    unit,
    table,
    program,
    criteria: new Map(leavesOfTable(table).map((criterion) => [criterion.id, criterion])),
    scoringRules: new Map(program.scoring.rules.map((rule) => [rule.name, rule])),
    derived: new Map(program.scoring.facts.map((fact) => [fact.name, fact])),
  };
}

/** The node of the clause where something is written. */
export function clauseNode({ source, place }: Citation, set: CriteriaSet): NodeOf<'clause'> {
  const title = set.sources.find(({ id }) => id === source)?.title ?? source;
  return { kind: 'clause', source: title, place, children: [] };
}

/**
 * Holds a number that the explanation came to against the one that is recorded: a record that says
 * something else was changed, or belongs to other rules, and must not be explained away.
 */
export function expectRecorded(step: Step, recorded: string | null, { unit }: UnitContext): void {
  if (step.value === recorded) return;
  const params = { unit: unit.unitId, what: step.name, explained: step.value };
  throw new OperatorError('explanation-differs', { ...params, recorded: recorded ?? '' });
}
