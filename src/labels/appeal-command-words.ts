import type { Language } from './language.js';

/** Words of the help of `appeal`. */
export interface AppealCommandWords {
  readonly appeal: string;
  readonly appealRecord: string;
  readonly appealFiles: string;
  readonly appealTo: string;
  readonly appealOut: string;
  readonly appealAsJson: string;
}

/** In both languages. */
export const APPEAL_COMMAND_WORDS: Readonly<Record<Language, AppealCommandWords>> = {
  vi: {
    appeal:
      'giải quyết kiến nghị: lập hồ sơ mới thay hồ sơ cũ, nêu mọi thay đổi và mọi đơn vị có kết quả thay đổi theo',
    appealRecord: 'hồ sơ chấm điểm bị kiến nghị (.json)',
    appealFiles:
      'tệp .csv hoặc .xlsx ghi quyết định: điểm (Thẩm định), số liệu sửa lại, Lý do, Thẩm quyền, Ngày thẩm định',
    appealTo: 'hồ sơ mới cần ghi',
    appealOut: 'tệp Excel kết quả mới, có trang “Thay đổi”',
    appealAsJson: 'in mọi thay đổi dạng JSON',
  },
  en: {
    appeal:
      'settle appeals: a new record that replaces the old one, with every change and every unit whose result changed with it',
    appealRecord: 'the record that is appealed against (.json)',
    appealFiles:
      'files (.csv, .xlsx) with what was decided: points (Thẩm định), corrected figures, reason, authority, day',
    appealTo: 'the new record to write',
    appealOut: 'the workbook of the new results to write, with a sheet of changes',
    appealAsJson: 'print all changes as JSON',
  },
};
