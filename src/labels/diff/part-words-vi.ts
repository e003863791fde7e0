import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { pointsOfStep, swapped } from './change-words.js';

const pts = (value: unknown, texts: ChangeTexts) => texts.points(value as string | null);

const ZERO: Readonly<Record<string, string>> = {
  zero: 'không có điểm',
  full: 'đủ điểm',
  'not-applicable': 'không áp dụng',
};
const zero = (value: unknown) => ZERO[String(value)] ?? 'không nêu';

/** Names of the ways to give points, as an officer calls them. */
const METHODS: Readonly<Record<string, string>> = {
  'yes-no': 'có hoặc không',
  choice: 'theo mức được chọn',
  deadline: 'theo thời hạn',
  'all-of': 'đủ mọi yêu cầu',
  steps: 'theo các mức',
  proportional: 'theo tỷ lệ',
  'per-item': 'theo số lượng',
  awarded: 'người thẩm định cho điểm',
  increments: 'theo mức cơ bản và phần tăng thêm',
  'relative-to-best': 'so với đơn vị cao nhất',
  'target-and-leader': 'so với chỉ tiêu và đơn vị dẫn đầu',
  lateness: 'theo thời gian chậm',
};

type PartKinds = Extract<
  keyof AllChangeWords,
  | `part-${string}`
  | 'method-changed'
  | 'measure-changed'
  | `step-${string}`
  | `deadline-${string}`
  | 'late-points-changed'
  | 'absent-points-changed'
  | 'option-points-changed'
  | 'item-points-changed'
  | 'points-changed'
  | 'points-limit-changed'
  | 'requirements-changed'
  | 'zero-policy-changed'
  | 'thresholds-by-kind-changed'
  | 'rule-changed'
  | 'rule-rewritten'
>;

function bothRules(texts: ChangeTexts): string {
  return `Trước: ${texts.rule('before')} Nay: ${texts.rule('after')}`;
}

function moved(name: string, verb: string) {
  return {
    name,
    say: (
      { from, to, ...ref }: Parameters<AllChangeWords['step-moved']['say']>[0],
      texts: ChangeTexts,
    ) =>
      `${verb} mức ${texts.points(pointsOfStep(to))}: trước ${texts.interval(from.interval, ref)}, nay ${texts.interval(to.interval, ref)}`,
  };
}

function deadline(name: string, verb: string) {
  return {
    name,
    say: (
      { from, to }: Parameters<AllChangeWords['deadline-moved']['say']>[0],
      texts: ChangeTexts,
    ) => `${verb}: trước là ${texts.days(from)}; nay là ${texts.days(to)}`,
  };
}

/** Changes of the way to give points. */
export const PART_WORDS_VI: Pick<AllChangeWords, PartKinds> = {
  'part-added': {
    name: 'Thêm phần điểm',
    say: (_, texts) => `thêm phần điểm. Nay: ${texts.rule('after')}`,
  },
  'part-removed': {
    name: 'Bỏ phần điểm',
    say: (_, texts) => `bỏ một phần điểm. Trước: ${texts.rule('before')}`,
  },
  'method-changed': {
    name: 'Đổi cách tính điểm',
    say: ({ from, to }, texts) =>
      `đổi cách tính điểm từ ${METHODS[from] ?? from} sang ${METHODS[to] ?? to}. ${bothRules(texts)}`,
  },
  'measure-changed': swapped(
    'Đổi số liệu dùng để chấm',
    (ids, texts) => texts.elements(ids as string[]),
    (was, now) => `trước chấm theo ${was}; nay chấm theo ${now}`,
  ),
  'step-moved': moved('Dời mức điểm', 'dời'),
  'step-tightened': moved('Siết mức điểm', 'siết'),
  'step-loosened': moved('Nới mức điểm', 'nới'),
  'step-points-changed': {
    name: 'Đổi điểm của mức',
    say: ({ step, from, to, ...ref }, texts) =>
      `mức ${texts.interval(step, ref)}: trước ${texts.points(from)}, nay ${texts.points(to)}`,
  },
  'step-added': {
    name: 'Thêm mức điểm',
    say: ({ step, ...ref }, texts) =>
      `thêm mức ${texts.interval(step.interval, ref)}: ${texts.points(pointsOfStep(step))}`,
  },
  'step-removed': {
    name: 'Bỏ mức điểm',
    say: ({ step, ...ref }, texts) =>
      `bỏ mức ${texts.interval(step.interval, ref)}: ${texts.points(pointsOfStep(step))}`,
  },
  'deadline-earlier': deadline('Hạn sớm hơn', 'hạn sớm hơn'),
  'deadline-later': deadline('Hạn muộn hơn', 'hạn muộn hơn'),
  'deadline-moved': deadline('Dời hạn', 'hạn dời, có năm sớm hơn, có năm muộn hơn'),
  'deadline-added': {
    name: 'Thêm mốc hạn',
    say: ({ days, points }, texts) => `thêm mốc ${texts.days(days)}: ${texts.points(points)}`,
  },
  'deadline-removed': {
    name: 'Bỏ mốc hạn',
    say: ({ days, points }, texts) => `bỏ mốc ${texts.days(days)} (${texts.points(points)})`,
  },
  'deadline-points-changed': {
    name: 'Đổi điểm của mốc hạn',
    say: ({ days, from, to }, texts) =>
      `mốc ${texts.days(days)}: trước ${texts.points(from)}, nay ${texts.points(to)}`,
  },
  'late-points-changed': swapped(
    'Đổi điểm khi chậm hạn',
    pts,
    (was, now) => `chậm hạn: trước ${was}, nay ${now}`,
  ),
  'absent-points-changed': swapped(
    'Đổi điểm khi không thực hiện',
    pts,
    (was, now) => `không thực hiện: trước ${was}, nay ${now}`,
  ),
  'option-points-changed': {
    name: 'Đổi điểm của mức',
    say: ({ option, from, to, ...ref }, texts) =>
      `“${texts.option(option, ref)}”: trước ${texts.points(from)}, nay ${texts.points(to)}`,
  },
  'item-points-changed': {
    name: 'Đổi điểm mỗi lần',
    say: ({ element, from, to }, texts) =>
      `trước ${texts.each(from, element)}, nay ${texts.each(to, element)}`,
  },
  'points-changed': swapped(
    'Đổi điểm của phần',
    pts,
    (was, now) => `điểm của phần này: trước ${was}, nay ${now}`,
  ),
  'points-limit-changed': swapped(
    'Đổi mức tối đa của phần',
    (value, texts) => (value === null ? 'điểm tối đa của tiêu chí' : pts(value, texts)),
    (was, now) => `mức tối đa của phần này: trước ${was}, nay ${now}`,
  ),
  'requirements-changed': {
    name: 'Đổi yêu cầu',
    say: (_, texts) => `đổi yêu cầu để được điểm. ${bothRules(texts)}`,
  },
  'zero-policy-changed': swapped(
    'Khi không phát sinh',
    zero,
    (was, now) => `khi không phát sinh: trước ${was}, nay ${now}`,
  ),
  'thresholds-by-kind-changed': swapped(
    'Ngưỡng theo loại đơn vị',
    (value, texts) => texts.factors(value as null),
    (was, now) => `ngưỡng theo loại đơn vị: trước ${was}; nay ${now}`,
  ),
  'rule-changed': {
    name: 'Đổi cách tính điểm',
    say: (_, texts) => `đổi cách tính điểm. ${bothRules(texts)}`,
  },
  'rule-rewritten': { name: 'Cách ghi khác', say: () => 'cách ghi khác, cách chấm không đổi' },
};
