import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'tay-ninh/2023-par-index';

describe('criteria test', () => {
  it('runs the cases of a set and shows what they touch', async () => {
    const { code, stdout } = await runCommand(['criteria', 'test', SET, '--lang', 'vi'], {
      cwd: REPOSITORY,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^tay-ninh\/2023-par-index: 37 trường hợp, đều đúng\n/);
    expect(stdout).toContain('Hai phía của ngưỡng, hạn');
    // Three rules, two sides of three thresholds, four grades, three missing figures: all tried.
    expect(stdout).toMatch(/Tất cả +16 +16 +100 %/);
    expect(stdout).not.toContain('Chưa thử:');
  });

  it('is 1 below the least coverage, and says both', async () => {
    const cwd = emptyFolder();
    // As published: 78,49 points of 100, given by the appraiser.
    writeFileSync(
      join(cwd, 'one.csv'),
      'Mã trường hợp,Nhóm đơn vị,Năm,appraised-points-100,Kỳ vọng tổng điểm,Cách tính tay\n' +
        'x,thang-100,2023,"78,49","78,49",như đã công bố\n',
    );
    const run = (least: string) =>
      runCommand(['criteria', 'test', SET, '--cases', 'one.csv', '--min-coverage', least], { cwd });
    expect((await run('5')).code).toBe(0);
    const { code, stdout } = await run('100');
    expect(code).toBe(1);
    expect(stdout).toMatch(/the coverage is [\d.]+%, below the 100% asked for\.\n$/);
    expect((await run('101')).code).toBe(2);
  });

  it('tells a wrong case figure by figure, and is 1', async () => {
    const cwd = emptyFolder();
    // Worked out wrongly: nothing reported waits for a person, so there is no total.
    writeFileSync(
      join(cwd, 'mine.csv'),
      'Mã trường hợp,Nhóm đơn vị,Kỳ vọng tổng điểm,Cách tính tay\nx,khong,5,không có\n',
    );
    const refused = await runCommand(['criteria', 'test', SET, '--cases', 'mine.csv'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('there is no unit group “khong”');
  });

  it('writes an empty table of cases, and not over a file', async () => {
    const cwd = emptyFolder();
    const argv = ['criteria', 'test', SET, '--template', 'cases.xlsx'];
    expect((await runCommand(argv, { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'cases.xlsx'))).toBe(true);
    expect((await runCommand(argv, { cwd })).code).toBe(2);
    expect((await runCommand([...argv, '--force'], { cwd })).code).toBe(0);
  });

  it('gives JSON with coverage by kind', async () => {
    const { stdout } = await runCommand(['criteria', 'test', SET, '--json'], { cwd: REPOSITORY });
    const { schema, sets } = JSON.parse(stdout);
    expect(schema).toBe('danvan/cases@1');
    expect(sets[0]).toMatchObject({ id: SET, cases: 37, failed: [] });
    const { covered, total, byKind } = sets[0].coverage;
    expect(covered).toBeLessThanOrEqual(total);
    expect(Object.keys(byKind)).toContain('boundary');
  });
});
