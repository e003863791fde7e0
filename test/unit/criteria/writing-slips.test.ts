import { describe, expect, it } from 'vitest';
import { parseCriteriaSet } from '../../../src/criteria/parse-criteria-set.js';
import type { Broken } from '../../support/break-set.js';
import { expectRefused } from '../../support/break-set.js';
import { faultsOf, fixtureFiles, fixtureSet, replaceIn } from '../../support/fixture-set.js';

const SET = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';
const SO = 'tables/so.yaml';
const XA = 'tables/xa.yaml';

const FRACTIONS = {
  vi: 'mốc của tỷ lệ ghi theo phần trăm (95, 70)',
  en: 'bounds of a ratio are percents (95, 70)',
};
const POINT = { vi: 'viết bằng dấu chấm: 2.5.', en: 'written with a point: 2.5.' };
const STRAIGHT = { vi: 'mã viết bằng dấu " thẳng', en: 'straight quotation marks (")' };

/** The slips of somebody who types a decision into Notepad or copies it out of Word. */
const SLIPS: readonly Broken[] = [
  {
    name: 'bounds of a ratio as fractions',
    file: SO,
    from: `            steps:
              - { from: 90, points: 4 }
              - { from: 70, below: 90, points: 2 }
              - { below: 70, points: 0 }`,
    to: `            ‸steps:
              - { from: 0.95, points: 4 }
              - { from: 0.7, below: 0.95, points: 2 }
              - { below: 0.7, points: 0 }`,
    code: 'combination-impossible',
    params: { what: '0.95; 0.7', why: 'bounds-are-percents' },
    says: FRACTIONS,
  },
  {
    name: 'bounds of a percent as fractions, up to 1',
    file: XA,
    from: 'score: { method: proportional, element: satisfaction }',
    to: 'score: { method: steps, element: satisfaction, ‸steps: [{ from: 1, points: 6 }, { below: 1, points: 0 }] }',
    code: 'combination-impossible',
    params: { what: '1', why: 'bounds-are-percents' },
    says: FRACTIONS,
  },
  {
    name: 'thresholds by kind of unit as factors',
    file: SO,
    from: '            steps: [{ to: 0, points: 0 }, { from: 1, to: 3',
    to: `            thresholdsCountAt: { element: network, ‸percent: { full: 1, partial: 0.7, none: 2 } }
            steps: [{ below: 1, points: 0 }, { from: 1, to: 3`,
    code: 'combination-impossible',
    params: { what: '1; 0.7; 2', why: 'shares-are-percents' },
    says: { vi: 'không ghi hệ số (1, 0.7)', en: 'not factors (1, 0.7)' },
  },
  {
    name: "an id between Word's quotation marks",
    file: SO,
    from: '- id: "1.3"',
    to: '- id: ‸“1.3”',
    code: 'value-wrong',
    params: { found: '“1.3”' },
    says: STRAIGHT,
  },
  {
    name: 'an id with an apostrophe on one side',
    file: SO,
    from: '- id: T.1',
    to: '- id: ‸T.1’',
    code: 'value-wrong',
    params: { found: 'T.1’' },
    says: STRAIGHT,
  },
  {
    name: 'an id with a space at its end',
    file: SET,
    from: '{ id: tot, label',
    to: '{ id: ‸"tot ", label',
    code: 'value-wrong',
    params: { found: 'tot ' },
    says: STRAIGHT,
  },
  {
    name: 'a target that does not say what 0 gives',
    file: SO,
    from: 'score: { method: per-item, items: [{ element: quarters, each: 0.75 }] }',
    to: 'score: { method: target-and-leader, element: quarters, target: ‸meetings, within: table }',
    code: 'denominator-without-zero-policy',
    params: { denominator: 'meetings', key: 'whenTargetZero' },
    says: {
      vi: 'Chưa quy định khi chỉ tiêu “meetings” bằng 0. Thêm whenTargetZero: zero',
      en: 'when the target “meetings” is 0. Add whenTargetZero: zero',
    },
  },
  {
    name: 'a fixed target that says what 0 gives',
    file: SO,
    from: 'score: { method: per-item, items: [{ element: quarters, each: 0.75 }] }',
    to: 'score: { method: target-and-leader, element: quarters, target: 4, within: table, whenTargetZero: ‸zero }',
    code: 'combination-impossible',
    params: { why: 'target-is-a-number' },
    says: { vi: 'không cần whenTargetZero', en: 'whenTargetZero says nothing' },
  },
  {
    name: 'more points at target than for the leader',
    file: SO,
    from: 'score: { method: per-item, items: [{ element: quarters, each: 0.75 }] }',
    to: 'score: { method: target-and-leader, element: quarters, target: 4, within: table, atTarget: ‸3 }',
    code: 'combination-impossible',
    params: { why: 'target-not-below-leader' },
    says: {
      vi: '(atTarget) phải thấp hơn điểm của đơn vị dẫn đầu',
      en: '(atTarget) must be below those of the leader',
    },
  },
  {
    name: 'a TAB before a key',
    file: XA,
    from: '  label: Xã\n',
    to: '  label: Xã\n\t‸note: x\n',
    code: 'yaml-syntax',
    says: { vi: 'dùng dấu cách, không dùng TAB', en: 'Tabs are not allowed as indentation' },
  },
  {
    name: 'a TAB between braces, of which the reader says something else',
    file: SET,
    from: 'conditions:\n',
    to: 'totals2: { a: 1,\n\t‸b: 2 }\nconditions:\n',
    code: 'yaml-syntax',
    says: { vi: 'dùng dấu cách, không dùng TAB', en: 'Tabs are not allowed as indentation' },
  },
  {
    name: 'a decimal comma between braces',
    file: SO,
    from: 'partial: 1, none: 0 }',
    to: 'partial: ‸2,5, none: 0 }',
    code: 'decimal-comma',
    params: { found: '2,5' },
    says: POINT,
  },
  {
    name: 'a decimal comma on a line of its own',
    file: SO,
    from: '      label: Báo cáo đúng hạn\n      maxPoints: 3\n',
    to: '      label: Báo cáo đúng hạn\n      maxPoints: ‸2,5\n',
    code: 'decimal-comma',
    params: { found: '2,5' },
    says: POINT,
  },
  {
    name: 'an id that is a number, as it was written',
    file: SO,
    from: '- id: "1.1"',
    to: '- id: ‸1.10',
    code: 'value-wrong',
    params: { found: '1.10', expected: 'string' },
    says: { vi: 'Đặt trong dấu "…": "1.10".', en: 'between straight ones: "1.10".' },
  },
  {
    name: 'a misspelled key',
    file: SO,
    from: '        method: all-of\n',
    to: '        method: all-of\n        ‸otherwize: 0\n',
    code: 'key-unknown',
    params: { keys: ['otherwize'] },
    says: {
      vi: 'Không có khóa “otherwize” ở đây. Có phải là “otherwise” không?',
      en: 'There is no key “otherwize” here. Did you mean “otherwise”?',
    },
  },
  {
    name: 'a key that is like none',
    file: SO,
    from: '        method: all-of\n',
    to: '        method: all-of\n        ‸diem: 0\n',
    code: 'key-unknown',
    params: { keys: ['diem'], known: ['method', 'require', 'points', 'otherwise'] },
    says: {
      vi: 'Các khóa dùng được: “method”, “require”, “points”, “otherwise”.',
      en: 'Keys that can stand here: “method”, “require”, “points”, “otherwise”.',
    },
  },
  {
    name: 'a decision without a year',
    file: SET,
    from: 'issuedOn: 2024-01-15',
    to: 'issuedOn: ‸01-15',
    code: 'date-not-existing',
    params: { found: '01-15', wholeDay: true },
    says: {
      vi: '“01-15” không phải là một ngày đủ năm, tháng, ngày có trong lịch. Ghi lại dạng YYYY-MM-DD, ví dụ 2024-05-25.',
      en: '“01-15” is not a whole day of the calendar. Write YYYY-MM-DD, such as 2024-05-25.',
    },
  },
  {
    name: 'a minimum for the lowest grade',
    file: SET,
    from: 'conditions:\n',
    to: '  minimums:\n    - { id: m, label: Tối thiểu, grade: ‸yeu, of: sections, atLeast: 50, citation: { source: S0, place: I } }\nconditions:\n',
    code: 'combination-impossible',
    params: { what: 'yeu', why: 'no-grade-below' },
    says: {
      vi: 'chọn mức cao hơn, hoặc bỏ giới hạn này.',
      en: 'name a better one, or delete the limit.',
    },
  },
];

