import type { Case } from '../../criteria/cases-file.js';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { leavesOfTable } from '../../criteria/criteria-set.js';
import type { CaseFault } from '../../domain/case-fault.js';
import { columnLetters } from '../../domain/cell-ref.js';
import type { CriterionStatus } from '../../domain/evaluation.js';
import type { RawCell, RawRow, RawTable } from '../../domain/raw-table.js';
import { foldText } from '../../domain/text.js';
import { splitFieldHeader } from '../../intake/vocabulary.js';
import { CASE_COLUMNS, CASE_POINTS } from '../../labels/lint/case-columns.js';
import { numberOf, outcomeOf, statusOf } from './expected-words.js';
import type { RunnableCase } from './runnable-case.js';
import { CASE_UNIT } from './runnable-case.js';

/** Cases of a workbook or CSV file, and every fault in it; with faults the cases are not complete. */
export interface CasesOfTables {
  readonly cases: readonly RunnableCase[];
  readonly faults: readonly CaseFault[];
}

/**
 * Reads cases from tables with a row for each: figures as units type them, beside them what was worked
 * out by hand. A table without the column of ids is not one of cases.
 */
export function casesFromTables(tables: readonly RawTable[], set: CriteriaSet): CasesOfTables {
  const found = tables.flatMap((table) => {
    const header = table.rows[0];
    const at = header?.cells.findIndex(({ text }) => isTitle(text, CASE_COLUMNS.id)) ?? -1;
    return header === undefined || at < 0 ? [] : [readTable(table, header, set)];
  });
  const cases = found.flatMap((each) => each.cases);
  const twice = cases
    .filter(({ id }, index) => cases.findIndex((other) => other.id === id) !== index)
    .map(({ id }): CaseFault => ({ why: 'id-twice', place: id, found: id }));
  const none: readonly CaseFault[] =
    cases.length > 0
      ? []
      : [{ why: 'no-cases', place: tables[0]?.file ?? '', found: CASE_COLUMNS.id }];
  const faults = [...found.flatMap((each) => each.faults), ...twice];
  return { cases, faults: faults.length > 0 ? faults : none };
}

function isTitle(text: string, title: string): boolean {
  return foldText(text) === foldText(title);
}

/** What a column of a table of cases is. */
type Column =
  | { readonly is: keyof typeof CASE_COLUMNS; readonly at: number }
  | { readonly is: 'points'; readonly criterion: string; readonly at: number }
  | { readonly is: 'typed'; readonly at: number }
  | { readonly is: 'unknown'; readonly at: number };

function columnOf(text: string, at: number, set: CriteriaSet): Column {
  const folded = foldText(text);
  const known = Object.entries(CASE_COLUMNS).find(([, title]) => isTitle(text, title));
  if (known !== undefined) return { is: known[0] as keyof typeof CASE_COLUMNS, at };
  if (folded.startsWith(foldText(CASE_POINTS))) {
    return { is: 'points', criterion: text.trim().slice(CASE_POINTS.length).trim(), at };
  }
  const isFigure = set.elements.some(({ id, label, aliases }) =>
    [id, label, ...aliases].some((name) => foldText(name) === folded),
  );
  const isEntry = splitFieldHeader(folded) !== undefined;
  return { is: isFigure || isEntry ? 'typed' : 'unknown', at };
}

function readTable(table: RawTable, header: RawRow, set: CriteriaSet): CasesOfTables {
  const columns = header.cells.flatMap((cell, at) =>
    cell.text.trim() === '' ? [] : [columnOf(cell.text, at, set)],
  );
  const place = placeIn(table);
  const faults = columns
    .filter(({ is }) => is === 'unknown')
    .map(({ at }): CaseFault => {
      const found = header.cells[at]?.text ?? '';
      return { why: 'column-unknown', place: place(header.number, at), found };
    });
  const rows = table.rows.slice(1).map((row) => readRow({ table, header, columns, set }, row));
  return {
    cases: rows.flatMap((row) => row.cases),
    faults: [...faults, ...rows.flatMap((row) => row.faults)],
  };
}

function placeIn({ file, sheet }: RawTable): (row: number, at: number) => string {
  return (row, at) => `${sheet ?? file}!${columnLetters(at + 1)}${row}`;
}

interface CaseTable {
  readonly table: RawTable;
  readonly header: RawRow;
  readonly columns: readonly Column[];
  readonly set: CriteriaSet;
}

const EMPTY: RawCell = { kind: 'blank', text: '' };

/** One row with what reads its cells and what tells its faults. */
interface CaseRow {
  readonly set: CriteriaSet;
  readonly columns: readonly Column[];
  readonly faults: CaseFault[];
  textAt(column: Column | undefined): string;
  refuse(why: CaseFault['why'], found: string, column: Column | undefined): void;
}

function columnNamed({ columns }: Pick<CaseRow, 'columns'>, is: Column['is']): Column | undefined {
  return columns.find((column) => column.is === is);
}

function textOf(row: CaseRow, is: Column['is']): string {
  return row.textAt(columnNamed(row, is));
}

