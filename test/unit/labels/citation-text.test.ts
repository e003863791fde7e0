import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import { citationText } from '../../../src/labels/citation-text.js';

const SET = { sources: [{ id: 'kh', title: 'Kế hoạch năm 2024' }] } as unknown as CriteriaSet;

describe('citationText', () => {
  it('gives the title of the source and the place in it', () => {
    expect(citationText({ source: 'kh', place: 'III.2' }, SET)).toBe('Kế hoạch năm 2024, III.2');
  });

  it('gives the name of a source without a title', () => {
    expect(citationText({ source: 'qd', place: 'Điều 1' }, SET)).toBe('qd, Điều 1');
  });
});
