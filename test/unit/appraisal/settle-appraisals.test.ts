import { describe, expect, it } from 'vitest';
import type { SettlingContext } from '../../../src/appraisal/settle-appraisals.js';
import { disagreements, settleAppraisals } from '../../../src/appraisal/settle-appraisals.js';
import type { MemberAppraisals } from '../../../src/domain/appraisal.js';
import { exact, exactText } from '../../../src/domain/exact-number.js';
import { tinySet } from '../../support/tiny-set.js';

type Given = readonly [unit: string, criterion: string, points: string, day?: string];

function file(member: string, given: readonly Given[], isChair = false): MemberAppraisals {
  return {
    file: `${member}.xlsx`,
    member,
    isChair,
    given: given.map(([unitId, criterion, points, decidedOn], row) => ({
      unitId,
      criterion,
      points: exact(points),
      reason: `vì ${member}`,
      decidedOn,
      at: { file: `${member}.xlsx`, row: row + 2, column: 'K' },
    })),
  };
}

const CONTEXT: SettlingContext = {
  set: tinySet(),
  way: 'mean',
  units: [
    { unitId: 'S1', name: 'Sở Một', unitGroup: 'so-nganh' },
    { unitId: 'X1', name: 'Xã Một', unitGroup: 'xa' },
  ],
  computed: [{ unitId: 'S1', criterion: '1.3', computed: '3' }],
};

const A = file('A', [
  ['S1', '1.3', '3', '2024-12-05'],
  ['S1', '1.4', '2'],
  ['X1', 'A.2', '1'],
]);
const B = file('B', [
  ['S1', '1.3', '1.5', '2024-12-06'],
  ['S1', '1.4', '2'],
]);
const C = file('C', [['S1', '1.3', '2', '2024-12-04']], true);

describe('settleAppraisals', () => {
  const { scores, members } = settleAppraisals([C, B, A], CONTEXT);

  it('puts the largest disagreement first, then what is open, then the rest', () => {
    expect(scores.map(({ unitId, criterion }) => `${unitId} ${criterion}`)).toEqual([
      'S1 1.3',
      'X1 A.2',
      'S1 1.4',
    ]);
    expect(disagreements({ members, scores }).map(({ criterion }) => criterion)).toEqual(['1.3']);
  });

  it('keeps every vote with its reason, the last day, the computed points, and who gave none', () => {
    const [first, second] = scores;
    // (3 + 1.5 + 2) / 3 = 13/6 → 2.17
    expect(first?.outcome).toMatchObject({ how: 'mean' });
    expect(first && 'how' in first.outcome && exactText(first.outcome.points)).toBe('2.17');
    expect(first?.votes.map(({ member, reason }) => [member, reason])).toEqual([
      ['A', 'vì A'],
      ['B', 'vì B'],
      ['C', 'vì C'],
    ]);
    expect(first?.decidedOn).toBe('2024-12-06');
    expect(first?.computed?.equals(exact('3'))).toBe(true);
    expect(exactText(first?.spread ?? exact('0'))).toBe('1.5');
    expect(second?.silent).toEqual(['B', 'C']);
    expect(second?.outcome).toMatchObject({ why: 'one-member' });
  });

  it('takes the chair’s points where the chair decides', () => {
    const [first] = settleAppraisals([A, B, C], { ...CONTEXT, way: 'chair' }).scores;
    expect(first && 'how' in first.outcome && exactText(first.outcome.points)).toBe('2');
  });

  it.each([
    ['appraisal-way-missing', [A, B], { ...CONTEXT, way: undefined }],
    ['appraisal-chair-unknown', [A, B], { ...CONTEXT, way: 'chair' }],
    ['appraisal-member-twice', [A, { ...B, member: 'A' }], CONTEXT],
  ] as const)('refuses %s', (code, files, context) => {
    expect(() => settleAppraisals(files, context)).toThrow(expect.objectContaining({ code }));
  });
});
