import type { SetCheck, VerifiedCounts } from '../../domain/verification.js';
import type { Language } from '../language.js';

/** Sentences of `danvan verify`. */
export interface VerifyWords {
  head(of: {
    readonly record: string;
    readonly set: string;
    readonly year: number;
    readonly version: string;
    readonly ranAt: string;
  }): string;
  readonly intact: Readonly<Record<'yes' | 'no', string>>;
  criteria(files: number): string;
  criteriaChanged(files: readonly string[]): string;
  readonly criteriaOtherHash: string;
  readonly criteriaUnreadable: string;
  rules(count: number): string;
  rulesChanged(names: readonly string[]): string;
  readonly rulesOfOtherCriteria: string;
  readonly rulesFresh: string;
  rulesNotFresh(names: readonly string[]): string;
  inputSame(file: string): string;
  inputChanged(file: string): string;
  inputMissing(file: string): string;
  inputStranger(file: string): string;
  unfit(unitId: string, reason: string): string;
  /** Of a record after an appeal: what its list of changes was held against, and what came of it. */
  predecessor(file: string, check: 'replayed' | 'results', holds: boolean): string;
  predecessorOther(file: string): string;
  revision(unitId: string, what: string | undefined): string;
  override(unitId: string, criterion: string): string;
  recomputed(from: 'inputs' | 'record', counts: VerifiedCounts, same: boolean): string;
  readonly notRecomputed: string;
  set(state: SetCheck['state'], place: string): string;
  differences(count: number): string;
  more(count: number): string;
  /** The record was changed, but nothing that can be scored again. */
  readonly changedElsewhere: string;
  ok(from: 'inputs' | 'record'): string;
  readonly notOk: string;
}

const count = (number: number, language: 'vi-VN' | 'en-GB') => number.toLocaleString(language);

const inBrackets = (names: readonly string[]) => (names.length > 0 ? ` (${names.join(', ')})` : '');

const VI_SETS: Readonly<Record<SetCheck['state'], (place: string) => string>> = {
  same: (place) => `Bộ tiêu chí và quy tắc hiện có (${place}): vẫn đúng như khi chấm`,
  draft: (place) => `Bộ tiêu chí hiện có (${place}): vẫn như khi chấm, quy tắc chưa chốt`,
  revised: (place) =>
    `Bộ tiêu chí hiện có (${place}) đã được sửa đổi sau khi chấm; hồ sơ này được kiểm tra theo quy tắc đã dùng khi chấm`,
  missing: () =>
    'Không còn bộ tiêu chí này trên máy; hồ sơ được kiểm tra theo tiêu chí và quy tắc kèm trong hồ sơ',
  'other-rules': (place) =>
    `Quy tắc trong hồ sơ khác với quy tắc đã chốt của chính bộ tiêu chí đó (${place})`,
  'rules-edited': (place) => `Tệp quy tắc ${place} đã bị sửa sau khi chốt`,
  'rules-stale': (place) =>
    `Bộ tiêu chí trên máy đã bị sửa mà chưa chốt lại quy tắc: ${place} không còn khớp`,
  invalid: (place) => `Bộ tiêu chí trên máy (${place}) đã bị sửa và có lỗi, không đối chiếu được`,
};

const EN_SETS: Readonly<Record<SetCheck['state'], (place: string) => string>> = {
  same: (place) => `The criteria set and its rules today (${place}): the same as then`,
  draft: (place) => `The criteria set today (${place}): the same as then, its rules are not frozen`,
  revised: (place) =>
    `The criteria set (${place}) has been revised since; this record was verified against the rules it was made with`,
  missing: () =>
    'The criteria set is not on this machine; the record was verified against the criteria and rules inside it',
  'other-rules': (place) =>
    `The rules in the record are not the frozen rules of the same criteria set (${place})`,
  'rules-edited': (place) => `The rules file ${place} was changed after it was frozen`,
  'rules-stale': (place) =>
    `The criteria set on the disk was edited without freezing its rules again: ${place} does not match it`,
  invalid: (place) =>
    `The criteria set on the disk (${place}) was edited and has faults; it could not be compared`,
};

