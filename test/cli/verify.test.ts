import { constants } from 'node:buffer';
import { cpSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { addOfficeSet } from '../support/office-folder.js';
import { openWorkbook } from '../support/open-report.js';
import { withFreshHash } from '../support/record-file.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const SAMPLE = join(REPOSITORY, 'samples', ...SET.split('/'));

/** Few units make a quick test. */
const UNITS = /^(?:SKHCN|SNV|SCT|VPUB|BDT);/;

/** A folder with the inputs of the sample and the record of their evaluation, made once. */
let made: string;

beforeAll(async () => {
  made = emptyFolder();
  for (const name of ['results.csv', 'appraisal.csv']) {
    const lines = readFileSync(join(SAMPLE, name), 'utf8').split('\n');
    const header = name === 'results.csv' ? 5 : 1;
    const own = lines.filter((line, at) => at < header || UNITS.test(line));
    writeFileSync(join(made, name), own.join('\n'));
  }
  cpSync(join(SAMPLE, 'results.xlsx'), join(made, 'results.xlsx'));
  for (const [inputs, record] of [
    [['results.csv', 'appraisal.csv'], 'bb.json'],
    [['results.xlsx'], 'xlsx.json'],
  ] as const) {
    const argv = ['evaluate', ...inputs, '--criteria', SET, '--record', record];
    expect((await runCommand(argv, { cwd: made })).code).toBe(0);
  }
});

/** A copy of the folder; the edits each change one place of one file. */
function folderWith(...edits: readonly (readonly [file: string, from: string, to: string])[]) {
  const cwd = emptyFolder();
  cpSync(made, cwd, { recursive: true });
  for (const [file, from, to] of edits) {
    const before = readFileSync(join(cwd, file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`"${from}" does not stand in ${file}`);
    writeFileSync(join(cwd, file), after);
  }
  return cwd;
}

/** What verify says, without the lines of what is in order. */
async function faultsOf(cwd: string, ...words: readonly string[]) {
  const { code, stdout } = await runCommand(['verify', ...words], { cwd });
  const lines = stdout.trimEnd().split('\n');
  const faults = lines.slice(1).filter((line) => !line.startsWith('  ✓'));
  return { code, lines: faults.map((line) => line.replace(COUNTS, ': …; ')) };
}

const COUNTS = /: \d[\d,]* units, [\d,]+ criteria, [\d,]+ rules, [\d,]+ comparisons; /;
const CHANGED =
  '  ✗ The record was changed after it was written: it does not match the hash on its last line';
const NOT = 'NOT CONFIRMED: see the lines marked ✗.';
const AGAIN = '  ✗ Scored again from the inputs with both evaluators: …; not as recorded';

describe('danvan verify', () => {
  it('says what it checked and that all of it holds', async () => {
    const { code, stdout, stderr } = await runCommand(['verify', 'bb.json'], { cwd: made });
    const place = join(REPOSITORY, 'criteria', 'quang-ngai', '2022-1211');
    // 5 units of the table of 52 criteria.
    const said = stdout.replace(/[\d,]+ rules, [\d,]+ comparisons/, '… rules');
    expect(said.split('\n')).toEqual([
      `Record bb.json: criteria set ${SET}, year 2024; scored by danvan 0.1.0 at 15:00:00 on 02/12/2024 (Viet Nam time, UTC+7)`,
      '  ✓ The record: as it was written, by the hash on its last line',
      '  ✓ Criteria in the record: 6 files, as their hash says',
      '  ✓ Rules in the record: 437 rules, as their hash says',
      '  ✓ The criteria in the record compile to exactly these rules',
      '  ✓ Input results.csv: unchanged',
      '  ✓ Input appraisal.csv: unchanged',
      '  ✓ Scored again from the inputs with both evaluators: 5 units, 260 criteria, … rules; as recorded',
      `  ✓ The criteria set and its rules today (${place}): the same as then`,
      'OK: the results are what the rules give from the inputs.',
      '',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('without the inputs goes by the figures in the record, and says so', async () => {
    const cwd = emptyFolder();
    const { code, lines } = await faultsOf(cwd, join(made, 'bb.json'), '--lang', 'vi');
    expect({ code, lines }).toEqual({
      code: 0,
      lines: ['ĐÚNG: kết quả trong hồ sơ chính là kết quả mà quy tắc cho từ các tệp đầu vào.'],
    });
    cpSync(join(made, 'bb.json'), join(cwd, 'bb.json'));
    expect(await faultsOf(cwd, 'bb.json', '--lang', 'vi')).toEqual({
      code: 0,
      lines: [
        '  – Không có tệp đầu vào results.csv để đối chiếu',
        '  – Không có tệp đầu vào appraisal.csv để đối chiếu',
        'ĐÚNG theo số liệu ghi trong hồ sơ; chưa đối chiếu với các tệp đầu vào.',
      ],
    });
  });

  it('knows an input by its content under another name, and leaves strangers aside', async () => {
    const cwd = folderWith();
    cpSync(join(cwd, 'results.csv'), join(cwd, 'so-lieu.csv'));
    const words = ['bb.json', 'results.xlsx', 'so-lieu.csv', 'appraisal.csv'];
    expect(await faultsOf(cwd, ...words)).toEqual({
      code: 0,
      lines: [
        '  – results.xlsx is no input of this record and was left aside',
        'OK: the results are what the rules give from the inputs.',
      ],
    });
  });

  it('prints the same as JSON', async () => {
    const cwd = folderWith(['bb.json', '"total":"95.91"', '"total":"96.91"']);
    const { code, stdout } = await runCommand(['verify', 'bb.json', '--json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'danvan/verify@1',
      isConfirmed: false,
      intact: false,
      recomputedFrom: 'inputs',
      differences: ['SKHCN: total: the record says 96.91, the rules give 95.91.'],
    });
  });
});

describe('danvan verify names what was changed:', () => {
  it('a figure in the CSV: the cell, what stood there and what it did', async () => {
    // SKHCN, 2.1: 62 of 64 are more than 95 percent and give 3 points; 40 of 64 are 62.5: 1 point.
    const cwd = folderWith(['results.csv', ';3;3;2;3;3;64;62;', ';3;3;2;3;3;64;40;']);
    const { code, lines } = await faultsOf(cwd, 'bb.json');
    expect(code).toBe(1);
    expect(lines.slice(0, 4)).toEqual([
      '  ✗ Input results.csv: not the file that was scored',
      AGAIN,
      'Differences (4):',
      '  SKHCN, 2.1: the record says 3, the rules give 1; input changed at results.csv ▸ M9 (“Số người được quán triệt văn bản về dân vận”: stood 62, stands 40).',
    ]);
    expect(lines.at(-1)).toBe(NOT);
  });

  it('a figure in the workbook', async () => {
    const cwd = folderWith();
    const path = join(cwd, 'results.xlsx');
    const book = await openWorkbook(readFileSync(path));
    const sheet = book.worksheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    let place = '';
    sheet.eachRow((row) => {
      if (row.getCell(1).value !== 'SKHCN') return;
      row.getCell(13).value = 40;
      place = `results.xlsx ▸ ${sheet.name} ▸ M${row.number}`;
    });
    await book.xlsx.writeFile(path);
    const { code, lines } = await faultsOf(cwd, 'xlsx.json');
    expect(code).toBe(1);
    expect(lines.find((line) => line.startsWith('  SKHCN, 2.1'))).toBe(
      `  SKHCN, 2.1: the record says 3, the rules give 1; input changed at ${place} (“Số người được quán triệt văn bản về dân vận”: stood 62, stands 40).`,
    );
  });

  it('a row that is gone', async () => {
    const cwd = folderWith();
    const path = join(cwd, 'results.csv');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((line) => !line.startsWith('BDT;')).join('\n'));
    const { code, lines: said } = await faultsOf(cwd, 'bb.json', '--lang', 'vi');
    expect(code).toBe(1);
    expect(said).toContain('  BDT: đơn vị nay không còn.');
  });

  it('an appraisal', async () => {
    const cwd = folderWith(['appraisal.csv', 'SCT;10.3;2;', 'SCT;10.3;1,75;']);
    const { code, lines } = await faultsOf(cwd, 'bb.json');
    expect(code).toBe(1);
    expect(lines).toContain(
      '  SCT, 10.3: the record says 2, the rules give 1.75; appraised points: the record says 2, the input says 1.75.',
    );
  });

  it.each([
    [
      'points',
      [
        '"id":"1.1.1","claimed":"2.5","computed":"2.5","final":"2.5"',
        '"id":"1.1.1","claimed":"2.5","computed":"2.5","final":"2"',
      ],
      '  SKHCN, 1.1.1: the record says 2, the rules give 2.5.',
    ],
    [
      'a trace',
      ['"judged":"11 001 00 00"', '"judged":"11 011 00 00"'],
      '  SKHCN, 1.1.1: the record holds another judgement than the rules give: cap-tinh/1.1.1/1/step-2.',
    ],
    [
      'a figure',
      ['"value":"2024-01-28"', '"value":"2024-04-08"'],
      '  SKHCN, 1.1.1: “Ngày ban hành kế hoạch năm” at results.csv ▸ D9: the record says 8 April 2024, the input says 28 January 2024; the points stay the same.',
    ],
    [
      'the place of a figure',
      ['"at":"0!D9"', '"at":"0!D8"'],
      '  SKHCN, 1.1.1: “Ngày ban hành kế hoạch năm” moved from cell results.csv ▸ D8 to results.csv ▸ D9; the points stay the same.',
    ],
    ['a rank', ['"rank":1,', '"rank":2,'], '  SKHCN: rank: the record says 2, the rules give 1.'],
    [
      'a name',
      ['"name":"Sở Khoa học', '"name":"Sở khoa học'],
      '  SKHCN: name: the record says Sở khoa học và Công nghệ, the input says Sở Khoa học và Công nghệ.',
    ],
  ] as const)('%s in the record, even with a hash that fits', async (_, [from, to], sentence) => {
    const cwd = folderWith(['bb.json', from, to]);
    const plain = await faultsOf(cwd, 'bb.json');
    expect(plain).toEqual({ code: 1, lines: [CHANGED, AGAIN, 'Differences (1):', sentence, NOT] });
    const path = join(cwd, 'bb.json');
    writeFileSync(path, withFreshHash(readFileSync(path, 'utf8')));
    const covered = await faultsOf(cwd, 'bb.json');
    expect(covered).toEqual({ code: 1, lines: [AGAIN, 'Differences (1):', sentence, NOT] });
  });

  it('a figure in the record by what the rules make of it, where the inputs are not at hand', async () => {
    const cwd = folderWith(['bb.json', '"value":"2024-01-28"', '"value":"2024-04-08"']);
    const alone = emptyFolder();
    cpSync(join(cwd, 'bb.json'), join(alone, 'bb.json'));
    const { code, lines } = await faultsOf(alone, 'bb.json');
    expect(code).toBe(1);
    // On 8 April the plan is late by the first step (31 March) and gives less than 2.5.
    expect(lines.find((line) => line.startsWith('  SKHCN, 1.1.1'))).toMatch(
      /^ {2}SKHCN, 1\.1\.1: the record says 2\.5, the rules give \d/,
    );
  });

  it.each([
    [
      'a threshold of a rule',
      [
        '{"fact":"percent","operator":"at-least","value":"90"}',
        '{"fact":"percent","operator":"at-least","value":"91"}',
      ],
      '  ✗ Rules in the record were changed, they do not match their hash (cap-tinh/grade/xuat-sac)',
    ],
    [
      'the text of the criteria',
      ['label: Lãnh đạo', 'label: Lãnh  đạo'],
      /^ {2}✗ Criteria in the record were changed: \S+\.yaml$/,
    ],
    [
      'when it was made',
      ['"ranAt":"2024-12-02', '"ranAt":"2024-12-01'],
      '  Figures, appraisals, rules, points and ranks are right; what was changed stands elsewhere (time, options, names of inputs, or the layout).',
    ],
    [
      'the list of appraisals',
      ['"overrides":[\n{"unitId":"SNV"', '"overrides":[\n{"unitId":"SCT"'],
      '  SNV, 7.4: the appraisal in the list is not the one with the unit.',
    ],
  ] as const)('%s', async (_, [from, to], sentence) => {
    const cwd = folderWith(['bb.json', from, to]);
    const { code, lines } = await faultsOf(cwd, 'bb.json');
    expect(code).toBe(1);
    expect(lines[0]).toBe(CHANGED);
    const found = lines.find((line) =>
      typeof sentence === 'string' ? line === sentence : sentence.test(line),
    );
    expect(found, lines.join('\n')).toBeDefined();
  });
});

describe('danvan verify cannot start with', () => {
  it.each([
    [
      'what is no record',
      ['bb.json', '"schema":"danvan/record@1"', '"schema":"x"'],
      'it is not a record of danvan',
    ],
    [
      'a record of a newer form',
      ['bb.json', 'danvan/record@1', 'danvan/record@2'],
      'has the form danvan/record@2; this version of danvan reads danvan/record@1',
    ],
    ['a broken record', ['bb.json', '"units":[', '"units":'], 'is not JSON'],
    [
      'another form',
      ['bb.json', '"outcome":"graded"', '"outcome":"good"'],
      'it is not in the form of a record at units.0.outcome',
    ],
  ] as const)('%s', async (_, edit, sentence) => {
    const { code, stdout, stderr } = await runCommand(['verify', 'bb.json'], {
      cwd: folderWith(edit),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('a record that no text can hold', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'bb.json'), '');
    // A hole of that length takes no room on the disk.
    truncateSync(join(cwd, 'bb.json'), constants.MAX_STRING_LENGTH + 1);
    const { code, stdout, stderr } = await runCommand(['verify', 'bb.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('bb.json');
    expect(stderr).toMatch(/\d+ MB/);
  });

  it('a file that is not there, be it the record or an input', async () => {
    for (const words of [['no.json'], ['bb.json', 'no.csv']]) {
      const { code, stderr } = await runCommand(['verify', ...words], { cwd: made });
      expect(code).toBe(2);
      expect(stderr).toContain(words.at(-1));
    }
  });
});

describe('an old record', () => {
  const OFFICE = 'thu/2024-1';

  /** An office with a set of its own, frozen, and the record of the sample under it. */
  async function officeWithRecord(): Promise<string> {
    const cwd = folderWith();
    addOfficeSet(cwd, OFFICE);
    expect((await runCommand(['rules', 'build'], { cwd })).code).toBe(0);
    const argv = ['evaluate', 'results.csv', '--criteria', OFFICE, '--record', 'old.json'];
    expect((await runCommand(argv, { cwd })).code).toBe(0);
    return cwd;
  }

  /** Makes the first step of a deadline later in the YAML: a revision that changes points. */
  function revise(cwd: string): void {
    const path = join(cwd, 'criteria', 'thu', '2024-1', 'tables', 'cap-tinh.yaml');
    const before = readFileSync(path, 'utf8');
    const after = before.replace('by: 03-31', 'by: 03-30');
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  }

  it('holds after the set was revised and frozen again', async () => {
    const cwd = await officeWithRecord();
    revise(cwd);
    expect((await runCommand(['rules', 'build'], { cwd })).code).toBe(0);
    const { code, lines } = await faultsOf(cwd, 'old.json');
    const folder = join(cwd, 'criteria', 'thu', '2024-1');
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [
        `  – The criteria set (${folder}) has been revised since; this record was verified against the rules it was made with`,
        'OK: the results are what the rules give from the inputs.',
      ],
    });
  });

  it('names a set that was edited without freezing it again, and rules edited by hand', async () => {
    const cwd = await officeWithRecord();
    const rules = join(cwd, 'rules', 'thu', '2024-1.rules.json');
    const frozen = readFileSync(rules, 'utf8');
    writeFileSync(rules, frozen.replace('"2.5"', '"2.6"'));
    expect(await faultsOf(cwd, 'old.json')).toEqual({
      code: 1,
      lines: [`  ✗ The rules file ${rules} was changed after it was frozen`, NOT],
    });
    writeFileSync(rules, frozen);
    revise(cwd);
    expect(await faultsOf(cwd, 'old.json')).toEqual({
      code: 1,
      lines: [
        `  ✗ The criteria set on the disk was edited without freezing its rules again: ${rules} does not match it`,
        NOT,
      ],
    });
  });

  it('holds where the set is not at hand any more', async () => {
    const cwd = await officeWithRecord();
    const alone = emptyFolder();
    for (const name of ['old.json', 'results.csv']) cpSync(join(cwd, name), join(alone, name));
    const { code, lines } = await faultsOf(alone, 'old.json');
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [
        '  – The criteria set is not on this machine; the record was verified against the criteria and rules inside it',
        'OK: the results are what the rules give from the inputs.',
      ],
    });
  });

  it('is not compared with one of other rules unless told to', async () => {
    const cwd = await officeWithRecord();
    const argv = ['verify', 'old.json', '--against', 'bb.json'];
    const refused = await runCommand(argv, { cwd });
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('come from different rules');
    expect(refused.stderr).toContain('--across-rules');
    const { code, stdout } = await runCommand([...argv, '--across-rules'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`Criteria set: ${SET} → ${OFFICE}`);
  });
});

describe('danvan verify --against', () => {
  it('says of two runs which figures and appraisals changed, and what that did', async () => {
    const cwd = folderWith(
      ['results.csv', ';3;3;2;3;3;64;62;', ';3;3;2;3;3;64;40;'],
      ['appraisal.csv', 'SCT;10.3;2;', 'SCT;10.3;1,75;'],
    );
    const argv = [
      'evaluate',
      'results.csv',
      'appraisal.csv',
      '--criteria',
      SET,
      '--record',
      'b.json',
    ];
    expect((await runCommand(argv, { cwd })).code).toBe(0);
    const against = ['verify', 'b.json', '--against', 'bb.json'];
    const { code, stdout } = await runCommand(against, { cwd });
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('From bb.json to b.json');
    expect(lines[1]).toMatch(
      /^ {2}Input: results\.csv \([0-9a-f]{12}\) → results\.csv \([0-9a-f]{12}\)$/,
    );
    // Of 100: SKHCN loses 2 points, SCT a quarter; who stood between them moves up.
    expect(lines.slice(3, 8)).toEqual([
      expect.stringMatching(/^\d of 5 units changed:$/),
      '  SKHCN, 2.1: points: 3 → 1; input changed at results.csv ▸ M9 (“Số người được quán triệt văn bản về dân vận”: stood 62, stands 40).',
      '  SKHCN: total: 95.91 → 93.91; percent: 95.91% → 93.91%; rank: 1 → 3.',
      '  SCT, 10.3: points: 2 → 1.75; appraised points: 2 → 1.75.',
      '  SCT: total: 91.62 → 91.37; percent: 91.62% → 91.37%.',
    ]);
    const json = await runCommand([...against, '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: 'danvan/records-change@1',
      changes: {
        units: [{ unitId: 'SKHCN' }, { unitId: 'SCT' }, { unitId: 'SNV' }, { unitId: 'VPUB' }],
      },
    });
  });

  it('says of a record and itself that nothing changed', async () => {
    const { code, stdout } = await runCommand(
      ['verify', 'bb.json', '--against', 'bb.json', '--lang', 'vi'],
      { cwd: made },
    );
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Từ bb.json sang bb.json\nKhông có gì khác nhau về số liệu, thẩm định và kết quả.\n',
    });
  });

  it('refuses a record that was changed', async () => {
    const cwd = folderWith(['bb.json', '"rank":1,', '"rank":2,']);
    const argv = ['verify', 'xlsx.json', '--against', 'bb.json'];
    const { code, stderr } = await runCommand(argv, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('“danvan verify bb.json” says what was changed');
  });
});
