import { describe, expect, it } from 'vitest';
import { ScoringSpec } from '../../../../src/methods/index.js';
import type { NamedThings } from '../../../../src/sheets/names.js';
import { CellError } from '../../../../src/sheets/notation/cell-error.js';
import { METHOD_WORDS, notationOf } from '../../../../src/sheets/notation/index.js';

const NAMES: NamedThings = {
  elements: [
    { id: 'flag', label: 'Có quy chế' },
    {
      id: 'level',
      label: 'Mức độ',
      options: [
        { id: 'full', label: 'Đầy đủ' },
        { id: 'part', label: 'Còn thiếu' },
      ],
    },
    {
      id: 'kind',
      label: 'Loại xã',
      options: [
        { id: 'hill', label: 'Miền núi' },
        { id: 'plain', label: 'Đồng bằng' },
      ],
    },
    { id: 'sent', label: 'Ngày báo cáo' },
    { id: 'done', label: 'Số việc xong' },
    { id: 'late', label: 'Số việc trễ' },
    { id: 'all', label: 'Tổng số việc' },
  ],
  grades: [],
  tables: [],
  conditions: [],
};

interface Form {
  readonly method: string;
  /** The part as YAML has it, without its method. */
  readonly part: Record<string, unknown>;
  readonly source: string;
  readonly points: string;
  /** How else people type the same. */
  readonly typed: readonly string[];
}

const FORMS: readonly Form[] = [
  {
    method: 'yes-no',
    part: { element: 'flag', yes: 2.5, no: 0 },
    source: 'Có quy chế',
    points: 'có → 2,5\nkhông → 0',
    typed: ['có->2,5;không->0', 'Có  =>  2.5 ;\n\n  KHÔNG -> 0;', 'không → 0; có → 2,5'],
  },
  {
    method: 'choice',
    part: { element: 'level', options: { full: 2, part: 0.5 } },
    source: 'Mức độ',
    points: 'Đầy đủ → 2\nCòn thiếu → 0,5',
    typed: ['đầy đủ->2;còn  thiếu => 0.5', '[Đầy đủ] → 2; part → 0,5'],
  },
  {
    method: 'deadline',
    part: {
      element: 'sent',
      steps: [
        { by: '03-31', points: 2 },
        { before: '04-15', points: 1 },
      ],
      late: 0.5,
      absent: 0,
    },
    source: 'Ngày báo cáo',
    points: 'đến ngày 31/03 → 2\ntrước ngày 15/04 → 1\nmuộn hơn → 0,5\nkhông có → 0',
    typed: ['đến 31/3->2;Trước ngày 15/4->1; sau đó -> 0,5; không có->0'],
  },
  {
    method: 'all-of',
    part: {
      require: [{ fact: 'done', operator: 'at-least', value: 70 }],
      otherwise: 0,
    },
    source: '',
    points: 'cần [Số việc xong] ≥ 70\nđủ → tối đa\nthiếu → 0',
    typed: ['cần [số việc xong]>=70; đủ->Tối đa; thiếu->0'],
  },
  {
    method: 'steps',
    part: {
      of: ['done', { plus: ['all'], minus: ['late'] }],
      whenDenominatorZero: 'zero',
      steps: [
        { from: 90, points: 4 },
        { from: 80.5, below: 90, points: 3 },
        { below: 80.5, points: 0 },
      ],
    },
    source: '[Số việc xong] / ([Tổng số việc] − [Số việc trễ])',
    points: '≥ 90 → 4\n≥ 80,5 → 3\n< 80,5 → 0\nmẫu số bằng 0 → không điểm',
    typed: [
      '>=90->4; >=80.5->3; <80,5->0; mẫu số bằng 0->Không điểm',
      '≥ 90% → 4; ≥ 80,5 và < 90 → 3; < 80,5% → 0; mẫu số bằng 0 → không điểm',
    ],
  },
  {
    method: 'proportional',
    part: {
      of: ['done', 'all'],
      whenDenominatorZero: 'not-applicable',
    },
    source: '[Số việc xong] / [Tổng số việc]',
    points: 'đủ 100% → tối đa\nmẫu số bằng 0 → không áp dụng',
    typed: ['đủ 100 % -> tối đa; mẫu số bằng 0 => không áp dụng'],
  },
  {
    method: 'per-item',
    part: { start: 2, items: [{ element: 'late', each: -0.5 }], atLeast: 0, atMost: 2 },
    source: 'Số việc trễ',
    points: 'có sẵn 2\nmỗi một → -0,5\nkhông quá 2',
    typed: ['có sẵn→2; mỗi một->−0.5; không dưới 0; không quá -> 2'],
  },
  {
    method: 'per-item',
    part: {
      start: 0,
      items: [
        { element: 'done', each: 0.5 },
        { element: 'all', each: 1 },
      ],
      atLeast: 0,
      atMost: 3,
    },
    source: '',
    points: 'mỗi [Số việc xong] → 0,5\nmỗi [Tổng số việc] → 1\nkhông quá 3',
    typed: ['Mỗi [số việc xong]->0.5;mỗi [all]=>1;không quá 3'],
  },
  {
    method: 'increments',
    part: {
      element: 'done',
      upTo: 10,
      points: 3,
      every: 5,
      each: 0.5,
      atMost: 5,
      thresholdsCountAt: { element: 'kind', percent: { hill: 70, plain: 100 } },
    },
    source: 'Số việc xong',
    points:
      'đến 10 → 3\nthêm mỗi 5 → 0,5\nkhông quá 5\nngưỡng tính theo [Loại xã]: [Miền núi] 70%, [Đồng bằng] 100%',
    typed: [
      'đến 10%->3; thêm mỗi 5%->0.5; không quá 5; ngưỡng tính theo [Loại xã]:[Miền núi]70%,[Đồng bằng]100',
    ],
  },
  {
    method: 'relative-to-best',
    part: { element: 'done', points: 4, within: 'unit-group', whenBestZero: 'zero' },
    source: 'Số việc xong',
    points: 'cao nhất → 4\nso trong nhóm đơn vị\ncao nhất bằng 0 → không điểm',
    typed: ['Cao nhất->4;So trong  Nhóm đơn vị;cao nhất bằng 0->không điểm'],
  },
  {
    method: 'target-and-leader',
    part: {
      element: 'done',
      target: 'all',
      atTarget: 2,
      points: 4,
      within: 'table',
      whenTargetZero: 'not-applicable',
    },
    source: 'Số việc xong',
    points:
      'chỉ tiêu [Tổng số việc]\nđạt chỉ tiêu → 2\ndẫn đầu → 4\nso trong bảng điểm\nchỉ tiêu bằng 0 → không áp dụng',
    typed: [
      'chỉ tiêu [tổng số việc];đạt chỉ tiêu->2;dẫn đầu=>4;so trong bảng điểm;chỉ tiêu bằng 0->không áp dụng',
    ],
  },
  {
    method: 'awarded',
    part: { element: 'done', points: 1.5 },
    source: 'Số việc xong',
    points: 'nhiều nhất → 1,5',
    typed: ['Nhiều  nhất->1.5'],
  },
  {
    method: 'lateness',
    part: {
      element: 'sent',
      by: '11-30',
      every: 7,
      count: 'started',
      each: 1,
      atMost: 3,
      absent: 3,
    },
    source: 'Ngày báo cáo',
    points: 'hạn 30/11\nmỗi 7 ngày đã bắt đầu → 1\nkhông quá 3\nkhông gửi → 3',
    typed: ['Hạn ngày 30/11; mỗi 7 ngày đã bắt đầu->1; không quá 3; không gửi->3,0'],
  },
];

