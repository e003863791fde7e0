import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SAMPLE = join(REPOSITORY, 'samples/quang-ngai/2019-436');
const SET = 'quang-ngai/2019-436';

async function recordIn(cwd: string): Promise<void> {
  const argv = ['evaluate', join(SAMPLE, 'results.csv'), '--criteria', SET];
  const { code, stderr } = await runCommand(
    [...argv, '--record', 'k.json', '--out', 'k.xlsx', '--report', 'csv', 'html'],
    { cwd },
  );
  expect(code, stderr).toBe(0);
}

describe('report', () => {
  it('renders a record as the very files that the evaluation wrote', async () => {
    const cwd = emptyFolder();
    await recordIn(cwd);
    const { code, stdout, stderr } = await runCommand(
      ['report', 'k.json', '--to', 'again.csv', 'again.HTML', 'again.xlsx'],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      `Wrote ${join(cwd, 'again.csv')}`,
      `Wrote ${join(cwd, 'again.HTML')}`,
      `Wrote ${join(cwd, 'again.xlsx')}`,
    ]);
    expect(readFileSync(join(cwd, 'again.csv'))).toEqual(readFileSync(join(cwd, 'k.csv')));
    expect(readFileSync(join(cwd, 'again.HTML'))).toEqual(readFileSync(join(cwd, 'k.html')));
    expect(existsSync(join(cwd, 'again.xlsx'))).toBe(true);
  });

  it('opens the page in the language of documents', async () => {
    const cwd = emptyFolder();
    const argv = ['report', join(SAMPLE, 'record.json'), '--to', 'k.html', '--document-lang', 'en'];
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code, stderr).toBe(0);
    expect(readFileSync(join(cwd, 'k.html'), 'utf8')).toContain('<html lang="en">');
  });

  it.each([
    ['a name of no known kind', ['record.json', '--to', 'k.pdf'], 'k.pdf'],
    ['a record that is not there', ['no.json', '--to', 'k.html'], 'no.json'],
    ['a file that is no record', ['mine.html', '--to', 'k.html'], 'mine.html'],
    ['a file that is there', ['mine.html', '--to', 'mine.csv'], 'mine.csv'],
    ['no file at all', ['mine.html'], '--to'],
  ])('refuses %s and writes nothing', async (_, argv, named) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mine.html'), 'mine');
    writeFileSync(join(cwd, 'mine.csv'), 'mine');
    const { code, stdout, stderr } = await runCommand(['report', ...argv], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(readdirSync(cwd)).toEqual(['mine.csv', 'mine.html']);
  });
});