describe('a slip of the pen', () => {
  it.each(SLIPS)('is named: $name', (broken) => {
    expectRefused(fixtureFiles(), broken);
  });

  it.each([
    // Less than 1 percent is meant: a bound of 100 says so.
    ['{ from: 0.5, to: 100, points: 0 }, { below: 0.5, points: 6 }'],
    ['{ to: 0, points: 6 }, { above: 0, points: 0 }'],
    ['{ to: 0.5, points: 0 }, { above: 0.5, below: 90, points: 3 }, { from: 90, points: 6 }'],
  ])('is not seen in bounds that are percents: %s', (steps) => {
    const score = `{ method: steps, element: satisfaction, steps: [${steps}] }`;
    const from = '{ method: proportional, element: satisfaction }';
    expect(faultsOf(replaceIn(fixtureFiles(), XA, [from, score]))).toEqual([]);
  });

  it.each<{ name: string; file: string; edit: readonly [from: string, to: string] }>([
    {
      name: 'bounds of a count',
      file: SO,
      edit: ['{ from: 1, to: 3, points: 1 }, { above: 3, points: 2 }', '{ from: 1, points: 2 }'],
    },
    { name: 'years side by side', file: SET, edit: ['[2023, 2024]', '[2023,2024]'] },
    { name: 'a text with a comma', file: XA, edit: ['place: II.2', 'place: "2,5"'] },
    { name: 'an id with a space inside', file: SO, edit: ['- id: T.1', '- id: T 1'] },
  ])('is not seen in $name', ({ file, edit }) => {
    expect(faultsOf(replaceIn(fixtureFiles(), file, edit))).toEqual([]);
  });

  it('tells every decimal comma of a file at once', () => {
    const files = replaceIn(fixtureFiles(), SO, [
      'full: 3, partial: 1,',
      'full: 3,5, partial: 1,25,',
    ]);
    expect(faultsOf(files).map(({ code, params }) => [code, params])).toEqual([
      ['decimal-comma', { found: '3,5' }],
      ['decimal-comma', { found: '1,25' }],
    ]);
  });
});

describe('a byte order mark, as Windows Notepad writes it', () => {
  const marked = fixtureFiles().map(({ path, text }) => ({ path, text: `\uFEFF${text}` }));

  it('changes neither the set nor its hash', () => {
    expect(parseCriteriaSet(marked)).toEqual(parseCriteriaSet(fixtureFiles()));
    expect(parseCriteriaSet(marked).sha256).toBe(fixtureSet().sha256);
  });

  it('does not move the place of a fault', () => {
    for (const [path, from, to] of [
      [ELEMENTS, '- { id: plan-issued,', '- { ident: plan-issued,'],
      [SET, 'id: thu-nghiem/2024-1\n', 'id: Thử\n'],
    ] as const) {
      const place = ({ file, line, column }: ReturnType<typeof faultsOf>[number]) => [
        file,
        line,
        column,
      ];
      const plain = faultsOf(replaceIn(fixtureFiles(), path, [from, to])).map(place);
      expect(plain[0]).toEqual([path, 1, path === SET ? 5 : 3]);
      expect(faultsOf(replaceIn(marked, path, [from, to])).map(place)).toEqual(plain);
    }
  });
});
