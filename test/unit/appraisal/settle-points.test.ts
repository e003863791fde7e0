import { describe, expect, it } from 'vitest';
import type { SettlingRule } from '../../../src/appraisal/settle-points.js';
import { settlePoints } from '../../../src/appraisal/settle-points.js';
import { exact, exactText } from '../../../src/domain/exact-number.js';

const TWO_DIGITS = [{ at: 'leaf', digits: 2, mode: 'half-up' }] as const;

/** Points of members as texts; "*" marks the chair's. */
function settle(written: readonly string[], rule: Partial<SettlingRule>, max = '10'): string {
  const votes = written.map((text) => ({
    points: exact(text.replace('*', '')),
    isChair: text.endsWith('*'),
  }));
  const whole = { way: undefined, rounding: [], members: written.length, ...rule };
  const outcome = settlePoints(votes, exact(max), whole);
  if (outcome === undefined) return 'nobody said how';
  return 'how' in outcome ? `${outcome.how} ${exactText(outcome.points)}` : outcome.why;
}

describe('settlePoints', () => {
  it.each([
    // (2 + 1.5 + 3) / 3 = 13/6 = 2.1666…
    [['2', '1.5', '3'], 'mean', 'mean 2.17'],
    [['2', '1.5', '3'], 'median', 'median 2'],
    // (1 + 2 + 2.5 + 4) / 4 = 2.375, half of a hundredth goes up; the middle two: 2.25
    [['4', '1', '2.5', '2'], 'mean', 'mean 2.38'],
    [['4', '1', '2.5', '2'], 'median', 'median 2.25'],
    [['4', '1*', '2.5', '2'], 'chair', 'chair 1'],
    [['2', '2', '2'], 'mean', 'agreed 2'],
    [['2', '2', '2*'], 'chair', 'agreed 2'],
    [['2', '1'], 'chair', 'chair-silent'],
    [['0', '10'], 'mean', 'mean 5'],
  ] as const)('of %j by %s is %s', (written, way, expected) => {
    expect(settle(written, { way, rounding: [...TWO_DIGITS] })).toBe(expected);
  });

  it('asks how, but only where members differ', () => {
    expect(settle(['2', '1'], {})).toBe('nobody said how');
    expect(settle(['2', '2'], {})).toBe('agreed 2');
  });

  it('keeps what comes out where the set does not round, and writes no 8/3', () => {
    expect(settle(['2', '1.5'], { way: 'mean' })).toBe('mean 1.75');
    expect(settle(['3', '3', '2'], { way: 'mean' })).toBe('no-decimal');
    expect(settle(['3', '3', '2'], { way: 'median' })).toBe('median 3');
  });

  it('is not led over the maximum by rounding', () => {
    const rounding = [{ at: 'leaf', digits: 0, mode: 'half-up' } as const];
    // (2.5 + 2.4) / 2 = 2.45 → 2; (2.5 + 2.6…) cannot be; 2.5 and 2.5 agree; 2.5 and 2.55 of 2.55 → 3 → 2.55
    expect(settle(['2.5', '2.4'], { way: 'mean', rounding }, '2.5')).toBe('mean 2');
    expect(settle(['2.5', '2.55'], { way: 'mean', rounding }, '2.55')).toBe('mean 2.55');
  });

  it('takes nothing from one member alone, unless it is the chair who decides', () => {
    expect(settle(['2'], { way: 'mean', members: 3 })).toBe('one-member');
    expect(settle(['2'], { way: 'chair', members: 3 })).toBe('one-member');
    expect(settle(['2*'], { way: 'mean', members: 3 })).toBe('one-member');
    expect(settle(['2*'], { way: 'chair', members: 3 })).toBe('chair 2');
  });
});
