import type { RankedVariantUnit } from '../../score-variants.js';

/** Grade and place of a unit in one variant. */
export interface Standing {
  readonly grade: string | null;
  readonly rank: number | null;
}

/** The standing of every unit by its id. */
export type Standings = ReadonlyMap<string, Standing>;

/** Takes from a variant's units what is compared. */
export function standingsOf(units: readonly RankedVariantUnit[]): Standings {
  return new Map(
    units.map(({ unit, grade, place }) => [
      unit.card.unit.report.unitId,
      { grade: grade ?? null, rank: place?.rank ?? null },
    ]),
  );
}
