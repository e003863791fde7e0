import type { UnitResult } from '../../domain/evaluation.js';
import type { ExplanationNode, NodeOf } from '../../domain/explanation.js';
import { explainGrade } from './explain-grade.js';
import { explainRank, rankedTogether } from './explain-rank.js';
import { replacedNodes } from './explain-revisions.js';
import { explainSection } from './explain-sections.js';
import { explainTotals } from './explain-totals.js';
import type { ExplainInput } from './unit-context.js';
import { unitContext } from './unit-context.js';

/**
 * How a unit's result came about, as a tree in the fixed order of effects, without words: sections with
 * their criteria down to clause, rule, cell and comparison; sums and limits; grade; place. Every number
 * has its operands and was held against the Evaluation: where the two differ an OperatorError
 * `explanation-differs` is thrown. Throws a RangeError for a unit that is not of this evaluation.
 */
export function explainUnit(input: ExplainInput, unitId: string): NodeOf<'unit'> {
  const unit = input.evaluation.units.find((one) => one.unitId === unitId);
  if (unit === undefined) throw new RangeError(`no unit ${unitId}`);
  const context = unitContext(input, unit);
  const sections = context.program.sections.map((section) => explainSection(section, context));
  const children: readonly ExplanationNode[] = [
    ...sections,
    ...explainTotals(sections, context),
    ...explainGrade(context),
    ...explainRank(context),
    ...replacedNodes(context),
  ];
  return { ...headOf(unit), ranked: rankedTogether(context).length, children };
}

function headOf(unit: UnitResult): Omit<NodeOf<'unit'>, 'ranked' | 'children'> {
  const { unitId, name, unitGroup, outcome, total, maximum, percent } = unit;
  const { grade, gradeByPoints, rank } = unit;
  const points = { total, maximum, percent };
  return {
    kind: 'unit',
    id: unitId,
    name,
    unitGroup,
    outcome,
    ...points,
    grade,
    gradeByPoints,
    rank,
  };
}
