import { exact, exactText, sumOf } from '../../domain/exact-number.js';
import type { Contribution } from '../../domain/simulation.js';

/** Contributions for people: those to show, and the sum of all others, exact. */
export interface FoldedContributions {
  readonly shown: readonly Contribution[];
  /** Undefined where every one is shown. */
  readonly others:
    | { readonly count: number; readonly points: string; readonly percent: string }
    | undefined;
}

/**
 * Leaves out criteria that bring the same points and move in percent alone (all of them do where the
 * maximum is another), and what comes after the first `most`. A single one stands in its own
 * name; without an end to `most` nothing is left out.
 */
export function foldContributions(
  contributions: readonly Contribution[],
  most: number,
): FoldedContributions {
  const shown = contributions.filter(({ points }) => points !== '0').slice(0, most);
  const rest = contributions.filter((part) => !shown.includes(part));
  if (rest.length < 2 || most === Number.POSITIVE_INFINITY) {
    return { shown: contributions, others: undefined };
  }
  return {
    shown,
    others: {
      count: rest.length,
      points: exactText(sumOf(rest.map(({ points }) => exact(points)))),
      percent: exactText(sumOf(rest.map(({ percent }) => exact(percent)))),
    },
  };
}
