import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const NAMES = [
  'cases.schema.json',
  'criteria-set.schema.json',
  'data-elements.schema.json',
  'table.schema.json',
];

describe('criteria schema', () => {
  it('writes the schemas of all files of a set, and says which', async () => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await runCommand(['criteria', 'schema', '--to', 'a/b'], {
      cwd,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(join(cwd, 'a', 'b')).sort()).toEqual(NAMES);
    for (const name of NAMES) {
      expect(stdout).toContain(join(cwd, 'a', 'b', name));
      const written = readFileSync(join(cwd, 'a', 'b', name), 'utf8');
      const ours = readFileSync(join(REPOSITORY, 'criteria', 'schema', name), 'utf8');
      expect(written === ours.replace(/\r\n/g, '\n'), name).toBe(true);
    }
  });

  it('writes over nothing without --force', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'table.schema.json'), 'mine');
    const argv = ['criteria', 'schema', '--to', '.'];
    const refused = await runCommand(argv, { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('table.schema.json');
    expect(readdirSync(cwd)).toEqual(['table.schema.json']);
    expect(readFileSync(join(cwd, 'table.schema.json'), 'utf8')).toBe('mine');
    const forced = await runCommand([...argv, '--force'], { cwd });
    expect(forced.code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(NAMES);
  });

  it('asks where to', async () => {
    const { code, stderr } = await runCommand(['criteria', 'schema'], { cwd: emptyFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('--to');
  });

  it('ends its help with an example that runs', async () => {
    const { stdout } = await runCommand(['criteria', 'schema', '--help'], { cwd: emptyFolder() });
    const [, ...argv] = (stdout.trimEnd().split('\n').at(-1) ?? '').trim().split(' ');
    expect(argv.slice(0, 2)).toEqual(['criteria', 'schema']);
    expect((await runCommand(argv, { cwd: emptyFolder() })).code).toBe(0);
  });
});
