import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const SAMPLE = join(REPOSITORY, 'samples', ...SET.split('/'));
const RESULTS = join(SAMPLE, 'results.csv');

describe('exit codes', () => {
  it('is 0 and prints the ranking when the data has no error', async () => {
    const { code, stdout, stderr } = await runCommand(['evaluate', RESULTS, '--criteria', SET], {
      cwd: emptyFolder(),
    });
    expect(stdout).toContain('Sở Khoa học và Công nghệ');
    expect(stderr).toContain('Scoring year: 2024');
    expect(code).toBe(0);
  });

  it('is 1 when the data has errors, and the outputs are written and marked', async () => {
    const cwd = emptyFolder();
    const { code, stderr } = await runCommand(
      ['evaluate', join(SAMPLE, 'with-issues.csv'), '--criteria', SET, '--out', 'k.xlsx'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(existsSync(join(cwd, 'k.xlsx'))).toBe(true);
    expect(stderr).toContain('not fit for official use');
  });

  it.each([
    ['a file that is not there', ['evaluate', 'no.csv', '--criteria', SET], 'no.csv'],
    ['a set that is not there', ['check', RESULTS, '--criteria', 'no/such'], 'no/such'],
    [
      'a year the set does not score',
      ['check', RESULTS, '--criteria', SET, '--year', '2019'],
      '2019',
    ],
    ['a year that is no year', ['check', RESULTS, '--criteria', SET, '--year', 'x'], '--year'],
    ['an unknown report', ['evaluate', RESULTS, '--criteria', SET, '--report', 'pdf'], 'pdf'],
    [
      'a report without --out',
      ['evaluate', RESULTS, '--criteria', SET, '--report', 'csv'],
      '--out',
    ],
    [
      'an output that is no workbook',
      ['evaluate', RESULTS, '--criteria', SET, '--out', 'k.doc'],
      'k.doc',
    ],
    ['an unknown option', ['evaluate', RESULTS, '--criteria', SET, '--colour'], '--colour'],
    ['an unknown command', ['score', RESULTS], 'score'],
    ['a missing option', ['check', RESULTS], '--criteria'],
    ['an unknown table', ['criteria', 'show', SET, '--table', 'x'], 'x'],
  ])('is 2 for %s, told in one sentence', async (_, argv, named) => {
    const { code, stdout, stderr } = await runCommand(argv, { cwd: emptyFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('    at ');
  });

  it('is 2 when no unit could be read, and the reason is told', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'leer.csv'), '');
    const { code, stderr } = await runCommand(['evaluate', 'leer.csv', '--criteria', SET], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('leer.csv');
  });
});

describe('outputs', () => {
  it('are not written over without --force, and nothing else is written then', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'k.json'), 'mine');
    const argv = ['evaluate', RESULTS, '--criteria', SET, '--out', 'k.xlsx', '--record', 'k.json'];
    const refused = await runCommand(argv, { cwd });
    expect(refused.code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['k.json']);
    expect(readFileSync(join(cwd, 'k.json'), 'utf8')).toBe('mine');
    const forced = await runCommand([...argv, '--force', '--report', 'csv'], { cwd });
    expect(forced.code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['k.csv', 'k.json', 'k.xlsx']);
  });

  it('leave no half-written file when one of them cannot be written', async () => {
    const cwd = emptyFolder();
    const inTheWay = `.k.json.${process.pid}.tmp`;
    mkdirSync(join(cwd, inTheWay));
    const { code, stderr } = await runCommand(
      ['evaluate', RESULTS, '--criteria', SET, '--out', 'k.xlsx', '--record', 'k.json'],
      { cwd },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('k.json');
    expect(readdirSync(cwd)).toEqual([inTheWay]);
  });

  it('--json is one document with exact numbers as text', async () => {
    const { stdout } = await runCommand(['evaluate', RESULTS, '--criteria', SET, '--json'], {
      cwd: emptyFolder(),
    });
    const document = JSON.parse(stdout) as {
      schema: string;
      criteriaSet: { id: string; provenance: string };
      units: { total: unknown; criteria: unknown[] }[];
    };
    expect(document).toMatchObject({
      schema: 'danvan/evaluation@1',
      criteriaSet: { id: SET, provenance: 'illustrative', draft: false },
    });
    expect(document.units.length).toBeGreaterThanOrEqual(60);
    for (const unit of document.units) {
      expect(unit.total === null || /^\d+(\.\d*[1-9])?$/.test(String(unit.total))).toBe(true);
    }
  });
});

