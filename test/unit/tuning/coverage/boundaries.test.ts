import { describe, expect, it } from 'vitest';
import { exact } from '../../../../src/domain/exact-number.js';
import type { Boundary, BoundaryContext } from '../../../../src/tuning/coverage/boundaries.js';
import { boundaryOf, testedSide } from '../../../../src/tuning/coverage/boundaries.js';

const CONTEXT: BoundaryContext = {
  days: new Map([['so/1/1:day-1', { 2023: '2023-03-31', 2024: '2024-03-31' }]]),
  isWhole: (fact) => fact === 'meetings',
};
const NONE = [] as const;

function side(found: string, boundary: Boundary, thresholds: readonly string[] = NONE) {
  return testedSide(
    { found, against: boundary.value },
    boundary,
    thresholds.map((each) => exact(each)),
  );
}

describe('boundaryOf', () => {
  it('is one for both ways of writing it', () => {
    const from = boundaryOf({ fact: 'rate', operator: 'at-least', value: '80' }, CONTEXT);
    expect(from).toEqual({ fact: 'rate', value: '80', holds: 'above' });
    expect(boundaryOf({ fact: 'rate', operator: 'below', value: '80' }, CONTEXT)).toEqual(from);
    const to = boundaryOf({ fact: 'rate', operator: 'at-most', value: '80' }, CONTEXT);
    expect(to).toEqual({ fact: 'rate', value: '80', holds: 'below' });
    expect(boundaryOf({ fact: 'rate', operator: 'above', value: '80' }, CONTEXT)).toEqual(to);
  });

  it('of whole numbers is the first number above it', () => {
    const three = { fact: 'meetings', value: '3', holds: 'above' };
    const of = (operator: 'at-most' | 'below' | 'above' | 'at-least', value: string) =>
      boundaryOf({ fact: 'meetings', operator, value }, CONTEXT);
    expect(of('at-most', '2')).toEqual(three);
    expect(of('below', '3')).toEqual(three);
    expect(of('above', '2')).toEqual(three);
    expect(of('at-least', '2.5')).toEqual(three);
  });

  it('of days keeps the name of the day; of other facts and of equality there is none', () => {
    const day = { fact: 'so/1/1:day-1' };
    expect(boundaryOf({ fact: 'on', operator: 'before', value: day }, CONTEXT)).toEqual({
      fact: 'on',
      value: 'so/1/1:day-1',
      holds: 'above',
    });
    const best = { fact: 'so/1/1:best' };
    expect(
      boundaryOf({ fact: 'rate', operator: 'at-least', value: best }, CONTEXT),
    ).toBeUndefined();
    expect(boundaryOf({ fact: 'rate', operator: 'equals', value: '0' }, CONTEXT)).toBeUndefined();
  });
});

describe('testedSide', () => {
  const from80: Boundary = { fact: 'rate', value: '80', holds: 'above' };
  const upTo80: Boundary = { fact: 'rate', value: '80', holds: 'below' };

  it('the boundary itself tests the side that holds it', () => {
    expect(side('80', from80)).toBe('at');
    expect(side('80', upTo80)).toBe('at');
  });

  it('a value no further than 1 away tests the other side', () => {
    expect(side('79.9', from80)).toBe('beside');
    expect(side('79', from80)).toBe('beside');
    expect(side('78.9', from80)).toBeUndefined();
    expect(side('80.1', from80)).toBeUndefined();
    expect(side('81', upTo80)).toBe('beside');
    expect(side('79.5', upTo80)).toBeUndefined();
    expect(side('239/3', from80)).toBe('beside');
  });

  it('not across another threshold', () => {
    expect(side('79.2', from80, ['79.5', '80'])).toBeUndefined();
    expect(side('79.7', from80, ['79.5', '80'])).toBe('beside');
  });

  it('of days the next day, and no other', () => {
    const by: Boundary = { fact: 'on', value: 'so/1/1:day-1', holds: 'below' };
    const day = (found: string) => testedSide({ found, against: '2024-03-31' }, by, []);
    expect(day('2024-03-31')).toBe('at');
    expect(day('2024-04-01')).toBe('beside');
    expect(day('2024-04-02')).toBeUndefined();
    expect(day('2024-03-30')).toBeUndefined();
    expect(day('absent')).toBeUndefined();
    expect(testedSide({ found: null, against: '2024-03-31' }, by, [])).toBeUndefined();
  });
});
