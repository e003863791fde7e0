import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTables } from '../../src/readers/index.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SAMPLE = join(REPOSITORY, 'samples', 'quang-ngai', '2022-1211');
const FORMS = join(SAMPLE, 'bieu');
const LONG = 120_000;
const OF = ['--criteria', 'quang-ngai/2022-1211'];

it(
  'keeps the returned forms that returned-forms.js makes (it needs the build)',
  async () => {
    const folder = emptyFolder();
    const script = join(REPOSITORY, 'samples', 'make', 'returned-forms.js');
    execFileSync(process.execPath, [script, folder]);
    const names = readdirSync(folder).sort();
    expect(names).toEqual(readdirSync(FORMS).sort());
    for (const name of names) {
      const [made, kept] = await Promise.all(
        [folder, FORMS].map((from) => readTables({ name, bytes: readFileSync(join(from, name)) })),
      );
      expect(made, `${name}: run node samples/make/returned-forms.js`).toEqual(kept);
    }
  },
  LONG,
);

it(
  'collects from the forms the points that the table of results gives these units',
  async () => {
    const cwd = emptyFolder();
    const units = join(SAMPLE, 'units.csv');
    const collected = await runCommand(
      ['collect', FORMS, ...OF, '--units', units, '--out', 'th.xlsx'],
      { cwd },
    );
    expect(collected.code, collected.stderr).toBe(0);
    const claimsOf = async (file: string) => {
      const { stdout } = await runCommand(['evaluate', file, ...OF, '--json'], { cwd });
      const all: readonly Claimed[] = JSON.parse(stdout).units;
      expect(all).toHaveLength(64);
      const own = all.filter(({ unitId }) => ['STP', 'H-NGHIAHANH', 'TT-LAHA'].includes(unitId));
      return own.map(({ unitId, criteria }) => [
        unitId,
        criteria.map(({ id, claimed }) => [id, claimed]),
      ]);
    };
    expect(await claimsOf('th.xlsx')).toEqual(await claimsOf(join(SAMPLE, 'results.csv')));
  },
  LONG,
);

interface Claimed {
  readonly unitId: string;
  readonly criteria: readonly { readonly id: string; readonly claimed: string | null }[];
}
