import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawTable } from '../../../src/domain/raw-table.js';
import { xlsxReader } from '../../../src/readers/xlsx-reader.js';
import type { ZipPart } from './make-workbook.js';
import { makeWorkbook, packZip, type WorkbookSource, workbookParts } from './make-workbook.js';

const read = (bytes: Uint8Array) => xlsxReader.read({ name: 'kq.xlsx', bytes });

async function readTable(source: WorkbookSource): Promise<RawTable> {
  const { tables, issues } = await read(makeWorkbook(source));
  expect(issues).toEqual([]);
  return tables[0] as RawTable;
}

/** Reads the cells of one row; `cells` is their XML. */
async function readCells(
  cells: string,
  source: Partial<WorkbookSource> = {},
): Promise<readonly RawCell[]> {
  const table = await readTable({ ...source, sheets: [{ rows: `<row r="1">${cells}</row>` }] });
  return table.rows[0]?.cells ?? [];
}

describe('values', () => {
  it.each([
    ['a number', '<c r="A1"><v>5</v></c>', { kind: 'number', text: '5' }],
    ['17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', { kind: 'number', text: '0.3' }],
    ['17 digits', '<c r="A1"><v>8.0999999999999996</v></c>', { kind: 'number', text: '8.1' }],
    ['an exponent', '<c r="A1"><v>1E-3</v></c>', { kind: 'number', text: '0.001' }],
    ['a named number', '<c r="A1" t="n"><v>-2.5</v></c>', { kind: 'number', text: '-2.5' }],
    ['no number', '<c r="A1"><v>NaN</v></c>', { kind: 'error', text: 'NaN' }],
    ['no number', '<c r="A1" s="0" t="n"><v>-1.#IND</v></c>', { kind: 'error', text: '-1.#IND' }],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: 'true' }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { kind: 'boolean', text: 'false' }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
    [
      'a day in text',
      '<c r="A1" t="d"><v>2024-12-31T00:00:00</v></c>',
      { kind: 'date', text: '2024-12-31' },
    ],
    ['a time in text', '<c r="A1" t="d"><v>T12:00</v></c>', { kind: 'text', text: 'T12:00' }],
    ['a text', '<c r="A1" t="str"><v>80 &amp; 5</v></c>', { kind: 'text', text: '80 & 5' }],
    [
      'a text with CDATA',
      '<c r="A1" t="str"><v><![CDATA[A & B]]></v></c>',
      { kind: 'text', text: 'A & B' },
    ],
    [
      'a text of a type in single quotes',
      "<c r='A1' t='d'><v>2024-12-31</v></c>",
      { kind: 'date', text: '2024-12-31' },
    ],
    [
      'a text in the cell',
      '<c r="A1" t="inlineStr"><is><t>x</t></is></c>',
      { kind: 'text', text: 'x' },
    ],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', { kind: 'text', text: 'hai' }],
  ])('reads %s', async (_, xml, expected) => {
    const strings = ['<t>một</t>', '<t>hai</t>'];
    expect(await readCells(xml, { strings })).toEqual([expected]);
  });

  it('reads a cell with a link as its text or number', async () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1"><f>HYPERLINK("#A1",5)</f><v>5</v></c>';
    const links = '<hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" location="A1"/>';
    const after = `<hyperlinks>${links}</hyperlinks>`;
    const rows = `<row r="1">${cells}</row>`;
    const table = await readTable({ strings: ['<t>trang</t>'], sheets: [{ rows, after }] });
    expect(table.rows[0]?.cells).toEqual([
      { kind: 'text', text: 'trang' },
      { kind: 'number', text: '5', formula: 'HYPERLINK("#A1",5)' },
    ]);
  });

  it('resolves Excel escapes in texts that stand in the cell', async () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c><c r="B1" t="str"><f>C1</f><v>a_x005F_x000D_</v></c>';
    const texts = (await readCells(cells)).map(({ text }) => text);
    expect(texts).toEqual(['a\rb', 'a_x000D_']);
  });

  it('joins rich text and leaves out reading aids', async () => {
    const rich = '<r><rPr><b/></rPr><t xml:space="preserve">Sở </t></r><r><t>Nội vụ</t></r>';
    const aided = '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>';
    const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is>${aided}</is></c>`;
    const texts = (await readCells(cells, { strings: [rich, aided] })).map(({ text }) => text);
    expect(texts).toEqual(['Sở Nội vụ', 'Sở Nội vụ', '東京', '東京']);
  });

  it('keeps text as it is: spaces, line breaks, letters in two parts, Excel escapes', async () => {
    const name = 'Sở Nội vụ'.normalize('NFD');
    const strings = [`<t> ${name}\n2 </t>`, '<t>a_x000D_b_x005F_x0041_</t>', '<t>a_xyz</t>'];
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>';
    const texts = (await readCells(cells, { strings })).map(({ text }) => text);
    expect(texts).toEqual([` ${name}\n2 `, 'a\rb_x0041_', 'a_xyz']);
  });

  it('calls empty cells and cells of spaces blank', async () => {
    const strings = ['<t/>', '<t> \u00a0</t>', '<t>x</t>'];
    const cells =
      '<c r="A1" s="0"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="E1" t="s"><v>2</v></c><c r="F1" t="s"><v>1</v></c>';
    expect(await readCells(cells, { strings })).toEqual([
      { kind: 'blank', text: '' },
      { kind: 'blank', text: '' },
      { kind: 'blank', text: ' \u00a0' },
      { kind: 'blank', text: '' },
      { kind: 'text', text: 'x' },
    ]);
  });

  it('reads rows and cells that leave out their place', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
    const table = await readTable({ sheets: [{ rows }] });
    expect(
      table.rows.map(({ number, cells }) => [number, ...cells.map(({ text }) => text)]),
    ).toEqual([
      [1, '1', '', '', '2', '3'],
      [6, '4'],
    ]);
  });
});

describe('number formats', () => {
  const formats = [
    '0.0%',
    'dd/mm/yyyy',
    '0&quot;%&quot;',
    '#,##0\\ _D_M',
    '[&lt;=1]0%;0',
    '0\\%',
    '0\\d',
    '0\\ \\&amp;',
  ];

  it.each([
    ['0.8', 1, { kind: 'percent', text: '80' }],
    ['0.857', 1, { kind: 'percent', text: '85.7' }],
    ['0.56999999999999995', 1, { kind: 'percent', text: '57' }],
    ['1.2', 1, { kind: 'percent', text: '120' }],
    ['45657', 2, { kind: 'date', text: '2024-12-31' }],
    ['45657.75', 2, { kind: 'date', text: '2024-12-31' }],
    ['-3', 2, { kind: 'number', text: '-3' }],
    ['80', 3, { kind: 'percent', text: '80' }],
    ['12.345', 4, { kind: 'number', text: '12.345' }],
    ['0.5', 5, { kind: 'percent', text: '50' }],
    ['50', 5, { kind: 'number', text: '50' }],
    // exceljs alone: 8000 %, a date, no number at all.
    ['80', 6, { kind: 'percent', text: '80' }],
    ['12345678901.123', 7, { kind: 'number', text: '12345678901.123' }],
    ['12345678901', 2, { kind: 'number', text: '12345678901' }],
    ['80', 8, { kind: 'number', text: '80' }],
    ['1e999', 2, { kind: 'error', text: 'Infinity' }],
    ['0', 2, { kind: 'date', text: '1900-01-00' }],
    ['7', 0, { kind: 'number', text: '7' }],
    ['7', 99, { kind: 'number', text: '7' }],
  ])('%s in style %d', async (value, style, expected) => {
    const cells = `<c r="A1" s="${style}"><v>${value}</v></c>`;
    expect(await readCells(cells, { formats })).toEqual([expected]);
  });

  it.each([
    [9, 'percent'],
    [10, 'percent'],
    [8, 'number'],
    [11, 'number'],
    [13, 'number'],
    [14, 'date'],
    [22, 'date'],
    [23, 'number'],
    [45, 'date'],
    [47, 'date'],
    [49, 'number'],
  ])("Excel's own format %d is a %s", async (id, kind) => {
    const parts = workbookParts({
      sheets: [{ rows: '<row r="1"><c r="A1" s="0"><v>1</v></c></row>' }],
    });
    const styles = `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const { tables } = await read(packZip(replacePart(parts, 'xl/styles.xml', styles)));
    expect(tables[0]?.rows[0]?.cells[0]?.kind).toBe(kind);
  });

  it.each(['1', 'true'])('counts days from 1904 where the workbook says %s', async (flag) => {
    const cells = '<c r="A1" s="2"><v>44195</v></c><c r="B1" s="2"><f>A1</f><v>0</v></c>';
    const properties = `<workbookPr date1904="${flag}"/>`;
    expect(await readCells(cells, { formats, properties })).toEqual([
      { kind: 'date', text: '2024-12-31' },
      { kind: 'date', text: '1904-01-01', formula: 'A1' },
    ]);
  });
});

