import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../src/domain/rule.js';
import { describeRules } from '../../../../src/labels/rules/describe-rules.js';
import { METHODS } from '../../../../src/methods/index.js';
import { compilePart, sampleWords } from './sample-rules.js';

interface Sample {
  readonly name: string;
  readonly spec: { readonly method: string } & Record<string, unknown>;
  readonly maxPoints: number;
  readonly vi: string;
  readonly en: string;
}

const MODELS = ['models-completed', 'models-registered'];
const NET_FILES = [
  { plus: ['files-total'], minus: ['files-late', 'files-disliked'] },
  'files-total',
];

/** Sentences written by hand, as the annex of a decision would print them. */
const SAMPLES: readonly Sample[] = [
  {
    name: 'yes or no',
    spec: { method: 'yes-no', element: 'plan-issued' },
    maxPoints: 2,
    vi: 'Có ban hành kế hoạch dân vận: có: 2 điểm; không: 0 điểm.',
    en: 'Có ban hành kế hoạch dân vận: yes: 2 points; no: 0 points.',
  },
  {
    name: 'a choice',
    spec: { method: 'choice', element: 'check-result', options: { tot: 3, kha: 1, yeu: 0 } },
    maxPoints: 3,
    vi: 'Kết quả kiểm tra: “Tốt”: 3 điểm; “Khá”: 1 điểm; “Yếu”: 0 điểm.',
    en: 'Kết quả kiểm tra: “Tốt”: 3 points; “Khá”: 1 point; “Yếu”: 0 points.',
  },
  {
    name: 'deadlines that include their day',
    spec: {
      method: 'deadline',
      element: 'registered-on',
      steps: [
        { by: '04-01', points: 2 },
        { by: '04-15', points: 1 },
      ],
      late: 0.5,
      absent: 0,
    },
    maxPoints: 2,
    vi: 'Ngày đăng ký mô hình: đến ngày 01/4/2024: 2 điểm; sau ngày 01/4/2024 đến ngày 15/4/2024: 1 điểm; sau ngày 15/4/2024: 0,5 điểm; không thực hiện: 0 điểm.',
    en: 'Ngày đăng ký mô hình: on or before 1 April 2024: 2 points; after 1 April 2024 and on or before 15 April 2024: 1 point; after 15 April 2024: 0.5 points; not done: 0 points.',
  },
  {
    name: 'deadlines that leave their day out, a day for each year',
    spec: {
      method: 'deadline',
      element: 'registered-on',
      steps: [
        { before: { 2023: '2023-06-01', 2024: '2024-05-25' }, points: 2 },
        { before: '12-05', points: 1 },
      ],
      late: 0,
      absent: 0,
    },
    maxPoints: 2,
    vi: 'Ngày đăng ký mô hình: trước ngày 25/5/2024: 2 điểm; từ ngày 25/5/2024 đến trước ngày 05/12/2024: 1 điểm; từ ngày 05/12/2024 trở đi: 0 điểm; không thực hiện: 0 điểm.',
    en: 'Ngày đăng ký mô hình: before 25 May 2024: 2 points; from 25 May 2024 and before 5 December 2024: 1 point; from 5 December 2024: 0 points; not done: 0 points.',
  },
  {
    name: 'all or nothing',
    spec: {
      method: 'all-of',
      require: [
        { fact: 'reports-sent', operator: 'at-least', value: 4 },
        { fact: 'reports-on-time', operator: 'is', value: true },
      ],
    },
    maxPoints: 1,
    vi: '1 điểm khi đủ các điều kiện: Số báo cáo đã gửi từ 4 trở lên; “Các báo cáo gửi đúng hạn”: có. Trường hợp còn lại: 0 điểm.',
    en: '1 point when all of these hold: “Số báo cáo đã gửi” is 4 or more; “Các báo cáo gửi đúng hạn” is yes. Otherwise: 0 points.',
  },
  {
    name: 'all or nothing with a day and alternatives',
    spec: {
      method: 'all-of',
      require: [
        { fact: 'registered-on', operator: 'on-or-before', value: '04-01' },
        {
          any: [
            { fact: 'check-result', operator: 'is-one-of', value: ['tot', 'kha'] },
            { not: { fact: 'complaints', operator: 'above', value: 0 } },
          ],
        },
      ],
      otherwise: 0.25,
    },
    maxPoints: 1.5,
    vi: '1,5 điểm khi đủ các điều kiện: Ngày đăng ký mô hình: đến ngày 01/4/2024; Kết quả kiểm tra: một trong (“Tốt”, “Khá”) hoặc Số vụ khiếu kiện đông người bằng 0. Trường hợp còn lại: 0,25 điểm.',
    en: '1.5 points when all of these hold: “Ngày đăng ký mô hình” is on or before 1 April 2024; “Kết quả kiểm tra” is one of (“Tốt”, “Khá”) or “Số vụ khiếu kiện đông người” is 0. Otherwise: 0.25 points.',
  },
  {
    name: 'all or nothing on one figure',
    spec: {
      method: 'all-of',
      require: [{ fact: 'reports-sent', operator: 'equals', value: 4 }],
    },
    maxPoints: 1,
    vi: 'Số báo cáo đã gửi: bằng 4: 1 điểm; trường hợp còn lại: 0 điểm.',
    en: 'Số báo cáo đã gửi: 4: 1 point; otherwise: 0 points.',
  },
  {
    name: 'steps of a ratio',
    spec: {
      method: 'steps',
      of: MODELS,
      steps: [
        { from: 90, points: 4 },
        { from: 70, below: 90, points: 2 },
        { below: 70, points: 0 },
      ],
      whenDenominatorZero: 'not-applicable',
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành / Số mô hình đăng ký: từ 90 % trở lên: 4 điểm; từ 70 % đến dưới 90 %: 2 điểm; dưới 70 %: 0 điểm. Mẫu số bằng 0: không áp dụng.',
    en: 'Số mô hình hoàn thành / Số mô hình đăng ký: 90% or more: 4 points; 70% to below 90%: 2 points; below 70%: 0 points. Denominator 0: does not apply.',
  },
  {
    name: 'steps of a ratio with other ends and a denominator that is a sum',
    spec: {
      method: 'steps',
      of: ['models-completed', { plus: ['models-registered', 'complaints'] }],
      steps: [
        { above: 90, points: 2 },
        { from: 70.5, to: 90, points: 1 },
        { below: 70.5, points: 0.5 },
      ],
      whenDenominatorZero: 'full',
    },
    maxPoints: 2,
    vi: 'Số mô hình hoàn thành / (Số mô hình đăng ký + Số vụ khiếu kiện đông người): trên 90 %: 2 điểm; từ 70,5 % đến 90 %: 1 điểm; dưới 70,5 %: 0,5 điểm. Mẫu số bằng 0: 2 điểm.',
    en: 'Số mô hình hoàn thành / (Số mô hình đăng ký + Số vụ khiếu kiện đông người): above 90%: 2 points; 70.5% to 90%: 1 point; below 70.5%: 0.5 points. Denominator 0: 2 points.',
  },
  {
    name: 'steps of a count',
    spec: {
      method: 'steps',
      element: 'reports-sent',
      steps: [
        { from: 4, points: 3 },
        { above: 1, to: 3, points: 2 },
        { from: 1, to: 1, points: 1 },
        { to: 0, points: 0 },
      ],
    },
    maxPoints: 3,
    vi: 'Số báo cáo đã gửi: từ 4 trở lên: 3 điểm; trên 1 đến 3: 2 điểm; bằng 1: 1 điểm; bằng 0: 0 điểm.',
    en: 'Số báo cáo đã gửi: 4 or more: 3 points; above 1 to 3: 2 points; 1: 1 point; 0: 0 points.',
  },
  {
    name: 'one step for all',
    spec: { method: 'steps', of: MODELS, steps: [{ points: 2 }], whenDenominatorZero: 'zero' },
    maxPoints: 2,
    vi: 'Số mô hình hoàn thành / Số mô hình đăng ký: mọi giá trị: 2 điểm. Mẫu số bằng 0: 0 điểm.',
    en: 'Số mô hình hoàn thành / Số mô hình đăng ký: any value: 2 points. Denominator 0: 0 points.',
  },
  {
    name: 'pro rata of a ratio',
    spec: { method: 'proportional', of: MODELS, whenDenominatorZero: 'zero' },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành / Số mô hình đăng ký: 4 điểm × tỷ lệ, không quá 4. Mẫu số bằng 0: 0 điểm.',
    en: 'Số mô hình hoàn thành / Số mô hình đăng ký: 4 points × ratio, at most 4. Denominator 0: 0 points.',
  },
  {
    name: 'pro rata of a ratio net of bad cases',
    spec: { method: 'proportional', of: NET_FILES, whenDenominatorZero: 'full' },
    maxPoints: 5,
    vi: '(Tổng số hồ sơ − Số hồ sơ trễ hạn − Số hồ sơ người dân không hài lòng) / Tổng số hồ sơ: 5 điểm × tỷ lệ, không quá 5; dưới 0 %: 0 điểm. Mẫu số bằng 0: 5 điểm.',
    en: '(Tổng số hồ sơ − Số hồ sơ trễ hạn − Số hồ sơ người dân không hài lòng) / Tổng số hồ sơ: 5 points × ratio, at most 5; below 0%: 0 points. Denominator 0: 5 points.',
  },
  {
    name: 'pro rata of a percent',
    spec: { method: 'proportional', element: 'satisfaction' },
    maxPoints: 1.5,
    vi: 'Tỷ lệ người dân hài lòng: 1,5 điểm × tỷ lệ, không quá 1,5.',
    en: 'Tỷ lệ người dân hài lòng: 1.5 points × ratio, at most 1.5.',
  },
  {
    name: 'points for each one',
    spec: { method: 'per-item', items: [{ element: 'models-completed', each: 0.5 }] },
    maxPoints: 2,
    vi: '0,5 điểm mỗi mô hình hoàn thành, tối đa 2, tối thiểu 0.',
    en: '0.5 points for each “Số mô hình hoàn thành”, at most 2, at least 0.',
  },
  {
    name: 'a start, something added, something taken away',
    spec: {
      method: 'per-item',
      start: 3,
      items: [
        { element: 'complaints', each: -0.25 },
        { element: 'models-completed', each: 1 },
      ],
      atLeast: 1,
    },
    maxPoints: 5,
    vi: '3 điểm, trừ 0,25 điểm mỗi vụ khiếu kiện đông người, cộng 1 điểm mỗi mô hình hoàn thành, tối đa 5, tối thiểu 1.',
    en: '3 points, minus 0.25 points for each “Số vụ khiếu kiện đông người”, plus 1 point for each “Số mô hình hoàn thành”, at most 5, at least 1.',
  },
  {
    name: 'points that somebody gives',
    spec: { method: 'awarded', element: 'superior-points' },
    maxPoints: 10,
    vi: 'Điểm cấp trên chấm: lấy nguyên số điểm này, từ 0 đến 10.',
    en: 'Điểm cấp trên chấm: these points as they are, 0 to 10.',
  },
];

describe('describeRules', () => {
  it.each(SAMPLES)('says $name', ({ spec, maxPoints, vi, en }) => {
    const { rules, derived } = compilePart(spec, maxPoints);
    expect(describeRules(rules, sampleWords('vi', derived))).toBe(vi);
    expect(describeRules(rules, sampleWords('en', derived))).toBe(en);
  });

  it('has a sentence of every method', () => {
    expect([...new Set(SAMPLES.map(({ spec }) => spec.method))].sort()).toEqual(
      [...METHODS.keys()].sort(),
    );
  });

  it('numbers several parts and says first when the criterion does not apply', () => {
    const first = compilePart({ method: 'yes-no', element: 'plan-issued', yes: 1 }, 3, 1);
    const second = compilePart(
      { method: 'proportional', element: 'satisfaction', points: 2 },
      3,
      2,
    );
    const applies: Rule = {
      name: 't/8.2/not-applicable',
      conditions: { all: [{ fact: 'models-registered', operator: 'equals', value: '0' }] },
      event: { type: 'not-applicable', params: { criterion: '8.2' } },
    };
    const rules = [applies, ...first.rules, ...second.rules];
    expect(describeRules(rules, sampleWords('vi'))).toBe(
      'Không áp dụng khi Số mô hình đăng ký bằng 0. (1) Có ban hành kế hoạch dân vận: có: 1 điểm; không: 0 điểm. (2) Tỷ lệ người dân hài lòng: 2 điểm × tỷ lệ, không quá 2.',
    );
  });

  it('says what no method compiles to yet: points that grow inside a step', () => {
    const rules: readonly Rule[] = [
      {
        name: 't/8.2/1/inside',
        conditions: {
          all: [
            { fact: 'satisfaction', operator: 'at-least', value: '60' },
            { fact: 'satisfaction', operator: 'below', value: '80' },
          ],
        },
        event: {
          type: 'award',
          params: {
            criterion: '8.2',
            part: 1,
            most: '3',
            points: {
              sum: [
                '1',
                {
                  product: [
                    '2',
                    { quotient: [{ difference: [{ fact: 'satisfaction' }, '60'] }, '20'] },
                  ],
                },
              ],
            },
          },
        },
      },
      {
        name: 't/8.2/1/above',
        conditions: { all: [{ fact: 'satisfaction', operator: 'at-least', value: '80' }] },
        event: { type: 'award', params: { criterion: '8.2', part: 1, most: '3', points: '3' } },
      },
    ];
    expect(describeRules(rules, sampleWords('vi'))).toBe(
      'Tỷ lệ người dân hài lòng: từ 60 % đến dưới 80 %: 1 điểm, cộng 2 × (Tỷ lệ người dân hài lòng − 60) / 20; từ 80 % trở lên: 3 điểm.',
    );
  });

  it('says grades and effects with the same words', () => {
    const grade: Rule = {
      name: 't/grade/tot',
      conditions: {
        all: [
          { fact: 'percent', operator: 'at-least', value: '80' },
          { fact: 'percent', operator: 'below', value: '90' },
        ],
      },
      event: { type: 'grade', params: { grade: 'tot' } },
    };
    const effect: Rule = {
      name: 't/condition/complaints',
      conditions: {
        any: [
          { fact: 'complaints', operator: 'at-least', value: '1' },
          { fact: 'points:8', operator: 'below', value: '5' },
        ],
      },
      event: { type: 'effect', params: { condition: 'complaints', notAbove: 'kha' } },
    };
    expect(describeRules([grade], sampleWords('vi'))).toBe(
      'Xếp loại “Tốt” khi Tỷ lệ điểm đạt được so với điểm tối đa từ 80 % đến dưới 90 %.',
    );
    expect(describeRules([effect], sampleWords('vi'))).toBe(
      'Không xếp loại cao hơn “Khá” khi có một trong các điều kiện: Số vụ khiếu kiện đông người từ 1 trở lên; Điểm mục 8 (Phong trào “Dân vận khéo”) dưới 5 điểm.',
    );
    expect(describeRules([effect], sampleWords('en'))).toBe(
      'No grade above “Khá” when one of these holds: “Số vụ khiếu kiện đông người” is 1 or more; “Points of 8 (Phong trào “Dân vận khéo”)” is below 5 points.',
    );
  });
});
