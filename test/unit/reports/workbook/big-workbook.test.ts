import type { Cell, ConditionalFormattingOptions, Workbook, Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportInput } from '../../../../src/reports/report.js';
import { renderWorkbook } from '../../../../src/reports/workbook/workbook-report.js';
import type { UnitSketch } from '../../../support/make-evaluation.js';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { openWorkbook, rowsBelow, sheetOf } from '../../../support/open-report.js';

/** A unit of the table "tinh" has 7 criteria, one of the table "xa" 2; "=1+1" and "<&>" are names. */
const UNITS: readonly UnitSketch[] = [
  { id: 'A', name: '=1+1', group: 'so', values: { ...FULL_PROVINCE, done: '1', planned: '3' } },
  { id: 'B', name: 'Sở <&> "B"', group: 'so', values: { ...FULL_PROVINCE, quality: '' } },
  { id: 'C', name: 'Sở C', group: 'so', values: { ...FULL_PROVINCE, open: 'KAD', hot: '1' } },
  { id: 'D', name: 'Sở D', group: 'so', values: { ...FULL_PROVINCE, quality: '9' } },
  { id: 'X', name: 'Xã X', group: 'xa', values: { done: '1', planned: '3', open: 'có' } },
];
const BIG = 1_000_000;

let input: ReportInput;

beforeAll(async () => {
  input = await makeReportInput({ units: UNITS, provenance: 'illustrative' });
});

const render = async (keptRows: number, sheetRows = BIG, summedRows = BIG) =>
  openWorkbook(await renderWorkbook(input, { keptRows, sheetRows, summedRows }));

describe('a streamed workbook', () => {
  let kept: Workbook;
  let streamed: Workbook;

  beforeAll(async () => {
    kept = await render(BIG);
    streamed = await render(0);
  });

  it('has the same cells: values, formulas with results, styles, heights', () => {
    expect(streamed.worksheets.map(({ name }) => name)).toEqual(
      kept.worksheets.map(({ name }) => name),
    );
    for (const sheet of kept.worksheets) {
      expect(cellsOf(sheetOf(streamed, sheet.name))).toEqual(cellsOf(sheet));
    }
    expect(kept.worksheets.flatMap(cellsOf).length).toBeGreaterThan(1000);
  });

  it('has the same merged cells, columns, panes, filters, print titles and footers', () => {
    for (const sheet of kept.worksheets) {
      expect(lookOf(sheetOf(streamed, sheet.name))).toEqual(lookOf(sheet));
    }
    const { title, creator, created } = kept;
    expect(streamed).toMatchObject({ title, creator, created });
  });

  it('keeps a text once from its second time on', async () => {
    const files = unzipSync(
      await renderWorkbook(input, { keptRows: 0, sheetRows: BIG, summedRows: BIG }),
    );
    const text = (end: string) => {
      const [, bytes] = Object.entries(files).find(([name]) => name.endsWith(end)) ?? [];
      return strFromU8(bytes ?? new Uint8Array());
    };
    const shared = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/gu)];
    const texts = shared.map(([, said]) => said);
    expect(new Set(texts).size).toBe(texts.length);
    // the name stands in its cell the first time, on the first sheet
    expect(texts).toContain('Sở C');
    expect(text('xl/worksheets/sheet1.xml')).toContain('preserve">Sở C</t></is>');
  });

  it('has the same colours, but no bars beside percents', () => {
    const isBar = ({ rules }: ConditionalFormattingOptions) => rules[0]?.type === 'dataBar';
    for (const sheet of kept.worksheets) {
      const own = colourRulesOf(sheetOf(streamed, sheet.name));
      expect(own).toEqual(colourRulesOf(sheet).filter((rule) => !isBar(rule)));
    }
    expect(colourRulesOf(sheetOf(kept, 'Tổng hợp')).filter(isBar)).toHaveLength(1);
  });
});

