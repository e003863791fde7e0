import { quoteText as q } from '../quote-text.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

const FIELDS: Readonly<Record<string, string>> = {
  claimed: 'điểm tự chấm',
  evidence: 'tài liệu kiểm chứng',
  explanation: 'giải trình',
};

/** What was decided on appeals. */
export const APPEAL_ISSUES_VI = {
  'appeal-unit-unknown': ({ found, suggestion }) => [
    `đơn vị ${q(found)} không có trong hồ sơ chấm điểm bị kiến nghị`,
    'mã hoặc tên đơn vị như trong hồ sơ chấm điểm',
    `${suggestionText(suggestion, 'vi')}Ghi lại mã đơn vị như trong danh sách kết quả.`,
  ],
  'appeal-without-reason': ({ found, what }) =>
    what === 'points'
      ? [
          `điểm giải quyết kiến nghị ${q(found)} không có lý do`,
          'lý do của hội đồng',
          'Ghi lý do vào cột “Lý do” của tiêu chí.',
        ]
      : [
          `số liệu được sửa thành ${q(found)} mà không có lý do`,
          'lý do sửa số liệu',
          'Ghi lý do vào cột “Lý do” của tiêu chí dùng số liệu này, hoặc ở cùng dòng trong bảng mỗi dòng một số liệu (có cột “Tiêu chí”).',
        ],
  'appeal-without-authority': ({ found, what }) =>
    what === 'points'
      ? [
          `điểm giải quyết kiến nghị ${q(found)} không ghi thẩm quyền`,
          'người hoặc hội đồng quyết định',
          'Ghi vào cột “Thẩm quyền” của tiêu chí.',
        ]
      : [
          `số liệu được sửa thành ${q(found)} mà không ghi thẩm quyền`,
          'người hoặc hội đồng quyết định',
          'Ghi vào cột “Thẩm quyền” của tiêu chí dùng số liệu này, hoặc ở cùng dòng trong bảng mỗi dòng một số liệu (có cột “Tiêu chí”).',
        ],
  'appeal-nothing-decided': () => [
    'có lý do, thẩm quyền hoặc ngày nhưng không có điểm, cũng không có số liệu nào được sửa',
    'điểm ở cột “Thẩm định”, hoặc số liệu đã sửa',
    'Ghi điểm; nếu hội đồng giữ nguyên thì ghi lại đúng điểm cũ kèm lý do.',
  ],
  'appeal-field-ignored': ({ field }) => [
    `${FIELDS[field] ?? field} không được đọc: giải quyết kiến nghị chỉ sửa điểm và số liệu`,
    'ô để trống',
    'Cần nhắc đến thì ghi vào cột “Lý do”.',
  ],
} satisfies Partial<IssueTexts>;
