import { describe, expect, it } from 'vitest';
import { describeNextStep } from '../../../../src/labels/rules/describe-next-step.js';
import { METHODS } from '../../../../src/methods/index.js';
import type { Figures } from './sample-result.js';
import { sampleResult } from './sample-result.js';
import type { SampleRules } from './sample-rules.js';
import { compilePart, sampleWords } from './sample-rules.js';

interface Sample {
  readonly name: string;
  readonly spec: { readonly method: string; readonly [key: string]: unknown };
  readonly maxPoints: number;
  readonly figures: Figures;
  readonly kind?: 'deduction';
  /** What the whole group gives. */
  readonly group?: Readonly<Record<string, string>>;
  readonly vi: string;
  readonly en: string;
}

const RATIO = 'Số mô hình hoàn thành / Số mô hình đăng ký';
const MODELS = ['models-completed', 'models-registered'];
const STEPS = {
  method: 'steps',
  of: MODELS,
  steps: [
    { from: 90, points: 4 },
    { from: 70, below: 90, points: 2 },
    { below: 70, points: 0 },
  ],
  whenDenominatorZero: 'zero',
};
const DEADLINE = {
  method: 'deadline',
  element: 'registered-on',
  steps: [
    { by: '04-01', points: 2 },
    { by: '04-15', points: 1 },
  ],
  late: 0.5,
  absent: 0,
};
const ALL_OF = {
  method: 'all-of',
  require: [
    { fact: 'reports-sent', operator: 'at-least', value: 4 },
    { fact: 'reports-on-time', operator: 'is', value: true },
  ],
};
const NET = {
  method: 'proportional',
  of: [{ plus: ['files-total'], minus: ['files-late', 'files-disliked'] }, 'files-total'],
  whenDenominatorZero: 'full',
};

const LATE = {
  method: 'lateness',
  element: 'registered-on',
  by: '11-30',
  every: 7,
  count: 'started',
  each: 1,
  atMost: 2.5,
  absent: 3,
};

