import { describe, expect, it } from 'vitest';
import { nameTies } from '../../../src/domain/name-ties.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `U${index + 1}`);

describe('nameTies', () => {
  it('names all others and never the unit itself', () => {
    expect(nameTies(['A', 'B', 'C'], 'B')).toEqual({ tiedWith: ['A', 'C'] });
    expect(nameTies(['A'], 'A')).toEqual({ tiedWith: [] });
  });

  it('names 200 others whole, and of more the first 200 and how many are left', () => {
    expect(nameTies(ids(201), 'U201')).toEqual({ tiedWith: ids(200) });
    expect(nameTies(ids(202), 'U202')).toEqual({ tiedWith: ids(200), tiedWithMore: 1 });
    const first = nameTies(ids(202), 'U1');
    expect([first.tiedWith.length, first.tiedWith[0], first.tiedWithMore]).toEqual([200, 'U2', 1]);
  });
});
