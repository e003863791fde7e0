import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/readers/archive.js';
import { xlsxReader } from '../../../src/readers/xlsx-reader.js';
import { makeWorkbook, packZip } from './make-workbook.js';

const ENTRY = 0x02014b50;
const reason = (text: string) => expect.objectContaining({ params: { reason: text } });

/** Changes a field of the directory entries of an archive; `name` is part of an entry's name. */
function lie(
  archive: Uint8Array,
  name: string,
  [offset, value]: readonly [number, number],
): Buffer {
  const bytes = Buffer.from(archive);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) continue;
    const length = bytes.readUInt16LE(at + 28);
    const found = bytes.subarray(at + 46, at + 46 + length).includes(name);
    if (found && offset === 10) bytes.writeUInt16LE(value, at + offset);
    if (found && offset !== 10) bytes.writeUInt32LE(value, at + offset);
  }
  return bytes;
}

const METHOD = 10;
const SIZE = 24;

describe('openArchive', () => {
  const parts = [
    { name: 'xl/Workbook.xml', content: 'Sở Nội vụ '.repeat(10_000) },
    { name: 'a\\b.xml', content: 'hai' },
  ];

  it.each([
    ['an ordinary archive', packZip(parts)],
    [
      'bytes inside a larger buffer',
      Buffer.concat([Buffer.from('junk'), packZip(parts)]).subarray(4),
    ],
  ])('reads %s', async (_, bytes) => {
    const archive = await openArchive(bytes);
    expect(archive.read('/xl/workbook.xml')).toBe('Sở Nội vụ '.repeat(10_000));
    expect(archive.read('a/b.xml')).toBe('hai');
    expect(archive.has('A/B.xml')).toBe(true);
    expect(archive.has('c.xml')).toBe(false);
  });

  it('reads parts in UTF-16', async () => {
    const content = Buffer.from('\ufeffSở', 'utf16le');
    expect((await openArchive(packZip([{ name: 'a', content }]))).read('a')).toBe('Sở');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('a;b\n'.repeat(100))],
    ['an archive cut short', packZip(parts).subarray(0, 200)],
  ])('says that %s is no archive', async (_, bytes) => {
    await expect(openArchive(bytes)).rejects.toThrow(reason('not-a-zip'));
  });

  it('adds up the declared sizes before unpacking: 300 MB are read, one byte more is not', async () => {
    const two = packZip([
      { name: 'a', content: 'a' },
      { name: 'b', content: 'b' },
    ]);
    await expect(openArchive(lie(two, 'a', [SIZE, 299_999_999]))).resolves.toBeDefined();
    await expect(openArchive(lie(two, 'a', [SIZE, 300_000_000]))).rejects.toThrow(
      expect.objectContaining({
        code: 'workbook-too-large',
        params: { megabytes: 301, limit: 300 },
      }),
    );
  });

  it('unpacks no more than a part declares', async () => {
    const bytes = packZip([{ name: 'a', content: 'x'.repeat(1_000_000) }]);
    expect((await openArchive(lie(bytes, 'a', [SIZE, 10]))).read('a')).toBe('x'.repeat(10));
  });

  it('refuses packed bytes that are changed, and other ways of packing', async () => {
    const bytes = packZip([{ name: 'a', content: '<v>85</v>'.repeat(100) }]);
    const changed = Buffer.from(bytes).fill(0xff, 31, 40);
    const archive = await openArchive(changed);
    expect(() => archive.read('a')).toThrow(reason('damaged'));
    const other = await openArchive(lie(bytes, 'a', [METHOD, 12]));
    expect(() => other.read('a')).toThrow(reason('unknown-compression'));
  });

  it('refuses a part that is missing, and bytes that are no text', async () => {
    const archive = await openArchive(packZip([{ name: 'a', content: Buffer.from([0xfb]) }]));
    expect(() => archive.read('b')).toThrow(reason('damaged'));
    expect(() => archive.read('a')).toThrow(reason('damaged'));
  });
});

describe('a workbook with a part of the wrong size', () => {
  const cells = '<c r="A1" t="s"><v>0</v></c>';
  const good = makeWorkbook({
    sheets: [{ rows: `<row r="1">${cells}</row>` }],
    strings: ['<t>Sở</t>'],
  });
  const read = (bytes: Uint8Array) => xlsxReader.read({ name: 'kq.xlsx', bytes });

  it.each(['sheet1', 'sharedStrings', 'workbook.xml', 'styles'])(
    'is damaged where %s is cut off',
    async (name) => {
      const { tables, issues } = await read(lie(good, name, [SIZE, 90]));
      expect(tables).toEqual([]);
      expect(issues).toMatchObject([
        { code: 'workbook-unreadable', params: { reason: 'damaged' } },
      ]);
    },
  );

  it('is refused with more than 100 MB of texts and cells, before exceljs takes it', async () => {
    const strings = [`<t>${'x'.repeat(100_000_000)}</t>`];
    const { issues } = await read(makeWorkbook({ sheets: [{ rows: '' }], strings }));
    expect(issues).toMatchObject([
      { code: 'workbook-too-large', params: { megabytes: 101, limit: 100 } },
    ]);
  });

  it('is read where a part declares too much', async () => {
    const { tables } = await read(lie(good, 'sheet1', [SIZE, 1_000_000]));
    expect(tables[0]?.rows[0]?.cells).toEqual([{ kind: 'text', text: 'Sở' }]);
  });
});
