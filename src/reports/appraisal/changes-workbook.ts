import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type {
  AppraisalReport,
  ChangeFigures,
  Overstatement,
} from '../../domain/appraisal-report.js';
import { cellRefText } from '../../domain/cell-ref.js';
import { approximate, exact } from '../../domain/exact-number.js';
import type { ReportWords } from '../../labels/appraisal/appraisal-words.js';
import { APPRAISAL_WORDS } from '../../labels/appraisal/appraisal-words.js';
import { reportSentences } from '../../labels/appraisal/tell-report.js';
import { dayText } from '../../labels/day-text.js';
import type { Language } from '../../labels/language.js';
import { isLongNumber, numberContent } from '../workbook/cell-content.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { STYLES } from '../workbook/cell-styles.js';
import type { PlainTable, TableSheetContext } from '../workbook/table-sheet.js';
import { addTableSheet } from '../workbook/table-sheet.js';
import { provenanceBanners } from '../workbook/title-block.js';
import type { StyledCell } from '../workbook/write-table.js';

/** What the report is of. */
export interface ChangesBook {
  readonly report: AppraisalReport;
  readonly set: CriteriaSet;
  readonly year: number;
  readonly isDraft: boolean;
  readonly language: Language;
}

const SIGNED: CellStyle = { ...STYLES.smallStrongNumber, numFmt: '+0.0#;-0.0#;0' };
const SUM: CellStyle = { ...STYLES.smallNumber, numFmt: '0.0#;-0.0#;·' };
const COUNT: CellStyle = { ...STYLES.smallNumber, numFmt: '0;-0;·' };
const SHARE: CellStyle = { ...STYLES.smallNumber, numFmt: '0.0%' };
const ALARM_COUNT: CellStyle = { ...STYLES.smallAlarmNumber, numFmt: '0' };

const small = (content: string): StyledCell => ({ content, style: STYLES.small });
const centre = (content: string): StyledCell => ({ content, style: STYLES.smallCentre });
const count = (content: number): StyledCell => ({ content, style: COUNT });
const sum = (text: string): StyledCell => ({ content: approximate(exact(text)), style: SUM });
const signed = (text: string | null): StyledCell => ({
  content: text === null ? '–' : approximate(exact(text)),
  style: SIGNED,
});
const points = (text: string | null): StyledCell => ({
  content: numberContent(text),
  style: isLongNumber(text) ? STYLES.smallLongNumber : STYLES.smallNumber,
});

/** All changes with their reasons, and how much was changed: by unit, by authority, by criterion. */
export async function changesWorkbook({
  report,
  set,
  year,
  isDraft,
  language,
}: ChangesBook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const all = APPRAISAL_WORDS[language];
  const words = all.report;
  const title = all.reportTitle(year);
  book.title = title;
  const banners = provenanceBanners(set, language);
  const context: TableSheetContext = {
    book,
    set,
    language,
    isDraft,
    title,
    page: all.page,
    banners,
  };
  const told = reportSentences(report, language).join(' ');
  const add = (
    sheet: 'units' | 'authorities' | 'criteria' | 'changes',
    name: string,
    table: PlainTable,
  ) => {
    const note = table.rows.length === 0 ? words.none[sheet] : words.notes[sheet];
    const lead = sheet === 'units' ? `${told} ` : '';
    addTableSheet(context, { name, heading: words.headings[sheet], note: `${lead}${note}`, table });
  };
  add('units', all.sheets.units, unitsTable(report, words));
  add('changes', all.sheets.changes, changesTable(report, words, language));
  add('criteria', all.sheets.criteria, criteriaTable(report, words, set));
  add('authorities', words.columns.authority, authoritiesTable(report, words));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const FIGURE_WIDTHS = [9, 9, 9, 9, 9, 9, 9] as const;

function figureHeaders({ columns }: ReportWords): readonly string[] {
  const { scores, changed, share, up, down, net, withoutReason } = columns;
  return [scores, changed, share, up, down, net, withoutReason];
}

function figureCells(figures: ChangeFigures): readonly StyledCell[] {
  const { scores, changed, filled, share, up, down, net, withoutReason } = figures;
  return [
    count(scores),
    count(changed + filled),
    { content: share === null ? '–' : approximate(exact(share)) / 100, style: SHARE },
    sum(up.sum),
    sum(down.sum),
    signed(net),
    withoutReason === 0 ? count(0) : { content: withoutReason, style: ALARM_COUNT },
  ];
}

function overstatedCells({ overstated, compared, higher }: Overstatement): readonly StyledCell[] {
  return [compared === 0 ? centre('–') : signed(overstated), count(compared), count(higher)];
}

function unitsTable({ units }: AppraisalReport, words: ReportWords): PlainTable {
  const { columns } = words;
  return {
    headers: [
      columns.unit,
      columns.name,
      columns.overstated,
      columns.compared,
      columns.higher,
      ...figureHeaders(words),
    ],
    widths: [13, 34, 11, 9, 9, ...FIGURE_WIDTHS],
    rows: units.map((unit) => [
      centre(unit.unitId),
      small(unit.name),
      ...overstatedCells(unit),
      ...figureCells(unit),
    ]),
  };
}

function criteriaTable(
  { criteria }: AppraisalReport,
  words: ReportWords,
  { tables }: CriteriaSet,
): PlainTable {
  const { columns } = words;
  const labels = new Map(tables.map(({ id, label }) => [id, label]));
  return {
    headers: [
      columns.table,
      columns.criterion,
      columns.label,
      columns.overstated,
      columns.compared,
      columns.units,
      ...figureHeaders(words),
    ],
    widths: [20, 6, 40, 11, 9, 9, ...FIGURE_WIDTHS],
    rows: criteria.map((each) => [
      small(labels.get(each.table) ?? each.table),
      centre(each.criterion),
      small(each.label),
      ...overstatedCells(each),
      ...figureCells(each),
    ]),
  };
}

function authoritiesTable({ authorities }: AppraisalReport, words: ReportWords): PlainTable {
  const { columns } = words;
  return {
    headers: [columns.authority, ...figureHeaders(words)],
    widths: [46, 12, 12, 12, 12, 12, 12, 12],
    rows: authorities.map((each) => [
      small(each.authority ?? words.noAuthority),
      ...figureCells(each),
    ]),
  };
}

function changesTable(
  { changes }: AppraisalReport,
  { columns, noReason, noAuthority }: ReportWords,
  language: Language,
): PlainTable {
  const alarm = (content: string): StyledCell => ({ content, style: STYLES.smallAlarm });
  return {
    headers: [
      columns.unit,
      columns.name,
      columns.criterion,
      columns.label,
      columns.claimed,
      columns.computed,
      columns.appraised,
      columns.effect,
      columns.reason,
      columns.authority,
      columns.day,
      columns.cell,
    ],
    widths: [12, 22, 6, 28, 7, 8, 8, 8, 34, 18, 10, 16],
    rows: changes.map((change) => [
      centre(change.unitId),
      small(change.name),
      centre(change.criterion),
      small(change.label),
      points(change.claimed),
      points(change.computed),
      points(change.appraised),
      signed(change.effect),
      change.reason === null ? alarm(noReason) : small(change.reason),
      change.authority === null ? alarm(noAuthority) : small(change.authority),
      centre(change.decidedOn === null ? '–' : dayText(change.decidedOn, language)),
      small(cellRefText(change.at)),
    ]),
  };
}