/** In each language. */
export const VERIFY_WORDS: Readonly<Record<Language, VerifyWords>> = {
  vi: {
    head: ({ record, set, year, version, ranAt }) =>
      `Hồ sơ chấm điểm ${record}: bộ tiêu chí ${set}, năm ${year}; danvan ${version} chấm lúc ${ranAt}`,
    intact: {
      yes: 'Hồ sơ: nguyên vẹn, đúng mã băm ở dòng cuối',
      no: 'Hồ sơ đã bị sửa sau khi ghi: nội dung không khớp mã băm ở dòng cuối',
    },
    criteria: (files) => `Tiêu chí trong hồ sơ: ${files} tệp, đúng mã băm`,
    criteriaChanged: (files) => `Tiêu chí trong hồ sơ đã bị sửa: ${files.join(', ')}`,
    criteriaOtherHash: 'Tiêu chí trong hồ sơ không khớp mã băm của bộ tiêu chí',
    criteriaUnreadable: 'Phiên bản danvan này không đọc được tiêu chí trong hồ sơ',
    rules: (rules) => `Quy tắc trong hồ sơ: ${count(rules, 'vi-VN')} quy tắc, đúng mã băm`,
    rulesChanged: (names) => `Quy tắc trong hồ sơ đã bị sửa, không khớp mã băm${inBrackets(names)}`,
    rulesOfOtherCriteria: 'Quy tắc trong hồ sơ không lập từ tiêu chí trong hồ sơ',
    rulesFresh: 'Lập lại quy tắc từ tiêu chí trong hồ sơ: ra đúng các quy tắc đó',
    rulesNotFresh: (names) =>
      `Lập lại quy tắc từ tiêu chí trong hồ sơ bằng phiên bản hiện nay thì khác đi${inBrackets(names)}; điểm vẫn tính theo quy tắc kèm trong hồ sơ`,
    inputSame: (file) => `Tệp đầu vào ${file}: không thay đổi`,
    inputChanged: (file) => `Tệp đầu vào ${file}: đã khác với lúc chấm`,
    inputMissing: (file) => `Không có tệp đầu vào ${file} để đối chiếu`,
    inputStranger: (file) => `Tệp ${file} không phải đầu vào của hồ sơ này, đã bỏ qua`,
    unfit: (unitId, reason) => `${unitId}: phần ghi của đơn vị không khớp quy tắc (${reason}).`,
    override: (unitId, criterion) =>
      `${unitId}, ${criterion}: điểm thẩm định trong danh sách và ở đơn vị không giống nhau.`,
    predecessor: (file, check, holds) => {
      const against =
        check === 'replayed' ? `lập lại từ hồ sơ ${file}` : 'đối chiếu với kết quả trong hồ sơ này';
      const verdict = holds ? 'đúng' : 'không đúng';
      return `Hồ sơ này thay hồ sơ ${file} sau khi giải quyết kiến nghị; danh sách thay đổi ${against}: ${verdict}`;
    },
    predecessorOther: (file) =>
      `Hồ sơ bị thay (${file}) được ghi sai mã băm, thời điểm, lệnh hoặc hồ sơ trước nó`,
    revision: (unitId, what) =>
      `${unitId}${what === undefined ? '' : `, ${what}`}: danh sách thay đổi sau kiến nghị không khớp.`,
    recomputed: (from, counts, same) => {
      const numbers = `${count(counts.units, 'vi-VN')} đơn vị, ${count(counts.criteria, 'vi-VN')} lượt tiêu chí, ${count(counts.rules, 'vi-VN')} lượt quy tắc, ${count(counts.comparisons, 'vi-VN')} phép so sánh`;
      const source = from === 'inputs' ? 'tệp đầu vào' : 'số liệu ghi trong hồ sơ';
      return `Chấm lại từ ${source} bằng cả hai bộ máy: ${numbers}; ${same ? 'kết quả đúng như hồ sơ' : 'kết quả khác hồ sơ'}`;
    },
    notRecomputed:
      'Không chấm lại được: quy tắc, tiêu chí hoặc số liệu trong hồ sơ không dùng được',
    set: (state, place) => VI_SETS[state](place),
    differences: (all) => `Chỗ khác nhau (${count(all, 'vi-VN')}):`,
    more: (rest) => `… và ${count(rest, 'vi-VN')} chỗ khác nữa (xem đủ bằng --json)`,
    changedElsewhere:
      'Số liệu, thẩm định, quy tắc, điểm và xếp hạng vẫn đúng; chỗ bị sửa nằm ở phần khác (thời điểm, tùy chọn, tên tệp đầu vào hoặc cách trình bày).',
    ok: (from) =>
      from === 'inputs'
        ? 'ĐÚNG: kết quả trong hồ sơ chính là kết quả mà quy tắc cho từ các tệp đầu vào.'
        : 'ĐÚNG theo số liệu ghi trong hồ sơ; chưa đối chiếu với các tệp đầu vào.',
    notOk: 'KHÔNG XÁC NHẬN ĐƯỢC: xem các dòng có dấu ✗.',
  },
  en: {
    head: ({ record, set, year, version, ranAt }) =>
      `Record ${record}: criteria set ${set}, year ${year}; scored by danvan ${version} at ${ranAt}`,
    intact: {
      yes: 'The record: as it was written, by the hash on its last line',
      no: 'The record was changed after it was written: it does not match the hash on its last line',
    },
    criteria: (files) => `Criteria in the record: ${files} files, as their hash says`,
    criteriaChanged: (files) => `Criteria in the record were changed: ${files.join(', ')}`,
    criteriaOtherHash: 'Criteria in the record do not match the hash of the set',
    criteriaUnreadable: 'This version of danvan cannot read the criteria in the record',
    rules: (rules) => `Rules in the record: ${count(rules, 'en-GB')} rules, as their hash says`,
    rulesChanged: (names) =>
      `Rules in the record were changed, they do not match their hash${inBrackets(names)}`,
    rulesOfOtherCriteria: 'Rules in the record were not made from the criteria in the record',
    rulesFresh: 'The criteria in the record compile to exactly these rules',
    rulesNotFresh: (names) =>
      `The criteria in the record compile to other rules today${inBrackets(names)}; scores come from the rules in the record`,
    inputSame: (file) => `Input ${file}: unchanged`,
    inputChanged: (file) => `Input ${file}: not the file that was scored`,
    inputMissing: (file) => `Input ${file} is not at hand`,
    inputStranger: (file) => `${file} is no input of this record and was left aside`,
    unfit: (unitId, reason) => `${unitId}: what is recorded does not fit the rules (${reason}).`,
    override: (unitId, criterion) =>
      `${unitId}, ${criterion}: the appraisal in the list is not the one with the unit.`,
    predecessor: (file, check, holds) => {
      const against =
        check === 'replayed'
          ? `made again from ${file}`
          : 'held against the results in this record';
      return `It replaces ${file} after an appeal; the list of changes, ${against}: ${holds ? 'right' : 'not right'}`;
    },
    predecessorOther: (file) =>
      `The record that is replaced (${file}) is named with a wrong hash, time, command or predecessor`,
    revision: (unitId, what) =>
      `${unitId}${what === undefined ? '' : `, ${what}`}: the list of changes after the appeal does not fit.`,
    recomputed: (from, counts, same) => {
      const numbers = `${count(counts.units, 'en-GB')} units, ${count(counts.criteria, 'en-GB')} criteria, ${count(counts.rules, 'en-GB')} rules, ${count(counts.comparisons, 'en-GB')} comparisons`;
      const source = from === 'inputs' ? 'the inputs' : 'the figures in the record';
      return `Scored again from ${source} with both evaluators: ${numbers}; ${same ? 'as recorded' : 'not as recorded'}`;
    },
    notRecomputed:
      'Nothing could be scored again: rules, criteria or figures in the record are of no use',
    set: (state, place) => EN_SETS[state](place),
    differences: (all) => `Differences (${count(all, 'en-GB')}):`,
    more: (rest) => `… and ${count(rest, 'en-GB')} more (all of them with --json)`,
    changedElsewhere:
      'Figures, appraisals, rules, points and ranks are right; what was changed stands elsewhere (time, options, names of inputs, or the layout).',
    ok: (from) =>
      from === 'inputs'
        ? 'OK: the results are what the rules give from the inputs.'
        : 'OK by the figures in the record; the inputs were not held against it.',
    notOk: 'NOT CONFIRMED: see the lines marked ✗.',
  },
};
