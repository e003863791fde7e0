import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectIssue, makeDraft } from './draft.js';
import {
  faultyClaimColumns,
  faultyColumns,
  faultyRows,
  saidNotApplicable,
  structureFaults,
} from './faulty-rows.js';
import { CSV_BLANKS, CSV_CELLS, CSV_POINTS } from './planted-cells.js';
import { typeCell } from './typing.js';
import { writeCsv } from './write-csv.js';

const FILE = 'with-issues.csv';
const SECOND = 'with-issues-2.csv';
const ENCODING = 'with-issues-encoding.csv';
const TEAM = 'Tổ thẩm định, Sở Nội vụ';

/** Columns of an appraisal in the wide layout. */
const APPRAISAL_COLUMNS = ['6.1', '6.3', '7.1'].flatMap((id) =>
  [
    ['appraised', 'Thẩm định'],
    ['reason', 'Lý do'],
    ['authority', 'Thẩm quyền'],
  ].map(([field, word]) => ({
    key: `${field} ${id}`,
    header: `${word} ${id}`,
    kind: field === 'appraised' ? 'points' : 'text',
    criterion: id,
  })),
);

/** Writes the three CSV files; returns what `check` must say of each. */
export function writeFaultyCsv(folder) {
  const draft = makeDraft({
    file: FILE,
    headerRow: 1,
    columns: [...faultyColumns(), ...faultyClaimColumns(), ...APPRAISAL_COLUMNS],
    rows: faultyRows(),
  });
  const table = [
    ...structureFaults(draft, expectIssue),
    ...plantUnits(draft),
    ...plantValues(draft),
    ...plantPoints(draft),
    ...saidNotApplicable(draft, expectIssue),
  ];
  const { lines, issues } = closingLines(draft);
  writeCsv(join(folder, FILE), [
    draft.columns.map(({ header }) => header),
    ...draft.rows.map(({ unit, cells }) =>
      draft.columns.map((column) => {
        const value = cells.get(column.key);
        return value?.literal === undefined
          ? typeCell(column, value, unit.id)
          : { raw: value.literal };
      }),
    ),
    ...lines,
  ]);
  return {
    table: [...table, ...issues],
    supplement: writeSecond(join(folder, SECOND), draft),
    encoding: writeWrongEncoding(join(folder, ENCODING)),
  };
}

function plantUnits(draft) {
  const cellsOf = (id) => draft.rows.find(({ unit }) => unit.id === id).cells;
  cellsOf('X-BINHHAI').set('unit-id', undefined);
  cellsOf('X-PHOCHAU').set('unit-group', undefined);
  // A quote that is opened and never closed, in the middle of the file.
  cellsOf('SKHCN').set('unit-name', { literal: '"Sở Khoa học và Công nghệ' });
  return [
    expectIssue(
      'unit-id-empty',
      draft.cell('X-BINHHAI', 'unit-id'),
      'Dòng của xã Bình Hải không có mã đơn vị',
    ),
    expectIssue(
      'unit-group-missing',
      { ...draft.cell('X-PHOCHAU', 'unit-group'), unitId: 'X-PHOCHAU' },
      'Xã Phổ Châu để trống nhóm đơn vị',
    ),
    expectIssue(
      'csv-broken-row',
      draft.cell('SKHCN', 'unit-name'),
      'Tên Sở Khoa học và Công nghệ có dấu nháy kép mở mà không đóng',
    ),
    draft.plant({
      unit: 'BDT',
      key: 'unit-group',
      put: 'Sở ban ngành',
      code: 'unit-group-unknown',
      what: 'Nhóm đơn vị thiếu dấu phẩy "Sở ban ngành"; chương trình gợi ý tên đúng',
    }),
  ];
}

function plantValues(draft) {
  return [...CSV_CELLS.map(draft.plant), ...CSV_BLANKS.map(draft.leaveOut)];
}

/** Claimed and appraised points. */
function plantPoints(draft) {
  const texts = [
    ['VPUB', 'authority 6.1', TEAM],
    ['SKHCN', 'reason 7.1', 'Chương trình phối hợp chưa ký'],
    ['SNGV', 'reason 6.3', 'Có đơn đến hạn'],
    ['SNGV', 'authority 6.3', TEAM],
  ];
  for (const [id, key, text] of texts)
    draft.rows.find(({ unit }) => unit.id === id).cells.set(key, text);
  return CSV_POINTS.map(draft.plant);
}

/** What people write below a table: a sum, and who made it. */
function closingLines({ rows }) {
  const sumRow = rows.length + 2;
  return {
    lines: [['', 'Tổng cộng'], ['Người lập biểu']],
    issues: [
      expectIssue(
        'unit-id-empty',
        { file: FILE, row: sumRow, column: 'A' },
        'Dòng "Tổng cộng" dưới bảng, không có mã đơn vị',
      ),
      expectIssue(
        'signature-rows',
        { file: FILE, row: sumRow + 1 },
        'Dòng "Người lập biểu" dưới bảng, được bỏ qua',
      ),
    ],
  };
}

/** A second input in the long layout, with commas and without a mark: as another program writes it. */
function writeSecond(path, draft) {
  const told = draft.rows.find(({ unit }) => unit.id === 'SCT').cells.get('models-replicated');
  const lines = [
    ['Mã đơn vị', 'Số liệu', 'Giá trị', 'Tiêu chí', 'Tự chấm'],
    ['SCT', 'Số mô hình Dân vận khéo nhân rộng', String(told + 3), '', ''],
    ['STC', 'Số cuộc kiểm tra đã thực hiên', '3', '', ''],
    ['STP', '', '', '12.3', '1'],
    ['X-BINHDONG', 'Số điểm nóng', '0', '', ''],
  ];
  writeFileSync(path, lines.map((line) => `${line.join(',')}\n`).join(''));
  const place = (row, column, unitId) => ({ file: SECOND, row, column, unitId });
  return [
    expectIssue(
      'inputs-disagree',
      { ...place(2, 'C', 'SCT'), element: 'models-replicated' },
      'Số mô hình nhân rộng khác với with-issues.csv',
    ),
    expectIssue(
      'element-unknown',
      place(3, 'B', 'STC'),
      'Tên số liệu ghi sai dấu ("thực hiên"); chương trình gợi ý',
    ),
    expectIssue('criterion-unknown', place(4, 'D', 'STP'), 'Không có tiêu chí 12.3'),
    expectIssue(
      'unit-not-listed',
      place(5, 'A', 'X-BINHDONG'),
      'Đơn vị X-BINHDONG không có trong danh sách',
    ),
  ];
}

/** Saved by an old program in an old code page: "Mã đơn vị" as TCVN3 has it. */
function writeWrongEncoding(path) {
  const header = Buffer.from([0x4d, 0xb7, 0x20, 0xae, 0xac, 0x6e, 0x20, 0x76, 0xde]);
  const rest = Buffer.from(';Ten;So diem nong\r\nSKHCN;So KHCN;0\r\n', 'latin1');
  writeFileSync(path, Buffer.concat([header, rest]));
  return [
    expectIssue(
      'file-not-utf8',
      { file: ENCODING },
      'Tệp lưu theo bảng mã cũ (TCVN3), không phải UTF-8',
    ),
  ];
}
