import { listText } from '../list-text.js';
import { numberText } from '../number-text.js';
import { quoteText as q } from '../quote-text.js';
import { rangeWords } from '../rules/range-words.js';
import { POINTS_COLUMN_WORDS } from '../words.js';
import type { IssueTexts } from './issue-texts.js';

const COLUMN = POINTS_COLUMN_WORDS.vi;

/** Points that people give, and the reasons that go with them. */
export const POINTS_ISSUES_VI = {
  'points-wrong-kind': ({ found, column }) => [
    `${COLUMN[column]} ghi ${q(found)}, không phải số`,
    'số điểm, ví dụ 8,5 hoặc 8.5',
    'Ghi lại chỉ số điểm, không kèm chữ, ví dụ 8,5 hoặc 8.5.',
  ],
  'points-out-of-range': ({ found, column, min, max }) => [
    `${COLUMN[column]} ghi ${q(found)}, ngoài khung điểm của tiêu chí`,
    `điểm ${rangeWords(min, max, 'vi')}`,
    `Ghi lại điểm ${rangeWords(min, max, 'vi')}.`,
  ],
  'points-not-for-unit': ({ found, column }) => [
    `${COLUMN[column]} ghi ${q(found)} nhưng tiêu chí không có trong bảng điểm của đơn vị`,
    'ô để trống',
    'Xóa điểm này, hoặc kiểm tra lại nhóm đơn vị.',
  ],
  'appraised-without-reason': ({ found, computed }) => [
    computed === ''
      ? `điểm thẩm định ${q(found)} không có lý do`
      : `điểm thẩm định ${q(found)} khác điểm tính được (${numberText(computed, 'vi')}) mà không có lý do`,
    'lý do điều chỉnh điểm',
    'Ghi lý do vào cột “Lý do” của tiêu chí.',
  ],
  'appraised-without-authority': ({ found }) => [
    `điểm thẩm định ${q(found)} khác điểm tính được mà không ghi thẩm quyền`,
    'người hoặc hội đồng thẩm định',
    'Ghi vào cột “Thẩm quyền” của tiêu chí.',
  ],
  'appraised-not-applicable': ({ found }) => [
    `điểm thẩm định ${q(found)} không được tính: tiêu chí không áp dụng cho đơn vị`,
    'ô để trống',
    'Xóa điểm thẩm định; nếu tiêu chí có áp dụng thì sửa số liệu đã làm cho tiêu chí không áp dụng.',
  ],
  'appraised-not-rounded': ({ found, digits }) => [
    `điểm thẩm định ${q(found)} lẻ hơn quy định: bộ tiêu chí làm tròn điểm từng tiêu chí đến ${digitsText(digits)}`,
    digits === 0 ? 'số điểm nguyên' : `điểm có không quá ${digitsText(digits)}`,
    'Ghi lại điểm đã làm tròn; chương trình không tự sửa, điểm vẫn được tính như đã ghi.',
  ],
  'group-figure-incomplete': ({ labels, units }) => [
    `điểm so với đơn vị cao nhất của nhóm mới là tạm tính: ${listText(units, 'vi')} chưa có số liệu dùng được về ${listText(labels, 'vi')}`,
    'số liệu của mọi đơn vị được so sánh',
    'Bổ sung số liệu của các đơn vị này rồi chạy lại; điểm của các đơn vị khác có thể thay đổi.',
  ],
} satisfies Partial<IssueTexts>;

function digitsText(digits: number): string {
  return digits === 0 ? 'số nguyên' : `${digits} chữ số thập phân`;
}
