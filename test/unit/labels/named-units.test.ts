import { expect, it } from 'vitest';
import { factOrigins, namedUnitsText } from '../../../src/labels/named-units.js';

const part = { part: 1, points: '2', firedRule: null, derived: {}, rules: [] };

it('names units, and of very many says how many more', () => {
  expect(namedUnitsText(['A', 'B'], undefined, 'vi')).toBe('A, B');
  expect(namedUnitsText(['A', 'B'], 1200, 'vi')).toBe('A, B và 1200 đơn vị khác');
  expect(namedUnitsText(['A', 'B'], 3, 'en')).toBe('A, B and 3 more units');
});

it('tells by fact from which units a figure of the group came', () => {
  const parts = [
    { ...part, fromUnits: { 'so/1/1:best': ['A'] }, fromUnitsMore: { 'so/1/1:best': 2 } },
    { ...part, part: 2, fromUnits: { 'so/1/2:best': ['B', 'C'] } },
  ];
  expect([...factOrigins({ parts }, 'en')]).toEqual([
    ['so/1/1:best', 'A and 2 more units'],
    ['so/1/2:best', 'B, C'],
  ]);
});
