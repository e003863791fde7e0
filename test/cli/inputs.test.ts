import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const RESULTS = join(REPOSITORY, 'samples', ...SET.split('/'), 'results.csv');

/** What is said of an input that no command takes. */
async function refusal(input: string, cwd: string, LANG = 'en_US.UTF-8'): Promise<string> {
  const said = await Promise.all(
    ['evaluate', 'check'].map(async (command) => {
      const argv = [command, RESULTS, input, '--criteria', SET];
      const { code, stdout, stderr } = await runCommand(argv, { cwd, env: { LANG } });
      expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
      return stderr;
    }),
  );
  expect(said[1]).toBe(said[0]);
  return said[0] ?? '';
}

describe('a folder as input', () => {
  it('is refused, and the files inside that can be read are named', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'data'));
    for (const name of ['b.xlsx', 'a.CSV', '~$b.xlsx', '.c.csv', 'd.pdf']) {
      writeFileSync(join(cwd, 'data', name), '');
    }
    const files = ['a.CSV', 'b.xlsx'].map((name) => `“${join('data', name)}”`).join(', ');
    expect(await refusal('data', cwd)).toBe(
      `The input “data” is a folder, not a file.\nHint: Name the files inside: ${files}.\n`,
    );
    expect(await refusal('data', cwd, 'vi_VN')).toBe(
      `Đầu vào “data” là thư mục, không phải tệp.\nGợi ý: Ghi tên từng tệp trong đó: ${files}.\n`,
    );
  });

  it('that holds no such file is told so, with the types that can be read', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'data'));
    const stderr = await refusal('data', cwd);
    expect(stderr).toContain('this folder holds none');
    expect(stderr).toContain('.csv');
    expect(stderr).toContain('.xlsx');
  });
});

describe('a file of a type that no reader knows', () => {
  it('is refused with the types that can be read, and what to do', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'ket-qua.pdf'), '%PDF-1.4');
    const stderr = await refusal('ket-qua.pdf', cwd, 'vi_VN');
    expect(stderr).toContain('Tệp “ket-qua.pdf” không phải loại tệp số liệu đọc được (“.csv”,');
    expect(stderr).toContain('Gợi ý: Mở bằng Excel, lưu lại dạng .xlsx');
  });

  it('says of JSON that it is a result', async () => {
    const stderr = await refusal(join(REPOSITORY, 'package.json'), emptyFolder());
    expect(stderr).toContain('is of no type that can be read');
    expect(stderr).toContain('A .json file written by --record is a result');
  });

  it('but a table under a strange name is read: its bytes count before its name', async () => {
    const cwd = emptyFolder();
    copyFileSync(RESULTS.replace('.csv', '.xlsx'), join(cwd, 'so-lieu.dat'));
    const argv = ['check', 'so-lieu.dat', '--criteria', SET];
    expect((await runCommand(argv, { cwd })).code).toBe(0);
  });
});

it('an input below something that is no folder is an error of the operator, not a bug', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'file'), '');
  expect(await refusal('file/a.csv', cwd)).toContain('file/a.csv');
});
