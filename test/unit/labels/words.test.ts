import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/labels/day-text.js';
import { findNear } from '../../../src/labels/faults/find-near.js';
import * as words from '../../../src/labels/words.js';
import { sampleWords } from './rules/sample-rules.js';

const LISTS = Object.entries(words).flatMap(([name, value]) =>
  typeof value === 'object' ? [[name, value] as const] : [],
);

describe('words', () => {
  it.each(LISTS)('%s: every member in both languages, no word for two members', (_, list) => {
    expect(Object.keys(list.vi).sort()).toEqual(Object.keys(list.en).sort());
    for (const language of [list.vi, list.en]) {
      const texts: readonly string[] = Object.values(language);
      expect(texts.every((text) => text.trim() !== '')).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('describes effects', () => {
    const { describeEffect } = words;
    const [vi, en] = [sampleWords('vi'), sampleWords('en')];
    expect(describeEffect({ notAbove: 'kha' }, vi)).toBe('không xếp loại cao hơn “Khá”');
    expect(describeEffect({ notAbove: 'kha' }, en)).toBe('no grade above “Khá”');
    expect(describeEffect({ demoteBy: 1 }, vi)).toBe('hạ một bậc xếp loại');
    expect(describeEffect({ demoteBy: 2 }, vi)).toBe('hạ 2 bậc xếp loại');
    expect(describeEffect({ demoteBy: 2 }, en)).toBe('2 grades lower');
    expect(describeEffect({ notEligible: true }, vi)).toBe('không đủ điều kiện xếp loại');
  });
});

describe('dayText', () => {
  it('writes days as each language does', () => {
    expect(dayText('2024-01-05', 'vi')).toBe('05/01/2024');
    expect(dayText('2024-05-25', 'vi')).toBe('25/5/2024');
    expect(dayText('2024-01-05', 'en')).toBe('5 January 2024');
    expect(dayText('2024-12-31', 'en')).toBe('31 December 2024');
    expect(dayText('2024-02-30', 'en')).toBe('2024-02-30');
  });
});

describe('findNear', () => {
  const known = ['models-registered', 'models-completed', 'plan'];

  it('finds a word with few wrong letters, accents and case apart', () => {
    expect(findNear('models-complted', known)).toBe('models-completed');
    expect(findNear('plam', known)).toBe('plan');
    expect(findNear('PLAN', known)).toBe('plan');
    expect(findNear('sô mô hinh', ['Số mô hình', 'Số vụ việc'])).toBe('Số mô hình');
  });

  it('is silent where nothing is near or two are equally near', () => {
    expect(findNear('satisfaction', known)).toBeUndefined();
    expect(findNear('cat', ['bat', 'rat'])).toBeUndefined();
    expect(findNear('', known)).toBeUndefined();
    expect(findNear('x', [])).toBeUndefined();
  });
});
