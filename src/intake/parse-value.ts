import type { DataElement } from '../criteria/data-element.js';
import { elementFacts } from '../criteria/data-element.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import { yearOf } from '../domain/calendar-date.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, ONE, ZERO } from '../domain/exact-number.js';
import { findSuggestion } from '../domain/find-suggestion.js';
import type { Interval } from '../domain/interval.js';
import { isInside } from '../domain/interval.js';
import type { FoundText, IssueCode, IssueParams } from '../domain/issue.js';
import { parseDate } from '../domain/parse-date.js';
import type { RawCell } from '../domain/raw-table.js';
import type { ElementValue } from '../domain/submission.js';
import { foldText, tidyText } from '../domain/text.js';
import { foundIn, shownText } from './found-text.js';
import { readNumbers } from './parse-number.js';
import { ABSENT_WORDS, NO_WORDS, NOT_APPLICABLE_WORDS, YES_WORDS } from './vocabulary.js';

/** An issue before its place is known. */
export type CellFault = {
  readonly [Code in IssueCode]: { readonly code: Code; readonly params: IssueParams[Code] };
}[IssueCode];

export type ParsedValue =
  | { readonly value: ElementValue }
  | { readonly notApplicable: true }
  | { readonly fault: CellFault };

/** Reads a cell that is not blank as a value of an element in a scoring year. */
export function parseValue(cell: RawCell, element: DataElement, year: number): ParsedValue {
  const unusable = findUnusable(cell);
  if (unusable !== undefined) return { fault: unusable };
  const option = findOption(cell, element);
  if (option !== undefined) return { value: { kind: 'choice', option } };
  if (cell.kind === 'text' && NOT_APPLICABLE_WORDS.has(foldText(cell.text))) {
    return { notApplicable: true };
  }
  switch (element.kind) {
    case 'yes-no':
      return parseYesNo(cell);
    case 'choice':
      return { fault: unknownChoice(cell, element) };
    case 'date':
      return parseDay(cell, element, year);
    case 'count':
    case 'number':
    case 'percent':
      return parseQuantity(cell, element);
  }
}

/** Error cells and formulas that were never calculated. */
export function findUnusable(cell: RawCell): CellFault | undefined {
  if (cell.kind === 'error') return { code: 'cell-error', params: { found: cell.text } };
  if (cell.kind !== 'formula-without-result') return undefined;
  return { code: 'cell-formula-without-result', params: { formula: cell.formula ?? cell.text } };
}

function wrongKind(cell: RawCell, kind: DataElement['kind']): ParsedValue {
  return { fault: { code: 'value-wrong-kind', params: { ...foundIn(cell), kind } } };
}

function parseYesNo(cell: RawCell): ParsedValue {
  if (cell.kind === 'percent' || cell.kind === 'date') return wrongKind(cell, 'yes-no');
  const word = foldText(cell.text);
  if (YES_WORDS.has(word)) return { value: { kind: 'yes-no', yes: true } };
  if (NO_WORDS.has(word)) return { value: { kind: 'yes-no', yes: false } };
  return wrongKind(cell, 'yes-no');
}

/** An option by its id or label; it counts before "does not apply", which may be one of them. */
function findOption(cell: RawCell, { options = [] }: DataElement): string | undefined {
  const word = foldText(cell.text);
  return options.find(({ id, label }) => foldText(id) === word || foldText(label) === word)?.id;
}

function unknownChoice(cell: RawCell, { options = [] }: DataElement): CellFault {
  const found = shownText(cell);
  const labels = options.map(({ label }) => label);
  const suggestion = findSuggestion(found, labels);
  const params = { ...foundIn(cell), options: labels, ...(suggestion && { suggestion }) };
  return { code: 'value-unknown-choice', params };
}

function parseDay(cell: RawCell, element: DataElement, year: number): ParsedValue {
  const parsed = parseAnyDay(cell);
  if (!('value' in parsed) || parsed.value.kind !== 'date') return parsed;
  if (liesInPeriod(parsed.value.date, element.period, year)) return parsed;
  const quoted = foundIn({ ...cell, text: tidyText(cell.text) });
  return { fault: { code: 'date-outside-year', params: { ...quoted, year } } };
}

