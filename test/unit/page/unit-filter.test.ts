import { describe, expect, it } from 'vitest';
import { filterUnits, searchTexts, unitOfId } from '../../../src/page/unit-filter.js';
import type { PageUnit } from '../../../src/reports/html/page-model.js';

function unit(id: string, name: string, more: Partial<PageUnit> = {}): PageUnit {
  return { id, name, group: 0, standing: 0, ...more } as PageUnit;
}

const UNITS = [
  unit('SKHCN', 'Sở Khoa học và Công nghệ'),
  unit('SNV', 'Sở Nội vụ', { standing: 1 }),
  unit('DP', 'UBND phường Đức Phổ'.normalize('NFD'), { group: 1 }),
];
const TEXTS = searchTexts(UNITS);
const found = (route: Parameters<typeof filterUnits>[2]) =>
  filterUnits(UNITS, TEXTS, route).map(({ id }) => id);

describe('search', () => {
  it.each([
    ['so khoa hoc', ['SKHCN']],
    ['SỞ KHOA', ['SKHCN']],
    ['duc pho', ['DP']],
    ['skh', ['SKHCN']],
    ['nghệ khoa', ['SKHCN']],
    ['so', ['SKHCN', 'SNV']],
    ['  ', ['SKHCN', 'SNV', 'DP']],
    ['khoa nội', []],
  ])('“%s” finds %j', (search, ids) => {
    expect(found({ search })).toEqual(ids);
  });
});

describe('filters', () => {
  it('hold together with the search', () => {
    expect(found({ group: 0 })).toEqual(['SKHCN', 'SNV']);
    expect(found({ group: 0, standing: 1 })).toEqual(['SNV']);
    expect(found({ group: 1, search: 'so' })).toEqual([]);
  });
});

it('a unit is found by its id in any case, and by nothing else', () => {
  expect(unitOfId(UNITS, 'skhcn')?.id).toBe('SKHCN');
  expect(unitOfId(UNITS, 'SKH')).toBeUndefined();
  expect(unitOfId(UNITS, undefined)).toBeUndefined();
});
