import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { inventTable, SET_ID, YEAR } from './communes.js';
import { lineOf, timeInTurns } from './measure.js';

const UNITS = 700;
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const RAW = fileURLToPath(new URL('raw-exceljs.js', import.meta.url));

/**
 * From workbook to workbook: `danvan evaluate in.xlsx --out out.xlsx`, and a bare program on exceljs that
 * reads the same input and writes the values of the same output cells, without styles. Both are
 * processes of their own, so both pay for the start.
 */
export async function compareEndToEnd() {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  try {
    const [input, output, cells, copy] = ['in.xlsx', 'out.xlsx', 'cells.json', 'copy.xlsx'].map(
      (name) => join(folder, name),
    );
    await writeInput(input);
    const evaluate = [
      MAIN,
      'evaluate',
      input,
      '--criteria',
      SET_ID,
      '--year',
      String(YEAR),
      '--out',
      output,
      '--force',
    ];
    run(evaluate, [0, 1]);
    run([RAW, 'keep', output, cells], [0]);
    const [danvan, bare] = await timeInTurns(
      [
        { name: 'danvan evaluate', count: 1, run: () => run(evaluate, [0, 1]) },
        { name: 'exceljs alone', count: 1, run: () => run([RAW, 'copy', input, cells, copy], [0]) },
      ],
      { rounds: 5, warmUp: 1 },
    );
    return [lineOf(`${UNITS} units, workbook to workbook`, [danvan, bare], { most: 1.5 })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Exit code 1 says that issues were found: empty cells and the like. */
function run(argv, allowed) {
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (!allowed.includes(status))
    throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
}

async function writeInput(path) {
  const { header, rows } = inventTable(UNITS);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Số liệu');
  sheet.addRow(header);
  for (const row of rows) sheet.addRow(row.map(cellValue));
  await workbook.xlsx.writeFile(path);
}

function cellValue(value) {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return typeof value === 'symbol' ? 'chưa có' : value;
}
