import { listText } from '../list-text.js';
import { numberText } from '../number-text.js';
import { quoteText as q } from '../quote-text.js';
import { dataReason } from './data-reasons.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

/** How many of many columns are named. */
const SHOWN = 5;
const USE_FORM = 'Dùng biểu mẫu do lệnh “danvan form” lập';

/** Files, sheets and columns. */
export const FILE_ISSUES_VI = {
  'file-empty': () => [
    'tệp không có dữ liệu',
    'một dòng tiêu đề và ít nhất một dòng số liệu',
    'Kiểm tra xem đã chọn đúng tệp, đúng trang tính và đã lưu tệp chưa.',
  ],
  'file-not-utf8': ({ line }) => [
    `dòng ${line} có ký tự không đọc được theo bảng mã UTF-8`,
    'tệp CSV theo bảng mã UTF-8',
    'Mở bằng Excel, lưu CSV dạng UTF-8 (chọn kiểu “CSV UTF-8”) hoặc lưu dạng .xlsx. Nếu chữ tiếng Việt đã lỗi thì mở lại tệp gốc để lưu.',
  ],
  'file-unknown-format': ({ extension }) => [
    extension === '' ? 'tên tệp không có đuôi' : `không đọc được loại tệp ${q(extension)}`,
    'tệp .xlsx hoặc .csv',
    'Mở bằng Excel rồi lưu lại dạng .xlsx.',
  ],
  'workbook-unreadable': ({ reason }) => [
    `không mở được tệp Excel: ${dataReason(reason, 'vi')}`,
    'tệp .xlsx mở được bằng Excel',
    'Mở thử bằng Excel. Nếu mở được thì lưu lại dạng .xlsx; nếu không thì đề nghị nơi gửi gửi lại tệp.',
  ],
  'workbook-protected': () => [
    'tệp Excel có đặt mật khẩu mở tệp nên không đọc được',
    'tệp .xlsx không đặt mật khẩu mở tệp',
    'Mở bằng Excel, bỏ mật khẩu (File → Info → Protect Workbook → Encrypt with Password, xóa trống) rồi lưu lại.',
  ],
  'workbook-old-format': () => [
    'tệp theo định dạng Excel cũ (.xls)',
    'tệp .xlsx',
    'Mở bằng Excel rồi lưu lại dạng .xlsx (Save As, chọn “Excel Workbook”); đổi đuôi tên tệp không có tác dụng.',
  ],
  'workbook-too-large': ({ megabytes, limit }) => [
    `nội dung tệp lớn ${numberText(String(megabytes), 'vi')} MB`,
    `không quá ${numberText(String(limit), 'vi')} MB`,
    'Xóa trang, dòng và cột thừa (thường do định dạng cả cột) rồi lưu lại, hoặc tách thành nhiều tệp.',
  ],
  'csv-broken-row': ({ reason }) => [
    `dòng sai cấu trúc CSV: ${dataReason(reason, 'vi')}`,
    'ô có dấu ngoặc kép thì mở và đóng đủ; dấu ngoặc kép bên trong ô viết hai lần',
    'Mở bằng Excel, sửa ô này rồi lưu CSV dạng UTF-8.',
  ],
  'header-not-found': () => [
    'không tìm thấy dòng tiêu đề',
    'một dòng tiêu đề có cột mã đơn vị và các cột số liệu của bộ tiêu chí',
    `${USE_FORM}, hoặc ghi lại tên cột cho đúng.`,
  ],
  'no-data-rows': () => [
    'dưới dòng tiêu đề không có dòng số liệu nào',
    'mỗi đơn vị một dòng',
    'Ghi số liệu của các đơn vị vào dưới dòng tiêu đề rồi lưu lại.',
  ],
  'sheet-skipped': () => [
    'trang tính không có dòng tiêu đề của bộ tiêu chí nên không được đọc',
    'trang tính có cột mã đơn vị và các cột số liệu',
    'Nếu trang này có số liệu cần chấm thì sửa dòng tiêu đề; nếu không thì không phải làm gì.',
  ],
  'hidden-sheet': () => [
    'trang tính đang ẩn nên không được đọc',
    'số liệu cần chấm nằm ở trang tính không ẩn',
    'Nếu trang này có số liệu cần chấm thì bỏ ẩn rồi lưu lại; nếu không thì không phải làm gì.',
  ],
  'hidden-row': ({ rows, count }) => [
    `${count} dòng đang ẩn (${rows}) vẫn được đọc`,
    'không có dòng ẩn trong bảng số liệu',
    'Bỏ ẩn để kiểm tra; dòng nào không dùng thì xóa.',
  ],
  'hidden-column': ({ columns, count }) => [
    `${count} cột đang ẩn (${columns}) vẫn được đọc`,
    'không có cột ẩn trong bảng số liệu',
    'Bỏ ẩn để kiểm tra; cột nào không dùng thì xóa.',
  ],
  'merged-cells': ({ range }) => [
    `ô nằm trong vùng ô gộp ${range}, không rõ số liệu của ô nào`,
    'mỗi ô một số liệu, không gộp ô',
    `Bỏ gộp vùng ${range} (Merge & Center → Unmerge Cells), ghi số liệu vào từng ô rồi lưu lại.`,
  ],
  'signature-rows': ({ rows, count }) => [
    `${count} dòng dưới bảng (${rows}) là phần ghi ngày tháng, chữ ký nên không được đọc`,
    'dưới bảng không có dòng nào của đơn vị',
    'Nếu đây là dòng của một đơn vị thì sửa lại mã đơn vị và ghi số liệu; nếu không thì không phải làm gì.',
  ],
  'unit-column-missing': () => [
    'dòng tiêu đề không có cột mã đơn vị',
    'một cột có tên “Mã đơn vị”',
    'Thêm cột “Mã đơn vị” và ghi mã của từng đơn vị.',
  ],
  'column-unknown': ({ found, suggestion }) => [
    `cột ${q(found)} không có trong bộ tiêu chí nên không được đọc`,
    suggestion === undefined ? 'tên cột như trong biểu mẫu' : `cột ${q(suggestion)}`,
    suggestion === undefined
      ? 'Nếu cột này có số liệu cần chấm thì sửa tên cột như trong biểu mẫu; nếu không thì không phải làm gì.'
      : `${suggestionText(suggestion, 'vi')}Nếu phải thì sửa lại tên cột.`,
  ],
  'column-missing': ({ label }) => [
    `thiếu cột ${q(label)}`,
    `cột ${q(label)}`,
    'Thêm cột này và ghi số liệu của các đơn vị, hoặc nạp thêm tệp có cột này.',
  ],
  'columns-missing': ({ set, needed, present, labels }) => [
    present === 0
      ? `không có cột nào trong ${needed} cột số liệu mà bộ tiêu chí ${q(set)} cần: ${listText(labels, 'vi', SHOWN)}`
      : `chỉ có ${present} trong ${needed} cột số liệu mà bộ tiêu chí ${q(set)} cần; thiếu ${listText(labels, 'vi', SHOWN)}`,
    `các cột số liệu của bộ tiêu chí ${q(set)}`,
    'Kiểm tra xem có đúng tệp và đúng bộ tiêu chí không. Nếu đúng thì thêm các cột này với tên như trong biểu mẫu, hoặc nạp thêm tệp có các cột này.',
  ],
  'column-duplicate': ({ found, firstColumn }) => [
    `cột ${q(found)} trùng với cột ${firstColumn}; chỉ cột ${firstColumn} được đọc`,
    'mỗi số liệu một cột',
    'Giữ lại cột đúng, xóa cột kia hoặc sửa lại tên cột.',
  ],
} satisfies Partial<IssueTexts>;
