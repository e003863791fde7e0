import type { CellValue, DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '../domain/cell-ref.js';
import type { CellStyle } from '../reports/workbook/cell-styles.js';
import type { FormInput } from './form-mark.js';

/** What an input cell is for, without its name. */
export type InputPurpose =
  | { readonly element: string }
  | {
      readonly criterion: string;
      readonly field: 'claimed' | 'evidence' | 'explanation' | 'person';
    }
  | { readonly unit: 'preparer' | 'head' | 'phone' | 'day' };

/** A cell that people fill in. */
export interface OpenCell {
  readonly purpose: InputPurpose;
  readonly style: CellStyle;
  readonly check: DataValidation;
  readonly value?: CellValue;
}

/** Writes the cells of a form and remembers which of them are inputs. */
export interface SheetWriter {
  readonly sheet: Worksheet;
  readonly inputs: readonly FormInput[];
  put(row: number, column: number, cell: { value?: CellValue; style: CellStyle }): void;
  open(row: number, column: number, cell: OpenCell): void;
  merge(row: number, from: number, to: number): void;
}

/** Starts writing a form on a sheet. */
export function makeSheetWriter(sheet: Worksheet): SheetWriter {
  const inputs: FormInput[] = [];
  const put: SheetWriter['put'] = (row, column, { value, style }) => {
    const cell = sheet.getRow(row).getCell(column);
    if (value !== undefined && value !== null) cell.value = value;
    cell.style = style;
  };
  return {
    sheet,
    inputs,
    put,
    open: (row, column, { purpose, style, check, value }) => {
      const name = `${columnLetters(column)}${row}`;
      put(row, column, { style, ...(value !== undefined && { value }) });
      sheet.getRow(row).getCell(column).dataValidation = check;
      inputs.push({ cell: name, ...purpose } as FormInput);
    },
    merge: (row, from, to) => sheet.mergeCells(row, from, row, to),
  };
}
