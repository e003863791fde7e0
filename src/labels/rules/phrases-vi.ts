import { quoteText } from '../quote-text.js';
import { countedThing } from './counted-thing.js';
import type { BoundText, OptionText, Phrases, RangeText } from './phrases.js';

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

function optionsText(values: readonly OptionText[]): string {
  return values.map(([option, value]) => `${option}: ${value}`).join('; ');
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
  totalWithoutBonus: 'Tổng điểm không tính điểm thưởng',
  percentWithoutBonus: 'Tỷ lệ điểm đạt được không tính điểm thưởng so với điểm tối đa',
  largestWithin: {
    'unit-group': 'trong nhóm đơn vị',
    table: 'trong các đơn vị cùng bảng điểm',
    all: 'trong tất cả các đơn vị',
  },
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
  roundDown: (text) => `phần nguyên của (${text})`,
  roundUp: (text) => `(${text}) làm tròn lên`,
  percent: (text) => `tỷ lệ % (${text})`,
  byOption: (label, values) => `hệ số theo ${quoteText(label)} (${optionsText(values)})`,
  converted: (label, kind, values) =>
    `${label}, quy đổi theo ${quoteText(kind)} (các mốc tính bằng ${values.map(([option, value]) => `${value} với ${quoteText(option)}`).join('; ')})`,
  multiplied: (kind, values) =>
    `điểm trên nhân hệ số theo ${quoteText(kind)}: ${optionsText(values)}`,
  daysAfter: (label, day) => `số ngày từ ${day} đến ${quoteText(label)}`,
  best: (within, of) => `mức cao nhất ${within}${of === undefined ? '' : ` của (${of})`}`,
  bestZero: (within) => `${within} không có đơn vị nào trên 0`,
  reachesBest: (best) => `đạt ${best}`,
  timesShareOfBest: (points, best, label) =>
    label === undefined
      ? `${points} × tỷ lệ so với ${best}`
      : `${points} × tỷ lệ giữa (${label}) và ${best}`,
  fullSteps: (points, every, from) => `${points} cho mỗi mức tăng thêm đủ ${every} so với ${from}`,
  periodsLate: (points, number, started) =>
    `${points} cho mỗi ${number} ngày chậm (${started ? `chưa đủ ${number} ngày cũng tính` : `chỉ tính khi đủ ${number} ngày`})`,
  daysLate: (points) => `${points} cho mỗi ngày chậm`,
  rises: (start, end) => `tăng đều từ ${start} lên ${end} điểm`,
  falls: (start, end) => `giảm đều từ ${start} xuống ${end} điểm`,
  timesFactor: (text, factor) => `(${text}) × ${factor}`,
  grade: (label) => `xếp loại ${quoteText(label)}`,
};
