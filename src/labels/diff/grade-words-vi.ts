import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { swapped } from './change-words.js';

const q = (text: unknown) => `“${String(text)}”`;
const from = (what: string) => (was: string, now: string) => `${what} đổi từ ${was} thành ${now}`;
const SOURCES: Readonly<Record<string, string>> = {
  percent: 'tỷ lệ phần trăm, có điểm thưởng',
  total: 'tổng điểm, có điểm thưởng',
  'percent-without-bonus': 'tỷ lệ phần trăm không tính điểm thưởng',
  'total-without-bonus': 'tổng điểm không tính điểm thưởng',
};
function limitAdded(name: string, verb: string) {
  return {
    name,
    say: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      `${verb}: ${texts.limit(id, 'after')}`,
    values: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      ['–', texts.limit(id, 'after')] as const,
  };
}
function limitRemoved(name: string, verb: string) {
  return {
    name,
    say: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      `${verb}: ${texts.limit(id, 'before')}`,
    values: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      [texts.limit(id, 'before'), '–'] as const,
  };
}
function limitChanged(name: string, what: string) {
  return {
    name,
    say: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      `${what} thay đổi. Trước: ${texts.limit(id, 'before')}. Nay: ${texts.limit(id, 'after')}`,
    values: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      [texts.limit(id, 'before'), texts.limit(id, 'after')] as const,
  };
}

/** Grades, limits, rounding and ranks, in the words of a decision. */
export const GRADE_WORDS_VI: Pick<
  AllChangeWords,
  | 'grade-source-changed'
  | 'band-added'
  | 'band-removed'
  | 'band-moved'
  | 'band-renamed'
  | 'bands-reordered'
  | 'minimum-added'
  | 'minimum-removed'
  | 'minimum-changed'
  | 'quota-added'
  | 'quota-removed'
  | 'quota-changed'
  | 'condition-added'
  | 'condition-removed'
  | 'condition-changed'
  | 'limit-renamed'
  | 'limit-citation-changed'
  | 'rounding-changed'
  | 'ranking-changed'
  | 'bonus-over-scale-changed'
> = {
  'grade-source-changed': swapped(
    'Căn cứ xếp loại',
    (source) => SOURCES[String(source)] ?? String(source),
    from('căn cứ xếp loại'),
  ),
  'band-added': {
    name: 'Thêm mức xếp loại',
    say: ({ label, interval }, texts) => `thêm loại ${q(label)}: ${texts.interval(interval)}`,
    values: ({ label, interval }, texts) => ['–', `${label}: ${texts.interval(interval)}`],
  },
  'band-removed': {
    name: 'Bỏ mức xếp loại',
    say: ({ label, interval }, texts) => `bỏ loại ${q(label)} (trước: ${texts.interval(interval)})`,
    values: ({ label, interval }, texts) => [`${label}: ${texts.interval(interval)}`, '–'],
  },
  'band-moved': {
    name: 'Dời ngưỡng xếp loại',
    say: ({ label, from: was, to }, texts) =>
      `loại ${q(label)}: trước ${texts.interval(was)}, nay ${texts.interval(to)}`,
    values: ({ label, from: was, to }, texts) => [
      `${label}: ${texts.interval(was)}`,
      `${label}: ${texts.interval(to)}`,
    ],
  },
  'band-renamed': swapped('Đổi tên loại', q, from('tên loại')),
  'bands-reordered': { name: 'Đổi thứ tự các loại', say: () => 'thứ tự các loại thay đổi' },
  'minimum-added': limitAdded('Thêm mức tối thiểu', 'thêm mức tối thiểu'),
  'minimum-removed': limitRemoved('Bỏ mức tối thiểu', 'bỏ mức tối thiểu'),
  'minimum-changed': limitChanged('Đổi mức tối thiểu', 'mức tối thiểu'),
  'quota-added': limitAdded('Thêm tỷ lệ khống chế', 'thêm tỷ lệ khống chế'),
  'quota-removed': limitRemoved('Bỏ tỷ lệ khống chế', 'bỏ tỷ lệ khống chế'),
  'quota-changed': limitChanged('Đổi tỷ lệ khống chế', 'tỷ lệ khống chế'),
  'condition-added': limitAdded('Thêm điều kiện', 'thêm điều kiện'),
  'condition-removed': limitRemoved('Bỏ điều kiện', 'bỏ điều kiện'),
  'condition-changed': limitChanged('Đổi điều kiện', 'điều kiện'),
  'limit-renamed': swapped('Đổi tên điều kiện', q, from('tên')),
  'limit-citation-changed': {
    name: 'Đổi nơi dẫn của điều kiện',
    say: ({ id }, texts) =>
      `nơi dẫn của điều kiện ${q(texts.limit(id, 'after'))} đổi từ ${q(texts.limitCitation(id, 'before'))} thành ${q(texts.limitCitation(id, 'after'))}`,
    values: ({ id }, texts) => [
      `Nơi dẫn: ${texts.limitCitation(id, 'before')}`,
      `Nơi dẫn: ${texts.limitCitation(id, 'after')}`,
    ],
  },
  'rounding-changed': {
    name: 'Làm tròn',
    say: (_, texts) =>
      `làm tròn: trước ${texts.rounding('before')}; nay ${texts.rounding('after')}`,
    values: (_, texts) => [texts.rounding('before'), texts.rounding('after')],
  },
  'ranking-changed': {
    name: 'Xếp hạng',
    say: (_, texts) => `xếp hạng: trước ${texts.ranking('before')}. Nay ${texts.ranking('after')}`,
    values: (_, texts) => [texts.ranking('before'), texts.ranking('after')],
  },
  'bonus-over-scale-changed': swapped(
    'Điểm thưởng và thang điểm',
    (may) => (may ? 'điểm thưởng được vượt thang điểm' : 'điểm thưởng không được vượt thang điểm'),
    (was, now) => `trước ${was}; nay ${now}`,
  ),
};
