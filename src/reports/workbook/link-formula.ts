import type { Formula } from './cell-content.js';

/** Where a link leads: the first row of a sheet whose key column holds the key. */
export interface LinkTarget {
  /** Quoted name of the sheet. */
  readonly sheet: string;
  /** The key column as a whole: "'Chi tiết'!$A:$A". */
  readonly keyColumn: string;
  /** The key: a number, or the address of a cell that holds it. */
  readonly key: number | string;
}

/**
 * A link inside the workbook. It looks its row up, so it stays right when the target is sorted;
 * `text` comes from the program's own words, never from data.
 */
export function linkFormula(text: string, { sheet, keyColumn, key }: LinkTarget): Formula {
  return {
    formula: `HYPERLINK("#${sheet}!A"&MATCH(${key},${keyColumn},0),"${text}")`,
    result: text,
  };
}
