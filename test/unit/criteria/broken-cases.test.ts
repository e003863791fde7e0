import { describe, expect, it } from 'vitest';
import type { Broken, FileEdit } from '../../support/break-set.js';
import { editFiles, expectRefused } from '../../support/break-set.js';
import { faultsOf, fixtureFiles, fixturePredecessor } from '../../support/fixture-set.js';

const CASES = 'cases.yaml';
const SET = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';
const SO = 'tables/so.yaml';

/** Sound cases of the small set; only their names are checked here, their figures are invented. */
const TEXT = `
profiles:
  so:
    unitGroup: so-nganh
    year: 2024
    values: { plan-issued: có, meetings: 4, quality: 3 }
  xa:
    unitGroup: Xã phường
    year: 2023
    values:
      plan-issued: có
      satisfaction: 80
cases:
  - id: so-cham
    profile: so
    values: { meetings: null, network: Đủ }
    appraised:
      "2.4": { points: 4, reason: Thẩm định, authority: Hội đồng }
    expect:
      criteria: { "1.1": 2, "2.3": not-reported }
      maximum: 30
      total: 30
      grade: kha
      heldBackBy: [diem-nong]
    reasoning: Phép thử
  - id: xa-tot
    profile: xa
    expect: { criteria: { "1.2": 4.8 }, total: 8.8, percent: 88, grade: tot }
    reasoning: 4 + 6 × 80% = 8,8
`.trimStart();

const SOUND = [...fixtureFiles(), { path: CASES, text: TEXT }];

const BROKEN: readonly Broken[] = [
  {
    name: 'a case id twice',
    file: CASES,
    from: '- id: xa-tot',
    to: '- id: ‸so-cham',
    code: 'id-duplicate',
    params: { id: 'so-cham', what: 'case' },
    says: {
      vi: 'Trường hợp “so-cham” được khai hai lần.',
      en: 'Case “so-cham” is declared twice.',
    },
  },
  {
    name: 'a profile that does not exist',
    file: CASES,
    from: 'profile: xa',
    to: 'profile: ‸xas',
    code: 'reference-unknown',
    params: { what: 'profile', found: 'xas', known: ['so', 'xa'] },
    says: { vi: 'Không có đơn vị mẫu “xas”.', en: 'There is no profile “xas”.' },
  },
  {
    name: 'a profile of a name that every object has',
    file: CASES,
    from: 'profile: xa',
    to: 'profile: ‸constructor',
    code: 'reference-unknown',
    params: { what: 'profile', found: 'constructor' },
  },
  {
    name: 'a unit group that does not exist',
    file: CASES,
    from: 'unitGroup: so-nganh',
    to: 'unitGroup: ‸so-ban',
    code: 'reference-unknown',
    params: { what: 'unit group', found: 'so-ban', known: ['so-nganh', 'xa-phuong'] },
    says: { vi: 'Không có nhóm đơn vị “so-ban”.', en: 'There is no unit group “so-ban”.' },
  },
  {
    name: 'a year that the set does not score',
    file: CASES,
    from: 'year: 2023',
    to: 'year: ‸2025',
    code: 'reference-unknown',
    params: { what: 'scoring year', found: '2025', known: ['2023', '2024'] },
    says: {
      vi: 'Không có năm chấm điểm “2025”. Dùng một trong: “2023”, “2024”.',
      en: 'There is no scoring year “2025”. Use one of: “2023”, “2024”.',
    },
  },
  {
    name: 'a figure of a profile that does not exist',
    file: CASES,
    from: '      satisfaction: 80',
    to: '      ‸satisfactions: 80',
    code: 'reference-unknown',
    params: { what: 'element', found: 'satisfactions' },
    says: {
      vi: 'Không có số liệu “satisfactions”. Có phải là “satisfaction” không?',
      en: 'There is no figure “satisfactions”.',
    },
  },
  {
    name: 'a figure of a case that does not exist',
    file: CASES,
    from: 'network: Đủ',
    to: '‸networks: Đủ',
    code: 'reference-unknown',
    params: { what: 'element', found: 'networks' },
  },
  {
    name: 'a figure that is taken away and does not exist',
    file: CASES,
    from: 'meetings: null',
    to: '‸meeting: null',
    code: 'reference-unknown',
    params: { what: 'element', found: 'meeting' },
  },
  {
    name: 'a criterion of another table',
    file: CASES,
    from: '"1.2": 4.8',
    to: '‸"1.3": 3',
    code: 'reference-unknown',
    params: { what: 'criterion', found: '1.3', known: ['1.1', '1.2'] },
    says: { vi: 'Không có tiêu chí “1.3”.', en: 'There is no criterion “1.3”.' },
  },
  {
    name: 'a section where a criterion is meant',
    file: CASES,
    from: '"1.1": 2,',
    to: '‸"1": 2,',
    code: 'reference-unknown',
    params: { what: 'criterion', found: '1' },
  },
  {
    name: 'an appraised criterion that does not exist',
    file: CASES,
    from: '"2.4": {',
    to: '‸"2.5": {',
    code: 'reference-unknown',
    params: { what: 'criterion', found: '2.5' },
  },
  {
    name: 'a status that does not exist',
    file: CASES,
    from: 'not-reported }',
    to: '‸not-there }',
    code: 'value-wrong',
    params: { found: 'not-there' },
    says: {
      vi: 'Ghi “not-there”, cần: số điểm hoặc scored, not-applicable, not-reported, invalid, needs-review.',
      en: 'Found “not-there”, expected: points, or scored, not-applicable, not-reported, invalid, needs-review.',
    },
  },
  {
    name: 'a grade that does not exist',
    file: CASES,
    from: 'grade: kha',
    to: 'grade: ‸khas',
    code: 'reference-unknown',
    params: { what: 'grade', found: 'khas', known: ['tot', 'kha', 'yeu'] },
    says: { vi: 'Không có mức xếp loại “khas”.', en: 'There is no grade “khas”.' },
  },
  {
    name: 'a ground that does not exist',
    file: CASES,
    from: '[diem-nong]',
    to: '[‸diem-lanh]',
    code: 'reference-unknown',
    params: { what: 'ground', found: 'diem-lanh' },
    says: {
      vi: 'Không có điều kiện, mức tối thiểu hoặc chỉ tiêu số lượng “diem-lanh”.',
      en: 'There is no condition, minimum or quota “diem-lanh”.',
    },
  },
  {
    name: 'points above the maximum of the criterion',
    file: CASES,
    from: '"1.1": 2,',
    to: '"1.1": ‸2.01,',
    code: 'expected-above-maximum',
    params: { id: '1.1', points: '2.01', maximum: '2' },
    says: {
      vi: 'Trường hợp ghi 2.01 điểm cho “1.1”, vượt điểm tối đa 2.',
      en: 'The case says 2.01 points for “1.1”, above the maximum of 2.',
    },
  },
  {
    name: 'appraised points above the maximum of the criterion',
    file: CASES,
    from: '      "2.4": { points: 4,',
    to: '      ‸"2.4": { points: 4.5,',
    code: 'expected-above-maximum',
    params: { id: '2.4', points: '4.5', maximum: '4' },
  },
  {
    name: 'a maximum above the scale',
    file: CASES,
    from: 'maximum: 30',
    to: 'maximum: ‸30.5',
    code: 'expected-above-maximum',
    params: { id: 'maximum', points: '30.5', maximum: '30' },
  },
  {
    name: 'a total above the scale',
    file: CASES,
    from: 'total: 30',
    to: 'total: ‸31',
    code: 'expected-above-maximum',
    params: { id: 'total', points: '31', maximum: '30' },
  },
  {
    name: 'a total above scale and bonus, where the bonus may exceed the scale',
    file: CASES,
    from: 'total: 30',
    to: 'total: ‸32.5',
    after: [
      [SET, 'bonusMayExceedScale: false', 'bonusMayExceedScale: true'],
      [CASES, 'heldBackBy: [diem-nong]', 'heldBackBy: [diem-nong, khong-ke-hoach]'],
    ],
    code: 'expected-above-maximum',
    params: { id: 'total', points: '32.5', maximum: '32' },
  },
];

