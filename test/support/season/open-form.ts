import type { Cell, Workbook } from 'exceljs';
import ExcelJS from 'exceljs';
import type { FormInput, FormUnit } from '../../../src/forms/form-mark.js';
import { MARK_SHEET, readMark } from '../../../src/forms/form-mark.js';

/** A form as it lies open in front of somebody. */
export interface OpenForm {
  readonly workbook: Workbook;
  readonly unit: FormUnit;
  /** The input cell for `{ element }`, `{ criterion, field }` or `{ unit: 'day' }`. */
  find(wanted: Readonly<Record<string, string>>): Cell;
}

/** Opens the form of one unit. */
export async function openForm(file: string): Promise<OpenForm> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const lines: string[] = [];
  workbook.getWorksheet(MARK_SHEET)?.eachRow((row) => lines.push(String(row.getCell(1).value)));
  const [unit] = readMark(lines)?.units ?? [];
  const sheet = unit && workbook.getWorksheet(unit.sheet);
  if (unit === undefined || sheet === undefined) throw new Error(`${file} is no form`);
  return {
    workbook,
    unit,
    find: (wanted) => {
      const input = unit.inputs.find((one) => matches(one, wanted));
      if (input === undefined) throw new Error(`no input for ${JSON.stringify(wanted)}`);
      return sheet.getCell(input.cell);
    },
  };
}

function matches(input: FormInput, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([key, value]) =>
    Object.entries(input).some(([own, other]) => own === key && other === value),
  );
}
