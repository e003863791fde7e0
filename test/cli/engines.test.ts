import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const RESULTS = join(REPOSITORY, 'samples', ...SET.split('/'), 'results.csv');
const EVALUATE = ['evaluate', RESULTS, '--criteria', SET];

const evaluateWith = (options: readonly string[], cwd = emptyFolder()) =>
  runCommand([...EVALUATE, ...options], { cwd });

describe('--engine', () => {
  it.each(['x', 'Both', ''])('does not take “%s”, and says what it takes', async (name) => {
    const { code, stdout, stderr } = await evaluateWith([`--engine=${name}`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--engine');
    expect(stderr).toContain('both, reference, compiled');
  });

  it('changes no byte of the results', async () => {
    const plain = await evaluateWith(['--json']);
    expect({ code: plain.code, units: JSON.parse(plain.stdout).units.length }).toEqual({
      code: 0,
      units: 64,
    });
    for (const name of ['both', 'reference', 'compiled']) {
      const { code, stdout, stderr } = await evaluateWith(['--json', '--engine', name]);
      expect({ name, code, same: stdout === plain.stdout }).toEqual({ name, code: 0, same: true });
      expect(stderr).toBe(plain.stderr);
    }
  });

  it('changes no byte of the record, but for the run that it tells of', async () => {
    const record = async (name: string) => {
      const cwd = emptyFolder();
      const { code } = await evaluateWith(['--record', 'record.json', '--engine', name], cwd);
      expect(code).toBe(0);
      const { run, sha256, ...rest } = JSON.parse(readFileSync(join(cwd, 'record.json'), 'utf8'));
      expect({ run, sha256 }).toMatchObject({ run: {}, sha256: expect.any(String) });
      return JSON.stringify(rest);
    };
    const both = await record('both');
    expect(await record('reference')).toBe(both);
    expect(await record('compiled')).toBe(both);
  });
});
