import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../src/domain/simulation.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const LONG = 60_000;
const OLD = join(REPOSITORY, 'samples', 'quang-ngai', '2019-436', 'results.csv');
const REPLAY = ['simulate', OLD, '--from', 'quang-ngai/2019-436', '--to', 'quang-ngai/2022-1211'];

/** What would be filled in by hand in Excel: a value in the last column of every figure that blocks. */
const VALUES: Readonly<Record<string, string>> = {
  'leader-disciplined': 'không',
  criticisms: '0',
  'par-index': '80',
  'service-attitude-points': '1,5',
  'satisfaction-index': '85',
};

function filledIn(template: string): string {
  return template
    .split('\r\n')
    .map((line) => `${line}${VALUES[line.split(';')[0] ?? ''] ?? ''}`)
    .join('\r\n');
}

describe('a set that asks for figures that the old data lack', () => {
  it(
    'says in its first lines why no unit has a result, by element, and how to go on',
    async () => {
      const { stdout } = await runCommand([...REPLAY, '--lang', 'vi'], { cwd: emptyFolder() });
      const top = stdout.slice(0, stdout.indexOf('Giả định:')).replace(/\s+/g, ' ');
      expect(top).toContain('CHƯA SO SÁNH ĐƯỢC 15/15 đơn vị');
      for (const element of Object.keys(VALUES)) expect(top).toContain(`[${element}]`);
      expect(top).toContain('--assume-template');
      expect(top).toContain('--assume-file');
    },
    LONG,
  );

  it(
    'writes the list to fill in, and compares every unit with what was filled in, told one by one',
    async () => {
      const cwd = emptyFolder();
      const asked = await runCommand([...REPLAY, '--assume-template', 'mau.csv'], { cwd });
      expect(asked.code, asked.stderr).toBe(0);
      const template = readFileSync(join(cwd, 'mau.csv'), 'utf8');
      // Empty, it assumes nothing.
      const empty = await runCommand([...REPLAY, '--assume-file', 'mau.csv', '--json'], { cwd });
      expect((JSON.parse(empty.stdout) as Simulation).assumptions.assumed).toEqual([]);

      writeFileSync(join(cwd, 'dien.csv'), filledIn(template));
      const run = await runCommand([...REPLAY, '--assume-file', 'dien.csv', '--json'], { cwd });
      const { units, assumptions } = JSON.parse(run.stdout) as Simulation;
      expect(units).toHaveLength(15);
      for (const { after } of units) expect(after?.outcome).not.toBe('incomplete');
      // A row for each group that lacks the figure: departments and districts have a PAR index.
      const index = assumptions.assumed.filter(({ element }) => element === 'par-index');
      expect(index.map(({ value, unitIds }) => [value, unitIds.length])).toEqual([
        ['80', 5],
        ['80', 3],
      ]);
    },
    LONG,
  );

  it.each([
    ['a value that the figure cannot have', 'so-nganh;180', /180/],
    ['a group that is not there', 'nhom-la;80', /nhom-la/],
  ])(
    'refuses %s',
    async (_what, groupAndValue, message) => {
      const cwd = emptyFolder();
      const text = `Mã số liệu;Mã nhóm đơn vị;Giá trị giả định\r\npar-index;${groupAndValue}\r\n`;
      writeFileSync(join(cwd, 'sai.csv'), text);
      const { code, stderr } = await runCommand([...REPLAY, '--assume-file', 'sai.csv'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(message);
    },
    LONG,
  );

  it(
    'refuses a file without the column of values, and says where to get one',
    async () => {
      const cwd = emptyFolder();
      writeFileSync(join(cwd, 'khac.csv'), 'Mã;Giá\r\npar-index;80\r\n');
      const { code, stderr } = await runCommand([...REPLAY, '--assume-file', 'khac.csv'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('--assume-template');
    },
    LONG,
  );
});
