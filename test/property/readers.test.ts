import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/domain/raw-table.js';
import { readTables } from '../../src/readers/index.js';

type Row = readonly [number, ...string[]];

function rowsOf(tables: readonly RawTable[]): readonly Row[] {
  return tables.flatMap(({ rows }) =>
    rows.map(({ number, cells }): Row => [number, ...cells.map(({ text }) => text)]),
  );
}

/** What a reader must give back: rows with content, without what is blank at their end. */
function expectedRows(table: readonly (readonly string[])[]): readonly Row[] {
  return table.flatMap((texts, index): readonly Row[] => {
    const filled = texts.map((text) => text.trim() !== '').lastIndexOf(true);
    return filled === -1 ? [] : [[index + 1, ...texts.slice(0, filled + 1)]];
  });
}

const PIECES = [
  ..."abcQN012.-+%/'&<>_=() ",
  ...['"', '""', ';', ',', '\t', '\n', '\r\n', '\r', '\u00a0', ', ', '; '],
  ...['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD'), 'Đ', 'ữ', '😀', '_x000D_'],
];
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const table = fc.array(fc.array(text, { maxLength: 5 }), { minLength: 1, maxLength: 8 });

/** Quotes what must be quoted, and what `mood` says. Knows nothing of the reader. */
function quote(cell: string, delimiter: string, mood: boolean): string {
  const must = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return must || mood ? `"${cell.split('"').join('""')}"` : cell;
}

const csvStyle = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t'),
  lineBreak: fc.constantFrom('\r\n', '\n', '\r'),
  lastBreak: fc.boolean(),
  quoteAll: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 mark', 'utf-16le', 'utf-16be'),
  declare: fc.boolean(),
});
type CsvStyle = typeof csvStyle extends fc.Arbitrary<infer Style> ? Style : never;

function encode(content: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(content);
  if (encoding === 'utf-8 mark') return Buffer.from(`\ufeff${content}`);
  const wide = Buffer.from(`\ufeff${content}`, 'utf16le');
  return encoding === 'utf-16be' ? wide.swap16() : wide;
}

function writeCsv(rows: readonly (readonly string[])[], style: CsvStyle): Uint8Array {
  const { delimiter, lineBreak, encoding } = style;
  const lines = rows.map((cells) =>
    cells.map((cell) => quote(cell, delimiter, style.quoteAll)).join(delimiter),
  );
  const declared = style.declare ? [`sep=${delimiter}`] : [];
  const content = [...declared, ...lines].join(lineBreak);
  return encode(style.lastBreak ? content + lineBreak : content, encoding);
}

/** A header as reports have it: short labels, and more of them than any row has other marks. */
const HEADER = Array.from({ length: 120 }, (_, index) => `c${index}`);

describe('CSV', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, csvStyle, async (rows, style) => {
        const written = [HEADER, ...rows];
        const bytes = writeCsv(written, style);
        const { tables, issues } = await readTables({ name: 'a.csv', bytes });
        expect(issues).toEqual([]);
        const shift = style.declare ? 1 : 0;
        const expected = expectedRows(written).map(([number, ...cells]) => [
          number + shift,
          ...cells,
        ]);
        expect(rowsOf(tables)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('reads any text whatever, and loses no letter that is not a mark, a quote or a break', async () => {
    const wild = fc
      .array(fc.constantFrom('a', 'b', '"', ';', '\n', '\r'))
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(wild, async (content) => {
        fc.pre(/[ab]/.test(content));
        const { tables } = await readTables({ name: 'a.csv', bytes: Buffer.from(content) });
        const found = rowsOf(tables).flatMap(([, ...cells]) => cells);
        const letters = (all: string) => all.replace(/[^ab]/g, '');
        expect(letters(found.join(''))).toBe(letters(content));
      }),
      { numRuns: 400 },
    );
  });
});

describe('Excel', () => {
  // Characters that a workbook's XML cannot hold as they are.
  const kept = table.filter(
    (rows) => !rows.some((cells) => cells.some((cell) => /\r|_x/.test(cell))),
  );

  it('gives texts back as exceljs wrote them', async () => {
    await fc.assert(
      fc.asyncProperty(kept, async (rows) => {
        const workbook = new ExcelJS.Workbook();
        const sheet = workbook.addWorksheet('S');
        rows.forEach((cells, index) => {
          sheet.getRow(index + 1).values = [...cells];
        });
        const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
        const { tables } = await readTables({ name: 'a.xlsx', bytes });
        expect(rowsOf(tables)).toEqual(expectedRows(rows));
      }),
      { numRuns: 40 },
    );
  });

  it('gives numbers back with the digits that were typed', async () => {
    const typed = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals))
      .map((shown) => (shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown))
      .map((shown) => (shown === '-0' ? '0' : shown));
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 30 }), async (numbers) => {
        const workbook = new ExcelJS.Workbook();
        workbook.addWorksheet('S').getRow(1).values = numbers.map(Number);
        const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
        const { tables } = await readTables({ name: 'a.xlsx', bytes });
        expect(rowsOf(tables)).toEqual([[1, ...numbers]]);
      }),
      { numRuns: 40 },
    );
  });
});
