import type { Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../domain/cell-ref.js';
import { WORKBOOK_WORDS } from '../labels/workbook/workbook-words.js';
import { setUpAnnexPage } from '../reports/workbook/annex-page.js';
import { setWidths } from '../reports/workbook/write-table.js';
import { criterionFormulas, isClaimed } from './criterion-formulas.js';
import { figureFormulas } from './figure-formulas.js';
import { COLUMNS, LAST_COLUMN } from './form-columns.js';
import { openSentence, writeFoot, writeTotals } from './form-foot.js';
import type { FormHead } from './form-head.js';
import { headerRow, writeHead } from './form-head.js';
import { cellName, inputElements, layOutForm } from './form-layout.js';
import { FORM_STYLES } from './form-looks.js';
import type { FormUnit } from './form-mark.js';
import type { CalculatedCell, FormParts } from './form-parts.js';
import { STATES } from './formulas/fact-term.js';
import { lockedCells } from './locked-cells.js';
import type { SheetWriter } from './sheet-writer.js';
import { makeSheetWriter } from './sheet-writer.js';
import type { TotalRow } from './total-rows.js';
import { groupFormulas, totalFormulas, totalRows } from './total-rows.js';
import { WIDTHS, writeFormRow } from './write-rows.js';

/** What the forms of one unit group share: laid out and calculated once. */
export interface GroupForm {
  readonly parts: FormParts;
  readonly totals: readonly TotalRow[];
  readonly calculated: readonly CalculatedCell[];
}

/** Lays out the form of a unit group and makes its formulas. */
export function groupForm(unplaced: Omit<FormParts, 'layout'>): GroupForm {
  const layout = layOutForm(unplaced.source, headerRow(unplaced) + 1);
  const parts = { ...unplaced, layout };
  const totals = totalRows(parts, layout.last + 1);
  const calculated = [
    ...figureFormulas(parts),
    ...criterionFormulas(parts),
    ...groupFormulas(parts),
    ...totalFormulas(parts, totals),
  ];
  return { parts, totals, calculated };
}

/** One unit's place in a workbook. */
export interface UnitSheet extends FormHead {
  readonly book: Workbook;
  readonly name: string;
}

/** Writes the form of one unit on a sheet of its own and gives what the mark must say of it. */
export async function writeFormSheet(form: GroupForm, place: UnitSheet): Promise<FormUnit> {
  const { parts, totals, calculated } = form;
  const { unit, lastYear } = place;
  const sheet = place.book.addWorksheet(place.name);
  setWidths(sheet, WIDTHS);
  const writer = makeSheetWriter(sheet);
  writeHead(writer, parts, place);
  for (const row of parts.layout.rows) writeFormRow(writer, row, { parts, lastYear });
  writeTotals(writer, totals, parts);
  const open = openSentence(parts, (totals.at(-1)?.row ?? 0) + 1);
  const code = formCode(parts, unit.id);
  const last = writeFoot(writer, parts, { first: open.row + 1, code });
  calculate(writer, [...calculated, open]);
  writer.merge(open.row, 1, LAST_COLUMN);
  const header = headerRow(parts);
  setUp(sheet, { parts, header, last, code });
  // Nothing to compare with: the room is better spent on larger letters.
  if (lastYear === undefined) sheet.getColumn(COLUMNS.last).hidden = true;
  // Without a password: it keeps slips out, not people. Rows may be made higher for long texts.
  await sheet.protect('', { formatRows: true, formatColumns: true });
  highlight(writer, parts);
  return {
    unitId: unit.id,
    name: unit.name,
    unitGroup: unit.unitGroup,
    table: parts.source.table.id,
    sheet: sheet.name,
    inputs: [...writer.inputs],
    locked: lockedCells(sheet, writer.inputs),
  };
}

function calculate({ sheet }: SheetWriter, cells: readonly CalculatedCell[]): void {
  for (const { row, column, formula, result } of cells) {
    const cell = sheet.getRow(row).getCell(column);
    cell.value = formula === undefined ? result : { formula, result };
    if (column === 1) cell.style = FORM_STYLES.note;
  }
}

/** By which a form is known on paper and where its hidden mark was lost. */
function formCode({ words, source }: FormParts, unit: string): string {
  const { id, sha256 } = source.set;
  return words.code({ set: id, unit, year: source.year, hash: sha256.slice(0, 8) });
}

interface SheetSetUp {
  readonly parts: FormParts;
  readonly header: number;
  readonly last: number;
  readonly code: string;
}

function setUp(sheet: Worksheet, { parts, header, last, code }: SheetSetUp): void {
  const { page } = WORKBOOK_WORDS[parts.language];
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: LAST_COLUMN,
    rows: last,
    header,
    page,
    note: code,
  });
  const most = Math.max(1, ...[...parts.source.leaves.values()].map((leaf) => leaf.parts.length));
  for (let column = LAST_COLUMN + 1; column < COLUMNS.parts + most; column += 1) {
    sheet.getColumn(column).hidden = true;
  }
  sheet.views = [
    {
      state: 'frozen',
      xSplit: 2,
      ySplit: header,
      showGridLines: false,
      activeCell: firstInput(parts),
    },
  ];
}

function firstInput({ layout }: FormParts): string {
  const [first] = inputElements(layout);
  return cellName(COLUMNS.figure, layout.figures.get(first?.id ?? '') ?? layout.first);
}

/** Red where a figure cannot be used, and where self-scored points are not those of the figures. */
function highlight({ sheet }: SheetWriter, { layout, source }: FormParts): void {
  const { first, last } = layout;
  const letters = (column: number) => columnLetters(column);
  const figures = `${letters(COLUMNS.figure)}${first}:${letters(COLUMNS.figure)}${last}`;
  sheet.addConditionalFormatting({
    ref: figures,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`$${letters(COLUMNS.result)}${first}="${STATES.wrong}"`],
        style: FORM_STYLES.wrong,
      },
    ],
  });
  const texts = `${letters(COLUMNS.points)}${first}:${letters(COLUMNS.points)}${last}`;
  sheet.addConditionalFormatting({
    ref: texts,
    rules: [
      {
        type: 'expression',
        priority: 3,
        formulae: [`ISTEXT(${letters(COLUMNS.points)}${first})`],
        style: FORM_STYLES.unknown,
      },
    ],
  });
  const claimed = layout.rows.flatMap((row) =>
    row.kind === 'criterion' && isClaimed(row.criterion, { source })
      ? [cellName(COLUMNS.claimed, row.row)]
      : [],
  );
  const [cell] = claimed;
  if (cell === undefined) return;
  const points = cell.replace(/^[A-Z]+/, letters(COLUMNS.points));
  sheet.addConditionalFormatting({
    ref: claimed.join(' '),
    rules: [
      {
        type: 'expression',
        priority: 2,
        formulae: [`AND(ISNUMBER(${cell}),ISNUMBER(${points}),ROUND(${cell}-N(${points}),6)<>0)`],
        style: FORM_STYLES.wrong,
      },
    ],
  });
}
