import type { Language } from '../language.js';
import { quoteText as q } from '../quote-text.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';

type CollectErrorTexts = Pick<
  OperatorErrorTexts,
  'received-invalid' | 'prefer-ambiguous' | 'collect-empty'
>;

/** What stops a collection of forms. */
export const COLLECT_ERROR_TEXTS: Readonly<Record<Language, CollectErrorTexts>> = {
  vi: {
    'received-invalid': ({ place, found, why }) => [
      why === 'no-day'
        ? `Danh sách ngày nhận, ${place}: ${q(found)} không phải là ngày.`
        : `Danh sách ngày nhận, ${place}: có nhiều tệp tên ${q(found)}.`,
      why === 'no-day'
        ? 'Mỗi dòng ghi: tên tệp;ngày, ví dụ: dot-1/bieu STP.xlsx;02/12/2024.'
        : 'Ghi thêm thư mục đứng trước tên tệp, ví dụ: dot-1/bieu STP.xlsx.',
    ],
    'prefer-ambiguous': ({ found, files }) => [
      `Lựa chọn --prefer ${q(found)}: có ${files.length} tệp mang tên này (${files.join('; ')}).`,
      `Ghi thêm thư mục đứng trước tên tệp, ví dụ: --prefer ${q(files[0] ?? found)}.`,
    ],
    'collect-empty': ({ paths }) => [
      `Không có tệp nào trong ${paths.map(q).join(', ')}.`,
      'Chép các biểu đơn vị gửi về vào thư mục này rồi chạy lại.',
    ],
  },
  en: {
    'received-invalid': ({ place, found, why }) => [
      why === 'no-day'
        ? `List of receipts, ${place}: ${q(found)} is no day.`
        : `List of receipts, ${place}: several files are called ${q(found)}.`,
      why === 'no-day'
        ? 'A line is file;day, for example: wave-1/form STP.xlsx;02/12/2024.'
        : 'Put the folder before the name, for example: wave-1/form STP.xlsx.',
    ],
    'prefer-ambiguous': ({ found, files }) => [
      `Option --prefer ${q(found)}: ${files.length} files have this name (${files.join('; ')}).`,
      `Put the folder before the name, for example: --prefer ${q(files[0] ?? found)}.`,
    ],
    'collect-empty': ({ paths }) => [
      `There is no file in ${paths.map(q).join(', ')}.`,
      'Put the returned forms into this folder and run again.',
    ],
  },
};
