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
const NUMBER = String.raw`\s*[-+]?[\d.]+(?:[eE][-+]?\d+)?\s*`;
const EMPTY_VALUE = String.raw`<v(?:\s[^>]*)?(?:/>|></v>)`;

/** What to look for, what stands there instead, and a text without which there is nothing to repair. */
type Repair = readonly [pattern: RegExp, replacement: string, sign: RegExp];

/** What exceljs 4.4.0 gets wrong in cells. */
const REPAIRS: readonly Repair[] = [
  // A sheet formatted down to its last row takes it a minute: cells and rows without content go.
  [/<c\s[^>]*(?:\/>|>\s*<\/c>)/g, '', /<c\s/],
  [/<row\s[^>]*(?:\/>|>\s*<\/row>)/g, '', /<row\s/],
  // It adds the reading aids of Asian texts to the text.
  [/<rPh[\s>].*?<\/rPh>/gs, '', /<rPh/],
  // It resolves Excel's escapes (_x000D_ is a carriage return) in shared texts only.
  [/_x(005F|000[9AD])_/g, '&#x$1;', /_x0/],
  // It sees no result where a formula gave an empty text, as =IF(A1="","",A1) does.
  [new RegExp(`(${cellOf('str')}${FORMULA})${EMPTY_VALUE}`, 'g'), `$1<v>${EMPTY_TEXT}</v>`, /<f/],
  // It takes a day that is stored as text for a number: 2024-12-31 for 2024.
  [
    new RegExp(`(?=${cellOf('d')})(<c\\s[^>]*\\bt=).d.([^>]*>\\s*(?:${FORMULA})?<v>)(?=[^<])`, 'g'),
    `$1"str"$2${DAY_TEXT}`,
    /\st=["']d["']/,
  ],
  // It takes a text of these types for a number when a formula gave it: the formula goes.
  [new RegExp(`(${cellOf('s|inlineStr')})${FORMULA}(?=<v>|<is>)`, 'g'), '$1', /<f/],
  // It reads as much of a number as it can: -1.#IND as -1.
  [/(<c\b[^>]*?)\st=["']n["']/g, '$1', /\st=["']n["']/],
  [
    new RegExp(`(<c(?!\\s[^>]*\\bt=)[^>]*)(>\\s*(?:${FORMULA})?<v>(?!${NUMBER}<)[^<])`, 'g'),
    '$1 t="e"$2',
    /<v>/,
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
    (text, [pattern, replacement, sign]) =>
      sign.test(text) ? text.replace(pattern, replacement) : text,
    placeCells(cells),
  );
  return {
    xml: `<worksheet>${findElement(xml, 'cols')}${repaired}</worksheet>`,
    merges: listTags(xml, 'mergeCell').map((tag) => tag.get('ref') ?? ''),
  };
}

/**
 * Rows and cells that do not say their place follow the one before: exceljs loses them. It also loses
 * a row that comes twice, and moves a cell into the row in which it stands: these are damage.
 */
function placeCells(cells: string): string {
  let at = { column: 0, row: 0 };
  return cells.replace(/<(row|c)(?=[\s/>])[^>]*?(?=\/?>)/g, (tag, name) => {
    const place = readPlace(tag);
    const next = name === 'row' ? { column: 0, row: at.row + 1 } : { ...at, column: at.column + 1 };
    const isWrong =
      name === 'row' ? (place?.row ?? next.row) <= at.row : (place?.row ?? at.row) !== at.row;
    if (isWrong) throw unreadable('damaged');
    at = place ?? next;
    return place === undefined ? `${tag} r="${columnLetters(at.column)}${at.row}"` : tag;
  });
}

function readPlace(tag: string): { readonly column: number; readonly row: number } | undefined {
  const [, letters = '', row] = /\br=["']([A-Z]*)(\d+)/.exec(tag) ?? [];
  return row === undefined ? undefined : { column: columnNumber(letters), row: Number(row) };
}