function readRow({ table, header, columns, set }: CaseTable, source: RawRow): CasesOfTables {
  const place = placeIn(table);
  const faults: CaseFault[] = [];
  const row: CaseRow = {
    set,
    columns,
    faults,
    textAt: (column) => (source.cells[column?.at ?? -1]?.text ?? '').trim(),
    refuse: (why, found, column) => {
      faults.push({ why, found, place: place(source.number, column?.at ?? 0) });
    },
  };
  const id = textOf(row, 'id');
  if (id === '') row.refuse('id-missing', '', columnNamed(row, 'id'));
  const group = groupNamed(textOf(row, 'unitGroup'), set);
  if (group === undefined) {
    row.refuse('group-unknown', textOf(row, 'unitGroup'), columnNamed(row, 'unitGroup'));
  }
  const typed = columns.filter(({ is }) => is === 'typed').map(({ at }) => at);
  const one = {
    id,
    year: yearOf(row),
    tables: [unitTable({ header, row: source, typed }, group?.id ?? '', table)],
    expect: readExpectation(row, group?.table),
    reasoning: textOf(row, 'reasoning'),
  };
  return { cases: [one], faults };
}

/** The year of the case; the last one of the set where nothing is written. */
function yearOf(row: CaseRow): number {
  const text = textOf(row, 'year');
  const year = text === '' ? Math.max(...row.set.scoringYears) : Number(text);
  if (!row.set.scoringYears.includes(year)) {
    row.refuse('year-unknown', text, columnNamed(row, 'year'));
  }
  return year;
}

function readExpectation(row: CaseRow, table: string | undefined): Case['expect'] {
  const [total, maximum, percent] = (['total', 'maximum', 'percent'] as const).map((is) =>
    readNumber(row, is),
  );
  const gradeText = textOf(row, 'grade');
  const grade = gradeNamed(gradeText, row.set);
  if (gradeText !== '' && grade === undefined) {
    row.refuse('grade-unknown', gradeText, columnNamed(row, 'grade'));
  }
  const held = textOf(row, 'heldBackBy');
  return {
    criteria: readPoints(row, table),
    ...(maximum !== undefined && { maximum }),
    ...(total !== undefined && { total }),
    ...(percent !== undefined && { percent }),
    ...(grade !== undefined && { grade }),
    outcome: outcomeOf(textOf(row, 'outcome')),
    ...(held !== '' && { heldBackBy: held.split(/\s*[,;]\s*/) }),
  };
}

function readNumber(row: CaseRow, is: 'total' | 'maximum' | 'percent'): number | undefined {
  const text = textOf(row, is);
  const value = numberOf(text);
  if (text !== '' && value === undefined) {
    row.refuse('number-expected', text, columnNamed(row, is));
  }
  return value;
}

/** Expected points or statuses of criteria; without a known table their ids are not judged. */
function readPoints(row: CaseRow, table: string | undefined): Case['expect']['criteria'] {
  const leaves = row.set.tables
    .filter(({ id }) => id === table)
    .flatMap((each) => leavesOfTable(each).map(({ id }) => id));
  const entries = row.columns.flatMap((column): readonly [string, number | CriterionStatus][] => {
    const text = row.textAt(column);
    if (column.is !== 'points' || text === '') return [];
    const value = numberOf(text) ?? statusOf(text);
    if (table !== undefined && !leaves.includes(column.criterion)) {
      row.refuse('criterion-unknown', column.criterion, column);
      return [];
    }
    if (value === undefined) row.refuse('number-expected', text, column);
    return value === undefined ? [] : [[column.criterion, value]];
  });
  return Object.fromEntries(entries);
}

function groupNamed(text: string, { unitGroups }: CriteriaSet) {
  const [only, ...others] = unitGroups;
  if (text === '' && others.length === 0) return only;
  return unitGroups.find(({ id, label, aliases }) =>
    [id, label, ...aliases].some((name) => foldText(name) === foldText(text)),
  );
}

function gradeNamed(text: string, { grades }: CriteriaSet): string | undefined {
  return grades.bands.find(({ id, label }) =>
    [id, label].some((name) => foldText(name) === foldText(text)),
  )?.id;
}

/** The row as intake reads it: only what a unit would type, under the titles that stand in the file. */
function unitTable(
  { header, row, typed }: Readonly<{ header: RawRow; row: RawRow; typed: readonly number[] }>,
  unitGroup: string,
  table: RawTable,
): RawTable {
  const text = (value: string): RawCell => ({ kind: 'text', text: value });
  const cells = (source: RawRow, own: readonly string[]) => [
    ...own.map(text),
    ...typed.map((at) => source.cells[at] ?? EMPTY),
  ];
  return {
    ...table,
    hiddenColumns: [],
    hidden: false,
    rows: [
      { ...header, hidden: false, cells: cells(header, ['unit_id', 'name', 'unit_group']) },
      { ...row, hidden: false, cells: cells(row, [CASE_UNIT, 'Đơn vị thử', unitGroup]) },
    ],
  };
}
