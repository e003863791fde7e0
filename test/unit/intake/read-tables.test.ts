import { describe, expect, it } from 'vitest';
import { columnNames } from '../../../src/intake/column-names.js';
import type { ReadTable } from '../../../src/intake/read-table.js';
import { readTables } from '../../../src/intake/read-tables.js';
import type { TestCell } from '../../support/make-table.js';
import { makeTable } from '../../support/make-table.js';
import { tinySet } from '../../support/tiny-set.js';

/** What the rows of a table say. */
const rowsOf = (table: ReadTable | undefined) => table?.rows.map(table.read) ?? [];

const names = columnNames(tinySet());
const SHEET = [
  ['unit_id', 'openness'],
  ['S1', 'có'],
];
const at = (sheet: string) => ({ file: 'kq.xlsx', sheet });
const covered = (text: string, mergedInto: string): TestCell => ({
  kind: 'text',
  text,
  mergedInto,
});

describe('sheets', () => {
  it('reads every visible sheet with a header and says how each was understood', () => {
    const { tables, issues } = readTables(
      [
        makeTable(SHEET, at('A')),
        makeTable([['Danh sách'], ...SHEET, ['s1', null], ['S2', 'không']], at('B')),
        makeTable(
          [
            ['Mã đơn vị', 'Số liệu', 'Giá trị'],
            ['S1', 'openness', 'có'],
          ],
          at('C'),
        ),
      ],
      names,
      2024,
    );
    expect(issues.map(({ code }) => code)).toEqual(['unit-duplicate']);
    expect(tables.map(({ source }) => source)).toEqual([
      { ...at('A'), layout: 'wide', headerRow: 1, units: 1, columns: 2 },
      { ...at('B'), layout: 'wide', headerRow: 2, units: 2, columns: 2 },
      { ...at('C'), layout: 'long', headerRow: 1, units: 1, columns: 3 },
    ]);
  });

  it('says what is wrong with every sheet of a file in which none is readable', () => {
    const { tables, issues } = readTables(
      [
        makeTable([['Hướng dẫn']], at('HD')),
        makeTable([['x'], ['Tên đơn vị', 'openness', 'level']], at('DL')),
        makeTable(SHEET, { file: 'b.csv' }),
      ],
      names,
      2024,
    );
    expect(tables).toHaveLength(1);
    expect(issues).toEqual([
      { code: 'header-not-found', severity: 'error', params: {}, at: at('HD') },
      { code: 'unit-column-missing', severity: 'error', params: {}, at: { ...at('DL'), row: 2 } },
    ]);
  });

  it('never reads a hidden sheet, and says so', () => {
    const { tables, issues } = readTables(
      [makeTable([['Hướng dẫn']], at('HD')), makeTable(SHEET, { ...at('Ẩn'), hidden: true })],
      names,
      2024,
    );
    expect(tables).toEqual([]);
    expect(issues.map(({ code, at: place }) => [code, place?.sheet])).toEqual([
      ['hidden-sheet', 'Ẩn'],
      ['header-not-found', 'HD'],
    ]);
  });

  it('an appraisal file that lacks only the units is told so', () => {
    const rows = [
      ['Tên đơn vị', 'Thẩm định 1.1', 'Lý do 1.1'],
      ['Sở', '1', 'x'],
    ];
    expect(readTables([makeTable(rows, at('TD'))], names, 2024).issues).toMatchObject([
      { code: 'unit-column-missing', at: { row: 1 } },
    ]);
  });
});

