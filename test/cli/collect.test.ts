import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { packageSets } from '../support/package-sets.js';
import type { PlainForm } from '../support/plain-form.js';
import { formRow, plainForm } from '../support/plain-form.js';

const LONG = 120_000;
const ID = 'quang-ngai/2022-1211';
const SET = packageSets().find(({ id }) => id === ID);
if (SET === undefined) throw new Error('no set');
const FORM: PlainForm = {
  set: SET,
  year: 2024,
  unitId: 'STP',
  name: 'Sở Tư pháp',
  unitGroup: 'so-nganh',
  typed: {
    'party-resolution-quarters': 3,
    'reviews-held': 2,
    'staff-meeting-attendance': '95%',
    '1.1.3': 1,
    day: '02/12/2024',
  },
};
const SNV: PlainForm = {
  ...FORM,
  unitId: 'SNV',
  name: 'Sở Nội vụ',
  typed: { 'party-resolution-quarters': 9, '1.1.3': 1, day: '20/11/2024' },
};

async function office() {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'dot-1'));
  const units = 'Mã đơn vị;Tên đơn vị;Nhóm đơn vị\n';
  const names = ['STP;Sở Tư pháp', 'SNV;Sở Nội vụ', 'SYT;Sở Y tế'];
  const rows = names.map((name) => `${name};"Sở, ban, ngành"\n`);
  writeFileSync(join(cwd, 'units.csv'), units + rows.join(''));
  writeFileSync(join(cwd, 'dot-1', 'bieu mau final (2).xlsx'), await plainForm(FORM));
  const run = (...argv: readonly string[]) =>
    runCommand([...argv, '--criteria', ID, '--units', 'units.csv'], { cwd });
  return { cwd, run };
}

it(
  'collects two waves: the same bytes from the same files, and only what the second brings',
  async () => {
    const { cwd, run } = await office();
    const first = await run('collect', 'dot-1', '--out', 'th1.xlsx', '--deadline', '01/12/2024');
    expect(first.stdout).toContain('Merged 1 of 3 units (4 values); missing 2; late 1.');
    expect(first.stdout).toContain('SNV Sở Nội vụ; SYT Sở Y tế');
    // Own points 1 against 3 quarters at 0.25 each.
    expect(first.stdout).toContain('The unit gives itself 1, its figures come to 0.75');
    expect(first.code).toBe(0);
    await run('collect', 'dot-1', '--out', 'th2.xlsx', '--deadline', '01/12/2024');
    const [one, two] = ['th1.xlsx', 'th2.xlsx'].map((name) => readFileSync(join(cwd, name)));
    expect(two?.equals(one ?? new Uint8Array())).toBe(true);
    mkdirSync(join(cwd, 'dot-2'));
    writeFileSync(join(cwd, 'dot-2', 'bieu mau final (2).xlsx'), await plainForm(SNV));
    writeFileSync(join(cwd, 'dot-2', 'hong.xlsx'), 'no workbook');
    const argv = ['collect', 'dot-1', 'dot-2', '--out', 'th3.xlsx', '--since', 'th1.xlsx'];
    const second = await run(...argv, '--json');
    const { counts, since, strangers, issues } = JSON.parse(second.stdout);
    expect(counts).toMatchObject({ collected: 2, missing: 1, strangers: 1 });
    const changes = since.changes.map(({ unitId, change }: Record<string, string>) => {
      return `${unitId} ${change}`;
    });
    expect(changes).toEqual(['SNV added', 'SNV added']);
    expect(strangers).toMatchObject([{ file: 'dot-2/hong.xlsx', why: 'unreadable' }]);
    const at = `dot-2/bieu mau final (2).xlsx ▸ Biểu ▸ F${formRow(SNV, 'party-resolution-quarters')}`;
    expect(issues).toMatchObject([{ code: 'value-out-of-range', unitId: 'SNV', place: at }]);
    expect(second.code).toBe(1);
  },
  LONG,
);

it(
  'gives an input that evaluate takes, and the record and explain name the form',
  async () => {
    const { cwd, run } = await office();
    await run('collect', 'dot-1', '--out', 'th.xlsx');
    const argv = ['evaluate', 'th.xlsx', '--criteria', ID, '--record', 'kq.json'];
    const evaluated = await runCommand(argv, { cwd });
    expect(evaluated.stderr).toContain('th.xlsx ▸ Số liệu');
    const explain = ['explain', 'kq.json', '--unit', 'STP', '--criterion', '1.1.3'];
    const explained = await runCommand(explain, { cwd });
    const row = formRow(FORM, 'party-resolution-quarters');
    const text = explained.stdout.replace(/\s+/g, ' ');
    expect(text).toContain(`← dot-1/bieu mau final (2).xlsx ▸ Biểu ▸ F${row}`);
    const verified = await runCommand(['verify', 'kq.json'], { cwd });
    expect(verified.code).toBe(0);
    const record = readFileSync(join(cwd, 'kq.json'), 'utf8');
    expect(record).toContain('"origins":["dot-1/bieu mau final (2).xlsx ▸ Biểu"]');
  },
  LONG,
);

it(
  'takes days of receipt from a list and refuses one that is no day',
  async () => {
    const { cwd, run } = await office();
    writeFileSync(join(cwd, 'nhan.csv'), 'Tệp;Ngày\nbieu mau final (2).xlsx;30/11/2024\n');
    const argv = ['collect', 'dot-1', '--deadline', '2024-12-01', '--received', 'nhan.csv'];
    const { stdout } = await run(...argv, '--out', 'th.xlsx', '--json');
    expect(JSON.parse(stdout).units[0]).toMatchObject({ lateness: 'in-time' });
    writeFileSync(join(cwd, 'nhan.csv'), 'Tệp;Ngày\nbieu mau final (2).xlsx;31/11/2024\n');
    const refused = await run(...argv, '--out', 'th2.xlsx');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('nhan.csv ▸ B2');
  },
  LONG,
);
