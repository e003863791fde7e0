import type { Language } from './language.js';

/** Words of the help of `form`. */
export interface FormCommandWords {
  readonly form: string;
  readonly formUnits: string;
  readonly formOut: string;
  readonly formOne: string;
  readonly formUnit: string;
  readonly formRecord: string;
  readonly formDeadline: string;
}

/** In both languages. */
export const FORM_COMMAND_WORDS: Readonly<Record<Language, FormCommandWords>> = {
  vi: {
    form: 'lập biểu tự chấm bằng Excel cho từng đơn vị: ô nhập, danh mục chọn, điểm tự tính',
    formUnits: 'danh sách đơn vị (CSV hoặc Excel): mã, tên, nhóm đơn vị',
    formOut: 'thư mục để ghi, mỗi đơn vị một tệp',
    formOne: 'ghi chung một tệp Excel, mỗi đơn vị một trang',
    formUnit: 'chỉ các đơn vị có mã này; có thể ghi nhiều mã',
    formRecord: 'bản ghi (.json) của năm trước, để in số liệu năm trước bên cạnh',
    formDeadline: 'hạn gửi, in trên biểu: 2024-11-15',
  },
  en: {
    form: 'make Excel forms for units to fill in: input cells, drop-downs, points that follow',
    formUnits: 'list of units (CSV or Excel): id, name, unit group',
    formOut: 'folder to write to, a file per unit',
    formOne: 'write one Excel file with a sheet per unit',
    formUnit: 'only units with these ids',
    formRecord: 'record (.json) of the year before, to show its figures beside',
    formDeadline: 'day by which the form is to be sent, printed on it: 2024-11-15',
  },
};
