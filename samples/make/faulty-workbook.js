import { join } from 'node:path';
import { expectIssue, makeDraft } from './draft.js';
import {
  faultyClaimColumns,
  faultyColumns,
  faultyRows,
  saidNotApplicable,
  structureFaults,
} from './faulty-rows.js';
import { addGuide, GUIDE, INVENTED } from './guide.js';
import { WORKBOOK_BLANKS, WORKBOOK_CELLS, WORKBOOK_CLAIMS } from './planted-cells.js';
import { UNIT_COLUMNS } from './table.js';
import { addTableSheet, HEADER_ROW, makeWorkbook } from './workbook.js';

const FILE = 'with-issues.xlsx';
const TITLES = [
  'TỆP MẪU CÓ LỖI CÀI SẴN ĐỂ THỬ LỆNH KIỂM TRA',
  'Danh sách lỗi: with-issues.md',
  INVENTED,
];
const CLAIMING = ['VPUB', 'SNV', 'STP', 'X-TINHKHE', 'X-LONGHIEP'];

/** Writes with-issues.xlsx; returns what `check` must say of it. */
export async function writeFaultyWorkbook(folder) {
  const workbook = makeWorkbook();
  const issues = [
    ...addFigures(workbook),
    ...addClaims(workbook),
    ...addAppraisals(workbook),
    ...addSupplement(workbook),
    ...addHiddenSheet(workbook),
  ];
  addGuide(workbook, faultyColumns());
  issues.push(
    expectIssue(
      'sheet-skipped',
      { file: FILE, sheet: GUIDE },
      'Trang "Hướng dẫn" không có bảng số liệu',
    ),
  );
  await workbook.xlsx.writeFile(join(folder, FILE));
  return issues;
}

function addFigures(workbook) {
  const draft = makeDraft({
    file: FILE,
    sheet: 'Số liệu',
    headerRow: HEADER_ROW,
    columns: faultyColumns(),
    rows: faultyRows(),
  });
  const issues = [
    ...structureFaults(draft, expectIssue),
    ...plantUnits(draft),
    ...plantValues(draft),
    ...saidNotApplicable(draft, expectIssue),
  ];
  const { columns, rows } = draft;
  const sheet = addTableSheet(workbook, { name: 'Số liệu', titles: TITLES, columns, rows });
  return [...issues, ...changeSheet(sheet, draft)];
}

/** Merged cells, a hidden row, a hidden column: only a workbook has them. */
function changeSheet(sheet, draft) {
  const [upper, lower] = ['SVHTTDL', 'SKHCN'].map((unit) => draft.cell(unit, 'items-published'));
  sheet.mergeCells(`${upper.column}${upper.row}:${lower.column}${lower.row}`);
  sheet.getRow(draft.row('X-TRAPHU').row).hidden = true;
  sheet.getColumn(draft.header('commendations').column).hidden = true;
  return [
    expectIssue(
      'merged-cells',
      { ...lower, unitId: 'SKHCN', element: 'items-published' },
      `Ô của SKHCN gộp với ô của SVHTTDL (${upper.column}${upper.row}:${lower.column}${lower.row})`,
    ),
    expectIssue('hidden-row', draft.table(), `Dòng ${draft.row('X-TRAPHU').row} (X-TRAPHU) bị ẩn`),
    expectIssue(
      'hidden-column',
      draft.table(),
      `Cột ${draft.header('commendations').column} (số tập thể, cá nhân được khen) bị ẩn`,
    ),
  ];
}

function plantUnits(draft) {
  const withoutId = draft.rows.find(({ unit }) => unit.id === 'X-BINHHAI');
  withoutId.cells.set('unit-id', undefined);
  const withoutGroup = draft.rows.find(({ unit }) => unit.id === 'X-PHOCHAU');
  withoutGroup.cells.set('unit-group', undefined);
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
    draft.plant({
      unit: 'BDT',
      key: 'unit-group',
      put: 'Sở, ban, nghành',
      code: 'unit-group-unknown',
      what: 'Nhóm đơn vị ghi sai chính tả "nghành"; chương trình gợi ý tên đúng',
    }),
  ];
}

function plantValues(draft) {
  return [...WORKBOOK_CELLS.map(draft.plant), ...WORKBOOK_BLANKS.map(draft.leaveOut)];
}

function addClaims(workbook) {
  const known = faultyRows().filter(({ unit }) => CLAIMING.includes(unit.id));
  const columns = [
    ...UNIT_COLUMNS.slice(0, 2),
    ...faultyClaimColumns(),
    { key: 'claimed 12.1', header: 'Tự chấm 12.1', kind: 'points' },
  ];
  const draft = makeDraft({
    file: FILE,
    sheet: 'Tự chấm',
    headerRow: HEADER_ROW,
    columns,
    rows: known,
  });
  const issues = [
    expectIssue(
      'column-unknown',
      draft.header('claimed 12.1'),
      'Cột tự chấm của tiêu chí 12.1, không có trong bộ tiêu chí',
    ),
    ...WORKBOOK_CLAIMS.map(draft.plant),
  ];
  addTableSheet(workbook, { name: 'Tự chấm', titles: TITLES, columns, rows: draft.rows });
  return issues;
}

