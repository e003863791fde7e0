import { describe, expect, it } from 'vitest';
import { columnNames } from '../../../src/intake/column-names.js';
import type { MatchedHeader } from '../../../src/intake/match-columns.js';
import { findHeader, findHeaderWithoutUnits } from '../../../src/intake/match-columns.js';
import type { TestCell } from '../../support/make-table.js';
import { makeTable } from '../../support/make-table.js';
import { tinySet } from '../../support/tiny-set.js';

const names = columnNames(tinySet());
const place = { file: 'kq.csv' };

function headerOf(...rows: readonly (readonly TestCell[])[]): MatchedHeader | undefined {
  return findHeader(makeTable(rows).rows, names, place);
}

/** Roles by column letter number, as short text. */
function rolesOf(...header: readonly TestCell[]): readonly string[] {
  const found = headerOf(['unit_id', 'name', ...header]);
  return (found?.columns ?? []).slice(2).map(({ column, role }) => {
    const what = 'element' in role ? role.element : 'criterion' in role ? role.criterion : '';
    return `${column} ${'field' in role ? role.field : role.role} ${what}`.trim();
  });
}

describe('columns of figures', () => {
  it.each([
    ['id', 'meetings'],
    ['label', 'Số cuộc họp'],
    ['alias', 'Số buổi họp'],
    ['NFD', 'Số cuộc họp'.normalize('NFD')],
    ['upper case', 'SỐ CUỘC HỌP'],
    ['no-break spaces', '\u00a0Số\u00a0cuộc\u202fhọp '],
    ['line break and double space', 'Số  cuộc\nhọp'],
  ])('are found by %s', (_how, header) => {
    expect(rolesOf(header)).toEqual(['3 element meetings']);
  });

  it('are not found by something near: that is told with a suggestion', () => {
    const found = headerOf(['unit_id', 'openness', 'So cuoc hop', 'Số cuộc']);
    expect(found?.issues).toEqual([
      {
        code: 'column-unknown',
        severity: 'warning',
        params: { found: 'So cuoc hop', suggestion: 'Số cuộc họp' },
        at: { file: 'kq.csv', row: 1, column: 'C' },
      },
      {
        code: 'column-unknown',
        severity: 'warning',
        params: { found: 'Số cuộc' },
        at: { file: 'kq.csv', row: 1, column: 'D' },
      },
    ]);
  });

  it('pass over serial numbers, notes and nameless columns', () => {
    expect(headerOf(['STT', 'unit_id', 'openness', 'Ghi chú', ''])?.issues).toEqual([]);
  });
});

describe('columns of criteria', () => {
  it.each([
    ['Tự chấm 1.1', 'claimed 1.1'],
    ['Điểm tự chấm 1.1', 'claimed 1.1'],
    ['Tự đánh giá 1.1', 'claimed 1.1'],
    ['TỰ CHẤM 1.1'.normalize('NFD'), 'claimed 1.1'],
    ['claimed 1.1', 'claimed 1.1'],
    ['Thẩm định: 1.1', 'appraised 1.1'],
    ['Điểm thẩm định - 1.1', 'appraised 1.1'],
    ['Lý do (1.1)', 'reason 1.1'],
    ['Lý do điều chỉnh 1.1', 'reason 1.1'],
    ['Lí do [1.1]', 'reason 1.1'],
    ['Người thẩm định 1.1', 'authority 1.1'],
    ['Minh chứng tiêu chí 1.1', 'evidence 1.1'],
    ['Tài liệu kiểm chứng (TC 1.1)', 'evidence 1.1'],
    ['Giải trình\u00a01.1', 'explanation 1.1'],
    ['Tự chấm 2.1.1', 'claimed 2.1.1'],
    ['tự chấm g.1', 'claimed G.1'],
    ['Tự chấm A.1', 'claimed A.1'],
  ])('%j → %s', (header, expected) => {
    expect(rolesOf(header)).toEqual([`3 ${expected}`]);
  });

  it.each(['Tự chấm', 'Tự chấm 1.9', 'Tự chấm 2.1', 'Tự chấm 1', '1.1', 'Điểm 1.1'])(
    '%j names no criterion',
    (header) => {
      expect(rolesOf(header)).toEqual([]);
      expect(headerOf(['unit_id', 'name', header])?.issues).toMatchObject([
        { code: 'column-unknown', params: { found: header } },
      ]);
    },
  );
});

describe('columns of units', () => {
  it('"Đơn vị" is the name beside a column of ids', () => {
    const found = headerOf(['Mã đơn vị', 'Đơn vị', 'Nhóm đơn vị', 'openness']);
    expect(found?.columns.map(({ role }) => role.role)).toEqual([
      'unit-id',
      'unit-name',
      'unit-group',
      'element',
    ]);
  });

  it('"Đơn vị" is the id where nothing else is', () => {
    const found = headerOf(['Đơn vị', 'openness']);
    expect(found?.columns.map(({ role }) => role.role)).toEqual(['unit-id', 'element']);
  });

  it('a column of names alone identifies nobody', () => {
    expect(headerOf(['Tên đơn vị', 'openness'])).toBeUndefined();
  });
});

