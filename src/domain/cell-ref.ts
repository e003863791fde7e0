import { z } from 'zod';

/** Where a value stood: 1-based row, column as Excel letters; `sheet` is absent for CSV. */
export const CellRef = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  row: z.int().positive().optional(),
  column: z.string().optional(),
});
export type CellRef = z.infer<typeof CellRef>;

/** Excel's letters of a 1-based column number: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** "kq.xlsx ▸ Số liệu ▸ F12", leaving out what is not known. */
export function cellRefText(at: CellRef): string {
  const cell = `${at.column ?? ''}${at.row ?? ''}`;
  return [at.file, at.sheet, cell].filter((part) => part !== undefined && part !== '').join(' ▸ ');
}
