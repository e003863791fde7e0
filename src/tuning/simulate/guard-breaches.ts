import { exact, exactText, HUNDRED } from '../../domain/exact-number.js';
import type { GuardBreach, UnitChange } from '../../domain/simulation.js';

/** Limits that the new result must keep. */
export interface Guards {
  /** Percent of the units of each group that may have a grade. */
  readonly gradeShares: readonly { readonly grade: string; readonly percent: string }[];
  /** Places that a unit may move. */
  readonly rankMove?: number | undefined;
}

function shareBreaches(
  units: readonly UnitChange[],
  { gradeShares }: Guards,
): readonly GuardBreach[] {
  const sides = units.flatMap(({ unitId, after }) => (after === null ? [] : [{ unitId, after }]));
  const groups = [...new Set(sides.map(({ after }) => after.unitGroup))];
  return gradeShares.flatMap(({ grade, percent: limit }) =>
    groups.flatMap((group): readonly GuardBreach[] => {
      const all = sides.filter(({ after }) => after.unitGroup === group);
      const having = all.filter(({ after }) => after.grade === grade);
      const share = exact(having.length).mul(HUNDRED).div(all.length);
      if (share.lte(exact(limit))) return [];
      return [
        {
          guard: 'max-grade-share',
          group,
          grade,
          limit,
          units: having.length,
          of: all.length,
          share: exactText(share),
          unitIds: having.map(({ unitId }) => unitId),
        },
      ];
    }),
  );
}

function moveBreaches(units: readonly UnitChange[], { rankMove }: Guards): readonly GuardBreach[] {
  if (rankMove === undefined) return [];
  return units.flatMap(({ unitId, before, after, places }): readonly GuardBreach[] => {
    const [from, to] = [before?.rank ?? null, after?.rank ?? null];
    if (places === null || from === null || to === null || Math.abs(places) <= rankMove) return [];
    return [{ guard: 'max-rank-move', limit: rankMove, unitId, from, to }];
  });
}

/** Every group and unit that passes a limit. */
export function guardBreaches(
  units: readonly UnitChange[],
  guards: Guards,
): readonly GuardBreach[] {
  return [...shareBreaches(units, guards), ...moveBreaches(units, guards)];
}
