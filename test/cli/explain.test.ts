import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const SET = 'quang-ngai/2022-1211';
const sample = (name: string) => join(REPOSITORY, 'samples', ...SET.split('/'), name);
const folder = emptyFolder();

beforeAll(async () => {
  const inputs = [sample('results.xlsx'), sample('appraisal.csv')];
  const argv = ['evaluate', ...inputs, '--criteria', SET, '--record', 'record.json'];
  const { code, stderr } = await runCommand(argv, { cwd: folder });
  expect(code, stderr).toBe(0);
});

const explain = (words: readonly string[], columns?: number) =>
  runCommand(['explain', 'record.json', ...words], {
    cwd: folder,
    ...(columns !== undefined && { columns }),
  });

describe('danvan explain', () => {
  it('answers why 2 of 3 points, down to the cell', async () => {
    const { code, stdout } = await explain(['--unit', 'SYT', '--criterion', '8.4', '--lang', 'vi']);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      '1211/QĐ-UBND · UBND tỉnh Quảng Ngãi · Năm chấm điểm: 2024',
      'Nguồn bộ tiêu chí: minh họa: các mức điểm do dự án đặt, không phải của quyết',
      'định',
      '',
      'SYT – Sở Y tế: 76,35 trên 100 điểm (76,35 %), xếp loại “Khá”, hạng 16 trong 20',
      'đơn vị',
      '',
      '8.4. Hoàn thành mô hình đã đăng ký: 2 trên 3 điểm (mất 1)',
      '  Mất 1 điểm (3 − 2): cần thêm 1 mô hình Dân vận khéo hoàn thành (nay',
      '    2 trên 3) để được 3 điểm',
      '  Căn cứ: Kế hoạch năm 2024 của Sở Khoa học và Công nghệ tỉnh Quảng Ngãi',
      '    (05/3/2024), III.2',
      '  Quy tắc: Số mô hình Dân vận khéo hoàn thành / Số mô hình Dân vận khéo đăng',
      '    ký: 3 điểm × tỷ lệ, không quá 3. Mẫu số bằng 0: 0 điểm.',
      '  Số liệu: Số mô hình Dân vận khéo hoàn thành: 2 [results.xlsx ▸ Số liệu ▸',
      '    BM21]',
      '  Số liệu: Số mô hình Dân vận khéo đăng ký: 3 [results.xlsx ▸ Số liệu ▸ BL21]',
      '  Số mô hình Dân vận khéo hoàn thành / Số mô hình Dân vận khéo đăng ký: 2 / 3',
      '    ≈ 66,67 %',
      '  Điểm theo quy tắc: 3 × (2/3) = 2',
      '  Đơn vị tự chấm 3 điểm, theo quy tắc là 2 điểm',
      '',
    ]);
  });

  it('shows steps that held, failed and did not matter', async () => {
    const words = ['--unit', 'sở y tế', '--criterion', '8.1', '--lang', 'en'];
    const { stdout } = await explain(words, 120);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines).toContain('False: before 20 March 2024 → 1 point (it is 20 March 2024)');
    expect(lines).toContain(
      'True: from 20 March 2024 and on or before 31 March 2024 → 0.5 points (it is 20 March 2024)',
    );
    expect(lines).toContain('Irrelevant: after 31 March 2024 → 0 points');
    expect(lines).toContain('The unit scored itself 0.75 points; the rules give 0.5');
  });

  it('tells the result, its sections and criteria where nothing else is asked for', async () => {
    const { stdout } = await explain(['--unit', 'bqldq', '--lang', 'vi']);
    expect(stdout).toContain('xếp loại “Tốt” (riêng theo điểm là “Xuất sắc”)');
    // 1.67 + 0 + 0 + 2.5 + 0 + 2 = 6.17
    expect(stdout).toContain('6,17 trên 14 điểm (=\n    1,67 + 0 + 0 + 2,5 + 0 + 2)');
    expect(stdout).toContain('Tổng điểm: 88,82 + 2,5 − 0 = 91,32');
    expect(stdout).toContain('từ “Xuất sắc” xuống “Tốt”');
    expect(stdout).not.toContain('Căn cứ');
    const longest = Math.max(...stdout.split('\n').map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(80);
  });

  it('follows what held the grade back to its figures', async () => {
    const { stdout } = await explain(['--unit', 'BQLDQ', '--depth', '4', '--lang', 'vi'], 200);
    // 6.17 / 14 × 100 = 44.0714…
    expect(stdout).toContain('khiếu nại, tố cáo): 6,17 / 14 ≈ 44,07 %');
    expect(stdout).toContain('Đúng: Tỷ lệ điểm mục 6');
  });

  it('names only what was lost, the largest loss first', async () => {
    const { stdout } = await explain(['--unit', 'SYT', '--lost', '--lang', 'vi']);
    const lost = [...stdout.matchAll(/^ {4}Mất (\S+) điểm/gm)].map(([, points = '']) =>
      Number(points.replace(',', '.')),
    );
    expect(lost.length).toBe(32);
    expect(lost).toEqual([...lost].sort((left, right) => right - left));
    // the maximum 100 − 75.85 points of the sections
    expect(lost.reduce((sum, points) => sum + points, 0)).toBeCloseTo(24.15, 9);
    expect(stdout).toContain('Mất 24,15 điểm ở 32 tiêu chí, nhiều nhất trước');
  });

  it('prints one document as JSON, with the operands of every number', async () => {
    const words = ['--unit', 'SYT', 'SNV', '--criterion', '8.4', '--json', '--lang', 'en'];
    const { stdout } = await explain(words);
    const document = JSON.parse(stdout);
    expect(document.schema).toBe('danvan/explanation@1');
    expect(document.units.map(({ id }: { id: string }) => id)).toEqual(['SYT', 'SNV']);
    const [criterion] = document.units[0].children;
    expect(criterion).toMatchObject({ kind: 'criterion', id: '8.4', points: '2', lost: '1' });
    const derived = criterion.children.find(({ kind }: { kind: string }) => kind === 'derived');
    expect(derived.step).toMatchObject({
      name: 'cap-tinh/8.4/1:ratio',
      value: '200/3',
      expression: { operation: 'product', value: '200/3' },
    });
  });

  it('suggests a unit, by code or name, and a criterion', async () => {
    const unit = await explain(['--unit', 'SYTT', '--lang', 'vi']);
    expect(unit.code).toBe(2);
    expect(unit.stderr).toContain('không có đơn vị “SYTT”');
    expect(unit.stderr).toContain('Có phải là “SYT (Sở Y tế)” không?');
    const named = await explain(['--unit', 'So Y te']);
    expect(named.stderr).toContain('Did you mean “SYT (Sở Y tế)”?');
    const criterion = await explain(['--unit', 'SYT', '--criterion', '8.9']);
    expect(criterion.code).toBe(2);
    expect(criterion.stderr).toContain('no criterion “8.9”');
    expect(criterion.stderr).toContain('“8.1”, “8.2”, “8.3”, “8.4”, “8.5”, “8.6”.');
  });

  it('takes a depth from 1 to 5', async () => {
    const { code, stderr } = await explain(['--unit', 'SYT', '--depth', '6']);
    expect(code).toBe(2);
    expect(stderr).toContain('--depth');
    const { stdout } = await explain(['--unit', 'SYT', '--depth', '1', '--lang', 'en']);
    expect(stdout).not.toContain('Section 1.');
    expect(stdout).toContain('Place 16 of 20: 15 units ahead.');
  });

  it.each(['vi', 'en'])('ends its help (%s) with an example that runs', async (language) => {
    const help = await runCommand(['explain', '--help', '--lang', language], { cwd: folder });
    const example = help.stdout.trimEnd().split('\n').at(-1)?.trim() ?? '';
    expect(example).toMatch(/^danvan explain samples\/\S+\/record\.json /);
    const [, ...words] = example.split(' ');
    const { code, stdout } = await runCommand([...words, '--lang', language], { cwd: REPOSITORY });
    expect(code).toBe(0);
    expect(stdout).toContain('6.2. Gửi báo cáo năm đúng hạn: 2 ');
  });
});
