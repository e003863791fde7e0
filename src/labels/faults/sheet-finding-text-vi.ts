import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { MISSING_POLICY_WORDS } from '../words.js';
import { formWords, foundWords } from './fault-words.js';
import { intervalWords } from './interval-words.js';
import { knownKeys } from './known-keys.js';
import type { SheetFindingTexts } from './sheet-finding-texts.js';
import { sheetReason } from './sheet-reasons.js';

const { blocks, zero, 'needs-review': review } = MISSING_POLICY_WORDS.vi;

/** Where the ends of bands are written: in the grades, or among the points of a criterion. */
const ends = (title: string | undefined) =>
  title === 'Mức điểm'
    ? 'sửa các mốc ở ô “Mức điểm”'
    : 'sửa các cột “Từ (≥)”, “Trên (>)”, “Dưới (<)”, “Đến (≤)”';

/** Findings of the load checks for who writes criteria in Excel, in Vietnamese. */
export const SHEET_FINDING_TEXT_VI: SheetFindingTexts = {
  'decimal-comma': ({ found }) =>
    `${q(found)} không phải là một số. Riêng trong cột “Khác”, số lẻ viết bằng dấu chấm: ${found.replace(',', '.')}.`,
  'key-unknown': ({ keys, known }, title) =>
    title === undefined
      ? `Cột “Khác” ghi ${listText(keys, 'vi')}, ở đây không dùng được. ${knownKeys(keys, known, 'vi')}Sửa hoặc xóa.`
      : 'Dòng này không dùng được ô này. Xóa nội dung ô, hoặc xem lại “Loại dòng” và “Cách chấm”.',
  'key-missing': ({ key }, title) =>
    title === undefined
      ? `Chưa ghi đủ (thiếu ${q(key)}). Xem ví dụ ở trang “Hướng dẫn”.`
      : 'Ô này còn trống. Ghi nội dung ô này.',
  'value-wrong': ({ found, expected }) =>
    `${foundWords(found, 'vi')}, cần: ${formWords(expected, found, 'vi')}. Ghi lại cho đúng.`,
  'element-wrong-kind': ({ element, found, expected }) =>
    `Số liệu ${q(element)} có kiểu: ${found}; ở đây cần: ${expected}. Chọn số liệu khác, hoặc sửa cột “Kiểu” ở trang “Số liệu”.`,
  'element-without-missing-policy': ({ element }) =>
    `Chưa quy định cách xử lý khi đơn vị chưa báo cáo ${q(element)}. Ở cột “Khi thiếu” của số liệu này chọn: ${blocks}; ${zero}; hoặc ${review}.`,
  'points-above-maximum': ({ points, maximum }) =>
    `Cho tới ${points} điểm, vượt điểm tối đa ${maximum}. Giảm điểm, sửa “Điểm tối đa”, hoặc ghi cột “Không quá” nếu quyết định có khống chế.`,
  'bands-gap': ({ interval }, title) =>
    `Không mức nào nhận giá trị ${intervalWords(interval, 'vi')}. Các mức phải phủ hết mọi giá trị: ${ends(title)}.`,
  'bands-overlap': ({ interval }, title) =>
    `Khoảng ${intervalWords(interval, 'vi')} thuộc hai mức. Mỗi giá trị chỉ thuộc một mức: ${ends(title)}.`,
  'denominator-without-zero-policy': ({ denominator, key }) => {
    const what = key === 'whenTargetZero' ? 'chỉ tiêu' : 'mẫu số';
    return `Chưa quy định khi ${what} ${q(denominator)} bằng 0. Thêm vào ô “Mức điểm” một dòng: ${what} bằng 0 → không điểm (hoặc: đủ điểm, không áp dụng).`;
  },
  'not-applicable-without-policy': () =>
    'Tiêu chí này có thể không áp dụng nhưng chưa quy định cách tính khi đó. Ở cột “Không áp dụng thì” chọn: coi như đạt đủ điểm; trừ khỏi điểm tối đa; hoặc quy đổi phần còn lại.',
  'date-not-existing': ({ found, wholeDay }) =>
    wholeDay
      ? `${q(found)} không phải là một ngày đủ ngày, tháng, năm có trong lịch. Ghi lại, ví dụ 25/5/2024.`
      : `Ngày ${q(found)} không có trong lịch. Ghi lại, ví dụ 25/5.`,
  'year-without-value': ({ year }) =>
    `Năm ${year} chưa có ngày. Ghi ngày cho mọi năm ở ô “Năm chấm điểm”, ví dụ (năm 2023: 01/06, năm 2024: 25/05).`,
  'condition-operator': ({ operator, fact, kind, allowed }) =>
    `Phép so sánh ${q(operator)} không dùng được cho ${q(fact)} (kiểu: ${kind}). Dùng một trong: ${listText(allowed, 'vi')}.`,
  'condition-without-effect': ({ id }) =>
    `Điều kiện ${q(id)} không có hệ quả và không được dẫn chiếu. Chọn ở cột “Hệ quả”, hoặc xóa dòng này.`,
  'lineage-without-predecessor': () =>
    'Trang “Kế thừa” có dòng nhưng không ghi bộ bị thay thế. Ghi ô “Thay thế bộ” ở trang “Bộ tiêu chí”, hoặc xóa các dòng ở trang “Kế thừa”.',
  'lineage-predecessor-unknown': ({ found, known }) =>
    `Không có bộ tiêu chí ${q(found)} để đối chiếu trang “Kế thừa”. ${suggestionText(findSuggestion(found, known), 'vi')}Sửa ô “Thay thế bộ” ở trang “Bộ tiêu chí”, hoặc xóa các dòng ở trang “Kế thừa”.`,
  'id-not-folder': ({ id, folder }) =>
    `“Mã bộ tiêu chí” là ${q(id)} nhưng lại ghi vào thư mục ${q(folder)}. Sửa mã cho khớp, hoặc đổi nơi ghi (--to).`,
  'zero-not-compared': ({ element }) =>
    `Ô trống của ${q(element)} không bao giờ khớp phép so sánh này, còn báo cáo 0 hoặc “không” thì khớp: đơn vị để trống lại có lợi hơn. Ở cột “Khi thiếu” của số liệu này chọn: ${blocks}; hoặc ${review}.`,
  'condition-avoidable': ({ element, criterion }) =>
    `Tiêu chí ${q(criterion)} cho phép ghi “không áp dụng” ở ${q(element)}, khi đó phép so sánh này không bao giờ khớp và đơn vị tránh được điều kiện. Viết ngược phép so sánh với KHÔNG (…), dùng số liệu riêng cho điều kiện, hoặc xóa hai ô “Không áp dụng…” của tiêu chí.`,
  'combination-impossible': ({ what, why }) => sheetReason(what, why, 'vi'),
};
