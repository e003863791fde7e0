import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { criteriaFaultText } from './criteria-fault-text.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';
import { systemReason } from './system-reason.js';

function near(found: string, known: readonly string[]): string {
  return suggestionText(findSuggestion(found, known), 'vi');
}

/** What stops a run, in Vietnamese. */
export const OPERATOR_ERROR_TEXT_VI: OperatorErrorTexts = {
  'option-invalid': ({ option, found, expected }) => [
    found === ''
      ? `Thiếu giá trị của tùy chọn ${option}.`
      : `Tùy chọn ${option} không nhận giá trị ${q(found)}.`,
    `Ghi ${option} là: ${expected}.`,
  ],
  'file-not-found': ({ file }) => [
    `Không tìm thấy tệp ${q(file)}.`,
    'Kiểm tra tên tệp và thư mục; nếu trong tên có dấu cách thì đặt tên trong dấu ngoặc kép.',
  ],
  'file-unreadable': ({ file, reason }) => [
    `Không đọc được tệp ${q(file)}: ${systemReason(reason, 'vi')}.`,
    'Đóng tệp ở các chương trình khác (thường là Excel), kiểm tra quyền đọc rồi chạy lại.',
  ],
  'output-exists': ({ file }) => [
    `Tệp ${q(file)} đã có.`,
    'Chọn tên khác, hoặc thêm --force để ghi đè.',
  ],
  'output-unwritable': ({ file, reason }) => [
    `Không ghi được tệp ${q(file)}: ${systemReason(reason, 'vi')}.`,
    'Đóng tệp nếu đang mở bằng Excel, kiểm tra quyền ghi vào thư mục rồi chạy lại.',
  ],
  'no-input-units': () => [
    'Trong các tệp đầu vào không có đơn vị nào để chấm điểm.',
    'Kiểm tra đã chọn đúng tệp và bảng có cột mã đơn vị; chạy “danvan check” để xem từng lỗi.',
  ],
  'criteria-not-found': ({ id, known }) => [
    `Không có bộ tiêu chí ${q(id)}.`,
    `${near(id, known)}Các bộ tiêu chí hiện có: ${listText(known, 'vi')}.`,
  ],
  'criteria-invalid': ({ faults }) => [
    [
      `Bộ tiêu chí có ${faults.length} lỗi:`,
      ...faults.map(
        (fault) => `${fault.file}:${fault.line}:${fault.column}: ${criteriaFaultText(fault, 'vi')}`,
      ),
    ].join('\n'),
    'Sửa các lỗi này trong tệp bộ tiêu chí rồi chạy lại; chưa chấm điểm đơn vị nào.',
  ],
  'criteria-year': ({ id, year, years }) => [
    `Bộ tiêu chí ${q(id)} không dùng cho năm ${year}.`,
    `Chọn --year trong các năm: ${years.join(', ')}; hoặc chọn bộ tiêu chí khác.`,
  ],
  'criteria-year-ambiguous': ({ id, year, sets }) => [
    `Năm ${year} có ${sets.length} bộ tiêu chí của ${q(id)}: ${listText(sets, 'vi')}.`,
    'Ghi rõ một bộ ở --criteria, và sửa scoringYears để mỗi năm chỉ có một bộ.',
  ],
  'table-unknown': ({ found, known }) => [
    `Không có bảng điểm ${q(found)}.`,
    `${near(found, known)}Các bảng điểm của bộ tiêu chí: ${listText(known, 'vi')}.`,
  ],
  'rules-invalid': ({ file, reason }) => [
    `Tệp luật ${q(file)} không đúng cấu trúc: ${reason}.`,
    'Không sửa tay tệp luật: lấy lại bản đã công bố, hoặc chạy “danvan rules build”.',
  ],
  'rules-stale': ({ id, file }) => [
    `Tệp luật ${q(file)} không lập từ nội dung hiện tại của bộ tiêu chí ${q(id)}.`,
    'Nếu bộ tiêu chí đã công bố thì lấy lại nội dung đã công bố; nếu còn dự thảo thì chạy “danvan rules build”.',
  ],
  'rules-not-fresh': ({ id, file }) => [
    `Tệp luật ${q(file)} khác với luật lập lại từ bộ tiêu chí ${q(id)}.`,
    'Chạy “danvan rules build”, xem từng thay đổi trong tệp luật rồi mới chấp nhận.',
  ],
};
