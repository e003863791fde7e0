import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/domain/raw-table.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeLongTable, makeTable, makeWideTable } from '../../support/make-table.js';
import { takeInAll } from '../../support/take-in-all.js';
import { SO_UNIT, tinySet, XA_UNIT } from '../../support/tiny-set.js';

const set = tinySet();
const take = (...tables: readonly RawTable[]) => takeInAll(tables, set, 2024);
const codes = (...tables: readonly RawTable[]) => take(...tables).issues.map(({ code }) => code);

/** What the first unit says of an element: its value as text, or its state. */
function readingOf(element: string, ...tables: readonly RawTable[]): string | undefined {
  const value = take(...tables).submission.units[0]?.values.get(element);
  if (value?.state !== 'reported') return value?.state;
  return value.value.kind === 'number' ? value.value.number.toFraction() : value.value.kind;
}

const b = (unit: TestUnit) => makeWideTable([{ unit_id: 'S1', ...unit }], { file: 'b.csv' });

describe('units', () => {
  it('are sorted by id, with name and group', () => {
    const { submission } = take(
      makeWideTable([
        { ...SO_UNIT, unit_id: 'S2', name: '  Sở\u00a0Hai ' },
        XA_UNIT,
        { ...SO_UNIT, unit_group: 'SỞ NGÀNH' },
        { ...SO_UNIT, unit_id: 'D1', unit_group: 'Đơn vị  sự nghiệp'.normalize('NFD') },
      ]),
    );
    expect(
      submission.units.map(({ unitId, name, unitGroup }) => [unitId, name, unitGroup]),
    ).toEqual([
      ['D1', 'Sở Một', 'don-vi'],
      ['S1', 'Sở Một', 'so-nganh'],
      ['S2', 'Sở Hai', 'so-nganh'],
      ['X1', 'Xã Một', 'xa'],
    ]);
  });

  it('that differ in case, spaces and normal form are one', () => {
    const { submission, issues } = take(
      makeWideTable([{ ...SO_UNIT, unit_id: 'SỞ 1' }]),
      makeWideTable([{ unit_id: ' sở\u00a01'.normalize('NFD'), awards: '1' }], { file: 'b.csv' }),
    );
    expect(submission.units.map(({ unitId }) => unitId)).toEqual(['SỞ 1']);
    expect(issues).toEqual([]);
  });

  it('are called by their id where nobody names them', () => {
    expect(take(makeWideTable([{ ...SO_UNIT, name: null }])).submission.units[0]?.name).toBe('S1');
  });

  it('have the name of the first input that names them', () => {
    const first = makeWideTable([{ ...SO_UNIT, name: 'Z' }]);
    expect(take(first, b({ name: 'A' })).submission.units[0]?.name).toBe('Z');
    expect(take(b({ name: 'A' }), first).submission.units[0]?.name).toBe('A');
  });

  it('have the same name and id whatever the order of the rows', () => {
    const rows = [
      { unit_id: 's1', name: 'Sở một', unit_group: 'xa' },
      { unit_id: 'S1', name: 'Sở Một', unit_group: 'xa' },
    ];
    for (const order of [rows, [...rows].reverse()]) {
      expect(take(makeWideTable(order)).submission.units[0]).toMatchObject({
        unitId: 'S1',
        name: 'Sở Một',
      });
    }
  });
});

