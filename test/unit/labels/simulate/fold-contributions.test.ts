import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../../src/domain/simulation.js';
import { foldContributions } from '../../../../src/labels/simulate/fold-contributions.js';

const part = (id: string, points: string, percent: string): Contribution => ({
  kind: 'kept',
  before: [id],
  after: [id],
  label: `Tiêu chí ${id}`,
  pointsBefore: '0',
  pointsAfter: points,
  points,
  percent,
  missing: [],
  appraisalDropped: false,
});

describe('foldContributions', () => {
  const parts = [
    part('a', '-2', '-7/3'),
    part('b', '0', '1/3'),
    part('c', '1/2', '1/6'),
    part('d', '0', '1/7'),
  ];

  it('leaves out what moves in percent alone and keeps its sum exact: 1/3 + 1/7 = 10/21', () => {
    const { shown, others } = foldContributions(parts, 10);
    expect(shown.map(({ after }) => after[0])).toEqual(['a', 'c']);
    expect(others).toEqual({ count: 2, points: '0', percent: '10/21' });
  });

  it('adds what comes after the most: 1/2 point, 1/3 + 1/6 + 1/7 = 9/14', () => {
    const { shown, others } = foldContributions(parts, 1);
    expect(shown.map(({ after }) => after[0])).toEqual(['a']);
    expect(others).toEqual({ count: 3, points: '0.5', percent: '9/14' });
  });

  it('leaves nothing out without an end', () => {
    expect(foldContributions(parts, Number.POSITIVE_INFINITY).shown).toEqual(parts);
  });

  it('does not fold a single one', () => {
    expect(foldContributions(parts.slice(0, 2), 10)).toEqual({
      shown: parts.slice(0, 2),
      others: undefined,
    });
  });
});
