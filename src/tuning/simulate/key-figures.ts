import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { UnitResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, sumOf } from '../../domain/exact-number.js';
import type { KeyFigures } from '../../domain/simulation.js';

/** What became of a unit: its grade, or why it has none. */
export function outcomeOf({ outcome, grade }: Pick<UnitResult, 'outcome' | 'grade'>): string {
  return outcome === 'graded' ? (grade ?? 'incomplete') : outcome;
}

/** All outcomes that a set can give, best first. */
export function outcomesOf({ grades }: CriteriaSet): readonly string[] {
  return [...grades.bands.map(({ id }) => id), 'not-eligible', 'incomplete'];
}

/** The middle of sorted numbers, or half way between the two middle ones. */
function medianOf(sorted: readonly ExactNumber[]): ExactNumber | undefined {
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : low.add(high).div(2);
}

function textOf(value: ExactNumber | undefined): string | null {
  return value === undefined ? null : exactText(value);
}

/** Mean, median, spread and shares of grades of units under a set, on the percents that it rounds. */
export function keyFigures(units: readonly UnitResult[], set: CriteriaSet): KeyFigures {
  const sorted = units
    .flatMap(({ percent }) => (percent === null ? [] : [exact(percent)]))
    .sort((left, right) => left.compare(right));
  const count = sorted.length;
  const half = Math.floor(count / 2);
  const lower = medianOf(sorted.slice(0, half));
  const upper = medianOf(sorted.slice(count - half));
  return {
    units: units.length,
    withPercent: count,
    mean: count === 0 ? null : exactText(sumOf(sorted).div(count)),
    median: textOf(medianOf(sorted)),
    lowest: textOf(sorted[0]),
    highest: textOf(sorted.at(-1)),
    quartileRange: lower === undefined || upper === undefined ? null : exactText(upper.sub(lower)),
    shares: outcomesOf(set).map((outcome) => ({
      outcome,
      units: units.filter((unit) => outcomeOf(unit) === outcome).length,
    })),
  };
}