describe('a workbook with more rows than a sheet has', () => {
  let book: Workbook;

  beforeAll(async () => {
    // below a heading of 4 rows: 15 rows are two units of 7 criteria
    book = await render(0, 19);
  });

  it('goes on on the next sheet, always between two units, under the same heading', () => {
    const unitsOn = (name: string) => [
      ...new Set(rowsBelow(sheetOf(book, name), 4).map((row) => row['Mã đơn vị'])),
    ];
    expect(unitsOn('Chi tiết')).toEqual(['C', 'A']);
    expect(unitsOn('Chi tiết (2)')).toEqual(['B', 'D']);
    expect(unitsOn('Chi tiết (3)')).toEqual(['X']);
    const [first, second] = ['Chi tiết', 'Chi tiết (2)'].map((name) => sheetOf(book, name));
    for (const row of [1, 2, 4]) {
      expect(second?.getRow(row).values).toEqual(first?.getRow(row).values);
    }
    expect(second?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
  });

  it('sums and links every unit on the sheet where it stands', () => {
    const rows = sheetOf(book, 'Tổng hợp');
    const formulas = (id: string) => {
      const cells: string[] = [];
      rows.eachRow((row) => {
        if (row.getCell(2).value !== id) return;
        row.eachCell((cell) => cells.push(cell.formula ?? ''));
      });
      return cells.join('\n');
    };
    expect(formulas('A')).toContain("SUMIFS('Chi tiết'!");
    expect(formulas('B')).toContain("SUMIFS('Chi tiết (2)'!");
    expect(formulas('B')).not.toContain("'Chi tiết'!");
    expect(formulas('X')).toContain(`HYPERLINK("#'Chi tiết (3)'!A"&MATCH(`);
    // of the losses a unit may take 8 rows: one on each of three sheets, then D and X with its 3
    expect(formulas('X')).toContain(`,'Mất điểm (4)'!$J:$J,0)`);
  });

  it('holds no more rows on a sheet than it may', () => {
    const lists = book.worksheets.filter(({ name }) => /^(Chi|Mất)/.test(name));
    for (const { name, rowCount } of lists) {
      expect(rowCount, name).toBeLessThanOrEqual(19);
    }
  });
});

it('gives plain sums of details where formulas over so many rows would keep Excel busy', async () => {
  const sheet = sheetOf(await render(0, BIG, 10), 'Tổng hợp');
  const formulas: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => formulas.push(cell.formula ?? ''));
  });
  expect(formulas.filter((formula) => formula.includes('SUMIFS'))).toEqual([]);
  // the total and the percent of a unit still follow its own row
  expect(formulas.filter((formula) => formula.startsWith('MAX(0,MIN(')).length).toBeGreaterThan(0);
});

function cellsOf(sheet: Worksheet): readonly unknown[] {
  const cells: unknown[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    cells.push([row.number, row.height]);
    row.eachCell({ includeEmpty: true }, (cell: Cell) => {
      cells.push([cell.address, cell.value, cell.style]);
    });
  });
  return cells;
}

/** Of all this a streamed sheet lacks the print options alone: the middle of the page, grid, headings. */
function lookOf(sheet: Worksheet): unknown {
  const { views, autoFilter, headerFooter, columns } = sheet;
  const options = ['horizontalCentered', 'verticalCentered', 'showGridLines', 'showRowColHeaders'];
  const pageSetup = Object.entries(sheet.pageSetup).filter(([name]) => !options.includes(name));
  const { merges } = sheet.model as unknown as { readonly merges: readonly string[] };
  const widths = (columns ?? []).map(({ width }) => width);
  return { views, autoFilter, headerFooter, pageSetup, widths, merges: [...merges].sort() };
}

function colourRulesOf(sheet: Worksheet): readonly ConditionalFormattingOptions[] {
  const { conditionalFormattings } = sheet as unknown as {
    readonly conditionalFormattings: readonly ConditionalFormattingOptions[];
  };
  return conditionalFormattings;
}