describe('criteria and rules', () => {
  it('lists the sets of the package from any folder', async () => {
    const { code, stdout } = await runCommand(['criteria', 'list'], { cwd: emptyFolder() });
    expect(code).toBe(0);
    expect(stdout).toContain('quang-ngai/2019-436');
    expect(stdout).toContain(SET);
  });

  it('shows a set with its rules in words', async () => {
    const { stdout } = await runCommand(
      ['criteria', 'show', SET, '--table', 'cap-tinh', '--lang', 'vi'],
      {
        cwd: emptyFolder(),
      },
    );
    expect(stdout).toContain('1211/QĐ-UBND');
    expect(stdout).toContain('1.1.1  Ban hành kế hoạch');
  });

  it('rules check passes on the repository', async () => {
    const { code } = await runCommand(['rules', 'check'], { cwd: REPOSITORY });
    expect(code).toBe(0);
  });

  it('an office keeps its own set in its own folder: a draft until its rules are built', async () => {
    const cwd = emptyFolder();
    cpSync(join(REPOSITORY, 'criteria', SET), join(cwd, 'criteria', 'tinh-thu', '2024-1'), {
      recursive: true,
    });
    const file = join(cwd, 'criteria', 'tinh-thu', '2024-1', 'criteria-set.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^id: .*$/m, 'id: tinh-thu/2024-1'));
    const argv = ['evaluate', RESULTS, '--criteria', 'tinh-thu/2024-1', '--json'];
    const draft = await runCommand(argv, { cwd });
    expect(JSON.parse(draft.stdout)).toMatchObject({ criteriaSet: { draft: true } });
    expect((await runCommand(['rules', 'build'], { cwd })).code).toBe(0);
    const frozen = await runCommand(argv, { cwd });
    expect(JSON.parse(frozen.stdout)).toMatchObject({ criteriaSet: { draft: false } });
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n# changed\n`);
    const stale = await runCommand(argv, { cwd });
    expect({ code: stale.code, stdout: stale.stdout }).toEqual({ code: 2, stdout: '' });
    expect((await runCommand(['rules', 'check'], { cwd })).code).toBe(2);
  });

  it('a fault in a criteria file is told with file, line and column', async () => {
    const cwd = emptyFolder();
    cpSync(join(REPOSITORY, 'criteria', SET), join(cwd, 'criteria', SET), { recursive: true });
    const file = join(cwd, 'criteria', SET, 'tables', 'cap-tinh.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('maxPoints: 12', 'maxPoints: 13'));
    const { code, stderr } = await runCommand(['check', RESULTS, '--criteria', SET], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/cap-tinh\.yaml:3:\d+/);
  });

  it('picks the set of an issuer by year', async () => {
    const { stdout } = await runCommand(
      ['check', RESULTS, '--criteria', 'quang-ngai', '--year', '2023', '--json'],
      { cwd: emptyFolder() },
    );
    expect(JSON.parse(stdout)).toMatchObject({ criteriaSet: { id: SET }, year: 2023 });
  });
});

describe('help', () => {
  it.each([
    ['evaluate'],
    ['check'],
    ['verify'],
    ['explain'],
    ['report'],
    ['demo'],
    ['criteria', 'list'],
    ['criteria', 'show'],
    ['criteria', 'schema'],
    ['rules', 'build'],
    ['rules', 'check'],
    ['criteria', 'export'],
    ['criteria', 'import'],
    ['criteria', 'new'],
    ['simulate'],
    ['collect'],
    ['form'],
  ])('%s %s ends with an example that runs', async (...words) => {
    const { stdout } = await runCommand([...words, '--help'], { cwd: REPOSITORY });
    const example = stdout.trimEnd().split('\n').at(-1)?.trim() ?? '';
    expect(example).toMatch(/^danvan /);
    const cwd = words[0] === 'rules' ? REPOSITORY : emptyFolder();
    const argv = example
      .split(' ')
      .slice(1)
      .map((word) => (word.startsWith('samples/') ? join(REPOSITORY, word) : word));
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBeLessThanOrEqual(example.includes('with-issues') ? 1 : 0);
  });
});
