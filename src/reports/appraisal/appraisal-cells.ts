import type { AppraisalRow } from '../../domain/appraisal.js';
import { approximate, exact } from '../../domain/exact-number.js';
import type { AppraisalColumn } from '../../labels/appraisal/appraisal-words.js';
import { APPRAISAL_COLUMNS } from '../../labels/appraisal/appraisal-words.js';
import { STATUS_WORDS } from '../../labels/words.js';
import type { CellContent, Formula } from '../workbook/cell-content.js';
import { isLongNumber, numberContent } from '../workbook/cell-content.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { COLOURS, STYLES, solidFill } from '../workbook/cell-styles.js';
import type { StyledCell } from '../workbook/write-table.js';
import { letterOf } from './appraisal-layout.js';
import type { AppraisalSheet, RowKeys } from './appraisal-sheet.js';
import { checkFormula, checkPoints, effectOf, isFault } from './points-check.js';

const OPEN = { protection: { locked: false }, fill: solidFill('FFFFFBE0') } as const;
const TEXT_INPUT: CellStyle = { ...STYLES.small, ...OPEN, numFmt: '@' };
const POINTS_INPUT: CellStyle = { ...STYLES.smallStrongNumber, ...OPEN };
const DAY_INPUT: CellStyle = { ...STYLES.smallNumber, ...OPEN, numFmt: 'dd/mm/yyyy' };
const CHECK: CellStyle = { ...STYLES.smallCentre, font: { ...STYLES.small.font, size: 9 } };
const CODE: CellStyle = { ...STYLES.smallCentre, numFmt: '@' };
const MUTED = { font: STYLES.mark.font } as const;
const FOUND_LESS: CellStyle = { ...STYLES.smallStrongNumber, fill: solidFill(COLOURS.warning) };
const FOUND_MORE: CellStyle = { ...STYLES.smallStrongNumber, fill: solidFill(COLOURS.header) };
const HELPER: CellStyle = {};

/** Cells of one row; `at` is its number in the sheet. */
export function rowCells(
  row: AppraisalRow,
  at: number,
  {
    sheet,
    keys,
    place,
  }: { readonly sheet: AppraisalSheet; readonly keys: RowKeys; readonly place: number },
): readonly StyledCell[] {
  const applies = row.status !== 'not-applicable';
  const seen = APPRAISAL_COLUMNS.map((column): StyledCell => {
    const cell = cellOf(column, row, { sheet, at, place });
    return applies ? cell : withoutInput(column, cell);
  });
  return [...seen, ...helperCells(row, at, { sheet, keys })];
}

interface CellPlace {
  readonly sheet: AppraisalSheet;
  readonly at: number;
  readonly place: number;
}

function cellOf(column: AppraisalColumn, row: AppraisalRow, place: CellPlace): StyledCell {
  const { sheet, at } = place;
  const { note } = row;
  switch (column) {
    case 'number':
      return { content: place.place, style: STYLES.smallCentre };
    case 'unit':
      return { content: row.unitId, style: CODE };
    case 'name':
      return { content: row.name, style: STYLES.small };
    case 'criterion':
      return { content: row.criterion, style: CODE };
    case 'text':
      return { content: row.label, style: STYLES.small };
    case 'maximum':
      return number(row.maxPoints);
    case 'claimed':
      return number(row.claimed);
    case 'computed':
      return computedCell(row, sheet);
    case 'difference':
      return differenceCell(row);
    case 'evidence':
      return {
        content: sheet.words.evidence(row.evidence, row.explanation) || null,
        style: STYLES.small,
      };
    case 'appraised':
      return {
        content: row.appraised === null ? null : numberContent(row.appraised),
        style: POINTS_INPUT,
      };
    case 'reason':
      return { content: note?.reason ?? null, style: TEXT_INPUT };
    case 'authority':
      return { content: note?.authority ?? null, style: TEXT_INPUT };
    case 'decidedOn':
      return {
        content: note?.decidedOn == null ? null : daySerial(note.decidedOn),
        style: DAY_INPUT,
      };
    case 'check':
      return { content: checkOf(row, at, sheet), style: CHECK };
    case 'block':
      return { content: row.block, style: STYLES.small };
  }
}