function parsed(method: string, part: object): unknown {
  return ScoringSpec.parse({ method, ...part });
}

describe.each(FORMS)('the form of $method', ({ method, part, source, points, typed }) => {
  it('is written as an annex has it', () => {
    const spec = ScoringSpec.parse({ method, ...part });
    expect(notationOf(method).write(spec, NAMES)).toEqual({ source, points });
  });

  it.each([points, ...typed])('is read from %j', (text) => {
    const read = notationOf(method).read({ source, points: text }, NAMES);
    expect(parsed(method, read)).toEqual(parsed(method, part));
  });
});

it('every method has a form here', () => {
  expect(new Set(FORMS.map(({ method }) => method))).toEqual(new Set(Object.keys(METHOD_WORDS)));
});

function faultOf(method: string, source: string, points: string): unknown {
  try {
    return notationOf(method).read({ source, points }, NAMES);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return [error.why, error.found];
  }
}

describe('a cell that cannot be read', () => {
  it.each([
    ['yes-no', 'Có quy chế', 'có → 2; chắc → 1', 'notation', 'chắc → 1'],
    ['yes-no', 'Có quy chế', 'có → hai; không → 0', 'number-expected', 'hai'],
    ['yes-no', 'Có quy chế', 'có → 1.000; không → 0', 'number-ambiguous', '1.000'],
    ['yes-no', 'Có quy chế', 'có → 2; có → 3; không → 0', 'said-twice', 'có → 3'],
    ['yes-no', 'Quy chế', 'có → 2; không → 0', 'name-unknown', 'Quy chế'],
    ['choice', 'Mức độ', 'Đầy đủ → 2; Rất tốt → 3', 'name-unknown', 'Rất tốt'],
    ['choice', 'Mức độ', 'Đầy đủ 2', 'notation', 'Đầy đủ 2'],
    ['choice', 'Mức độ', 'Đầy đủ → 2; full → 1', 'said-twice', 'Đầy đủ → 2; full → 1'],
    ['deadline', 'Ngày báo cáo', 'đến ngày cuối năm → 2', 'day-expected', 'cuối năm'],
    ['steps', 'Số việc xong', '≥ 90 và ≥ 80 → 4', 'notation', '≥ 90 và ≥ 80'],
    ['steps', 'Số việc xong', '90 → 4', 'notation', '90 → 4'],
    ['relative-to-best', 'Số việc xong', 'so trong huyện', 'word-unknown', 'huyện'],
    ['proportional', 'Số việc xong', 'mẫu số bằng 0 → tùy', 'word-unknown', 'tùy'],
    ['per-item', '', 'mỗi [Việc lạ] → 1', 'name-unknown', 'Việc lạ'],
    ['increments', 'Số việc xong', 'không quá 5; không quá 3', 'said-twice', 'không quá 3'],
  ])('%s: %j with %j is %s: %j', (...row) => {
    const [method, source, points, why, found] = row;
    expect(faultOf(method, source, points)).toEqual([why, found]);
  });

  it('says how it is written', () => {
    const { example } = notationOf('lateness');
    expect(() => notationOf('lateness').read({ source: '', points: 'trễ là trừ' }, NAMES)).toThrow(
      expect.objectContaining({ why: 'notation', expected: example }),
    );
  });
});
