import type { Language } from '../language.js';
import { quoteText as q } from '../quote-text.js';

/** Figures that a case may state, and how a run of cases is told. */
export interface CaseWords {
  readonly figures: Readonly<
    Record<'unit' | 'outcome' | 'maximum' | 'total' | 'percent' | 'grade' | 'heldBackBy', string>
  >;
  criterion(id: string): string;
  difference(figure: string, expected: string, actual: string): string;
  readonly none: string;
  failed(id: string): string;
  readonly reasoning: string;
  allRight(set: string, count: number): string;
  someWrong(set: string, wrong: number, count: number): string;
  noCases(set: string): string;
  readonly coverage: string;
  readonly kind: string;
  readonly covered: string;
  readonly of: string;
  readonly percent: string;
  readonly inAll: string;
  readonly notTouched: string;
  tooLow(set: string, percent: string, least: string): string;
  moreWith(command: string): string;
}

/** The words of `criteria test` in a language. */
export const CASE_WORDS: Readonly<Record<Language, CaseWords>> = {
  vi: {
    figures: {
      unit: 'Đơn vị',
      outcome: 'Kết quả',
      maximum: 'Điểm tối đa',
      total: 'Tổng điểm',
      percent: 'Tỷ lệ %',
      grade: 'Xếp loại',
      heldBackBy: 'Bị giữ lại bởi',
    },
    criterion: (id) => `Tiêu chí ${id}`,
    difference: (figure, expected, actual) =>
      `${figure}: tính tay ${expected}, chương trình ${actual}`,
    none: 'không có',
    failed: (id) => `SAI ${q(id)}`,
    reasoning: 'Cách tính tay',
    allRight: (set, count) => `${set}: ${count} trường hợp, đều đúng`,
    someWrong: (set, wrong, count) => `${set}: ${wrong} trong ${count} trường hợp không khớp`,
    noCases: (set) => `${set}: chưa có trường hợp nào (cases.yaml)`,
    coverage: 'Độ phủ',
    kind: 'Nội dung',
    covered: 'Đã thử',
    of: 'Phải thử',
    percent: 'Tỷ lệ',
    inAll: 'Tất cả',
    notTouched: 'Chưa thử',
    tooLow: (set, percent, least) => `${set}: độ phủ ${percent}, thấp hơn mức ${least} yêu cầu.`,
    moreWith: (command) => `Danh sách chỗ chưa thử: ${command}`,
  },
  en: {
    figures: {
      unit: 'Unit',
      outcome: 'Outcome',
      maximum: 'Maximum',
      total: 'Total',
      percent: 'Percent',
      grade: 'Grade',
      heldBackBy: 'Held back by',
    },
    criterion: (id) => `Criterion ${id}`,
    difference: (figure, expected, actual) =>
      `${figure}: by hand ${expected}, by the program ${actual}`,
    none: 'none',
    failed: (id) => `WRONG ${q(id)}`,
    reasoning: 'Worked out by hand',
    allRight: (set, count) => `${set}: ${count} ${count === 1 ? 'case' : 'cases'}, all right`,
    someWrong: (set, wrong, count) => `${set}: ${wrong} of ${count} cases differ`,
    noCases: (set) => `${set}: there is no case (cases.yaml)`,
    coverage: 'Coverage',
    kind: 'What',
    covered: 'Tried',
    of: 'To try',
    percent: 'Share',
    inAll: 'In all',
    notTouched: 'Not tried',
    tooLow: (set, percent, least) =>
      `${set}: the coverage is ${percent}, below the ${least} asked for.`,
    moreWith: (command) => `What is not tried: ${command}`,
  },
};
