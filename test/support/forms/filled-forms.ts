import type { Workbook } from 'exceljs';
import type { RawTable } from '../../../src/domain/raw-table.js';
import type { FormMark } from '../../../src/forms/form-mark.js';
import { MARK_SHEET, readMark } from '../../../src/forms/form-mark.js';
import { makeTable } from '../make-table.js';
import type { TypedFigure } from './random-figures.js';

/** The mark of a form workbook; fails where there is none. */
export function markOf(book: Workbook): FormMark {
  const lines: string[] = [];
  book.getWorksheet(MARK_SHEET)?.eachRow((row) => {
    lines.push(String(row.getCell(1).value));
  });
  const mark = readMark(lines);
  if (mark === undefined) throw new Error('no mark');
  return mark;
}

export interface FilledUnit {
  readonly id: string;
  readonly unitGroup: string;
  readonly figures: ReadonlyMap<string, TypedFigure>;
}

/** Types the figures of every unit into its sheet, where the mark says that they belong. */
export function fillForms(book: Workbook, units: readonly FilledUnit[]): void {
  for (const { unitId, sheet, inputs } of markOf(book).units) {
    const figures = units.find(({ id }) => id === unitId)?.figures;
    for (const input of inputs) {
      if (!('element' in input)) continue;
      const figure = figures?.get(input.element);
      const cell = book.getWorksheet(sheet)?.getCell(input.cell);
      if (cell !== undefined && figure !== undefined) cell.value = figure.typed;
    }
  }
}

/** The same figures as a long table that `evaluate` takes; only what the forms ask for. */
export function longTable(book: Workbook, units: readonly FilledUnit[]): RawTable {
  const asked = new Map(
    markOf(book).units.map(({ unitId, inputs }) => [
      unitId,
      new Set(inputs.flatMap((input) => ('element' in input ? [input.element] : []))),
    ]),
  );
  const rows = units.flatMap(({ id, unitGroup, figures }) => {
    const own = [...figures].filter(([element]) => asked.get(id)?.has(element));
    return own.map(([element, { cell }]) => [id, `Đơn vị ${id}`, unitGroup, element, cell]);
  });
  return makeTable([['unit_id', 'name', 'unit_group', 'element', 'value'], ...rows]);
}
