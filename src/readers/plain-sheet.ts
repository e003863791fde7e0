import { columnLetters } from '../domain/cell-ref.js';
import { columnNumber } from './column-number.js';
import { unreadable } from './workbook-fault.js';
import { findElement, listTags, plainXml } from './xml-text.js';

/** Stands for an empty text that a formula gave. */
export const EMPTY_TEXT = '\u{10fffd}';
/** Stands before a day that is stored as text. */
export const DAY_TEXT = '\u{10fffc}';

/** A sheet in the form that exceljs reads without loss, and its merged ranges. */
export interface PlainSheet {
  readonly xml: string;
  readonly merges: readonly string[];
}

const cellOf = (types: string) => String.raw`<c(?=\s[^>]*\bt=["'](?:${types})["'])[^>]*>\s*`;
const FORMULA = String.raw`(?:<f(?:\s[^>]*)?/>|<f(?:\s[^>]*)?>[^<]*</f>)\s*`;
const EMPTY_VALUE = String.raw`<v(?:\s[^>]*)?(?:/>|></v>)`;

/** What exceljs 4.4.0 gets wrong in cells, and what stands there instead. */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  // A sheet formatted down to its last row takes it a minute: cells and rows without content go.
  [/<c\s[^>]*(?:\/>|>\s*<\/c>)/g, ''],
  [/<row\s[^>]*(?:\/>|>\s*<\/row>)/g, ''],
  // It adds the reading aids of Asian texts to the text.
  [/<rPh[\s>].*?<\/rPh>/gs, ''],
  // It resolves Excel's escapes (_x000D_ is a carriage return) in shared texts only.
  [/_x(005F|000[9AD])_/g, '&#x$1;'],
  // It sees no result where a formula gave an empty text, as =IF(A1="","",A1) does.
  [new RegExp(`(${cellOf('str')}${FORMULA})${EMPTY_VALUE}`, 'g'), `$1<v>${EMPTY_TEXT}</v>`],
  // It takes a day that is stored as text for a number: 2024-12-31 for 2024.
  [
    new RegExp(`(?=${cellOf('d')})(<c\\s[^>]*\\bt=).d.([^>]*>\\s*(?:${FORMULA})?<v>)`, 'g'),
    `$1"str"$2${DAY_TEXT}`,
  ],
  // It takes a text of these types for a number when a formula gave it: the formula goes.
  [new RegExp(`(${cellOf('s|inlineStr')})${FORMULA}`, 'g'), '$1'],
  // It reads as much of a number as it can: -1.#IND as -1.
  [/(<c\s[^>]*?)\st=["']n["']/g, '$1'],
  [
    new RegExp(`(<c(?!\\s[^>]*\\bt=)[^>]*)(>\\s*(?:${FORMULA})?<v>[^<]*[^<\\d.eE+\\s-])`, 'g'),
    '$1 t="e"$2',
  ],
];

/**
 * Cuts a sheet part down to its columns and cells: drawings, tables, data validation over whole
 * columns, merged ranges and extensions make exceljs fail or hang.
 */
export function makePlainSheet(part: string): PlainSheet {
  const xml = plainXml(part);
  const cells = findElement(xml, 'sheetData');
  if (cells === '') throw unreadable('damaged');
  const repaired = REPAIRS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    placeCells(cells),
  );
  return {
    xml: `<worksheet>${findElement(xml, 'cols')}${repaired}</worksheet>`,
    merges: listTags(xml, 'mergeCell').map((tag) => tag.get('ref') ?? ''),
  };
}

/** exceljs loses the place of rows and cells that do not say it: they follow the one before. */
function placeCells(cells: string): string {
  if (!/<(?:row|c)(?!\s[^>]*\br=)[\s/>]/.test(cells)) return cells;
  let row = 0;
  let column = 0;
  return cells.replace(/<(row|c)(?=[\s/>])[^>]*?(?=\/?>)/g, (tag, name) => {
    const [place, letters = '', number] = /\br=["']([A-Z]*)(\d+)/.exec(tag) ?? [];
    if (name === 'row') row = Number(number ?? row + 1);
    if (name === 'row') column = 0;
    else column = place === undefined ? column + 1 : columnNumber(letters);
    if (place !== undefined) return tag;
    return `${tag} r="${name === 'row' ? '' : columnLetters(column)}${row}"`;
  });
}