/** Reads a cell that is usable as a day of any year, or as the word that there is none. */
export function parseAnyDay(cell: RawCell): ParsedValue {
  if (cell.kind !== 'date' && cell.kind !== 'text') return wrongKind(cell, 'date');
  const quoted = foundIn({ ...cell, text: tidyText(cell.text) });
  const found = quoted.found;
  if (ABSENT_WORDS.has(foldText(found))) return { value: { kind: 'absent' } };
  const parsed = parseDate(foldText(found));
  if ('fault' in parsed) {
    if (parsed.fault === 'no-date') return wrongKind(cell, 'date');
    const code = parsed.fault === 'short-year' ? 'value-ambiguous-date' : 'date-not-existing';
    return { fault: { code, params: quoted } };
  }
  return { value: { kind: 'date', date: parsed.date } };
}

function liesInPeriod(date: CalendarDate, period: DataElement['period'], year: number): boolean {
  if (period === 'any' || yearOf(date) === year) return true;
  return period === 'from-december-before' && date.startsWith(`${year - 1}-12-`);
}

function parseQuantity(cell: RawCell, element: DataElement): ParsedValue {
  const readings = quantityReadings(cell, element);
  if (readings === undefined) return wrongKind(cell, element.kind);
  if ('fault' in readings) return readings;
  const { range } = elementFacts(element);
  const whole = element.kind === 'count';
  // Nobody writes a count with decimals: "2.000" is two thousand, also where the range has no room for it.
  const numbers = whole ? readings.numbers.slice(0, 1) : readings.numbers;
  const fitting = numbers.filter(
    (number) => isInside(number, range) && (!whole || number.d === 1n),
  );
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) {
    return { value: { kind: 'number', number: only } };
  }
  if (another !== undefined) {
    const params = { ...foundIn(cell), readings: fitting.map(exactText) };
    return { fault: { code: 'value-ambiguous-number', params } };
  }
  return { fault: findQuantityFault(readings.numbers, { quoted: foundIn(cell), whole, range }) };
}

type QuantityReadings = { readonly numbers: readonly [ExactNumber, ...ExactNumber[]] };

function quantityReadings(
  cell: RawCell,
  element: DataElement,
): QuantityReadings | { readonly fault: CellFault } | undefined {
  const isPercent = element.kind === 'percent';
  if (cell.kind === 'percent') return isPercent ? { numbers: [exact(cell.text)] } : undefined;
  if (cell.kind === 'number') return plainReadings([exact(cell.text)], cell, isPercent);
  if (cell.kind !== 'text') return undefined;
  const text = tidyText(cell.text);
  const withSign = /^(.*?)\s*%$/.exec(text);
  if (withSign !== null) return isPercent ? readingsOf(readNumbers(withSign[1] ?? '')) : undefined;
  return plainReadings(readNumbers(text), cell, isPercent);
}

/** Without a percent sign 0.8 may be 80 % or 0.8 %: only from 1 up (and at 0) is it clear. */
function plainReadings(
  numbers: readonly ExactNumber[],
  cell: RawCell,
  isPercent: boolean,
): QuantityReadings | { readonly fault: CellFault } | undefined {
  const small = numbers.find((number) => number.gt(ZERO) && number.lte(ONE));
  if (isPercent && small !== undefined) {
    const readings = [`${exactText(small)} %`, `${exactText(small.mul(100))} %`];
    const params = { ...foundIn(cell), readings };
    return { fault: { code: 'value-ambiguous-percent', params } };
  }
  return readingsOf(numbers);
}

function readingsOf(numbers: readonly ExactNumber[]): QuantityReadings | undefined {
  const [first, ...others] = numbers;
  return first === undefined ? undefined : { numbers: [first, ...others] };
}

function findQuantityFault(
  [first]: QuantityReadings['numbers'],
  { quoted, whole, range }: { quoted: FoundText; whole: boolean; range: Interval },
): CellFault {
  if (whole && first.d !== 1n) return { code: 'value-not-whole', params: quoted };
  if (whole && first.lt(ZERO)) return { code: 'value-negative', params: quoted };
  const min = range.low === undefined ? '' : exactText(range.low.value);
  const max = range.high === undefined ? '' : exactText(range.high.value);
  return { code: 'value-out-of-range', params: { ...quoted, min, max } };
}
