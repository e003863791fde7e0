import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { markOf } from '../support/forms/filled-forms.js';
import { findRow, openWorkbook } from '../support/open-report.js';
import { REPOSITORY } from '../support/repository-files.js';

const SAMPLES = join(REPOSITORY, 'samples/quang-ngai');
const UNITS = join(SAMPLES, '2022-1211/units.csv');
const FORM = ['form', '--criteria', 'quang-ngai/2022-1211', '--units', UNITS];
const LAST_YEAR = 5;

const open = async (...path: string[]) => openWorkbook(new Uint8Array(readFileSync(join(...path))));

describe('form', () => {
  it('makes a folder with a workbook for each unit that was asked for, in its order', async () => {
    const cwd = emptyFolder();
    const argv = [...FORM, '--out', 'bieu/2024', '--unit', 'stp', 'SNV'];
    const { code, stdout, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBe(0);
    const names = ['STP - Sở Tư pháp.xlsx', 'SNV - Sở Nội vụ.xlsx'];
    expect(readdirSync(join(cwd, 'bieu/2024')).sort()).toEqual([...names].sort());
    expect(stdout.trimEnd().split('\n')).toEqual(
      names.map((name) => `Wrote ${join(cwd, 'bieu/2024', name)}`),
    );
    expect(stderr).toContain('Scoring year: 2024');
    expect(stderr).toContain('illustrative');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('Made forms for 2 units.');
    const { units } = markOf(await open(cwd, 'bieu/2024', 'STP - Sở Tư pháp.xlsx'));
    expect(units.map(({ unitId }) => unitId)).toEqual(['STP']);
  });

  it('makes one workbook with a sheet per unit of every group', async () => {
    const cwd = emptyFolder();
    const asked = ['SNV', 'X-TRAPHU', 'SKHCN'];
    const argv = [...FORM, '--one', 'bieu.xlsx', '--unit', ...asked, '--deadline', '2024-11-15'];
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBe(0);
    expect(readdirSync(cwd)).toEqual(['bieu.xlsx']);
    const book = await open(cwd, 'bieu.xlsx');
    expect(markOf(book).units.map(({ unitId }) => unitId)).toEqual(asked);
    const sheet = book.getWorksheet('UBND xã Trà Phú') as Worksheet;
    expect(sheet.getCell('A3').text).toContain('Hạn gửi: 15/11/2024');
    expect(sheet.getColumn(LAST_YEAR).hidden).toBe(true);
  });

  it('shows last year beside this year, carried over from the set before', async () => {
    const cwd = emptyFolder();
    const record = join(SAMPLES, '2019-436/record.json');
    const argv = [...FORM, '--one', 'b.xlsx', '--unit', 'SKHCN', 'SCT', '--record', record];
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBe(0);
    const book = await open(cwd, 'b.xlsx');
    const [own, other] = book.worksheets as [Worksheet, Worksheet];
    const lastOf = (text: string, column = 1) =>
      own.getRow(findRow(own, text, column)).getCell(LAST_YEAR).value;
    expect(own.getColumn(LAST_YEAR).hidden).toBe(false);
    expect(own.getCell('E6').value).toBe('Năm 2021');
    // 1.1 of Decision 436, kept as 1.1.1: 4 points, then of 4, now of 2.5
    expect(lastOf('1.1.1')).toBe('4/4');
    expect(lastOf('Ngày ban hành kế hoạch năm', 2)).toBe('22/3/2021');
    // 6.3, whose maximum is 2 in both
    expect(lastOf('10.4')).toBe('1,75');
    // 7.1 was a deduction, 5.2 is not; 4.4 was split into 6.1 and 6.2
    expect(lastOf('5.2')).toBeNull();
    expect(lastOf('6.1')).toBeNull();
    // not in the record
    expect(other.getColumn(LAST_YEAR).hidden).toBe(true);
  });

  it('names row and cell of every fault of the list, and makes nothing', async () => {
    const cwd = emptyFolder();
    const rows = [
      'Mã đơn vị;Tên đơn vị;Nhóm đơn vị',
      'SNV;Sở Nội vụ;Sở, ban, nghành',
      'STP;;Sở, ban, ngành',
      'stp;Sở Tư pháp;Sở, ban, ngành',
    ];
    writeFileSync(join(cwd, 'ds.csv'), `${rows.join('\r\n')}\r\n`);
    const argv = ['form', '--criteria', 'quang-ngai/2022-1211', '--units', 'ds.csv'];
    const { code, stdout, stderr } = await runCommand([...argv, '--out', 'bieu'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const place of ['ds.csv ▸ C2', 'ds.csv ▸ B3', 'ds.csv ▸ A4']) {
      expect(stderr).toContain(place);
    }
    expect(readdirSync(cwd)).toEqual(['ds.csv']);
  });

  it('writes over no form that may be filled in already, unless told to', async () => {
    const cwd = emptyFolder();
    const path = join(cwd, 'SNV - Sở Nội vụ.xlsx');
    writeFileSync(path, 'filled in');
    const argv = [...FORM, '--out', '.', '--unit', 'STP', 'SNV'];
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('SNV - Sở Nội vụ.xlsx');
    expect(readdirSync(cwd)).toEqual(['SNV - Sở Nội vụ.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe('filled in');
    expect((await runCommand([...argv, '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['neither a folder nor a file', [], '--out'],
    ['both', ['--out', 'a', '--one', 'b.xlsx'], '--one'],
    ['a file that is no workbook', ['--one', 'b.csv'], 'b.csv'],
    ['a day that is none', ['--one', 'b.xlsx', '--deadline', '2024-11-31'], '2024-11-31'],
    ['a unit that is not in the list', ['--one', 'b.xlsx', '--unit', 'SNW'], 'SNW'],
  ])('is 2 for %s', async (_, more, named) => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await runCommand([...FORM, ...more], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
