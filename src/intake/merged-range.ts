/** A merged range of a sheet; rows and columns count from 1, both ends belong to it. */
export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const PATTERN = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/;

/** Reads "B2:D5"; undefined for whole rows or columns and for anything else. */
export function parseMergedRange(text: string): MergedRange | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [, firstColumn = '', firstRow, lastColumn = '', lastRow] = match;
  return {
    firstRow: Number(firstRow),
    lastRow: Number(lastRow),
    firstColumn: columnNumber(firstColumn),
    lastColumn: columnNumber(lastColumn),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
