import type { CriteriaSet } from '../criteria/criteria-set.js';
import { tableOfGroup } from '../criteria/criteria-set.js';
import type { ElementUsage } from '../criteria/element-usage.js';
import { elementUsage } from '../criteria/element-usage.js';
import { cellRefText } from '../domain/cell-ref.js';
import { findSuggestion } from '../domain/find-suggestion.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawTable } from '../domain/raw-table.js';
import type { SourceNote, UnitReport } from '../domain/submission.js';
import { foldText, tidyText } from '../domain/text.js';
import { columnNames } from './column-names.js';
import type { EmptyCells } from './find-empty-cells.js';
import { emptyCellsOf } from './find-empty-cells.js';
import { findMissingColumns } from './find-missing-columns.js';
import type { LookedFor } from './join-missing-columns.js';
import { joinMissingColumns } from './join-missing-columns.js';
import { UNIT_ROLES } from './match-columns.js';
import type { IndexedUnit, UnitCells } from './merge-rows.js';
import { indexUnits, readUnitCells } from './merge-rows.js';
import { readEntries } from './read-entries.js';
import type { ReadTable } from './read-table.js';
import { readTables } from './read-tables.js';
import type { ValueContext } from './read-values.js';
import { readValues } from './read-values.js';
import type { LocatedCell } from './row-cells.js';
import { makeValueParser } from './value-parser.js';

/** A unit that can be scored: light, however much it reported. */
export interface TakenUnit extends IndexedUnit {
  readonly unitGroup: string;
}

/** What one unit reported, and where the figures that it did not report would stand. */
export interface ReadUnit {
  readonly report: UnitReport;
  readonly emptyCells: EmptyCells;
}

/** The units of the inputs, all faults of their data, and how each input was understood. */
export interface TakenIn extends LookedFor {
  /** Sorted by unit id: the order of rows in a file means nothing. */
  readonly units: readonly TakenUnit[];
  readonly issues: readonly Issue[];
  readonly sources: readonly SourceNote[];
  /** Reads a unit again: what it says is not kept. */
  read(unit: TakenUnit): ReadUnit;
}

/**
 * Reads, merges and validates tables against a criteria set in a scoring year. Nothing is thrown and
 * nothing is guessed: what cannot be used has an issue that says where and why. Every unit is read once
 * for its issues and not kept, so that memory grows with the rows only.
 */
export function takeIn(tables: readonly RawTable[], set: CriteriaSet, year: number): TakenIn {
  const read = readTables(tables, columnNames(set), year);
  const elements = new Map(set.elements.map((element) => [element.id, element]));
  const usages = new Map(set.tables.map((table) => [table.id, elementUsage(set, table)]));
  const groups = unitGroups(set, usages);
  const reading = { parse: makeValueParser(year), elements, groups };
  const issues: Issue[] = [];
  const units: TakenUnit[] = [];
  const listed = read.tables.some(({ hasGroups }) => hasGroups);
  for (const unit of indexUnits(read.tables)) {
    const cells = readUnitCells(unit);
    const group = findGroup(cells, groups, listed);
    issues.push(...group.issues);
    if (group.id === undefined) continue;
    issues.push(...readReport(cells, group.id, reading).issues);
    units.push({ ...unit, unitGroup: group.id });
  }
  const used = [...new Set(units.map(({ unitGroup }) => usageOf(unitGroup, groups)))];
  const strange = used.length === 0 && isStrange(read.tables);
  const missing = findMissingColumns(read.tables, strange ? [...usages.values()] : used, elements);
  const columns = { neededColumns: missing.needed, missingColumns: missing.elements };
  return {
    units,
    issues: strange
      ? [...joinMissingColumns(missing.issues, columns, set), ...read.issues, ...issues]
      : [...read.issues, ...issues, ...missing.issues],
    sources: read.tables.map(({ source }) => source),
    ...columns,
    read: (unit) => {
      const { report } = readReport(readUnitCells(unit), unit.unitGroup, reading);
      return { report, emptyCells: emptyCellsOf(unit, report) };
    },
  };
}

