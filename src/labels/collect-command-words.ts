import type { Language } from './language.js';

/** Words of the help of `collect`. */
export interface CollectCommandWords {
  readonly collect: string;
  readonly collectForms: string;
  readonly collectOut: string;
  readonly collectDeadline: string;
  readonly collectReceived: string;
  readonly collectPrefer: string;
  readonly collectSince: string;
  readonly collectAsJson: string;
}

/** In both languages. */
export const COLLECT_COMMAND_WORDS: Readonly<Record<Language, CollectCommandWords>> = {
  vi: {
    collect:
      'gộp các biểu đơn vị gửi về thành một tệp để chấm điểm: ai thiếu, ai trễ, chỗ nào cần xem lại',
    collectForms:
      'biểu gửi về, hoặc thư mục chứa biểu (kể cả thư mục con); tên tệp thế nào cũng được',
    collectOut: 'tệp Excel tổng hợp, dùng ngay cho lệnh evaluate',
    collectDeadline: 'hạn gửi, ví dụ 2024-12-01; bỏ trống thì không xét trễ hạn',
    collectReceived: 'danh sách ngày nhận, mỗi dòng: tên tệp;ngày (thay cho ngày ghi trên biểu)',
    collectPrefer:
      'tệp được tính khi đơn vị gửi nhiều bản, hoặc khi dùng biểu năm khác; ghi được nhiều lần',
    collectSince: 'tệp tổng hợp lần trước: cho biết những gì đã thay đổi',
    collectAsJson: 'in kết quả dạng JSON',
  },
  en: {
    collect: 'merge returned forms into one input: who is missing, who is late, what to look at',
    collectForms: 'returned forms, or folders with them (and below); names do not matter',
    collectOut: 'the workbook to write, an input of evaluate',
    collectDeadline: 'last day for sending, as 2024-12-01; nobody is late when left out',
    collectReceived: 'days of receipt, a line each: file;day (instead of the day in the form)',
    collectPrefer:
      'the file that counts where a unit sent several, or a form of another year; may come several times',
    collectSince: 'an earlier collected workbook: tells what has changed',
    collectAsJson: 'print the result as JSON',
  },
};