describe('rows', () => {
  it('a header without rows has no data; rows without unit ids have another fault', () => {
    const only = readTables([makeTable([['unit_id', 'openness']])], names, 2024);
    expect(only.issues.map(({ code }) => code)).toEqual(['no-data-rows']);
    const nameless = readTables(
      [
        makeTable([
          ['unit_id', 'openness'],
          [null, 'có'],
        ]),
      ],
      names,
      2024,
    );
    expect(nameless.issues.map(({ code }) => code)).toEqual(['unit-id-empty']);
  });

  it('reads a header that is printed again as a header, not as a unit', () => {
    const rows = [...SHEET, ['Unit_ID ', 'OPENNESS'], ['S2', 'không']];
    const { tables, issues } = readTables([makeTable(rows)], names, 2024);
    expect(issues).toEqual([]);
    expect(tables[0]?.rows.map(({ unitId }) => unitId)).toEqual(['S1', 'S2']);
  });

  it('reads the rows below a header of several rows', () => {
    const { tables, issues } = readTables(
      [
        makeTable([
          ['unit_id', 'Mục 1'],
          [covered('unit_id', 'A1:A3'), 'openness'],
          [covered('unit_id', 'A1:A3'), '(1)'],
          ['S1', 'có'],
        ]),
      ],
      names,
      2024,
    );
    expect(issues).toEqual([]);
    expect(tables[0]?.source.headerRow).toBe(2);
    expect(tables[0]?.rows.map(({ unitId }) => unitId)).toEqual(['S1']);
  });

  it('a title merged across a row is no unit, whichever cell it starts in', () => {
    const rows = [
      ['stt', 'unit_id', 'name', 'openness'],
      ['I. Sở', covered('I. Sở', 'A2:D2'), covered('I. Sở', 'A2:D2'), covered('I. Sở', 'A2:D2')],
      ['1', 'S1', 'Sở Một', 'có'],
      [null, 'II. Xã', covered('II. Xã', 'B4:D4'), covered('II. Xã', 'B4:D4')],
    ];
    const { tables, issues } = readTables([makeTable(rows)], names, 2024);
    expect(tables[0]?.rows.map(({ unitId }) => unitId)).toEqual(['S1']);
    expect(issues).toEqual([
      {
        code: 'merged-cells',
        severity: 'error',
        params: { range: 'A2:D2' },
        at: { file: 'kq.csv', row: 2, column: 'B' },
      },
      {
        code: 'merged-cells',
        severity: 'error',
        params: { range: 'B4:D4' },
        at: { file: 'kq.csv', row: 4, column: 'B' },
      },
    ]);
  });

  it('a unit id merged over the rows of a long table stands for all of them', () => {
    const rows = [
      ['unit_id', 'Số liệu', 'Giá trị'],
      ['S1', 'openness', 'có'],
      [covered('S1', 'A2:A3'), 'level', 'high'],
    ];
    const { tables, issues } = readTables([makeTable(rows)], names, 2024);
    expect(issues).toEqual([]);
    expect(rowsOf(tables[0]).flatMap(({ values }) => values.map(({ element }) => element))).toEqual(
      ['openness', 'level'],
    );
  });

  it('an error in the place of the unit id or name is an error, not a unit called #N/A', () => {
    const error: TestCell = { kind: 'error', text: '#N/A' };
    const formula: TestCell = { kind: 'formula-without-result', text: 'B2', formula: 'B2' };
    const rows = [
      ['unit_id', 'name', 'openness'],
      [error, 'Sở Một', 'có'],
      [formula, 'Sở Hai', 'có'],
      ['S3', error, 'có'],
    ];
    const { tables, issues } = readTables([makeTable(rows)], names, 2024);
    expect(rowsOf(tables[0]).map(({ unitId, name }) => [unitId, name])).toEqual([
      ['S3', undefined],
    ]);
    expect(issues).toEqual([
      {
        code: 'cell-error',
        severity: 'error',
        params: { found: '#N/A' },
        at: { file: 'kq.csv', row: 2, column: 'A' },
      },
      {
        code: 'cell-formula-without-result',
        severity: 'error',
        params: { formula: 'B2' },
        at: { file: 'kq.csv', row: 3, column: 'A' },
      },
      {
        code: 'cell-error',
        severity: 'error',
        params: { found: '#N/A' },
        at: { file: 'kq.csv', row: 4, column: 'B' },
        unitId: 'S3',
      },
    ]);
  });

  it('rows that only have a serial number or a note are not there', () => {
    const rows = [
      ['stt', 'unit_id', 'openness', 'ghi chú'],
      ['1', 'S1', 'có', null],
      ['2', null, null, 'hết'],
    ];
    expect(readTables([makeTable(rows)], names, 2024).issues).toEqual([]);
  });
});

describe('criteria of the long layout', () => {
  const tenCriteria = columnNames(
    tinySet([['- id: "2.2"\n      label: Kinh phí', '- id: "2.30"\n      label: Kinh phí']]),
  );

  it('does not guess which criterion Excel made the number 2.3 of', () => {
    const rows = (id: TestCell) => [
      ['unit_id', 'Tiêu chí', 'Tự chấm'],
      ['S1', id, '1'],
    ];
    const typed = readTables([makeTable(rows('2.3'))], tenCriteria, 2024);
    expect(rowsOf(typed.tables[0])[0]?.fields).toMatchObject([{ criterion: '2.3' }]);
    const number = readTables([makeTable(rows(2.3))], tenCriteria, 2024);
    expect(rowsOf(number.tables[0])[0]?.fields).toEqual([]);
    expect(number.issues).toEqual([
      {
        code: 'criterion-unknown',
        severity: 'error',
        params: { found: '2.3', suggestion: '2.30' },
        at: { file: 'kq.csv', row: 2, column: 'B' },
        unitId: 'S1',
      },
    ]);
    const clear = readTables([makeTable(rows(1.1))], tenCriteria, 2024);
    expect(rowsOf(clear.tables[0])[0]?.fields).toMatchObject([{ criterion: '1.1' }]);
  });
});

