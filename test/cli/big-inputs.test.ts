import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { recordAt } from '../support/open-record.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const EVALUATE = ['evaluate', 'big.csv', '--criteria', SET, '--engine', 'compiled'];

function makeCsv(units: number): string {
  const program = join(REPOSITORY, 'bench', 'big-csv.js');
  return execFileSync(process.execPath, [program, String(units)], { encoding: 'utf8' });
}

/** A folder with big.csv. */
function folderWith(units: number): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'big.csv'), makeCsv(units));
  return cwd;
}

describe('bench/big-csv.js', () => {
  it('gives the same bytes each time, and of fewer units the beginning', () => {
    const text = makeCsv(60);
    expect(makeCsv(60)).toBe(text);
    expect(text.startsWith(makeCsv(25))).toBe(true);
  });

  it('gives a row of full width for each unit, each with an id of its own', () => {
    const [header = '', ...lines] = makeCsv(60).trimEnd().split('\r\n');
    const width = header.split(';').length;
    expect(lines.map((line) => line.split(';').length)).toEqual(lines.map(() => width));
    expect(new Set(lines.map((line) => line.split(';')[0])).size).toBe(60);
  });

  it.each(['', '0', '1.5', 'x'])('refuses “%s”', (units) => {
    const program = join(REPOSITORY, 'bench', 'big-csv.js');
    const run = () => execFileSync(process.execPath, [program, units], { stdio: 'pipe' });
    expect(run).toThrow('UNITS');
  });
});

describe('many units', () => {
  it('on a terminal: the grades are counted, and the list is in the file', async () => {
    const cwd = folderWith(201);
    const files = ['--record', 'r.json', '--report', 'csv'];
    const { code, stdout } = await runCommand([...EVALUATE, ...files], { cwd, columns: 100 });
    expect(code).toBe(0);
    expect(stdout).toContain(join(cwd, 'r.csv'));
    expect(stdout).not.toContain('DV0000001');
    expect(stdout.split('\n').length).toBeLessThan(60);
    const counts = stdout.split('\n').flatMap((line) => /\S {2,}(\d+)$/.exec(line)?.[1] ?? []);
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(201);
  });

  it('up to 200 are listed', async () => {
    const { stdout } = await runCommand(EVALUATE, { cwd: folderWith(200), columns: 100 });
    expect(stdout).toContain('DV0000001');
  });
});

describe('--report csv without a workbook', () => {
  it('stands beside the record, with the bytes that it has beside a workbook', async () => {
    const cwd = folderWith(12);
    const both = [...EVALUATE, '--report', 'csv'];
    expect((await runCommand([...both, '--record', 'r.v1.json'], { cwd })).code).toBe(0);
    expect((await runCommand([...both, '--out', 'k.xlsx'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual([
      'big.csv',
      'k.csv',
      'k.xlsx',
      'r.v1.csv',
      'r.v1.json',
    ]);
    const csv = readFileSync(join(cwd, 'r.v1.csv'), 'utf8');
    expect(csv).toBe(readFileSync(join(cwd, 'k.csv'), 'utf8'));
    const listed = csv.trimEnd().split('\r\n').slice(1);
    const ids = recordAt(join(cwd, 'r.v1.json')).evaluation.units.map(({ unitId }) => unitId);
    expect(listed.map((line) => line.split(';')[0])).toEqual(ids);
    expect(ids.length).toBe(12);
  });

  it('never takes the place of a record that is called .csv', async () => {
    const argv = [...EVALUATE, '--record', 'r.csv', '--report', 'csv'];
    const { code, stderr } = await runCommand(argv, { cwd: folderWith(2) });
    expect(code).toBe(2);
    expect(stderr).toContain('--report csv');
  });
});
