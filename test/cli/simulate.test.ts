import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../src/domain/simulation.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { add, negate, read, same, sum } from '../support/rational.js';
import { REPOSITORY } from '../support/repository-files.js';

const LONG = 60_000;
const sample = (...path: readonly string[]) => join(REPOSITORY, 'samples', ...path);
const OLD = [sample('quang-ngai', '2019-436', 'results.csv'), '--from', 'quang-ngai/2019-436'];
const DATA_2024 = [
  sample('quang-ngai', '2022-1211', 'results.csv'),
  sample('quang-ngai', '2022-1211', 'appraisal.csv'),
  sample('drafts', 'quang-ngai-2026', 'figures-2024.csv'),
  '--from',
  'quang-ngai/2022-1211',
];
const DRAFT = ['--to', 'drafts/quang-ngai-2026', '--draft'];

async function jsonOf(...argv: readonly string[]) {
  const { code, stdout, stderr } = await runCommand(['simulate', ...argv, '--json'], {
    cwd: emptyFolder(),
  });
  return { code, stderr, simulation: JSON.parse(stdout) as Simulation };
}

function expectExact({ units }: Simulation): void {
  for (const { contributions, remainders, before, after } of units) {
    if (contributions === null) continue;
    const points = [...contributions, ...remainders].map((part) => read(part.points));
    const change = add(read(after?.total ?? ''), negate(read(before?.total ?? '')));
    expect(same(sum(points), change)).toBe(true);
  }
}

