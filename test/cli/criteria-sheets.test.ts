import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { packageSets } from '../support/package-sets.js';
import { content, faultsOfWorkbook, setOfWorkbook } from '../support/sheet-round-trip.js';

const SET = 'quang-ngai/2019-436';
const LONG = 60_000;

async function exported(): Promise<string> {
  const cwd = emptyFolder();
  const { code } = await runCommand(['criteria', 'export', SET, '--to', 'a.xlsx'], { cwd });
  expect(code).toBe(0);
  return cwd;
}

/** Types into cells of the exported workbook, as "sheet!C5". */
async function type(cwd: string, cells: Readonly<Record<string, string | number | null>>) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(cwd, 'a.xlsx'));
  for (const [place, value] of Object.entries(cells)) {
    const [sheet = '', cell = ''] = place.split('!');
    const found = book.getWorksheet(sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    found.getCell(cell).value = value;
  }
  writeFileSync(join(cwd, 'a.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
}

const IMPORT = ['criteria', 'import', 'a.xlsx', '--to', `criteria/${SET}`, '--lang', 'vi'];

describe('criteria export and import', () => {
  it(
    'names every fault with its cell and writes nothing',
    async () => {
      const cwd = await exported();
      await type(cwd, {
        'Bộ tiêu chí!B4': null,
        'Số liệu!B4': 'Con số',
        'Xếp loại!B4': 'chín mươi',
        'Điều kiện!B4': '[Số điểm nóngg] ≥ 1',
      });
      const { code, stderr, stdout } = await runCommand(IMPORT, { cwd });
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('4 lỗi, chưa ghi gì');
      const cells = [
        'Bộ tiêu chí!B4 (Tên bộ tiêu chí): ',
        'Số liệu!B4 (Kiểu): ',
        'Xếp loại!B4 (Từ (≥)): ',
        'Điều kiện!B4 (Khi nào): ',
      ];
      for (const cell of cells) expect(stderr).toContain(cell);
      expect(existsSync(join(cwd, 'criteria'))).toBe(false);
    },
    LONG,
  );

  it(
    'names the cell of what the load checks find',
    async () => {
      const cwd = await exported();
      // The best grade started at 85, the next one ends there: from 85 to 95 nothing is left.
      await type(cwd, { 'Xếp loại!B4': 95 });
      const { code, stderr } = await runCommand(IMPORT, { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/Xếp loại!A4: Không mức nào nhận giá trị từ 85 .* đến 95 /);
      expect(existsSync(join(cwd, 'criteria'))).toBe(false);
    },
    LONG,
  );

  it(
    'writes over a set only when told, and keeps its cases',
    async () => {
      const cwd = await exported();
      expect((await runCommand(IMPORT, { cwd })).code).toBe(0);
      const cases = join(cwd, 'criteria', SET, 'cases.yaml');
      const text = readFileSync(
        join(import.meta.dirname, '../../criteria', SET, 'cases.yaml'),
        'utf8',
      );
      writeFileSync(cases, text);
      await type(cwd, { 'Bộ tiêu chí!B4': 'Tên đã sửa' });
      const main = join(cwd, 'criteria', SET, 'criteria-set.yaml');
      const again = await runCommand(IMPORT, { cwd });
      expect(again.code).toBe(2);
      expect(readFileSync(main, 'utf8')).not.toContain('Tên đã sửa');
      expect((await runCommand([...IMPORT, '--force'], { cwd })).code).toBe(0);
      expect(readFileSync(main, 'utf8')).toContain('title: Tên đã sửa');
      expect(readFileSync(cases, 'utf8')).toBe(text);
    },
    LONG,
  );

  it(
    'keeps a copy of what it writes over, never over an earlier copy',
    async () => {
      const cwd = await exported();
      expect((await runCommand(IMPORT, { cwd })).code).toBe(0);
      const main = join(cwd, 'criteria', SET, 'criteria-set.yaml');
      const commented = `# Vì sao 85 điểm: biên bản ngày 12/3.\n${readFileSync(main, 'utf8')}`;
      writeFileSync(main, commented);
      await type(cwd, { 'Bộ tiêu chí!B4': 'Tên đã sửa' });
      const first = await runCommand([...IMPORT, '--force'], { cwd });
      expect(first.stderr).toContain(`\n  ${main}.bak\n`);
      expect(first.stderr).not.toContain('data-elements.yaml.bak');
      expect(readFileSync(`${main}.bak`, 'utf8')).toBe(commented);
      await type(cwd, { 'Bộ tiêu chí!B4': 'Tên sửa nữa' });
      expect((await runCommand([...IMPORT, '--force'], { cwd })).code).toBe(0);
      expect(readFileSync(`${main}.bak`, 'utf8')).toBe(commented);
      expect(readFileSync(`${main}.bak2`, 'utf8')).toContain('title: Tên đã sửa');
    },
    LONG,
  );

  it(
    'names the cases that no longer fit and puts them aside when told',
    async () => {
      const cwd = await exported();
      expect((await runCommand(IMPORT, { cwd })).code).toBe(0);
      const folder = join(cwd, 'criteria', SET);
      const cases = join(folder, 'cases.yaml');
      const text = [
        'profiles:',
        '  so:',
        '    unitGroup: so-nganh',
        '    year: 2020',
        '    values: {}',
        'cases:',
        '  - id: con-khop',
        '    profile: so',
        '    expect: { grade: kha }',
        '    reasoning: Thử.',
        '  - id: khong-khop',
        '    profile: so',
        '    expect: { grade: loai-cu }',
        '    reasoning: Thử.',
        '',
      ].join('\n');
      writeFileSync(cases, text);
      const refused = await runCommand([...IMPORT, '--force'], { cwd });
      expect(refused.code).toBe(2);
      expect(refused.stderr).toMatch(/trường hợp “khong-khop” ở .*cases\.yaml.* không còn khớp/);
      expect(refused.stderr).toContain('dòng 13, cột ');
      expect(refused.stderr).toContain('--cases-aside');
      expect(readFileSync(cases, 'utf8')).toBe(text);
      const told = await runCommand([...IMPORT, '--force', '--cases-aside'], { cwd });
      expect(told.code).toBe(0);
      expect(told.stderr).toContain('(khong-khop)');
      expect(existsSync(cases)).toBe(false);
      expect(readFileSync(`${cases}.bak`, 'utf8')).toBe(text);
    },
    LONG,
  );
});

describe('criteria import over a set that has more tables', () => {
  it(
    'names the files that go before it removes them, and removes nothing without --force',
    async () => {
      const cwd = await exported();
      expect((await runCommand(IMPORT, { cwd })).code).toBe(0);
      const more = join(cwd, 'criteria', SET, 'tables', 'bang-cu.yaml');
      writeFileSync(more, '[]\n');
      const refused = await runCommand(IMPORT, { cwd });
      expect(refused.code).toBe(2);
      expect(refused.stderr).not.toContain('bang-cu.yaml');
      expect(existsSync(more)).toBe(true);
      const { code, stdout, stderr } = await runCommand([...IMPORT, '--force'], { cwd });
      expect(code).toBe(0);
      expect(stderr).toContain(
        `Bộ mới không còn những bảng điểm này; tệp của chúng bị xóa:\n  ${more}\n`,
      );
      expect(stdout).not.toContain('bang-cu.yaml');
      expect(existsSync(more)).toBe(false);
      expect(existsSync(join(cwd, 'criteria', SET, 'criteria-set.yaml'))).toBe(true);
    },
    LONG,
  );
});

describe('the workbook of the help example', () => {
  it(
    'is read as the set that it was exported from',
    async () => {
      const id = 'quang-ngai/2022-1211';
      const sample = join(import.meta.dirname, '../../samples/criteria/quang-ngai-2022-1211.xlsx');
      const bytes = new Uint8Array(readFileSync(sample));
      const own = packageSets().find((set) => set.id === id);
      if (own === undefined) throw new Error(`no set ${id}`);
      expect(await faultsOfWorkbook(bytes)).toEqual([]);
      expect(content(await setOfWorkbook(bytes))).toEqual(content(own));
    },
    LONG,
  );
});

describe('criteria new', () => {
  it(
    'starts a draft of the next year with lineage and comments',
    async () => {
      const cwd = emptyFolder();
      const argv = [
        'criteria',
        'new',
        '--from',
        SET,
        '--to',
        'criteria/quang-ngai/2030-1',
        '--year',
        '2030',
      ];
      expect((await runCommand(argv, { cwd })).code).toBe(0);
      const folder = join(cwd, 'criteria/quang-ngai/2030-1');
      const main = readFileSync(join(folder, 'criteria-set.yaml'), 'utf8');
      expect(main).toContain('status: draft');
      expect(main).toContain('scoringYears: [ 2030 ]');
      expect(main).toContain(`replaces: ${SET}`);
      expect(main).toContain('co-quan-tinh/1.1: { from: [ co-quan-tinh/1.1 ], kind: kept }');
      const show = await runCommand(['criteria', 'diff', SET, 'quang-ngai/2030-1', '--json'], {
        cwd,
      });
      expect(show.stdout).not.toContain('"criterion-added"');
      const elements = readFileSync(join(folder, 'data-elements.yaml'), 'utf8');
      const before = join(import.meta.dirname, '../../criteria', SET, 'data-elements.yaml');
      expect(elements).toBe(readFileSync(before, 'utf8'));
    },
    LONG,
  );
});
