import type { CellValue, Worksheet } from 'exceljs';
import type { FormInput, FormUnit } from './form-mark.js';

/** What a cell says as text; a formula starts with "=". */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'formula' in value ? `=${value.formula}` : String(value);
}

/** Every protected cell of a sheet that says something, in the order of its rows. */
export function lockedCells(sheet: Worksheet, inputs: readonly FormInput[]): FormUnit['locked'] {
  const open = new Set(inputs.map(({ cell }) => cell));
  const locked: FormUnit['locked'] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (open.has(cell.address) || (cell.isMerged && cell.master !== cell)) return;
      const text = cellText(cell.value);
      if (text !== '') locked.push([cell.address, text]);
    });
  });
  return locked;
}
