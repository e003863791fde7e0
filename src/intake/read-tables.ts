import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawTable } from '../domain/raw-table.js';
import { tableRef } from '../domain/raw-table.js';
import { sideSheetsIn } from '../domain/side-sheets.js';
import type { ColumnNames } from './column-names.js';
import { findHeaderWithoutUnits } from './match-columns.js';
import type { ReadTable } from './read-table.js';
import { readTable } from './read-table.js';

/** All tables of all inputs, and what was passed over. */
export interface ReadTables {
  readonly tables: readonly ReadTable[];
  readonly issues: readonly Issue[];
}

/**
 * Reads every visible sheet that has a header of ours. A file in which none has one is an error; other
 * sheets of a file are named in a note, but for those that a workbook of our own says hold nothing to score. Hidden sheets are not read, and that is said.
 */
export function readTables(raw: readonly RawTable[], names: ColumnNames, year: number): ReadTables {
  const files = [...new Set(raw.map(({ file }) => file))];
  const results = files.map((file) =>
    readFileTables(
      raw.filter((table) => table.file === file),
      names,
      year,
    ),
  );
  return {
    tables: results.flatMap(({ tables }) => tables),
    issues: results.flatMap(({ issues }) => issues),
  };
}

function readFileTables(raw: readonly RawTable[], names: ColumnNames, year: number): ReadTables {
  const tables: ReadTable[] = [];
  const skipped: RawTable[] = [];
  // Lists, joined in the end: a file can have more issues than a call can have arguments.
  const found: (readonly Issue[])[] = [];
  for (const table of raw) {
    const read = readTable(table, names, year);
    if (read === undefined) {
      if (!table.hidden && table.rows.length > 0) skipped.push(table);
    } else if (table.hidden) {
      found.push([issue('hidden-sheet', {}, { at: tableRef(table) })]);
    } else {
      tables.push(read);
      found.push(read.issues);
    }
  }
  const issues = found.flat();
  const aside = sideSheetsIn(raw);
  if (tables.length > 0) {
    return {
      tables,
      issues: [
        ...issues,
        ...skipped
          .filter(({ sheet }) => sheet === undefined || !aside.has(sheet))
          .map((table) => issue('sheet-skipped', {}, { at: tableRef(table) })),
      ],
    };
  }
  const unreadable = skipped.map((table) => unreadableTable(table, names));
  return { tables, issues: [...issues, ...(unreadable.length > 0 ? unreadable : emptyFile(raw))] };
}

/** A header row that only lacks the column of unit ids is a more helpful thing to say than "none". */
function unreadableTable(table: RawTable, names: ColumnNames): Issue {
  const header = findHeaderWithoutUnits(table.rows, names);
  const at = { ...tableRef(table), ...(header && { row: header.number }) };
  return header === undefined
    ? issue('header-not-found', {}, { at })
    : issue('unit-column-missing', {}, { at });
}

function emptyFile(raw: readonly RawTable[]): readonly Issue[] {
  const [first] = raw;
  return first === undefined ? [] : [issue('file-empty', {}, { at: { file: first.file } })];
}
