import { expect, it } from 'vitest';
import { exact, exactText } from '../../../src/domain/exact-number.js';
import { makeRounding } from '../../../src/scoring/round-points.js';

it('rounds at the places that the set names, and nowhere else', () => {
  const round = makeRounding([
    { at: 'leaf', digits: 2, mode: 'half-up' },
    { at: 'percent', digits: 0, mode: 'half-even' },
  ]);
  expect(exactText(round('leaf', exact('1.005')))).toBe('1.01');
  expect(exactText(round('percent', exact('88.5')))).toBe('88');
  expect(exactText(round('total', exact('8/3')))).toBe('8/3');
  expect(exactText(round('section', exact('1.005')))).toBe('1.005');
});
