import type { AppraisalRow } from '../../domain/appraisal.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, isBelow, roundExact, ZERO } from '../../domain/exact-number.js';
import { tidyText } from '../../domain/text.js';
import type { AppraisalWords, Check } from '../../labels/appraisal/appraisal-words.js';
import type { Formula } from '../workbook/cell-content.js';

/** Letters of the columns that the check reads, with the number of the row. */
export interface CheckedCells {
  readonly maximum: string;
  readonly computed: string;
  readonly points: string;
  readonly reason: string;
  readonly authority: string;
}

/** What the check needs to know of the set. */
export interface CheckRule {
  readonly words: AppraisalWords['checks'];
  /** Decimals to which the points of criteria are rounded; undefined where they are not. */
  readonly digits: number | undefined;
}

/** What is to be said of the points in a row, as the formula beside them says it; undefined: nothing. */
export function checkPoints(
  { appraised, note, computed, maxPoints }: AppraisalRow,
  digits: number | undefined,
): Check | undefined {
  const reason = tidyText(note?.reason ?? '');
  if (appraised === null) return reason === '' ? undefined : 'no-points';
  const points = exact(appraised);
  if (isBelow(points, ZERO) || isBelow(exact(maxPoints), points)) return 'outside';
  if (computed !== null && exact(computed).equals(points)) return 'same';
  if (isTooFine(points, exact(maxPoints), digits)) return 'too-fine';
  if (reason === '') return 'no-reason';
  return tidyText(note?.authority ?? '') === '' ? 'no-authority' : 'ok';
}

function isTooFine(points: ExactNumber, max: ExactNumber, digits: number | undefined): boolean {
  if (digits === undefined || points.equals(max)) return false;
  return !roundExact(points, digits, 'down').equals(points);
}

/** The same as a formula of Excel, which goes on saying it while somebody types. */
export function checkFormula(
  row: AppraisalRow,
  cells: CheckedCells,
  { words, digits }: CheckRule,
): Formula {
  const { points, reason, authority, maximum, computed } = cells;
  const said = (check: Check) => `"${words[check].replaceAll('"', '""')}"`;
  // No decimal number is equal to 8/3, though Excel would take it for one.
  const canBeSame = row.computed !== null && !row.computed.includes('/');
  const steps: readonly (readonly [test: string, then: string])[] = [
    [`${points}=""`, `IF(TRIM(${reason})="","",${said('no-points')})`],
    [`NOT(ISNUMBER(${points}))`, said('no-number')],
    [`OR(${points}<0,${points}>${maximum})`, said('outside')],
    ...(canBeSame ? [[`${points}=${computed}`, said('same')] as const] : []),
    ...(digits === undefined
      ? []
      : [
          [
            `AND(${points}<>${maximum},ROUND(${points},${digits})<>${points})`,
            said('too-fine'),
          ] as const,
        ]),
    [`TRIM(${reason})=""`, said('no-reason')],
    [`TRIM(${authority})=""`, said('no-authority')],
  ];
  const formula = steps.reduceRight(
    (rest, [test, then]) => `IF(${test},${then},${rest})`,
    said('ok'),
  );
  const check = checkPoints(row, digits);
  return { formula, result: check === undefined ? '' : words[check] };
}

/** Whether a check tells of something to correct. */
export function isFault(check: Check): boolean {
  return check !== 'ok' && check !== 'same';
}

/** What the appraised points do to the unit: more of a deduction is less for it; null where it cannot be told. */
export function effectOf({ kind, appraised, computed }: AppraisalRow): ExactNumber | null {
  if (appraised === null || computed === null) return null;
  const change = exact(appraised).sub(exact(computed));
  return kind === 'deduction' ? change.neg() : change;
}