describe('formulas', () => {
  const formats = ['0%', 'd/m/yyyy'];

  it.each([
    ['0', '<c r="A1"><f>1-1</f><v>0</v></c>', { kind: 'number', text: '0', formula: '1-1' }],
    [
      'false',
      '<c r="A1" t="b"><f>1=2</f><v>0</v></c>',
      { kind: 'boolean', text: 'false', formula: '1=2' },
    ],
    [
      'a text',
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      { kind: 'text', text: 'ab', formula: '"a"&"b"' },
    ],
    [
      'an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: 'error', text: '#DIV/0!', formula: '1/0' },
    ],
    [
      'a percent',
      '<c r="A1" s="1"><f>4/5</f><v>0.8</v></c>',
      { kind: 'percent', text: '80', formula: '4/5' },
    ],
    [
      'a date',
      '<c r="A1" s="2"><f>B1+1</f><v>45657</v></c>',
      { kind: 'date', text: '2024-12-31', formula: 'B1+1' },
    ],
    [
      'no result',
      '<c r="A1"><f>SUM(B1)</f></c>',
      { kind: 'formula-without-result', text: 'SUM(B1)', formula: 'SUM(B1)' },
    ],
    [
      'an empty value that is no text',
      '<c r="A1"><f>B1</f><v></v></c>',
      { kind: 'formula-without-result', text: 'B1', formula: 'B1' },
    ],
    [
      'an empty value that is no text',
      '<c r="A1"><f>B1</f><v/></c>',
      { kind: 'formula-without-result', text: 'B1', formula: 'B1' },
    ],
    [
      'no value where a text belongs',
      '<c r="A1" t="str"><f>B1</f></c>',
      { kind: 'formula-without-result', text: 'B1', formula: 'B1' },
    ],
    [
      'a text in a cell for dates',
      '<c r="A1" s="2" t="str"><f>B1</f><v>chưa có</v></c>',
      { kind: 'text', text: 'chưa có', formula: 'B1' },
    ],
    [
      'an error in a cell for dates',
      '<c r="A1" s="2" t="e"><f>B1</f><v>#N/A</v></c>',
      { kind: 'error', text: '#N/A', formula: 'B1' },
    ],
    [
      'an empty text in a cell for dates',
      '<c r="A1" s="2" t="str"><f>B1</f><v></v></c><c r="B1"><v>1</v></c>',
      { kind: 'blank', text: '', formula: 'B1' },
      { kind: 'number', text: '1' },
    ],
    [
      'a day in text',
      '<c r="A1" t="d"><f>B1</f><v>2024-12-31</v></c>',
      { kind: 'date', text: '2024-12-31', formula: 'B1' },
    ],
    // exceljs takes the number of a shared text for the result: the formula is left out.
    ['a shared text', '<c r="A1" t="s"><f>B1</f><v>0</v></c>', { kind: 'text', text: 'một' }],
    [
      'a text in the cell',
      '<c r="A1" t="inlineStr"><f>B1</f><is><t>5 xã</t></is></c>',
      { kind: 'text', text: '5 xã' },
    ],
    [
      'no number',
      '<c r="A1"><f>B1</f><v>-1.#IND</v></c>',
      { kind: 'error', text: '-1.#IND', formula: 'B1' },
    ],
    [
      'an array',
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>',
      { kind: 'number', text: '4', formula: 'B1:B2*2' },
    ],
  ])('reads %s', async (_, xml, ...expected) => {
    expect(await readCells(xml, { formats, strings: ['<t>một</t>'] })).toEqual(expected);
  });

  it.each(['<v></v>', '<v/>'])(
    'an empty text (%s) is a blank result, not a missing one',
    async (v) => {
      const cells = `<c r="A1" t="str"><f>IF(B1="","",B1)</f>${v}</c><c r="B1"><v>1</v></c>`;
      expect(await readCells(cells)).toEqual([
        { kind: 'blank', text: '', formula: 'IF(B1="","",B1)' },
        { kind: 'number', text: '1' },
      ]);
    },
  );

  it('leaves out rows whose formulas all give an empty text', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>';
    expect((await readTable({ sheets: [{ rows }] })).rows).toEqual([]);
  });

  it('reads the result of a shared formula that points outside the sheet', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="A1:B2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    const table = await readTable({ sheets: [{ rows }] });
    expect(table.rows[1]?.cells).toEqual([{ kind: 'number', text: '2', formula: '' }]);
  });

  it('writes shared formulas out', async () => {
    const cells =
      '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:D1" si="0">A1*$A$1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c><c r="D1"><f t="shared" si="0"></f></c><c r="E1"><f t="shared" si="9"/><v>3</v></c>';
    expect((await readCells(cells)).slice(1)).toEqual([
      { kind: 'number', text: '1', formula: 'A1*$A$1' },
      { kind: 'number', text: '0', formula: 'B1*$A$1' },
      { kind: 'formula-without-result', text: 'C1*$A$1', formula: 'C1*$A$1' },
      { kind: 'number', text: '3', formula: '' },
    ]);
  });
});

