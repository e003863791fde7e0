import { describe, expect, it } from 'vitest';
import type { UnitSketch } from '../../../support/make-evaluation.js';
import { FULL_PROVINCE } from '../../../support/make-evaluation.js';
import { pageDataOf, pageText } from '../../../support/page-fixtures.js';

/** Late plan (1.5 of 4), 1 of 3 done (4/3 of 4), twice blamed (0.2 off); claims 4 and 6. */
const LATE: UnitSketch = {
  id: 'A',
  name: 'Sở A',
  group: 'so',
  values: {
    ...FULL_PROVINCE,
    'plan-on': '5/4/2024',
    done: '1',
    blamed: '2',
    'claimed 1.2': '4',
    'claimed 2.1': '6',
  },
};
const FULL: UnitSketch = { id: 'B', name: 'Sở B', group: 'so', values: { ...FULL_PROVINCE } };
const GAP: UnitSketch = {
  id: 'C',
  name: 'Sở C',
  group: 'so',
  values: { ...FULL_PROVINCE, 'plan-on': '' },
};

async function lateUnit(more: readonly UnitSketch[] = []) {
  const data = await pageDataOf([LATE, ...more]);
  const unit = data.units.find(({ id }) => id === 'A');
  if (unit === undefined) throw new Error('no unit A');
  const table = data.tables[unit.table];
  const of = (id: string) => {
    const place = table?.leaves.findIndex((leaf) => leaf.id === id) ?? -1;
    return { leaf: table?.leaves[place], result: unit.results[place] };
  };
  return { data, unit, of };
}

describe('a unit', () => {
  it('has its points and its loss exactly: 2.5 + 8/3 + 0.2 = 161/30', async () => {
    const { unit } = await lateUnit();
    expect(unit.lost).toBe('161/30');
    expect(unit.results.map(({ lost }) => lost)).toEqual([
      '2.5',
      '8/3',
      undefined,
      undefined,
      undefined,
      undefined,
      '0.2',
    ]);
  });

  it('compares what it claimed with the final points of the same criteria: 10 with 22/3', async () => {
    const { unit } = await lateUnit();
    expect(unit.compared).toEqual({
      claimed: '10',
      final: '22/3',
      difference: '8/3',
      criteria: 2,
      above: 1,
    });
  });

  it('without claims has nothing to compare', async () => {
    const data = await pageDataOf([FULL]);
    expect(data.units[0]?.compared).toBeNull();
  });

  it('that lacks a figure stands last, has no total, and its criterion has no points', async () => {
    const data = await pageDataOf([GAP, FULL]);
    const gap = data.units[1];
    expect(data.units.map(({ id }) => id)).toEqual(['B', 'C']);
    expect(gap?.total).toBeNull();
    expect(gap?.results[0]).toMatchObject({ status: 'not-reported', final: null, lost: null });
    expect(pageText(data, data.standings[gap?.standing ?? -1]?.label)).toBe(
      'Chưa đủ số liệu để xếp loại',
    );
  });

  it('shows the figure and the cell of a condition that lowers its grade', async () => {
    const hot = { ...FULL, values: { ...FULL_PROVINCE, hot: '1' } };
    const data = await pageDataOf([hot]);
    const [effect] = data.units[0]?.effects ?? [];
    const text = (id: number | undefined) => pageText(data, id);
    expect([text(effect?.before), text(effect?.after)]).toEqual(['Tốt', 'Khá']);
    expect(text(effect?.when)).toBe('Số điểm nóng từ 1 trở lên');
    const [figure] = effect?.figures ?? [];
    expect(text(figure?.value)).toBe('1');
    // columns: unit_id, name, unit_group, then plan-on, done, planned, open, quality, reported, praised, blamed, hot
    expect(figure?.cell).toEqual([0, 'L2']);
    expect(data.files[0]).toBe('kq.xlsx ▸ Số liệu');
  });
});

describe('a criterion', () => {
  it('names the rule that gave the points and the verdict of every comparison', async () => {
    const { data, of } = await lateUnit();
    const { leaf, result } = of('1.1.1');
    expect(result?.marks).toBe('f t i');
    expect(result?.parts).toEqual([{ points: '1.5', fired: 1 }]);
    expect(leaf?.rules.map(({ award }) => pageText(data, award))).toEqual([
      '4 điểm',
      '1,5 điểm',
      '0 điểm',
    ]);
  });

  it('says why points were lost in both languages', async () => {
    const { data, of } = await lateUnit();
    const { result } = of('1.1.1');
    expect(pageText(data, result?.next)).toContain('31/3/2024');
    expect(pageText(data, result?.next, 1)).toContain('31 March 2024');
  });

  it('shows figures with their cells, then what was worked out from them', async () => {
    const { data, of } = await lateUnit();
    const figures = of('1.2').result?.figures ?? [];
    expect(figures.map(({ label }) => pageText(data, label))).toEqual([
      'Số việc đã làm',
      'Số việc phải làm',
      'Số việc đã làm / Số việc phải làm',
    ]);
    expect(figures.map(({ value }) => pageText(data, value))).toEqual(['1', '3', '≈ 33,33 %']);
    expect(figures.map(({ cell }) => cell?.[1])).toEqual(['E2', 'F2', undefined]);
  });
});

describe('a group', () => {
  it('loses 8/3 of 8 on 1.2, 2.5 of 8 on 1.1.1 and 0.2 of 6 on G.1, in this order', async () => {
    const { data } = await lateUnit([FULL]);
    const [losses] = data.blocks[0]?.losses ?? [];
    expect(losses?.rows).toEqual([
      { leaf: 1, lost: '8/3', possible: '8', counted: 2, losing: 1 },
      { leaf: 0, lost: '2.5', possible: '8', counted: 2, losing: 1 },
      { leaf: 6, lost: '0.2', possible: '6', counted: 2, losing: 1 },
    ]);
  });

  it('counts no unit on a criterion where it has no points yet', async () => {
    const { data } = await lateUnit([GAP]);
    const row = data.blocks[0]?.losses[0]?.rows.find(({ leaf }) => leaf === 0);
    expect(row).toEqual({ leaf: 0, lost: '2.5', possible: '4', counted: 1, losing: 1 });
  });
});

describe('what must be seen first', () => {
  it.each([
    ['full-text', false, []],
    ['partial', false, ['Chỉ một phần theo quyết định']],
    ['illustrative', true, ['Bộ tiêu chí minh họa', 'Bản nháp']],
  ] as const)('for %s rules, draft %s: %j', async (provenance, draft, tags) => {
    const data = await pageDataOf([FULL], { provenance, draft });
    expect(data.head.banners.map(({ tag }) => pageText(data, tag))).toEqual(tags);
  });

  it('counts errors in the data and units without all figures', async () => {
    const data = await pageDataOf([GAP, FULL]);
    expect(data.head.banners.map(({ tag }) => pageText(data, tag))).toEqual([
      '1 lỗi dữ liệu',
      '1 đơn vị thiếu số liệu',
    ]);
    expect(data.issues.map(({ severity, unit }) => [severity, unit])).toEqual([['error', 1]]);
  });
});

it('keeps every text once', async () => {
  const { data } = await lateUnit([FULL, GAP]);
  const texts = data.texts.map((text) => JSON.stringify(text));
  expect(new Set(texts).size).toBe(texts.length);
});
