import type { ListedUnit } from '../../domain/collection.js';
import { findSuggestion } from '../../domain/find-suggestion.js';
import { foldAccents, foldText } from '../../domain/text.js';
import type { FormUnit } from '../form-mark.js';

/** The unit of the list that a form is of, or the one that may be meant. */
export type MatchedUnit =
  | { readonly unit: ListedUnit }
  | { readonly unit: undefined; readonly suggestion: string | undefined };

/** Finds the unit of a form by its code, however it is written, then by its name. */
export function matchUnit(
  { unitId, name }: Pick<FormUnit, 'unitId' | 'name'>,
  units: readonly ListedUnit[],
): MatchedUnit {
  const fitting = [
    units.filter((unit) => foldText(unit.unitId) === foldText(unitId)),
    units.filter((unit) => foldAccents(unit.unitId) === foldAccents(unitId)),
    units.filter((unit) => foldText(unit.name) === foldText(name)),
  ].find((list) => list.length === 1);
  const [unit] = fitting ?? [];
  if (unit !== undefined) return { unit };
  const names = units.map((listed) => listed.name);
  return { unit: undefined, suggestion: findSuggestion(name, names) };
}