describe('merged cells', () => {
  it('repeats the first cell in the covered ones of rows with content', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>7</v></c><c r="C2"/></row><row r="3" hidden="1"><c r="B3"/><c r="D3"><v>9</v></c></row>';
    const after = '<mergeCells><mergeCell ref="B2:C4"/></mergeCells>';
    const table = await readTable({ sheets: [{ rows, after }] });
    const blank = { kind: 'blank', text: '' };
    const master = { kind: 'number', text: '7' };
    const covered = { ...master, mergedInto: 'B2:C4' };
    expect(table.rows).toEqual([
      { number: 2, hidden: false, cells: [blank, master, covered] },
      { number: 3, hidden: true, cells: [blank, covered, covered, { kind: 'number', text: '9' }] },
    ]);
  });

  it('adds nothing for a range without content', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const before = '<cols><col min="2" max="3" hidden="1"/></cols>';
    const after = '<mergeCells><mergeCell ref="B1:C3"/></mergeCells>';
    const table = await readTable({ sheets: [{ rows, before, after }] });
    expect(table.rows).toEqual([
      { number: 1, hidden: false, cells: [{ kind: 'number', text: '1' }] },
    ]);
    expect(table.hiddenColumns).toEqual([]);
  });

  it('does not read what a blank first cell covers: nobody sees it', async () => {
    const rows = '<row r="1"><c r="B1"><v>5</v></c><c r="C1"><v>1</v></c></row>';
    const after = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    const table = await readTable({ sheets: [{ rows, after }] });
    expect(table.rows[0]?.cells).toEqual([
      { kind: 'blank', text: '' },
      { kind: 'blank', text: '', mergedInto: 'A1:B1' },
      { kind: 'number', text: '1' },
    ]);
  });

  it('follows a whole column or row only as far as there is content', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>';
    const column = '<mergeCells><mergeCell ref="A1:B1048576"/></mergeCells>';
    const byColumn = await readTable({ sheets: [{ rows, after: column }] });
    const covered = { kind: 'number', text: '1', mergedInto: 'A1:B1048576' };
    expect(byColumn.rows.map(({ number, cells }) => [number, cells])).toEqual([
      [1, [{ kind: 'number', text: '1' }, covered]],
      [3, [covered, covered, { kind: 'number', text: '3' }]],
    ]);
    const row = '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>';
    const byRow = await readTable({ sheets: [{ rows, after: row }] });
    expect(byRow.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
  });
});

