/**
 * So many units on one place are named of each of them; of more only the number is told. Otherwise a
 * record of 100,000 units, thousands of which are equal, would say each name thousands of times.
 */
const NAMED_TIES = 200;

/** Units that are equal with another one, and how many more there are than are named. */
export interface NamedTies {
  readonly tiedWith: readonly string[];
  /** Absent where all are named. */
  readonly tiedWithMore?: number;
}

/** The first `NAMED_TIES` of a list, and how many more there are. */
export interface FirstNames {
  readonly named: readonly string[];
  /** Absent where all are named. */
  readonly more?: number;
}

/** Names the first of a list that may be very long and is said of every unit. */
export function nameFirst(ids: readonly string[]): FirstNames {
  if (ids.length <= NAMED_TIES) return { named: ids };
  return { named: ids.slice(0, NAMED_TIES), more: ids.length - NAMED_TIES };
}

/** The others of those that share a place, the first `NAMED_TIES` of them by name. */
export function nameTies(sharedBy: readonly string[], unitId: string): NamedTies {
  const tiedWith = sharedBy.slice(0, NAMED_TIES + 1).filter((other) => other !== unitId);
  const named = tiedWith.slice(0, NAMED_TIES);
  const more = sharedBy.length - 1 - named.length;
  return { tiedWith: named, ...(more > 0 && { tiedWithMore: more }) };
}
