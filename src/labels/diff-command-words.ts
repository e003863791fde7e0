import type { Language } from './language.js';

/** Words of the help of `criteria diff`. */
export interface DiffCommandWords {
  readonly criteriaDiff: string;
  readonly oldSet: string;
  readonly newSet: string;
  readonly diffGroup: string;
  readonly diffForUnits: string;
  readonly diffTo: string;
  readonly diffFailOn: string;
  readonly changesAsJson: string;
}

/** In both languages. */
export const DIFF_COMMAND_WORDS: Readonly<Record<Language, DiffCommandWords>> = {
  vi: {
    criteriaDiff:
      'so hai bộ tiêu chí: thay đổi gì, ảnh hưởng đến điểm thế nào, với nhóm đơn vị nào',
    oldSet: 'bộ tiêu chí đang áp dụng',
    newSet: 'bộ tiêu chí mới hoặc dự thảo',
    diffGroup: 'chỉ nhóm đơn vị này (mã nhóm)',
    diffForUnits: 'mỗi nhóm đơn vị một trang: điểm mới và việc phải báo cáo',
    diffTo: 'ghi ra tệp: .xlsx (phụ lục tờ trình) hoặc .md',
    diffFailOn:
      'mã thoát 1 khi có thay đổi có thể làm tăng điểm (raises), giảm điểm (lowers), cả hai chiều (either), hoặc bất kỳ thay đổi nào (any); raises và lowers tính cả thay đổi hai chiều',
    changesAsJson: 'in các thay đổi dạng JSON',
  },
  en: {
    criteriaDiff: 'compare two criteria sets: what changes, what it does to points, for whom',
    oldSet: 'the set in force',
    newSet: 'the new set or draft',
    diffGroup: 'only this unit group (its id)',
    diffForUnits: 'a page for each unit group: what is new and what to report',
    diffTo: 'write to a file: .xlsx (annex of the submission paper) or .md',
    diffFailOn:
      'exit code 1 where a change can raise points (raises), lower them (lowers), do either (either), or where there is any change (any); raises and lowers count what can do either',
    changesAsJson: 'print the changes as JSON',
  },
};
