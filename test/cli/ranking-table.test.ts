import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rankedRow, renderRankingTable } from '../../src/cli/ranking-table.js';
import { emptyFolder, runCommand } from '../support/fake-shell.js';
import { makeWideTable } from '../support/make-table.js';
import { REPOSITORY } from '../support/repository-files.js';
import type { Edits } from '../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, tinySet } from '../support/tiny-set.js';

const SET = 'quang-ngai/2022-1211';
const RESULTS = join(REPOSITORY, 'samples', ...SET.split('/'), 'results.csv');
const ARGV = ['evaluate', RESULTS, '--criteria', SET];

function widest(text: string): number {
  return Math.max(...text.split('\n').map(({ length }) => length));
}

async function renderTiny(
  values: Readonly<Record<string, string>>,
  edits: Edits = [],
  width = 80,
): Promise<string> {
  const set = tinySet(edits);
  const table = makeWideTable([{ ...SO_UNIT, ...values }]);
  const { units, criteriaSet } = await evaluateTiny([table], { set });
  const rows = units.map((unit) => rankedRow(unit, set, 'vi'));
  const list = { units: rows, isDraft: criteriaSet.draft };
  return renderRankingTable(list, set, { language: 'vi', width });
}

describe('the ranking on the terminal', () => {
  it.each(['vi', 'en'])(
    'is at most 80 columns wide where the width is unknown: %s',
    async (lang) => {
      const { stdout } = await runCommand([...ARGV, '--lang', lang], { cwd: emptyFolder() });
      expect(stdout).toContain('[1]');
      expect(widest(stdout)).toBeLessThanOrEqual(80);
    },
  );

  it.each([70, 100, 160])('keeps within a terminal of %i columns', async (columns) => {
    const { stdout } = await runCommand(ARGV, { cwd: emptyFolder(), columns });
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
  });

  it('shows a wide terminal the whole names', async () => {
    const { stdout } = await runCommand(ARGV, { cwd: emptyFolder(), columns: 160 });
    expect(stdout).toContain('Ban Quản lý Khu kinh tế Dung Quất');
    expect(stdout).not.toContain('…');
  });

  it('says below the table what held a grade back, by its label, never by its id', async () => {
    const { stdout } = await runCommand([...ARGV, '--lang', 'vi'], { cwd: emptyFolder() });
    expect(stdout).toMatch(/BQLDQ .* Tốt \[1\]\n/);
    expect(stdout).toContain(
      'Khống chế:\n  [1] Mục 6 (tiếp công dân, khiếu nại, tố cáo) đạt dưới 50% thì không xếp trên\n      loại Tốt\n',
    );
    expect(stdout).not.toContain('duoi-nua-tiep-cong-dan');
  });

  it('numbers what held back in the order of its effects', async () => {
    // A hot spot: not above "Khá". Then two faults: one grade lower.
    const text = await renderTiny({ faults: '2', 'hot-spots': '1' });
    expect(text).toContain('[1] Có điểm nóng');
    expect(text).toContain('[2] Bị phê bình từ 2 lần');
    expect(text).toMatch(/ Yếu \[1\] \[2\]$/m);
  });

  it('has no notes where nothing was held back', async () => {
    expect(await renderTiny({})).not.toContain('Khống chế');
  });

  it('shows a percent that the set does not round as a short number with a mark', async () => {
    // Without cases 2.1.1 leaves the maximum: 9 + 6.1 + 0.5 = 15.6 of 17 = 91.7647… %.
    const unrounded: Edits = [['\n  - { at: percent, digits: 2, mode: half-up }', '']];
    const text = await renderTiny({ 'cases-total': '0', 'cases-done': '0' }, unrounded);
    expect(text).toContain(' 15,6      17  ≈ 91,76  Xuất sắc');
    expect(text).not.toContain('1560/17');
  });

  it('breaks long grades between words instead of cutting them', async () => {
    const long: Edits = [['label: Xuất sắc', 'label: Hoàn thành xuất sắc nhiệm vụ được giao']];
    const text = await renderTiny({}, long, 60);
    expect(widest(text)).toBeLessThanOrEqual(60);
    const [, , , ...rows] = text.split('\n');
    const grade = rows.map((line) => line.slice(text.split('\n')[1]?.indexOf('Xếp loại')).trim());
    expect(grade.join(' ')).toBe('Hoàn thành xuất sắc nhiệm vụ được giao');
  });
});
