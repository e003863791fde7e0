import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import type { WorkbookWords } from '../../labels/workbook/workbook-words.js';
import { STYLES } from './cell-styles.js';

const BLOCKS = [
  [1, 3],
  [4, 9],
  [10, 14],
] as const;
const ROOM_FOR_A_NAME = 5;

/** Place and date, then room for those who sign. Gives the last row. */
export function writeSignatures(sheet: Worksheet, start: number, { head }: WorkbookWords): number {
  const [lastBlock = [1, 3]] = BLOCKS.slice(-1);
  write(sheet, start, { block: lastBlock, text: head.date, style: STYLES.signatureNote });
  for (const [index, block] of BLOCKS.entries()) {
    const [who = '', how = ''] = head.signatures[index] ?? [];
    write(sheet, start + 1, { block, text: who, style: STYLES.signature });
    write(sheet, start + 2, { block, text: how, style: STYLES.signatureNote });
  }
  return start + 2 + ROOM_FOR_A_NAME;
}

interface Signature {
  readonly block: readonly [number, number];
  readonly text: string;
  readonly style: (typeof STYLES)['signature'];
}

function write(sheet: Worksheet, row: number, { block: [from, to], text, style }: Signature): void {
  sheet.getRow(row).height = 18;
  const cell = sheet.getRow(row).getCell(from);
  cell.value = text;
  cell.style = style;
  sheet.mergeCells(`${columnLetters(from)}${row}:${columnLetters(to)}${row}`);
}
