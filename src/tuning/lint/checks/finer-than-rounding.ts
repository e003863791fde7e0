import { exact, exactText, roundExact } from '../../../domain/exact-number.js';
import type { LintCheck, LintContext } from '../lint-check.js';
import { criteriaOf, MAIN_FILE, placedParts } from '../lint-check.js';

function roundedAt({ set }: LintContext, at: string): { readonly digits: number } | undefined {
  return set.rounding.find((rounding) => rounding.at === at);
}

function isFiner(value: number, digits: number): boolean {
  const number = exact(value);
  return !roundExact(number, digits, 'down').equals(number);
}

/** A bound of a grade with more decimals than what is compared with it. */
export const thresholdFinerThanRounding: LintCheck<'threshold-finer-than-rounding'> = {
  code: 'threshold-finer-than-rounding',
  severity: 'warning',
  find: (context) => {
    const { bands, readFrom } = context.set.grades;
    const rounding = roundedAt(context, readFrom.startsWith('percent') ? 'percent' : 'total');
    if (rounding === undefined) return [];
    return bands.flatMap(({ from, above, below, to }, index) => {
      const found = [from, above, below, to].find(
        (bound) => bound !== undefined && isFiner(bound, rounding.digits),
      );
      if (found === undefined) return [];
      const params = { threshold: exactText(exact(found)), digits: rounding.digits };
      return [{ params, file: MAIN_FILE, path: ['grades', 'bands', index] }];
    });
  },
};

/** Written points with more decimals than points are rounded to: units never get them as written. */
export const pointsFinerThanRounding: LintCheck<'points-finer-than-rounding'> = {
  code: 'points-finer-than-rounding',
  severity: 'warning',
  find: (context) => {
    const rounding = roundedAt(context, 'leaf');
    if (rounding === undefined) return [];
    return criteriaOf(context.set).flatMap((placed) => {
      const written = placedParts(placed).flatMap(({ spec }) => pointsIn(spec));
      const found = [placed.criterion.maxPoints, ...written].find((points) =>
        isFiner(points, rounding.digits),
      );
      if (found === undefined) return [];
      const params = { points: exactText(exact(found)), digits: rounding.digits };
      const { file, path, name } = placed;
      return [{ params, file, path, criterion: name }];
    });
  },
};

/** Points that a part gives as they are written. */
function pointsIn(spec: object): readonly number[] {
  const entries = Object.entries(spec);
  const direct = entries.flatMap(([key, value]) =>
    ['points', 'late', 'absent', 'yes', 'no', 'otherwise'].includes(key) &&
    typeof value === 'number'
      ? [value]
      : [],
  );
  const steps = entries.flatMap(([key, value]) =>
    key === 'steps' && Array.isArray(value)
      ? value.map(({ points }: { points: number }) => points)
      : [],
  );
  return [...direct, ...steps];
}