describe('sheets', () => {
  it('reads every sheet in the order of the tabs, hidden ones too', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const { tables } = await read(
      makeWorkbook({
        sheets: [
          { rows, name: 'Số liệu &amp; điểm' },
          { rows: '', name: 'Trống' },
          { rows, name: 'Ẩn', state: 'hidden' },
          { rows, name: 'Ẩn sâu', state: 'veryHidden' },
          { rows, name: 'Hiện', state: 'visible' },
        ],
      }),
    );
    expect(
      tables.map(({ file, sheet, hidden, rows }) => [file, sheet, hidden, rows.length]),
    ).toEqual([
      ['kq.xlsx', 'Số liệu & điểm', false, 1],
      ['kq.xlsx', 'Trống', false, 0],
      ['kq.xlsx', 'Ẩn', true, 1],
      ['kq.xlsx', 'Ẩn sâu', true, 1],
      ['kq.xlsx', 'Hiện', false, 1],
    ]);
  });

  it('marks hidden rows and hidden columns that hold something', async () => {
    const rows =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row><row r="2" hidden="0"><c r="A2"><v>1</v></c></row><row r="3" hidden="true"/>';
    const before =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>';
    const table = await readTable({ sheets: [{ rows, before }] });
    expect(table.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(table.hiddenColumns).toEqual([2, 3]);
  });

  it('leaves out rows without content and keeps the numbers', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"/></row><row r="4"><c r="B4"><v>1</v></c><c r="C4" s="1"/></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    const table = await readTable({ sheets: [{ rows }] });
    expect(table.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
      [4, 2],
      [1048576, 1],
    ]);
  });

  it('is not misled by form controls and extensions after the cells', async () => {
    const after =
      '<controls><anchor><from><xdr:col>0</xdr:col><xdr:row>1</xdr:row></from></anchor></controls><extLst><ext><xm:f>Sheet2!$A$1</xm:f><x14:c><x14:v>99</x14:v></x14:c></ext></extLst>';
    const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const table = await readTable({ sheets: [{ rows, after }] });
    expect(table.rows.map(({ cells }) => cells)).toEqual([[{ kind: 'number', text: '1' }]]);
  });

  it('ignores data validation over whole columns', async () => {
    const after =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect((await readTable({ sheets: [{ rows, after }] })).rows).toHaveLength(1);
  });

  it('reads a sheet of 400,000 formatted empty rows in a moment', { timeout: 10_000 }, async () => {
    const empty = Array.from(
      { length: 400_000 },
      (_, index) =>
        `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/></row>`,
    );
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}`;
    expect((await readTable({ sheets: [{ rows }] })).rows).toHaveLength(1);
  });
});

function replacePart(parts: readonly ZipPart[], name: string, content: string): ZipPart[] {
  return parts.map((part) => (part.name === name ? { name, content } : part));
}

describe('other ways to write a workbook', () => {
  const parts = workbookParts({
    sheets: [{ rows: '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>' }],
    formats: ['0%'],
  });

  it('reads parts whose names carry a prefix', async () => {
    const prefixed = parts.map(({ name, content }) => ({
      name,
      content: String(content)
        .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
        .replaceAll('xmlns=', 'xmlns:x='),
    }));
    const { tables } = await read(packZip(prefixed));
    expect(tables[0]?.rows[0]?.cells).toEqual([{ kind: 'percent', text: '50' }]);
  });

  it('reads parts under other names, absolute paths and other types', async () => {
    const moved = parts.map(({ name, content }) => ({
      name: name.replace('sheet1.xml', 'Tờ khai.xml').replace('workbook.xml', 'book2.xml'),
      content: String(content)
        .replace('worksheets/sheet1.xml', '/xl/worksheets/./x/../Tờ khai.xml')
        .replace('xl/workbook.xml', '/xl/book2.xml')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
          'http://purl.oclc.org/ooxml/officeDocument/relationships/',
        ),
    }));
    const { tables } = await read(packZip(moved));
    expect(tables[0]?.rows).toHaveLength(1);
  });

  it('reads a workbook without styles and shared texts', async () => {
    const bare = parts
      .filter(({ name }) => !/styles|sharedStrings/.test(name))
      .map(({ name, content }) => ({
        name,
        content: String(content).replace(/<Relationship Id="rId[TS]"[^>]*>/g, ''),
      }));
    const { tables } = await read(packZip(bare));
    expect(tables[0]?.rows[0]?.cells).toEqual([{ kind: 'number', text: '0.5' }]);
  });

  it('reads a sheet name with quotes', async () => {
    const name = 'xl/workbook.xml';
    const content = String(parts.find((part) => part.name === name)?.content);
    const named = content.replace('name="Sheet1"', `name='Sheet "1"'`);
    const { tables } = await read(packZip(replacePart(parts, name, named)));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Sheet "1"']);
  });

  it('leaves out chart sheets', async () => {
    const source = workbookParts({ sheets: [{ rows: '' }, { rows: '', name: 'Biểu đồ' }] });
    const name = 'xl/_rels/workbook.xml.rels';
    const content = String(source.find((part) => part.name === name)?.content);
    const target = 'relationships/worksheet" Target="worksheets/sheet2.xml';
    expect(content).toContain(target);
    const chart = content.replace(target, 'relationships/chartsheet" Target="chartsheets/a.xml');
    const { tables } = await read(packZip(replacePart(source, name, chart)));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
  });
});

describe('workbooks with more than cells', () => {
  it('reads a workbook with a chart, a shape and a comment, as LibreOffice wrote it', async () => {
    const path = new URL('../../fixtures/readers/chart-by-libreoffice.xlsx', import.meta.url);
    const { tables, issues } = await read(readFileSync(path));
    expect(issues).toEqual([]);
    const text = (shown: string) => ({ kind: 'text', text: shown });
    const covered = { kind: 'text', text: 'BIỂU ĐỒ KẾT QUẢ', mergedInto: 'A1:C1' };
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      [text('BIỂU ĐỒ KẾT QUẢ'), covered, covered],
      [text('Đơn vị'), text('Tỷ lệ'), text('Ngày'), text('Nhận xét')],
      [text('Sở Nội vụ'), { kind: 'percent', text: '57' }, { kind: 'date', text: '2024-12-31' }],
      [
        text('Sở Tài chính'),
        { kind: 'percent', text: '85.7' },
        { kind: 'text', text: 'chưa có', formula: 'IF(B4>0.9,C3,"chưa có")' },
        { kind: 'number', text: '57', formula: 'B3*100' },
      ],
    ]);
  });

  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const base = workbookParts({
    sheets: [
      { rows, after: '<drawing r:id="rId1"/><tableParts><tablePart r:id="rId2"/></tableParts>' },
    ],
  });
  const rels = (items: string) => `<Relationships>${items}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const sheetRels = 'xl/worksheets/_rels/sheet1.xml.rels';

  it.each([
    [
      'a drawing that is nowhere',
      sheetRels,
      rels(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
    ],
    [
      'comments under another path',
      sheetRels,
      rels(relation('rId3', 'comments', '/xl/comments/comment1.xml')),
    ],
    ['a drawing without XML', 'xl/drawings/drawing1.xml', '<xdr:wsDr><a>'],
    ['a table of another kind', 'xl/tables/table1.xml', '<x>&none;</x>'],
    ['properties without XML', 'docProps/core.xml', '<a></b>'],
  ])('reads a workbook with %s, on which exceljs fails', async (_, name, content) => {
    const bytes = packZip([...base, { name, content }]);
    await expect(new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer)).rejects.toThrow();
    const { tables, issues } = await read(bytes);
    expect(issues).toEqual([]);
    expect(tables[0]?.rows).toEqual([
      { number: 1, hidden: false, cells: [{ kind: 'number', text: '1' }] },
    ]);
  });
});

