import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import { takeIn } from '../../src/intake/take-in.js';

/** What inputs say, with what every unit reported. */
export function takeInAll(tables: readonly RawTable[], set: CriteriaSet, year: number) {
  const taken = takeIn(tables, set, year);
  const read = taken.units.map((unit) => ({ unitId: unit.unitId, ...taken.read(unit) }));
  return {
    ...taken,
    submission: { units: read.map(({ report }) => report) },
    emptyCells: new Map(read.map(({ unitId, emptyCells }) => [unitId, emptyCells])),
  };
}
