import { join } from 'node:path';
import { APPRAISALS } from './appraisals.js';
import { addGuide, INVENTED } from './guide.js';
import { letters } from './letters.js';
import { claimColumns, evidenceColumns, figureColumns, inventRow, UNIT_COLUMNS } from './table.js';
import { typeCell } from './typing.js';
import { GROUP_LABELS, UNITS } from './units.js';
import { addChoiceLists, addTableSheet, HEADER_ROW, makeWorkbook } from './workbook.js';
import { writeCsv } from './write-csv.js';

const TITLES = [
  'SỐ LIỆU TỰ CHẤM ĐIỂM CÔNG TÁC DÂN VẬN NĂM 2024',
  'Bộ tiêu chí quang-ngai/2022-1211 (minh họa); kỳ chấm điểm: năm 2024',
  INVENTED,
];
/** Writes its texts as a Mac does: letters and accents apart. They must be read like all others. */
const WRITES_ACCENTS_APART = new Set(['SNGV', 'TT-DILANG']);
/** Has a formula in Excel instead of a number typed in. */
const COUNTS_BY_FORMULA = new Set(['SCT', 'STP', 'TP-QUANGNGAI', 'H-MODUC', 'P-TRANPHU']);

/** units.csv, results.csv, results.xlsx and appraisal.csv. */
export async function writeCleanSamples(folder) {
  const rows = UNITS.map(inventRow);
  writeUnits(join(folder, 'units.csv'));
  writeResultsCsv(join(folder, 'results.csv'), rows);
  await writeResultsWorkbook(join(folder, 'results.xlsx'), rows);
  writeAppraisals(join(folder, 'appraisal.csv'));
}

function writeUnits(path) {
  const units = UNITS.map(({ id, name, group, kind }) => [id, name, GROUP_LABELS[group], kind]);
  writeCsv(path, [['Mã đơn vị', 'Tên đơn vị', 'Nhóm đơn vị', 'Loại'], ...units]);
}

function writeResultsCsv(path, rows) {
  const columns = [
    ...UNIT_COLUMNS,
    ...figureColumns(Object.keys(GROUP_LABELS)),
    ...claimColumns(),
    ...evidenceColumns(),
  ];
  const lines = rows.map(({ unit, cells }) =>
    columns.map((column) => {
      const text = typeCell(column, cells.get(column.key), unit.id);
      return WRITES_ACCENTS_APART.has(unit.id) ? text.normalize('NFD') : text;
    }),
  );
  writeCsv(path, [...TITLES.map((title) => [title]), [], columns.map((c) => c.header), ...lines]);
}

async function writeResultsWorkbook(path, rows) {
  const workbook = makeWorkbook();
  const figures = [...UNIT_COLUMNS, ...figureColumns(Object.keys(GROUP_LABELS))];
  const sheet = addTableSheet(workbook, {
    name: 'Số liệu',
    titles: TITLES,
    columns: figures,
    rows: withFormulas(rows, figures),
  });
  addTableSheet(workbook, {
    name: 'Tự chấm',
    titles: ['ĐIỂM TỰ CHẤM CÔNG TÁC DÂN VẬN NĂM 2024', ...TITLES.slice(1)],
    columns: [...UNIT_COLUMNS, ...claimColumns()],
    rows,
  });
  addTableSheet(workbook, {
    name: 'Minh chứng',
    titles: ['TÀI LIỆU KIỂM CHỨNG, GIẢI TRÌNH NĂM 2024', ...TITLES.slice(1)],
    columns: [...UNIT_COLUMNS, ...evidenceColumns()],
    rows,
  });
  const ranges = addGuide(workbook, figures);
  addChoiceLists(sheet, figures, { rowCount: rows.length, ranges });
  await workbook.xlsx.writeFile(path);
}

/** "Settled − late" where the others typed the number: a formula with its saved result. */
function withFormulas(rows, columns) {
  const letter = letters(columns.findIndex(({ key }) => key === 'procedures-settled') + 1);
  return rows.map(({ unit, cells }, index) => {
    if (!COUNTS_BY_FORMULA.has(unit.id)) return { unit, cells };
    const [settled, result] = ['settled', 'on-time'].map((name) => cells.get(`procedures-${name}`));
    const formula = `${letter}${HEADER_ROW + 1 + index}-${settled - result}`;
    const excel = { value: { formula, result }, numFmt: '#,##0' };
    return { unit, cells: new Map([...cells, ['procedures-on-time', { excel }]]) };
  });
}

function writeAppraisals(path) {
  const lines = APPRAISALS.map(({ unit, criterion, points, reason, authority }) => [
    unit,
    criterion,
    String(points).replace('.', ','),
    reason,
    authority,
  ]);
  writeCsv(path, [['Mã đơn vị', 'Tiêu chí', 'Thẩm định', 'Lý do', 'Thẩm quyền'], ...lines]);
}
