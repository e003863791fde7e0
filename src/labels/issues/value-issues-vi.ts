import type { DataElement } from '../../criteria/data-element.js';
import type { NotApplicablePolicy } from '../../domain/evaluation.js';
import type { IssueParams } from '../../domain/issue.js';
import { fullYear } from '../full-year.js';
import { listText } from '../list-text.js';
import { numberText } from '../number-text.js';
import { quoteText as q } from '../quote-text.js';
import { rangeWords } from '../rules/range-words.js';
import { clearNumbers, clearPercents } from '../rules/rewrite-words.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

type Kind = DataElement['kind'];

const NOT_OF_KIND: Readonly<Record<Kind, string>> = {
  count: 'không phải số',
  number: 'không phải số',
  percent: 'không phải tỷ lệ phần trăm',
  'yes-no': 'không phải “có” hoặc “không”',
  date: 'không phải ngày',
  choice: 'không phải một lựa chọn',
};

const EXPECTED: Readonly<Record<Kind, string>> = {
  count: 'số nguyên, ví dụ 12',
  number: 'số, ví dụ 8,5 hoặc 8.5',
  percent: 'tỷ lệ phần trăm, ví dụ 85,5%',
  'yes-no': '“có” hoặc “không”',
  date: 'ngày/tháng/năm, ví dụ 25/5/2024',
  choice: 'một lựa chọn trong danh sách',
};

const REWRITE: Readonly<Record<Kind, string>> = {
  count: 'Ghi lại chỉ một số nguyên, không kèm chữ; không có thì ghi 0.',
  number: 'Ghi lại chỉ một số, không kèm chữ, ví dụ 8,5 hoặc 8.5.',
  percent: 'Ghi lại kèm dấu %, ví dụ 85% hoặc 85,5%.',
  'yes-no': 'Ghi lại là “có” hoặc “không”.',
  date: 'Ghi lại theo thứ tự ngày/tháng/năm, ví dụ 25/5/2024; nếu không thực hiện thì ghi “không có”.',
  choice: 'Ghi lại một lựa chọn trong danh sách.',
};

/** What to write into a cell that holds no figure yet, without a full stop. */
const WRITE: Readonly<Record<Kind, string>> = {
  count: 'Ghi số liệu; nếu không phát sinh thì ghi 0',
  number: 'Ghi số liệu; nếu không phát sinh thì ghi 0',
  percent: 'Ghi tỷ lệ phần trăm kèm dấu %, ví dụ 85,5%',
  'yes-no': 'Ghi “có” hoặc “không”',
  date: 'Ghi ngày/tháng/năm; nếu không thực hiện thì ghi “không có”',
  choice: 'Ghi một lựa chọn trong danh sách',
};
const SAID: Readonly<Record<NotApplicablePolicy, (points: string) => string>> = {
  'full-points': (points) => `được tính đủ ${points} điểm`,
  'leaves-maximum': (points) => `${points} điểm của tiêu chí không tính vào điểm tối đa của đơn vị`,
  'rescales-rest': () => 'điểm các tiêu chí còn lại được quy đổi về đủ thang điểm',
};

