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
  {
    name: 'points that rise inside a step',
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
    vi: 'Tỷ lệ người dân hài lòng: từ 90 % trở lên: 4 điểm; từ 70 % đến dưới 90 %: tăng đều từ 2 lên 4 điểm; dưới 70 %: 0 điểm.',
    en: 'Tỷ lệ người dân hài lòng: 90% or more: 4 points; 70% to below 90%: rising evenly from 2 to 4 points; below 70%: 0 points.',
  },
  {
    name: 'points that fall inside a step, and an end that the figures have',
    spec: {
      method: 'steps',
      of: NET_FILES,
      whenDenominatorZero: 'full',
      steps: [
        { from: 60, points: 1.5, risesTo: 4 },
        { above: 20, below: 60, points: 1.5, risesTo: 0.5 },
        { to: 20, points: 1, risesTo: 1 },
      ],
    },
    maxPoints: 4,
    vi: '(Tổng số hồ sơ − Số hồ sơ trễ hạn − Số hồ sơ người dân không hài lòng) / Tổng số hồ sơ: từ 60 % trở lên: tăng đều từ 1,5 lên 4 điểm; trên 20 % đến dưới 60 %: giảm đều từ 1,5 xuống 0,5 điểm; từ 20 % trở xuống: 1 điểm. Mẫu số bằng 0: 4 điểm.',
    en: '(Tổng số hồ sơ − Số hồ sơ trễ hạn − Số hồ sơ người dân không hài lòng) / Tổng số hồ sơ: 60% or more: rising evenly from 1.5 to 4 points; above 20% to below 60%: falling evenly from 1.5 to 0.5 points; 20% or less: 1 point. Denominator 0: 4 points.',
  },
  {
    name: 'thresholds by kind of unit',
    spec: {
      method: 'steps',
      element: 'models-completed',
      thresholdsCountAt: {
        element: 'check-result',
        percent: { tot: 100, kha: 70, yeu: 33.3 },
      },
      steps: [
        { from: 10, points: 4 },
        { from: 5, below: 10, points: 2 },
        { below: 5, points: 0 },
      ],
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành, quy đổi theo “Kết quả kiểm tra” (các mốc tính bằng 100 % với “Tốt”; 70 % với “Khá”; 33,3 % với “Yếu”): từ 10 trở lên: 4 điểm; từ 5 đến dưới 10: 2 điểm; dưới 5: 0 điểm.',
    en: 'Số mô hình hoàn thành, converted by “Kết quả kiểm tra” (thresholds count at 100% for “Tốt”; 70% for “Khá”; 33.3% for “Yếu”): 10 or more: 4 points; 5 to below 10: 2 points; below 5: 0 points.',
  },
  {
    name: 'thresholds of a ratio by kind of unit',
    spec: {
      method: 'steps',
      of: MODELS,
      thresholdsCountAt: { element: 'check-result', percent: { tot: 100, kha: 70, yeu: 50 } },
      steps: [
        { from: 90, points: 4 },
        { below: 90, points: 0 },
      ],
      whenDenominatorZero: 'zero',
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành / Số mô hình đăng ký, quy đổi theo “Kết quả kiểm tra” (các mốc tính bằng 100 % với “Tốt”; 70 % với “Khá”; 50 % với “Yếu”): từ 90 % trở lên: 4 điểm; dưới 90 %: 0 điểm. Mẫu số bằng 0: 0 điểm.',
    en: 'Số mô hình hoàn thành / Số mô hình đăng ký, converted by “Kết quả kiểm tra” (thresholds count at 100% for “Tốt”; 70% for “Khá”; 50% for “Yếu”): 90% or more: 4 points; below 90%: 0 points. Denominator 0: 0 points.',
  },
  {
    name: 'a base and increments',
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
    vi: 'Số mô hình hoàn thành: từ 10 trở xuống: 3 điểm; trên 10: 3 điểm, cộng 0,5 điểm cho mỗi mức tăng thêm đủ 5 so với 10, không quá 5.',
    en: 'Số mô hình hoàn thành: 10 or less: 3 points; above 10: 3 points, plus 0.5 points for each full 5 above 10, at most 5.',
  },
  {
    name: 'a base and increments of a ratio',
    spec: {
      method: 'increments',
      of: MODELS,
      upTo: 80,
      points: 1,
      every: 2.5,
      each: 1,
      whenDenominatorZero: 'not-applicable',
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành / Số mô hình đăng ký: từ 80 % trở xuống: 1 điểm; trên 80 %: 1 điểm, cộng 1 điểm cho mỗi mức tăng thêm đủ 2,5 % so với 80 %, không quá 4. Mẫu số bằng 0: không áp dụng.',
    en: 'Số mô hình hoàn thành / Số mô hình đăng ký: 80% or less: 1 point; above 80%: 1 point, plus 1 point for each full 2.5% above 80%, at most 4. Denominator 0: does not apply.',
  },
  {
    name: 'a share of the best of the group',
    spec: {
      method: 'relative-to-best',
      element: 'models-completed',
      within: 'unit-group',
      whenBestZero: 'zero',
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành: 4 điểm × tỷ lệ so với mức cao nhất trong nhóm đơn vị. Trong nhóm đơn vị không có đơn vị nào trên 0: 0 điểm.',
    en: 'Số mô hình hoàn thành: 4 points × ratio to the best of its unit group. None of its unit group is above 0: 0 points.',
  },
  {
    name: 'a share of the best ratio',
    spec: {
      method: 'relative-to-best',
      of: MODELS,
      within: 'table',
      whenBestZero: 'full',
      whenDenominatorZero: 'not-applicable',
      points: 2.5,
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành / Số mô hình đăng ký: 2,5 điểm × tỷ lệ so với mức cao nhất trong các đơn vị cùng bảng điểm. Mẫu số bằng 0: không áp dụng. Trong các đơn vị cùng bảng điểm không có đơn vị nào trên 0: 2,5 điểm.',
    en: 'Số mô hình hoàn thành / Số mô hình đăng ký: 2.5 points × ratio to the best of its table. Denominator 0: does not apply. None of its table is above 0: 2.5 points.',
  },
  {
    name: 'a share of the best of a figure that may be below 0',
    spec: {
      method: 'relative-to-best',
      of: NET_FILES,
      within: 'all',
      whenBestZero: 'not-applicable',
      whenDenominatorZero: 'zero',
    },
    maxPoints: 4,
    vi: '(Tổng số hồ sơ − Số hồ sơ trễ hạn − Số hồ sơ người dân không hài lòng) / Tổng số hồ sơ: 4 điểm × tỷ lệ so với mức cao nhất trong tất cả các đơn vị; dưới 0 %: 0 điểm. Mẫu số bằng 0: 0 điểm. Trong tất cả các đơn vị không có đơn vị nào trên 0: không áp dụng.',
    en: '(Tổng số hồ sơ − Số hồ sơ trễ hạn − Số hồ sơ người dân không hài lòng) / Tổng số hồ sơ: 4 points × ratio to the best of all units; below 0%: 0 points. Denominator 0: 0 points. None of all units is above 0: does not apply.',
  },
  {
    name: 'a share of the best of a figure with decimals',
    spec: {
      method: 'relative-to-best',
      element: 'superior-points',
      within: 'unit-group',
      whenBestZero: 'zero',
    },
    maxPoints: 1,
    vi: 'Điểm cấp trên chấm: 1 điểm × tỷ lệ so với mức cao nhất trong nhóm đơn vị. Trong nhóm đơn vị không có đơn vị nào trên 0: 0 điểm.',
    en: 'Điểm cấp trên chấm: 1 point × ratio to the best of its unit group. None of its unit group is above 0: 0 points.',
  },
  {
    name: 'a target and the leader of the group',
    spec: {
      method: 'target-and-leader',
      element: 'models-completed',
      target: 'models-registered',
      within: 'unit-group',
      whenTargetZero: 'not-applicable',
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành / Số mô hình đăng ký: dưới 100 %: 2 điểm × tỷ lệ; bằng 100 %: 2 điểm; trên 100 % đến dưới mức cao nhất trong nhóm đơn vị: tăng đều từ 2 lên 4 điểm; trên 100 % và đạt mức cao nhất trong nhóm đơn vị: 4 điểm. Mẫu số bằng 0: không áp dụng.',
    en: 'Số mô hình hoàn thành / Số mô hình đăng ký: below 100%: 2 points × ratio; 100%: 2 points; above 100% to below the best of its unit group: rising evenly from 2 to 4 points; above 100% and equal to the best of its unit group: 4 points. Denominator 0: does not apply.',
  },
  {
    name: 'the same target for all',
    spec: {
      method: 'target-and-leader',
      element: 'models-completed',
      target: 8,
      within: 'table',
      atTarget: 3,
    },
    maxPoints: 4,
    vi: 'Số mô hình hoàn thành / 8: dưới 100 %: 3 điểm × tỷ lệ; bằng 100 %: 3 điểm; trên 100 % đến dưới mức cao nhất trong các đơn vị cùng bảng điểm: tăng đều từ 3 lên 4 điểm; trên 100 % và đạt mức cao nhất trong các đơn vị cùng bảng điểm: 4 điểm.',
    en: 'Số mô hình hoàn thành / 8: below 100%: 3 points × ratio; 100%: 3 points; above 100% to below the best of its table: rising evenly from 3 to 4 points; above 100% and equal to the best of its table: 4 points.',
  },
  {
    name: 'weeks late, begun ones too',
    spec: {
      method: 'lateness',
      element: 'registered-on',
      by: '11-30',
      every: 7,
      count: 'started',
      each: 1,
      atMost: 3,
      absent: 3,
    },
    maxPoints: 3,
    vi: 'Ngày đăng ký mô hình: đến ngày 30/11/2024: 0 điểm; sau ngày 30/11/2024: 1 điểm cho mỗi 7 ngày chậm (chưa đủ 7 ngày cũng tính), không quá 3; không thực hiện: 3 điểm.',
    en: 'Ngày đăng ký mô hình: on or before 30 November 2024: 0 points; after 30 November 2024: 1 point for each 7 days late or part of them, at most 3; not done: 3 points.',
  },
  {
    name: 'full weeks late',
    spec: {
      method: 'lateness',
      element: 'registered-on',
      by: { 2023: '2023-11-30', 2024: '2024-11-15' },
      every: 7,
      count: 'full',
      each: 0.5,
      atMost: 2,
      absent: 2,
    },
    maxPoints: 2,
    vi: 'Ngày đăng ký mô hình: đến ngày 15/11/2024: 0 điểm; sau ngày 15/11/2024: 0,5 điểm cho mỗi 7 ngày chậm (chỉ tính khi đủ 7 ngày), không quá 2; không thực hiện: 2 điểm.',
    en: 'Ngày đăng ký mô hình: on or before 15 November 2024: 0 points; after 15 November 2024: 0.5 points for each full 7 days late, at most 2; not done: 2 points.',
  },
  {
    name: 'days late',
    spec: {
      method: 'lateness',
      element: 'registered-on',
      by: '11-30',
      every: 1,
      count: 'started',
      each: 0.1,
      atMost: 1,
      absent: 2,
    },
    maxPoints: 2,
    vi: 'Ngày đăng ký mô hình: đến ngày 30/11/2024: 0 điểm; sau ngày 30/11/2024: 0,1 điểm cho mỗi ngày chậm, không quá 1; không thực hiện: 2 điểm.',
    en: 'Ngày đăng ký mô hình: on or before 30 November 2024: 0 points; after 30 November 2024: 0.1 points for each day late, at most 1; not done: 2 points.',
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

  it('says what no method compiles to: a calculation with its signs and brackets', () => {
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
      'Tỷ lệ người dân hài lòng: từ 60 % đến dưới 80 %: 1 điểm, cộng 2 điểm × (Tỷ lệ người dân hài lòng − 60) / 20; từ 80 % trở lên: 3 điểm.',
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
