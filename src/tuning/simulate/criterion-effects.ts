import { approximate, exact, exactText, sumOf, ZERO } from '../../domain/exact-number.js';
import type { Contribution, CriterionEffect, UnitChange } from '../../domain/simulation.js';

interface Found {
  readonly group: string;
  readonly contribution: Contribution;
}

function effectOf(found: readonly Found[]): readonly CriterionEffect[] {
  const [first] = found;
  if (first === undefined) return [];
  const { group, contribution } = first;
  const changes = found.map((each) => exact(each.contribution.points));
  return [
    {
      group,
      before: contribution.before,
      after: contribution.after,
      label: contribution.label,
      raised: changes.filter((change) => change.gt(ZERO)).length,
      lowered: changes.filter((change) => change.lt(ZERO)).length,
      units: found.length,
      sum: exactText(sumOf(changes)),
      lacking: found.filter(
        (each, at) => each.contribution.missing.length > 0 && changes[at]?.lt(ZERO),
      ).length,
    },
  ];
}

/** What each pair of criteria did to the units of each group; by group, what moved most first. */
export function criterionEffects(units: readonly UnitChange[]): readonly CriterionEffect[] {
  const found = units.flatMap(({ after, contributions }) =>
    (contributions ?? []).map((contribution) => ({ group: after?.unitGroup ?? '', contribution })),
  );
  const keyOf = ({ group, contribution: { before, after } }: Found) =>
    JSON.stringify([group, before, after]);
  const sets = new Map<string, Found[]>();
  for (const each of found) sets.set(keyOf(each), [...(sets.get(keyOf(each)) ?? []), each]);
  const groups = [...new Set(found.map(({ group }) => group))];
  const moved = new Map<CriterionEffect, number>();
  for (const members of sets.values()) {
    const size = sumOf(members.map(({ contribution }) => exact(contribution.points).abs()));
    for (const effect of effectOf(members)) moved.set(effect, approximate(size));
  }
  const sorted = [...moved].sort(([, left], [, right]) => right - left).map(([effect]) => effect);
  return groups.flatMap((group) => sorted.filter((effect) => effect.group === group));
}
