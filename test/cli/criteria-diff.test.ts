import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';

const OLD = 'quang-ngai/2022-1211';
const NEW = 'drafts/quang-ngai-2026';
const LONG = 60_000;

describe('criteria diff', () => {
  it('says nothing of a set against itself, and ends with 0 whatever fails', async () => {
    const argv = ['criteria', 'diff', OLD, OLD, '--fail-on', 'any', '--lang', 'vi'];
    const { code, stdout } = await runCommand(argv, { cwd: emptyFolder() });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `So sánh bộ tiêu chí: ${OLD} → ${OLD}\nHai bộ tiêu chí không có gì khác nhau (ngoài trường hợp kiểm tra và chú thích).\n`,
    });
  });

  it(
    'keeps to 80 columns and quotes numbers, names, old and new values',
    async () => {
      const argv = ['criteria', 'diff', OLD, NEW, '--lang', 'vi'];
      const { code, stdout } = await runCommand(argv, { cwd: emptyFolder() });
      expect(code).toBe(0);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).toContain('điểm tối đa giảm từ 2,5 xuống 2');
      expect(stdout).toContain('siết mức 3 điểm: trước từ 95 % trở lên, nay từ 98 % trở lên');
      expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    },
    LONG,
  );

  it(
    'gives JSON with a sentence in each language for every change',
    async () => {
      const argv = ['criteria', 'diff', OLD, NEW, '--json', '--fail-on', 'raises'];
      const { code, stdout } = await runCommand(argv, { cwd: emptyFolder() });
      const document = JSON.parse(stdout);
      expect({ code, schema: document.schema }).toEqual({
        code: 1,
        schema: 'danvan/criteria-diff@1',
      });
      for (const { sentence } of document.changes) {
        expect(`${sentence.vi}${sentence.en}`).not.toMatch(/undefined|NaN|\[object/);
      }
    },
    LONG,
  );

  it(
    'writes the annex as a workbook with its header on every page, and as Markdown',
    async () => {
      const cwd = emptyFolder();
      const base = ['criteria', 'diff', OLD, NEW, '--group', 'so-nganh'];
      expect((await runCommand([...base, '--to', 'a.xlsx'], { cwd })).code).toBe(0);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(join(cwd, 'a.xlsx'));
      const [sheet] = book.worksheets;
      const header = Number(sheet?.pageSetup.printTitlesRow?.split(':')[0]);
      expect(sheet?.getRow(header).values).toEqual([
        undefined,
        'STT',
        'Tiêu chí',
        'Quyết định cũ',
        'Dự thảo mới',
        'Nội dung thay đổi',
        'Ảnh hưởng đến điểm',
        'Căn cứ',
      ]);
      expect(sheet?.pageSetup).toMatchObject({
        orientation: 'landscape',
        paperSize: 9,
        fitToPage: true,
      });
      expect(sheet?.views).toMatchObject([
        { state: 'frozen', ySplit: header, showGridLines: false },
      ]);
      expect((await runCommand([...base, '--to', 'a.md'], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('| STT | Tiêu chí |');
    },
    LONG,
  );

  it(
    'writes the page for units of one group: the new figures with what reads them',
    async () => {
      const cwd = emptyFolder();
      const argv = ['criteria', 'diff', OLD, NEW, '--for-units', '--group', 'xa', '--lang', 'vi'];
      const { stdout } = await runCommand([...argv, '--to', 'u.xlsx'], { cwd });
      expect(existsSync(join(cwd, 'u.xlsx'))).toBe(true);
      expect(stdout).toContain('Số thôn, tổ dân phố (3.5)');
      expect(stdout).not.toContain('Đơn vị sự nghiệp công lập:');
    },
    LONG,
  );

  it.each([
    ['an unknown group', ['--group', 'xaa'], 'xaa'],
    ['an unknown effect', ['--fail-on', 'worse'], 'worse'],
    ['an unknown type of file', ['--to', 'a.docx'], 'a.docx'],
  ])('is 2 for %s', async (_, options, named) => {
    const argv = ['criteria', 'diff', OLD, NEW, ...options];
    const { code, stdout, stderr } = await runCommand(argv, { cwd: emptyFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });
});
