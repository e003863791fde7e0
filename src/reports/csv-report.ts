import type { UnitResult } from '../domain/evaluation.js';
import { approximate, exact } from '../domain/exact-number.js';
import type { Report } from './report.js';

const COLUMNS: readonly (readonly [string, (unit: UnitResult) => string])[] = [
  ['unit_id', ({ unitId }) => textField(unitId)],
  ['name', ({ name }) => textField(name)],
  ['unit_group', ({ unitGroup }) => textField(unitGroup)],
  ['maximum', ({ maximum }) => numberField(maximum)],
  ['claimed', ({ claimed }) => numberField(claimed)],
  ['computed', ({ computed }) => numberField(computed)],
  ['subtotal', ({ subtotal }) => numberField(subtotal)],
  ['bonus', ({ bonus }) => numberField(bonus)],
  ['deduction', ({ deduction }) => numberField(deduction)],
  ['total', ({ total }) => numberField(total)],
  ['percent', ({ percent }) => numberField(percent)],
  ['outcome', ({ outcome }) => outcome],
  ['grade', ({ grade }) => textField(grade ?? '')],
  ['rank', ({ rank }) => (rank === null ? '' : String(rank))],
  ['held_back_by', ({ heldBackBy }) => textField(heldBackBy.join('; '))],
];

/**
 * A row per unit, for other programs and for Excel: UTF-8 with byte order mark, commas, CRLF. Ids and
 * codes as they are, in no language; numbers with a decimal point, a fraction such as 8/3 as the
 * nearest decimal; what there is none of is an empty field, never 0.
 */
export const csvReport: Report = {
  id: 'csv',
  extension: '.csv',
  render({ evaluation }) {
    const header = COLUMNS.map(([name]) => name);
    const rows = evaluation.units.map((unit) => COLUMNS.map(([, field]) => field(unit)));
    const text = [header, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('');
    return Promise.resolve(new TextEncoder().encode(`\ufeff${text}`));
  },
};

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
function textField(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberField(text: string | null): string {
  if (text === null) return '';
  return text.includes('/') ? String(approximate(exact(text))) : text;
}
