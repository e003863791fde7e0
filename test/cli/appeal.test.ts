import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Predecessor } from '../../src/domain/predecessor.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { openWorkbook } from '../support/open-report.js';
import { withFreshHash } from '../support/record-file.js';
import { REPOSITORY } from '../support/repository-files.js';

const HEAD = 'Mã đơn vị;Tiêu chí;Thẩm định;Số liệu;Giá trị;Lý do;Thẩm quyền;Ngày thẩm định';

const cwd = emptyFolder();
const run = (...argv: readonly string[]) => runCommand(argv, { cwd, columns: 200 });
const sample = (set: string, name: string) => join(REPOSITORY, 'samples', ...set.split('/'), name);

function appealFile(name: string, ...rows: readonly string[]): string {
  writeFileSync(join(cwd, name), [HEAD, ...rows].join('\n'));
  return name;
}

function predecessorIn(file: string): Predecessor {
  return JSON.parse(readFileSync(join(cwd, file), 'utf8')).predecessor;
}

/** Of each unit in the list: what changed of it, and why. */
function movesIn(file: string) {
  return Object.fromEntries(
    predecessorIn(file).units.map(({ unitId, before, after, causes }) => {
      const side = ({ total, grade, rank }: typeof before) => `${total} ${grade} ${rank}`;
      return [unitId, [side(before), side(after), causes.join('+')]];
    }),
  );
}

async function record(set: string, inputs: readonly string[], name: string): Promise<void> {
  const paths = inputs.map((input) => sample(set, input));
  const { code, stderr } = await run('evaluate', ...paths, '--criteria', set, '--record', name);
  expect(code, stderr).toBe(0);
}

beforeAll(async () => {
  await record('quang-ngai/2022-1211', ['results.xlsx', 'appraisal.csv'], 'qng.json');
  const inputs = ['results.csv', 'survey.csv', 'appraiser.csv'];
  await record('quang-nam/2024-1094', inputs, 'qna.json');
});

