import type { Language } from '../language.js';

/** Headings of the tables of changes after an appeal, in workbook and page. */
export interface RevisionTableWords {
  title(year: number): string;
  readonly decisions: string;
  readonly results: string;
  readonly moved: string;
  readonly none: string;
  seeSheet(sheet: string): string;
  readonly headers: Readonly<
    Record<
      | 'number'
      | 'unitId'
      | 'name'
      | 'subject'
      | 'before'
      | 'after'
      | 'earlierPoints'
      | 'day'
      | 'reason'
      | 'authority'
      | 'cell'
      | 'cause'
      | 'earlier'
      | 'pointsBefore'
      | 'pointsAfter'
      | 'percentBefore'
      | 'percentAfter'
      | 'gradeBefore'
      | 'gradeAfter'
      | 'rankBefore'
      | 'rankAfter',
      string
    >
  >;
}

/** In each language. */
export const REVISION_TABLE_WORDS: Readonly<Record<Language, RevisionTableWords>> = {
  vi: {
    title: (year) => `THAY ĐỔI SAU KHI GIẢI QUYẾT KIẾN NGHỊ, NĂM ${year}`,
    decisions: 'Điểm và số liệu thay đổi',
    results: 'Đơn vị có kiến nghị',
    moved: 'Đơn vị không kiến nghị nhưng kết quả thay đổi theo',
    none: 'Không có.',
    seeSheet: (sheet) => `Xem trang “${sheet}”.`,
    headers: {
      number: 'STT',
      unitId: 'Mã đơn vị',
      name: 'Tên cơ quan, đơn vị',
      subject: 'Tiêu chí, số liệu',
      before: 'Trước',
      after: 'Sau',
      earlierPoints: 'Thẩm định trước',
      day: 'Ngày',
      reason: 'Lý do',
      authority: 'Thẩm quyền',
      cell: 'Ô',
      cause: 'Do',
      earlier: 'Lý do, thẩm quyền, ngày, ô của lần thẩm định trước',
      pointsBefore: 'Điểm trước',
      pointsAfter: 'Điểm sau',
      percentBefore: 'Tỷ lệ % trước',
      percentAfter: 'Tỷ lệ % sau',
      gradeBefore: 'Xếp loại trước',
      gradeAfter: 'Xếp loại sau',
      rankBefore: 'Hạng trước',
      rankAfter: 'Hạng sau',
    },
  },
  en: {
    title: (year) => `CHANGES AFTER APPEALS, YEAR ${year}`,
    decisions: 'Points and figures that changed',
    results: 'Units that appealed',
    moved: 'Units that did not appeal and whose result changed all the same',
    none: 'None.',
    seeSheet: (sheet) => `See the sheet “${sheet}”.`,
    headers: {
      number: 'No.',
      unitId: 'Unit id',
      name: 'Unit',
      subject: 'Criterion, figure',
      before: 'Before',
      after: 'After',
      earlierPoints: 'Earlier appraisal',
      day: 'Day',
      reason: 'Reason',
      authority: 'Authority',
      cell: 'Cell',
      cause: 'By',
      earlier: 'Reason, authority, day, cell of the earlier appraisal',
      pointsBefore: 'Points before',
      pointsAfter: 'Points after',
      percentBefore: 'Percent before',
      percentAfter: 'Percent after',
      gradeBefore: 'Grade before',
      gradeAfter: 'Grade after',
      rankBefore: 'Place before',
      rankAfter: 'Place after',
    },
  },
};