/** What stands in the cells of figures. */
export const VALUE_ISSUES_VI = {
  'cell-error': ({ found }) => [
    `ô báo lỗi Excel ${q(found)}`,
    'số liệu, không phải lỗi công thức',
    'Mở bằng Excel, sửa công thức hoặc ghi thẳng số liệu rồi lưu lại.',
  ],
  'cell-formula-without-result': ({ formula }) => [
    `công thức ${q(formula)} chưa có kết quả lưu trong tệp`,
    'kết quả của công thức, lưu sẵn trong tệp',
    'Mở bằng Excel rồi lưu lại.',
  ],
  'value-wrong-kind': ({ found, kind }) => [
    `ghi ${q(found)}, ${NOT_OF_KIND[kind as Kind] ?? `không phải ${kind}`}`,
    EXPECTED[kind as Kind] ?? kind,
    REWRITE[kind as Kind] ?? 'Ghi lại cho đúng.',
  ],
  'value-ambiguous-number': ({ found, readings }) => [
    `${q(found)} có thể hiểu là ${readings.map((text) => numberText(text, 'vi')).join(' hoặc ')}`,
    'số chỉ có một cách hiểu, không dùng dấu ngăn cách hàng nghìn',
    `Ghi lại là ${clearNumbers(readings, 'vi')}.`,
  ],
  'value-ambiguous-percent': ({ found, readings }) => [
    `${q(found)} không rõ là ${clearPercents(readings, 'vi')}`,
    'tỷ lệ phần trăm có dấu %',
    `Ghi lại kèm dấu %: ${clearPercents(readings, 'vi')}.`,
  ],
  'value-ambiguous-date': ({ found }) => [
    `ngày ${q(found)} không ghi đủ năm`,
    'ngày/tháng/năm (ngày đứng trước), năm đủ bốn chữ số',
    `Ghi lại đủ năm, ví dụ ${fullYear(found)}; ngày đứng trước, tháng đứng sau.`,
  ],
  'value-not-whole': ({ found }) => [
    `ghi ${q(found)}, không phải số nguyên`,
    'số nguyên, ví dụ 12',
    'Số đếm không có phần lẻ: kiểm tra rồi ghi lại số nguyên.',
  ],
  'value-negative': ({ found }) => [
    `ghi ${q(found)}, là số âm`,
    'số từ 0 trở lên',
    'Kiểm tra rồi ghi lại; nếu không có thì ghi 0.',
  ],
  'value-out-of-range': ({ found, min, max }) => [
    `ghi ${q(found)}, ngoài khoảng cho phép`,
    rangeWords(min, max, 'vi'),
    `Kiểm tra rồi ghi lại số ${rangeWords(min, max, 'vi')}.`,
  ],
  'value-unknown-choice': ({ found, options, suggestion }) => [
    `ghi ${q(found)}, không có trong danh sách lựa chọn`,
    `một trong: ${listText(options, 'vi')}`,
    `${suggestionText(suggestion, 'vi')}Ghi lại đúng một lựa chọn trong danh sách.`,
  ],
  'date-not-existing': ({ found }) => [
    `ngày ${q(found)} không có trong lịch`,
    'ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 25/5/2024',
    'Kiểm tra văn bản gốc rồi ghi lại ngày; ngày đứng trước, tháng đứng sau.',
  ],
  'date-outside-year': ({ found, year }) => [
    `ngày ${q(found)} không thuộc năm ${year}`,
    `ngày trong năm ${year} (hoặc tháng 12/${year - 1}, nếu bộ tiêu chí cho phép)`,
    `Kiểm tra ngày và năm đánh giá. Nếu trong năm ${year} không thực hiện thì ghi “không có”.`,
  ],
  'numerator-above-denominator': ({ found, denominator, denominatorLabel, ...others }) => [
    `${combined(others)} ${q(found)}, lớn hơn ${q(denominatorLabel)} là ${q(denominator)}`,
    `số không lớn hơn ${q(denominatorLabel)}`,
    'Kiểm tra các số liệu này rồi sửa số sai.',
  ],
  'not-applicable-not-allowed': ({ found, kind }) => [
    `ghi ${q(found)} nhưng tiêu chí này có áp dụng với đơn vị`,
    'số liệu thực hiện',
    `${WRITE[kind as Kind] ?? WRITE.number}.`,
  ],
  'not-applicable-said': ({ found, policy, points }) => [
    `ghi ${q(found)} nên tiêu chí không áp dụng cho đơn vị: ${SAID[policy](numberText(points, 'vi'))}`,
    'số liệu, nếu tiêu chí có áp dụng cho đơn vị',
    'Kiểm tra xem có đúng là tiêu chí không áp dụng cho đơn vị không. Nếu đúng thì không phải làm gì; nếu không thì ghi số liệu.',
  ],
  'value-not-used': ({ found }) => [
    `ghi ${q(found)} nhưng bảng điểm của đơn vị không dùng số liệu này`,
    'ô để trống',
    'Kiểm tra nhóm đơn vị. Nếu đúng nhóm thì không phải làm gì.',
  ],
  'not-reported-blocks': ({ label, kind }) => [
    `chưa báo cáo ${q(label)}: đơn vị chưa được xếp loại`,
    'số liệu của đơn vị',
    `${WRITE[kind as Kind] ?? WRITE.number}; không để trống.`,
  ],
  'not-reported-counts-zero': ({ label }) => [
    `chưa báo cáo ${q(label)}: tiêu chí tính 0 điểm`,
    'số liệu của đơn vị',
    'Ghi số liệu nếu có thực hiện; nếu không thì để nguyên, tiêu chí được 0 điểm.',
  ],
  'not-reported-needs-review': ({ label }) => [
    `chưa báo cáo ${q(label)}: tiêu chí chờ thẩm định, đơn vị chưa có tổng điểm và xếp loại`,
    'số liệu, hoặc điểm thẩm định kèm lý do',
    'Ghi số liệu, hoặc ghi điểm thẩm định và lý do cho tiêu chí này.',
  ],
} satisfies Partial<IssueTexts>;

/** How the figure came about that is too large. */
function combined({
  addedLabels,
  takenLabels,
}: Pick<IssueParams['numerator-above-denominator'], 'addedLabels' | 'takenLabels'>): string {
  const parts = [
    ...(addedLabels === undefined ? [] : [`cộng với ${q(addedLabels)}`]),
    ...(takenLabels === undefined ? [] : [`trừ đi ${q(takenLabels)}`]),
  ];
  return parts.length === 0 ? 'ghi' : `${parts.join(', ')} là`;
}