describe('unit groups', () => {
  const list = makeWideTable([{ unit_id: 'S1', name: 'Sở Một', unit_group: 'so-nganh' }]);
  const figures = (unitId: string, name: string | null = null) =>
    makeWideTable([{ unit_id: unitId, name, awards: '1' }], { file: 'b.csv' });

  it('may come from another input than the figures', () => {
    const { submission } = take(figures('S1'), list);
    expect(submission.units.map(({ unitId, unitGroup }) => [unitId, unitGroup])).toEqual([
      ['S1', 'so-nganh'],
    ]);
  });

  it('a unit that the list does not have is not in the list, named or not', () => {
    for (const name of [null, 'Sở Chín']) {
      const { submission, issues } = take(list, figures('S9', name));
      expect(submission.units.map(({ unitId }) => unitId)).toEqual(['S1']);
      expect(issues.filter(({ severity }) => severity === 'error').at(0)).toMatchObject({
        code: 'unit-not-listed',
        unitId: 'S9',
        at: { file: 'b.csv', row: 2, column: 'A' },
      });
    }
  });

  it('where no input has groups, each unit lacks one', () => {
    expect(take(figures('S9')).issues[0]).toMatchObject({
      code: 'unit-group-missing',
      unitId: 'S9',
      at: { file: 'b.csv', row: 2, column: 'A' },
    });
  });

  it('two inputs that put a unit into different groups disagree; it is not scored', () => {
    const { submission, issues } = take(list, b({ unit_group: 'Xã, phường', awards: '1' }));
    expect(submission.units).toEqual([]);
    expect(issues).toEqual([
      {
        code: 'inputs-disagree',
        severity: 'error',
        params: {
          what: 'unit-group',
          found: 'Xã, phường',
          other: 'so-nganh',
          otherPlace: 'kq.csv ▸ C2',
        },
        at: { file: 'b.csv', row: 2, column: 'B' },
        unitId: 'S1',
      },
    ]);
  });

  it('two inputs that say one group in different words agree', () => {
    const { submission, issues } = take(
      makeWideTable([SO_UNIT]),
      b({ unit_group: 'Sở, ban, ngành' }),
    );
    expect(submission.units[0]?.unitGroup).toBe('so-nganh');
    expect(issues).toEqual([]);
  });

  it('need not be said where the set has only one', () => {
    const one = { ...set, unitGroups: set.unitGroups.filter(({ id }) => id === 'xa') };
    const { submission, issues } = takeInAll(
      [makeWideTable([{ ...XA_UNIT, unit_group: null }])],
      one,
      2024,
    );
    expect(submission.units.map(({ unitGroup }) => unitGroup)).toEqual(['xa']);
    expect(issues).toEqual([]);
  });
});

