import type { InputResult, UnitResult } from '../../domain/evaluation.js';
import { isExactNumberText } from '../../domain/exact-number.js';
import type { NodeOf } from '../../domain/explanation.js';
import { makeStep } from './expression.js';

/** A figure as it was reported, under a name that says where it is read: "8.2:models-completed". */
export function figureNode(input: InputResult, reader: string, unitId?: string): NodeOf<'figure'> {
  const { value, element } = input;
  const isNumber = value !== null && isExactNumberText(value);
  return {
    kind: 'figure',
    input,
    ...(unitId !== undefined && { unitId }),
    ...(isNumber && { step: makeStep(`${reader}:${element}`, { constant: value }) }),
    children: [],
  };
}

/** A figure of a unit, whether a criterion read it or a condition; undefined where nothing did. */
export function inputOf(
  { criteria, otherInputs }: UnitResult,
  element: string,
): InputResult | undefined {
  const inputs = [...criteria.flatMap((criterion) => criterion.inputs), ...otherInputs];
  return inputs.find((input) => input.element === element);
}
