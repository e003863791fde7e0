import type { Language } from './language.js';

/** Words of the help of the commands that write criteria in Excel. */
export interface SheetsCommandWords {
  readonly criteriaExport: string;
  readonly criteriaImport: string;
  readonly criteriaNew: string;
  readonly exportTo: string;
  readonly importFile: string;
  readonly importTo: string;
  readonly casesAside: string;
  readonly importForce: string;
  readonly newFrom: string;
  readonly newYear: string;
}

/** In both languages. */
export const SHEETS_COMMAND_WORDS: Readonly<Record<Language, SheetsCommandWords>> = {
  vi: {
    criteriaExport: 'ghi bộ tiêu chí ra tệp Excel để sửa: bảng điểm, số liệu, xếp loại, điều kiện',
    criteriaImport: 'đọc bộ tiêu chí từ tệp Excel đã sửa; nêu mọi lỗi kèm trang và ô',
    criteriaNew: 'bắt đầu bộ tiêu chí mới từ một bộ có sẵn: dự thảo, ghi sẵn phần kế thừa',
    exportTo: 'tệp Excel (.xlsx) cần ghi',
    importFile: 'tệp Excel do criteria export ghi ra và đã sửa',
    importTo: 'thư mục của bộ tiêu chí: criteria/nơi-ban-hành/năm-số',
    casesAside:
      'trường hợp tính tay (cases.yaml) không còn khớp thì để riêng thành cases.yaml.bak và vẫn ghi bộ mới',
    importForce:
      'ghi đè lên bộ đang có; bản trước của mỗi tệp thay đổi được giữ lại (.bak), kể cả ghi chú sau dấu #',
    newFrom: 'bộ tiêu chí làm gốc, sẽ được thay thế',
    newYear: 'năm chấm điểm của bộ mới; bỏ trống thì lấy năm sau năm cuối của bộ gốc',
  },
  en: {
    criteriaExport: 'write a criteria set to an Excel file to be edited: tables, figures, grades',
    criteriaImport:
      'read a criteria set from an edited Excel file; every fault with sheet and cell',
    criteriaNew: 'start a new criteria set from another: a draft with its lineage filled in',
    exportTo: 'Excel file (.xlsx) to write',
    importFile: 'Excel file that criteria export wrote, edited',
    importTo: 'folder of the set: criteria/issuer/year-number',
    casesAside:
      'put cases.yaml aside where it no longer fits, as cases.yaml.bak, and write the set',
    importForce:
      'write over the set that is there; each file that changes is kept as .bak, with its comments',
    newFrom: 'the set to start from, which will be replaced',
    newYear: 'scoring year of the new set; the year after the last one when left out',
  },
};
