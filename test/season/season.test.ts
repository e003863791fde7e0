import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordAt } from '../support/open-record.js';
import { loadCriteriaSet, REPOSITORY } from '../support/repository-files.js';
import type { Decision } from '../support/season/appraise-in.js';
import { appraiseIn } from '../support/season/appraise-in.js';
import { figuresOfOthers } from '../support/season/figures-of-others.js';
import type { OpenForm } from '../support/season/open-form.js';
import { at, danvan, make, published, send } from '../support/season/season-folder.js';
import type { UnitAnswers } from '../support/season/unit-answers.js';
import { unitAnswers } from '../support/season/unit-answers.js';

/**
 * A whole season of the sample, as its officer lives it. What the units type is what `results.csv`
 * holds, and the members give the points of `appraisal.csv` but for one criterion: what the short
 * way from those two files gives, the long way must give too.
 */
const SET = 'quang-ngai/2022-1211';
const SAMPLE = join(REPOSITORY, 'samples', ...SET.split('/'));
const RESULTS = join(SAMPLE, 'results.csv');
const APPRAISAL = join(SAMPLE, 'appraisal.csv');
const UNITS = join(SAMPLE, 'units.csv');
const LONG = 600_000;

const set = loadCriteriaSet(SET);
let answers: ReadonlyMap<string, UnitAnswers>;

/** The result straight from the sample's files. */
async function shortWay(record: string, ...appraisals: readonly string[]): Promise<void> {
  const { said } = await danvan(
    `evaluate --criteria ${SET} --record ${record}`,
    RESULTS,
    ...appraisals,
  );
  expect(existsSync(at(record)), said).toBe(true);
}

const on = (day: number) => new Date(Date.UTC(2024, 10, day));

const MISNAMED: Readonly<Record<string, string>> = { VPUB: 'bieu mau final (2).xlsx' };

/** What people do to a form besides filling it. */
const MISTAKES: Readonly<Record<string, (form: OpenForm) => void>> = {
  // The first of two forms: the second, a day later, has the right figure.
  SKHCN: ({ find }) => {
    find({ element: 'models-completed' }).value = 0;
  },
  // A number pasted as text.
  SYT: ({ find }) => {
    const cell = find({ element: 'staff-total' });
    cell.value = String(cell.value);
  },
  // The points that the form reckons, typed over.
  STP: ({ workbook, unit }) => {
    const [formula] = unit.locked.find(([, text]) => text.startsWith('=')) ?? [];
    const sheet = workbook.getWorksheet(unit.sheet);
    if (sheet !== undefined && formula !== undefined) sheet.getCell(formula).value = 2;
  },
};

/** What the collection says of each unit and of what differs. */
interface Collected {
  readonly units: readonly {
    readonly unitId: string;
    readonly state: string;
    readonly file: string | null;
    readonly lateness: string | null;
  }[];
  readonly strangers: readonly { readonly file: string }[];
  readonly differences: readonly { readonly code: string; readonly unitId: string }[];
}

async function collect(line: string): Promise<Collected> {
  const { stdout, said } = await danvan(
    `collect ${line} --criteria ${SET} --deadline 2024-11-15 --json`,
    '--units',
    UNITS,
  );
  expect(stdout, said).not.toBe('');
  return JSON.parse(stdout);
}

const unitsWith = ({ differences }: Collected, code: string) => [
  ...new Set(differences.filter((one) => one.code === code).map(({ unitId }) => unitId)),
];

/** Decisions of the file of appraisals, as every member gives them. */
function agreed(): readonly Decision[] {
  return recordAt(at('ngan.json')).evaluation.units.flatMap(({ unitId, criteria }) =>
    criteria.flatMap(({ id, appraised, appraisal }) =>
      appraised === null
        ? []
        : [{ unitId, criterion: id, points: Number(appraised), reason: appraisal?.reason ?? '' }],
    ),
  );
}

