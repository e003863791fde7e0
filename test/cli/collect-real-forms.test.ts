import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { FormMark, FormUnit } from '../../src/forms/form-mark.js';
import { MARK_SHEET, readMark } from '../../src/forms/form-mark.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';

/** Forms as `danvan form` makes them, sent back in the ways that people do. */
const LONG = 120_000;
const OF = ['--criteria', 'quang-ngai/2022-1211', '--units', 'units.csv'];
const LIST = [
  'Mã đơn vị;Tên đơn vị;Nhóm đơn vị',
  'STP;Sở Tư pháp;"Sở, ban, ngành"',
  'SNV;Sở Nội vụ;"Sở, ban, ngành"',
  'SYT;Sở Y tế;"Sở, ban, ngành"',
];

function office() {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'units.csv'), LIST.join('\n'));
  for (const folder of ['dot-1', 'dot-2']) mkdirSync(join(cwd, folder));
  const run = (...argv: readonly string[]) => runCommand(argv, { cwd });
  return { cwd, run };
}

async function open(path: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const lines: string[] = [];
  book.getWorksheet(MARK_SHEET)?.eachRow((row) => lines.push(String(row.getCell(1).value)));
  const mark = readMark(lines) as FormMark;
  return { book, mark };
}

/** The input cell of a figure on the form of a unit. */
function inputOf({ inputs }: FormUnit, element: string): string {
  const input = inputs.find((one) => 'element' in one && one.element === element);
  if (input === undefined) throw new Error(`no input for ${element}`);
  return input.cell;
}

async function sendForm(home: ReturnType<typeof office>, quarters: number, to: string) {
  const { cwd, run } = home;
  const made = await run('form', ...OF, '--out', 'bieu', '--unit', 'STP', '--force');
  expect(made.code, made.stderr).toBe(0);
  const [name = ''] = readdirSync(join(cwd, 'bieu'));
  const { book, mark } = await open(join(cwd, 'bieu', name));
  const [unit] = mark.units as [FormUnit];
  const cell = inputOf(unit, 'party-resolution-quarters');
  const sheet = book.getWorksheet(unit.sheet);
  if (sheet === undefined) throw new Error('no sheet');
  sheet.getCell(cell).value = quarters;
  await book.xlsx.writeFile(join(cwd, to));
  return { book, unit, sheet, cell };
}

async function collected(run: ReturnType<typeof office>['run'], ...argv: readonly string[]) {
  const { code, stdout, stderr } = await run('collect', ...argv, ...OF, '--json');
  return { code, stderr, told: stdout === '' ? undefined : JSON.parse(stdout) };
}

interface ToldValue {
  readonly unitId: string;
  readonly text: string;
  readonly at: { readonly sheet: string };
}

interface ToldUnit {
  readonly unitId: string;
  readonly outcome: string;
}

describe('collect, with real forms', () => {
  it(
    'takes a workbook with a sheet for every unit, each sheet for its unit',
    async () => {
      const { cwd, run } = office();
      const made = await run('form', ...OF, '--one', 'chung.xlsx');
      expect(made.code, made.stderr).toBe(0);
      const { book, mark } = await open(join(cwd, 'chung.xlsx'));
      expect(mark.units).toHaveLength(3);
      for (const [index, unit] of mark.units.slice(0, 2).entries()) {
        const cell = inputOf(unit, 'party-resolution-quarters');
        const sheet = book.getWorksheet(unit.sheet);
        if (sheet !== undefined) sheet.getCell(cell).value = 3 + index;
      }
      await book.xlsx.writeFile(join(cwd, 'dot-1', 'chung.xlsx'));
      const { told, stderr } = await collected(run, 'dot-1', '--out', 'th.xlsx');
      expect(told, stderr).toBeDefined();
      const read: readonly ToldValue[] = told.values;
      const values = read.map(({ unitId, text, at }) => [unitId, text, at.sheet]);
      expect(values).toEqual([
        ['STP', '3', mark.units[0]?.sheet],
        ['SNV', '4', mark.units[1]?.sheet],
      ]);
      expect(told.strangers).toEqual([]);
    },
    LONG,
  );

  it(
    'reads a sheet without its mark through a form made anew from its code line',
    async () => {
      const home = office();
      const { book, cell, sheet } = await sendForm(home, 3, 'mau.xlsx');
      for (const other of book.worksheets) if (other !== sheet) book.removeWorksheet(other.id);
      // A row pushed in above: the figure is found by the words of its row.
      sheet.spliceRows(2, 0, []);
      await book.xlsx.writeFile(join(home.cwd, 'dot-1', 'chep.xlsx'));
      const { told, stderr } = await collected(home.run, 'dot-1', '--out', 'th.xlsx');
      expect(told, stderr).toBeDefined();
      expect(told.forms).toMatchObject([{ unitId: 'STP', recognisedBy: 'code-line' }]);
      const row = Number(cell.replace(/\D/g, '')) + 1;
      expect(told.values).toMatchObject([
        { unitId: 'STP', element: 'party-resolution-quarters', text: '3', at: { row } },
      ]);
    },
    LONG,
  );

  it(
    'refuses a name for --prefer that two files have, and takes it with its folder',
    async () => {
      const home = office();
      await sendForm(home, 3, 'dot-1/STP.xlsx');
      await sendForm(home, 4, 'dot-2/STP.xlsx');
      const argv = ['dot-1', 'dot-2', '--prefer'];
      const refused = await collected(home.run, ...argv, 'STP.xlsx', '--out', 'th.xlsx');
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('--prefer');
      expect(refused.stderr).toContain('dot-1/STP.xlsx; dot-2/STP.xlsx');
      const { told } = await collected(home.run, ...argv, 'dot-1/STP.xlsx', '--out', 'th.xlsx');
      expect(told.values).toMatchObject([{ unitId: 'STP', text: '3' }]);
    },
    LONG,
  );

  it(
    'names units that sent nothing in the table, so that evaluate finds them incomplete',
    async () => {
      const home = office();
      await sendForm(home, 3, 'dot-1/STP.xlsx');
      await collected(home.run, 'dot-1', '--out', 'th.xlsx');
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(join(home.cwd, 'th.xlsx'));
      const rows = book.getWorksheet('Số liệu')?.getSheetValues().slice(2) as unknown[][];
      const named = rows.map((row) => [row[1], row[2], row[3], row[4] ?? '', row[10]]);
      expect(named.slice(1)).toEqual([
        ['SNV', 'Sở Nội vụ', 'Sở, ban, ngành', '', '(chưa gửi biểu)'],
        ['SYT', 'Sở Y tế', 'Sở, ban, ngành', '', '(chưa gửi biểu)'],
      ]);
      const argv = ['evaluate', 'th.xlsx', ...OF.slice(0, 2), '--json'];
      const { stdout } = await home.run(...argv);
      const units: readonly ToldUnit[] = JSON.parse(stdout).units;
      const outcomes = units.map(({ unitId, outcome }) => [unitId, outcome]);
      expect(outcomes).toContainEqual(['SNV', 'incomplete']);
      expect(outcomes).toContainEqual(['SYT', 'incomplete']);
    },
    LONG,
  );
});
