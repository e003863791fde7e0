import type { CRITERION_CAUSES, UnitCause } from '../../domain/predecessor.js';
import type { Language } from '../language.js';

/** Words of a record after an appeal, wherever it is shown. */
export interface AppealWords {
  replaces(of: { readonly file: string; readonly hash: string; readonly moment: string }): string;
  /** The same in short, where the moment is not told. */
  replacesShort(file: string): string;
  /** Before what was decided, where the record is not told. */
  readonly onAppeal: string;
  appealed(count: number): string;
  moved(count: number): string;
  readonly nobodyMoved: string;
  readonly causes: Readonly<Record<UnitCause, string>>;
  readonly criterionCauses: Readonly<Record<(typeof CRITERION_CAUSES)[number], string>>;
  points(before: string, after: string): string;
  readonly noPoints: string;
  grade(before: string, after: string): string;
  percent(before: string, after: string): string;
  rank(before: string, after: string): string;
  readonly noRank: string;
  keptPoints(points: string): string;
  readonly unchanged: string;
  earlier(points: string): string;
  readonly noEarlier: string;
  figure(label: string, before: string, after: string): string;
  reason(text: string): string;
  authority(text: string): string;
  day(text: string): string;
  at(cell: string): string;
  /** Instead of a new record, where an appeal file has errors. */
  readonly notSettled: string;
}

/** In each language. */
export const APPEAL_WORDS: Readonly<Record<Language, AppealWords>> = {
  vi: {
    replaces: ({ file, hash, moment }) =>
      `Hồ sơ này thay hồ sơ ${file} (lập lúc ${moment}; mã băm ${hash}) sau khi giải quyết kiến nghị`,
    replacesShort: (file) => `thay kết quả trong hồ sơ ${file} sau khi giải quyết kiến nghị`,
    onAppeal: 'giải quyết kiến nghị',
    appealed: (count) => `Đơn vị có kiến nghị (${count}), thay đổi nhiều nhất trước:`,
    moved: (count) => `Đơn vị không kiến nghị nhưng kết quả thay đổi theo (${count}):`,
    nobodyMoved: 'Không đơn vị nào khác bị thay đổi kết quả.',
    causes: {
      appeal: 'kiến nghị của chính đơn vị',
      group: 'số liệu so sánh trong nhóm thay đổi',
      quota: 'giới hạn số lượng của mức xếp loại',
      place: 'đơn vị khác tăng hoặc giảm',
    },
    criterionCauses: {
      appraisal: 'hội đồng cho điểm lại',
      figure: 'số liệu được sửa',
      others: 'số liệu của đơn vị khác',
    },
    points: (before, after) => `${before} → ${after} điểm`,
    noPoints: 'chưa có',
    grade: (before, after) => `xếp loại “${before}” → “${after}”`,
    percent: (before, after) => `${before} → ${after}`,
    rank: (before, after) => `hạng ${before} → ${after}`,
    noRank: 'không xếp',
    keptPoints: (points) => `giữ nguyên ${points} điểm`,
    unchanged: 'kết quả không thay đổi',
    earlier: (points) => `thẩm định trước: ${points} điểm`,
    noEarlier: 'trước đó chưa có điểm thẩm định',
    figure: (label, before, after) => `sửa số liệu “${label}”: ${before} → ${after}`,
    reason: (text) => `lý do: ${text}`,
    authority: (text) => `thẩm quyền: ${text}`,
    day: (text) => `ngày ${text}`,
    at: (cell) => `ô ${cell}`,
    notSettled: 'Tệp kiến nghị có lỗi nên chưa lập hồ sơ mới. Sửa các lỗi trên rồi chạy lại.',
  },
  en: {
    replaces: ({ file, hash, moment }) =>
      `This record replaces ${file} (of ${moment}; hash ${hash}) after an appeal`,
    replacesShort: (file) => `replaces the result in ${file} after an appeal`,
    onAppeal: 'on appeal',
    appealed: (count) => `Units that appealed (${count}), the largest change first:`,
    moved: (count) => `Units that did not appeal and whose result changed all the same (${count}):`,
    nobodyMoved: 'No other unit’s result changed.',
    causes: {
      appeal: 'its own appeal',
      group: 'a figure that its group is compared with changed',
      quota: 'the limit on how many may have a grade',
      place: 'other units moved up or down',
    },
    criterionCauses: {
      appraisal: 'appraised anew',
      figure: 'a corrected figure',
      others: 'figures of other units',
    },
    points: (before, after) => `${before} → ${after} points`,
    noPoints: 'none',
    grade: (before, after) => `grade “${before}” → “${after}”`,
    percent: (before, after) => `${before} → ${after}`,
    rank: (before, after) => `place ${before} → ${after}`,
    noRank: 'no place',
    keptPoints: (points) => `stays at ${points} points`,
    unchanged: 'its result is the same',
    earlier: (points) => `earlier appraisal: ${points} points`,
    noEarlier: 'not appraised before',
    figure: (label, before, after) => `figure “${label}” corrected: ${before} → ${after}`,
    reason: (text) => `reason: ${text}`,
    authority: (text) => `authority: ${text}`,
    day: (text) => `on ${text}`,
    at: (cell) => `cell ${cell}`,
    notSettled:
      'The appeal files have errors, so no new record was made. Put them right and run again.',
  },
};
