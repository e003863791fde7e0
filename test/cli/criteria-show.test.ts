import { expect, it } from 'vitest';
import { runCommand } from '../support/fake-shell.js';
import { REPOSITORY } from '../support/repository-files.js';

const show = async (id: string, lang: string) => {
  const argv = ['criteria', 'show', id, '--lang', lang];
  return (await runCommand(argv, { cwd: REPOSITORY })).stdout.split('\n');
};

it('says what counts where a figure is missing, and which figures are excepted', async () => {
  const lines = await show('quang-ngai/2022-1211', 'vi');
  expect(lines).toContain('Khi chưa có số liệu: chưa báo cáo thì tính 0 điểm.');
  // The four figures that others give wait for them.
  expect(lines).toContain(
    'Riêng “Chỉ số cải cách hành chính (%)”, “Mức độ hài lòng (%)”, “Điểm thẩm định thái độ phục vụ”, “Điểm chất lượng báo cáo”: chưa báo cáo thì chờ thẩm định.',
  );
  const [incomplete] = lines.filter((line) => line.endsWith('chưa báo cáo thì chưa có kết quả.'));
  expect(incomplete).toBeDefined();
});

it('says whether the bonus may lead over the scale, and that grades leave it out', async () => {
  const own = await show('quang-ngai/2022-1211', 'vi');
  expect(own).toContain('Điểm thưởng: tổng điểm không vượt quá thang điểm.');
  expect(own).not.toContain('Tỷ lệ để xếp loại không tính điểm thưởng');
  expect(await show('drafts/quang-ngai-2026', 'vi')).toContain(
    'Tỷ lệ để xếp loại không tính điểm thưởng.',
  );
});
