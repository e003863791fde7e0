import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { rankingBlocks } from '../../criteria/criteria-set.js';
import type { BlockChange } from '../../domain/simulation.js';
import { outcomeOf, outcomesOf } from './key-figures.js';
import type { PlacedUnit } from './rank-moves.js';
import { correlateRanks } from './rank-moves.js';
import type { UnitPair } from './unit-change.js';

interface Sets {
  readonly before: CriteriaSet;
  readonly after: CriteriaSet;
}

/** Units that are ranked together under the new set, with what they were before. */
export interface Block {
  readonly label: string | undefined;
  readonly unitGroups: readonly string[];
  readonly pairs: readonly UnitPair[];
  readonly placed: readonly PlacedUnit[];
}

/**
 * The blocks of the new set with their units. A unit whose old block has none of the others' places, as
 * when blocks were cut otherwise, still has its old rank: it is compared as it was published.
 */
export function blocksOf(
  pairs: readonly UnitPair[],
  { after: set, before }: Sets,
): readonly Block[] {
  const order = set.grades.bands.map(({ id }) => id);
  const oldBlocks = rankingBlocks(before);
  const oldBlockOf = (group: string) =>
    oldBlocks.findIndex(({ unitGroups }) => unitGroups.includes(group));
  return rankingBlocks(set).map(({ label, unitGroups }) => {
    const own = pairs.filter(({ after }) => after && unitGroups.includes(after.unitGroup));
    const ranked = new Set(
      own.flatMap(({ before: old }) => (old ? [oldBlockOf(old.unitGroup)] : [])),
    );
    // Who was ranked with them and has no group any more explains places that were won.
    const gone = pairs.filter(
      ({ before: old, after }) => old && !after && ranked.has(oldBlockOf(old.unitGroup)),
    );
    const placed = [...own, ...gone].map(({ before: old, after }): PlacedUnit => {
      const grade = order.indexOf(after?.grade ?? '');
      return {
        unitId: after?.unitId ?? old?.unitId ?? '',
        before: old?.rank ?? undefined,
        after: after?.rank ?? undefined,
        gradeAfter: grade < 0 ? undefined : grade,
      };
    });
    return { label, unitGroups, pairs: own, placed };
  });
}

/** The transition matrix and the correlation of places of a block. */
export function blockChange({ label, unitGroups, pairs, placed }: Block, sets: Sets): BlockChange {
  const rows = outcomesOf(sets.before);
  const columns = outcomesOf(sets.after);
  const both = pairs.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const counts = rows.map((row) =>
    columns.map(
      (column) =>
        both.filter(({ before, after }) => outcomeOf(before) === row && outcomeOf(after) === column)
          .length,
    ),
  );
  return {
    label: label ?? null,
    unitGroups,
    rows,
    columns,
    counts,
    correlation: correlateRanks(placed),
  };
}
