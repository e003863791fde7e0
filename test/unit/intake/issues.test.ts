import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode, IssueParams, IssuePlace } from '../../../src/domain/issue.js';
import { issue } from '../../../src/domain/issue.js';
import type { RawCell, RawTable } from '../../../src/domain/raw-table.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeLongTable, makeTable, makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, XA_UNIT } from '../../support/tiny-set.js';

/** Codes that only readers raise. */
type ReaderCode =
  | 'file-not-utf8'
  | 'file-unknown-format'
  | 'workbook-unreadable'
  | 'workbook-protected'
  | 'workbook-old-format'
  | 'workbook-too-large'
  | 'csv-broken-row';

/** Codes of appeals, which come after an evaluation: see take-appeal.test.ts. */
type AppealCode = Extract<IssueCode, `appeal-${string}`>;

interface Scenario {
  readonly tables: readonly RawTable[];
  /** Changes to the tiny set. */
  readonly edits?: Edits;
  /** All issues of the run, in their order. */
  readonly expected: readonly Issue[];
}

const cell = (kind: RawCell['kind'], text: string): RawCell => ({ kind, text });
const merged = (text: string, range: string): RawCell => ({
  kind: 'text',
  text,
  mergedInto: range,
});

/** Columns of the wide table of {@link SO_UNIT}, in its order from A; what is added comes after U. */
const COLUMNS = Object.keys(SO_UNIT);
const columnOf = (key: string) => {
  const index = COLUMNS.indexOf(key);
  return String.fromCharCode(65 + (index < 0 ? COLUMNS.length : index));
};

/** An issue at the cell of a column in row 2 of kq.csv, of unit S1. */
function atCell<Code extends IssueCode>(
  column: string,
  [code, params]: readonly [Code, IssueParams[Code]],
  about: IssuePlace = { elementId: column },
): Issue {
  const at = { file: 'kq.csv', row: 2, column: columnOf(column) };
  return issue(code, params, { at, unitId: 'S1', ...about });
}

/** One unit in which one figure is changed. */
function one(
  column: string,
  value: TestUnit[string],
  ...expected: readonly (readonly [IssueCode, object])[]
): Scenario {
  return {
    tables: [makeWideTable([{ ...SO_UNIT, [column]: value }])],
    expected: expected.map(([code, params]) => atCell(column, [code, params as never])),
  };
}

function without(column: string): TestUnit {
  return Object.fromEntries(Object.entries(SO_UNIT).filter(([key]) => key !== column));
}

const HEADER = COLUMNS;
const ROW = Object.values(SO_UNIT);