describe('two inputs for one unit', () => {
  it('add up', () => {
    const { issues, submission } = take(
      makeWideTable([{ ...SO_UNIT, meetings: null }]),
      b({ meetings: '8' }),
    );
    expect(issues).toEqual([]);
    expect(submission.units[0]?.values.get('meetings')).toMatchObject({
      state: 'reported',
      cell: { text: '8', at: { file: 'b.csv', row: 2, column: 'B' } },
    });
  });

  it.each([
    ['meetings', '8', '08'],
    ['budget', '500', '500,0'],
    ['budget', '1.234,5', '1 234,50'],
    ['satisfaction', '95%', '95,0 %'],
    ['plan-on', '5/3/2024', '2024-03-05'],
    ['openness', 'có', 'X'],
    ['level', 'Thường xuyên', 'high'],
    ['cases-total', 'KAD', 'không áp dụng'],
  ])('agree on %s though typed %j and %j', (element, first, second) => {
    expect(
      codes(makeWideTable([{ ...SO_UNIT, [element]: first }]), b({ [element]: second })),
    ).toEqual([]);
  });

  it.each([
    ['meetings', '8', '9'],
    ['satisfaction', '95%', '95,1%'],
    ['plan-on', '5/3/2024', '5/4/2024'],
    ['plan-on', '5/3/2024', 'chưa có'],
    ['openness', 'có', 'không'],
    ['cases-total', '10', 'KAD'],
  ])('that differ on %s make it invalid: %j and %j', (element, first, second) => {
    const tables = [makeWideTable([{ ...SO_UNIT, [element]: first }]), b({ [element]: second })];
    expect(readingOf(element, ...tables)).toBe('invalid');
    expect(codes(...tables)).toEqual(['inputs-disagree']);
  });

  it('tell a fault in either, without a disagreement on top; what is doubtful is not used', () => {
    const good = makeWideTable([SO_UNIT]);
    expect(codes(good, b({ meetings: 'tám' }))).toEqual(['value-wrong-kind']);
    expect(readingOf('meetings', good, b({ meetings: 'tám' }))).toBe('invalid');
    const bad = makeWideTable([{ ...SO_UNIT, meetings: 'tám' }]);
    expect(codes(bad, b({ meetings: '8' }))).toEqual(['value-wrong-kind']);
    expect(readingOf('meetings', bad, b({ meetings: '8' }))).toBe('invalid');
  });

  it('that differ are quoted as they are kept, each for itself', () => {
    const disagreement = (first: TestUnit[string], second: TestUnit[string]) =>
      take(makeWideTable([{ ...SO_UNIT, budget: first }]), b({ budget: second })).issues[0]?.params;
    const same = { what: 'budget', otherPlace: 'kq.csv ▸ O2' };
    expect(disagreement(0.5, '0,6')).toEqual({
      ...same,
      found: '0,6',
      other: '0.5',
      otherKeptAs: 'number',
    });
    expect(disagreement('0.5', 0.6)).toEqual({
      ...same,
      found: '0.6',
      keptAs: 'number',
      other: '0.5',
    });
  });

  it('three of them: one that differs is enough', () => {
    const tables = [
      makeWideTable([SO_UNIT]),
      b({ meetings: '8' }),
      makeWideTable([{ unit_id: 'S1', meetings: '7' }], { file: 'c.csv' }),
    ];
    expect(codes(...tables)).toEqual(['inputs-disagree']);
    expect(readingOf('meetings', ...tables)).toBe('invalid');
  });

  it('two columns of one table are told once, and disagree like two inputs', () => {
    const table = (second: string) =>
      makeTable([
        ['unit_id', 'unit_group', 'meetings', 'Số buổi họp'],
        ['S1', 'so-nganh', '8', second],
      ]);
    expect(take(table('8,0')).issues.map(({ code }) => code)).not.toContain('inputs-disagree');
    expect(readingOf('meetings', table('8,0'))).toBe('8');
    expect(take(table('9')).issues.map(({ code }) => code)).toContain('inputs-disagree');
    expect(readingOf('meetings', table('9'))).toBe('invalid');
  });
});

describe('two rows for one unit', () => {
  const twice = (first: TestUnit, second: TestUnit) =>
    makeWideTable([
      { ...SO_UNIT, ...first },
      { ...SO_UNIT, ...second },
    ]);

  it('are one issue at the second row; where they agree the figures are used', () => {
    expect(codes(twice({}, {}))).toEqual(['unit-duplicate']);
    expect(readingOf('meetings', twice({}, { meetings: '8,0' }))).toBe('8');
  });

  it('that differ are still one issue; the figure is not used', () => {
    expect(codes(twice({}, { meetings: '9' }))).toEqual(['unit-duplicate']);
    expect(readingOf('meetings', twice({}, { meetings: '9' }))).toBe('invalid');
    expect(readingOf('meetings', twice({ meetings: '9' }, {}))).toBe('invalid');
  });

  it('are read the same in either order where one has a blank cell', () => {
    expect(readingOf('meetings', twice({ meetings: null }, {}))).toBe('8');
    expect(readingOf('meetings', twice({}, { meetings: null }))).toBe('8');
  });

  it('each tell their own faults', () => {
    expect(codes(twice({ meetings: 'tám' }, { awards: '-1' }))).toEqual([
      'unit-duplicate',
      'value-wrong-kind',
      'value-negative',
    ]);
  });

  it('in the long layout are rows like others', () => {
    const table = (second: string) =>
      makeTable([
        ['unit_id', 'unit_group', 'Số liệu', 'Giá trị'],
        ['S1', 'so-nganh', 'meetings', '8'],
        ['S1', null, 'Số buổi họp', second],
      ]);
    expect(readingOf('meetings', table('8'))).toBe('8');
    expect(readingOf('meetings', table('9'))).toBe('invalid');
    expect(take(table('9')).issues[0]).toMatchObject({
      code: 'inputs-disagree',
      params: { what: 'meetings', found: '9', other: '8', otherPlace: 'kq.csv ▸ D2' },
      at: { file: 'kq.csv', row: 3, column: 'D' },
      elementId: 'meetings',
    });
  });
});