describe('files that are no workbook', () => {
  const good = workbookParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const sheet = (rows: string) => makeWorkbook({ sheets: [{ rows }] });

  it.each([
    ['text', Buffer.from('a;b\n1;2\n'), 'not-a-zip'],
    ['another archive', packZip([{ name: 'a.txt', content: 'a' }]), 'not-a-workbook'],
    [
      'an archive with other relations',
      packZip(replacePart(good, '_rels/.rels', '<a/>')),
      'not-a-workbook',
    ],
    [
      'a text document',
      packZip(replacePart(good, 'xl/workbook.xml', '<w:document/>')),
      'not-a-workbook',
    ],
    [
      'a workbook without sheets',
      packZip(replacePart(good, 'xl/workbook.xml', '<workbook/>')),
      'not-a-workbook',
    ],
    ['a LibreOffice document', packZip([{ name: 'content.xml', content: '' }]), 'open-document'],
    [
      'a binary workbook',
      packZip(
        good.map(({ name, content }) => ({
          name,
          content: String(content).replace('xl/workbook.xml', 'xl/workbook.bin'),
        })),
      ),
      'binary-workbook',
    ],
    [
      'a workbook cut short',
      makeWorkbook({ sheets: [{ rows: '' }] }).subarray(0, 500),
      'not-a-zip',
    ],
    [
      'a workbook without its sheet',
      packZip(good.filter(({ name }) => !/sheet1/.test(name))),
      'damaged',
    ],
    [
      'a sheet without its relation',
      packZip(replacePart(good, 'xl/_rels/workbook.xml.rels', '<a/>')),
      'damaged',
    ],
    [
      'a relation to what is no path',
      packZip(
        good.map(({ name, content }) => ({
          name,
          content: String(content).replace('worksheets/sheet1.xml', '100%.xml'),
        })),
      ),
      'damaged',
    ],
    ['a place outside the sheet', sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'damaged'],
    ['a row without a number', sheet('<row r="x"><c r="A1"><v>1</v></c></row>'), 'damaged'],
    ['rows out of order', sheet('<row r="2"/><row r="1"/>'), 'damaged'],
    ['a row that comes twice', sheet('<row r="1"/><row r="1"/>'), 'damaged'],
    ['a cell in the wrong row', sheet('<row r="1"><c r="A2"><v>1</v></c></row>'), 'damaged'],
    ['no XML', packZip(replacePart(good, 'xl/worksheets/sheet1.xml', 'x')), 'damaged'],
    [
      'a sheet that ends too early',
      packZip(replacePart(good, 'xl/worksheets/sheet1.xml', '<worksheet><sheetData/>')),
      'damaged',
    ],
    [
      'shared texts that end too early',
      packZip(replacePart(good, 'xl/sharedStrings.xml', '<sst><si><t>a</t></si>')),
      'damaged',
    ],
    ['a sheet with broken tags', sheet('<row r="1"><c r="A1"><v>1</c></row>'), 'damaged'],
    [
      'a workbook of chart sheets only',
      packZip(
        good.map(({ name, content }) => ({
          name,
          content: String(content).replace('relationships/worksheet"', 'relationships/chartsheet"'),
        })),
      ),
      'not-a-workbook',
    ],
    [
      'a shared text that is not there',
      sheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'),
      'damaged',
    ],
    [
      'a merged range that is none',
      makeWorkbook({ sheets: [{ rows: '', after: '<mergeCell ref="A:A"/>' }] }),
      'damaged',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual({
      tables: [],
      issues: [
        {
          code: 'workbook-unreadable',
          severity: 'error',
          params: { reason },
          at: { file: 'kq.xlsx' },
        },
      ],
    });
  });
});
