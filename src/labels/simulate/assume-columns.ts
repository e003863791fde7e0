import type { Language } from '../language.js';

/** Columns of a file of assumed values, in the order of the template. */
export interface AssumeColumns {
  readonly element: string;
  readonly label: string;
  readonly unitGroup: string;
  readonly units: string;
  readonly without: string;
  readonly form: string;
  readonly value: string;
}

/** Their titles; a file is read by the titles of either language. */
export const ASSUME_COLUMNS: Readonly<Record<Language, AssumeColumns>> = {
  vi: {
    element: 'Mã số liệu',
    label: 'Số liệu',
    unitGroup: 'Mã nhóm đơn vị',
    units: 'Số đơn vị thiếu',
    without: 'Nếu để trống, theo bộ mới',
    form: 'Cách ghi',
    value: 'Giá trị giả định',
  },
  en: {
    element: 'Element id',
    label: 'Figure',
    unitGroup: 'Unit group id',
    units: 'Units lacking it',
    without: 'Left blank, the new set says',
    form: 'How to write it',
    value: 'Assumed value',
  },
};
