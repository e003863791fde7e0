/**
 * Makes samples/quang-ngai/2022-1211/bieu/: forms as three units send them back, with the figures,
 * points and texts that the other files of the sample have for them. The forms are the program's own,
 * so it must be built first:
 *
 *   npm run build && node samples/make/returned-forms.js [FOLDER]
 *
 * Run it again when the criteria set or the form changes. The same program gives the same bytes.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { runDanvan } from '../../dist/cli/run-danvan.js';
import { stableBytes } from '../../dist/forms/collect/stable-bytes.js';
import { ELEMENTS } from './criteria.js';
import { NEVER, NOT_APPLICABLE } from './points.js';
import { inventRow } from './table.js';
import { UNITS } from './units.js';

const SAMPLE = fileURLToPath(new URL('../quang-ngai/2022-1211/', import.meta.url));
const SET = 'quang-ngai/2022-1211';

/** Units, what they called their files, and the day that they wrote on the form. */
const RETURNED = [
  { unitId: 'STP', file: 'STP - bieu dan van 2024.xlsx', day: '2024-11-12' },
  { unitId: 'H-NGHIAHANH', file: 'bieu mau final (2).xlsx', day: '2024-11-14' },
  { unitId: 'TT-LAHA', file: 'TT La Ha.xlsx', day: '2024-11-18' },
];

const KINDS = new Map(ELEMENTS.map((element) => [element.id, element]));

/** What Excel keeps after somebody typed the value into the cell of the form. */
function typed(value, kind, options) {
  if (value === undefined) return null;
  if (value === NOT_APPLICABLE) return 'KAD';
  if (value === NEVER) return 'Không có';
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  if (kind === 'percent') return Number(`${value}e-2`);
  if (kind === 'yes-no') return value ? 'Có' : 'Không';
  if (kind === 'choice') return options.find(({ id }) => id === value).label;
  return value;
}

function valueFor(input, cells, day) {
  if ('element' in input) {
    const { kind, options } = KINDS.get(input.element);
    return typed(cells.get(input.element), kind, options);
  }
  if ('criterion' in input) return cells.get(`${input.field} ${input.criterion}`) ?? null;
  if (input.unit === 'day') return new Date(`${day}T00:00:00Z`);
  return input.unit === 'preparer' ? 'Nguyễn Văn A (giả định)' : null;
}

async function makeForms(folder) {
  let said = '';
  const quiet = { write: (text) => (said += text) };
  const argv = ['form', '--criteria', SET, '--units', join(SAMPLE, 'units.csv'), '--out', folder];
  const units = RETURNED.flatMap(({ unitId }) => ['--unit', unitId]);
  const shell = { cwd: SAMPLE, env: {}, stdout: quiet, stderr: quiet, now: () => new Date(0) };
  const code = await runDanvan([...argv, ...units, '--year', '2024', '--lang', 'vi'], shell);
  if (code !== 0) throw new Error(said);
}

async function fillForm(path, { unitId, day }) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const lines = [];
  workbook.getWorksheet('_danvan').eachRow((row) => lines.push(row.getCell(1).value));
  const [{ sheet, inputs }] = JSON.parse(lines.join('\n')).units;
  const { cells } = inventRow(UNITS.find(({ id }) => id === unitId));
  for (const input of inputs) {
    const value = valueFor(input, cells, day);
    if (value !== null) workbook.getWorksheet(sheet).getCell(input.cell).value = value;
  }
  return stableBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const to = process.argv[2] ?? join(SAMPLE, 'bieu');
const forms = mkdtempSync(join(tmpdir(), 'danvan-forms-'));
await makeForms(join(forms, 'sent'));
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const sent = readdirSync(join(forms, 'sent'));
for (const returned of RETURNED) {
  const name = sent.find((file) => file.startsWith(`${returned.unitId} `));
  writeFileSync(join(to, returned.file), await fillForm(join(forms, 'sent', name), returned));
}
rmSync(forms, { recursive: true });
