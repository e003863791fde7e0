import type { Worksheet } from 'exceljs';
import type { RankingBlock } from '../../criteria/criteria-set.js';
import { rankingBlocks } from '../../criteria/criteria-set.js';
import { approximate, exact } from '../../domain/exact-number.js';
import type { UnitFirmness } from '../../domain/sensitivity.js';
import { LIMIT_PHRASES } from '../../labels/limits/limit-phrases.js';
import { setUpAnnexPage } from '../workbook/annex-page.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { COLOURS, STYLES, solidFill } from '../workbook/cell-styles.js';
import { sheetName } from '../workbook/sheet-names.js';
import { writeHead } from '../workbook/table-sheet.js';
import type { StyledCell } from '../workbook/write-table.js';
import { setWidths, writeRow } from '../workbook/write-table.js';
import type { SheetContext } from './sheet-context.js';

/** Cells of the picture: a place each, or several places where a block has more units. */
const PICTURE = 36;
/** A picture has room for so many places at least: small blocks look alike. */
const LEAST_PLACES = 12;
const TEXT_WIDTHS = [7, 13, 34, 10, 17, 9, 24, 10] as const;
const WIDTHS = [...TEXT_WIDTHS, ...Array.from({ length: PICTURE }, () => 1.4)];

const SHARE: CellStyle = { ...STYLES.smallNumber, numFmt: '0%' };
const OPEN: CellStyle = { ...STYLES.smallAlarmNumber, numFmt: '0.0%' };
const VALUE: CellStyle = { ...STYLES.smallNumber, numFmt: '0.##' };
const EDGE = { style: 'hair', color: { argb: COLOURS.line } } as const;
const BORDER = { top: EDGE, bottom: EDGE };
const EMPTY: CellStyle = { border: BORDER };
const BAR: CellStyle = { border: BORDER, fill: solidFill(COLOURS.bar) };
const OWN: CellStyle = { border: BORDER, fill: solidFill(COLOURS.link) };

/** Every unit by block and rank: grade, how often it holds, and the range of its rank as a picture. */
export function addUnitsSheet(context: SheetContext): void {
  const { book, found, set, tell, title, language } = context;
  const { words } = tell;
  const sheet = book.addWorksheet(sheetName(words.sheets.units, []));
  setWidths(sheet, WIDTHS);
  const notices = found.notices.map((notice) => tell.notice(notice));
  const lines = [
    tell.asked().join(' '),
    ...notices,
    `${words.unitNotes.grades} ${words.unitNotes.ranks}`,
  ];
  const header = writeHead(sheet, context, { lines, widths: WIDTHS });
  writeHeader(sheet, header, context);
  let row = header + 1;
  for (const block of rankingBlocks(set)) {
    const own = found.units.filter(({ unitGroup }) => block.unitGroups.includes(unitGroup));
    if (own.length === 0) continue;
    writeBlockHeading(sheet, row, labelOf(block, LIMIT_PHRASES[language].allUnits, own.length));
    row += 1;
    const places = Math.max(
      LEAST_PLACES,
      ...own.map(({ rank, ranks }) => ranks?.high ?? rank ?? 0),
    );
    for (const unit of own) {
      writeRow(sheet, row, { cells: cellsOf(unit, places, context), widths: WIDTHS });
      row += 1;
    }
  }
  sheet.views = [{ state: 'frozen', ySplit: header, showGridLines: false }];
  sheet.pageSetup.fitToPage = true;
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: WIDTHS.length,
    rows: row - 1,
    header,
    page: words.page,
    note: title,
  });
}

function labelOf({ label }: RankingBlock, all: string, count: number): string {
  return `${label ?? all} (${count})`;
}

function writeHeader(sheet: Worksheet, row: number, { tell }: SheetContext): void {
  const { columns } = tell.words;
  const titles = [
    columns.rank,
    columns.unit,
    columns.name,
    columns.value,
    columns.grade,
    columns.holds,
    columns.others,
    columns.interval,
    columns.picture,
  ];
  const cells = WIDTHS.map((_, at) => ({
    content: titles[at] ?? null,
    style: STYLES.smallHeader,
  }));
  writeRow(sheet, row, {
    cells,
    widths: WIDTHS,
    merged: [[TEXT_WIDTHS.length + 1, WIDTHS.length]],
    height: 30,
  });
}

function writeBlockHeading(sheet: Worksheet, row: number, label: string): void {
  const cells = WIDTHS.map((_, at) => ({ content: at === 0 ? label : null, style: STYLES.group }));
  writeRow(sheet, row, { cells, widths: WIDTHS });
}

function cellsOf(
  unit: UnitFirmness,
  places: number,
  { tell }: SheetContext,
): readonly StyledCell[] {
  const { rank, value, gradeHolds, grades } = unit;
  const small = (content: string): StyledCell => ({ content, style: STYLES.small });
  const isOpen = gradeHolds < 1 && grades.length > 0;
  return [
    { content: rank, style: STYLES.smallStrongNumber },
    small(unit.unitId),
    small(unit.name),
    { content: value === null ? null : approximate(exact(value)), style: VALUE },
    small(tell.grade(unit.grade)),
    { content: gradeHolds, style: isOpen ? OPEN : SHARE },
    small(tell.others(unit)),
    { content: tell.interval(unit), style: STYLES.smallCentre },
    ...picture(unit, places),
  ];
}

/** The range of ranks in light cells, the rank itself in a dark one. */
function picture({ rank, ranks }: UnitFirmness, places: number): readonly StyledCell[] {
  const covers = (cell: number, low: number, high: number) =>
    (cell + 1) * places > (low - 1) * PICTURE && cell * places < high * PICTURE;
  return Array.from({ length: PICTURE }, (_, cell): StyledCell => {
    if (rank !== null && covers(cell, rank, rank)) return { content: null, style: OWN };
    const inside = ranks !== null && covers(cell, ranks.low, ranks.high);
    return { content: null, style: inside ? BAR : EMPTY };
  });
}
