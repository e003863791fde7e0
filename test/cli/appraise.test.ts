import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { openWorkbook, sheetOf } from '../support/open-report.js';
import { REPOSITORY } from '../support/repository-files.js';

const ID = 'quang-ngai/2019-436';
const SAMPLE = join(REPOSITORY, 'samples', ...ID.split('/'));
const RECORD = join(SAMPLE, 'record.json');
const RESULTS = join(SAMPLE, 'results.csv');
const MEMBERS = [1, 2, 3].map((each) => join(SAMPLE, `thanh-vien-${each}.csv`));
const HEADER = 7;
const COLUMN = { unit: 2, criterion: 4, appraised: 11, reason: 12, authority: 13, day: 14 };

interface Typed {
  readonly points?: number | string;
  readonly reason?: string;
  readonly authority?: string;
}

/** Types into the row of a unit and criterion, as a member would. */
async function fillIn(path: string, entries: Readonly<Record<string, Typed>>): Promise<void> {
  const book = await openWorkbook(readFileSync(path));
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  let found = 0;
  for (let row = HEADER + 1; row <= sheet.rowCount; row += 1) {
    const text = (column: number) => String(sheet.getCell(row, column).value);
    const typed = entries[`${text(COLUMN.unit)} ${text(COLUMN.criterion)}`];
    if (typed === undefined) continue;
    found += 1;
    if (typed.points !== undefined) sheet.getCell(row, COLUMN.appraised).value = typed.points;
    if (typed.reason !== undefined) sheet.getCell(row, COLUMN.reason).value = typed.reason;
    if (typed.authority !== undefined) sheet.getCell(row, COLUMN.authority).value = typed.authority;
  }
  expect(found).toBe(Object.keys(entries).length);
  await book.xlsx.writeFile(path);
}

interface Score {
  readonly id: string;
  readonly final: string;
  readonly appraised: string | null;
}

/** Scores again with a file of appraisals. */
async function evaluateWith(cwd: string, files: readonly string[]) {
  const argv = ['evaluate', RESULTS, ...files, '--criteria', ID, '--json'];
  const { code, stdout, stderr } = await runCommand(argv, { cwd });
  const { units, issues } = JSON.parse(stdout) as {
    readonly units: readonly { readonly unitId: string; readonly criteria: readonly Score[] }[];
    readonly issues: readonly {
      readonly code: string;
      readonly severity: string;
      readonly at?: { file: string };
    }[];
  };
  const scoreOf = (unit: string, criterion: string) =>
    units.find(({ unitId }) => unitId === unit)?.criteria.find(({ id }) => id === criterion);
  return { code, stderr, scoreOf, issues };
}

/** The example that ends a help, run in a folder of its own. */
async function runExample(command: readonly string[]) {
  const { stdout } = await runCommand([...command, '--help'], { cwd: REPOSITORY });
  const example = stdout.trim().split('\n').at(-1)?.trim().split(' ').slice(1) ?? [];
  const cwd = emptyFolder();
  cpSync(
    join(REPOSITORY, 'samples', 'quang-ngai', '2019-436'),
    join(cwd, 'samples', ...ID.split('/')),
    {
      recursive: true,
    },
  );
  const result = await runCommand(example, { cwd });
  return { ...result, out: join(cwd, example.at(-1) ?? ''), example };
}

