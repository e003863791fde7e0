import type { Workbook, Worksheet } from 'exceljs';
import type { Simulation } from '../../domain/simulation.js';
import { SIMULATION_WORDS } from '../../labels/simulate/simulation-words.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import { setUpAnnexPage } from '../workbook/annex-page.js';
import { STYLES } from '../workbook/cell-styles.js';
import { sheetName } from '../workbook/sheet-names.js';
import { rowHeight } from '../workbook/text-height.js';
import { setWidths, writeRow } from '../workbook/write-table.js';
import type { SheetTable } from './simulation-sheets.js';
import { assumptionSheet, contributionSheet, unitSheet } from './simulation-sheets.js';
import { matrixSheet, summarySheet } from './summary-sheets.js';

/** Title and mark above a sheet; gives the row where its content starts. */
function writeTop(
  sheet: Worksheet,
  title: string,
  { mark, widths }: { readonly mark: string; readonly widths: readonly number[] },
): number {
  const width = widths.reduce((sum, own) => sum + own, 0);
  const lines = [
    [title, STYLES.leftTitle],
    [mark, STYLES.warning],
  ] as const;
  for (const [index, [text, style]] of lines.entries()) {
    const row = index + 1;
    sheet.mergeCells(row, 1, row, widths.length);
    sheet.getCell(row, 1).value = text;
    sheet.getCell(row, 1).style = style;
    sheet.getRow(row).height = rowHeight([{ text, width, size: 12 }], 20);
  }
  return lines.length + 2;
}

function addSheet(
  book: Workbook,
  table: SheetTable,
  { simulation, context }: { simulation: Simulation; context: SimulationContext },
): void {
  const words = SIMULATION_WORDS[context.language];
  const sheet = book.addWorksheet(sheetName(table.name, []), {
    views: [{ showGridLines: false }],
    pageSetup: { fitToPage: true },
  });
  const { widths } = table;
  setWidths(sheet, widths);
  const note = `${simulation.from.id} → ${simulation.to.id}`;
  const title = `${table.name}: ${note} (${words.data(simulation.year)})`;
  let row = writeTop(sheet, title, { mark: words.mark, widths });
  const first = row;
  let header = 0;
  for (const line of table.lines) {
    if (line.isHeader && header === 0) header = row;
    writeRow(sheet, row, {
      cells: line.cells,
      widths,
      ...(line.merged && { merged: line.merged, ...(line.height && { height: line.height }) }),
    });
    row += 1;
  }
  const repeats = table.repeatsHeader && header > 0;
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: widths.length,
    rows: Math.max(first, row - 1),
    header: repeats ? header : 0,
    page: words.page,
    note,
  });
  if (repeats) {
    sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: header, showGridLines: false }];
    sheet.autoFilter = {
      from: { row: header, column: 1 },
      to: { row: Math.max(header, row - 1), column: widths.length },
    };
  }
}

/** The comparison as a workbook: summary, units, grades, contributions of criteria, assumptions. */
export async function simulationWorkbook(
  simulation: Simulation,
  context: SimulationContext,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = SIMULATION_WORDS[context.language].title;
  for (const table of [
    summarySheet(simulation, context),
    unitSheet(simulation, context),
    matrixSheet(simulation, context),
    contributionSheet(simulation, context),
    assumptionSheet(simulation, context),
  ]) {
    addSheet(book, table, { simulation, context });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
