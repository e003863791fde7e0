import type { RawTable } from './raw-table.js';

const KIND = 'danvan';
const ASIDE = 'aside';

/** The first cell of the hidden sheet of a workbook that danvan made. */
export const OWN_WORKBOOK = KIND;

/** Rows of the hidden sheet of a workbook of our own: sheets of it that hold nothing to score. */
export function sideSheetRows(sheets: readonly string[]): readonly (readonly string[])[] {
  return sheets.map((sheet) => [ASIDE, sheet]);
}

/** The sheets that the hidden sheet of one workbook names as such; none where danvan did not make it. */
export function sideSheetsIn(tables: readonly RawTable[]): ReadonlySet<string> {
  const own = tables.filter(({ hidden, rows }) => hidden && rows[0]?.cells[0]?.text === KIND);
  return new Set(
    own
      .flatMap(({ rows }) => rows)
      .flatMap(({ cells: [kind, sheet] }) =>
        kind?.text === ASIDE && sheet !== undefined ? [sheet.text] : [],
      ),
  );
}
