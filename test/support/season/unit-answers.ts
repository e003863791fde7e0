import type { Evaluation, InputResult, UnitResult } from '../../../src/domain/evaluation.js';

/** What a unit would put beside a criterion. */
export interface CriterionAnswer {
  readonly claimed: string | null;
  readonly evidence: string | null;
  readonly explanation: string | null;
}

/** All that a unit would put into its form. */
export interface UnitAnswers {
  readonly unitId: string;
  readonly name: string;
  readonly figures: ReadonlyMap<string, InputResult>;
  readonly criteria: ReadonlyMap<string, CriterionAnswer>;
}

/** What the units of an evaluation reported, as they would type it anew. */
export function unitAnswers({ units }: Pick<Evaluation, 'units'>): readonly UnitAnswers[] {
  return units.map((unit) => ({
    unitId: unit.unitId,
    name: unit.name,
    figures: new Map(inputsOf(unit).map((input) => [input.element, input])),
    criteria: new Map(
      unit.criteria.map(({ id, claimed, evidence, explanation }) => [
        id,
        { claimed, evidence, explanation },
      ]),
    ),
  }));
}

function inputsOf({ criteria, otherInputs }: UnitResult): readonly InputResult[] {
  return [...criteria.flatMap(({ inputs }) => inputs), ...otherInputs];
}
