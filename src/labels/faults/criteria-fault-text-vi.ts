import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { startSentence } from '../rules/start-sentence.js';
import type { CriteriaFaultTexts } from './criteria-fault-texts.js';
import { formWords, foundWords, isBareText, kindWords, thingWords } from './fault-words.js';
import { impossibleReason } from './impossible-reasons.js';
import { intervalWords } from './interval-words.js';
import { knownKeys } from './known-keys.js';
import { yamlReason } from './yaml-reason.js';

function near(found: string, known: readonly string[]): string {
  return suggestionText(findSuggestion(found, known), 'vi');
}

/** Faults in criteria sets, in Vietnamese. */
export const CRITERIA_FAULT_TEXT_VI: CriteriaFaultTexts = {
  'yaml-syntax': ({ reason }) =>
    `Sai cú pháp YAML: ${yamlReason(reason, 'vi')}. Sửa dòng này, chú ý thụt lề và dấu ngoặc.`,
  'file-missing': ({ path }) => `Thiếu tệp ${q(path)}. Thêm tệp này, hoặc bỏ chỗ khai báo nó.`,
  'file-unexpected': ({ path }) =>
    `Tệp ${q(path)} không thuộc bộ tiêu chí. Khai báo nó trong criteria-set.yaml, hoặc xóa tệp.`,
  'decimal-comma': ({ found }) =>
    `${q(found)} không phải là một số. Trong YAML, số thập phân viết bằng dấu chấm: ${found.replace(',', '.')}.`,
  'key-unknown': ({ keys, known }) =>
    `Không có khóa ${listText(keys, 'vi')} ở đây. ${knownKeys(keys, known, 'vi')}Sửa chính tả, hoặc xóa khóa này.`,
  'key-missing': ({ key }) => `Thiếu khóa ${q(key)}. Thêm khóa này.`,
  'value-wrong': ({ found, expected }) =>
    isBareText(found, expected)
      ? `${foundWords(found, 'vi')} không có dấu ngoặc kép nên không được đọc là chữ. Đặt trong dấu "…": "${found}".`
      : `${foundWords(found, 'vi')}, cần: ${formWords(expected, found, 'vi')}. Ghi lại cho đúng.`,
  'method-unknown': ({ found, known }) =>
    `Không có cách tính ${q(found)}. ${near(found, known)}Dùng một trong: ${listText(known, 'vi')}.`,
  'id-duplicate': ({ id, what }) =>
    `${startSentence(thingWords(what, 'vi'))} ${q(id)} được khai hai lần. Mỗi mã, mỗi tên chỉ dùng một lần: đổi hoặc xóa một chỗ.`,
  'reference-unknown': ({ what, found, known }) =>
    `Không có ${thingWords(what, 'vi')} ${q(found)}. ${near(found, known)}Dùng một trong: ${listText(known, 'vi')}.`,
  'element-wrong-kind': ({ element, found, expected }) =>
    `Số liệu ${q(element)} có kind: ${kindWords(found, 'vi')}; ở đây cần: ${kindWords(expected, 'vi')}. Chọn số liệu khác, hoặc sửa kind.`,
  'element-unused': ({ element }) =>
    `Số liệu ${q(element)} không được tiêu chí hay điều kiện nào dùng. Dùng nó, hoặc xóa khai báo.`,
  'element-without-missing-policy': ({ element }) =>
    `Chưa quy định cách xử lý khi đơn vị chưa báo cáo ${q(element)}. Thêm whenMissing: blocks, zero hoặc needs-review.`,
  'points-do-not-add-up': ({ id, declared, sum }) =>
    `${q(id)} ghi ${declared} điểm nhưng các mục bên trong cộng lại được ${sum}. Hai số phải bằng nhau: sửa lại theo quyết định.`,
  'points-above-maximum': ({ points, maximum }) =>
    `Cho tới ${points} điểm, vượt điểm tối đa ${maximum}. Giảm điểm, sửa điểm tối đa, hoặc ghi cap nếu quyết định có khống chế.`,
  'points-below-maximum': ({ points, maximum }) =>
    `Thực hiện tốt nhất chỉ được ${points} điểm, không tới điểm tối đa ${maximum}. Sửa điểm các mức hoặc điểm tối đa.`,
  'bands-gap': ({ interval }) =>
    `Không mức nào nhận giá trị ${intervalWords(interval, 'vi')}. Các mức phải phủ hết mọi giá trị: sửa from, above, below hoặc to.`,
  'bands-overlap': ({ interval }) =>
    `Khoảng ${intervalWords(interval, 'vi')} thuộc hai mức. Mỗi giá trị chỉ thuộc một mức: sửa from, above, below hoặc to.`,
  'steps-not-in-order': ({ found, after }) =>
    `${q(found)} đứng sau ${q(after)} là sai thứ tự. Xếp mốc sớm nhất trước; xếp mức tốt nhất trước.`,
  'denominator-without-zero-policy': ({ denominator, key }) =>
    `Chưa quy định khi ${key === 'whenTargetZero' ? 'chỉ tiêu' : 'mẫu số'} ${q(denominator)} bằng 0. Thêm ${key}: zero, full hoặc not-applicable.`,
  'not-applicable-without-policy': ({ criterion }) =>
    `${q(criterion)} có thể không áp dụng nhưng tiêu chí chưa quy định cách tính khi đó. Thêm notApplicable với policy: full-points, leaves-maximum hoặc rescales-rest.`,
  'option-not-scored': ({ option }) =>
    `Lựa chọn ${q(option)} chưa có điểm. Ghi điểm cho mọi lựa chọn của số liệu.`,
  'date-not-existing': ({ found, wholeDay }) =>
    wholeDay
      ? `${q(found)} không phải là một ngày đủ năm, tháng, ngày có trong lịch. Ghi lại dạng YYYY-MM-DD, ví dụ 2024-05-25.`
      : `Ngày ${q(found)} không có trong lịch. Ghi lại dạng YYYY-MM-DD hoặc MM-DD, ví dụ 2024-05-25 hoặc 05-25.`,
  'year-without-value': ({ year }) =>
    `Năm ${year} chưa có ngày. Ghi ngày cho mọi năm trong scoringYears.`,
  'condition-cycle': ({ path }) =>
    `Các điều kiện dẫn vòng về nhau: ${path.map(q).join(' → ')}. Bỏ một dẫn chiếu trong vòng này.`,
  'condition-operator': ({ operator, fact, kind, allowed }) =>
    `Phép so sánh ${q(operator)} không dùng được cho ${q(fact)} (${kindWords(kind, 'vi')}). Dùng một trong: ${listText(allowed, 'vi')}.`,
  'condition-without-effect': ({ id }) =>
    `Điều kiện ${q(id)} không có hệ quả và không được dẫn chiếu. Thêm effect, hoặc xóa điều kiện.`,
  'lineage-without-predecessor': () =>
    'Có lineage nhưng không ghi bộ tiêu chí bị thay thế. Thêm replaces, hoặc xóa lineage.',
  'lineage-predecessor-unknown': ({ found, known }) =>
    `Không có bộ tiêu chí ${q(found)} để đối chiếu lineage. ${near(found, known)}Thêm bộ tiêu chí đó, sửa replaces, hoặc xóa lineage.`,
  'id-not-folder': ({ id, folder }) =>
    `Bộ tiêu chí ghi id ${q(id)} nhưng nằm ở thư mục ${q(folder)} nên không tìm được quy tắc đã chốt. Sửa id cho khớp, hoặc đổi tên thư mục.`,
  'zero-not-compared': ({ element }) =>
    `Ô trống của ${q(element)} không bao giờ khớp phép so sánh này, còn báo cáo 0 hoặc “không” thì khớp: đơn vị để trống lại có lợi hơn. Ghi whenMissing: blocks hoặc needs-review cho số liệu này.`,
  'condition-avoidable': ({ element, criterion }) =>
    `Tiêu chí ${q(criterion)} cho phép ghi “không áp dụng” ở ${q(element)}, khi đó phép so sánh này không bao giờ khớp và đơn vị tránh được điều kiện. Viết ngược phép so sánh với not, dùng số liệu riêng cho điều kiện, hoặc bỏ notApplicable của tiêu chí.`,
  'expected-above-maximum': ({ id, points, maximum }) =>
    `Trường hợp ghi ${points} điểm cho ${q(id)}, vượt điểm tối đa ${maximum}. Sửa trường hợp, hoặc sửa điểm tối đa.`,
  'combination-impossible': ({ what, why }) => `${q(what)}: ${impossibleReason(why, 'vi')}.`,
};