describe('wide and long', () => {
  it('of the same data say the same, places apart', () => {
    const units = [SO_UNIT, XA_UNIT, { ...SO_UNIT, unit_id: 'S2', meetings: 'tám', awards: null }];
    const bare = (table: RawTable) =>
      take(table).submission.units.map((unit) => ({
        ...unit,
        values: [...unit.values]
          .map(([element, { cell, ...value }]) => [element, value, cell.text])
          .sort(),
      }));
    expect(bare(makeLongTable(units))).toEqual(bare(makeWideTable(units)));
  });

  it('a figure named in a long table is no missing column', () => {
    const { missingColumns } = take(makeLongTable([SO_UNIT]));
    expect([...missingColumns]).toEqual([]);
  });
});

describe('columns that no input has', () => {
  it('are told once, only for tables in use, at the header of the first wide table', () => {
    const long = makeLongTable([{ ...XA_UNIT, meetings: null }], { file: 'a.csv' });
    const wide = makeTable([['Bảng'], ['unit_id', 'openness'], ['X1', 'có'], ['X2', 'có']], {
      file: 'b.xlsx',
      sheet: 'S',
    });
    const { issues, missingColumns } = take(long, wide);
    expect(missingColumns).toEqual(new Set(['meetings']));
    expect(issues.filter(({ code }) => code === 'column-missing')).toEqual([
      {
        code: 'column-missing',
        severity: 'error',
        params: { label: 'Số cuộc họp' },
        at: { file: 'b.xlsx', sheet: 'S', row: 2 },
        elementId: 'meetings',
      },
    ]);
  });

  it('without a wide table the first one is the place', () => {
    const { issues } = take(makeLongTable([{ ...XA_UNIT, meetings: null }]));
    expect(issues).toMatchObject([{ code: 'column-missing', at: { file: 'kq.csv', row: 1 } }]);
  });

  it('are not told where no unit could be read', () => {
    expect(codes(makeTable([['unit_id', 'openness']]))).toEqual(['no-data-rows']);
  });
});

describe('cells left empty', () => {
  const emptyCell = (element: string, ...tables: readonly RawTable[]) =>
    take(...tables)
      .emptyCells.get('S1')
      ?.get(element);
  // meetings is the 14th column of SO_UNIT: N
  const cell = { file: 'kq.csv', row: 2, column: 'N' };
  const blank = makeWideTable([{ ...SO_UNIT, meetings: null }]);

  it('have a place: the row of the unit, the column of the figure', () => {
    expect(emptyCell('meetings', blank)).toEqual(cell);
    const sheet = makeTable([['Bảng'], ['unit_id', 'unit_group', 'meetings'], ['s1', 'xa', null]], {
      file: 'kq.xlsx',
      sheet: 'S',
    });
    expect(take(sheet).emptyCells.get('s1')?.get('meetings')).toEqual({
      file: 'kq.xlsx',
      sheet: 'S',
      row: 3,
      column: 'C',
    });
  });

  it('stand in the first input that has the column and the unit', () => {
    const without = makeWideTable([{ unit_id: 'S1', awards: '1' }], { file: 'a.csv' });
    const stranger = makeWideTable([{ unit_id: 'S2', meetings: '1' }], { file: 'c.csv' });
    expect(emptyCell('meetings', without, stranger, blank, b({ meetings: null }))).toEqual(cell);
    expect(emptyCell('meetings', b({ meetings: null }), blank)).toEqual({
      file: 'b.csv',
      row: 2,
      column: 'B',
    });
  });

  it('stand in the first of two rows and of two columns', () => {
    const again = makeWideTable([
      { ...SO_UNIT, meetings: null },
      { ...SO_UNIT, meetings: null },
    ]);
    expect(emptyCell('meetings', again)).toEqual(cell);
    const table = makeTable([
      ['unit_id', 'unit_group', 'meetings', 'Số buổi họp'],
      ['S1', 'so-nganh', null, null],
    ]);
    expect(emptyCell('meetings', table)).toEqual({ file: 'kq.csv', row: 2, column: 'C' });
  });

  it('are none where the figure is given, in any input or with a fault', () => {
    expect(emptyCell('meetings', blank, b({ meetings: '3' }))).toBeUndefined();
    expect(emptyCell('meetings', makeWideTable([{ ...SO_UNIT, meetings: 'x' }]))).toBeUndefined();
  });

  it('are none in the long layout, where nothing stands for what nobody wrote', () => {
    expect(emptyCell('meetings', makeLongTable([{ ...SO_UNIT, meetings: null }]))).toBeUndefined();
    const list = makeWideTable([{ unit_id: 'S1', unit_group: 'so-nganh' }], { file: 'ds.csv' });
    expect(emptyCell('meetings', list)).toBeUndefined();
  });

  it('under a merged or hidden column are those that the unit would fill', () => {
    const rows = [
      ['unit_id', 'unit_group', 'meetings'],
      ['S1', 'so-nganh', { kind: 'blank' as const, text: '', mergedInto: 'C2:C3' }],
    ];
    expect(emptyCell('meetings', makeTable(rows, { hiddenColumns: [3] }))).toEqual({
      file: 'kq.csv',
      row: 2,
      column: 'C',
    });
  });
});

