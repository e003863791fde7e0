import { columnLetters } from '../../domain/cell-ref.js';
import { cellValue } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import type { StyledCell } from './write-table.js';

/** Numbers under which the other parts of the file know styles and texts. */
export interface FileIds {
  styleId(style: CellStyle): number;
  /** Number of a text that is kept once for the whole file; undefined for one that stands in its cell. */
  sharedId(text: string): number | undefined;
}

/** A row as it is written: cells from column A on, height in points. */
export interface SizedRow {
  readonly rowNumber: number;
  readonly cells: readonly StyledCell[];
  readonly height: number;
}

/** A row of a sheet as it stands in the file (SpreadsheetML). */
export function rowText({ rowNumber, cells, height }: SizedRow, ids: FileIds): string {
  let text = `<row r="${rowNumber}" ht="${height}" customHeight="1">`;
  let column = 0;
  for (const cell of cells) {
    text += cellText(`${lettersOf(column)}${rowNumber}`, cell, ids);
    column += 1;
  }
  return `${text}</row>`;
}

function cellText(address: string, { content, style }: StyledCell, ids: FileIds): string {
  const start = `<c r="${address}" s="${ids.styleId(style)}"`;
  const value = cellValue(content);
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'string') return `${start}${stringText(value, ids)}</c>`;
  if (value === null) return `${start}/>`;
  const { formula, result } = value;
  const type = typeof result === 'string' ? ' t="str"' : '';
  return `${start}${type}><f>${escapeXml(formula)}</f><v>${escapeXml(String(result))}</v></c>`;
}

function stringText(text: string, ids: FileIds): string {
  const shared = ids.sharedId(text);
  return shared === undefined
    ? ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is>`
    : ` t="s"><v>${shared}</v>`;
}

const LETTERS: string[] = [];

function lettersOf(index: number): string {
  const known = LETTERS[index];
  if (known !== undefined) return known;
  const letters = columnLetters(index + 1);
  LETTERS[index] = letters;
  return letters;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no notation for them, so they go
const SPECIAL = /[<>&\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no notation for them, so they go
const ALL_SPECIAL = /[<>&\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll(ALL_SPECIAL, (letter) => ENTITIES[letter] ?? '');
}
