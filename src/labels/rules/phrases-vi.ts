import { quoteText } from '../quote-text.js';
import { countedThing } from './counted-thing.js';
import type { BoundText, Phrases, RangeText } from './phrases.js';

function from({ text, included }: BoundText): string {
  return included ? `từ ${text}` : `trên ${text}`;
}

function values({ low, high }: RangeText): string {
  if (low !== undefined && high !== undefined) {
    return `${from(low)} đến ${high.included ? '' : 'dưới '}${high.text}`;
  }
  if (low !== undefined) return low.included ? `${from(low)} trở lên` : from(low);
  if (high === undefined) return '';
  return high.included ? `từ ${high.text} trở xuống` : `dưới ${high.text}`;
}

function fromDay({ text, included }: BoundText): string {
  return included ? `từ ngày ${text}` : `sau ngày ${text}`;
}

function days({ low, high }: RangeText): string {
  const until = high && (high.included ? `đến ngày ${high.text}` : `trước ngày ${high.text}`);
  if (low === undefined) return until ?? '';
  if (until === undefined) return low.included ? `${fromDay(low)} trở đi` : fromDay(low);
  return `${fromDay(low)} ${high?.included ? '' : 'đến '}${until}`;
}

function place(id: string, label: string | undefined): string {
  return label === undefined ? `mục ${id}` : `mục ${id} (${label})`;
}

function limits(most: string | undefined, least: string | undefined): string {
  if (most !== undefined && least !== undefined) return `tối đa ${most}, tối thiểu ${least}`;
  return most === undefined ? `không dưới ${least}` : `không quá ${most}`;
}

/** Rules in Vietnamese, as the annex of a decision says them. */
export const PHRASES_VI: Phrases = {
  yes: 'có',
  no: 'không',
  never: 'không thực hiện',
  happened: 'đã thực hiện',
  and: ' và ',
  or: ' hoặc ',
  when: 'khi',
  whenAll: 'khi đủ các điều kiện:',
  whenAny: 'khi có một trong các điều kiện:',
  otherwise: 'trường hợp còn lại',
  notApplicable: 'không áp dụng',
  denominatorZero: 'mẫu số bằng 0',
  anyValue: 'mọi giá trị',
  total: 'Tổng điểm',
  percentOfMaximum: 'Tỷ lệ điểm đạt được so với điểm tối đa',
  appointedDay: 'ngày quy định',
  itself: 'lấy nguyên số điểm này',
  points: (text) => `${text} điểm`,
  sectionPoints: (id, label) => `Điểm ${place(id, label)}`,
  sectionPercent: (id, label) => `Tỷ lệ điểm ${place(id, label)}`,
  values,
  days,
  exactly: (value) => `bằng ${value}`,
  whole: (value) => `đạt ${value}`,
  notExactly: (value) => `khác ${value}`,
  oneOf: (options) => (options.length === 1 ? options.join() : `một trong (${options.join(', ')})`),
  noneOf: (options) => `không phải ${options.join(', ')}`,
  claim: (subject, said, { shape }) => {
    if (shape === 'number') return `${subject} ${said}`;
    return `${shape === 'statement' ? quoteText(subject) : subject}: ${said}`;
  },
  not: (text) => `không thuộc trường hợp (${text})`,
  each: (points, label) => `${points} mỗi ${countedThing(label)}`,
  timesRatio: (points, label) =>
    label === undefined ? `${points} × tỷ lệ` : `${points} × tỷ lệ (${label})`,
  plus: (text) => `, cộng ${text}`,
  minus: (text) => `, trừ ${text}`,
  firstMinus: (text) => `trừ ${text}`,
  limits,
  least: (parts) => `số nhỏ nhất trong (${parts.join('; ')})`,
  greatest: (parts) => `số lớn nhất trong (${parts.join('; ')})`,
  grade: (label) => `xếp loại ${quoteText(label)}`,
};
