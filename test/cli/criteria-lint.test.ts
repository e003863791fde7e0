import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { officeWithSet } from '../support/office-folder.js';
import { REPOSITORY } from '../support/repository-files.js';

const ID = 'tinh-thu/2024-1';
const FIXTURE = join(REPOSITORY, 'test', 'fixtures', 'criteria', 'valid-set');

/** A folder with the small set in it, without its predecessor, after one change of its main file. */
function folderWithFixture(change: (text: string) => string = (text) => text): string {
  const cwd = emptyFolder();
  const folder = join(cwd, 'criteria', 'thu-nghiem', '2024-1');
  mkdirSync(folder, { recursive: true });
  cpSync(FIXTURE, folder, { recursive: true });
  const main = join(folder, 'criteria-set.yaml');
  const alone = readFileSync(main, 'utf8')
    .replace('replaces: thu-nghiem/2020-9\n', '')
    .replace(/lineage:\n(?: {2}.*\n)+/, '');
  writeFileSync(main, change(alone));
  return cwd;
}

describe('criteria lint', () => {
  it('tells findings with file, line and column, what to do, and a summary', async () => {
    const cwd = folderWithFixture();
    const { code, stdout, stderr } = await runCommand(
      ['criteria', 'lint', 'thu-nghiem/2024-1', '--lang', 'vi'],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      'criteria/thu-nghiem/2024-1/criteria-set.yaml:4:42: cảnh báo [provenance-note-thin]',
    );
    expect(stdout).toContain('Cách xử lý: ');
    // Two warnings on the head of the set and one that there are no cases.
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^thu-nghiem\/2024-1: 0 lỗi, 3 cảnh báo, \d+ lưu ý$/,
    );
  });

  it('--fail-on makes the exit code 1 at that severity', async () => {
    const cwd = folderWithFixture();
    const lint = (...more: string[]) =>
      runCommand(['criteria', 'lint', 'thu-nghiem/2024-1', ...more], { cwd });
    expect((await lint('--fail-on', 'error')).code).toBe(0);
    expect((await lint('--fail-on', 'warning')).code).toBe(1);
    expect((await lint('--fail-on', 'sometimes')).code).toBe(2);
    expect((await runCommand(['criteria', 'lint', 'no/such'], { cwd })).code).toBe(2);
  });

  it('tells load faults as errors, a gap by its interval', async () => {
    const cwd = folderWithFixture((text) => text.replace('from: 80 }', 'from: 85 }'));
    const { code, stdout } = await runCommand(
      ['criteria', 'lint', 'criteria/thu-nghiem/2024-1', '--lang', 'vi'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('lỗi [bands-gap]');
    expect(stdout).toContain('từ 80 (kể cả 80) đến 85 (không kể 85)');
  });

  it('gives JSON and SARIF with the same findings', async () => {
    const cwd = folderWithFixture();
    const run = async (format: string) =>
      JSON.parse(
        (await runCommand(['criteria', 'lint', 'thu-nghiem', '--format', format], { cwd })).stdout,
      );
    const json = await run('json');
    const sarif = await run('sarif');
    expect(json.schema).toBe('danvan/lint@1');
    const codes = json.sets[0].findings.map(({ code }: { code: string }) => code);
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(codes);
    expect(codes).toContain('evidence-missing');
  });

  it('reminds of a draft until it is told that it is known', async () => {
    const cwd = officeWithSet(ID, [['criteria-set.yaml', /^title:/m, 'status: draft\ntitle:']]);
    const lint = (...more: string[]) => runCommand(['criteria', 'lint', ID, ...more], { cwd });
    expect((await lint()).stdout).toContain('[set-is-draft]');
    expect((await lint('--draft')).stdout).not.toContain('[set-is-draft]');
  });

  it('finds neither an error nor a warning in the sets of the project', {
    timeout: 120_000,
  }, async () => {
    const { code, stdout } = await runCommand(['criteria', 'lint', '--format', 'json'], {
      cwd: REPOSITORY,
    });
    expect(code).toBe(0);
    const { sets } = JSON.parse(stdout) as {
      sets: { findings: { severity: string; code: string }[] }[];
    };
    const told = sets.flatMap(({ findings }) => findings);
    const warnings = told.filter(({ severity }) => severity === 'warning');
    expect(warnings).toEqual([]);
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