describe('danvan appraise', () => {
  it.each([[['appraise', 'make']], [['appraise', 'settle']], [['appraise', 'report']]])(
    'runs the example of the help of %j',
    async (command) => {
      const { code, stderr, out } = await runExample(command);
      expect(code, stderr).toBe(0);
      expect(existsSync(out)).toBe(true);
    },
  );

  it('writes a workbook that evaluate reads back, empty and filled in, without a warning', async () => {
    const cwd = emptyFolder();
    const units = ['--unit', 'SNV', 'STP', 'STNMT'];
    const argv = ['appraise', RECORD, '--out', 'td.xlsx', ...units];
    expect((await runCommand(argv, { cwd })).code).toBe(0);
    expect((await runCommand(argv, { cwd })).code).toBe(2);
    const path = join(cwd, 'td.xlsx');
    const before = await evaluateWith(cwd, [join(SAMPLE, 'appraisal.csv')]);
    // The record's own appraisals stand in it; with their file beside it they only say it again.
    const same = await evaluateWith(cwd, [join(SAMPLE, 'appraisal.csv'), path]);
    expect(same.code).toBe(0);
    expect(same.scoreOf('SNV', '2.3')).toEqual(before.scoreOf('SNV', '2.3'));
    expect(same.scoreOf('STP', '5.4')).toEqual(before.scoreOf('STP', '5.4'));
    await fillIn(path, {
      'STP 5.4': { points: 3, reason: 'Có quyết định công nhận', authority: 'Hội đồng' },
      'STNMT 4.5': { reason: 'sẽ xem lại' },
    });
    const filled = await evaluateWith(cwd, [path]);
    const own = filled.issues.filter(({ at }) => at?.file === 'td.xlsx');
    expect(own).toEqual([]);
    expect(filled.scoreOf('STP', '5.4')).toMatchObject({ final: '3', appraised: '3' });
    expect(filled.scoreOf('STNMT', '4.5')).toMatchObject({ appraised: null });
    expect(filled.scoreOf('SNV', '2.3')).toMatchObject({ appraised: '2.5' });
  });

  it('is read back in English too', async () => {
    const cwd = emptyFolder();
    const argv = ['appraise', RECORD, '--out', 'td.xlsx', '--document-lang', 'en', '--unit', 'SNV'];
    expect((await runCommand(argv, { cwd })).code).toBe(0);
    const { issues, scoreOf } = await evaluateWith(cwd, [join(cwd, 'td.xlsx')]);
    const own = issues.filter(({ at }) => at?.file === 'td.xlsx');
    expect(own).toEqual([]);
    expect(scoreOf('SNV', '2.3')).toMatchObject({ appraised: '2.5' });
  });

  it('is refused by evaluate and appeal for another year or another set', async () => {
    const cwd = emptyFolder();
    await runCommand(['appraise', RECORD, '--out', 'td.xlsx', '--unit', 'SNV'], { cwd });
    // Made from a record of 2021; criteria of another set have the same numbers.
    const evaluate = ['evaluate', RESULTS, 'td.xlsx', '--lang', 'en', '--criteria'];
    const year = await runCommand([...evaluate, ID, '--year', '2019'], { cwd });
    expect(year.code).toBe(2);
    expect(year.stderr).toMatch(/^The file “td\.xlsx” appraises the year 2021, not 2019\./);
    const set = await runCommand([...evaluate, 'quang-nam/2024-1094'], { cwd });
    expect(set.code).toBe(2);
    expect(set.stderr).toContain(`was made for the set “${ID}”, not for “quang-nam/2024-1094”`);
    const own = ['appraise', RECORD, '--out', 'm.xlsx', '--unit', 'SNV', '--member', 'B', 'C'];
    await runCommand(own, { cwd });
    const member = await runCommand(
      ['evaluate', RESULTS, 'm-b.xlsx', '--lang', 'en', '--criteria', ID],
      { cwd },
    );
    expect(member.code).toBe(2);
    expect(member.stderr).toContain('“m-b.xlsx” is that of one member, “B”, not the council’s');
    const other = join(REPOSITORY, 'samples/tay-ninh/2023-par-index/record.json');
    const appeal = await runCommand(['appeal', other, 'td.xlsx', '--record', 'n.json'], { cwd });
    expect(appeal.code).toBe(2);
    expect(existsSync(join(cwd, 'n.json'))).toBe(false);
  });

  it('locks all but the inputs, checks their range and starts with the largest difference', async () => {
    const cwd = emptyFolder();
    await runCommand(['appraise', RECORD, '--out', 'td.xlsx', '--unit', 'TT-BATO', 'stp'], { cwd });
    const book = await openWorkbook(readFileSync(join(cwd, 'td.xlsx')));
    const sheet = sheetOf(book, 'Thẩm định');
    expect(sheet.getCell(HEADER + 1, COLUMN.unit).value).toBe('TT-BATO');
    expect(sheet.getCell(HEADER + 1, COLUMN.criterion).value).toBe('4.3');
    expect(sheet.getCell(HEADER + 1, COLUMN.appraised).protection).toMatchObject({ locked: false });
    expect(sheet.getCell(HEADER + 1, 8).protection?.locked).not.toBe(false);
    expect(sheet.getCell(HEADER + 1, COLUMN.appraised).dataValidation).toMatchObject({
      type: 'decimal',
      formulae: [0, expect.anything()],
    });
    const units = new Set<unknown>();
    sheet.eachRow((row, number) => {
      if (number > HEADER) units.add(row.getCell(COLUMN.unit).value);
    });
    expect(units).toEqual(new Set(['TT-BATO', 'STP']));
    expect(
      (await runCommand(['appraise', RECORD, '--out', 'x.xlsx', '--unit', 'nobody'], { cwd })).code,
    ).toBe(2);
  });
});

