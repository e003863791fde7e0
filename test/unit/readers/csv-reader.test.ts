import { describe, expect, it } from 'vitest';
import { csvReader } from '../../../src/readers/csv-reader.js';

const read = (content: string | Uint8Array) =>
  csvReader.read({
    name: 'kq.csv',
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  });
const rowsOf = async (content: string) => {
  const { tables } = await read(content);
  return tables[0]?.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]);
};

describe('csvReader', () => {
  it('makes one table of text and blank cells', async () => {
    expect(await read('\ufeffMã;Tên\nQN; \u00a0;1,5\n')).toEqual({
      tables: [
        {
          file: 'kq.csv',
          hidden: false,
          hiddenColumns: [],
          rows: [
            {
              number: 1,
              hidden: false,
              cells: [
                { kind: 'text', text: 'Mã' },
                { kind: 'text', text: 'Tên' },
              ],
            },
            {
              number: 2,
              hidden: false,
              cells: [
                { kind: 'text', text: 'QN' },
                { kind: 'blank', text: ' \u00a0' },
                { kind: 'text', text: '1,5' },
              ],
            },
          ],
        },
      ],
      issues: [],
    });
  });

  it('keeps text as typed: spaces, letters in two parts, signs', async () => {
    const name = ' Sở Nội vụ '.normalize('NFD');
    expect(await rowsOf(`a;b\n${name};=1+1\n`)).toEqual([
      [1, 'a', 'b'],
      [2, name, '=1+1'],
    ]);
  });

  it('counts blank lines and leaves them out', async () => {
    expect(await rowsOf('a;b\n\n;\n  ; \nc;d\n')).toEqual([
      [1, 'a', 'b'],
      [5, 'c', 'd'],
    ]);
  });

  it('counts a cell with line breaks as one row, as Excel does', async () => {
    // By physical lines, the last row is the sixth.
    expect(await rowsOf('a;b\r\nc;"d\r\ne\nf"\r\n\r\ng;h\r\n')).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd\r\ne\nf'],
      [4, 'g', 'h'],
    ]);
  });

  it('strips blank cells at the end of a row only', async () => {
    expect(await rowsOf('a;b;c;d\n;x;;\n')).toEqual([
      [1, 'a', 'b', 'c', 'd'],
      [2, '', 'x'],
    ]);
  });

  it.each(['sep=;', 'SEP=;', '"sep=;"'])('honours %s, which counts as a row', async (line) => {
    expect(await rowsOf(`\ufeff${line}\r\na,b,c,d\r\ne;f\r\n`)).toEqual([
      [2, 'a,b,c,d'],
      [3, 'e', 'f'],
    ]);
  });

  it('takes any mark that sep names', async () => {
    expect(await rowsOf('sep=|\na|b;c\n')).toEqual([[2, 'a', 'b;c']]);
  });

  it('reads what Excel calls Unicode text', async () => {
    const { tables } = await read(Buffer.from('\ufeffMã\tTên\r\nQN\tSở A\r\n', 'utf16le'));
    expect(tables[0]?.rows[1]?.cells.map(({ text }) => text)).toEqual(['QN', 'Sở A']);
  });

  it('reports broken quotes with row and column and keeps every row', async () => {
    const { tables, issues } = await read('a;b\n\n1;"x\n2;y\n3;"z"w\n');
    expect(tables[0]?.rows.map(({ number }) => number)).toEqual([1, 3, 4, 5]);
    expect(issues).toEqual([
      {
        code: 'csv-broken-row',
        severity: 'error',
        params: { reason: 'text-after-quote' },
        at: { file: 'kq.csv', row: 3, column: 'B' },
      },
      {
        code: 'csv-broken-row',
        severity: 'error',
        params: { reason: 'text-after-quote' },
        at: { file: 'kq.csv', row: 5, column: 'B' },
      },
    ]);
  });

  it('reports a file in another encoding with the line', async () => {
    const bytes = Buffer.concat([Buffer.from('a;b\n1;'), Buffer.from([0xfb]), Buffer.from('\n')]);
    expect(await read(bytes)).toEqual({
      tables: [],
      issues: [
        {
          code: 'file-not-utf8',
          severity: 'error',
          params: { line: 2 },
          at: { file: 'kq.csv' },
        },
      ],
    });
  });

  it.each(['\ufeff', '\n\n', ' ; ;\n', 'sep=;\n'])('calls %j empty', async (text) => {
    const { tables, issues } = await read(text);
    expect(tables).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['file-empty']);
  });
});