describe('danvan appeal on quang-ngai/2022-1211', () => {
  let made: Awaited<ReturnType<typeof run>>;

  beforeAll(async () => {
    appealFile(
      'kn-qng.csv',
      'SGDDT;2.1;2;;;Bổ sung danh sách buổi hai: đủ 92/92 người;Hội đồng thẩm định;10/01/2025',
      'SYT;8.4;;models-completed;3;Mô hình thứ ba có quyết định công nhận;Hội đồng thẩm định;10/01/2025',
    );
    made = await run(
      ...['appeal', 'qng.json', 'kn-qng.csv', '--record', 'qng-2.json', '--out', 'qng-2.xlsx'],
      ...['--report', 'html', '--lang', 'vi', '--force'],
    );
  });

  it('scores anew, keeps the earlier appraisal, and lists everyone whose result changed', () => {
    const { code, stderr } = made;
    expect(code, stderr).toBe(0);
    const { file, command, criteria, figures } = predecessorIn('qng-2.json');
    expect([file, command]).toEqual(['qng.json', 'evaluate']);
    const decidedOn = '2025-01-10';
    const authority = 'Hội đồng thẩm định';
    expect(criteria).toEqual([
      {
        ...{ unitId: 'SGDDT', criterion: '2.1', before: '1', after: '2', cause: 'appraisal' },
        earlier: {
          points: '1',
          reason: 'Danh sách dự hội nghị chỉ có 71/92 người',
          authority: 'Tổ thẩm định, Sở Nội vụ',
          at: { file: 'appraisal.csv', row: 5, column: 'C' },
        },
        decided: {
          points: '2',
          reason: 'Bổ sung danh sách buổi hai: đủ 92/92 người',
          authority,
          decidedOn,
          at: { file: 'kn-qng.csv', row: 2, column: 'C' },
        },
      },
      { unitId: 'SYT', criterion: '8.4', before: '2', after: '3', cause: 'figure' },
    ]);
    expect(figures).toMatchObject([
      {
        ...{ unitId: 'SYT', element: 'models-completed', authority, decidedOn },
        before: { state: 'reported', value: '2' },
        after: { value: '3', at: { file: 'kn-qng.csv', row: 3, column: 'E' } },
        reason: 'Mô hình thứ ba có quyết định công nhận',
      },
    ]);
    // 79.85 + 1 passes 80.53 and 80.01 and the 80 of the grade; 76.35 + 1 stays between 79.67 and 73.73.
    expect(movesIn('qng-2.json')).toEqual({
      SGDDT: ['79.85 kha 14', '80.85 tot 12', 'appeal'],
      SVHTTDL: ['80.53 tot 12', '80.53 tot 13', 'place'],
      SNNPTNT: ['80.01 tot 13', '80.01 tot 14', 'place'],
      SYT: ['76.35 kha 16', '77.35 kha 16', 'appeal'],
    });
  });

  it('tells who changed, largest first, and apart who did not appeal', () => {
    const { stdout } = made;
    const lines = stdout.split('\n');
    const first = lines.findIndex((line) => line.startsWith('Đơn vị có kiến nghị (2)'));
    const other = lines.findIndex((line) => line.startsWith('Đơn vị không kiến nghị'));
    const named = (part: readonly string[]) =>
      part.flatMap((line) => /^ {2}([A-Z]+) \(/.exec(line)?.[1] ?? []);
    expect(named(lines.slice(first, other))).toEqual(['SGDDT', 'SYT']);
    expect(named(lines.slice(other))).toEqual(['SNNPTNT', 'SVHTTDL']);
    expect(stdout).toContain('79,85 → 80,85 điểm; xếp loại “Khá” → “Tốt”; hạng 14 → 12.');
    expect(stdout).toContain('Thẩm định trước: 1 điểm; lý do: Danh sách dự hội nghị chỉ có 71/92');
    expect(stdout).toContain('Sửa số liệu “Số mô hình');
  });

  it('shows it in the workbook, the page and the explanation', async () => {
    const book = await openWorkbook(readFileSync(join(cwd, 'qng-2.xlsx')));
    const sheet = book.getWorksheet('Thay đổi sau kiến nghị');
    const texts: string[] = [];
    sheet?.eachRow((row) => {
      row.eachCell(({ value }) => texts.push(String(value)));
    });
    for (const text of ['SGDDT', 'SYT', 'SVHTTDL', 'SNNPTNT', '10/01/2025', 'kn-qng.csv ▸ C2']) {
      expect(texts).toContain(text);
    }
    const page = readFileSync(join(cwd, 'qng-2.html'), 'utf8');
    expect(page).toContain('Bổ sung danh sách buổi hai: đủ 92/92 người');
    expect(page).toContain('Danh sách dự hội nghị chỉ có 71/92 người');
    const explained = await run(
      ...['explain', 'qng-2.json', '--unit', 'SGDDT', '--criterion', '2.1', '--lang', 'vi'],
    );
    expect(explained.stdout).toContain('Giải quyết kiến nghị: 1 → 2 điểm.');
    expect(explained.stdout).toContain('Thẩm định trước: 1 điểm; lý do: Danh sách dự hội nghị');
  });

  it('gives a workbook without that sheet where no appeal came before', async () => {
    const { code } = await run('report', 'qng.json', '--to', 'first.xlsx', '--force');
    expect(code).toBe(0);
    const book = await openWorkbook(readFileSync(join(cwd, 'first.xlsx')));
    expect(book.getWorksheet('Thay đổi sau kiến nghị')).toBeUndefined();
  });
});

describe('danvan appeal where a quota bounds the best grade: quang-nam/2024-1094', () => {
  beforeAll(async () => {
    // 92.96 + 0.5: alone on the fourth of four places, no longer equal with HDL.
    appealFile(
      'lan-1.csv',
      'HDX;10.1;1,5;;;Báo cáo 6 tháng đến ngày 14/6/2024;Hội đồng;10/01/2025',
    );
    // 96.01 - 3.8, and section 2 below 60 %: the grade has a place left, for HDL.
    appealFile(
      'lan-2.csv',
      'TPTK;2.1;1;;;Nhiệm vụ giao trùng được tính hai lần;Hội đồng;20/01/2025',
    );
    const codes = [
      await run('appeal', 'qna.json', 'lan-1.csv', '--record', 'lan-1.json'),
      await run('appeal', 'lan-1.json', 'lan-2.csv', '--record', 'lan-2.json'),
    ].map(({ code }) => code);
    expect(codes).toEqual([0, 0]);
  });

  it('gives the grade back to who appealed, and a lower place to who was equal', () => {
    expect(movesIn('lan-1.json')).toEqual({
      HDX: ['92.96 hoan-thanh-tot 4', '93.46 hoan-thanh-xuat-sac 4', 'appeal+quota'],
      HDL: ['92.96 hoan-thanh-tot 4', '92.96 hoan-thanh-tot 5', 'place'],
    });
  });

  it('gives a grade back to who did not appeal, and keeps the first round in the second', () => {
    expect(movesIn('lan-2.json')).toEqual({
      HDX: ['93.46 hoan-thanh-xuat-sac 4', '93.46 hoan-thanh-xuat-sac 3', 'place'],
      HDL: ['92.96 hoan-thanh-tot 5', '92.96 hoan-thanh-xuat-sac 4', 'quota'],
      TPTK: ['96.01 hoan-thanh-xuat-sac 3', '92.21 hoan-thanh-tot 5', 'appeal'],
    });
    expect(predecessorIn('lan-2.json').predecessor).toEqual(predecessorIn('lan-1.json'));
  });

  it('is proved each time, from the files and from the figures, and against its predecessor', async () => {
    for (const [file, before] of [
      ['lan-1.json', 'qna.json'],
      ['lan-2.json', 'lan-1.json'],
    ] as const) {
      const alone = await run('verify', file);
      expect(alone.code, alone.stdout).toBe(0);
      expect(alone.stdout).toContain(`made again from ${before}: right`);
      const against = await run('verify', file, '--against', before);
      expect(against.code, against.stdout).toBe(0);
      expect(against.stdout).toContain('✓ The later record replaces this one after an appeal');
    }
    const other = emptyFolder();
    writeFileSync(join(other, 'lan-2.json'), readFileSync(join(cwd, 'lan-2.json')));
    const figures = await runCommand(['verify', 'lan-2.json'], { cwd: other });
    expect(figures.code, figures.stdout).toBe(0);
    expect(figures.stdout).toContain('held against the results in this record: right');
  });

  it('is not taken for what replaces a record before its predecessor', async () => {
    const { code, stdout } = await run('verify', 'lan-2.json', '--against', 'qna.json');
    expect(code).toBe(1);
    expect(stdout).toContain('✗ The later record says that it replaces another record');
  });

  const tampered: readonly (readonly [what: string, from: string, to: string])[] = [
    [
      'an earlier result in the list',
      '"total":"92.96","percent":"92.96"',
      '"total":"92.95","percent":"92.96"',
    ],
    ['a reason in the list', 'đến ngày 14/6/2024', 'đến ngày 13/6/2024'],
    ['an authority in the list', '"authority":"Hội đồng"', '"authority":"Giám đốc"'],
    ['a cause', '["appeal","quota"]', '["appeal"]'],
    ['a unit left out of the list', ',{"unitId":"HDL","before"', ',{"unitId":"HNT","before"'],
    ['the hash of the predecessor', '"sha256":"', '"sha256":"'],
  ];
  it.each(tampered)(
    'is refused with %s changed, whatever its hash says',
    async (what, from, to) => {
      const text = readFileSync(join(cwd, 'lan-1.json'), 'utf8');
      const at = text.indexOf('"predecessor"');
      const edited = what.startsWith('the hash')
        ? text.replace(/("predecessor":\{.*?"sha256":")[0-9a-f]{8}/, '$100000000')
        : text.slice(0, at) + text.slice(at).replace(from, to);
      expect(edited).not.toBe(text);
      writeFileSync(join(cwd, 'edited.json'), withFreshHash(edited));
      const [alone, against] = [
        await run('verify', 'edited.json'),
        await run('verify', 'edited.json', '--against', 'qna.json'),
      ];
      expect([alone.code, against.code]).toEqual([1, 1]);
      expect(alone.stdout).toContain('NOT CONFIRMED');
    },
  );

  it('is refused without its own hash', async () => {
    const text = readFileSync(join(cwd, 'lan-1.json'), 'utf8');
    writeFileSync(join(cwd, 'edited.json'), text.replace('14/6/2024', '13/6/2024'));
    const { code, stderr } = await run('explain', 'edited.json', '--unit', 'HDX');
    expect(code).toBe(2);
    expect(stderr).toContain('was changed after it was written');
  });
});

describe('what danvan appeal refuses', () => {
  const refused: readonly (readonly [what: string, row: string, said: string])[] = [
    [
      'points without a reason',
      'HDX;10.1;1,5;;;;Hội đồng;',
      'C2 · HDX · 10.1: Points given on appeal, “1,5”, have no reason',
    ],
    [
      'points without an authority',
      'HDX;10.1;1,5;;;Có dấu đến;;',
      'C2 · HDX · 10.1: Points given on appeal, “1,5”, have no authority',
    ],
    ['points above the maximum', 'HDX;10.1;2;;;Có dấu đến;Hội đồng;', 'C2 · HDX · 10.1: '],
    [
      'a unit that the record has not',
      'HDXX;10.1;1;;;Có dấu đến;Hội đồng;',
      'A2: Unit “HDXX” is not in the record',
    ],
    [
      'a figure without a reason',
      'HDX;;;dialogues-held;2;;Hội đồng;',
      'E2 · HDX: “Số cuộc đối thoại trực tiếp với dân”: the figure was corrected to “2” without a reason',
    ],
    [
      'a reason for nothing',
      'HDX;10.1;;;;Có dấu đến;Hội đồng;',
      'F2 · HDX · 10.1: There is a reason',
    ],
    ['more held than planned', 'HDX;9.1;;reception-days-held;49;Sổ ghi;Hội đồng;', 'E2 · HDX: '],
    ['a day that is none', 'HDX;10.1;1,5;;;Có dấu đến;Hội đồng;31/2/2025', 'H2 · HDX · 10.1: '],
  ];
  it.each(refused)('%s, at its cell, and writes nothing', async (_, row, said) => {
    appealFile('loi.csv', row);
    const { code, stdout, stderr } = await run(
      'appeal',
      'qna.json',
      'loi.csv',
      '--record',
      'no.json',
    );
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`loi.csv ▸ ${said}`);
    expect(stderr).toContain('no new record was made');
    expect(() => readFileSync(join(cwd, 'no.json'))).toThrow();
  });

  it('a file that decides nothing', async () => {
    // 1 is what the record says already
    appealFile('khong.csv', 'HDX;9.2;;dialogues-held;1;;;');
    const { code, stderr } = await run('appeal', 'qna.json', 'khong.csv', '--record', 'no.json');
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing is decided in');
  });

  it('a file that is called like an input of the record', async () => {
    appealFile('results.csv', 'HDX;10.1;1,5;;;Có dấu đến;Hội đồng;');
    const { code, stderr } = await run('appeal', 'qna.json', 'results.csv', '--record', 'no.json');
    expect(code).toBe(2);
    expect(stderr).toContain(
      '“results.csv” is that of a file whose cells the record “qna.json” names',
    );
  });
});

describe('what danvan appeal takes', () => {
  it('a figure that only a condition reads, its reason in its row; a wide table; words aside', async () => {
    appealFile('dieu-kien.csv', 'HNT;;;mass-complaints;0;Vụ việc thuộc huyện khác;Hội đồng;');
    writeFileSync(
      join(cwd, 'rong.csv'),
      'Mã đơn vị;Thẩm định 10.1;Lý do 10.1;Thẩm quyền 10.1;Minh chứng 10.1\nHDX;1;Giữ nguyên: dấu đến 17/6/2024;Hội đồng;Ảnh chụp\n',
    );
    const { code, stderr } = await run(
      ...['appeal', 'qna.json', 'dieu-kien.csv', 'rong.csv', '--record', 'dk.json'],
    );
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('rong.csv ▸ E2 · HDX · 10.1: Evidence is not read');
    // Six reach the best grade now; the two at the limit of four are still equal, so HNT comes sixth.
    expect(movesIn('dk.json')).toEqual({
      HNT: ['91.67 hoan-thanh-tot 6', '91.67 hoan-thanh-tot 6', 'appeal+quota'],
      HDX: ['92.96 hoan-thanh-tot 4', '92.96 hoan-thanh-tot 4', 'appeal'],
    });
    expect((await run('verify', 'dk.json')).code).toBe(0);
    expect((await run('verify', 'dk.json', '--against', 'qna.json')).code).toBe(0);
  });

  it('--json: the predecessor with all changes, and the results', async () => {
    appealFile('mot.csv', 'HDX;10.1;1,5;;;Có dấu đến;Hội đồng;');
    const argv = ['appeal', 'qna.json', 'mot.csv', '--record', 'mot.json', '--json'];
    const document = JSON.parse((await run(...argv)).stdout);
    expect(document.schema).toBe('danvan/appeal@1');
    expect(document.predecessor).toEqual(predecessorIn('mot.json'));
    expect(document.units).toHaveLength(20);
  });
});
