import type { Language } from '../language.js';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    late: 'trường hợp làm muộn (late)',
    absent: 'trường hợp không làm (absent)',
    'in-time': 'trường hợp đúng hạn',
    yes: 'câu trả lời “có”',
    no: 'câu trả lời “không”',
    'all-hold': 'trường hợp đủ mọi yêu cầu',
    'not-all': 'trường hợp thiếu yêu cầu',
    base: 'mức cơ sở',
    increments: 'phần tăng thêm',
    'denominator-zero': 'trường hợp mẫu số bằng 0',
    'target-zero': 'trường hợp chỉ tiêu bằng 0',
    'best-zero': 'trường hợp đơn vị tốt nhất bằng 0',
    'below-zero': 'trường hợp số âm',
    'below-target': 'trường hợp chưa đạt chỉ tiêu',
    'at-target': 'trường hợp vừa đạt chỉ tiêu',
    between: 'trường hợp vượt chỉ tiêu, chưa dẫn đầu',
    leader: 'trường hợp dẫn đầu',
    'not-applicable': 'trường hợp không áp dụng',
    given: 'điểm do người thẩm định cho',
    counted: 'cách tính theo số lượng',
    ratio: 'cách tính theo tỷ lệ',
    share: 'cách tính theo đơn vị tốt nhất',
  },
  en: {
    late: 'the late case',
    absent: 'the case “never done” (absent)',
    'in-time': 'the case in time',
    yes: 'the answer “yes”',
    no: 'the answer “no”',
    'all-hold': 'the case that meets every requirement',
    'not-all': 'the case that misses a requirement',
    base: 'the base',
    increments: 'the increments',
    'denominator-zero': 'the denominator of 0',
    'target-zero': 'the target of 0',
    'best-zero': 'the best of 0',
    'below-zero': 'a figure below 0',
    'below-target': 'the case below target',
    'at-target': 'the case at target',
    between: 'the case above target, behind the leader',
    leader: 'the leader',
    'not-applicable': 'the case that does not apply',
    given: 'the points given by a person',
    counted: 'the count',
    ratio: 'the share',
    share: 'the share of the best',
  },
};

/** A rule of a criterion by its key: "mức thứ 2", "step 2"; an option, a case; else the key itself. */
export function ruleName(rule: string, language: Language): string {
  const step = /^step-(\d+)$/.exec(rule)?.[1];
  if (step !== undefined) return language === 'vi' ? `mức thứ ${step}` : `step ${step}`;
  const option = /^option-(.+)$/.exec(rule)?.[1];
  if (option !== undefined) {
    return language === 'vi' ? `lựa chọn “${option}”` : `the option “${option}”`;
  }
  return NAMES[language][rule] ?? rule;
}
