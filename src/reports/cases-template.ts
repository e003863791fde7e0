import { elementsReadBy } from '../criteria/check-elements.js';
import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import { leavesOfTable } from '../criteria/criteria-set.js';
import { foldText } from '../domain/text.js';
import { CASE_COLUMNS, CASE_INSTRUCTIONS, CASE_POINTS } from '../labels/lint/case-columns.js';

const GUIDE = 'Hướng dẫn';
const EXPECTED = 'FFE2EFDA';
const GIVEN = 'FFDDEBF7';

/**
 * An empty workbook for cases worked out by hand: a sheet for each table with the columns of its figures
 * and of what may be expected, and a sheet of instructions.
 */
export async function casesTemplate(set: CriteriaSet): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const guide = book.addWorksheet(GUIDE);
  guide.getColumn(1).width = 110;
  guide.addRow([set.title]).font = { bold: true, size: 13 };
  for (const line of CASE_INSTRUCTIONS) guide.addRow([line]);
  guide.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: 'top' };
  });
  for (const table of set.tables) {
    const sheet = book.addWorksheet(sheetName(table, book.worksheets.length), {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    });
    const columns = columnsOf(set, table);
    const header = sheet.addRow(columns.map(({ title }) => title));
    header.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    header.height = 75;
    header.font = { bold: true };
    for (const [index, { expected }] of columns.entries()) {
      sheet.getColumn(index + 1).width = 16;
      const fill = { type: 'pattern', pattern: 'solid' } as const;
      const color = { fgColor: { argb: expected ? EXPECTED : GIVEN } };
      header.getCell(index + 1).fill = { ...fill, ...color };
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

interface CaseColumn {
  readonly title: string;
  readonly expected: boolean;
}

function columnsOf(set: CriteriaSet, table: CriterionTable): readonly CaseColumn[] {
  const leaves = leavesOfTable(table);
  const ofTable = new Set(leaves.flatMap(elementsReadBy));
  const ofConditions = new Set(JSON.stringify(set.conditions).match(/"fact":"[^"]+"/g));
  const figures = set.elements.filter(
    ({ id }) => ofTable.has(id) || ofConditions.has(`"fact":"${id}"`),
  );
  const { id, unitGroup, year, reasoning, ...totals } = CASE_COLUMNS;
  const titles = [id, unitGroup, year, ...figures.map(({ label }) => label)];
  const expected = [
    ...leaves.map((leaf) => `${CASE_POINTS}${leaf.id}`),
    ...Object.values(totals),
    reasoning,
  ];
  return [
    ...titles.map((title) => ({ title, expected: false })),
    ...expected.map((title) => ({ title, expected: true })),
  ];
}

/** At most 31 letters, none of those that Excel refuses, and none twice. */
function sheetName({ id, label }: CriterionTable, place: number): string {
  const plain = label.replace(/[[\]:*?/\\]/g, ' ').trim();
  const name = plain.length <= 31 ? plain : id;
  return foldText(name) === foldText(GUIDE) ? `${id} ${place}` : name.slice(0, 31);
}
