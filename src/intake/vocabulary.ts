import { foldText } from '../domain/text.js';

/**
 * Words that people type into cells and headers. They are data of this stage: what a file says, not
 * what we say; so Vietnamese stands here.
 */
function words(...list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldText));
}

export const YES_WORDS = words('có', 'x', 'yes', 'y', 'đạt', 'true', 'đúng', '✓', '✔', '1', 'rồi');
export const NO_WORDS = words('không', 'no', 'n', 'không đạt', 'false', 'sai', 'chưa', '0');

/** In a column of days: it is known that there is none. */
export const ABSENT_WORDS = words(
  'không',
  'không có',
  'chưa',
  'chưa có',
  'không ban hành',
  'chưa ban hành',
  'không thực hiện',
  'chưa thực hiện',
  'không gửi',
  'chưa gửi',
  'none',
  'absent',
);

export const NOT_APPLICABLE_WORDS = words('kad', 'không áp dụng', 'n/a', 'na', 'not applicable');

/** How lines below a table start: who signs, for whom, and what is asked of the signer. */
export const SIGNATURE_STARTS = [
  'người lập',
  'người tổng hợp',
  'người kiểm tra',
  'người báo cáo',
  'cán bộ lập',
  'cán bộ tổng hợp',
  'lập biểu',
  'thủ trưởng',
  'giám đốc',
  'phó giám đốc',
  'chủ tịch',
  'phó chủ tịch',
  'bí thư',
  'phó bí thư',
  'cục trưởng',
  'trưởng ban',
  'phó trưởng ban',
  'trưởng phòng',
  'phó trưởng phòng',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'lãnh đạo đơn vị',
  'lãnh đạo cơ quan',
  'xác nhận của',
  'tm.',
  'kt.',
  'tl.',
  'tuq.',
  '(ký',
  '(đã ký',
  'đã ký',
  'ký tên',
  'ký,',
  'nơi nhận',
].map(foldText);

/** "Quảng Ngãi, ngày … tháng … năm 2024", with or without place and numbers. */
export const SIGNATURE_DAY = /^(?:\D+,\s*)?ngày[\s.…_\d/]*tháng[\s.…_\d/]*năm[\s.…_\d/]*$/u;

export const UNIT_ID_HEADERS = words(
  'mã đơn vị',
  'mã đv',
  'mã',
  'unit id',
  'unit_id',
  'unitid',
  'unit',
);
export const UNIT_NAME_HEADERS = words(
  'tên đơn vị',
  'tên cơ quan',
  'tên cơ quan, đơn vị',
  'cơ quan, đơn vị',
  'tên',
  'name',
  'unit name',
  'unit_name',
);
/** The unit's name where there is a column of ids, otherwise the id itself. */
export const UNIT_HEADERS = words('đơn vị', 'cơ quan');
export const UNIT_GROUP_HEADERS = words(
  'nhóm đơn vị',
  'nhóm',
  'khối',
  'khối đơn vị',
  'unit group',
  'unit_group',
  'unitgroup',
  'group',
);
/** The year that the figures of a row are of. */
export const YEAR_HEADERS = words('năm', 'năm đánh giá', 'year');
export const IGNORED_HEADERS = words(
  'stt',
  'tt',
  'số tt',
  'ghi chú',
  'note',
  'notes',
  'loại',
  'loại đơn vị',
  'kind',
  'người phụ trách',
  '',
  // columns of the council's workbook that are there to be looked at
  'nội dung tiêu chí',
  'điểm tối đa',
  'đơn vị tự chấm',
  'máy chấm',
  'chênh lệch',
  'tài liệu, giải trình của đơn vị',
  'kiểm tra',
  'khối xếp hạng',
  'text of the criterion',
  'maximum',
  'self-scored',
  'computed',
  'difference',
  'evidence and explanation of the unit',
  'check',
  'ranking block',
);

export const ELEMENT_HEADERS = words('số liệu', 'chỉ tiêu', 'mã số liệu', 'element', 'element_id');
export const CRITERION_HEADERS = words('tiêu chí', 'mã tiêu chí', 'criterion', 'criterion_id');
export const VALUE_HEADERS = words('giá trị', 'kết quả', 'value');
/** The cell that what a row says was copied from. */
export const ORIGIN_HEADERS = words('nguồn', 'nguồn số liệu', 'origin');

export type EntryField =
  | 'claimed'
  | 'appraised'
  | 'reason'
  | 'authority'
  | 'decidedOn'
  | 'evidence'
  | 'explanation';

/** The name that guides and hints use comes first. */
const FIELD_WORDS: Readonly<Record<EntryField, readonly string[]>> = {
  claimed: ['tự chấm', 'điểm tự chấm', 'tự đánh giá', 'điểm tự đánh giá', 'claimed'],
  appraised: ['thẩm định', 'điểm thẩm định', 'appraised'],
  reason: ['lý do', 'lí do', 'lý do điều chỉnh', 'lý do thẩm định', 'reason'],
  authority: ['thẩm quyền', 'người thẩm định', 'authority'],
  decidedOn: ['ngày thẩm định', 'appraised on', 'decided on'],
  evidence: ['minh chứng', 'tài liệu kiểm chứng', 'evidence'],
  explanation: ['giải trình', 'explanation'],
};

/** Field and the rest of a header that starts with the field's word; the longest word wins. */
export function splitFieldHeader(
  header: string,
): { readonly field: EntryField; readonly rest: string } | undefined {
  const candidates = Object.entries(FIELD_WORDS)
    .flatMap(([field, list]) => list.map((word) => ({ field, word: foldText(word) })))
    .filter(({ word }) => header.startsWith(word))
    .sort((left, right) => right.word.length - left.word.length);
  const [best] = candidates;
  if (best === undefined) return undefined;
  return { field: best.field as EntryField, rest: header.slice(best.word.length) };
}
