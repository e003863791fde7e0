import { describe, expect, it } from 'vitest';
import { markRows, readMark } from '../../../src/appraisal/appraisal-mark.js';
import { appraisalRows } from '../../../src/appraisal/appraisal-rows.js';
import { memberRows } from '../../../src/appraisal/member-rows.js';
import { FULL_PROVINCE, makeReportInput } from '../../support/make-evaluation.js';
import { makeTable } from '../../support/make-table.js';

const INPUT = makeReportInput({
  units: [
    {
      id: 'A',
      name: 'Sở A',
      group: 'so',
      values: {
        ...FULL_PROVINCE,
        quality: '',
        // one third of 4 is 4/3
        done: '1',
        planned: '3',
        'claimed 1.2': '2',
        'claimed 2.1': '6',
        'claimed 2.3': '1,5',
        'appraised 2.1': '5',
        'reason 2.1': 'Thiếu tài liệu',
        'authority 2.1': 'Sở Nội vụ',
      },
    },
    {
      id: 'B',
      name: 'Sở B',
      group: 'so',
      values: { ...FULL_PROVINCE, blamed: '20', 'claimed G.1': '0,5', done: 'KAD', planned: 'KAD' },
    },
  ],
});

describe('appraisalRows', () => {
  it('puts the largest differences first, then what has no points, what does not apply last', async () => {
    const { evaluation, criteriaSet } = await INPUT;
    const rows = appraisalRows(evaluation, criteriaSet);
    const told = rows.map((row) => `${row.unitId} ${row.criterion} ${row.difference}`);
    // B: 0.5 claimed of a deduction of 2; A: 2 − 4/3 = 2/3, 1.5 − 2 = −0.5; 2.2 of A waits for review
    expect(told.slice(0, 4)).toEqual(['B G.1 -1.5', 'A 1.2 2/3', 'A 2.3 -0.5', 'A 2.2 null']);
    expect(told.at(-1)).toBe('B 1.2 null');
    expect(rows.at(-1)?.status).toBe('not-applicable');
    expect(rows).toHaveLength(evaluation.units.flatMap(({ criteria }) => criteria).length);
  });

  it('brings what was appraised before, but not to a member', async () => {
    const { evaluation, criteriaSet } = await INPUT;
    const rows = appraisalRows(evaluation, criteriaSet, new Set(['A']));
    expect(new Set(rows.map(({ unitId }) => unitId))).toEqual(new Set(['A']));
    const isIt = ({ criterion }: { readonly criterion: string }) => criterion === '2.1';
    expect(rows.find(isIt)).toMatchObject({
      appraised: '5',
      label: 'Công khai',
      block: 'Sở, ban, ngành',
      note: { reason: 'Thiếu tài liệu', authority: 'Sở Nội vụ' },
    });
    expect(memberRows(rows, 'Bà Hai').find(isIt)).toMatchObject({
      appraised: null,
      note: { reason: null, authority: 'Bà Hai' },
    });
  });
});

describe('the mark', () => {
  it('comes back from the hidden sheet as it was', () => {
    const mark = {
      set: 'thu/2024-1',
      setSha256: 'a'.repeat(64),
      year: 2024,
      record: 'b'.repeat(64),
      member: 'Nguyễn Văn A',
      isChair: true,
      units: [{ unitId: 'A', name: 'Sở A', unitGroup: 'so' }],
      computed: [
        { unitId: 'A', criterion: '1.10', computed: '8/3' },
        { unitId: 'A', criterion: '2.2', computed: null },
      ],
    };
    const other = makeTable([['Mã đơn vị', 'Thẩm định']]);
    const table = makeTable(markRows(mark), { sheet: '_danvan', hidden: true });
    expect(readMark([other, table])).toEqual(mark);
    expect(readMark([other])).toBeUndefined();
    const council = { ...mark, member: undefined, isChair: false };
    expect(readMark([makeTable(markRows(council))])).toEqual(council);
  });
});
