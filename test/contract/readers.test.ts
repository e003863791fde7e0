import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readers, readTables } from '../../src/readers/index.js';

type LogicalCell = string | number | null;

/** One table that every reader must read to the same texts, whatever its format. */
const TABLE: readonly (readonly LogicalCell[])[] = [
  ['BÁO CÁO KẾT QUẢ, NĂM 2024', null, null, null],
  [],
  ['Mã', 'Tên đơn vị'.normalize('NFD'), 'Số mô hình', 'Ghi chú; "khác"'],
  ['SNV', 'Sở Nội vụ'.normalize('NFD'), 12, 'hai\ndòng'],
  ['SKHCN', ' Sở\u00a0KH&CN ', 8.1, null],
  [null, null, null, null],
  ['STC', null, 0.3, '<5%'],
  ['UBND', 'Đức Phổ', -0.25, null],
];

/** The rows as a person sees them in Excel: number, then the texts up to the last one. */
const EXPECTED = TABLE.flatMap((cells, index) => {
  const texts = cells.map((cell) => (cell === null ? '' : String(cell)));
  while (texts.at(-1) === '') texts.pop();
  return texts.length === 0 ? [] : [[index + 1, ...texts]];
});

function writeCsv(): Uint8Array {
  const lines = TABLE.map((cells) =>
    cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';'),
  );
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

async function writeXlsx(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Số liệu');
  TABLE.forEach((cells, index) => {
    sheet.getRow(index + 1).values = [...cells];
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** How a test writes each format. A reader without a writer here fails. */
const writers: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  csv: writeCsv,
  xlsx: writeXlsx,
};

describe.each(readers)('reader $id', (reader) => {
  const name = `bảng${reader.extensions[0]}`;

  async function write(): Promise<Uint8Array> {
    const writer = writers[reader.id];
    if (writer === undefined) throw new Error(`no writer for ${reader.id}`);
    return writer();
  }

  it('reads the common table to the same texts', async () => {
    const { tables, issues } = await reader.read({ name, bytes: await write() });
    expect(issues).toEqual([]);
    expect(tables).toHaveLength(1);
    const rows = tables[0]?.rows.map(({ number, cells }) => [
      number,
      ...cells.map(({ text }) => text),
    ]);
    expect(rows).toEqual(EXPECTED);
  });

  it('says the same through the common door', async () => {
    const file = { name, bytes: await write() };
    expect(await readTables(file)).toEqual(await reader.read(file));
  });

  it('names the file, hides nothing and leaves no blank cell at the end', async () => {
    const { tables } = await reader.read({ name, bytes: await write() });
    for (const table of tables) {
      expect(table).toMatchObject({ file: name, hidden: false, hiddenColumns: [] });
      for (const row of table.rows) {
        expect(row.hidden).toBe(false);
        expect(row.cells.at(-1)?.kind).not.toBe('blank');
      }
    }
  });

  it('reads the same bytes to the same result', async () => {
    const bytes = await write();
    const [first, second] = [
      await reader.read({ name, bytes }),
      await reader.read({ name, bytes }),
    ];
    expect(first).toEqual(second);
  });

  it('turns bytes of no format into issues, never into an error', async () => {
    const good = await write();
    const broken = [
      Uint8Array.of(0),
      Uint8Array.of(0x50, 0x4b, 5, 6),
      Uint8Array.from({ length: 300 }, (_, index) => (index * 31) % 256),
      good.subarray(0, Math.floor(good.length / 2)),
    ];
    for (const bytes of broken) {
      const { tables, issues } = await reader.read({ name, bytes });
      expect(tables.length + issues.length).toBeGreaterThan(0);
      for (const { at } of issues) expect(at?.file).toBe(name);
    }
  });

  it('has lower-case extensions with a dot', () => {
    expect(reader.extensions.length).toBeGreaterThan(0);
    for (const extension of reader.extensions) expect(extension).toMatch(/^\.[a-z]+$/);
  });
});