interface ReportContext extends Pick<ValueContext, 'parse' | 'elements'> {
  readonly groups: UnitGroups;
}

/** What a unit of a group reported, and what is wrong with it. */
function readReport(
  { unitId, name, values: cells, fields }: UnitCells,
  unitGroup: string,
  { parse, elements, groups }: ReportContext,
): { readonly report: UnitReport; readonly issues: readonly Issue[] } {
  const usage = usageOf(unitGroup, groups);
  const { values, issues } = readValues(cells, { unitId, parse, elements, usage });
  const { entries, issues: entryIssues } = readEntries(fields, unitId, usage);
  return {
    report: { unitId, name: name ?? unitId, unitGroup, values, entries },
    issues: [...issues, ...entryIssues],
  };
}

/** Rows of units without a single column for a figure, points or a text. */
function isStrange(tables: readonly ReadTable[]): boolean {
  const own = tables.flatMap(({ columns }) => columns.map(({ role }) => role.role));
  return tables.some(({ rows }) => rows.length > 0) && own.every((role) => UNIT_ROLES.has(role));
}

/** The groups of a set: what people call them, and what the table of each reads. */
interface UnitGroups {
  readonly all: CriteriaSet['unitGroups'];
  readonly byName: ReadonlyMap<string, string>;
  readonly usages: ReadonlyMap<string, ElementUsage>;
}

function unitGroups(set: CriteriaSet, usages: ReadonlyMap<string, ElementUsage>): UnitGroups {
  const names = set.unitGroups.flatMap(({ id, label, aliases }) =>
    [id, label, ...aliases].map((name) => [foldText(name), id] as const),
  );
  return {
    all: set.unitGroups,
    // Reversed: of two groups of one name the first one counts.
    byName: new Map(names.reverse()),
    usages: new Map(
      set.unitGroups.flatMap(({ id }) => {
        const usage = usages.get(tableOfGroup(set, id).id);
        return usage === undefined ? [] : [[id, usage] as const];
      }),
    ),
  };
}

function usageOf(unitGroup: string, { usages }: UnitGroups): ElementUsage {
  const usage = usages.get(unitGroup);
  if (usage === undefined) throw new RangeError(`no table for ${unitGroup}`);
  return usage;
}

interface FoundGroup {
  readonly id?: string;
  readonly issues: readonly Issue[];
}

/**
 * The unit's group; without one no table can be chosen, so the unit cannot be scored. `listed`: some
 * unit has a group, so a unit whose tables have no column for it is missing from the list.
 */
function findGroup(cells: UnitCells, { all, byName }: UnitGroups, listed: boolean): FoundGroup {
  const [first, ...others] = cells.groups;
  const { unitId } = cells;
  const place = { at: cells.at, unitId };
  if (first === undefined) {
    const [only, another] = all;
    if (only !== undefined && another === undefined) return { id: only.id, issues: [] };
    if (listed && cells.groupAt === undefined) {
      return { issues: [issue('unit-not-listed', { found: unitId }, place)] };
    }
    const at = cells.groupAt ?? cells.at;
    return { issues: [issue('unit-group-missing', {}, { at, unitId })] };
  }
  const groupOf = ({ raw }: LocatedCell) => byName.get(foldText(raw.text));
  const id = groupOf(first.cell);
  const found = tidyText(first.cell.raw.text);
  if (id === undefined) {
    const known = all.map(({ label }) => label);
    const suggestion = findSuggestion(found, known);
    const params = { found, known, ...(suggestion && { suggestion }) };
    return { issues: [issue('unit-group-unknown', params, { ...place, at: first.cell.at })] };
  }
  const other = others.find(({ cell }) => groupOf(cell) !== id)?.cell;
  if (other === undefined) return { id, issues: [] };
  const params = {
    what: 'unit-group',
    found: tidyText(other.raw.text),
    other: found,
    otherPlace: cellRefText(first.cell.at),
  };
  return { issues: [issue('inputs-disagree', params, { ...place, at: other.at })] };
}
