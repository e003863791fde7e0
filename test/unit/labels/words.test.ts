import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/labels/day-text.js';
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
