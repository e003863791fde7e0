import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const RESULTS = join(REPOSITORY, 'samples', ...SET.split('/'), 'results.csv');
const EVALUATE = ['evaluate', RESULTS, '--criteria', SET];

/** What is said on stderr when a command line is refused. */
async function refusal(argv: readonly string[], LANG = 'en_US.UTF-8'): Promise<string> {
  const { code, stdout, stderr } = await runCommand(argv, { cwd: emptyFolder(), env: { LANG } });
  expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('a value that an option does not know is refused', () => {
  it.each([
    [[...EVALUATE, '--lang', 'xx'], '--lang does not take “xx”'],
    [[...EVALUATE, '--lang='], '--lang has no value'],
    [[...EVALUATE, '--document-lang', 'fr'], '--document-lang does not take “fr”'],
    [['criteria', 'list', '--lang', 'VI'], '--lang does not take “VI”'],
    [['demo', '--lang', 'xx'], '--lang does not take “xx”'],
  ])('%j', async (argv, said) => {
    const stderr = await refusal(argv);
    expect(stderr).toContain(said);
    expect(stderr).toContain('vi, en');
  });

  it.each([
    [EVALUATE],
    [['criteria', 'list']],
    [['criteria', 'show', SET]],
    [['rules', 'build']],
    [['rules', 'check']],
  ])('a workspace that is no folder: %j', async (argv) => {
    expect(await refusal([...argv, '--workspace', 'nope'])).toContain(
      'The option --workspace names “nope”, but there is no such folder.',
    );
  });

  it('a workspace that is a file', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'file'), '');
    const { code, stderr } = await runCommand([...EVALUATE, '--workspace', 'file'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('“file”');
  });
});

describe('a mistyped command line', () => {
  it.each([
    [
      ['evaluate', 'a.csv', '--critera', SET],
      'Không có tùy chọn “--critera”.\nGợi ý: Có phải là “--criteria” không? Xem các tùy chọn của lệnh: “danvan evaluate --help”.\n',
    ],
    [
      [...EVALUATE, '--yaer=2024'],
      'Không có tùy chọn “--yaer”.\nGợi ý: Có phải là “--year” không? Xem các tùy chọn của lệnh: “danvan evaluate --help”.\n',
    ],
    [
      [...EVALUATE, '--out'],
      'Thiếu giá trị của tùy chọn --out.\nGợi ý: Ghi --out là: --out <file.xlsx>.\n',
    ],
    [
      ['check', 'a.csv'],
      'Thiếu tùy chọn bắt buộc --criteria <id> (bộ tiêu chí: nơi ban hành/năm-số, nơi ban hành, hoặc một thư mục).\nGợi ý: Xem cách dùng lệnh: “danvan check --help”.\n',
    ],
    [
      ['check', '--criteria', SET],
      'Thiếu <inputs> (các tệp CSV hoặc Excel (.xlsx), ghép theo mã đơn vị).\nGợi ý: Xem cách dùng lệnh: “danvan check --help”.\n',
    ],
    [
      ['demo', 'a.csv'],
      'Lệnh này không nhận thêm “a.csv”.\nGợi ý: Tên có dấu cách thì đặt trong dấu ngoặc kép. Xem cách dùng lệnh: “danvan demo --help”.\n',
    ],
  ])('%j is told in Vietnamese, with the nearest word', async (argv, said) => {
    expect(await refusal(argv, 'vi_VN.UTF-8')).toBe(said);
  });

  it.each([
    [
      ['chekc', 'a.csv'],
      /^Không có lệnh “chekc”\.\nGợi ý: Có phải là “check” không\? Các lệnh: “evaluate”, “check”, .* và \d+ mục khác\. Xem thêm: “danvan --help”\.\n$/,
    ],
    [
      ['criteria', 'lst'],
      /^Không có lệnh “lst”\.\nGợi ý: Có phải là “list” không\? Các lệnh: “list”, “show”, .*\. Xem thêm: “danvan criteria --help”\.\n$/,
    ],
  ])('%j names the nearest of the commands', async (argv, said) => {
    expect(await refusal(argv, 'vi_VN.UTF-8')).toMatch(said);
  });

  it('is told in English elsewhere, unless --lang says otherwise', async () => {
    const argv = ['evaluate', 'a.csv', '--critera', SET];
    expect(await refusal(argv)).toBe(
      'There is no option “--critera”.\nHint: Did you mean “--criteria”? The options of the command: “danvan evaluate --help”.\n',
    );
    expect(await refusal([...argv, '--lang', 'vi'])).toMatch(/^Không có tùy chọn/);
    expect(await refusal([...argv, '--lang=en'], 'vi_VN.UTF-8')).toMatch(/^There is no option/);
  });

  it('without a command shows the help, on stderr', async () => {
    expect(await refusal([], 'vi_VN')).toContain('Cách dùng: danvan [tùy chọn] [lệnh]');
    expect(await refusal(['rules'], 'vi_VN')).toContain('Cách dùng: danvan rules');
  });
});

describe('help', () => {
  const COMMANDS = [
    [],
    ['evaluate'],
    ['check'],
    ['criteria'],
    ['criteria', 'list'],
    ['criteria', 'show'],
    ['criteria', 'schema'],
    ['rules'],
    ['rules', 'build'],
    ['rules', 'check'],
    ['demo'],
  ];

  /** Words of commander's own, and of our English. */
  const ENGLISH =
    /\b(?:Usage|Options|Arguments|Commands|Example|options|command|display|output|print|write|folder|when)\b/;

  it.each(COMMANDS)('is Vietnamese through and through: %s %s', async (...words) => {
    const env = { LANG: 'vi_VN.UTF-8' };
    const { code, stdout } = await runCommand([...words, '--help'], { cwd: emptyFolder(), env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Cách dùng: danvan/);
    expect(stdout).toContain('Tùy chọn:');
    expect(stdout.replace(/<[^>]+>/g, '')).not.toMatch(ENGLISH);
    const byOption = await runCommand([...words, '--lang', 'vi', '--help'], { cwd: emptyFolder() });
    expect(byOption.stdout).toBe(stdout);
  });

  it.each(COMMANDS)('is English elsewhere: %s %s', async (...words) => {
    const { stdout } = await runCommand([...words, '--help'], { cwd: emptyFolder() });
    expect(stdout).toMatch(/^Usage: danvan/);
    expect(stdout.replace('(dân vận)', '')).not.toMatch(/[ăâđêôơưạảấầậệộợụ]/i);
  });

  it('is as wide as the terminal, 80 columns when there is none', async () => {
    const widest = (text: string) => Math.max(...text.split('\n').map(({ length }) => length));
    const argv = ['criteria', 'show', '--help', '--lang', 'vi'];
    const plain = await runCommand(argv, { cwd: emptyFolder() });
    const wide = await runCommand(argv, { cwd: emptyFolder(), columns: 160 });
    expect(widest(plain.stdout)).toBeLessThanOrEqual(80);
    expect(widest(wide.stdout)).toBeGreaterThan(80);
  });
});