function told(edits: readonly FileEdit[]): readonly string[] {
  const faults = faultsOf(editFiles(SOUND, edits), fixturePredecessor());
  return faults.map(({ file, code }) => `${file} ${code}`);
}

describe('cases of a criteria set', () => {
  it('are accepted without a fault', () => {
    expect(told([])).toEqual([]);
  });

  it.each(BROKEN)('are refused for $name', (broken) => {
    expectRefused(SOUND, broken);
  });

  it('may reach the total of scale and bonus where the set lets the bonus exceed the scale', () => {
    const edits: readonly FileEdit[] = [
      [SET, 'bonusMayExceedScale: false', 'bonusMayExceedScale: true'],
      [CASES, 'total: 30', 'total: 32'],
    ];
    expect(told(edits)).toEqual([]);
  });

  it('name minimums and quotas as what held a grade back', () => {
    const limits = `  minimums:
    - { id: muc-2, label: Mục 2, grade: tot, of: ["1"], atLeast: 50, citation: { source: S0, place: I } }
  quotas:
    - id: toi-da-ba
      label: Tối đa ba
      grade: tot
      atMost: { count: 3 }
      within: unit-group
      ties: keep
      citation: { source: S0, place: I }
conditions:
`;
    const edits: readonly FileEdit[] = [
      [SET, 'conditions:\n', limits],
      [CASES, '[diem-nong]', '[diem-nong, muc-2, toi-da-ba]'],
    ];
    expect(told(edits)).toEqual([]);
  });

  it('tell nothing that only follows from a profile without a group', () => {
    expect(told([[CASES, 'unitGroup: so-nganh', 'unitGroup: so-ban']])).toEqual([
      `${CASES} reference-unknown`,
    ]);
  });

  it('tell nothing of figures or criteria whose own file has faults', () => {
    expect(told([[ELEMENTS, 'label: Hồ sơ, kind', 'labels: Hồ sơ, kind']])).toEqual([
      `${ELEMENTS} key-missing`,
      `${ELEMENTS} key-unknown`,
    ]);
    expect(
      told([
        [SO, '  label: Kết quả\n', ''],
        [CASES, '"1.2": 4.8', '"1.3": 3'],
      ]),
    ).toEqual([`${CASES} reference-unknown`, `${SO} key-missing`]);
  });
});
