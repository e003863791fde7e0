import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../../src/readers/index.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { recordAt } from '../support/open-record.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const SAMPLES = join(REPOSITORY, 'samples', ...SET.split('/'));
const GENERATOR = join(REPOSITORY, 'samples', 'make-samples.js');

interface Criterion {
  readonly id: string;
  readonly status: string;
  readonly maximum: string;
  readonly claimed: string | null;
  readonly computed: string | null;
  readonly final: string | null;
  readonly notApplicable?: { readonly policy: string; readonly saidBy: string } | null;
}

interface Unit {
  readonly unitId: string;
  readonly unitGroup: string;
  readonly maximum: string;
  readonly total: string | null;
  readonly percent: string | null;
  readonly outcome: string;
  readonly grade: string | null;
  readonly gradeByPoints?: string | null;
  readonly heldBackBy: readonly string[];
  readonly rank: number | null;
  readonly criteria: readonly Criterion[];
}

interface Issue {
  readonly code: string;
  readonly severity: string;
  readonly at?: Readonly<Record<string, string | number>>;
  readonly unitId?: string;
  readonly element?: string;
  readonly criterion?: string;
}

interface Result {
  readonly units: readonly Unit[];
  readonly issues: readonly Issue[];
}

function samplePath(name: string): string {
  return join(SAMPLES, name);
}

/** Runs `evaluate --json` and expects data without an error in it. */
async function evaluateFiles(...paths: readonly string[]): Promise<Result> {
  const argv = ['evaluate', ...paths, '--criteria', SET, '--json'];
  const { code, stdout, stderr } = await runCommand(argv, { cwd: REPOSITORY });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Result;
}

/** The results of the workbook with all that stands behind them: read once for all tests. */
let record: Result;
let recordBytes: number;

beforeAll(async () => {
  const path = join(emptyFolder(), 'record.json');
  const argv = ['evaluate', samplePath('results.xlsx'), '--criteria', SET, '--record', path];
  const { code, stderr } = await runCommand(argv, { cwd: REPOSITORY });
  expect(code, stderr).toBe(0);
  record = recordAt(path).evaluation as unknown as Result;
  recordBytes = statSync(path).size;
});