describe('a file with none of the columns', () => {
  const strange = makeTable([
    ['Mã đơn vị', 'Tên đơn vị', 'Doanh thu', 'Lợi nhuận'],
    ['S1', 'Sở Một', '5', '1'],
    ['S2', 'Sở Hai', '6', '2'],
  ]);

  it('is told first and in one issue, though no unit could be read', () => {
    const [first, ...others] = take(strange).issues;
    // the 18 figures of the tiny set, all read by some criterion or condition
    expect(first).toMatchObject({
      code: 'columns-missing',
      params: { set: 'tiny/2024-1', needed: 18, present: 0 },
      at: { file: 'kq.csv', row: 1 },
    });
    expect(others.map(({ code }) => code)).not.toContain('column-missing');
  });

  it('is none where some input has a figure, points or a row of the long layout', () => {
    const codesWith = (...more: readonly RawTable[]) => codes(strange, ...more);
    expect(codesWith(b({ meetings: '8' }))).not.toContain('columns-missing');
    expect(codesWith(b({ 'Thẩm định 1.1': '1' }))).not.toContain('columns-missing');
    expect(codesWith(makeLongTable([{ unit_id: 'S1', meetings: '8' }]))).not.toContain(
      'columns-missing',
    );
    expect(codes(makeTable([['Mã đơn vị', 'Tên đơn vị']]))).toEqual(['no-data-rows']);
  });
});

describe('figures that the table does not use', () => {
  it('are told, but not read: nothing in them can be wrong', () => {
    expect(take(makeWideTable([{ ...XA_UNIT, awards: 'abc' }])).issues).toMatchObject([
      { code: 'value-not-used', params: { found: 'abc' }, elementId: 'awards' },
    ]);
  });

  it('a figure of a condition that another one refers to is used', () => {
    const referring = tinySet([
      [
        'ranking: {',
        `  - id: both
    label: Cả hai
    when: { all: [{ condition: hot-spot }, { not: { fact: openness, operator: is, value: true } }] }
    effect: { notAbove: yeu }
    tables: [xa]
    citation: { source: S, place: "6" }
ranking: {`,
      ],
    ]);
    const table = makeWideTable([{ ...XA_UNIT, 'hot-spots': '1' }]);
    const { issues, submission } = takeInAll([table], referring, 2024);
    expect(issues).toEqual([]);
    expect(submission.units[0]?.values.get('hot-spots')?.state).toBe('reported');
  });
});
