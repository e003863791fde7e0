import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.js';
import { docxTables, docxTexts } from '../support/docx-parts.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SAMPLE = join(REPOSITORY, 'samples/quang-ngai/2019-436');
const RECORD = join(SAMPLE, 'record.json');
const LAST_LINE = /"sha256":"([0-9a-f]{16})[0-9a-f]{48}"\}\n$/;
const [, START = ''] = LAST_LINE.exec(readFileSync(RECORD, 'utf8')) ?? [];
const CODE = START.replace(/.{4}(?=.)/g, '$& ');

const bytesOf = (...path: string[]) => new Uint8Array(readFileSync(join(...path)));

describe('the list for signature', () => {
  it('is written with what was told, and blanks, marks and the code of the record are named', async () => {
    const cwd = emptyFolder();
    const argv = ['report', RECORD, '--to', 'k.docx', '--annex', 'k.xlsx', '--place', 'Quảng Ngãi'];
    const { code, stdout, stderr } = await runCommand([...argv, '--signed-on', '5/2/2025'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      `Wrote ${join(cwd, 'k.docx')}`,
      `Wrote ${join(cwd, 'k.xlsx')}`,
      `Check code of the record: ${CODE}`,
      'Left as dotted blanks: --body, --number, --signer-title, --signer-name, --recipients',
      'Said on every page: BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ CÔNG BỐ',
    ]);
    const texts = docxTexts(bytesOf(cwd, 'k.docx'));
    expect(texts).toContain('Quảng Ngãi, ngày 05 tháng 02 năm 2025');
    expect(bytesOf(cwd, 'k.xlsx').subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it('has every unit of the record once, with the numbers of the record', async () => {
    const cwd = emptyFolder();
    await runCommand(['report', RECORD, '--to', 'k.docx'], { cwd });
    const { units } = JSON.parse(readFileSync(RECORD, 'utf8')) as Evaluation;
    const rows = docxTables(bytesOf(cwd, 'k.docx')).flat();
    for (const { name, total, maximum, rank } of units) {
      const own = rows.filter(({ texts }) => texts.length === 7 && texts[1] === name);
      expect(own, name).toHaveLength(1);
      const [, , most = '', points = '', , , place] = own[0]?.texts ?? [];
      const plain = (text: string) => Number(text.replace(',', '.'));
      expect([plain(most), plain(points), place]).toEqual([
        Number(maximum),
        Number(total),
        String(rank),
      ]);
    }
    expect(units).toHaveLength(15);
  });

  it('speaks English where documents do', async () => {
    const cwd = emptyFolder();
    await runCommand(['report', RECORD, '--to', 'k.docx', '--document-lang', 'en'], { cwd });
    const texts = docxTexts(bytesOf(cwd, 'k.docx'));
    expect(texts).toContain('ILLUSTRATIVE CRITERIA, NOT FOR PUBLICATION');
    expect(texts).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});

describe('result slips', () => {
  it('are a file per unit in a folder that is made, and written over with --force only', async () => {
    const cwd = emptyFolder();
    const argv = ['report', RECORD, '--slips', 'phieu', '--lang', 'vi'];
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(`Đã ghi 15 phiếu kết quả vào ${join(cwd, 'phieu')}\n`);
    const files = readdirSync(join(cwd, 'phieu'));
    expect(files).toHaveLength(15);
    expect(files).toContain('phieu-SNV.docx');
    expect(docxTexts(bytesOf(cwd, 'phieu', 'phieu-SNV.docx')).join('\n')).toContain(CODE);
    const again = await runCommand(argv, { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(join(cwd, 'phieu', 'phieu-'));
    expect((await runCommand([...argv, '--force'], { cwd })).code).toBe(0);
  });

  it('are one file where the name is one', async () => {
    const cwd = emptyFolder();
    const { code } = await runCommand(['report', RECORD, '--slips', 'phieu.docx'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['phieu.docx']);
    const texts = docxTexts(bytesOf(cwd, 'phieu.docx'));
    expect(texts.filter((text) => text.startsWith('Phiếu số: '))).toHaveLength(15);
  });
});

describe('is refused, and nothing is written', () => {
  it.each([
    ['a day that does not exist', ['--to', 'k.docx', '--signed-on', '31/2/2025'], '31/2/2025'],
    ['an empty text', ['--to', 'k.docx', '--body', ' ; '], '--body'],
    ['an annex that is no workbook', ['--annex', 'k.docx'], '--annex'],
    ['a folder that is a file', ['--slips', 'mine.txt'], '--slips'],
    ['a head without a document', ['--to', 'k.html', '--place', 'A'], '--place'],
    ['no output at all', [], '--to'],
    ['a file that is there', ['--annex', 'mine.xlsx'], 'mine.xlsx'],
    ['two outputs in one file', ['--to', 'k.docx', '--slips', 'k.docx'], '--slips'],
  ])('%s', async (_, options, named) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mine.txt'), 'mine');
    writeFileSync(join(cwd, 'mine.xlsx'), 'mine');
    const { code, stderr } = await runCommand(['report', RECORD, ...options], { cwd });
    expect(code, stderr).toBe(2);
    expect(stderr).toContain(named);
    expect(readdirSync(cwd)).toEqual(['mine.txt', 'mine.xlsx']);
  });

  it('a slip in the way, before any of them is written', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'phieu'));
    writeFileSync(join(cwd, 'phieu', 'phieu-SNV.docx'), 'mine');
    const argv = ['report', RECORD, '--slips', 'phieu', '--annex', 'k.xlsx'];
    expect((await runCommand(argv, { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, 'phieu'))).toEqual(['phieu-SNV.docx']);
    expect(existsSync(join(cwd, 'k.xlsx'))).toBe(false);
  });
});