function unitNamed(id: string, { units }: Result): Unit {
  const unit = units.find(({ unitId }) => unitId === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

function readLines(name: string): readonly string[] {
  return readFileSync(samplePath(name), 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

/** Always the same disorder: every seventh row, from behind. */
function disorder<Item>(items: readonly Item[]): readonly Item[] {
  return [...items.entries()]
    .sort(([left], [right]) => (left % 7) - (right % 7) || right - left)
    .map(([, item]) => item);
}

describe('results.xlsx and its twin', () => {
  it('give the same units, without an error in the data', async () => {
    const workbook = await evaluateFiles(samplePath('results.xlsx'));
    const csv = await evaluateFiles(samplePath('results.csv'));
    expect(workbook.units).toHaveLength(64);
    expect(csv.units).toEqual(workbook.units);
  });

  it('give the same units when the rows stand in another order', async () => {
    const lines = readLines('results.csv');
    const header = lines.findIndex((line) => line.startsWith('Mã đơn vị;'));
    const rows = lines.slice(header + 1);
    expect(rows).toHaveLength(64);
    const shuffled = disorder(rows);
    expect(shuffled).not.toEqual(rows);
    const path = join(emptyFolder(), 'results.csv');
    writeFileSync(path, [...lines.slice(0, header + 1), ...shuffled].join('\r\n'));
    const [before, after] = [
      await evaluateFiles(samplePath('results.csv')),
      await evaluateFiles(path),
    ];
    expect(after.units).toEqual(before.units);
  });

  it('are typed in the CSV as people type', () => {
    const cells = readLines('results.csv').slice(4).join(';').split(';');
    const forms = {
      'decimal comma': /^\d,\d+$/,
      'decimal point': /^\d\.\d+$/,
      'percent sign': /^\d+(?:,\d+)?%$/,
      'percent sign after a space': /^\d+(?:,\d+)? %$/,
      'grouped by a point': /^\d{1,3}\.\d{3}$/,
      'grouped by a no-break space': /^\d{1,3}\u00a0\d{3}$/,
      'day with zeros': /^0\d\/0\d\/2024$/,
      'day without zeros': /^\d\/\d\/2024$/,
      'day with hyphens': /^\d+-\d+-2024$/,
      yes: /^Có$/,
      'a cross for yes': /^x$/,
      no: /^Không$/,
      'not applicable': /^KAD$/,
      never: /^Chưa gửi$/,
      'accents apart': /[\u0300-\u036f]/,
    };
    const missing = Object.entries(forms)
      .filter(([, form]) => !cells.some((cell) => form.test(cell)))
      .map(([name]) => name);
    expect(missing).toEqual([]);
  });

  it('have the points that an independent reckoning gives, in every criterion', () => {
    const reckoned = JSON.parse(
      execFileSync(process.execPath, [GENERATOR, '--points'], { encoding: 'utf8' }),
    ) as Record<string, Record<string, string | null>>;
    const { units } = record;
    const computed = Object.fromEntries(
      units.map(({ unitId, criteria }) => [
        unitId,
        Object.fromEntries(criteria.map(({ id, computed: points }) => [id, points])),
      ]),
    );
    expect(computed).toEqual(reckoned);
  });
});

describe('the record of the sample', () => {
  it('holds criteria, rules and every trace of 64 units in less than 3 MB', () => {
    expect(record.units).toHaveLength(64);
    expect(recordBytes).toBeLessThan(3_000_000);
  });
});

describe('the sample shows', () => {
  it('the units of units.csv, in four groups', () => {
    const listed = readLines('units.csv')
      .slice(1)
      .map((line) => line.split(';'));
    const { units } = record;
    expect(units.map(({ unitId }) => unitId).sort()).toEqual(listed.map(([id]) => id).sort());
    const sizes = ['so-nganh', 'don-vi-su-nghiep', 'huyen', 'xa'].map(
      (group) => units.filter(({ unitGroup }) => unitGroup === group).length,
    );
    expect(sizes).toEqual([20, 7, 13, 24]);
    const kinds = new Set(listed.map(([, , , kind]) => kind));
    for (const kind of ['xã', 'phường', 'thị trấn', 'xã miền núi', 'thị trấn miền núi']) {
      expect(kinds).toContain(kind);
    }
  });

  it('all five grades and a unit without one', () => {
    const { units } = record;
    expect(new Set(units.map(({ grade }) => grade))).toEqual(
      new Set(['xuat-sac', 'tot', 'kha', 'trung-binh', 'yeu', null]),
    );
    expect(units.filter(({ outcome }) => outcome !== 'graded')).toMatchObject([
      { unitId: 'X-TINHHA', outcome: 'not-eligible', rank: null },
    ]);
  });

  it('a tie inside a group: same grade, percent and total, one place, and a gap after it', () => {
    const [one, other] = [unitNamed('P-TRANPHU', record), unitNamed('TT-CHAUO', record)];
    const keys = ({ grade, percent, total, rank }: Unit) => ({ grade, percent, total, rank });
    expect(keys(one)).toEqual(keys(other));
    const communes = record.units.filter(({ unitGroup }) => unitGroup === 'xa');
    const ranks = communes.map(({ rank }) => rank);
    expect(ranks.filter((rank) => rank === one.rank)).toHaveLength(2);
    expect(ranks).not.toContain((one.rank ?? 0) + 1);
    expect(ranks).toContain((one.rank ?? 0) + 2);
  });

  it('ceilings, a demotion and a unit ruled out, each where it binds', () => {
    const { units } = record;
    const held = units
      .filter(({ heldBackBy }) => heldBackBy.length > 0)
      .map(({ unitId, gradeByPoints, grade, heldBackBy }) => [
        unitId,
        gradeByPoints,
        grade,
        ...heldBackBy,
      ]);
    expect(held.sort()).toEqual([
      ['BQLDQ', 'xuat-sac', 'tot', 'duoi-nua-tiep-cong-dan'],
      ['QDTPT', 'tot', 'kha', 'khong-bao-cao'],
      ['TX-DUCPHO', 'tot', 'kha', 'khieu-kien-dong-nguoi'],
      ['X-BINHTHUAN', 'tot', 'kha', 'diem-nong'],
      ['X-NGHIAAN', 'kha', 'trung-binh', 'diem-nong-va-khieu-kien'],
      ['X-TINHHA', 'tot', null, 'lanh-dao-vi-pham'],
    ]);
  });

  it('criteria that do not apply: both policies, said by the unit and by a figure', () => {
    const said = (unitId: string, criterion: string) =>
      unitNamed(unitId, record).criteria.find(({ id }) => id === criterion)?.notApplicable;
    expect(said('VPUB', '3.3.2')).toEqual({ policy: 'full-points', saidBy: 'unit' });
    expect(said('TTT', '7.3')).toEqual({ policy: 'full-points', saidBy: 'rule' });
    expect(said('BDT', '3.3.3')).toEqual({ policy: 'leaves-maximum', saidBy: 'unit' });
    expect(said('SNGV', '6.3')).toEqual({ policy: 'leaves-maximum', saidBy: 'rule' });
    // Ban Dân tộc: without 1.2.3 (2 points), 3.3.3 (1.5) and 4.2 (4), of 100.
    expect(unitNamed('BDT', record).maximum).toBe('92.5');
  });

  it('a bonus that finds no room, points taken away for a late file, figures left out', () => {
    expect(unitNamed('X-HANHTHIEN', record)).toMatchObject({ bonus: '3.5', total: '100' });
    expect(unitNamed('P-PHOTHANH', record)).toMatchObject({ deduction: '2' });
    const left = record.issues.filter(({ severity }) => severity !== 'note');
    expect(left.map(({ code, unitId }) => [code, unitId]).sort()).toEqual([
      ['not-reported-counts-zero', 'CDVH'],
      ['not-reported-counts-zero', 'H-BATO'],
      ['not-reported-counts-zero', 'SXD'],
    ]);
  });

  it('self-scores that mostly claim more than was earned', () => {
    const { units } = record;
    const gaps = units.map(({ criteria }) =>
      criteria.reduce(
        (sum, { claimed, computed }) =>
          claimed === null || computed === null ? sum : sum + Number(claimed) - Number(computed),
        0,
      ),
    );
    expect(gaps.filter((gap) => gap > 0).length).toBeGreaterThan(50);
    expect(gaps.some((gap) => gap <= 0)).toBe(true);
  });
});

describe('appraisal.csv', () => {
  it('puts its points in the place of the computed ones, up and down, with reason and authority', async () => {
    const before = record;
    const after = await evaluateFiles(samplePath('results.xlsx'), samplePath('appraisal.csv'));
    const changes = readLines('appraisal.csv').slice(1).map(splitQuoted);
    expect(changes.length).toBeGreaterThanOrEqual(12);
    const directions = new Set<boolean>();
    for (const [unitId = '', criterion, points = '', reason, authority] of changes) {
      const of = (result: Result) =>
        unitNamed(unitId, result).criteria.find(({ id }) => id === criterion);
      expect(of(after)?.final).toBe(points.replace(',', '.'));
      expect(of(before)?.final).not.toBe(of(after)?.final);
      expect(reason).toMatch(/\S/);
      expect(authority).toMatch(/\S/);
      directions.add(Number(of(after)?.final) > Number(of(before)?.final));
    }
    expect(directions.size).toBe(2);
    const moved = after.units.flatMap(({ unitId, grade }) => {
      const was = unitNamed(unitId, before).grade;
      return was === grade ? [] : [[unitId, was, grade]];
    });
    expect(moved.sort()).toEqual([
      ['H-SONHA', 'kha', 'tot'],
      ['SCT', 'tot', 'xuat-sac'],
      ['SGDDT', 'tot', 'kha'],
      ['X-SONDUNG', 'tot', 'xuat-sac'],
      ['X-TRAPHU', 'tot', 'kha'],
    ]);
  });
});

/** Cells of a line whose quoted cells hold no quotes. */
function splitQuoted(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"([^"]*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

interface Expected {
  readonly checks: readonly {
    readonly inputs: readonly string[];
    readonly issues: readonly Readonly<Record<string, string | number>>[];
  }[];
}

describe('with-issues', () => {
  const { checks } = JSON.parse(
    readFileSync(samplePath('with-issues.expected.json'), 'utf8'),
  ) as Expected;

  it.each(checks)('check $inputs says exactly what was planted', async ({ inputs, issues }) => {
    const argv = ['check', ...inputs.map(samplePath), '--criteria', SET, '--json'];
    const { code, stdout, stderr } = await runCommand(argv, { cwd: REPOSITORY });
    expect(code, stderr).toBe(1);
    const said = (JSON.parse(stdout) as Result).issues.map(
      ({ code: issueCode, severity, at, unitId, element, criterion }) =>
        placeLine({ code: issueCode, severity, ...at, unitId, element, criterion }),
    );
    expect(said.sort()).toEqual(issues.map(placeLine).sort());
  });

  it('has at least 25 kinds of faults in the workbook and in the CSV', () => {
    for (const { issues } of checks.slice(0, 2)) {
      expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
    }
  });
});

const PLACE = [
  'code',
  'severity',
  'file',
  'sheet',
  'row',
  'column',
  'unitId',
  'element',
  'criterion',
];

function placeLine(place: Readonly<Record<string, string | number | undefined>>): string {
  return PLACE.flatMap((key) => (place[key] === undefined ? [] : `${key}=${place[key]}`)).join(' ');
}

describe('make-samples.js', () => {
  it('makes the committed files', async () => {
    const folder = emptyFolder();
    execFileSync(process.execPath, [GENERATOR, '--out', folder]);
    const made = readdirSync(folder);
    const besides = ['README.md', 'bieu'];
    const committed = readdirSync(SAMPLES).filter((name) => !besides.includes(name));
    expect(made.sort()).toEqual(committed.sort());
    for (const name of made) {
      const contents = [contentOf(join(folder, name)), contentOf(samplePath(name))] as const;
      const [fresh, kept] = await Promise.all(contents);
      expect(fresh, `${name} is not what samples/make-samples.js makes`).toEqual(kept);
    }
  });
});

/** Text with \n line ends (git may have changed them); a workbook as its cells. */
async function contentOf(path: string): Promise<unknown> {
  const bytes = readFileSync(path);
  if (!path.endsWith('.xlsx')) return bytes.toString('latin1').replaceAll('\r\n', '\n');
  return readTables({ name: 'workbook.xlsx', bytes });
}

describe('the built program', () => {
  it('gives the same result in every time zone', () => {
    const main = join(REPOSITORY, 'dist', 'cli', 'main.js');
    if (!existsSync(main))
      throw new Error('dist/ is missing: run "npm run build" before this test');
    const [utc, vietnam, west] = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(
        process.execPath,
        [main, 'evaluate', samplePath('results.xlsx'), '--criteria', SET, '--json'],
        {
          cwd: REPOSITORY,
          env: { PATH: process.env['PATH'], TZ },
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          maxBuffer: 64 * 1024 * 1024,
        },
      ),
    );
    expect((JSON.parse(utc ?? '') as Result).units).toHaveLength(64);
    expect(vietnam).toBe(utc);
    expect(west).toBe(utc);
  });
});
