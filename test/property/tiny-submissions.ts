import fc from 'fast-check';
import type { RawTable } from '../../src/domain/raw-table.js';
import type { TableOptions, TestUnit } from '../support/make-table.js';
import { makeTable } from '../support/make-table.js';

/** What people type for each element of the tiny set: what is right, and what is odd, wrong or nothing. */
const TYPED: Readonly<Record<string, readonly [right: string, odd: readonly (string | null)[]]>> = {
  'plan-on': ['15/3/2024|31/3/2024|1/4/2024|15-04-2024|16/4/2024|không', ['31/4/2024', null]],
  'report-on': ['1/6/2024|2024-06-02|chưa gửi', ['1/6/2023', null]],
  openness: ['có|không|x', ['có lẽ', 'KAD']],
  level: ['Thường xuyên|mid|Hiếm khi', ['rất tốt', null]],
  satisfaction: ['95%|90 %|89,99%|70|69,9|0', ['0,8', null]],
  'cases-total': ['10|3|KAD', ['0', null]],
  'cases-done': ['0|1|2|3', ['11', null]],
  petitions: ['10|7', ['0', 'x']],
  'petitions-late': ['0|3', ['6', '8']],
  'petitions-poor': ['0|1', ['5', null]],
  meetings: ['0|1|7|8|12', ['13', null]],
  budget: ['0|99,5|100|999|1.000,5|KAD', ['1.234', null]],
  'budget-due': ['có|không', [null]],
  'review-points': ['0|1,25|2', ['2,5', null]],
  awards: ['0|1|5', ['-1', null]],
  faults: ['0|1|2|5', ['0,5', null]],
  'hot-spots': ['0|1', [null]],
  'leader-fault': ['không|không|có', ['x1', null]],
};

const OF_VILLAGES = ['openness', 'meetings', 'report-on', 'leader-fault'];

const MAXIMA: Readonly<Record<'so' | 'xa', Readonly<Record<string, number>>>> = {
  so: { '1.1': 2, '1.3': 3, '2.1.1': 3, '2.2': 2, 'T.1': 2, 'G.1': 3 },
  xa: { 'A.1': 2, 'A.2': 3 },
};

function pointsUpTo(maximum: number, calm: boolean): fc.Arbitrary<string | null> {
  const points = fc.integer({ min: 0, max: maximum * 1000 }).map((thousandths) => {
    const [whole, rest] = [Math.floor(thousandths / 1000), thousandths % 1000];
    return `${whole},${String(rest).padStart(3, '0')}0`;
  });
  const typed = calm ? points : fc.oneof({ weight: 9, arbitrary: points }, fc.constant('hai'));
  return fc.option(typed, { freq: 1 });
}

function entriesOf(table: 'so' | 'xa', calm: boolean): fc.Arbitrary<TestUnit> {
  const columns = Object.entries(MAXIMA[table]).flatMap(([id, maximum]) => [
    [`Thẩm định ${id}`, pointsUpTo(maximum, calm)] as const,
    [`Tự chấm ${id}`, pointsUpTo(maximum, calm)] as const,
    [`Lý do ${id}`, fc.constantFrom('Đã kiểm tra', null)] as const,
  ]);
  return fc.record(Object.fromEntries(columns));
}

function figuresOf(elements: readonly string[], calm: boolean): fc.Arbitrary<TestUnit> {
  const cells = elements.map((element) => {
    const [right = '', odd = []] = TYPED[element] ?? [];
    const good = fc.constantFrom(...right.split('|'));
    const any = fc.oneof({ weight: 9, arbitrary: good }, fc.constantFrom(...odd));
    return [element, calm ? good : any] as const;
  });
  return fc.record(Object.fromEntries(cells));
}

/** Half of the units are calm: nothing in them is wrong or missing. */
function unitsOf(table: 'so' | 'xa', groups: readonly string[]): fc.Arbitrary<TestUnit> {
  const elements = table === 'so' ? Object.keys(TYPED) : OF_VILLAGES;
  return fc
    .boolean()
    .chain((calm) =>
      fc
        .tuple(fc.constantFrom(...groups), figuresOf(elements, calm), entriesOf(table, calm))
        .map(([unit_group, figures, entries]) => ({ unit_group, ...figures, ...entries })),
    );
}

const OFFICE = unitsOf('so', ['so-nganh', 'don-vi']);
const VILLAGE = unitsOf('xa', ['xa']);

/** Units of both tables with different ids. */
export const SUBMISSION: fc.Arbitrary<readonly TestUnit[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: OFFICE }, VILLAGE), { minLength: 1, maxLength: 4 })
  .map((units) =>
    units.map((unit, index) => ({ unit_id: `U${index}`, name: `Đơn vị ${index}`, ...unit })),
  );

const OWN = ['unit_id', 'name', 'unit_group'];

/** All columns that some unit has, ids first. */
export function columnsOf(units: readonly TestUnit[]): readonly string[] {
  return [...new Set([...OWN, ...units.flatMap((unit) => Object.keys(unit))])];
}

/** A wide table with its columns in a given order. */
export function tableWith(
  units: readonly TestUnit[],
  columns: readonly string[],
  options: TableOptions = {},
): RawTable {
  return makeTable(
    [columns, ...units.map((unit) => columns.map((column) => unit[column] ?? null))],
    options,
  );
}

/** The same units as two long tables: figures, and entries of criteria. */
export function longTables(units: readonly TestUnit[]): readonly RawTable[] {
  const figures = units.flatMap((unit) =>
    Object.entries(unit)
      .filter(([column]) => !OWN.includes(column) && !column.includes(' '))
      .map(([column, value]) => [...OWN.map((key) => unit[key] ?? null), column, value]),
  );
  const fields = ['Thẩm định', 'Tự chấm', 'Lý do'];
  const entries = units.flatMap((unit) => {
    const ids = Object.keys(unit).flatMap((column) => /^Tự chấm (.+)$/.exec(column)?.[1] ?? []);
    return ids.map((id) => [
      unit['unit_id'] ?? null,
      id,
      ...fields.map((field) => unit[`${field} ${id}`] ?? null),
    ]);
  });
  return [
    makeTable([[...OWN, 'Số liệu', 'Giá trị'], ...figures], { file: 'a.csv' }),
    makeTable([['unit_id', 'Tiêu chí', ...fields], ...entries], { file: 'b.csv' }),
  ];
}