/** Sentences written by hand. */
const SAMPLES: readonly Sample[] = [
  {
    name: 'the next step of a ratio, not the one after it',
    spec: STEPS,
    maxPoints: 4,
    figures: { 'models-completed': 17, 'models-registered': 20 },
    vi: `cần ${RATIO} từ 90 % trở lên (nay 85 %) để được 4 điểm`,
    en: `“${RATIO}” must be 90% or more (now 85%) for 4 points`,
  },
  {
    name: 'a ratio that is no finite decimal',
    spec: STEPS,
    maxPoints: 4,
    figures: { 'models-completed': 1, 'models-registered': 3 },
    vi: `cần ${RATIO} từ 70 % trở lên (nay ≈ 33,33 %) để được 2 điểm`,
    en: `“${RATIO}” must be 70% or more (now ≈ 33.33%) for 2 points`,
  },
  {
    name: 'the next step, never that there be nothing to divide by, which would give as much',
    spec: { ...STEPS, whenDenominatorZero: 'full' },
    maxPoints: 4,
    figures: { 'models-completed': 17, 'models-registered': 20 },
    vi: `cần ${RATIO} từ 90 % trở lên (nay 85 %) để được 4 điểm`,
    en: `“${RATIO}” must be 90% or more (now 85%) for 4 points`,
  },
  {
    name: 'a denominator of 0 in steps',
    spec: STEPS,
    maxPoints: 4,
    figures: { 'models-completed': 0, 'models-registered': 0 },
    vi: `cần Số mô hình đăng ký khác 0 (nay 0) và ${RATIO} từ 70 % đến dưới 90 % để được 2 điểm`,
    en: `“Số mô hình đăng ký” must be other than 0 (now 0) and “${RATIO}” must be 70% to below 90% for 2 points`,
  },
  {
    name: 'yes or no',
    spec: { method: 'yes-no', element: 'plan-issued' },
    maxPoints: 2,
    figures: { 'plan-issued': false },
    vi: 'cần “Có ban hành kế hoạch dân vận”: có (nay không) để được 2 điểm',
    en: '“Có ban hành kế hoạch dân vận” must be yes (now no) for 2 points',
  },
  {
    name: 'a day that was too late',
    spec: DEADLINE,
    maxPoints: 2,
    figures: { 'registered-on': '2024-04-20' },
    vi: 'cần Ngày đăng ký mô hình: đến ngày 15/4/2024 (nay 20/4/2024) để được 1 điểm',
    en: '“Ngày đăng ký mô hình” must be on or before 15 April 2024 (now 20 April 2024) for 1 point',
  },
  {
    name: 'a day that never came',
    spec: DEADLINE,
    maxPoints: 2,
    figures: { 'registered-on': 'absent' },
    vi: 'cần Ngày đăng ký mô hình: đến ngày 15/4/2024 (nay không thực hiện) để được 1 điểm',
    en: '“Ngày đăng ký mô hình” must be on or before 15 April 2024 (now not done) for 1 point',
  },
  {
    name: 'all conditions that fail',
    spec: ALL_OF,
    maxPoints: 1,
    figures: { 'reports-sent': 3, 'reports-on-time': false },
    vi: 'cần Số báo cáo đã gửi từ 4 trở lên (nay 3) và “Các báo cáo gửi đúng hạn”: có (nay không) để được 1 điểm',
    en: '“Số báo cáo đã gửi” must be 4 or more (now 3) and “Các báo cáo gửi đúng hạn” must be yes (now no) for 1 point',
  },
  {
    name: 'only the condition that fails',
    spec: ALL_OF,
    maxPoints: 1,
    figures: { 'reports-sent': 4, 'reports-on-time': false },
    vi: 'cần “Các báo cáo gửi đúng hạn”: có (nay không) để được 1 điểm',
    en: '“Các báo cáo gửi đúng hạn” must be yes (now no) for 1 point',
  },
  {
    name: 'a choice',
    spec: { method: 'choice', element: 'check-result', options: { tot: 3, kha: 1, yeu: 0 } },
    maxPoints: 3,
    figures: { 'check-result': 'yeu' },
    vi: 'cần Kết quả kiểm tra: “Khá” (nay “Yếu”) để được 1 điểm',
    en: '“Kết quả kiểm tra” must be “Khá” (now “Yếu”) for 1 point',
  },
  {
    name: 'what is missing to the whole',
    spec: { method: 'proportional', of: MODELS, whenDenominatorZero: 'zero' },
    maxPoints: 4,
    figures: { 'models-completed': 8, 'models-registered': 10 },
    vi: 'cần thêm 2 mô hình hoàn thành (nay 8 trên 10) để được 4 điểm',
    en: 'needs 2 more of “Số mô hình hoàn thành” (now 8 of 10) for 4 points',
  },
  {
    name: 'a denominator of 0 in a proportion',
    spec: { method: 'proportional', of: MODELS, whenDenominatorZero: 'zero' },
    maxPoints: 4,
    figures: { 'models-completed': 0, 'models-registered': 0 },
    vi: 'cần Số mô hình đăng ký khác 0 (nay 0) để được tối đa 4 điểm',
    en: '“Số mô hình đăng ký” must be other than 0 (now 0) for up to 4 points',
  },
  {
    name: 'what was taken from the whole',
    spec: NET,
    maxPoints: 5,
    figures: { 'files-total': 10, 'files-late': 2, 'files-disliked': 1 },
    vi: 'cần bớt 2 hồ sơ trễ hạn và bớt 1 hồ sơ người dân không hài lòng để được 5 điểm',
    en: 'needs 2 fewer of “Số hồ sơ trễ hạn” and 1 fewer of “Số hồ sơ người dân không hài lòng” for 5 points',
  },
  {
    name: 'a percent',
    spec: { method: 'proportional', element: 'satisfaction' },
    maxPoints: 1.5,
    figures: { satisfaction: 85 },
    vi: 'cần Tỷ lệ người dân hài lòng bằng 100 % (nay 85 %) để được 1,5 điểm',
    en: '“Tỷ lệ người dân hài lòng” must be 100% (now 85%) for 1.5 points',
  },
  {
    name: 'how many more of what is counted',
    spec: { method: 'per-item', items: [{ element: 'models-completed', each: 0.5 }] },
    maxPoints: 2,
    figures: { 'models-completed': 1 },
    vi: 'cần thêm 3 mô hình hoàn thành (nay 1) để được 2 điểm',
    en: 'needs 3 more of “Số mô hình hoàn thành” (now 1) for 2 points',
  },
  {
    name: 'how many fewer, also where the points had come down to the least',
    spec: { method: 'per-item', start: 5, items: [{ element: 'complaints', each: -2 }] },
    maxPoints: 5,
    figures: { complaints: 3 },
    vi: 'cần bớt 3 vụ khiếu kiện đông người (nay 3) để được 5 điểm',
    en: 'needs 3 fewer of “Số vụ khiếu kiện đông người” (now 3) for 5 points',
  },
  {
    name: 'two things of which neither alone is enough',
    spec: {
      method: 'per-item',
      start: 5,
      items: [
        { element: 'complaints', each: -1 },
        { element: 'files-late', each: -0.5 },
      ],
    },
    maxPoints: 5,
    figures: { complaints: 1, 'files-late': 2 },
    vi: 'cần bớt vụ khiếu kiện đông người (nay 1) và bớt hồ sơ trễ hạn (nay 2) để được 5 điểm',
    en: 'needs fewer of “Số vụ khiếu kiện đông người” (now 1) and fewer of “Số hồ sơ trễ hạn” (now 2) for 5 points',
  },
  {
    name: 'the one of two things that would be enough',
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
    figures: { complaints: 2, 'models-completed': 1 },
    vi: 'cần thêm 2 mô hình hoàn thành (nay 1) để được 5 điểm',
    en: 'needs 2 more of “Số mô hình hoàn thành” (now 1) for 5 points',
  },
  {
    name: 'a deduction by count',
    spec: { method: 'per-item', items: [{ element: 'complaints', each: 0.5 }] },
    maxPoints: 2,
    figures: { complaints: 2 },
    kind: 'deduction',
    vi: 'cần bớt 2 vụ khiếu kiện đông người (nay 2) để không bị trừ điểm',
    en: 'needs 2 fewer of “Số vụ khiếu kiện đông người” (now 2) to lose no points',
  },
  {
    name: 'a deduction by steps',
    spec: {
      method: 'steps',
      element: 'complaints',
      steps: [
        { to: 0, points: 0 },
        { from: 1, to: 2, points: 1 },
        { above: 2, points: 3 },
      ],
    },
    maxPoints: 3,
    figures: { complaints: 4 },
    kind: 'deduction',
    vi: 'cần Số vụ khiếu kiện đông người từ 2 trở xuống (nay 4) để chỉ bị trừ 1 điểm',
    en: '“Số vụ khiếu kiện đông người” must be 2 or less (now 4) to lose only 1 point',
  },
  {
    name: 'points that somebody gave',
    spec: { method: 'awarded', element: 'superior-points' },
    maxPoints: 10,
    figures: { 'superior-points': 7 },
    vi: 'cần Điểm cấp trên chấm bằng 10 (nay 7) để được 10 điểm',
    en: '“Điểm cấp trên chấm” must be 10 (now 7) for 10 points',
  },
  {
    name: 'the next step above one in which points rise',
    spec: {
      method: 'steps',
      element: 'satisfaction',
      steps: [
        { from: 90, points: 4 },
        { from: 70, below: 90, points: 2, risesTo: 4 },
        { below: 70, points: 0 },
      ],
    },
    maxPoints: 4,
    figures: { satisfaction: 80 },
    vi: 'cần Tỷ lệ người dân hài lòng từ 90 % trở lên (nay 80 %) để được 4 điểm',
    en: '“Tỷ lệ người dân hài lòng” must be 90% or more (now 80%) for 4 points',
  },
  {
    name: 'the end of the line where there is nothing above it',
    spec: {
      method: 'steps',
      element: 'satisfaction',
      steps: [{ from: 0, points: 0, risesTo: 4 }],
    },
    maxPoints: 4,
    figures: { satisfaction: 80 },
    vi: 'cần Tỷ lệ người dân hài lòng bằng 100 % (nay 80 %) để được 4 điểm',
    en: '“Tỷ lệ người dân hài lòng” must be 100% (now 80%) for 4 points',
  },
  {
    name: 'a threshold by kind of unit in the unit’s own figures',
    spec: {
      method: 'steps',
      element: 'models-completed',
      thresholdsCountAt: { element: 'check-result', percent: { tot: 100, kha: 70, yeu: 33.3 } },
      steps: [
        { from: 10, points: 4 },
        { from: 5, below: 10, points: 2 },
        { below: 5, points: 0 },
      ],
    },
    maxPoints: 4,
    figures: { 'models-completed': 4, 'check-result': 'kha' },
    vi: 'cần Số mô hình hoàn thành từ 7 trở lên (nay 4) để được 4 điểm',
    en: '“Số mô hình hoàn thành” must be 7 or more (now 4) for 4 points',
  },
  {
    name: 'a threshold of a ratio by kind of unit',
    spec: {
      ...STEPS,
      thresholdsCountAt: { element: 'check-result', percent: { tot: 100, kha: 70, yeu: 50 } },
    },
    maxPoints: 4,
    figures: { 'models-completed': 55, 'models-registered': 100, 'check-result': 'kha' },
    // 70 and 90 % count as 49 and 63 %.
    vi: `cần ${RATIO} từ 63 % trở lên (nay 55 %) để được 4 điểm`,
    en: `“${RATIO}” must be 63% or more (now 55%) for 4 points`,
  },
  {
    name: 'how many more for the full increments',
    spec: {
      method: 'increments',
      element: 'models-completed',
      upTo: 10,
      points: 3,
      every: 5,
      each: 0.5,
      atMost: 5,
    },
    maxPoints: 5,
    // Four steps of 5 above 10 give the last two points.
    figures: { 'models-completed': 12 },
    vi: 'cần thêm 18 mô hình hoàn thành (nay 12) để được 5 điểm',
    en: 'needs 18 more of “Số mô hình hoàn thành” (now 12) for 5 points',
  },
  {
    name: 'the rest of increments, from a step that was begun',
    spec: {
      method: 'increments',
      element: 'models-completed',
      upTo: 10,
      points: 3,
      every: 5,
      each: 0.5,
      atMost: 4.25,
    },
    maxPoints: 5,
    // 22 is two full steps, 4 points; the third one begins to count at 25.
    figures: { 'models-completed': 22 },
    vi: 'cần thêm 3 mô hình hoàn thành (nay 22) để được 4,25 điểm',
    en: 'needs 3 more of “Số mô hình hoàn thành” (now 22) for 4.25 points',
  },
  {
    name: 'what comes after the base',
    spec: {
      method: 'increments',
      element: 'models-completed',
      upTo: 10,
      points: 3,
      every: 5,
      each: 0.5,
    },
    maxPoints: 5,
    figures: { 'models-completed': 8 },
    vi: 'cần Số mô hình hoàn thành trên 10 (nay 8) để được tối đa 5 điểm',
    en: '“Số mô hình hoàn thành” must be above 10 (now 8) for up to 5 points',
  },
  {
    name: 'the best of the group',
    spec: {
      method: 'relative-to-best',
      element: 'models-completed',
      within: 'unit-group',
      whenBestZero: 'zero',
    },
    maxPoints: 4,
    figures: { 'models-completed': 30 },
    group: { best: '40' },
    vi: 'cần Số mô hình hoàn thành đạt mức cao nhất trong nhóm đơn vị (nay 30; mức cao nhất 40) để được 4 điểm',
    en: '“Số mô hình hoàn thành” must be equal to the best of its unit group (now 30; the best 40) for 4 points',
  },
  {
    name: 'the best ratio, and never that the group should have none',
    spec: {
      method: 'relative-to-best',
      of: MODELS,
      within: 'table',
      whenBestZero: 'full',
      whenDenominatorZero: 'full',
    },
    maxPoints: 4,
    figures: { 'models-completed': 3, 'models-registered': 10 },
    group: { best: '80' },
    vi: `cần ${RATIO} đạt mức cao nhất trong các đơn vị cùng bảng điểm (nay 30 %; mức cao nhất 80 %) để được 4 điểm`,
    en: `“${RATIO}” must be equal to the best of its table (now 30%; the best 80%) for 4 points`,
  },
  {
    name: 'nothing of a group in which nobody is above 0',
    spec: {
      method: 'relative-to-best',
      element: 'models-completed',
      within: 'unit-group',
      whenBestZero: 'zero',
    },
    maxPoints: 4,
    figures: { 'models-completed': 0 },
    group: { best: '0' },
    vi: '',
    en: '',
  },
  {
    name: 'what is missing to the target',
    spec: {
      method: 'target-and-leader',
      element: 'models-completed',
      target: 'models-registered',
      within: 'unit-group',
      whenTargetZero: 'not-applicable',
    },
    maxPoints: 4,
    figures: { 'models-completed': 6, 'models-registered': 8 },
    group: { leader: '150' },
    vi: 'cần thêm 2 mô hình hoàn thành (nay 6 trên 8) để được 2 điểm',
    en: 'needs 2 more of “Số mô hình hoàn thành” (now 6 of 8) for 2 points',
  },
  {
    name: 'what comes after the target',
    spec: {
      method: 'target-and-leader',
      element: 'models-completed',
      target: 8,
      within: 'unit-group',
    },
    maxPoints: 4,
    figures: { 'models-completed': 8 },
    group: { leader: '150' },
    vi: 'cần Số mô hình hoàn thành / 8 trên 100 % (nay 100 %) để được tối đa 4 điểm',
    en: '“Số mô hình hoàn thành / 8” must be above 100% (now 100%) for up to 4 points',
  },
  {
    name: 'the leader of the group',
    spec: {
      method: 'target-and-leader',
      element: 'models-completed',
      target: 'models-registered',
      within: 'unit-group',
      whenTargetZero: 'zero',
    },
    maxPoints: 4,
    figures: { 'models-completed': 12, 'models-registered': 10 },
    group: { leader: '150' },
    vi: `cần ${RATIO} đạt mức cao nhất trong nhóm đơn vị (nay 120 %; mức cao nhất 150 %) để được 4 điểm`,
    en: `“${RATIO}” must be equal to the best of its unit group (now 120%; the best 150%) for 4 points`,
  },
  {
    name: 'the last day in time, whatever the weeks late',
    spec: LATE,
    maxPoints: 3,
    figures: { 'registered-on': '2024-12-10' },
    kind: 'deduction',
    vi: 'cần Ngày đăng ký mô hình: đến ngày 30/11/2024 (nay 10/12/2024) để không bị trừ điểm',
    en: '“Ngày đăng ký mô hình” must be on or before 30 November 2024 (now 10 December 2024) to lose no points',
  },
  {
    name: 'the last day in time of days late',
    spec: { ...LATE, every: 1 },
    maxPoints: 3,
    figures: { 'registered-on': '2024-12-02' },
    kind: 'deduction',
    vi: 'cần Ngày đăng ký mô hình: đến ngày 30/11/2024 (nay 02/12/2024) để không bị trừ điểm',
    en: '“Ngày đăng ký mô hình” must be on or before 30 November 2024 (now 2 December 2024) to lose no points',
  },
  {
    name: 'the last day in time of what never came',
    spec: LATE,
    maxPoints: 3,
    figures: { 'registered-on': 'absent' },
    kind: 'deduction',
    vi: 'cần Ngày đăng ký mô hình: đến ngày 30/11/2024 (nay không thực hiện) để không bị trừ điểm',
    en: '“Ngày đăng ký mô hình” must be on or before 30 November 2024 (now not done) to lose no points',
  },
];

