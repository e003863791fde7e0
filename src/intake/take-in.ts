import type { CriteriaSet } from '../criteria/criteria-set.js';
import { tableOfGroup } from '../criteria/criteria-set.js';
import { cellRefText } from '../domain/cell-ref.js';
import { findSuggestion } from '../domain/find-suggestion.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawTable } from '../domain/raw-table.js';
import type { SourceNote, Submission, UnitReport } from '../domain/submission.js';
import { foldText, tidyText } from '../domain/text.js';
import { columnNames } from './column-names.js';
import type { ElementUsage } from './element-usage.js';
import { elementUsage } from './element-usage.js';
import type { EmptyCells } from './find-empty-cells.js';
import { findEmptyCells } from './find-empty-cells.js';
import { findMissingColumns } from './find-missing-columns.js';
import type { LookedFor } from './join-missing-columns.js';
import { joinMissingColumns } from './join-missing-columns.js';
import type { UnitCells } from './merge-rows.js';
import { mergeRows } from './merge-rows.js';
import { readEntries } from './read-entries.js';
import type { ReadTable } from './read-table.js';
import { readTables } from './read-tables.js';
import { readValues } from './read-values.js';

/** What the inputs say, all of their faults, and how each was understood. */
export interface TakenIn extends LookedFor {
  readonly submission: Submission;
  readonly issues: readonly Issue[];
  readonly sources: readonly SourceNote[];
  readonly emptyCells: EmptyCells;
}

/**
 * Reads, merges and validates tables against a criteria set in a scoring year. Nothing is thrown and
 * nothing is guessed: what cannot be used has an issue that says where and why.
 */
export function takeIn(tables: readonly RawTable[], set: CriteriaSet, year: number): TakenIn {
  const names = columnNames(set);
  const read = readTables(tables, names, year);
  const usages = new Map(set.tables.map((table) => [table.id, elementUsage(set, table)]));
  const elements = new Map(set.elements.map((element) => [element.id, element]));
  const issues: Issue[] = [...read.issues];
  const units: UnitReport[] = [];
  const merged = mergeRows(read.tables);
  const listed = merged.some(({ groups }) => groups.length > 0);
  for (const cells of merged) {
    const group = findGroup(cells, set, listed);
    issues.push(...group.issues);
    if (group.id === undefined) continue;
    const usage = usageOf(group.id, set, usages);
    const { unitId } = cells;
    const values = readValues(cells.values, { unitId, year, elements, usage });
    const entries = readEntries(cells.fields, unitId, usage);
    issues.push(...values.issues, ...entries.issues);
    units.push({
      unitId,
      name: cells.name ?? unitId,
      unitGroup: group.id,
      values: values.values,
      entries: entries.entries,
    });
  }
  const used = [...new Set(units.map(({ unitGroup }) => usageOf(unitGroup, set, usages)))];
  const strange = used.length === 0 && isStrange(read.tables);
  const missing = findMissingColumns(read.tables, strange ? [...usages.values()] : used, elements);
  const columns = { neededColumns: missing.needed, missingColumns: missing.elements };
  return {
    submission: { units },
    issues: strange
      ? [...joinMissingColumns(missing.issues, columns, set), ...issues]
      : [...issues, ...missing.issues],
    sources: read.tables.map(({ source }) => source),
    ...columns,
    emptyCells: findEmptyCells(read.tables, units),
  };
}

/** Rows of units without a single column for a figure, points or a text. */
function isStrange(tables: readonly ReadTable[]): boolean {
  const own = tables.flatMap(({ columns }) => columns.map(({ role }) => role.role));
  const rows = tables.flatMap((table) => table.rows);
  return rows.length > 0 && own.every((role) => UNIT_ROLES.has(role));
}

function usageOf(
  unitGroup: string,
  set: CriteriaSet,
  usages: ReadonlyMap<string, ElementUsage>,
): ElementUsage {
  const usage = usages.get(tableOfGroup(set, unitGroup).id);
  if (usage === undefined) throw new RangeError(`no table for ${unitGroup}`);
  return usage;
}

const UNIT_ROLES: ReadonlySet<string> = new Set(['unit-id', 'unit-name', 'unit-group', 'year']);

interface FoundGroup {
  readonly id?: string;
  readonly issues: readonly Issue[];
}

/**
 * The unit's group; without one no table can be chosen, so the unit cannot be scored. `listed`: some
 * unit has a group, so a unit whose tables have no column for it is missing from the list.
 */
function findGroup(cells: UnitCells, set: CriteriaSet, listed: boolean): FoundGroup {
  const [first, ...others] = cells.groups;
  const { unitId } = cells;
  const place = { at: cells.at, unitId };
  if (first === undefined) {
    const [only, another] = set.unitGroups;
    if (only !== undefined && another === undefined) return { id: only.id, issues: [] };
    if (listed && cells.groupAt === undefined) {
      return { issues: [issue('unit-not-listed', { found: unitId }, place)] };
    }
    const at = cells.groupAt ?? cells.at;
    return { issues: [issue('unit-group-missing', {}, { at, unitId })] };
  }
  const id = groupNamed(first.cell.raw.text, set);
  const found = tidyText(first.cell.raw.text);
  if (id === undefined) {
    const known = set.unitGroups.map(({ label }) => label);
    const suggestion = findSuggestion(found, known);
    const params = { found, known, ...(suggestion && { suggestion }) };
    return { issues: [issue('unit-group-unknown', params, { ...place, at: first.cell.at })] };
  }
  const other = others.find(({ cell }) => groupNamed(cell.raw.text, set) !== id)?.cell;
  if (other === undefined) return { id, issues: [] };
  const params = {
    what: 'unit-group',
    found: tidyText(other.raw.text),
    other: found,
    otherPlace: cellRefText(first.cell.at),
  };
  return { issues: [issue('inputs-disagree', params, { ...place, at: other.at })] };
}

function groupNamed(text: string, set: CriteriaSet): string | undefined {
  const typed = foldText(text);
  return set.unitGroups.find(({ id, label, aliases }) =>
    [id, label, ...aliases].some((name) => foldText(name) === typed),
  )?.id;
}
