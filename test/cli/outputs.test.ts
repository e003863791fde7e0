import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const SAMPLE = join(REPOSITORY, 'samples', ...SET.split('/'));

/** A folder of its own with the sample as in.csv and in.xlsx. */
function folderWithInputs(): string {
  const cwd = emptyFolder();
  copyFileSync(join(SAMPLE, 'results.csv'), join(cwd, 'in.csv'));
  copyFileSync(join(SAMPLE, 'results.xlsx'), join(cwd, 'in.xlsx'));
  return cwd;
}

/** Runs a command that must be refused, and proves that nothing in its folder changed. */
async function refusal(argv: readonly string[], cwd: string): Promise<string> {
  const before = contentsOf(cwd);
  const { code, stdout, stderr } = await runCommand([...argv, '--criteria', SET], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(contentsOf(cwd)).toEqual(before);
  // Refused before anything is read: nothing is told of the inputs.
  expect(stderr).not.toContain('Scoring year');
  return stderr;
}

function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name }) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

describe('an input of the run is never written over, not even with --force', () => {
  it.each([
    ['evaluate in.xlsx --out in.xlsx', '--out'],
    ['evaluate in.csv in.xlsx --out ./in.xlsx', '--out'],
    ['evaluate in.csv --out in.xlsx --report csv', '--report csv'],
    ['evaluate in.csv --record in.csv', '--record'],
    ['check in.xlsx --annotate in.xlsx', '--annotate'],
  ])('%s', async (line, option) => {
    const cwd = folderWithInputs();
    const stderr = await refusal([...line.split(' '), '--force'], cwd);
    expect(stderr).toContain(`The option ${option} writes to`);
    expect(stderr).toContain('which is an input of this very run');
  });

  it.each([
    ['a symbolic link', symlinkSync],
    ['a second name of the same file', linkSync],
  ])('by %s', async (_, link) => {
    const cwd = folderWithInputs();
    link(join(cwd, 'in.xlsx'), join(cwd, 'other.xlsx'));
    const stderr = await refusal(['evaluate', 'in.xlsx', '--out', 'other.xlsx', '--force'], cwd);
    expect(stderr).toContain('other.xlsx”, which is an input of this very run');
  });

  it('through a link to its folder', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'data'));
    copyFileSync(join(SAMPLE, 'results.xlsx'), join(cwd, 'data', 'in.xlsx'));
    symlinkSync(join(cwd, 'data'), join(cwd, 'same'));
    const argv = ['check', 'data/in.xlsx', '--annotate', 'same/in.xlsx', '--force'];
    expect(await refusal(argv, cwd)).toContain('which is an input of this very run');
  });
});

describe('two outputs of one run', () => {
  it.each([
    ['--out k.xlsx --record k.xlsx', '--out and --record'],
    ['--out k.xlsx --report csv --record k.csv', '--report csv and --record'],
    // One file on the disks of Windows and macOS.
    ['--out K.xlsx --record k.XLSX', '--out and --record'],
  ])('cannot be one file: %s', async (line, options) => {
    const cwd = folderWithInputs();
    const stderr = await refusal(['evaluate', 'in.csv', ...line.split(' ')], cwd);
    expect(stderr).toContain(`The options ${options} write to the same file`);
  });

  it('cannot be one file under two names', async () => {
    const cwd = folderWithInputs();
    writeFileSync(join(cwd, 'k.xlsx'), '');
    symlinkSync('k.xlsx', join(cwd, 'k.json'));
    const argv = ['evaluate', 'in.csv', '--out', 'k.xlsx', '--record', 'k.json', '--force'];
    expect(await refusal(argv, cwd)).toContain('write to the same file');
  });
});

describe('an output that is no ordinary file is refused', () => {
  it.each([
    ['evaluate in.csv --out k.xlsx', 'k.xlsx', '--out'],
    ['evaluate in.csv --record k', 'k', '--record'],
    ['check in.csv --annotate k.xlsx', 'k.xlsx', '--annotate'],
  ])('a folder: %s', async (line, name, option) => {
    const cwd = folderWithInputs();
    mkdirSync(join(cwd, name));
    const stderr = await refusal([...line.split(' '), '--force'], cwd);
    expect(stderr).toContain(`The option ${option} cannot write to`);
    expect(stderr).toContain('it is a folder');
  });

  it('a socket, as a device would be', async () => {
    const cwd = folderWithInputs();
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(cwd, 'k.json'), done));
    try {
      const stderr = await refusal(['evaluate', 'in.csv', '--record', 'k.json', '--force'], cwd);
      expect(stderr).toContain('it is not an ordinary file');
    } finally {
      server.close();
    }
  });

  it('a link that leads nowhere', async () => {
    const cwd = folderWithInputs();
    symlinkSync('nowhere.json', join(cwd, 'k.json'));
    const stderr = await refusal(['evaluate', 'in.csv', '--record', 'k.json', '--force'], cwd);
    expect(stderr).toContain('it is not an ordinary file');
  });
});

describe('the folder of an output', () => {
  it.each([
    ['evaluate in.csv --out new/k.xlsx'],
    ['evaluate in.csv --record new/k.json'],
    ['evaluate in.csv --record in.xlsx/k.json'],
    ['check in.csv --annotate new/k.xlsx'],
  ])('must be there: %s', async (line) => {
    const cwd = folderWithInputs();
    const stderr = await refusal(line.split(' '), cwd);
    expect(stderr).toContain('there is no folder');
    expect(stderr).toContain('create the folder first');
    expect(existsSync(join(cwd, 'new'))).toBe(false);
  });
});

describe('an output that may be written', () => {
  it('goes to the file that a link leads to, and the link stays', async () => {
    const cwd = folderWithInputs();
    writeFileSync(join(cwd, 'real.json'), 'old');
    symlinkSync('real.json', join(cwd, 'k.json'));
    const argv = ['evaluate', 'in.csv', '--criteria', SET, '--record', 'k.json', '--force'];
    expect((await runCommand(argv, { cwd })).code).toBe(0);
    const links = readdirSync(cwd, { withFileTypes: true }).filter((entry) =>
      entry.isSymbolicLink(),
    );
    expect(links.map(({ name }) => name)).toEqual(['k.json']);
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('danvan/record@1');
  });

  it('has the name that its kind asks for', async () => {
    const cwd = folderWithInputs();
    expect(await refusal(['check', 'in.csv', '--annotate', 'k.csv'], cwd)).toContain('--annotate');
    expect(await refusal(['evaluate', 'in.csv', '--record='], cwd)).toContain('--record');
  });
});

describe('demo', () => {
  it('does not write over an earlier demo without --force, and says where it is', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'danvan-demo.xlsx');
    writeFileSync(file, 'notes of an officer');
    const refused = await runCommand(['demo'], { cwd });
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(`The file of an earlier demo is still there: “${file}”.`);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('notes of an officer');
    const forced = await runCommand(['demo', '--force'], { cwd });
    expect(forced.code).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });
});