describe('danvan appraise settle', () => {
  async function memberFiles(cwd: string): Promise<readonly string[]> {
    const asked = ['--unit', 'STP', 'TT-BATO', 'SNV', '--member', 'Bà Hai', 'Ông Đỗ'];
    const argv = ['appraise', RECORD, '--out', 'td.xlsx', ...asked, '--chair', 'Bà Hai'];
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBe(0);
    const paths = ['td-ba-hai.xlsx', 'td-ong-do.xlsx'].map((name) => join(cwd, name));
    await fillIn(paths[0] ?? '', {
      'STP 5.4': { points: 3, reason: 'Đủ hồ sơ' },
      'TT-BATO 4.3': { points: 3 },
      'SNV 2.3': { points: 3 },
    });
    await fillIn(paths[1] ?? '', {
      'STP 5.4': { points: '2,5', reason: 'Thiếu quyết định' },
      'TT-BATO 4.3': { points: 4, reason: 'Đủ biên bản' },
    });
    return paths;
  }

  it('knows members and chair by the mark, names a missing reason by its cell, tells who is silent', async () => {
    const cwd = emptyFolder();
    const paths = await memberFiles(cwd);
    const argv = [
      'appraise',
      'settle',
      ...paths,
      '--criteria',
      ID,
      '--settled-by',
      'chair',
      '--out',
      'chung.xlsx',
    ];
    const { code, stdout, stderr } = await runCommand([...argv, '--json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/td-ba-hai\.xlsx ▸ Thẩm định ▸ K\d+ · TT-BATO · 4\.3/);
    const { members, scores } = JSON.parse(stdout) as {
      readonly members: unknown;
      readonly scores: readonly Record<string, unknown>[];
    };
    expect(members).toEqual([
      { name: 'Bà Hai', file: 'td-ba-hai.xlsx', isChair: true },
      { name: 'Ông Đỗ', file: 'td-ong-do.xlsx', isChair: false },
    ]);
    expect(
      scores.map(({ unitId, settled, how, spread, silent }) => [
        unitId,
        settled,
        how,
        spread,
        silent,
      ]),
    ).toEqual([
      ['TT-BATO', '3', 'chair', '1', []],
      ['STP', '3', 'chair', '0.5', []],
      ['SNV', '3', 'chair', '0', ['Ông Đỗ']],
    ]);
  });

  it('gives a file that evaluate reads: exact mean, all reasons, how it was settled', async () => {
    const cwd = emptyFolder();
    const paths = await memberFiles(cwd);
    const argv = ['appraise', 'settle', ...paths, '--criteria', ID, '--out', 'chung.xlsx'];
    const asked = await runCommand(argv, { cwd });
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain('--settled-by');
    const mean = await runCommand([...argv, '--settled-by', 'mean', '--lang', 'vi'], { cwd });
    // SNV 2.3 was given by one member only: open
    expect(mean.code).toBe(1);
    expect(mean.stdout).toContain('1 chỗ chưa thống nhất được');
    expect(mean.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const { scoreOf } = await evaluateWith(cwd, [join(cwd, 'chung.xlsx')]);
    expect(scoreOf('STP', '5.4')).toMatchObject({ final: '2.75' });
    expect(scoreOf('TT-BATO', '4.3')).toMatchObject({ final: '3.5' });
    expect(scoreOf('SNV', '2.3')).toMatchObject({ appraised: null });
    const sheet = sheetOf(await openWorkbook(readFileSync(join(cwd, 'chung.xlsx'))), 'Thẩm định');
    const cells = [COLUMN.reason, COLUMN.authority].map(
      (column) => sheet.getCell(HEADER + 1, column).value,
    );
    expect(cells).toEqual([
      'Bà Hai: 3; Ông Đỗ: 4 (Đủ biên bản)',
      'Hội đồng thẩm định, trung bình cộng điểm của 2 thành viên: Bà Hai, Ông Đỗ',
    ]);
  });

  it('settles as the set says, with nobody asking', async () => {
    const cwd = emptyFolder();
    const folder = join(cwd, 'criteria', ...ID.split('/'));
    cpSync(join(REPOSITORY, 'criteria', ...ID.split('/')), folder, { recursive: true });
    const main = join(folder, 'criteria-set.yaml');
    const text = readFileSync(main, 'utf8');
    writeFileSync(main, `${text}\nappraisal: { settledBy: median }\n`);
    const argv = [
      'appraise',
      'settle',
      ...MEMBERS,
      '--criteria',
      ID,
      '--out',
      'chung.xlsx',
      '--json',
    ];
    const { code, stdout, stderr } = await runCommand([...argv, '--record', RECORD], { cwd });
    expect(code, stderr).toBe(0);
    const { settledBy, scores } = JSON.parse(stdout) as {
      readonly settledBy: string;
      readonly scores: readonly Record<string, unknown>[];
    };
    expect(settledBy).toBe('median');
    expect(scores.find(({ unitId }) => unitId === 'TT-BATO')).toMatchObject({ settled: '3.5' });
  });

  it('refuses one file, a file of another set, two files of one member, an unknown way', async () => {
    const cwd = emptyFolder();
    const paths = await memberFiles(cwd);
    const settle = (files: readonly string[], ...more: readonly string[]) =>
      runCommand(['appraise', 'settle', ...files, '--out', 'c.xlsx', ...more], { cwd });
    const [first = '', second = ''] = paths;
    expect((await settle([first], '--criteria', ID)).stderr).toContain('only one file');
    const other = await settle(paths, '--criteria', 'quang-ngai/2022-1211');
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining(ID)]);
    writeFileSync(join(cwd, 'again.xlsx'), readFileSync(first));
    const twice = await settle([first, join(cwd, 'again.xlsx'), second], '--criteria', ID);
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('Bà Hai')]);
    expect((await settle(paths, '--criteria', ID, '--settled-by', 'vote')).stderr).toContain(
      'vote',
    );
  });
});

describe('danvan appraise report', () => {
  it('tells every change with its reason in 80 columns, as text, workbook and JSON', async () => {
    const cwd = emptyFolder();
    const argv = ['appraise', 'report', RECORD];
    const text = await runCommand([...argv, '--lang', 'vi', '--out', 'bc.xlsx'], { cwd });
    expect(text.code, text.stderr).toBe(0);
    expect(text.stdout).toContain('Thẩm định làm thay đổi 6 trên 406 điểm tiêu chí');
    expect(text.stdout).toContain('Có 02 bài đăng lại');
    expect(text.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(cwd, 'bc.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Theo đơn vị',
      'Các điểm thay đổi',
      'Theo tiêu chí',
      'Thẩm quyền',
    ]);
    const json = await runCommand([...argv, '--json'], { cwd });
    // −0.5 of SNV is the only one down by a decimal; all changes add up to the net
    const { changes, totals } = JSON.parse(json.stdout) as {
      readonly changes: readonly { readonly unitId: string; readonly effect: string }[];
      readonly totals: { readonly net: string };
    };
    expect(changes.find(({ unitId }) => unitId === 'SNV')?.effect).toBe('-0.5');
    expect(changes).toHaveLength(6);
    expect(totals.net).toContain('/');
  });
});
