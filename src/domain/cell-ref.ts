import { z } from 'zod';

/**
 * Where a value stood: 1-based row, column as Excel letters; `sheet` is absent for CSV. `from` where it
 * was copied from before, as a collected table tells it: "STP.xlsx ▸ Biểu ▸ F12".
 */
export const CellRef = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  row: z.int().positive().optional(),
  column: z.string().optional(),
  from: z.string().optional(),
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

/** Stands between the parts of a place. */
const STEP = ' ▸ ';

/** "kq.xlsx ▸ Số liệu ▸ F12", leaving out what is not known; " ← STP.xlsx ▸ Biểu ▸ F12" where it was copied. */
export function cellRefText(at: CellRef): string {
  const parts = [at.file, at.sheet, cellName(at)];
  const place = parts.filter((part) => part !== undefined && part !== '').join(STEP);
  return at.from === undefined ? place : `${place} ← ${at.from}`;
}

/** "F12"; less where row or column are not known. */
export function cellName({ column, row }: Pick<CellRef, 'column' | 'row'>): string {
  return `${column ?? ''}${row ?? ''}`;
}

/** "STP.xlsx ▸ Biểu" and "F12" of "STP.xlsx ▸ Biểu ▸ F12"; undefined for what does not end with a cell. */
export function splitOrigin(
  from: string,
): { readonly sheet: string; readonly cell: string } | undefined {
  const at = from.lastIndexOf(STEP);
  const cell = from.slice(at + STEP.length);
  return at < 1 || !/^[A-Z]+\d+$/.test(cell) ? undefined : { sheet: from.slice(0, at), cell };
}

/** The text of {@link splitOrigin} again. */
export function joinOrigin(sheet: string, cell: string): string {
  return `${sheet}${STEP}${cell}`;
}
