import { describe, expect, it } from 'vitest';
import { heatTone } from '../../../src/page/heat-tone.js';
import type { PageLeaf, PageResult } from '../../../src/reports/html/page-model.js';

const leaf = (kind: PageLeaf['kind']) => ({ kind, maximum: '4' }) as PageLeaf;
const tone = (final: string | null, kind: PageLeaf['kind'] = 'scored', more = {}) =>
  heatTone(leaf(kind), { final, ...more } as PageResult);

describe('heatTone', () => {
  it.each([
    ['4', 'h0'],
    ['3.99', 'h1'],
    ['3', 'h1'],
    ['8/3', 'h2'],
    ['2', 'h2'],
    ['1', 'h3'],
    ['0.99', 'h4'],
    ['0', 'h5'],
  ])('%s of 4 points is %s', (final, expected) => {
    expect(tone(final)).toBe(expected);
  });

  it('darkens with a deduction and leaves a bonus without colour', () => {
    expect([tone('0', 'deduction'), tone('4', 'deduction')]).toEqual(['h0', 'h5']);
    expect(tone('0', 'bonus')).toBe('');
  });

  it('never shows a missing figure as zero points', () => {
    expect(tone(null, 'scored', { status: 'not-reported' })).toBe('hn');
    expect(tone('0', 'scored', { status: 'not-applicable', maximum: '0' })).toBe('ha');
  });
});
