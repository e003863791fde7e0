import type { Issue, Severity } from '../../domain/issue.js';
import type { UnitEntry } from './book-context.js';
import type { SheetPart } from './sheet-parts.js';
import { divideSheet } from './sheet-parts.js';

/** Rows above the first row of a list: title, legal basis, note, headers. */
export const LIST_HEADER_ROW = 4;

/** An issue and its number in the list. */
export interface IssueEntry {
  readonly number: number;
  readonly issue: Issue;
}

/** The sheets of every list that may be longer than a sheet. */
export interface BookParts {
  readonly index: readonly SheetPart<UnitEntry>[];
  readonly details: readonly SheetPart<UnitEntry>[];
  readonly losses: readonly SheetPart<UnitEntry>[];
  /** Errors first, then warnings, then notes. */
  readonly issues: readonly SheetPart<IssueEntry>[];
}

/** What is divided. */
export interface ListedParts {
  readonly units: readonly UnitEntry[];
  readonly issues: readonly Issue[];
  /** First sheet of each list. */
  readonly names: Readonly<Record<keyof BookParts, string>>;
  /** Names of all sheets. */
  readonly taken: readonly string[];
  readonly sheetRows: number;
}

export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Divides the lists of the workbook over sheets, never within a unit. */
export function divideBook({ units, issues, names, taken, sheetRows }: ListedParts): BookParts {
  const room = sheetRows - LIST_HEADER_ROW;
  const divideUnits = (name: string, rowsOf: (unit: UnitEntry) => number) =>
    divideSheet(units, { name, taken, room, rowsOf });
  const entries = SEVERITY_ORDER.flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  ).map((issue, index): IssueEntry => ({ number: index + 1, issue }));
  return {
    index: divideUnits(names.index, ({ result }) => result.sections.length + 1),
    details: divideUnits(names.details, ({ result }) => result.criteria.length),
    losses: divideUnits(names.losses, ({ result }) => result.criteria.length + 1),
    issues: divideSheet(entries, { name: names.issues, taken, room, rowsOf: () => 1 }),
  };
}

/** The part on which a unit stands. Throws for a unit that is in none. */
export function partOf(
  parts: readonly SheetPart<UnitEntry>[],
  { key }: UnitEntry,
): SheetPart<UnitEntry> {
  const found = parts.find(({ items }) => (items.at(-1)?.key ?? 0) >= key);
  if (found === undefined) throw new Error(`no sheet for unit ${key}`);
  return found;
}