describe('a column of years', () => {
  const read = (header: TestCell, ...years: readonly TestCell[]) =>
    readTables(
      [
        makeTable([
          ['unit_id', header, 'openness'],
          ...years.map((year, index) => [`S${index + 1}`, year, 'có']),
        ]),
      ],
      names,
      2024,
    );
  const unitsIn = (...years: readonly TestCell[]) =>
    read('Năm', ...years).tables[0]?.rows.map(({ unitId }) => unitId);

  it.each(['Năm', 'NĂM ĐÁNH GIÁ'.normalize('NFD'), 'year'])('%j is understood', (header) => {
    expect(read(header, '2024').issues).toEqual([]);
    expect(read(header, '2024').tables[0]?.columns).toHaveLength(3);
  });

  it('of the scoring year, or left empty, is silent', () => {
    expect(read('Năm', '2024', 2024, ' Năm\u00a02024 ', null).issues).toEqual([]);
    expect(unitsIn('2024', 2024, ' Năm\u00a02024 ', null)).toEqual(['S1', 'S2', 'S3', 'S4']);
  });

  it('of another year, or of none that can be read, keeps its row out', () => {
    expect(unitsIn('2024', 2023, 'năm 2025', '24', 'x')).toEqual(['S1']);
    expect(read('Năm', 2024, 2023, '24').issues).toEqual([
      {
        code: 'row-of-other-year',
        severity: 'error',
        params: { found: '2023', keptAs: 'number', year: 2024 },
        at: { file: 'kq.csv', row: 3, column: 'B' },
        unitId: 'S2',
      },
      {
        code: 'row-of-other-year',
        severity: 'error',
        params: { found: '24', year: 2024 },
        at: { file: 'kq.csv', row: 4, column: 'B' },
        unitId: 'S3',
      },
    ]);
    expect(read('Năm', { kind: 'error', text: '#REF!' }).issues).toMatchObject([
      { code: 'cell-error', at: { row: 2, column: 'B' }, unitId: 'S1' },
    ]);
    expect(unitsIn({ kind: 'error', text: '#REF!' })).toEqual([]);
  });

  it('filled in below the units is no row', () => {
    const rows = [
      ...SHEET.map((row, index) => [...row, index === 0 ? 'Năm' : '2024']),
      [null, null, '2023'],
    ];
    const { tables, issues } = readTables([makeTable(rows)], names, 2024);
    expect(issues).toEqual([]);
    expect(tables[0]?.rows).toHaveLength(1);
  });

  it('is read in the long layout too', () => {
    const rows = [
      ['unit_id', 'Năm', 'Số liệu', 'Giá trị'],
      ['S1', '2023', 'openness', 'không'],
      ['S1', '2024', 'openness', 'có'],
    ];
    const { tables, issues } = readTables([makeTable(rows)], names, 2024);
    expect(issues.map(({ code, at: place }) => [code, place?.row])).toEqual([
      ['row-of-other-year', 2],
    ]);
    expect(rowsOf(tables[0]).map(({ at: place }) => place.row)).toEqual([3]);
  });

  it('does not make a header of a title that says unit and year', () => {
    const rows = [['Đơn vị', 'Sở Nội vụ', 'Năm', '2023'], ...SHEET];
    const { tables } = readTables([makeTable(rows)], names, 2024);
    expect(tables[0]?.source.headerRow).toBe(2);
  });

  it('gives way to a figure of the set that has the same name', () => {
    const own = columnNames(tinySet([['label: Số bằng khen', 'label: Năm']]));
    const rows = [
      ['unit_id', 'Năm', 'openness'],
      ['S1', '2', 'có'],
    ];
    const { tables } = readTables([makeTable(rows)], own, 2024);
    expect(rowsOf(tables[0])[0]?.values.map(({ element }) => element)).toEqual([
      'awards',
      'openness',
    ]);
  });
});