/** A plain sheet: header in row 1, no titles. */
function addPlainSheet(workbook, name, lines) {
  const sheet = workbook.addWorksheet(name);
  sheet.addRows(lines);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 34;
  });
  return sheet;
}

const TEAM = 'Tổ thẩm định, Sở Nội vụ';

function addAppraisals(workbook) {
  addPlainSheet(workbook, 'Thẩm định', [
    ['Mã đơn vị', 'Tiêu chí', 'Thẩm định', 'Lý do', 'Thẩm quyền'],
    ['VPUB', '6.1', 0.5, null, TEAM],
    ['SNV', '7.1', 1, 'Chương trình phối hợp chưa ký', null],
    ['SNGV', '6.3', 2, 'Có đơn đến hạn', TEAM],
    ['STP', '12.3', 1, 'Bổ sung minh chứng', TEAM],
    ['X-BINHDONG', '1.1', 2, 'Kế hoạch ban hành chậm', TEAM],
    ['SKHDT', '8.6', 9, 'Bổ sung quyết định khen thưởng', TEAM],
    ['SCT', '6.1', 0.555, 'Thiếu biên bản tiếp công dân', TEAM],
  ]);
  const cell = (column, row, { unitId, criterion }) => ({
    file: FILE,
    sheet: 'Thẩm định',
    row,
    column,
    unitId,
    ...(criterion && { criterion }),
  });
  return [
    expectIssue(
      'appraised-without-reason',
      cell('C', 2, { unitId: 'VPUB', criterion: '6.1' }),
      'Điểm thẩm định khác điểm tính nhưng không có lý do',
    ),
    expectIssue(
      'appraised-without-authority',
      cell('C', 3, { unitId: 'SNV', criterion: '7.1' }),
      'Điểm thẩm định không ghi thẩm quyền',
    ),
    expectIssue(
      'appraised-not-applicable',
      cell('C', 4, { unitId: 'SNGV', criterion: '6.3' }),
      'Thẩm định tiêu chí không áp dụng (không có đơn đến hạn)',
    ),
    expectIssue('criterion-unknown', cell('B', 5, { unitId: 'STP' }), 'Không có tiêu chí 12.3'),
    expectIssue(
      'unit-not-listed',
      cell('A', 6, { unitId: 'X-BINHDONG' }),
      'Đơn vị X-BINHDONG không có trong danh sách',
    ),
    expectIssue(
      'points-out-of-range',
      cell('C', 7, { unitId: 'SKHDT', criterion: '8.6' }),
      'Điểm thẩm định 9, tối đa là 1,5',
    ),
    expectIssue(
      'appraised-not-rounded',
      cell('C', 8, { unitId: 'SCT', criterion: '6.1' }),
      'Điểm thẩm định 0,555; bộ tiêu chí làm tròn đến hai chữ số thập phân',
    ),
  ];
}

function addSupplement(workbook) {
  addPlainSheet(workbook, 'Bổ sung', [
    ['Mã đơn vị', 'Năm', 'Số liệu', 'Giá trị'],
    ['SCT', 2024, 'Số mô hình Dân vận khéo nhân rộng', 7],
    ['STC', 2024, 'Số cuộc kiểm tra đã thực hiên', 3],
    ['SNV', 2023, 'Số điểm nóng', 1],
  ]);
  const place = { file: FILE, sheet: 'Bổ sung' };
  return [
    expectIssue(
      'inputs-disagree',
      { ...place, row: 2, column: 'D', unitId: 'SCT', element: 'models-replicated' },
      'Số mô hình nhân rộng khác với trang "Số liệu"',
    ),
    expectIssue(
      'element-unknown',
      { ...place, row: 3, column: 'C', unitId: 'STC' },
      'Tên số liệu ghi sai dấu ("thực hiên"); chương trình gợi ý',
    ),
    expectIssue(
      'row-of-other-year',
      { ...place, row: 4, column: 'B', unitId: 'SNV' },
      'Dòng số liệu của năm 2023 lẫn trong số liệu năm 2024',
    ),
  ];
}

function addHiddenSheet(workbook) {
  const sheet = addPlainSheet(workbook, 'Nháp', [
    ['Mã đơn vị', 'Số điểm nóng'],
    ['SKHCN', 1],
  ]);
  sheet.state = 'hidden';
  return [
    expectIssue(
      'hidden-sheet',
      { file: FILE, sheet: 'Nháp' },
      'Trang "Nháp" có bảng số liệu nhưng bị ẩn',
    ),
  ];
}
