import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/fake-shell.js';
import type { FileEdit } from '../support/office-folder.js';
import { addOfficeSet, officeWithSet } from '../support/office-folder.js';

const ID = 'tinh-thu/2024-1';

/** A key that nobody knows, once in each of the four tables. */
const FOUR_FAULTS = ['cap-tinh', 'su-nghiep', 'cap-huyen', 'cap-xa'].map(
  (table): FileEdit => [`tables/${table}.yaml`, /^- id: .*$/m, '$&\n  colour: red'],
);

/** The line of a set in the list, its columns apart. */
function lineOf(id: string, stdout: string): readonly string[] {
  const line = stdout.split('\n').find((text) => text.startsWith(id));
  return line?.split(/ {2,}/) ?? [];
}

async function list(cwd: string, ...more: string[]) {
  return runCommand(['criteria', 'list', ...more], { cwd, columns: 200 });
}

describe('criteria list', () => {
  it('shows years, provenance, number of criteria by table, and whether rules are frozen', async () => {
    const cwd = officeWithSet(ID);
    const { code, stdout } = await list(cwd);
    expect(code).toBe(0);
    // Counted in the files: 52, 34, 34 and 33 criteria with a method of their own.
    const counts = 'cap-tinh 52, su-nghiep 34, cap-huyen 34, cap-xa 33'.replace(
      /(\S) (\d)/g,
      '$1\u00a0$2',
    );
    const rest = ['2022–2024', 'illustrative', counts];
    expect(lineOf(ID, stdout)).toEqual([ID, ...rest, 'not frozen']);
    expect(lineOf('quang-ngai/2022-1211', stdout)).toEqual([
      'quang-ngai/2022-1211',
      ...rest,
      'frozen',
    ]);
  });

  it('marks drafts, in the language of the terminal', async () => {
    const draft: FileEdit = ['criteria-set.yaml', /^title:/m, 'status: draft\ntitle:'];
    const cwd = officeWithSet(ID, [draft]);
    expect(lineOf(ID, (await list(cwd)).stdout)[2]).toBe('illustrative, draft');
    const vi = (await list(cwd, '--lang', 'vi')).stdout;
    expect(lineOf(ID, vi)[2]).toBe('minh họa, dự thảo');
    expect(lineOf('quang-ngai/2022-1211', vi)[2]).toBe('minh họa');
    const json = JSON.parse((await list(cwd, '--json')).stdout) as { sets: { id: string }[] };
    expect(json.sets.find(({ id }) => id === ID)).toMatchObject({
      status: 'draft',
      frozen: false,
      rules: 'not-frozen',
    });
  });

  it('a faulty set does not hide the others: its faults are counted, the first ones shown', async () => {
    const cwd = officeWithSet(ID, FOUR_FAULTS);
    const { code, stdout, stderr } = await list(cwd);
    expect(code).toBe(1);
    expect(lineOf(ID, stdout)).toEqual([ID, '–', '–', '4 faults', '–']);
    expect(lineOf('quang-ngai/2022-1211', stdout).at(-1)).toBe('frozen');
    expect(stderr.match(/\.yaml:\d+:\d+: .*“colour”/g)).toHaveLength(3);
    expect(stderr).toContain('… and 1 more');
    expect(stderr).toContain(`“danvan criteria show ${ID}” lists every fault.`);
    const shown = await runCommand(['criteria', 'show', ID], { cwd });
    expect(shown.code).toBe(2);
    expect(shown.stderr.match(/“colour”/g)).toHaveLength(4);
  });

  it('faults are in the JSON too, apart from the sets', async () => {
    const cwd = officeWithSet(ID, FOUR_FAULTS);
    const { code, stdout } = await list(cwd, '--json');
    expect(code).toBe(1);
    const { sets, faulty } = JSON.parse(stdout) as {
      sets: { id: string }[];
      faulty: { id: string; code: string; faults: unknown[] }[];
    };
    expect(sets.map(({ id }) => id)).toContain('quang-ngai/2022-1211');
    expect(sets.map(({ id }) => id)).not.toContain(ID);
    expect(faulty).toMatchObject([{ id: ID, code: 'criteria-invalid' }]);
    expect(faulty[0]?.faults).toHaveLength(4);
  });

  it('frozen rules of another text are told, and hide nothing', async () => {
    const cwd = officeWithSet(ID);
    expect((await runCommand(['rules', 'build'], { cwd })).code).toBe(0);
    expect(lineOf(ID, (await list(cwd)).stdout).at(-1)).toBe('frozen');
    rmSync(join(cwd, 'criteria'), { recursive: true });
    addOfficeSet(cwd, ID, { edits: [['criteria-set.yaml', /^/, '# changed\n']] });
    const { code, stdout, stderr } = await list(cwd);
    expect(code).toBe(1);
    expect(lineOf(ID, stdout).at(-1)).toBe('not matching');
    expect(stderr).toContain('was not made from the present text');
    expect(lineOf('quang-ngai/2022-1211', stdout).at(-1)).toBe('frozen');
  });

  it('keeps within 80 columns where there is no terminal', async () => {
    const cwd = officeWithSet(ID);
    const { stdout } = await runCommand(['criteria', 'list', '--lang', 'vi'], { cwd });
    const widths = stdout.split('\n').map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });
});

describe('rules build', () => {
  const fullText: FileEdit = ['criteria-set.yaml', 'level: illustrative', 'level: full-text'];
  const build = async (cwd: string) => {
    const { code, stdout, stderr } = await runCommand(['rules', 'build'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Froze ');
    return stderr;
  };

  it('warns of a set that has the full text of its decision but no cases', async () => {
    const cwd = officeWithSet(ID, [fullText]);
    rmSync(join(cwd, 'criteria', ID, 'cases.yaml'));
    expect(await build(cwd)).toMatch(`Warning: the set ${ID} says that it has the full text`);
  });

  it('does not warn where there are cases, or where figures are the project’s own', async () => {
    expect(await build(officeWithSet(ID, [fullText]))).toBe('');
    const illustrative = officeWithSet(ID);
    rmSync(join(illustrative, 'criteria', ID, 'cases.yaml'));
    expect(await build(illustrative)).toBe('');
  });
});
