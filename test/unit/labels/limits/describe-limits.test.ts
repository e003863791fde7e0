import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import type { Minimum, Quota } from '../../../../src/criteria/criteria-set-file.js';
import type { UnitResult } from '../../../../src/domain/evaluation.js';
import {
  describeMinimum,
  describeQuota,
  describeSmallerScale,
  limitLabels,
  unitNotes,
} from '../../../../src/labels/limits/describe-limits.js';

const citation = { source: 'S', place: '1' };

const QUOTA: Quota = {
  id: 'hai-muoi',
  label: 'Không quá 20 % xuất sắc',
  grade: 'xuat-sac',
  atMost: { percent: 20, of: 'units', rounding: 'down' },
  within: 'unit-group',
  ties: 'leave-out',
  citation,
};

const MINIMUM: Minimum = {
  id: 'nua-diem',
  label: 'Mỗi mục được ít nhất một nửa',
  grade: 'xuat-sac',
  of: 'sections',
  atLeast: 50,
  citation,
};

const SET = {
  grades: {
    readFrom: 'percent',
    bands: [
      { id: 'xuat-sac', label: 'Xuất sắc' },
      { id: 'tot', label: 'Tốt' },
    ],
    minimums: [MINIMUM],
    quotas: [QUOTA],
  },
  conditions: [{ id: 'dac-thu', label: 'Cơ quan đặc thù', citation }],
  unitGroups: [{ id: 'so', label: 'Sở, ban, ngành', table: 'bang' }],
} as unknown as CriteriaSet;

function result(more: Partial<UnitResult>): UnitResult {
  const plain = {
    unitGroup: 'so',
    quotas: [],
    effects: [],
    heldBackBy: [],
    unrankedBy: null,
    rescaled: null,
    maximum: '100',
  };
  return { ...plain, ...more } as unknown as UnitResult;
}

describe('a quota', () => {
  it('is said with what it counts, how it rounds, within what, and what ties do', () => {
    expect(describeQuota(QUOTA, SET, 'vi')).toBe(
      'xếp loại “Xuất sắc”: không quá 20 % số đơn vị (bỏ phần lẻ), trong từng nhóm đơn vị; các đơn vị bằng điểm ở ngưỡng mà không đủ chỗ thì cùng không được xếp mức này',
    );
    expect(describeQuota(QUOTA, SET, 'en')).toBe(
      'grade “Xuất sắc”: at most 20% of the units (rounded down), within each unit group; equal units at the limit that do not all fit are all left out',
    );
  });

  it('is said of a fixed number, and of the units with a grade', () => {
    const fixed = describeQuota({ ...QUOTA, atMost: { count: 1 }, ties: 'keep' }, SET, 'en');
    expect(fixed).toBe(
      'grade “Xuất sắc”: at most 1 unit, within each unit group; equal units at the limit all keep the grade',
    );
    const atMost = { percent: 12.5, of: 'tot', rounding: 'up' } as const;
    expect(describeQuota({ ...QUOTA, atMost, within: 'all' }, SET, 'vi')).toContain(
      'không quá 12,5 % số đơn vị xếp loại “Tốt” trở lên (làm tròn lên), trong tất cả các đơn vị',
    );
  });
});

describe('a minimum', () => {
  it('is said of all sections, of all criteria, and of a list', () => {
    expect(describeMinimum(MINIMUM, SET, 'vi')).toBe(
      'mỗi mục chấm điểm phải đạt từ 50 % điểm tối đa trở lên; không đủ thì không được xếp loại “Xuất sắc”',
    );
    expect(describeMinimum({ ...MINIMUM, of: 'criteria' }, SET, 'en')).toBe(
      'every scored criterion must reach 50% of its maximum; otherwise no grade “Xuất sắc”',
    );
    expect(describeMinimum({ ...MINIMUM, of: ['3', '4.1'] }, SET, 'en')).toMatch(
      /^each of 3, 4\.1/,
    );
    expect(describeMinimum({ ...MINIMUM, of: ['4.1'] }, SET, 'vi')).toMatch(/^mục 4\.1 phải đạt/);
  });
});

it('a smaller scale names the group, the scale and what is left out', () => {
  const group = { id: 'b', label: 'Đơn vị sự nghiệp', table: 'bang', aliases: [] };
  expect(describeSmallerScale(group, 'vi')).toBeUndefined();
  const smaller = { ...group, leavesOut: ['4', '6.2'], scale: 82.5 };
  expect(describeSmallerScale(smaller, 'vi')).toBe(
    'Đơn vị sự nghiệp: thang 82,5 điểm, không áp dụng mục 4, 6.2',
  );
});

describe('the notes of a unit', () => {
  it('tell who falls out of a quota its place, how many there are, and with whom it is equal', () => {
    const fall = {
      quota: 'hai-muoi',
      gradeBefore: 'xuat-sac',
      gradeAfter: 'tot',
      place: 2,
      reached: 3,
      allowed: 2,
      counted: 10,
      tiedWith: ['SXD'],
    };
    expect(unitNotes(result({ quotas: [fall] }), SET, 'vi')).toEqual([
      'đứng thứ 2 trong 3 đơn vị đạt mức “Xuất sắc”, chỉ được xếp 2 đơn vị (20 % của 10 đơn vị, trong từng nhóm đơn vị), bằng điểm ở ngưỡng với SXD nên không đủ chỗ cho tất cả',
    ]);
    expect(unitNotes(result({ quotas: [{ ...fall, tiedWith: [] }] }), SET, 'en')).toEqual([
      'place 2 of 3 units that reached “Xuất sắc”, only 2 may have it (20% of 10 units, within each unit group)',
    ]);
  });

  it('tell which sections stayed below a minimum, and how far they came', () => {
    const comparison = { operator: 'below', value: '50', against: '50' } as const;
    const trace = {
      rule: 'bang/minimum/nua-diem',
      holds: true,
      condition: {
        any: [
          { ...comparison, fact: 'percent:3', found: '80', holds: false },
          { ...comparison, fact: 'percent:5', found: '49.9', holds: true },
        ],
        holds: true,
      },
    };
    const effect = { condition: 'nua-diem', gradeBefore: 'xuat-sac', gradeAfter: 'tot', trace };
    const held = result({ effects: [effect], heldBackBy: ['nua-diem'] });
    expect(unitNotes(held, SET, 'vi')).toEqual(['chưa đạt 50 %: mục 5 (49,9 %)']);
    expect(unitNotes(result({ effects: [effect] }), SET, 'vi')).toEqual([]);
  });

  it('tell why there is no place, and from what the points were converted', () => {
    expect(unitNotes(result({ unrankedBy: 'so' }), SET, 'vi')).toEqual([
      'không xếp hạng nhóm Sở, ban, ngành',
    ]);
    expect(unitNotes(result({ unrankedBy: 'dac-thu' }), SET, 'vi')).toEqual([
      'không xếp hạng: Cơ quan đặc thù',
    ]);
    const rescaled = { fromPoints: '68', fromMaximum: '85' };
    expect(unitNotes(result({ rescaled }), SET, 'en')).toEqual([
      'converted from 68/85 to the scale of 100, as something does not apply',
    ]);
    expect(unitNotes(result({}), SET, 'vi')).toEqual([]);
  });
});

it('labels are found for minimums, conditions and quotas', () => {
  expect(limitLabels(['nua-diem', 'dac-thu', 'hai-muoi', 'khac'], SET)).toEqual([
    'Mỗi mục được ít nhất một nửa',
    'Cơ quan đặc thù',
    'Không quá 20 % xuất sắc',
    'khac',
  ]);
});
