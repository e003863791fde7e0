import type { CriterionResult, UnitResult } from '../../domain/evaluation.js';
import type { NodeOf } from '../../domain/explanation.js';
import { predecessorsOf } from '../../domain/predecessor.js';
import type { UnitContext } from './unit-context.js';

/** Of a record after appeals: what they changed of a criterion and of the figures it reads, the latest first. */
export function revisionNodes(
  { id, inputs }: CriterionResult,
  { predecessor, unit }: UnitContext,
): readonly (NodeOf<'corrected'> | NodeOf<'revised'>)[] {
  const isRead = (element: string) => inputs.some((input) => input.element === element);
  return predecessorsOf(predecessor).flatMap(({ file, figures, criteria }) => [
    ...figures
      .filter(({ unitId, element }) => unitId === unit.unitId && isRead(element))
      .map((figure) => ({ kind: 'corrected', file, figure, children: [] }) as const),
    ...criteria
      .filter(({ unitId, criterion }) => unitId === unit.unitId && criterion === id)
      .map((revision) => ({ kind: 'revised', file, revision, children: [] }) as const),
  ]);
}

/** Of a record after appeals: the records that it replaces, and what became of the unit each time. */
export function replacedNodes({ predecessor, unit }: UnitContext): readonly NodeOf<'replaced'>[] {
  return predecessorsOf(predecessor).map(({ file, sha256, units, figures }) => ({
    kind: 'replaced',
    file,
    sha256,
    revision: units.find(({ unitId }) => unitId === unit.unitId) ?? null,
    children: figures
      .filter(({ unitId, element }) => unitId === unit.unitId && isOfNoCriterion(unit, element))
      .map((figure) => ({ kind: 'corrected', file, figure, children: [] })),
  }));
}

function isOfNoCriterion({ otherInputs }: UnitResult, element: string): boolean {
  return otherInputs.some((input) => input.element === element);
}
