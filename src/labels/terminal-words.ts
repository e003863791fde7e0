import type { Provenance } from '../criteria/criteria-set-file.js';
import type { Language } from './language.js';

/** Fixed words of the terminal. */
export interface TerminalWords {
  readonly rank: string;
  readonly unitId: string;
  readonly unit: string;
  readonly maximum: string;
  readonly total: string;
  readonly percent: string;
  readonly grade: string;
  readonly heldBackBy: string;
  readonly notEligible: string;
  readonly incomplete: string;
  readonly reading: string;
  readonly wide: string;
  readonly long: string;
  understood(source: {
    readonly layout: string;
    readonly units: number;
    readonly columns: number;
    readonly headerRow: number;
  }): string;
  issueSummary(errors: number, warnings: number, notes: number): string;
  moreIssues(count: number): string;
  readonly noIssues: string;
  readonly errorsMark: string;
  year(year: number): string;
  /** The rules are not frozen. */
  readonly draft: string;
  /** The criteria set says itself that it is a draft. */
  readonly draftSet: string;
  /** Above results of a criteria set that says itself that it is a draft. */
  readonly draftMark: string;
  /** Above results of rules that are not frozen. */
  readonly notFrozenMark: string;
  provenance(level: string, note: string): string;
  written(file: string): string;
  /** What a new version says where its writer must fill something in. */
  newVersion(from: string): {
    readonly number: string;
    readonly provenance: string;
    readonly head: readonly string[];
  };
  newNext(id: string, year: number): string;
  carriedDays(days: readonly string[]): string;
  readonly units: string;
  /** Instead of a ranking that is too long for the terminal: how many units, and the files with it. */
  longRanking(units: string, files: readonly string[]): string;
  openNext(file: string): string;
  rulesWritten(file: string, rules: number): string;
  rulesFresh(id: string): string;
  readonly noSets: string;
  withoutCases(id: string): string;
  readonly set: string;
  readonly criteriaCount: string;
  readonly years: string;
  readonly source: string;
  readonly provenanceLevels: Readonly<Record<Provenance['level'], string>>;
  readonly draftStatus: string;
  readonly rules: string;
  readonly rulesStates: Readonly<Record<'frozen' | 'not-frozen' | 'not-matching', string>>;
  faults(count: number): string;
  moreFaults(count: number): string;
  showAllFaults(id: string): string;
  readonly hint: string;
  readonly bug: string;
}

const VI: TerminalWords = {
  rank: 'Hạng',
  unitId: 'Mã',
  unit: 'Đơn vị',
  maximum: 'Tối đa',
  total: 'Tổng',
  percent: 'Tỷ lệ %',
  grade: 'Xếp loại',
  heldBackBy: 'Khống chế',
  notEligible: 'Không đủ điều kiện',
  incomplete: 'Chưa đủ số liệu',
  reading: 'Đang đọc',
  wide: 'mỗi đơn vị một dòng',
  long: 'mỗi số liệu một dòng',
  understood: ({ layout, units, columns, headerRow }) =>
    `${layout}; ${units} đơn vị, ${columns} cột, tiêu đề ở dòng ${headerRow}`,
  issueSummary: (errors, warnings, notes) =>
    `Vấn đề dữ liệu: ${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú`,
  moreIssues: (count) => `… và ${count} vấn đề nữa (xem trang "Vấn đề dữ liệu" hoặc --json)`,
  noIssues: 'Không có vấn đề dữ liệu.',
  errorsMark: 'Dữ liệu còn lỗi: kết quả được ghi kèm dấu hiệu cảnh báo, chưa dùng chính thức được.',
  year: (year) => `Năm chấm điểm: ${year}`,
  draft: 'Bộ quy tắc chưa chốt (chưa có tệp trong rules/): kết quả chỉ là bản nháp.',
  draftSet: 'Bộ tiêu chí còn là dự thảo: kết quả chỉ để thử, không có giá trị chính thức.',
  draftMark: 'DỰ THẢO – chưa dùng chính thức được.',
  notFrozenMark: 'BẢN NHÁP (quy tắc chưa chốt) – chưa dùng chính thức được.',
  provenance: (level, note) => `Nguồn bộ tiêu chí: ${level}. ${note}`,
  written: (file) => `Đã ghi ${file}`,
  newVersion: (from) => ({
    number: '(chưa có số)',
    provenance: `CẦN GHI LẠI: dự thảo, chép từ ${from}; điểm và mức của dự thảo do ai đặt, theo văn bản nào.`,
    head: [
      `Dự thảo, bắt đầu từ ${from} bằng danvan criteria new.`,
      'Cần ghi lại: title, legalBasis, provenance, notes; sửa lineage khi tách, gộp, chuyển tiêu chí.',
    ],
  }),
  newNext: (id, year) =>
    [
      `Bộ mới ${id} là dự thảo, chấm năm ${year}. Cần ghi lại tên, căn cứ pháp lý, nguồn và ghi chú.`,
      `Sửa bằng Excel: danvan criteria export ${id} --to bo-moi.xlsx. Trường hợp tính tay của bộ cũ không được chép.`,
    ].join('\n'),
  carriedDays: (days) =>
    [
      'Những hạn ghi riêng từng năm được lấy theo năm cuối, cần xem lại:',
      ...days.map((day) => `  ${day}`),
    ].join('\n'),
  units: 'Số đơn vị',
  longRanking: (units, files) =>
    files.length > 0
      ? `Danh sách xếp hạng ${units} đơn vị quá dài để hiện ở đây, xem trong: ${files.join(', ')}`
      : `Danh sách xếp hạng ${units} đơn vị quá dài để hiện ở đây. Muốn có danh sách: thêm --out ket-qua.xlsx, hoặc --record ket-qua.json --report csv.`,
  openNext: (file) => `Mở tệp này bằng Excel: ${file}`,
  rulesWritten: (file, rules) => `Đã chốt ${rules} quy tắc: ${file}`,
  rulesFresh: (id) => `${id}: quy tắc khớp với bộ tiêu chí`,
  noSets: 'Không có bộ tiêu chí nào trong criteria/.',
  withoutCases: (id) =>
    `Cảnh báo: bộ ${id} ghi là theo toàn văn quyết định nhưng chưa có cases.yaml, nên chưa có trường hợp tính tay nào để đối chiếu.`,
  set: 'Bộ tiêu chí',
  criteriaCount: 'Số tiêu chí',
  years: 'Năm',
  source: 'Nguồn',
  provenanceLevels: { 'full-text': 'toàn văn', partial: 'một phần', illustrative: 'minh họa' },
  draftStatus: 'dự thảo',
  rules: 'Quy tắc',
  rulesStates: { frozen: 'đã chốt', 'not-frozen': 'chưa chốt', 'not-matching': 'không khớp' },
  faults: (count) => `có ${count} lỗi`,
  moreFaults: (count) => `… và ${count} lỗi nữa`,
  showAllFaults: (id) => `xem mọi lỗi bằng “danvan criteria show ${id}”.`,
  hint: 'Gợi ý',
  bug: 'Lỗi của chương trình. Xin báo lại kèm các dòng dưới đây:',
};

