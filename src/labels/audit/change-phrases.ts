import type { Language } from '../language.js';

/** How changes are told. `recorded` and `given` are two results; `stood` and `stands` two figures. */
export interface ChangePhrases {
  /** Of a record: what it says, and what the rules give. */
  recorded(what: string, recorded: string, given: string): string;
  /** The same of what people wrote: no rule gives it. */
  written(what: string, recorded: string, given: string): string;
  /** Of two records. */
  became(what: string, before: string, after: string): string;
  figure(change: {
    readonly place: string;
    readonly label: string;
    readonly stood: string;
    readonly stands: string;
  }): string;
  /** The same of a file that is as it was: then the record is what says something else. */
  figureRecorded(change: {
    readonly place: string;
    readonly label: string;
    readonly stood: string;
    readonly stands: string;
  }): string;
  figureMoved(label: string, before: string, after: string): string;
  readonly pointsStay: string;
  otherJudgement(rules: readonly string[]): string;
  readonly criterionOnly: Readonly<Record<'before' | 'after', string>>;
  readonly unitOnly: Readonly<Record<'before' | 'after', string>>;
  readonly nothing: string;
  issues(recorded: number, given: number): string;
  readonly sources: string;
}

/** In each language. */
export const CHANGE_PHRASES: Readonly<Record<Language, ChangePhrases>> = {
  vi: {
    recorded: (what, recorded, given) => `${what}: hồ sơ ghi ${recorded}, quy tắc cho ${given}`,
    written: (what, recorded, given) => `${what}: hồ sơ ghi ${recorded}, tệp đầu vào ghi ${given}`,
    became: (what, before, after) => `${what}: ${before} → ${after}`,
    figure: ({ place, label, stood, stands }) =>
      `số liệu đã đổi tại ${place} (“${label}”: trước là ${stood}, nay là ${stands})`,
    figureRecorded: ({ place, label, stood, stands }) =>
      `“${label}” tại ${place}: hồ sơ ghi ${stood}, tệp đầu vào là ${stands}`,
    figureMoved: (label, before, after) => `“${label}” chuyển từ ô ${before} sang ô ${after}`,
    pointsStay: 'điểm không đổi',
    otherJudgement: (rules) =>
      `cách xét quy tắc ghi trong hồ sơ khác với cách xét lại: ${rules.join(', ')}`,
    criterionOnly: { before: 'tiêu chí nay không còn', after: 'tiêu chí mới có' },
    unitOnly: { before: 'đơn vị nay không còn', after: 'đơn vị mới có' },
    nothing: '(trống)',
    issues: (recorded, given) =>
      `Danh sách vấn đề dữ liệu khác nhau: ${recorded} mục chỉ hồ sơ có, ${given} mục chỉ lần tính lại có.`,
    sources: 'Cách hiểu các tệp đầu vào khác nhau: bố cục, dòng tiêu đề, số đơn vị hoặc số cột.',
  },
  en: {
    recorded: (what, recorded, given) =>
      `${what}: the record says ${recorded}, the rules give ${given}`,
    written: (what, recorded, given) =>
      `${what}: the record says ${recorded}, the input says ${given}`,
    became: (what, before, after) => `${what}: ${before} → ${after}`,
    figure: ({ place, label, stood, stands }) =>
      `input changed at ${place} (“${label}”: stood ${stood}, stands ${stands})`,
    figureRecorded: ({ place, label, stood, stands }) =>
      `“${label}” at ${place}: the record says ${stood}, the input says ${stands}`,
    figureMoved: (label, before, after) => `“${label}” moved from cell ${before} to ${after}`,
    pointsStay: 'the points stay the same',
    otherJudgement: (rules) =>
      `the record holds another judgement than the rules give: ${rules.join(', ')}`,
    criterionOnly: { before: 'the criterion is gone', after: 'the criterion is new' },
    unitOnly: { before: 'the unit is gone', after: 'the unit is new' },
    nothing: '(nothing)',
    issues: (recorded, given) =>
      `The issues are not the same: ${recorded} only in the record, ${given} only when computed again.`,
    sources:
      'The inputs are understood otherwise: layout, header row, number of units or of columns.',
  },
};
