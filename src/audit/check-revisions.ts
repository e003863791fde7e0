import { canonicalJson } from '../domain/canonical-json.js';
import type { UnitResult } from '../domain/evaluation.js';
import type { Predecessor, Revisions } from '../domain/predecessor.js';
import type { RevisionFault } from '../domain/verification.js';
import { figuresOf, figureValue, givenOf, standingOf } from './list-revisions.js';

/** Lines of a list of changes whose later side is not what the results say. */
export function checkRevisions(
  { criteria, figures, units }: Revisions,
  results: readonly UnitResult[],
): readonly RevisionFault[] {
  const byId = new Map(results.map((unit) => [unit.unitId, unit]));
  const isOther = (one: unknown, other: unknown) =>
    canonicalJson(one ?? null) !== canonicalJson(other ?? null);
  const ofCriteria = criteria.flatMap(({ unitId, criterion, after, decided }): RevisionFault[] => {
    const result = byId.get(unitId)?.criteria.find(({ id }) => id === criterion);
    const isGiven = decided === undefined || !isOther(decided, result && givenOf(result));
    return isGiven && !isOther(after, result?.final) && result ? [] : [{ unitId, criterion }];
  });
  const ofFigures = figures.flatMap(({ unitId, element, after }): RevisionFault[] => {
    const unit = byId.get(unitId);
    const input = unit && figuresOf(unit).get(element);
    const value = input && figureValue(input, element);
    return isOther(after, value) ? [{ unitId, element }] : [];
  });
  const ofUnits = units.flatMap(({ unitId, after }): RevisionFault[] => {
    const unit = byId.get(unitId);
    return isOther(after, unit && standingOf(unit)) ? [{ unitId }] : [];
  });
  return [...ofCriteria, ...ofFigures, ...ofUnits];
}

/** Lines that only one of two lists of changes has, or that are not the same in both. */
export function compareRevisions(one: Revisions, other: Revisions): readonly RevisionFault[] {
  const [own, others] = [linesOf(one), linesOf(other)];
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((key) => {
    const [line, again] = [own.get(key), others.get(key)];
    const fault = (line ?? again)?.fault;
    return line?.text === again?.text || fault === undefined ? [] : [fault];
  });
}

interface Line {
  readonly fault: RevisionFault;
  readonly text: string;
}

function linesOf({ criteria, figures, units }: Revisions): ReadonlyMap<string, Line> {
  const faults: readonly (readonly [RevisionFault, unknown])[] = [
    ...criteria.map((one) => [{ unitId: one.unitId, criterion: one.criterion }, one] as const),
    ...figures.map((one) => [{ unitId: one.unitId, element: one.element }, one] as const),
    ...units.map((one) => [{ unitId: one.unitId }, one] as const),
  ];
  return new Map(
    faults.map(([fault, line]) => [canonicalJson(fault), { fault, text: canonicalJson(line) }]),
  );
}

/** Whether a predecessor is named with its hash, moment and command, and with what it replaced itself. */
export function isNamedRightly(named: Predecessor, real: Predecessor): boolean {
  const origins = [named, real].map(({ sha256, ranAt, command, predecessor }) =>
    canonicalJson({ sha256, ranAt, command, predecessor: predecessor ?? null }),
  );
  return origins[0] === origins[1];
}