const SCENARIOS: Readonly<Record<Exclude<IssueCode, ReaderCode | AppealCode>, Scenario>> = {
  'file-empty': {
    tables: [makeTable([], { file: 'rong.xlsx', sheet: 'Sheet1' })],
    expected: [issue('file-empty', {}, { at: { file: 'rong.xlsx' } })],
  },
  'header-not-found': {
    tables: [makeTable([['Báo cáo'], ['a', 'b'], ['1', '2']], { file: 'la.xlsx', sheet: 'S' })],
    expected: [issue('header-not-found', {}, { at: { file: 'la.xlsx', sheet: 'S' } })],
  },
  'no-data-rows': {
    tables: [makeTable([HEADER], { file: 'kq.xlsx', sheet: 'S' })],
    expected: [issue('no-data-rows', {}, { at: { file: 'kq.xlsx', sheet: 'S' } })],
  },
  'sheet-skipped': {
    tables: [
      makeTable([HEADER, ROW], { file: 'kq.xlsx', sheet: 'S' }),
      makeTable([['Hướng dẫn']], { file: 'kq.xlsx', sheet: 'HD' }),
      makeTable([], { file: 'kq.xlsx', sheet: 'Trống' }),
      makeTable([['Danh mục']], { file: 'kq.xlsx', sheet: 'DM', hidden: true }),
    ],
    expected: [issue('sheet-skipped', {}, { at: { file: 'kq.xlsx', sheet: 'HD' } })],
  },
  'hidden-sheet': {
    tables: [
      makeTable([HEADER, ROW], { file: 'kq.xlsx', sheet: 'S' }),
      makeTable([HEADER, ['S2']], { file: 'kq.xlsx', sheet: 'Cũ', hidden: true }),
    ],
    expected: [issue('hidden-sheet', {}, { at: { file: 'kq.xlsx', sheet: 'Cũ' } })],
  },
  'hidden-row': {
    tables: [
      makeTable([['Tiêu đề'], HEADER, ROW], {
        file: 'kq.xlsx',
        sheet: 'S',
        hiddenRows: [1, 3],
      }),
    ],
    expected: [
      issue('hidden-row', { rows: '3', count: 1 }, { at: { file: 'kq.xlsx', sheet: 'S' } }),
    ],
  },
  'hidden-column': {
    tables: [
      makeTable(
        [
          [...HEADER, 'STT'],
          [...ROW, '1'],
        ],
        { file: 'kq.xlsx', sheet: 'S', hiddenColumns: [4, 6, 22] },
      ),
    ],
    expected: [
      issue(
        'hidden-column',
        { columns: 'D, F', count: 2 },
        { at: { file: 'kq.xlsx', sheet: 'S' } },
      ),
    ],
  },
  'merged-cells': one('meetings', merged('8', 'N1:N2'), ['merged-cells', { range: 'N1:N2' }]),
  'unit-column-missing': {
    tables: [
      makeTable([['Bảng'], ['Tên đơn vị', 'Tự chấm 1.1'], ['Sở Một', '2']], { file: 'a.csv' }),
    ],
    expected: [issue('unit-column-missing', {}, { at: { file: 'a.csv', row: 2 } })],
  },
  'column-unknown': {
    tables: [
      makeTable([
        [...HEADER, 'Số cuộc hopp'],
        [...ROW, '3'],
      ]),
    ],
    expected: [
      issue(
        'column-unknown',
        { found: 'Số cuộc hopp', suggestion: 'Số cuộc họp' },
        { at: { file: 'kq.csv', row: 1, column: 'V' } },
      ),
    ],
  },
  'column-missing': {
    tables: [makeWideTable([without('level')])],
    expected: [
      issue(
        'column-missing',
        { label: 'Mức độ phối hợp' },
        { elementId: 'level', at: { file: 'kq.csv', row: 1 } },
      ),
    ],
  },
  'columns-missing': {
    tables: [makeWideTable([{ unit_id: 'X1', name: 'Xã Một', unit_group: 'xa', awards: '3' }])],
    expected: [
      issue(
        'columns-missing',
        {
          set: 'tiny/2024-1',
          needed: 4,
          present: 0,
          labels: ['Ngày gửi báo cáo', 'Công khai thủ tục', 'Số cuộc họp', 'Lãnh đạo bị kỷ luật'],
          elements: ['report-on', 'openness', 'meetings', 'leader-fault'],
        },
        { at: { file: 'kq.csv', row: 1 } },
      ),
      issue(
        'value-not-used',
        { found: '3' },
        { at: { file: 'kq.csv', row: 2, column: 'D' }, unitId: 'X1', elementId: 'awards' },
      ),
    ],
  },
  'column-duplicate': {
    tables: [
      makeTable([
        [...HEADER, 'Số buổi họp'],
        [...ROW, '8,0'],
      ]),
    ],
    expected: [
      issue(
        'column-duplicate',
        { found: 'Số buổi họp', firstColumn: 'N' },
        { at: { file: 'kq.csv', row: 1, column: 'V' } },
      ),
    ],
  },
  'unit-id-empty': {
    tables: [makeTable([HEADER, ROW, [null, 'Sở Hai', 'so-nganh', '1/3/2024']])],
    expected: [issue('unit-id-empty', {}, { at: { file: 'kq.csv', row: 3, column: 'A' } })],
  },
  'unit-duplicate': {
    tables: [makeTable([HEADER, ROW, ['s1', ...ROW.slice(1)]])],
    expected: [
      issue(
        'unit-duplicate',
        { firstRow: 2 },
        { at: { file: 'kq.csv', row: 3, column: 'A' }, unitId: 's1' },
      ),
    ],
  },
  'unit-group-missing': {
    tables: [makeWideTable([SO_UNIT, { ...SO_UNIT, unit_id: 'S2', unit_group: null }])],
    expected: [
      issue(
        'unit-group-missing',
        {},
        { at: { file: 'kq.csv', row: 3, column: 'C' }, unitId: 'S2' },
      ),
    ],
  },
  'unit-group-unknown': {
    tables: [makeWideTable([SO_UNIT, { ...SO_UNIT, unit_id: 'S2', unit_group: 'Xã, phuong' }])],
    expected: [
      issue(
        'unit-group-unknown',
        {
          found: 'Xã, phuong',
          known: ['Sở, ban, ngành', 'Đơn vị sự nghiệp', 'Xã, phường'],
          suggestion: 'Xã, phường',
        },
        { at: { file: 'kq.csv', row: 3, column: 'C' }, unitId: 'S2' },
      ),
    ],
  },
  'unit-not-listed': {
    tables: [
      makeWideTable([SO_UNIT]),
      makeTable(
        [
          ['Mã đơn vị', 'Thẩm định 1.1'],
          ['S9', '1'],
        ],
        { file: 'td.csv' },
      ),
    ],
    expected: [
      issue(
        'unit-not-listed',
        { found: 'S9' },
        { at: { file: 'td.csv', row: 2, column: 'A' }, unitId: 'S9' },
      ),
    ],
  },
  'row-of-other-year': {
    tables: [
      makeWideTable([
        { ...SO_UNIT, Năm: '2024' },
        { ...SO_UNIT, unit_id: 'S2', Năm: 2023 },
      ]),
    ],
    expected: [
      issue(
        'row-of-other-year',
        { found: '2023', keptAs: 'number', year: 2024 },
        { at: { file: 'kq.csv', row: 3, column: 'V' }, unitId: 'S2' },
      ),
    ],
  },
  'inputs-disagree': {
    tables: [
      makeWideTable([SO_UNIT]),
      makeTable(
        [
          ['Mã đơn vị', 'Số cuộc họp'],
          ['S1', '7'],
        ],
        { file: 'b.xlsx', sheet: 'S' },
      ),
    ],
    expected: [
      issue(
        'inputs-disagree',
        { what: 'meetings', found: '7', other: '8', otherPlace: 'kq.csv ▸ N2' },
        {
          at: { file: 'b.xlsx', sheet: 'S', row: 2, column: 'B' },
          unitId: 'S1',
          elementId: 'meetings',
        },
      ),
    ],
  },
  'element-unknown': {
    tables: [
      makeLongTable([
        { ...SO_UNIT, 'Số cuộc hop': '3' },
        { unit_id: 'S1', name: null, '': '5' },
      ]),
    ],
    expected: [
      issue(
        'element-unknown',
        { found: 'Số cuộc hop', suggestion: 'Số cuộc họp' },
        { at: { file: 'kq.csv', row: 20, column: 'D' }, unitId: 'S1' },
      ),
      issue(
        'element-unknown',
        { found: '' },
        { at: { file: 'kq.csv', row: 21, column: 'D' }, unitId: 'S1' },
      ),
    ],
  },
  'criterion-unknown': {
    tables: [
      makeWideTable([SO_UNIT]),
      makeTable(
        [
          ['Mã đơn vị', 'Tiêu chí', 'Điểm tự chấm', 'Minh chứng'],
          ['S1', '2.1.9', '1', null],
          ['S1', null, '1', null],
          ['S1', null, null, 'Văn bản'],
        ],
        { file: 'tc.csv' },
      ),
    ],
    expected: [
      issue(
        'criterion-unknown',
        { found: '2.1.9' },
        { at: { file: 'tc.csv', row: 2, column: 'B' }, unitId: 'S1' },
      ),
      issue(
        'criterion-unknown',
        { found: '' },
        { at: { file: 'tc.csv', row: 3, column: 'B' }, unitId: 'S1' },
      ),
    ],
  },
  'cell-error': one('faults', cell('error', '#REF!'), ['cell-error', { found: '#REF!' }]),
  'cell-formula-without-result': one(
    'awards',
    { kind: 'formula-without-result', text: 'SUM(A1:A2)', formula: 'SUM(A1:A2)' },
    ['cell-formula-without-result', { formula: 'SUM(A1:A2)' }],
  ),
  'value-wrong-kind': one('meetings', 'tám', ['value-wrong-kind', { found: 'tám', kind: 'count' }]),
  'value-ambiguous-number': one('budget', '1.234', [
    'value-ambiguous-number',
    { found: '1.234', readings: ['1234', '1.234'] },
  ]),
  'value-ambiguous-percent': one('satisfaction', '0,95', [
    'value-ambiguous-percent',
    { found: '0,95', readings: ['0.95 %', '95 %'] },
  ]),
  'value-ambiguous-date': one('plan-on', '5/3/24', ['value-ambiguous-date', { found: '5/3/24' }]),
  'value-not-whole': one('meetings', '8,5', ['value-not-whole', { found: '8,5' }]),
  'value-negative': one('awards', '-1', ['value-negative', { found: '-1' }]),
  'value-out-of-range': one('meetings', '13', [
    'value-out-of-range',
    { found: '13', min: '0', max: '12' },
  ]),
  'value-unknown-choice': one('level', 'Thường xuyen', [
    'value-unknown-choice',
    {
      found: 'Thường xuyen',
      options: ['Thường xuyên', 'Thỉnh thoảng', 'Hiếm khi'],
      suggestion: 'Thường xuyên',
    },
  ]),
  'date-not-existing': one('plan-on', '31/4/2024', ['date-not-existing', { found: '31/4/2024' }]),
  'date-outside-year': one('report-on', '1/6/2023', [
    'date-outside-year',
    { found: '1/6/2023', year: 2024 },
  ]),
  'numerator-above-denominator': one('cases-done', '11', [
    'numerator-above-denominator',
    { found: '11', denominator: '10', denominatorLabel: 'Số vụ đến hạn' },
  ]),
  'not-applicable-not-allowed': {
    tables: [makeWideTable([{ ...SO_UNIT, meetings: 'KAD', 'hot-spots': 'KAD' }])],
    expected: [
      atCell('meetings', ['not-applicable-not-allowed', { found: 'KAD', kind: 'count' }], {
        elementId: 'meetings',
        criterionId: '2.1.3',
      }),
      atCell('hot-spots', ['not-applicable-not-allowed', { found: 'KAD', kind: 'count' }]),
    ],
  },
  'not-applicable-said': {
    tables: [makeWideTable([{ ...SO_UNIT, budget: 'kad', 'budget-due': null }])],
    expected: [
      atCell(
        'budget',
        ['not-applicable-said', { found: 'kad', policy: 'full-points', points: '2' }],
        { elementId: 'budget', criterionId: '2.2' },
      ),
    ],
  },
  'nothing-applies': {
    tables: [makeWideTable([{ ...XA_UNIT, openness: 'KAD', meetings: 'KAD' }])],
    expected: [
      ...(
        [
          ['A.1', '2'],
          ['A.2', '3'],
        ] as const
      ).map(([criterionId, points]) =>
        issue(
          'not-applicable-said',
          { found: 'KAD', policy: 'leaves-maximum', points },
          {
            at: { file: 'kq.csv', row: 2, column: 'D' },
            unitId: 'X1',
            elementId: 'openness',
            criterionId,
          },
        ),
      ),
      issue('nothing-applies', {}, { unitId: 'X1' }),
    ],
  },
  'signature-rows': {
    tables: [
      makeTable([
        HEADER,
        ROW,
        ['', '', 'Tỉnh thử, ngày 5 tháng 12 năm 2024'],
        ['Người lập biểu', '', 'Thủ trưởng đơn vị'],
        ['Nguyễn Thị Thử', '', 'Trần Văn Mẫu'],
      ]),
    ],
    expected: [
      issue('signature-rows', { rows: '3, 4, 5', count: 3 }, { at: { file: 'kq.csv', row: 3 } }),
    ],
  },
  'value-not-used': {
    tables: [makeWideTable([{ ...XA_UNIT, awards: '3' }])],
    expected: [
      issue(
        'value-not-used',
        { found: '3' },
        {
          at: { file: 'kq.csv', row: 2, column: 'H' },
          unitId: 'X1',
          elementId: 'awards',
        },
      ),
    ],
  },
  'points-wrong-kind': {
    tables: [makeWideTable([{ ...SO_UNIT, 'Tự chấm 1.1': 'đủ' }])],
    expected: [
      atCell('Tự chấm 1.1', ['points-wrong-kind', { found: 'đủ', column: 'claimed' }], {
        criterionId: '1.1',
      }),
    ],
  },
  'points-out-of-range': {
    tables: [makeWideTable([{ ...SO_UNIT, 'Tự chấm 1.1': '2,5' }])],
    expected: [
      atCell(
        'Tự chấm 1.1',
        ['points-out-of-range', { found: '2,5', column: 'claimed', min: '0', max: '2' }],
        { criterionId: '1.1' },
      ),
    ],
  },
  'points-not-for-unit': {
    tables: [makeWideTable([{ ...SO_UNIT, 'Thẩm định A.1': '1' }])],
    expected: [
      atCell('Thẩm định A.1', ['points-not-for-unit', { found: '1', column: 'appraised' }], {
        criterionId: 'A.1',
      }),
    ],
  },
  'appraised-without-reason': {
    tables: [makeWideTable([{ ...SO_UNIT, 'Thẩm định 1.1': '1', 'Người thẩm định 1.1': 'HĐ' }])],
    expected: [
      atCell('Thẩm định 1.1', ['appraised-without-reason', { found: '1', computed: '2' }], {
        criterionId: '1.1',
      }),
    ],
  },
  'appraised-without-authority': {
    tables: [makeWideTable([{ ...SO_UNIT, 'Thẩm định 1.1': '1', 'Lý do 1.1': 'Thiếu' }])],
    expected: [
      atCell('Thẩm định 1.1', ['appraised-without-authority', { found: '1' }], {
        criterionId: '1.1',
      }),
    ],
  },
  'appraised-not-applicable': {
    tables: [makeWideTable([{ ...SO_UNIT, 'cases-total': 'KAD', 'Thẩm định 2.1.1': '1' }])],
    expected: [
      atCell(
        'cases-total',
        ['not-applicable-said', { found: 'KAD', policy: 'leaves-maximum', points: '3' }],
        { elementId: 'cases-total', criterionId: '2.1.1' },
      ),
      atCell('Thẩm định 2.1.1', ['appraised-not-applicable', { found: '1' }], {
        criterionId: '2.1.1',
      }),
    ],
  },
  'group-figure-incomplete': {
    edits: [
      [
        'score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }',
        'score: { method: relative-to-best, element: meetings, within: table, whenBestZero: zero }',
      ],
    ],
    tables: [
      makeWideTable([SO_UNIT, { ...SO_UNIT, unit_id: 'S2', unit_group: 'don-vi', meetings: null }]),
    ],
    expected: [
      issue(
        'not-reported-blocks',
        { label: 'Số cuộc họp', kind: 'count' },
        {
          at: { file: 'kq.csv', row: 3, column: columnOf('meetings') },
          unitId: 'S2',
          elementId: 'meetings',
          criterionId: '2.1.3',
        },
      ),
      issue(
        'group-figure-incomplete',
        { labels: ['Số cuộc họp'], units: ['S2'] },
        { criterionId: '2.1.3' },
      ),
    ],
  },
  'appraised-not-rounded': {
    tables: [
      makeWideTable([
        { ...SO_UNIT, 'Thẩm định 1.1': '1,255', 'Lý do 1.1': 'Thiếu', 'Thẩm quyền 1.1': 'HĐ' },
      ]),
    ],
    expected: [
      atCell('Thẩm định 1.1', ['appraised-not-rounded', { found: '1,255', digits: 2 }], {
        criterionId: '1.1',
      }),
    ],
  },
  'not-reported-blocks': {
    tables: [makeWideTable([{ ...SO_UNIT, level: null, 'hot-spots': null }])],
    expected: [
      atCell('level', ['not-reported-blocks', { label: 'Mức độ phối hợp', kind: 'choice' }], {
        elementId: 'level',
        criterionId: '1.3',
      }),
      atCell('hot-spots', ['not-reported-blocks', { label: 'Số điểm nóng', kind: 'count' }]),
    ],
  },
  'not-reported-counts-zero': {
    tables: [makeWideTable([{ ...SO_UNIT, openness: null }])],
    expected: [
      atCell('openness', ['not-reported-counts-zero', { label: 'Công khai thủ tục' }], {
        elementId: 'openness',
        criterionId: '1.2',
      }),
    ],
  },
  'not-reported-needs-review': {
    tables: [makeWideTable([{ ...SO_UNIT, satisfaction: null }])],
    expected: [
      atCell('satisfaction', ['not-reported-needs-review', { label: 'Tỷ lệ hài lòng (%)' }], {
        elementId: 'satisfaction',
        criterionId: '1.4',
      }),
    ],
  },
};

describe('every issue that intake and scoring can raise, with its place', () => {
  it.each(Object.entries(SCENARIOS))('%s', async (code, { tables, edits = [], expected }) => {
    const { issues } = await evaluateTiny(tables, { edits });
    expect(issues).toEqual(expected);
    expect(issues.map((item) => item.code)).toContain(code);
  });
});
