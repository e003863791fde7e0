import type { UnitResult } from '../../domain/evaluation.js';

/** Whether nothing of a section applies to a unit: it then has no points, and those are not 0. */
export function isSectionLeftOut(id: string, { criteria }: UnitResult): boolean {
  const own = criteria.filter(({ section }) => section === id);
  return (
    own.length > 0 &&
    own.every(({ status, final }) => status === 'not-applicable' && final === null)
  );
}

/** A section's points; null where it has none, also because nothing of it applies to the unit. */
export function sectionPoints(id: string, result: UnitResult): string | null {
  if (isSectionLeftOut(id, result)) return null;
  return result.sections.find((section) => section.id === id)?.points ?? null;
}