const EN: TerminalWords = {
  rank: 'Rank',
  unitId: 'Code',
  unit: 'Unit',
  maximum: 'Maximum',
  total: 'Total',
  percent: 'Percent',
  grade: 'Grade',
  heldBackBy: 'Held back by',
  notEligible: 'not eligible',
  incomplete: 'incomplete',
  reading: 'Reading',
  wide: 'a row per unit',
  long: 'a row per figure',
  understood: ({ layout, units, columns, headerRow }) =>
    `${layout}; ${units} units, ${columns} columns, header in row ${headerRow}`,
  issueSummary: (errors, warnings, notes) =>
    `Data: ${errors} errors, ${warnings} warnings, ${notes} notes`,
  moreIssues: (count) => `… and ${count} more (see the sheet "Vấn đề dữ liệu", or --json)`,
  noIssues: 'No issues in the data.',
  errorsMark: 'The data has errors: results are written and marked, not fit for official use.',
  year: (year) => `Scoring year: ${year}`,
  draft: 'The rules are not frozen (no file in rules/): the result is a draft.',
  draftSet: 'The criteria set is a draft: the result is a trial and has no official value.',
  draftMark: 'DRAFT – not fit for official use.',
  notFrozenMark: 'TRIAL RUN (rules not frozen) – not fit for official use.',
  provenance: (level, note) => `Provenance of the criteria set: ${level}. ${note}`,
  written: (file) => `Wrote ${file}`,
  newVersion: (from) => ({
    number: '(no number yet)',
    provenance: `TO BE WRITTEN: a draft copied from ${from}; who set its points, after which text.`,
    head: [
      `A draft, started from ${from} by danvan criteria new.`,
      'To be written: title, legalBasis, provenance, notes; lineage where criteria are split, merged, moved.',
    ],
  }),
  newNext: (id, year) =>
    [
      `The new set ${id} is a draft for ${year}. Its title, legal basis, provenance and notes are to be written.`,
      `In Excel: danvan criteria export ${id} --to new.xlsx. The cases of the old set were not copied.`,
    ].join('\n'),
  carriedDays: (days) =>
    [
      'Days written for each year were carried over from the last year; look at them:',
      ...days.map((day) => `  ${day}`),
    ].join('\n'),
  units: 'Units',
  longRanking: (units, files) =>
    files.length > 0
      ? `The ranking of ${units} units is too long for the terminal, see: ${files.join(', ')}`
      : `The ranking of ${units} units is too long for the terminal. To get the list: add --out result.xlsx, or --record result.json --report csv.`,
  openNext: (file) => `Open this file in Excel: ${file}`,
  rulesWritten: (file, rules) => `Froze ${rules} rules: ${file}`,
  rulesFresh: (id) => `${id}: rules match the criteria set`,
  noSets: 'No criteria sets in criteria/.',
  withoutCases: (id) =>
    `Warning: the set ${id} says that it has the full text of the decision but has no cases.yaml, so no case computed by hand proves it.`,
  set: 'Criteria set',
  criteriaCount: 'Criteria',
  years: 'Years',
  source: 'Provenance',
  provenanceLevels: {
    'full-text': 'full text',
    partial: 'partial',
    illustrative: 'illustrative',
  },
  draftStatus: 'draft',
  rules: 'Rules',
  rulesStates: { frozen: 'frozen', 'not-frozen': 'not frozen', 'not-matching': 'not matching' },
  faults: (count) => (count === 1 ? '1 fault' : `${count} faults`),
  moreFaults: (count) => `… and ${count} more`,
  showAllFaults: (id) => `“danvan criteria show ${id}” lists every fault.`,
  hint: 'Hint',
  bug: 'This is a bug. Please report it with the lines below:',
};

/** The terminal's words in a language. */
export const TERMINAL_WORDS: Readonly<Record<Language, TerminalWords>> = { vi: VI, en: EN };
