import { describe, expect, it } from 'vitest';
import { renderGradeCounts } from '../../../src/cli/grade-counts.js';
import type { Language } from '../../../src/labels/language.js';
import type { UnitStanding } from '../../../src/open-evaluation.js';
import { tinySet } from '../../support/tiny-set.js';

const graded = (grade: string) => ({ outcome: 'graded', grade }) as const;
const notEligible = { outcome: 'not-eligible', grade: null } as const;
const incomplete = { outcome: 'incomplete', grade: null } as const;

type Result = Pick<UnitStanding, 'outcome' | 'grade'>;

/** So many units of a group with one result. */
function some(count: number, unitGroup: string, result: Result): readonly UnitStanding[] {
  const ids = Array.from({ length: count }, (_, index) => `${unitGroup}-${result.grade}-${index}`);
  return ids.map((unitId) => ({ unitId, unitGroup, ...result }));
}

const UNITS = [
  ...some(1200, 'so-nganh', graded('tot')),
  ...some(1, 'so-nganh', graded('yeu')),
  ...some(2, 'so-nganh', notEligible),
  ...some(3, 'so-nganh', incomplete),
  ...some(4, 'xa', graded('xuat-sac')),
];

function render(
  standings: readonly UnitStanding[],
  language: Language = 'vi',
  files: readonly string[] = ['/kq/ket-qua.csv'],
): readonly string[] {
  const options = { language, width: 80, isDraft: false, files };
  return renderGradeCounts(standings, tinySet(), options).split('\n');
}

/** The rows of a text table as words and numbers, whatever the space between them. */
const rows = (lines: readonly string[]) => lines.map((line) => line.replace(/ {2,}/g, ' | '));

describe('the number of units of each grade', () => {
  it('stands by group, from the best grade down, also where nobody has it', () => {
    expect(rows(render(UNITS))).toEqual([
      'Sở, ban, ngành (1.206)',
      expect.stringMatching(/^Xếp loại \| Số đơn vị$/),
      expect.stringMatching(/^─+ \| ─+$/),
      'Xuất sắc | 0',
      'Tốt | 1.200',
      'Khá | 0',
      'Yếu | 1',
      'Không đủ điều kiện | 2',
      'Chưa đủ số liệu | 3',
      '',
      'Xã, phường (4)',
      expect.stringMatching(/^Xếp loại \| Số đơn vị$/),
      expect.stringMatching(/^─+ \| ─+$/),
      'Xuất sắc | 4',
      'Tốt | 0',
      'Khá | 0',
      'Yếu | 0',
      '',
      'Danh sách xếp hạng 1.210 đơn vị quá dài để hiện ở đây, xem trong: /kq/ket-qua.csv',
    ]);
  });

  it('adds up to the units of the group', () => {
    const counts = render(UNITS).flatMap((line) => / {2,}([\d.]+)$/.exec(line)?.[1] ?? []);
    const sum = counts.reduce((total, text) => total + Number(text.replace('.', '')), 0);
    expect(sum).toBe(1210);
  });

  it('is told in English with its marks, and begins every line with a capital', () => {
    const lines = rows(render(UNITS, 'en'));
    expect(lines).toContain('Tốt | 1,200');
    expect(lines).toContain('Not eligible | 2');
    expect(lines).toContain('Incomplete | 3');
  });

  it('says how to get the list where no file of the run has it', () => {
    expect(render(UNITS, 'vi', []).at(-1)).toContain('--report csv');
    expect(render(UNITS, 'en', []).at(-1)).toContain('--out');
  });

  it('says first that a result is a draft', () => {
    const options = { language: 'en', width: 80, isDraft: true, files: [] } as const;
    const [first, second] = renderGradeCounts(UNITS, tinySet(), options).split('\n\n');
    expect(first).toMatch(/froz|draft/i);
    expect(second).toContain('(1,206)');
  });
});