function say(sample: SampleRules, result: ReturnType<typeof sampleResult>, language: 'vi' | 'en') {
  return describeNextStep(result, sample.rules, sampleWords(language, sample.derived));
}

describe('describeNextStep', () => {
  it.each(SAMPLES)('says $name', ({ spec, maxPoints, figures, kind, group, vi, en }) => {
    const sample = { ...compilePart(spec, maxPoints), ...(group && { group }) };
    const result = sampleResult(sample, figures, {
      maxPoints: String(maxPoints),
      ...(kind && { kind }),
    });
    expect(say(sample, result, 'vi')).toBe(vi);
    expect(say(sample, result, 'en')).toBe(en);
  });

  it('has a sentence for every method', () => {
    expect([...new Set(SAMPLES.map(({ spec }) => spec.method))].sort()).toEqual(
      [...METHODS.keys()].sort(),
    );
  });

  it('says nothing where nothing was lost or nothing applies', () => {
    const sample = compilePart(STEPS, 4);
    const full = sampleResult(
      sample,
      { 'models-completed': 9, 'models-registered': 10 },
      { maxPoints: '4' },
    );
    expect(say(sample, full, 'vi')).toBe('');
    const low = { 'models-completed': 1, 'models-registered': 10 };
    const out = sampleResult(sample, low, { maxPoints: '4', status: 'not-applicable' });
    expect(say(sample, out, 'vi')).toBe('');
    const noLoss = compilePart(
      { method: 'per-item', items: [{ element: 'complaints', each: 1 }] },
      2,
    );
    const deduction = sampleResult(
      noLoss,
      { complaints: 0 },
      { maxPoints: '2', kind: 'deduction' },
    );
    expect(say(noLoss, deduction, 'vi')).toBe('');
  });

  const NONE = { maxPoints: '4', status: 'not-reported', computed: null, final: null } as const;
  const HALF = { 'models-completed': 1, 'models-registered': 2 };

  it('names what was not reported, and says when that counts 0', () => {
    const sample = compilePart(STEPS, 4);
    const reported = sampleResult(sample, HALF, NONE);
    const inputs = reported.inputs.map((input) => ({
      ...input,
      state: 'not-reported' as const,
      value: null,
      text: null,
    }));
    const labels = inputs.map(({ element }) =>
      element === 'models-registered' ? 'Số mô hình đăng ký' : 'Số mô hình hoàn thành',
    );
    const list = labels.join(', ');
    expect(list).toHaveLength(41);
    expect(say(sample, { ...reported, inputs }, 'vi')).toBe(`chưa báo cáo: ${list}`);
    const zero = { ...reported, inputs, computed: '0', final: '0' };
    expect(say(sample, zero, 'vi')).toBe(`chưa báo cáo: ${list} (tính 0 điểm)`);
    expect(say(sample, zero, 'en')).toBe(`not reported: ${list} (counts 0 points)`);
    const waiting = { ...reported, inputs, status: 'needs-review' as const };
    expect(say(sample, waiting, 'vi')).toBe(`chưa báo cáo: ${list}; chờ điểm thẩm định`);
  });

  it('names wrong figures as they were typed', () => {
    const sample = compilePart({ method: 'proportional', element: 'satisfaction' }, 4);
    const result = sampleResult(sample, { satisfaction: 50 }, { ...NONE, status: 'invalid' });
    const inputs = result.inputs.map((input) => ({
      ...input,
      state: 'invalid' as const,
      value: null,
      text: 'khoảng 50',
    }));
    expect(say(sample, { ...result, inputs }, 'vi')).toBe(
      'cần sửa số liệu sai: Tỷ lệ người dân hài lòng (đang ghi “khoảng 50”)',
    );
  });

  const at = { file: 'td.xlsx' };

  it('gives the reason of an appraiser who lowered the points', () => {
    const sample = compilePart({ method: 'yes-no', element: 'plan-issued' }, 4);
    const appraisal = { reason: 'Kế hoạch thiếu phân công', authority: null, decidedOn: null, at };
    const result = sampleResult(
      sample,
      { 'plan-issued': true },
      { maxPoints: '4', appraised: '2.5', final: '2.5', appraisal },
    );
    expect(say(sample, result, 'vi')).toBe(
      'thẩm định đổi từ 4 thành 2,5 điểm: Kế hoạch thiếu phân công',
    );
    expect(say(sample, { ...result, appraisal: { ...appraisal, reason: null } }, 'en')).toBe(
      'appraised at 2.5 instead of 4, no reason given',
    );
  });

  it('says what an appraiser gave where the rules gave nothing', () => {
    const sample = compilePart({ method: 'yes-no', element: 'plan-issued' }, 4);
    const result = sampleResult(
      sample,
      { 'plan-issued': true },
      {
        maxPoints: '4',
        computed: null,
        appraised: '3',
        final: '3',
        appraisal: { reason: 'Theo hồ sơ', authority: null, decidedOn: null, at },
      },
    );
    expect(say(sample, result, 'vi')).toBe('thẩm định cho 3 điểm: Theo hồ sơ');
    expect(say(sample, result, 'en')).toBe('appraised at 3: Theo hồ sơ');
  });

  it('beats the points of an appraiser who raised them, and says nothing of the raise', () => {
    const sample = compilePart(STEPS, 4);
    const raised = sampleResult(sample, HALF, {
      maxPoints: '4',
      appraised: '3',
      final: '3',
      appraisal: { reason: 'Có thêm mô hình', authority: null, decidedOn: null, at },
    });
    expect(say(sample, raised, 'vi')).toBe(
      `cần ${RATIO} từ 90 % trở lên (nay 50 %) để được 4 điểm`,
    );
  });

  it('numbers the parts that lost points', () => {
    const first = compilePart({ method: 'yes-no', element: 'plan-issued', yes: 1 }, 3, 1);
    const second = compilePart(
      { method: 'proportional', element: 'satisfaction', points: 2 },
      3,
      2,
    );
    const both = {
      rules: [...first.rules, ...second.rules],
      derived: [...first.derived, ...second.derived],
    };
    const result = sampleResult(
      both,
      { 'plan-issued': true, satisfaction: 50 },
      { maxPoints: '3' },
    );
    expect(result.final).toBe('2');
    expect(say(both, result, 'vi')).toBe(
      '(2) cần Tỷ lệ người dân hài lòng bằng 100 % (nay 50 %) để được 2 điểm',
    );
  });
});
