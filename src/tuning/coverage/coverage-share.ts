import type { CoverageItem, CoverageKind } from '../../domain/coverage.js';
import { COVERAGE_KINDS } from '../../domain/coverage.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, HUNDRED } from '../../domain/exact-number.js';

/** How much of something is covered; `percent` is exact, 100 where there is nothing to cover. */
export interface CoverageShare {
  readonly covered: number;
  readonly total: number;
  readonly percent: ExactNumber;
}

/** The share of covered items. */
export function coverageShare(items: readonly CoverageItem[]): CoverageShare {
  const covered = items.filter((each) => each.covered).length;
  const total = items.length;
  const percent = total === 0 ? HUNDRED : exact(covered).div(exact(total)).mul(HUNDRED);
  return { covered, total, percent };
}

/** The same by kind, without kinds of which there is nothing. */
export function sharesByKind(
  items: readonly CoverageItem[],
): readonly (readonly [CoverageKind, CoverageShare])[] {
  return COVERAGE_KINDS.flatMap((kind) => {
    const own = items.filter(({ subject }) => subject.kind === kind);
    return own.length === 0 ? [] : [[kind, coverageShare(own)] as const];
  });
}