/** The one criterion on which members differ: its median, by hand, is 1.5. */
const DISPUTED = { unitId: 'SKHCN', criterion: '2.3' };
const MEMBERS = [
  { name: 'Trần Thị B', file: 'tham-dinh-tran-thi-b.xlsx', points: 1 },
  { name: 'Lê Văn C', file: 'tham-dinh-le-van-c.xlsx', points: 2 },
  { name: 'Phạm Thị D', file: 'tham-dinh-pham-thi-d.xlsx', points: 1.5 },
];

describe('a season', () => {
  beforeAll(async () => {
    await shortWay('ngan-0.json');
    await shortWay('ngan.json', APPRAISAL);
    const { evaluation } = recordAt(at('ngan-0.json'));
    answers = new Map(unitAnswers(evaluation).map((own) => [own.unitId, own]));
  }, LONG);

  const step = (name: string, run: () => Promise<void>) => it(name, run, LONG);

  step('sends a form to every unit', async () => {
    const { code, said } = await danvan(`form --criteria ${SET} --out bieu`, '--units', UNITS);
    expect(code, said).toBe(0);
    expect(readdirSync(at('bieu'))).toHaveLength(64);
  });

  step('gets most of them back, with the usual mistakes', async () => {
    await danvan('form --criteria quang-ngai/2019-436 --out bieu-cu --unit STC', '--units', UNITS);
    const files = readdirSync(at('bieu')).map(
      (name) => [name.split(' - ')[0] ?? '', at('bieu', name)] as const,
    );
    for (const [unitId, from] of files) {
      const wave = unitId === 'BDT' || unitId === 'STC' ? 'dot-2' : 'dot-1';
      const day = unitId === 'BDT' ? on(18) : on(12);
      const to = at(wave, MISNAMED[unitId] ?? `${unitId}.xlsx`);
      await send({ from, to, day, change: MISTAKES[unitId] }, answers.get(unitId), set);
    }
    // A second, corrected one a day later; one on last decision's form.
    const from = new Map(files).get('SKHCN') ?? '';
    const again = { from, to: at('dot-2', 'SKHCN sua lai.xlsx'), day: on(13) };
    await send(again, answers.get('SKHCN'), set);
    const [old = ''] = readdirSync(at('bieu-cu')).map((name) => at('bieu-cu', name));
    await send({ from: old, to: at('dot-1', 'STC.xlsx'), day: on(11) }, answers.get('STC'), set);
    writeFileSync(at('dot-1', 'ghi chú.xlsx'), 'không phải bảng tính');
    expect(readdirSync(at('dot-1'))).toHaveLength(64);
  });

  step('collects the first wave and says who is missing and what is odd', async () => {
    const first = await collect('dot-1 --out tong-hop-1.xlsx');
    const missing = first.units.filter(({ state }) => state === 'missing');
    expect(missing.map(({ unitId }) => unitId)).toEqual(['BDT']);
    expect(first.strangers.map(({ file }) => file)).toEqual(['dot-1/ghi chú.xlsx']);
    expect(unitsWith(first, 'protected-changed')).toContain('STP');
  });

  step('collects both waves: what the units typed is there once, from its cell', async () => {
    const both = await collect('dot-1 dot-2 --since tong-hop-1.xlsx --out tong-hop.xlsx');
    expect(both.units.filter(({ state }) => state !== 'collected')).toEqual([]);
    const late = both.units.filter(({ lateness }) => lateness === 'late');
    expect(late.map(({ unitId }) => unitId)).toEqual(['BDT']);
    expect(both.units.find(({ unitId }) => unitId === 'SKHCN')?.file).toBe(
      'dot-2/SKHCN sua lai.xlsx',
    );
    expect(unitsWith(both, 'sent-twice')).toContain('SKHCN');

    writeFileSync(at('so-lieu-khac.csv'), figuresOfOthers(answers.values(), set));
    const inputs = 'tong-hop.xlsx so-lieu-khac.csv';
    const outputs = ['tu-cham.json', 'tu-cham.xlsx'];
    await make(
      outputs,
      `evaluate ${inputs} --criteria ${SET} --record tu-cham.json --out tu-cham.xlsx`,
    );
    expect(published('tu-cham.json')).toEqual(published('ngan-0.json'));
    expect((await danvan(`verify tu-cham.json ${inputs}`)).code).toBe(0);
    const why = await danvan('explain tu-cham.json --unit VPUB --criterion 1.1.1');
    expect(why.said).toContain('bieu mau final (2).xlsx');
  });

  step('appraises with three members and settles where they differ', async () => {
    const members = MEMBERS.flatMap(({ name }) => ['--member', name]);
    const made = await danvan('appraise tu-cham.json --out tham-dinh.xlsx', ...members);
    expect(made.code, made.said).toBe(0);
    for (const { name, file, points } of MEMBERS) {
      await appraiseIn(at(file), [...agreed(), { ...DISPUTED, points, reason: `Theo ${name}` }]);
    }
    const files = MEMBERS.map(({ file }) => file).join(' ');
    const settled = await danvan(
      `appraise settle ${files} --criteria ${SET} --settled-by median --out chung.xlsx`,
    );
    expect(settled.code, settled.said).toBe(0);

    const inputs = 'tong-hop.xlsx so-lieu-khac.csv chung.xlsx';
    await make(['ket-qua.json'], `evaluate ${inputs} --criteria ${SET} --record ket-qua.json`);
    // The same by hand: the file of appraisals and one row with the median.
    const row = [
      DISPUTED.unitId,
      DISPUTED.criterion,
      '1,5',
      '"trung vị của 1; 2; 1,5"',
      'Hội đồng',
    ];
    writeFileSync(
      at('tay.csv'),
      `${readFileSync(APPRAISAL, 'utf8').trimEnd()}\n${row.join(';')}\n`,
    );
    await shortWay('ngan-tay.json', 'tay.csv');
    expect(published('ket-qua.json')).toEqual(published('ngan-tay.json'));
    expect((await danvan(`verify ket-qua.json ${inputs}`)).code).toBe(0);
    expect((await danvan('appraise report ket-qua.json --out bao-cao.xlsx')).code).toBe(0);
  });

  step('lists the result for signature and sends every unit its slip', async () => {
    const { code, said } = await danvan(
      'report ket-qua.json --to danh-sach.docx --annex phu-luc.xlsx --slips phieu',
    );
    expect(code, said).toBe(0);
    expect(existsSync(at('danh-sach.docx')) && existsSync(at('phu-luc.xlsx'))).toBe(true);
    expect(readdirSync(at('phieu'))).toHaveLength(64);
  });

  step('hears an appeal, moves whom it moves, and proves it', async () => {
    const head = 'Mã đơn vị;Tiêu chí;Thẩm định;Lý do;Thẩm quyền;Ngày thẩm định';
    const decided = 'SGDDT;2.1;2;Đủ 92/92 người;Hội đồng thẩm định;10/01/2025';
    writeFileSync(at('kien-nghi.csv'), `${head}\n${decided}\n`);
    const appealed = await danvan('appeal ket-qua.json kien-nghi.csv --record ket-qua-2.json');
    expect(appealed.code, appealed.said).toBe(0);
    // The same by hand: the council had given 2 at once.
    const text = readFileSync(at('tay.csv'), 'utf8');
    const given = text.replace('SGDDT;2.1;1;', 'SGDDT;2.1;2;');
    expect(given).not.toBe(text);
    writeFileSync(at('tay-2.csv'), given);
    await shortWay('ngan-tay-2.json', 'tay-2.csv');
    expect(published('ket-qua-2.json')).toEqual(published('ngan-tay-2.json'));
    const proved = await danvan('verify ket-qua-2.json --against ket-qua.json');
    expect([proved.code, proved.said.includes('SGDDT')]).toEqual([0, true]);
    expect((await danvan('verify ket-qua-2.json')).code).toBe(0);
  });
});