describe('danvan simulate', () => {
  it(
    'replays the sample of 2024 on the draft: every change adds up, nobody is made up',
    async () => {
      const { code, simulation } = await jsonOf(...DATA_2024, ...DRAFT);
      expect(code).toBe(0);
      expectExact(simulation);
      expect({ year: simulation.year, toYear: simulation.toYear }).toEqual({
        year: 2024,
        toYear: 2026,
      });
      const { groupsGone, absent } = simulation.assumptions;
      // The sample has 64 units; the draft has no districts: 13 of them.
      expect(groupsGone.map(({ group, unitIds }) => [group, unitIds.length])).toEqual([
        ['huyen', 13],
      ]);
      expect(simulation.units.filter(({ after }) => after === null)).toHaveLength(13);
      expect(simulation.units.filter(({ after }) => after !== null)).toHaveLength(51);
      // The added figures hold every new figure; only DPTTH lacks online-procedures, and its criterion
      // does not apply: the unit wrote KAD for the procedures that it settled.
      expect(absent.filter(({ isNew }) => isNew)).toEqual([]);
      const [first] = simulation.units.filter(({ unitId }) => unitId === 'SNV');
      expect([first?.before?.rank, first?.after?.rank, first?.direction]).toEqual([2, 6, 'down']);
    },
    LONG,
  );

  it(
    'gives the points, grades and places of evaluate for the old set',
    async () => {
      const { simulation } = await jsonOf(...OLD, '--to', 'quang-ngai/2022-1211');
      const { stdout } = await runCommand(
        ['evaluate', OLD[0] ?? '', '--criteria', 'quang-ngai/2019-436', '--json'],
        { cwd: emptyFolder() },
      );
      const seen = new Map(simulation.units.map(({ unitId, before }) => [unitId, before]));
      const units = JSON.parse(stdout).units as readonly Record<string, unknown>[];
      expect(units).toHaveLength(15);
      for (const unit of units) {
        const own = seen.get(String(unit['unitId']));
        expect([own?.total, own?.grade, own?.rank]).toEqual([
          unit['total'],
          unit['grade'],
          unit['rank'],
        ]);
      }
      expectExact(simulation);
    },
    LONG,
  );

  it(
    'tries a what-if: sums follow and are told; an overlay file comes before --set',
    async () => {
      const cwd = emptyFolder();
      writeFileSync(join(cwd, 'thu.yaml'), 'tables:\n  cap-tinh: { "8.2": { maxPoints: 4 } }\n');
      const argv = [...DATA_2024, '--overlay', 'thu.yaml', '--json'];
      // Without the points of the first step nobody could reach the new maximum, and the set is refused.
      const step = ['--set', 'tables.cap-tinh.8.2.score.steps.1.points=5'];
      const set = ['--set', 'tables.cap-tinh.8.2.maxPoints=5', ...step];
      const { code, stdout } = await runCommand(['simulate', ...argv, ...set], { cwd });
      const { overlays, to } = JSON.parse(stdout) as Simulation;
      expect(code).toBe(0);
      expect(to.draft).toBe(true);
      expect(
        overlays.map(({ path, from, to: value, origin }) => [path, from, value, origin]),
      ).toEqual([
        ['tables.cap-tinh.8.2.maxPoints', '2', '4', 'thu.yaml'],
        ['tables.cap-tinh.8.2.maxPoints', '4', '5', '--set'],
        ['tables.cap-tinh.8.2.score.steps.1.points', '2', '5', '--set'],
        ['tables.cap-tinh.8.maxPoints', '11', '14', '--set'],
        ['tables.cap-tinh.scale', '100', '103', '--set'],
      ]);
    },
    LONG,
  );

  it.each([
    ['a draft without --draft', [...DATA_2024, '--to', 'drafts/quang-ngai-2026'], /--draft/],
    ['nothing to try', [...DATA_2024], /--to/],
    [
      'a path that leads nowhere',
      [...DATA_2024, '--set', 'tables.cap-tnh.8.2.maxPoints=5'],
      /Không có|không có "cap-tnh"|cap-tinh/,
    ],
    [
      'a value that the checks refuse',
      [...DATA_2024, '--set', 'grades.bands.tot.from=95'],
      /criteria-set\.yaml/,
    ],
    [
      'a grade that is not there',
      [...OLD, '--to', 'quang-ngai/2022-1211', '--max-grade-share', 'a=2'],
      /xuat-sac=20/,
    ],
  ])(
    'refuses %s',
    async (_what, argv, message) => {
      const run = await runCommand(['simulate', ...argv, '--lang', 'vi'], { cwd: emptyFolder() });
      expect(run.code).toBe(2);
      expect(run.stdout).toBe('');
      expect(run.stderr).toMatch(message);
    },
    LONG,
  );

  it.each(['vi', 'en'])(
    'keeps to 80 columns and says everything (%s)',
    async (lang) => {
      const argv = ['simulate', ...DATA_2024, ...DRAFT, '--lang', lang];
      const { stdout } = await runCommand(argv, { cwd: emptyFolder() });
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    },
    LONG,
  );

  it(
    'answers why a unit fell: who overtook it, and every criterion',
    async () => {
      const argv = ['simulate', ...DATA_2024, ...DRAFT, '--unit', 'SNV', '--lang', 'vi'];
      const { stdout } = await runCommand(argv, { cwd: emptyFolder() });
      expect(stdout).toContain('Hạng 2 → 6 (xuống 4)');
      expect(stdout).toContain('bị vượt nhờ xếp loại cao hơn: STP, VPUB');
      expect(stdout).not.toContain('dòng khác');
    },
    LONG,
  );

  it(
    'fails where a limit is passed, and names who passes it',
    async () => {
      const limits = ['--max-rank-move', '3', '--max-grade-share', 'tot=50'];
      const argv = ['simulate', ...DATA_2024, ...DRAFT, ...limits, '--lang', 'vi'];
      const { code, stdout } = await runCommand(argv, { cwd: emptyFolder() });
      expect(code).toBe(1);
      expect(stdout).toContain('SNV: hạng 2 → 6, đổi 4 bậc, quá 3');
      expect(stdout).toMatch(/Sở, ban, ngành: 12\/20 đơn vị loại Tốt \(60 %\), quá 50 %/);
    },
    LONG,
  );

  it(
    'writes a workbook whose contributions add up to the changes',
    async () => {
      const cwd = emptyFolder();
      const argv = ['simulate', ...DATA_2024, ...DRAFT, '--out', 'so-sanh.xlsx', '--lang', 'vi'];
      expect((await runCommand(argv, { cwd })).code).toBe(0);
      const again = await runCommand(argv, { cwd });
      expect([again.code, existsSync(join(cwd, 'so-sanh.xlsx'))]).toEqual([2, true]);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(join(cwd, 'so-sanh.xlsx'));
      expect(book.worksheets.map(({ name }) => name)).toEqual([
        'Tóm tắt',
        'Từng đơn vị',
        'Ma trận xếp loại',
        'Đóng góp của tiêu chí',
        'Giả định',
      ]);
      const sums = new Map<string, number>();
      const told = new Map<string, number>();
      book.getWorksheet('Đóng góp của tiêu chí')?.eachRow((row) => {
        const [unit, what, change] = [1, 3, 6].map((column) => row.getCell(column).value);
        if (typeof change !== 'number') return;
        const target = what === 'Cộng' ? told : sums;
        target.set(String(unit), (target.get(String(unit)) ?? 0) + change);
      });
      expect(told.size).toBe(51);
      for (const [unit, change] of told) expect(sums.get(unit)).toBeCloseTo(change, 6);
    },
    LONG,
  );
});
