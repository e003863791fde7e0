import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import type { Book } from './book.js';
import type { BookContext, GroupEntry, TableEntry, UnitEntry } from './book-context.js';
import { STYLES } from './cell-styles.js';
import { groupHeading } from './group-heading.js';
import { matrixCells, totalCell } from './matrix-cells.js';
import { addLossColours } from './matrix-colours.js';
import { writeMatrixFoot } from './matrix-foot.js';
import { writeMatrixHead } from './matrix-head.js';
import type { MatrixLayout } from './matrix-layout.js';
import { MATRIX_FIRST_ROW, matrixLayout } from './matrix-layout.js';
import { setUpPage } from './page-setup.js';
import { writeTitles } from './title-block.js';
import { setWidths, writeRow } from './write-table.js';

/** How many columns of points fit beside the names on one A4 page that can still be read. */
const COLUMNS_A_PAGE = 25;

/** One sheet a table: units by criteria, sums by section, and how each criterion went. */
export async function addMatrixSheets(book: Book, context: BookContext): Promise<void> {
  for (const table of context.tables) {
    const groups = context.groups
      .map(({ label, units }) => ({ label, units: units.filter((unit) => unit.table === table) }))
      .filter(({ units }) => units.length > 0);
    if (groups.length > 0) await addMatrixSheet(book, { table, groups }, context);
  }
}

interface MatrixContent {
  readonly table: TableEntry;
  readonly groups: readonly GroupEntry[];
}

async function addMatrixSheet(
  book: Book,
  { table, groups }: MatrixContent,
  context: BookContext,
): Promise<void> {
  const frozen = { rows: MATRIX_FIRST_ROW - 1, columns: 2 };
  const sheet = book.addSheet(table.sheetName, frozen);
  const layout = matrixLayout(table);
  setWidths(sheet, layout.widths);
  const title = (year: number) => context.words.titles.matrix(table.table.label, year);
  writeTitles(sheet, { title, column: layout.points[0]?.column ?? 1, context });
  writeMatrixHead(sheet, layout, context);
  const end = await writeUnits(sheet, { book, groups, layout, context });
  const span = { first: MATRIX_FIRST_ROW, last: end - 1 };
  addLossColours(sheet, layout, span);
  const last = writeMatrixFoot(sheet, { layout, span, groups }, context);
  setUpPage(
    sheet,
    {
      landscape: true,
      columns: layout.totalColumn,
      rows: last,
      pagesWide: Math.ceil(layout.points.length / COLUMNS_A_PAGE),
      titleRows: [MATRIX_FIRST_ROW - 4, MATRIX_FIRST_ROW - 1],
      titleColumns: 2,
      filter: { row: MATRIX_FIRST_ROW - 1, columns: layout.keyColumn, lastRow: span.last },
    },
    context,
  );
}

interface MatrixRows {
  readonly book: Book;
  readonly groups: readonly GroupEntry[];
  readonly layout: MatrixLayout;
  readonly context: BookContext;
}

/** Heading and units of each group. Gives the row after the last. */
async function writeUnits(
  sheet: Worksheet,
  { book, groups, layout, context }: MatrixRows,
): Promise<number> {
  let row = MATRIX_FIRST_ROW;
  for (const [index, group] of groups.entries()) {
    const cells = Array.from({ length: layout.totalColumn }, (_, column) => ({
      content: column === 0 ? groupHeading(group, index, context) : null,
      style: STYLES.group,
    }));
    writeRow(sheet, row, { cells, widths: layout.widths });
    row += 1;
    for (const [place, unit] of group.units.entries()) {
      writeUnit(sheet, row, { unit, place: place + 1, layout, context });
      row += 1;
      await book.pause();
    }
  }
  return row;
}

interface MatrixUnit {
  readonly unit: UnitEntry;
  readonly place: number;
  readonly layout: MatrixLayout;
  readonly context: BookContext;
}

function writeUnit(sheet: Worksheet, row: number, { unit, place, layout, context }: MatrixUnit) {
  const key = `$${columnLetters(layout.keyColumn)}${row}`;
  const cells = [
    { content: place, style: STYLES.point },
    { content: unit.result.name, style: STYLES.smallMiddle },
    ...matrixCells(unit, { row, layout, context }),
    totalCell(unit, key, context),
    { content: unit.key, style: STYLES.aside },
  ];
  writeRow(sheet, row, { cells, widths: layout.widths });
}
