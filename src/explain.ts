import { explainUnit } from './audit/explain/explain-unit.js';
import type { ExplainInput } from './audit/explain/unit-context.js';

import { leavesOfTable, tableOfGroup } from './criteria/criteria-set.js';
import type { UnitResult } from './domain/evaluation.js';
import { OperatorError } from './domain/operator-error.js';
import { foldText } from './domain/text.js';
import type { TellContext } from './labels/explain/tell-context.js';
import type { ToldNode } from './labels/explain/tell-node.js';
import { tellNode } from './labels/explain/tell-node.js';
import type { Language } from './labels/language.js';
import { wordsContext } from './labels/words-context.js';

export type { ExplainInput } from './audit/explain/unit-context.js';

/** Options of an explanation. */
export interface ExplainOptions {
  /** Words of the sentences; Vietnamese when left out. */
  readonly language?: Language;
}

/** The explanation of a unit: a tree whose nodes have their sentence and, where they are numbers, their operands. */
export type Explanation = Extract<ToldNode, { readonly kind: 'unit' }>;

/**
 * Explains how a unit got its result: a tree in the fixed order of effects from the sections and their
 * criteria (clause, rule in words, figures with their cells, comparisons, points, rounding, appraisal) to
 * total, percent, grade, what held it back, and place. Every node has a sentence; every number is exact
 * text and has the operands it follows from. The unit is named by its code or its name, without regard to
 * case.
 *
 * Pure. Throws an OperatorError: `unit-unknown` for a unit that is not in the evaluation,
 * `explanation-differs` where a result does not follow from its own figures and rules.
 */
export function explain(
  input: ExplainInput,
  unit: string,
  { language = 'vi' }: ExplainOptions = {},
): Explanation {
  const found = findUnit(input, unit);
  const tree = explainUnit(input, found.unitId);
  return tellNode(tree, tellContext(input, found, language)) as Explanation;
}

/** The unit of an evaluation by its code, else by its name. Throws `unit-unknown`. */
export function findUnit({ evaluation }: ExplainInput, named: string): UnitResult {
  const folded = foldText(named);
  const { units } = evaluation;
  const found =
    units.find(({ unitId }) => foldText(unitId) === folded) ??
    units.find(({ name }) => foldText(name) === folded);
  if (found !== undefined) return found;
  const known = units.map(({ unitId, name }) => ({ id: unitId, name }));
  throw new OperatorError('unit-unknown', { found: named, known });
}

/** The id of a criterion or section of a unit's table as the table writes it. Throws `criterion-unknown`. */
export function findCriterion(
  { criteriaSet }: ExplainInput,
  { unitId, unitGroup, sections }: UnitResult,
  named: string,
): string {
  const leaves = leavesOfTable(tableOfGroup(criteriaSet, unitGroup)).map(({ id }) => id);
  const ids = [...leaves, ...sections.map(({ id }) => id)];
  const found = ids.find((id) => foldText(id) === foldText(named));
  if (found !== undefined) return found;
  throw new OperatorError('criterion-unknown', { found: named, unit: unitId, known: leaves });
}

function tellContext(
  { criteriaSet, rules, evaluation }: ExplainInput,
  unit: UnitResult,
  language: Language,
): TellContext {
  const table = tableOfGroup(criteriaSet, unit.unitGroup);
  const program = rules.tables.find(({ id }) => id === table.id);
  if (program === undefined) throw new RangeError(`no rules for table ${table.id}`);
  const facts = [...program.scoring.facts, ...program.outcome.facts];
  return {
    words: wordsContext(criteriaSet, table, facts, { language, year: evaluation.year }),
    set: criteriaSet,
    table,
    scoringRules: program.scoring.rules,
    outcomeRules: program.outcome.rules,
    results: new Map(unit.criteria.map((criterion) => [criterion.id, criterion])),
  };
}
