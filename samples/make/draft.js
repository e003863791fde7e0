import { letters } from './letters.js';

/*
 * A table that is about to get its faults. Columns and rows are settled first; then every planted
 * fault says what goes into which cell and what `check` must say of it, so that file and list agree.
 */

/** Codes that are not errors, by hand: what `check` says is worth a look, or good to know. */
const MILD = {
  'column-unknown': 'warning',
  'value-not-used': 'warning',
  'appraised-without-authority': 'warning',
  'not-reported-counts-zero': 'warning',
  'not-reported-needs-review': 'warning',
  'sheet-skipped': 'note',
  'hidden-sheet': 'note',
  'not-applicable-said': 'note',
  'signature-rows': 'note',
  'hidden-row': 'note',
  'hidden-column': 'note',
};

/** One expected issue; `where` is shown to people, `what` is the fault in Vietnamese. */
export function expectIssue(code, place, what) {
  return { code, severity: MILD[code] ?? 'error', place, what };
}

/**
 * A draft of one table: `headerRow` is its row in the file. Rows are { unit, cells }; a row is found
 * by its unit's id as it was before any fault.
 */
export function makeDraft({ file, sheet, headerRow, columns, rows }) {
  const base = sheet === undefined ? { file } : { file, sheet };
  const rowOf = (unitId) => {
    const index = rows.findIndex(({ unit }) => unit.id === unitId);
    if (index < 0) throw new Error(`no row for ${unitId}`);
    return headerRow + 1 + index;
  };
  const columnOf = (key) => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`no column ${key}`);
    return letters(index + 1);
  };
  const cell = (unitId, key) => ({ ...base, row: rowOf(unitId), column: columnOf(key) });
  const named = (key) => columns.find((column) => column.key === key);
  return {
    columns,
    rows,
    table: () => base,
    headerRow: () => ({ ...base, row: headerRow }),
    header: (key) => ({ ...base, row: headerRow, column: columnOf(key) }),
    row: (unitId) => ({ ...base, row: rowOf(unitId) }),
    cell,
    /** Puts a value and says what must be found there. */
    plant: ({ unit, key, put, code, what, criterion }) => {
      rows.find((row) => row.unit.id === unit).cells.set(key, put);
      const { element, criterion: ofColumn } = named(key);
      const place = {
        ...cell(unit, key),
        unitId: unit,
        ...(element && { element: key }),
        ...((criterion ?? ofColumn) && { criterion: criterion ?? ofColumn }),
      };
      return expectIssue(code, place, what);
    },
    /** Empties a cell, which is then the place of the issue. */
    leaveOut: ({ unit, key, code, what, criterion }) => {
      rows.find((row) => row.unit.id === unit).cells.set(key, undefined);
      const place = { ...cell(unit, key), unitId: unit, element: key };
      return expectIssue(code, { ...place, ...(criterion && { criterion }) }, what);
    },
  };
}
