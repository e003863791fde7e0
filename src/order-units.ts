import type { CriteriaSet } from './criteria/criteria-set.js';
import { rankingBlocks } from './criteria/criteria-set.js';
import { compareText } from './domain/text.js';

/** What the order of a list of results goes by; no rank is null or undefined. */
export interface ListedUnit {
  readonly unitId: string;
  readonly unitGroup: string;
  readonly rank: number | null | undefined;
}

/** The order of results: by block in the set's order, then by rank with unranked units last, then by id. */
export function unitOrder(set: CriteriaSet): (one: ListedUnit, other: ListedUnit) => number {
  const blocks = new Map(
    rankingBlocks(set).flatMap(({ unitGroups }, index) => unitGroups.map((id) => [id, index])),
  );
  const blockOf = ({ unitGroup }: ListedUnit) => blocks.get(unitGroup) ?? 0;
  const rankOf = ({ rank }: ListedUnit) => rank ?? Number.MAX_SAFE_INTEGER;
  return (one, other) =>
    blockOf(one) - blockOf(other) ||
    rankOf(one) - rankOf(other) ||
    compareText(one.unitId, other.unitId);
}