describe('which row is the header', () => {
  it('passes over title rows, also those that hold one of our words', () => {
    const found = headerOf(['UBND tỉnh'], ['Đơn vị', null, 'triệu đồng'], ['unit_id', 'openness']);
    expect(found?.row.number).toBe(3);
  });

  it('takes the first one: a second block further down has its own', () => {
    const found = headerOf(['unit_id', 'openness'], ['S1', 'có'], ['unit_id', 'openness', 'level']);
    expect(found?.row.number).toBe(1);
  });

  it('gives up after 30 rows with content', () => {
    const titles = Array.from({ length: 29 }, (_, index) => [`Dòng ${index}`]);
    expect(headerOf(...titles, ['unit_id', 'openness'])?.row.number).toBe(30);
    expect(headerOf(['thêm'], ...titles, ['unit_id', 'openness'])).toBeUndefined();
  });

  it('of a header merged downwards takes the row that names most', () => {
    const down = (text: string, range: string): TestCell => ({
      kind: 'text',
      text,
      mergedInto: range,
    });
    const across = { ...(down('Mục 1', 'C1:D1') as object) } as TestCell;
    const found = headerOf(
      ['unit_id', 'name', 'Mục 1', across],
      [down('unit_id', 'A1:A2'), down('name', 'B1:B2'), 'openness', 'level'],
      ['S1', 'Sở Một', 'có', 'high'],
    );
    expect(found?.row.number).toBe(2);
    expect(found?.columns.map(({ header }) => header)).toEqual([
      'unit_id',
      'name',
      'openness',
      'level',
    ]);
    expect(found?.issues).toEqual([]);
  });

  it('a title merged over columns names none of them', () => {
    const across: TestCell = { kind: 'text', text: 'openness', mergedInto: 'B1:C1' };
    const found = headerOf(['unit_id', 'openness', across]);
    expect(found?.columns).toHaveLength(2);
    expect(found?.issues).toEqual([]);
  });

  it('finds a header that only lacks the units', () => {
    const rows = makeTable([['Bảng'], ['Tên đơn vị', 'openness'], ['Sở', 'có']]).rows;
    expect(findHeaderWithoutUnits(rows, names)?.number).toBe(2);
    expect(findHeaderWithoutUnits(makeTable([['openness'], ['có']]).rows, names)).toBeUndefined();
  });
});

describe('columns that are there twice', () => {
  it('are told with the first one, whatever the words', () => {
    const found = headerOf(['unit_id', 'meetings', 'Số buổi họp', 'tự chấm 1.1', 'claimed (1.1)']);
    expect(found?.issues).toEqual([
      {
        code: 'column-duplicate',
        severity: 'error',
        params: { found: 'Số buổi họp', firstColumn: 'B' },
        at: { file: 'kq.csv', row: 1, column: 'C' },
      },
      {
        code: 'column-duplicate',
        severity: 'error',
        params: { found: 'claimed (1.1)', firstColumn: 'D' },
        at: { file: 'kq.csv', row: 1, column: 'E' },
      },
    ]);
  });

  it('are both read where they hold figures, so that what disagrees is seen; a second id is not', () => {
    const found = headerOf(['unit_id', 'meetings', 'Số buổi họp', 'Mã']);
    expect(found?.columns.map(({ column }) => column)).toEqual([1, 2, 3]);
  });
});

describe('the long layout', () => {
  it('is known by a column of elements', () => {
    const found = headerOf(['Mã đơn vị', 'Số liệu', 'Giá trị', 'openness']);
    expect(found?.layout).toBe('long');
    expect(found?.columns.map(({ role }) => role.role)).toEqual([
      'unit-id',
      'row-element',
      'row-value',
    ]);
    expect(found?.issues).toMatchObject([
      { code: 'column-unknown', params: { found: 'openness' }, at: { column: 'D' } },
    ]);
  });

  it('is known by a column of criteria', () => {
    const found = headerOf([
      'Mã đơn vị',
      'Tiêu chí',
      'Điểm thẩm định',
      'Lý do điều chỉnh',
      'Người thẩm định',
    ]);
    expect(found?.layout).toBe('long');
    expect(found?.columns.slice(2).map(({ role }) => role)).toEqual([
      { role: 'row-field', field: 'appraised' },
      { role: 'row-field', field: 'reason' },
      { role: 'row-field', field: 'authority' },
    ]);
  });

  it('tells of values without elements and of points without criteria', () => {
    expect(headerOf(['unit_id', 'Tiêu chí', 'Giá trị'])?.issues).toMatchObject([
      { code: 'column-unknown', params: { found: 'Giá trị' } },
    ]);
    expect(headerOf(['unit_id', 'Số liệu', 'Giá trị', 'Tự chấm'])?.issues).toMatchObject([
      { code: 'column-unknown', params: { found: 'Tự chấm' } },
    ]);
  });

  it('everything else is wide', () => {
    expect(headerOf(['unit_id', 'openness'])?.layout).toBe('wide');
  });
});