function checkOf(row: AppraisalRow, at: number, { words, digits }: AppraisalSheet): Formula {
  return checkFormula(row, cellsOf(at), { words: words.checks, digits });
}

function number(text: string | null): StyledCell {
  const style = isLongNumber(text) ? STYLES.smallLongNumber : STYLES.smallNumber;
  return { content: numberContent(text), style };
}

/** Why there are no computed points is more than a dash. */
function computedCell(
  { computed, status }: AppraisalRow,
  { language }: AppraisalSheet,
): StyledCell {
  if (computed !== null || status === 'scored') return number(computed);
  return { content: STATUS_WORDS[language][status], style: STYLES.smallAlarmNumber };
}

/** More than the rules gave in one colour, less in another. */
function differenceCell({ difference, kind }: AppraisalRow): StyledCell {
  if (difference === null || difference === '0') return number(difference);
  const isMore = approximate(exact(difference)) > 0 === (kind !== 'deduction');
  const style = isMore ? FOUND_LESS : FOUND_MORE;
  const numFmt = isLongNumber(difference) ? '+0.00##;-0.00##' : '+General;-General';
  return { content: numberContent(difference), style: styleWith(style, numFmt) };
}

/** One object for each look keeps the file small. */
const looks = new Map<CellStyle, Map<string, CellStyle>>();

function styleWith(style: CellStyle, numFmt: string): CellStyle {
  const own = looks.get(style) ?? new Map<string, CellStyle>();
  looks.set(style, own);
  const known = own.get(numFmt) ?? { ...style, numFmt };
  own.set(numFmt, known);
  return known;
}

const INPUTS: readonly AppraisalColumn[] = ['appraised', 'reason', 'authority', 'decidedOn'];
const greys = new Map<CellStyle, CellStyle>();

/** What does not apply is there, in grey, with empty inputs that are locked. */
function withoutInput(column: AppraisalColumn, { content, style }: StyledCell): StyledCell {
  const isInput = INPUTS.includes(column);
  const isText = ['computed', 'difference', 'check'].includes(column);
  const base = isInput || isText ? STYLES.smallCentre : style;
  const grey = greys.get(base) ?? { ...base, ...MUTED, fill: solidFill(COLOURS.sum) };
  greys.set(base, grey);
  // A dash in the place of points would be read as a fault.
  return { content: isInput || column === 'check' ? null : content, style: grey };
}

function cellsOf(at: number) {
  return {
    maximum: `${letterOf('maximum')}${at}`,
    computed: `${letterOf('computed')}${at}`,
    points: `${letterOf('appraised')}${at}`,
    reason: `${letterOf('reason')}${at}`,
    authority: `${letterOf('authority')}${at}`,
  };
}

/** Keys of unit and criterion; what the points change; whether something is to be corrected. */
function helperCells(
  row: AppraisalRow,
  at: number,
  { sheet, keys }: { readonly sheet: AppraisalSheet; readonly keys: RowKeys },
): readonly StyledCell[] {
  const helper = (content: CellContent): StyledCell => ({ content, style: HELPER });
  if (row.status === 'not-applicable') return [];
  const { points, computed } = cellsOf(at);
  const change = row.kind === 'deduction' ? `${computed}-${points}` : `${points}-${computed}`;
  const effect = effectOf(row);
  const check = checkPoints(row, sheet.digits);
  const cell = `${letterOf('check')}${at}`;
  const good = [sheet.words.checks.ok, sheet.words.checks.same]
    .map((text) => `${cell}="${text}"`)
    .join(',');
  return [
    helper(keys.unit),
    helper(keys.criterion),
    helper({
      formula: `IF(AND(ISNUMBER(${points}),ISNUMBER(${computed})),ROUND(${change},9),"")`,
      result: effect === null ? '' : approximate(effect),
    }),
    helper({
      formula: `IF(${cell}="","",IF(OR(${good}),0,1))`,
      result: check === undefined ? '' : Number(isFault(check)),
    }),
  ];
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Excel's number of a day written YYYY-MM-DD. */
function daySerial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY);
}
