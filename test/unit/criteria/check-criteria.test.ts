import { describe, expect, it } from 'vitest';
import { boundsOfCriterion } from '../../../src/criteria/check-criteria.js';
import type { Criterion } from '../../../src/criteria/criterion.js';
import { exact, exactText } from '../../../src/domain/exact-number.js';

const part = (least: number, most: number) => ({ least: exact(least), most: exact(most) });

function bounds(changes: Partial<Criterion>, ...parts: ReturnType<typeof part>[]): string {
  const criterion = { id: '1', label: '1', maxPoints: 5, citation: { source: 'S', place: 'I' } };
  const { least, most } = boundsOfCriterion({ ...criterion, ...changes }, parts);
  return `${exactText(least)} to ${exactText(most)}`;
}

describe('boundsOfCriterion', () => {
  it('adds parts up, or takes the best of them', () => {
    expect(bounds({}, part(1, 2), part(0.5, 2.5))).toBe('1.5 to 4.5');
    expect(bounds({ combine: 'best' }, part(1, 2), part(0.5, 2.5))).toBe('1 to 2.5');
  });

  it('holds the sum between floor and cap', () => {
    expect(bounds({}, part(-3, 2), part(0, 4))).toBe('0 to 5');
    expect(bounds({ floor: 1, cap: 4 }, part(-3, 2), part(0, 4))).toBe('1 to 4');
    expect(bounds({ floor: -2 }, part(-3, 2))).toBe('-2 to 2');
  });

  it('has no bounds for nothing', () => {
    expect(() => bounds({})).toThrow(RangeError);
  });
});
