import { describe, expect, it } from 'vitest';
import { readers, readTables } from '../../../src/readers/index.js';
import { encryptedFile, makeOleFile } from '../../support/ole-file.js';
import { makeWorkbook } from './make-workbook.js';

const CSV = Buffer.from('a;b\n1;2\n');
const WORKBOOK = makeWorkbook({
  sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
});

const read = (name: string, bytes: Uint8Array) => readTables({ name, bytes });
const codesOf = async (name: string, bytes: Uint8Array) =>
  (await read(name, bytes)).issues.map(({ code }) => code);

describe('readTables', () => {
  it.each(['kq.csv', 'kq.CSV', 'kq.txt', 'thư mục.x/kq.tsv'])('reads %s as text', async (name) => {
    const { tables, issues } = await read(name, CSV);
    expect(issues).toEqual([]);
    expect(tables.map(({ file, rows }) => [file, rows.length])).toEqual([[name, 2]]);
  });

  it.each(['kq.xlsx', 'kq.XLSM', 'kq.csv', 'kq.xls', 'kq'])(
    'reads a workbook named %s',
    async (name) => {
      const { tables } = await read(name, WORKBOOK);
      expect(tables.map(({ file, sheet }) => [file, sheet])).toEqual([[name, 'S']]);
    },
  );

  it('does not read text named .xlsx', async () => {
    expect((await read('kq.xlsx', CSV)).issues).toEqual([
      {
        code: 'workbook-unreadable',
        severity: 'error',
        params: { reason: 'not-a-zip' },
        at: { file: 'kq.xlsx' },
      },
    ]);
  });

  it('knows text that begins like an archive', async () => {
    const { tables } = await read('kq.csv', Buffer.from('PK\r\nA\r\n'));
    expect(tables[0]?.rows).toHaveLength(2);
  });

  it.each(['kq.csv', 'kq.xlsx', 'kq.pdf'])('says that %s is empty', async (name) => {
    expect(await codesOf(name, Buffer.alloc(0))).toEqual(['file-empty']);
  });

  it('tells a protected workbook from one of before 2007', async () => {
    const protectedFile = encryptedFile();
    expect(await codesOf('kq.xlsx', protectedFile)).toEqual(['workbook-protected']);
    expect(await codesOf('kq.csv', protectedFile)).toEqual(['workbook-protected']);
    const old = makeOleFile('Root Entry', 'Workbook', 'EncryptedPackage2');
    expect(await codesOf('kq.xls', old)).toEqual(['workbook-old-format']);
    expect(await codesOf('kq.xlsx', old)).toEqual(['workbook-old-format']);
  });

  it.each([
    ['kq.PDF', '.pdf'],
    ['kq.xls', '.xls'],
    ['kq', ''],
    ['a.csv/kq', ''],
    ['a.csv\\kq', ''],
  ])('does not know %s', async (name, extension) => {
    expect((await read(name, CSV)).issues).toEqual([
      {
        code: 'file-unknown-format',
        severity: 'error',
        params: { extension },
        at: { file: name },
      },
    ]);
  });
});

describe('readers', () => {
  it('have ids and extensions of their own', () => {
    const ids = readers.map(({ id }) => id);
    const extensions = readers.flatMap((reader) => reader.extensions);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});
