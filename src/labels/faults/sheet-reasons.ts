import type { Language } from '../language.js';
import { quoteText as q } from '../quote-text.js';
import { impossibleReason } from './impossible-reasons.js';

/** A number or interval with the comma of Vietnamese decimals. */
export function commaText(text: string): string {
  return text.replace(/(\d)\.(?=\d)/g, '$1,');
}

/** Why two things cannot be together, where the words for files name keys. */
const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'exactly-one:element, of': 'cột “Số liệu” phải ghi một số liệu hoặc một tỷ số',
    'exactly-one:by, before': 'mỗi mốc ghi “đến ngày” hoặc “trước ngày”, đúng một trong hai',
    'exactly-one:score, parts':
      'tiêu chí chưa có cách chấm; ghi “Cách chấm”, “Số liệu” và “Mức điểm”',
    'exactly-one': 'mỗi điều kiện có đúng một hệ quả ở cột “Hệ quả”',
    'at-most-one':
      'mỗi đầu của một mức chỉ ghi một lần: “≥” hoặc “>” cho đầu dưới, “<” hoặc “≤” cho đầu trên',
    'covers-no-value': 'không giá trị nào rơi vào mức này; sửa hai đầu của mức',
    'covers-no-day': 'không còn ngày nào cho mốc sau; xếp mốc sớm trước và sửa lại ngày',
    'below-zero': 'số đếm và tỷ lệ phần trăm không nhỏ hơn 0; sửa cột “Nhỏ nhất”',
    'not-applicable-only-with-score':
      'mẫu số hay chỉ tiêu của một phần không thể làm cả tiêu chí không áp dụng; ghi “không điểm” hoặc “đủ điểm”, hoặc viết tiêu chí chỉ một dòng cách chấm',
    'full-points-only-in-scored':
      '“coi như đạt đủ điểm” không dùng cho điểm thưởng, điểm trừ; chọn “trừ khỏi điểm tối đa”',
    'rescales-rest-only-in-scored':
      '“quy đổi phần còn lại” không dùng cho điểm thưởng, điểm trừ; chọn “trừ khỏi điểm tối đa”',
    'only-in-deduction': 'cách chấm này chỉ dùng trong mục có “Loại dòng” là “Mục điểm trừ”',
    'quota-needs-order':
      'giới hạn số đơn vị cần biết ai đứng trước; thêm “Tỷ lệ %”, “Tổng điểm” hoặc “Điểm mục …” vào ô “Thứ tự xét khi xếp hạng”',
    'both-or-none':
      'nhóm đơn vị bỏ bớt tiêu chí phải ghi cả hai cột “Không chấm mục” và “Thang còn lại”',
    'smaller-scale-needs-percent':
      'thang điểm nhỏ hơn không so được với ngưỡng theo tổng điểm; ở ô “Xếp loại theo” chọn “Tỷ lệ %”',
    'no-denominator':
      'chỉ tỷ số mới có mẫu số; xóa ý “mẫu số bằng 0 → …”, hoặc ghi tỷ số ở cột “Số liệu”',
    'target-is-a-number':
      'chỉ tiêu là một số cố định lớn hơn 0; xóa ý “chỉ tiêu bằng 0 → …” ở “Mức điểm”',
    'target-not-below-leader':
      'điểm ở “đạt chỉ tiêu → …” phải thấp hơn điểm ở “dẫn đầu → …”; sửa “Mức điểm”',
    'bounds-are-percents':
      'mốc của tỷ số ghi theo phần trăm (95; 70), không ghi phần lẻ (0,95; 0,7); nếu đúng là không quá 1% thì ghi thêm “và ≤ 100” ở mức cao nhất',
    'shares-are-percents':
      'ngưỡng theo loại đơn vị ghi theo phần trăm (100%, 70%), không ghi hệ số (1; 0,7)',
    'only-numbers': '“Nhỏ nhất”, “Lớn nhất” chỉ dùng cho kiểu “Số đếm”, “Số”, “Tỷ lệ %”',
    'min-above-max': '“Nhỏ nhất” không được lớn hơn “Lớn nhất”',
    'options-belong-to-choice':
      'kiểu “Chọn trong danh sách” phải ghi cột “Các mức được chọn (mã: tên)”; kiểu khác để trống cột này',
    'only-with-parts': '“Gộp các phần” chỉ dùng khi tiêu chí có nhiều dòng cách chấm',
    'floor-above-cap': '“Không dưới” không được lớn hơn “Không quá”',
    range: 'điểm do người thẩm định cho; ở trang “Số liệu” ghi “Nhỏ nhất” 0, “Lớn nhất”',
  },
  en: {
    'exactly-one:element, of': 'the column “Số liệu” takes one figure or one ratio',
    'exactly-one:by, before': 'each day is written “đến ngày” or “trước ngày”, exactly one of them',
    'exactly-one:score, parts':
      'the criterion gives no points yet; fill in “Cách chấm”, “Số liệu” and “Mức điểm”',
    'exactly-one': 'a condition has exactly one effect in the column “Hệ quả”',
    'at-most-one':
      'each end of a step is written once: “≥” or “>” for the lower, “<” or “≤” for the upper',
    'covers-no-value': 'no value ever falls in here; correct its two ends',
    'covers-no-day': 'no day is left for the later step; the earliest first, correct the days',
    'below-zero': 'counts and percents are never below 0; correct “Nhỏ nhất”',
    'not-applicable-only-with-score':
      'the denominator or target of one part cannot rule out the whole criterion; write “không điểm” or “đủ điểm”, or give the criterion one row only',
    'full-points-only-in-scored':
      '“coi như đạt đủ điểm” does not belong to bonus or deduction; choose “trừ khỏi điểm tối đa”',
    'rescales-rest-only-in-scored':
      '“quy đổi phần còn lại” does not belong to bonus or deduction; choose “trừ khỏi điểm tối đa”',
    'only-in-deduction': 'this way belongs to a section whose “Loại dòng” is “Mục điểm trừ”',
    'quota-needs-order':
      'a quota needs an order; add “Tỷ lệ %”, “Tổng điểm” or “Điểm mục …” to “Thứ tự xét khi xếp hạng”',
    'both-or-none':
      'a group that leaves criteria out fills in both “Không chấm mục” and “Thang còn lại”',
    'smaller-scale-needs-percent':
      'a smaller scale cannot be held against bands of total points; choose “Tỷ lệ %” in “Xếp loại theo”',
    'no-denominator':
      'only a ratio has a denominator; delete “mẫu số bằng 0 → …”, or write a ratio in “Số liệu”',
    'target-is-a-number':
      'the target is a fixed number above 0; delete “chỉ tiêu bằng 0 → …” in “Mức điểm”',
    'target-not-below-leader':
      'the points of “đạt chỉ tiêu → …” must be below those of “dẫn đầu → …”; correct “Mức điểm”',
    'bounds-are-percents':
      'bounds of a ratio are percents (95, 70), not fractions (0.95, 0.7); if 1 percent or less is really meant, add “và ≤ 100” to the highest step',
    'shares-are-percents':
      'thresholds by kind of unit are percents (100%, 70%), not factors (1, 0.7)',
    'only-numbers': '“Nhỏ nhất”, “Lớn nhất” belong to “Số đếm”, “Số” and “Tỷ lệ %”',
    'min-above-max': '“Nhỏ nhất” must not be above “Lớn nhất”',
    'options-belong-to-choice':
      '“Chọn trong danh sách” needs “Các mức được chọn (mã: tên)”; other kinds leave it empty',
    'only-with-parts': '“Gộp các phần” goes only with several rows of one criterion',
    'floor-above-cap': '“Không dưới” must not be above “Không quá”',
    range: 'somebody gives these points; in the sheet “Số liệu” write “Nhỏ nhất” 0, “Lớn nhất”',
  },
};

const RANGE = /^range-is-0-to-(.+)$/;
/** Reasons beside which the values that were written help. */
const SHOWN: readonly string[] = ['covers-no-value', 'bounds-are-percents', 'shares-are-percents'];

/** A whole sentence: why two things of a workbook cannot be together, and what to write instead. */
export function sheetReason(what: string, why: string, language: Language): string {
  const number = (text: string) => (language === 'vi' ? commaText(text) : text);
  const most = RANGE.exec(why)?.[1];
  if (most !== undefined) return `${upper(REASONS[language]['range'] ?? '')} ${number(most)}.`;
  const own = REASONS[language][`${why}:${what}`] ?? REASONS[language][why];
  if (own === undefined) return `${q(what)}: ${impossibleReason(why, language)}.`;
  return SHOWN.includes(why) ? `${q(number(what))}: ${own}.` : `${upper(own)}.`;
}

const upper = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
