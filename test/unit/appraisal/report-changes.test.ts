import { describe, expect, it } from 'vitest';
import { reportChanges } from '../../../src/appraisal/report-changes.js';
import { FULL_PROVINCE, makeReportInput } from '../../support/make-evaluation.js';

/**
 * A: 2.1 6 → 5 with reason (claimed 6), 2.3 0 → 1.5 without; G.1 1 → 3 taken away (claimed 0): down 2.
 * B: 2.2 has no points and gets 3; 2.1 6 stays 6. So 3 of the scores changed: up 1.5, down 1 + 2.
 */
const INPUT = makeReportInput({
  units: [
    {
      id: 'A',
      name: 'Sở A',
      group: 'so',
      values: {
        ...FULL_PROVINCE,
        reported: 'không',
        blamed: '10',
        'claimed 2.1': '6',
        'appraised 2.1': '5',
        'reason 2.1': 'Thiếu tài liệu',
        'authority 2.1': 'Sở Nội vụ',
        'appraised 2.3': '1,5',
        'claimed G.1': '0',
        'appraised G.1': '3',
        'reason G.1': 'Có thêm văn bản phê bình',
        'authority G.1': 'Hội đồng',
      },
    },
    {
      id: 'B',
      name: 'Sở B',
      group: 'so',
      values: {
        ...FULL_PROVINCE,
        quality: '',
        'claimed 2.1': '6',
        'appraised 2.1': '6',
        'appraised 2.2': '3',
        'reason 2.2': 'Theo biên bản',
        'authority 2.2': 'Hội đồng',
      },
    },
  ],
});

describe('reportChanges', () => {
  it('counts what was changed, up and down as the unit sees it', async () => {
    const { evaluation, criteriaSet } = await INPUT;
    const { totals } = reportChanges(evaluation, criteriaSet);
    // 7 criteria each; 3/14 of them
    expect(totals).toEqual({
      scores: 14,
      changed: 3,
      share: '150/7',
      filled: 1,
      kept: 1,
      withoutReason: 1,
      up: { count: 1, sum: '1.5', mean: '1.5' },
      down: { count: 2, sum: '3', mean: '1.5' },
      net: '-1.5',
      // 2.1 of A: 6 − 5; G.1 of A: 3 less taken away than it was; 2.1 of B: 0
      overstated: '4',
      compared: 3,
      higher: 2,
    });
  });

  it('names who overstates most, which criteria cause it, and who changed', async () => {
    const { evaluation, criteriaSet } = await INPUT;
    const { units, criteria, authorities } = reportChanges(evaluation, criteriaSet);
    expect(units.map(({ unitId, overstated, net }) => [unitId, overstated, net])).toEqual([
      ['A', '4', '-1.5'],
      ['B', '0', '0'],
    ]);
    const told = criteria.map(({ criterion, overstated, higher }) => [
      criterion,
      overstated,
      higher,
    ]);
    expect(told.slice(0, 2)).toEqual([
      ['G.1', '3', 1],
      ['2.1', '1', 1],
    ]);
    expect(new Set(told.slice(2).map(([criterion]) => criterion))).toEqual(new Set(['2.2', '2.3']));
    const counts = authorities.map(({ authority, changed, filled, kept }) => [
      authority,
      changed,
      filled,
      kept,
    ]);
    expect(counts).toEqual([
      [null, 1, 0, 1],
      ['Hội đồng', 1, 1, 0],
      ['Sở Nội vụ', 1, 0, 0],
    ]);
  });

  it('lists the largest change first, what was given without computed points last', async () => {
    const { evaluation, criteriaSet } = await INPUT;
    const { changes } = reportChanges(evaluation, criteriaSet);
    expect(
      changes.map(({ unitId, criterion, effect, reason }) => [unitId, criterion, effect, reason]),
    ).toEqual([
      ['A', 'G.1', '-2', 'Có thêm văn bản phê bình'],
      ['A', '2.3', '1.5', null],
      ['A', '2.1', '-1', 'Thiếu tài liệu'],
      ['B', '2.2', null, 'Theo biên bản'],
    ]);
  });
});
