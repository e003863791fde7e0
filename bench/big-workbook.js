import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { evaluate } from '../dist/evaluate.js';
import { readTables } from '../dist/readers/index.js';
import { renderWorkbook } from '../dist/reports/workbook/workbook-report.js';
import { criteriaSet, inventTable, ruleSet, YEAR } from './communes.js';
import { lineOf } from './measure.js';

const UNITS = 2_000;
const ROUNDS = 3;

/** exceljs' streaming writer of one sheet: its rows are kept on their way into the file. */
const SheetWriter = createRequire(import.meta.url)(
  'exceljs/lib/stream/xlsx/worksheet-writer.js',
).prototype;

/**
 * From a big workbook to a big workbook, in processor time: reading, judging and writing by danvan, and
 * exceljs alone reading the same input and writing the same cells with their styles as a stream. The goal
 * is that danvan's own work is at most half of what exceljs needs alone.
 */
export async function compareBigWorkbook(units = UNITS) {
  const bytes = await inputBytes(units);
  const rows = await rowsWritten(bytes);
  const danvan = [];
  const alone = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [own, bare] = [
      await processorTime(() => throughDanvan(bytes)),
      await processorTime(() => throughExceljs(bytes, rows)),
    ];
    // the first round warms up
    if (round > 0 || units > UNITS) {
      danvan.push(own);
      alone.push(bare);
    }
    if (units > UNITS) break;
  }
  return [
    lineOf(
      `${units} units, workbook to workbook, processor time`,
      [
        { name: 'danvan', ms: median(danvan) },
        { name: 'exceljs alone', ms: median(alone) },
      ],
      { most: 1.5 },
    ),
  ];
}

async function processorTime(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(numbers) {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

async function inputBytes(units) {
  const { header, rows } = inventTable(units);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Số liệu');
  sheet.addRow(header);
  const shown = (value) => (value ? 'có' : 'không');
  for (const row of rows) {
    sheet.addRow(row.map((value) => (typeof value === 'boolean' ? shown(value) : value)));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function throughDanvan(bytes) {
  const { tables, issues } = await readTables({ name: 'in.xlsx', bytes });
  const evaluation = await evaluate({
    criteriaSet,
    rules: ruleSet,
    draft: false,
    year: YEAR,
    tables,
    fileIssues: issues,
    engine: 'compiled',
  });
  await renderWorkbook({
    evaluation,
    criteriaSet,
    tables: ruleSet.tables.map(({ id, scoring, outcome }) => ({
      id,
      rules: scoring.rules,
      outcomeRules: outcome.rules,
      facts: [...scoring.facts, ...outcome.facts],
    })),
    run: {
      toolVersion: '0',
      ranAt: '2024-12-05T08:30:00.000Z',
      command: '',
      options: {},
      inputs: [],
    },
    language: 'vi',
  });
}

/** What stands in the cells of danvan's workbook, sheet by sheet: written by exceljs itself, once. */
async function rowsWritten(bytes) {
  const sheets = new Map();
  const writeRow = SheetWriter._writeRow;
  SheetWriter._writeRow = function keepRow(row) {
    const rows = sheets.get(this) ?? { name: this.name, rows: [] };
    sheets.set(this, rows);
    const cells = row._cells.map((cell) => [cell.value, cell.style]);
    rows.rows.push({ number: row.number, height: row.height, cells });
    return writeRow.call(this, row);
  };
  // without its way past exceljs' cells
  Object.defineProperty(SheetWriter, 'takeRow', { configurable: true, get() {}, set() {} });
  await throughDanvan(bytes);
  delete SheetWriter.takeRow;
  SheetWriter._writeRow = writeRow;
  return [...sheets.values()];
}

async function throughExceljs(bytes, sheets) {
  await new ExcelJS.Workbook().xlsx.load(bytes);
  const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
  const options = { stream, useStyles: true, useSharedStrings: true, zip: { zlib: { level: 2 } } };
  const book = new ExcelJS.stream.xlsx.WorkbookWriter(options);
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) {
      copyRow(sheet.getRow(row.number), row);
      if (row.number % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    sheet.commit();
  }
  await book.commit();
}

function copyRow(row, { height, cells }) {
  for (const [index, kept] of cells.entries()) {
    // titles leave cells out
    if (kept === undefined) continue;
    const [value, style] = kept;
    const cell = row.getCell(index + 1);
    if (value !== null) cell.value = value;
    cell.style = style;
  }
  row.height = height;
  row.commit();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = await compareBigWorkbook(Number(process.argv[2] ?? UNITS));
  process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
}
