import type { Language } from './language.js';

/** Headers of the CSV report, by what stands in the column. */
export interface CsvWords {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  readonly maximum: string;
  readonly claimed: string;
  readonly computed: string;
  readonly subtotal: string;
  readonly bonus: string;
  readonly deduction: string;
  readonly total: string;
  readonly percent: string;
  readonly outcome: string;
  readonly grade: string;
  readonly rank: string;
  readonly heldBackBy: string;
  readonly notes: string;
}

/** In Vietnamese for people and Excel; in English the names that programs read. */
export const CSV_WORDS: Readonly<Record<Language, CsvWords>> = {
  vi: {
    unitId: 'Mã đơn vị',
    name: 'Tên đơn vị',
    unitGroup: 'Nhóm đơn vị',
    maximum: 'Điểm tối đa',
    claimed: 'Điểm tự chấm',
    computed: 'Điểm tính từ số liệu',
    subtotal: 'Điểm sau thẩm định',
    bonus: 'Điểm thưởng',
    deduction: 'Điểm trừ',
    total: 'Tổng điểm',
    percent: 'Tỷ lệ đạt (%)',
    outcome: 'Tình trạng',
    grade: 'Xếp loại',
    rank: 'Xếp hạng',
    heldBackBy: 'Khống chế xếp loại',
    notes: 'Ghi chú',
  },
  en: {
    unitId: 'unit_id',
    name: 'name',
    unitGroup: 'unit_group',
    maximum: 'maximum',
    claimed: 'claimed',
    computed: 'computed',
    subtotal: 'subtotal',
    bonus: 'bonus',
    deduction: 'deduction',
    total: 'total',
    percent: 'percent',
    outcome: 'outcome',
    grade: 'grade',
    rank: 'rank',
    heldBackBy: 'held_back_by',
    notes: 'notes',
  },
};
