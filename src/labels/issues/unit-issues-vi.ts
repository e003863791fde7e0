import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

const WHAT: Readonly<Record<string, string>> = {
  'unit-group': 'nhóm đơn vị ',
  claimed: 'điểm tự chấm ',
  appraised: 'điểm thẩm định ',
  decidedOn: 'ngày thẩm định ',
};

/** Units, and rows of the long layout. */
export const UNIT_ISSUES_VI = {
  'unit-id-empty': () => [
    'dòng có số liệu nhưng không có mã đơn vị',
    'mã đơn vị ở mỗi dòng',
    'Ghi mã đơn vị; nếu là dòng tổng cộng hoặc ghi chú thì xóa khỏi bảng.',
  ],
  'unit-duplicate': ({ firstRow }) => [
    `đơn vị đã có ở dòng ${firstRow}`,
    'mỗi đơn vị một dòng',
    'Giữ lại dòng đúng, xóa dòng kia; nếu là đơn vị khác thì sửa mã đơn vị.',
  ],
  'unit-group-missing': () => [
    'không rõ đơn vị thuộc nhóm nào nên không chọn được bảng điểm',
    'nhóm đơn vị của bộ tiêu chí',
    'Ghi cột “Nhóm đơn vị”, hoặc nạp thêm danh sách đơn vị có cột này.',
  ],
  'unit-group-unknown': ({ found, known, suggestion }) => [
    `nhóm đơn vị ${q(found)} không có trong bộ tiêu chí`,
    `một trong: ${listText(known, 'vi')}`,
    `${suggestionText(suggestion, 'vi')}Ghi lại tên nhóm đơn vị cho đúng.`,
  ],
  'nothing-applies': () => [
    'không tiêu chí nào áp dụng cho đơn vị nên đơn vị không có điểm tối đa, không có tỷ lệ và xếp loại',
    'ít nhất một tiêu chí áp dụng cho đơn vị',
    'Kiểm tra nhóm đơn vị và các ô ghi KAD; nếu đơn vị không thuộc diện chấm điểm thì xóa khỏi danh sách.',
  ],
  'unit-not-listed': ({ found }) => [
    `đơn vị ${q(found)} không có trong danh sách đơn vị`,
    'mã đơn vị có trong danh sách, kèm nhóm đơn vị',
    'Sửa lại mã đơn vị, hoặc bổ sung đơn vị vào danh sách.',
  ],
  'row-of-other-year': ({ found, year }) => [
    `dòng ghi năm ${q(found)}, không phải năm ${year}, nên không được đọc`,
    `năm ${year}`,
    `Nếu là số liệu của năm ${year} thì sửa lại năm; nếu không thì xóa dòng này, hoặc chọn lại năm đánh giá.`,
  ],
  'inputs-disagree': ({ what, found, other, otherPlace }) => [
    `${WHAT[what] ?? ''}ở đây ghi ${q(found)}, ở ${otherPlace} ghi ${q(other)}`,
    'cùng một giá trị ở mọi nơi',
    'Kiểm tra số nào đúng rồi sửa hoặc xóa số kia.',
  ],
  'element-unknown': ({ found, suggestion }) => [
    `số liệu ${q(found)} không có trong bộ tiêu chí`,
    suggestion === undefined ? 'tên số liệu như trong biểu mẫu' : q(suggestion),
    `${suggestionText(suggestion, 'vi')}Ghi lại tên số liệu như trong biểu mẫu.`,
  ],
  'criterion-unknown': ({ found, suggestion }) => [
    `tiêu chí ${q(found)} không có trong bộ tiêu chí`,
    suggestion === undefined ? 'số của tiêu chí như trong bảng điểm, ví dụ 8.2' : q(suggestion),
    `${suggestionText(suggestion, 'vi')}Ghi lại số của tiêu chí như trong bảng điểm.`,
  ],
} satisfies Partial<IssueTexts>;
