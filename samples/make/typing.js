import { NEVER, NOT_APPLICABLE } from './points.js';
import { makeDice, rollOne } from './random.js';

/*
 * How a value comes into a cell. In the CSV as different people type it; in the workbook as what
 * Excel makes of it: numbers, days, percents, with a few cells typed as text.
 */

const NEVER_WORDS = {
  'plan-issued-on': 'Không ban hành',
  'mid-year-report-on': 'Chưa gửi',
  'annual-report-on': 'Chưa gửi',
};
const comma = (number) => String(number).replace('.', ',');
const [twoDigits, threeDigits] = [2, 3].map((size) => (text) => String(text).padStart(size, '0'));

function typeDay(day, dice) {
  const [year, month, date] = day.split('-').map(Number);
  const full = `${twoDigits(date)}/${twoDigits(month)}/${year}`;
  return rollOne(dice, [full, full, full, `${date}/${month}/${year}`, `${date}-${month}-${year}`]);
}

/** Groups of three only where they cannot be taken for decimals: 12.450, but never 12.000. */
function typeCount(count, dice) {
  if (count < 1000 || count % 1000 === 0) return String(count);
  const [thousands, rest] = [Math.floor(count / 1000), threeDigits(count % 1000)];
  return rollOne(dice, [
    String(count),
    String(count),
    `${thousands}.${rest}`,
    `${thousands}\u00a0${rest}`,
  ]);
}

const typePercent = (percent, dice) =>
  rollOne(dice, [`${comma(percent)}%`, `${comma(percent)} %`, comma(percent), `${percent}%`]);

const typeYesNo = (yes, dice) =>
  rollOne(dice, yes ? ['Có', 'có', 'x', 'X', 'Có'] : ['Không', 'không']);

const typeNumber = (number, dice) => (dice() < 0.8 ? comma(number) : String(number));

/** Words for values that are no figures; undefined for all others. */
function typeWord(column, value) {
  if (value === undefined) return '';
  if (value === NOT_APPLICABLE) return 'KAD';
  if (value === NEVER) return NEVER_WORDS[column.key] ?? 'Không có';
  if (column.kind === 'choice') return column.element.options.find(({ id }) => id === value).label;
  return undefined;
}

const TYPE = {
  date: typeDay,
  count: typeCount,
  percent: typePercent,
  'yes-no': typeYesNo,
  number: typeNumber,
  points: typeNumber,
};

/** The text of a CSV cell. { raw } is a text that was planted and stays as it is. */
export function typeCell(column, value, unitId) {
  if (value?.raw !== undefined) return String(value.raw);
  const dice = makeDice(unitId, 'typing', column.key);
  return typeWord(column, value) ?? TYPE[column.kind]?.(value, dice) ?? String(value);
}

const FORMATS = {
  date: 'dd/mm/yyyy',
  count: '#,##0',
  percent: '0.00%',
  number: 'General',
  points: 'General',
};
/** Of a hundred cells with days or percents a few were typed as text, also in Excel. */
const TYPED_AS_TEXT = 0.04;

/** What exceljs writes for a cell: { value, numFmt }. { excel } was planted and stays as it is. */
export function fillCell(column, value, unitId) {
  if (value?.excel !== undefined) return value.excel;
  if (value?.raw !== undefined) return { value: value.raw };
  const dice = makeDice(unitId, 'excel', column.key);
  const word = typeWord(column, value);
  if (word !== undefined) return { value: word === '' ? null : word };
  const asText = TYPE[column.kind] === undefined || column.kind === 'yes-no';
  const careless = ['date', 'percent'].includes(column.kind) && dice() < TYPED_AS_TEXT;
  if (asText || careless) return { value: typeCell(column, value, unitId) };
  const numFmt = FORMATS[column.kind];
  if (column.kind === 'date') return { value: new Date(`${value}T00:00:00Z`), numFmt };
  // Excel keeps 0.8735 for 87,35 %; divided as text, so that no digit is added.
  if (column.kind === 'percent') return { value: Number(`${value}e-2`), numFmt };
  return { value, numFmt };
}
