import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sensitivity } from '../../src/domain/sensitivity.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const FILES = ['results.csv', 'superior.csv'].map((name) => `samples/bac-kan/2017-1878/${name}`);
const ARGV = ['sensitivity', ...FILES, '--criteria', 'bac-kan/2017-1878'];
const runIn = (argv: readonly string[]) => runCommand([...argv], { cwd: REPOSITORY });

async function jsonOf(...more: readonly string[]): Promise<Sensitivity> {
  const { code, stdout, stderr } = await runIn([...ARGV, '--json', ...more]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Sensitivity;
}

describe('danvan sensitivity', () => {
  it('runs the example of its help, in 80 columns', async () => {
    const help = await runIn(['sensitivity', '--help']);
    const example = help.stdout.trim().split('\n').at(-1)?.trim().split(' ').slice(1) ?? [];
    expect(example).toEqual([...ARGV, '--variants', '200']);
    const { code, stdout, stderr } = await runIn([...example, '--lang', 'vi']);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('Độ vững của kết quả năm 2020');
    expect(stdout).toContain('số gieo 1');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('gives the same answer for the same seed, another for another', async () => {
    const first = await jsonOf('--variants', '20', '--seed', '5');
    expect(await jsonOf('--variants', '20', '--seed', '5')).toEqual(first);
    expect((await jsonOf('--variants', '20', '--seed', '6')).units).not.toEqual(first.units);
  });

  it('says aloud that nothing was varied, and then every unit keeps grade and rank', async () => {
    const { units, notices, neighbours } = await jsonOf(
      ...['--variants', '5', '--maxima', '0', '--thresholds', '0', '--counts', '0'],
    );
    expect(notices.map(({ code }) => code)).toContain('nothing-asked');
    expect(neighbours).toEqual([]);
    for (const { rank, ranks, gradeHolds } of units) {
      expect(gradeHolds).toBe(1);
      expect(ranks).toEqual(rank === null ? null : { low: rank, high: rank });
    }
  });

  it('writes a workbook, never over one that is there', async () => {
    const out = join(emptyFolder(), 'k.xlsx');
    const argv = [...ARGV, '--variants', '5', '--out', out];
    expect((await runIn(argv)).code).toBe(0);
    expect(existsSync(out)).toBe(true);
    expect((await runIn(argv)).code).toBe(2);
  });

  it.each([
    ['--variants', '0'],
    ['--seed', 'x'],
    ['--maxima', '80'],
    ['--thresholds', '-5x'],
    ['--near', 'far'],
    ['--unit', 'nobody'],
  ])('refuses %s %s', async (option, value) => {
    const { code, stderr } = await runIn([...ARGV, '--variants', '5', option, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(value);
  });
});
