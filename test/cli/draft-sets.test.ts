import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import type { FileEdit } from '../support/office-folder.js';
import { addOfficeSet, officeWithSet } from '../support/office-folder.js';
import { recordAt } from '../support/open-record.js';
import { openWorkbook } from '../support/open-report.js';
import { REPOSITORY } from '../support/repository-files.js';

const ID = 'tinh-thu/2024-1';
const RESULTS = join(REPOSITORY, 'samples', 'quang-ngai', '2022-1211', 'results.csv');
const DRAFT: FileEdit = ['criteria-set.yaml', /^(title: )/m, 'status: draft\n$1'];

describe('a criteria set whose status is draft', () => {
  it('is not evaluated without --draft, and nothing is written', async () => {
    const cwd = officeWithSet(ID, [DRAFT]);
    const argv = ['evaluate', RESULTS, '--criteria', ID, '--out', 'k.xlsx'];
    const { code, stdout, stderr } = await runCommand(argv, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `The criteria set “${ID}” is a draft (status: draft) and gives no official result.\nHint: Add --draft to try it, every output will say that it is a draft; or choose a set in force.\n`,
    );
    expect(existsSync(join(cwd, 'k.xlsx'))).toBe(false);
    const vi = await runCommand([...argv, '--lang', 'vi'], { cwd });
    expect(vi.stderr).toContain('còn là dự thảo');
    expect(vi.stderr).toContain('--draft');
  });

  it('is refused when its rules are frozen as well', async () => {
    const cwd = officeWithSet(ID, [DRAFT]);
    expect((await runCommand(['rules', 'build'], { cwd })).code).toBe(0);
    const argv = ['evaluate', RESULTS, '--criteria', ID];
    expect((await runCommand(argv, { cwd })).code).toBe(2);
    const tried = await runCommand([...argv, '--draft', '--json'], { cwd });
    expect(JSON.parse(tried.stdout)).toMatchObject({ criteriaSet: { id: ID, draft: true } });
  });

  it('is evaluated with --draft, and every output says what it is', async () => {
    const cwd = officeWithSet(ID, [DRAFT]);
    const outputs = ['--out', 'k.xlsx', '--record', 'k.json'];
    const argv = ['evaluate', RESULTS, '--criteria', ID, '--draft', ...outputs, '--lang', 'vi'];
    const { code, stdout, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^DỰ THẢO – chưa dùng chính thức được\.\n\nSở, ban, ngành \(20\)\n/);
    expect(stderr).toContain('Bộ tiêu chí còn là dự thảo');
    expect(recordAt(join(cwd, 'k.json'))).toMatchObject({
      evaluation: { criteriaSet: { id: ID, draft: true } },
      run: { options: { draft: 'true' } },
    });
    const book = await openWorkbook(readFileSync(join(cwd, 'k.xlsx')));
    const texts = book.worksheets[0]?.getSheetValues().flat() ?? [];
    expect(texts.some((text) => /^(?:BẢN NHÁP|DỰ THẢO)/.test(String(text)))).toBe(true);
  });

  it('is another draft than rules that are merely not frozen', async () => {
    const cwd = officeWithSet(ID, []);
    const argv = ['evaluate', RESULTS, '--criteria', ID, '--draft', '--lang', 'vi'];
    const { stdout } = await runCommand(argv, { cwd });
    expect(stdout).toMatch(/^BẢN NHÁP \(quy tắc chưa chốt\) – chưa dùng chính thức được\.\n\n/);
    expect(stdout).not.toContain('DỰ THẢO');
  });

  it('may be checked as it is', async () => {
    const cwd = officeWithSet(ID, [DRAFT]);
    const { code, stderr } = await runCommand(['check', RESULTS, '--criteria', ID], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('The criteria set is a draft');
  });

  it('says so when it is shown', async () => {
    const cwd = officeWithSet(ID, [DRAFT]);
    const { stdout } = await runCommand(['criteria', 'show', ID, '--lang', 'vi'], { cwd });
    expect(stdout).toContain('Bộ tiêu chí còn là dự thảo');
  });

  it('does not stand in for an issuer that has a set in force for the year', async () => {
    const cwd = emptyFolder();
    // In force for 2019 to 2021; a draft for 2022 to 2024.
    addOfficeSet(cwd, 'tinh-thu/2019-1', { model: 'quang-ngai/2019-436' });
    addOfficeSet(cwd, 'tinh-thu/2022-2', { edits: [DRAFT] });
    const argv = ['check', RESULTS, '--criteria', 'tinh-thu', '--json'];
    const chosen = async (...more: string[]) =>
      JSON.parse((await runCommand([...argv, ...more], { cwd })).stdout) as unknown;
    expect(await chosen()).toMatchObject({
      criteriaSet: { id: 'tinh-thu/2019-1' },
      year: 2021,
    });
    expect(await chosen('--year', '2023')).toMatchObject({
      criteriaSet: { id: 'tinh-thu/2022-2' },
      year: 2023,
    });
  });
});

it('a set in force says nothing of drafts', async () => {
  const cwd = officeWithSet(ID);
  expect((await runCommand(['rules', 'build'], { cwd })).code).toBe(0);
  const { code, stdout, stderr } = await runCommand(['evaluate', RESULTS, '--criteria', ID], {
    cwd,
  });
  expect(code).toBe(0);
  expect(`${stdout}${stderr}`).not.toMatch(/draft/i);
});
