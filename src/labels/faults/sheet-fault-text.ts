import type { SheetFault, SheetFaultWhy, WritingFault } from '../../domain/sheet-fault.js';
import type { Language } from '../language.js';
import { quoteText as q } from '../quote-text.js';
import { sheetFindingText } from './sheet-finding-text.js';

type Texts = Readonly<Record<SheetFaultWhy, (fault: WritingFault) => string>>;

const one = (text: string) => text.replace(/\s*\n\s*/g, '; ');

const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    'sheet-missing': ({ found }) => `không có trang ${q(found)}`,
    'block-missing': ({ found }) => `không thấy phần ${q(found)} hoặc dòng tiêu đề cột của nó`,
    'column-missing': ({ found }) => `thiếu cột ${q(found)}`,
    'column-unknown': ({ found }) => `không có cột nào tên ${q(one(found))}`,
    'cell-missing': ({ found }) => `ô ${q(found)} còn trống`,
    'cell-unused': () =>
      'dòng này không dùng ô này nên nội dung sẽ mất; xóa nội dung ô, hoặc xem lại “Cách chấm”, “Mức điểm” (cách chấm đủ mọi yêu cầu và theo nhiều số lượng gọi số liệu ngay trong “Mức điểm”)',
    'cell-error': ({ found }) =>
      `ô bị lỗi hoặc có công thức chưa tính (${one(found)}); hãy gõ giá trị`,
    'word-unknown': ({ found, expected }) => `không hiểu ${q(one(found))}; chọn: ${expected}`,
    'name-unknown': ({ found, expected }) =>
      `không có tên ${q(one(found))}${expected === '' ? '' : `; có phải ${expected}?`}`,
    'number-expected': ({ found }) => `${q(one(found))} không phải là số`,
    'number-ambiguous': ({ found }) =>
      `${q(found)} có thể là số nghìn hoặc số lẻ; viết số lẻ bằng dấu phẩy, số nghìn không có dấu`,
    'day-expected': ({ found, expected }) =>
      `${q(one(found))} không phải là ngày; viết như: ${expected}`,
    notation: ({ found, expected }) =>
      found === ''
        ? `chưa ghi đủ; viết như: ${one(expected)}`
        : `không hiểu hoặc chưa đủ: ${q(one(found))}; viết như: ${one(expected)}`,
    'said-twice': ({ found }) => `ghi hai lần: ${q(one(found))}; mỗi ý chỉ ghi một lần`,
    'other-unreadable': ({ found }) => `không đọc được cột “Khác”: ${q(one(found))}`,
    'part-alone': () =>
      'dòng không có STT và Nội dung chỉ đứng được dưới một tiêu chí (cách chấm thêm của tiêu chí đó)',
    'level-wrong': ({ found }) =>
      `${q(found)} không nằm trong mục nào ở cấp liền trên; xem lại STT hoặc cột “Cấp”`,
  },
  en: {
    'sheet-missing': ({ found }) => `there is no sheet ${q(found)}`,
    'block-missing': ({ found }) => `the part ${q(found)} or its row of column titles is missing`,
    'column-missing': ({ found }) => `the column ${q(found)} is missing`,
    'column-unknown': ({ found }) => `no column is called ${q(one(found))}`,
    'cell-missing': ({ found }) => `the cell ${q(found)} is empty`,
    'cell-unused': () =>
      'this row does not use the cell, what it says would be lost; empty it, or see “Cách chấm” and “Mức điểm” (to meet all of several, or to count several things, name the figures in “Mức điểm”)',
    'cell-error': ({ found }) =>
      `the cell has an error or a formula without a result (${one(found)}); type the value`,
    'word-unknown': ({ found, expected }) => `${q(one(found))} is not known; choose: ${expected}`,
    'name-unknown': ({ found, expected }) =>
      `nothing is called ${q(one(found))}${expected === '' ? '' : `; is it ${expected}?`}`,
    'number-expected': ({ found }) => `${q(one(found))} is no number`,
    'number-ambiguous': ({ found }) =>
      `${q(found)} may be thousands or decimals; write decimals with a comma, thousands without a sign`,
    'day-expected': ({ found, expected }) => `${q(one(found))} is no day; write: ${expected}`,
    notation: ({ found, expected }) =>
      found === ''
        ? `not complete; write: ${one(expected)}`
        : `not understood, or not complete: ${q(one(found))}; write: ${one(expected)}`,
    'said-twice': ({ found }) => `said twice: ${q(one(found))}; say it once`,
    'other-unreadable': ({ found }) => `the column “Khác” cannot be read: ${q(one(found))}`,
    'part-alone': () =>
      'a row without STT and Nội dung stands only below a criterion, as a further part of it',
    'level-wrong': ({ found }) =>
      `${q(found)} is in no section of the level above; see STT or the column “Cấp”`,
  },
};

/**
 * A fault in a workbook of criteria with its cell and the title of its column:
 * "Bảng điểm sở!F12 (Mức điểm): …."
 */
export function sheetFaultText(fault: SheetFault, language: Language): string {
  const { place, title } = fault;
  const start = title === undefined ? place : `${place} (${title})`;
  if ('writing' in fault) {
    return `${start}: ${TEXTS[language][fault.writing.why](fault.writing)}.`;
  }
  return `${start}: ${sheetFindingText(fault.finding, { title, language })}`;
}
