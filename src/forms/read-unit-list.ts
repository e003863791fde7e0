import type { CriteriaSet } from '../criteria/criteria-set.js';
import { cellRefText, columnLetters } from '../domain/cell-ref.js';
import type { RawRow, RawTable } from '../domain/raw-table.js';
import { tableRef } from '../domain/raw-table.js';
import { foldText, tidyText } from '../domain/text.js';
import type { UnitListFault, UnitListFaultWhy } from '../domain/unit-list-fault.js';
import { columnNames } from '../intake/column-names.js';
import type { MatchedColumn } from '../intake/match-columns.js';
import { findHeader } from '../intake/match-columns.js';
import type { ListedUnit } from './form-unit.js';

/** The units of a list in its order, and every fault in it. */
export interface UnitList {
  readonly units: readonly ListedUnit[];
  readonly faults: readonly UnitListFault[];
}

type Role = 'unit-id' | 'unit-name' | 'unit-group';
const ROLES: readonly Role[] = ['unit-id', 'unit-name', 'unit-group'];

interface ListColumns {
  readonly table: RawTable;
  readonly columns: ReadonlyMap<Role, number>;
}

/** Reads the units from the first table that has a column of unit ids; a set with one group needs no column of groups. */
export function readUnitList(tables: readonly RawTable[], set: CriteriaSet): UnitList {
  const names = columnNames(set);
  const [first] = tables;
  for (const table of tables) {
    const header = findHeader(table.rows, names, tableRef(table));
    if (header === undefined) continue;
    const columns = new Map(header.columns.flatMap(roleColumn));
    const rows = table.rows.filter(({ number }) => number > header.row.number);
    return readUnits(rows, { table, columns }, set);
  }
  const place = first === undefined ? '' : cellRefText(tableRef(first));
  return { units: [], faults: [{ place, why: 'header-missing', found: '', known: [] }] };
}

function roleColumn({ role, column }: MatchedColumn): readonly (readonly [Role, number])[] {
  const known = ROLES.find((one) => one === role.role);
  return known === undefined ? [] : [[known, column]];
}

function readUnits(rows: readonly RawRow[], list: ListColumns, set: CriteriaSet): UnitList {
  const needed = set.unitGroups.length > 1 ? ROLES : ROLES.slice(0, 2);
  const missing = needed.filter((role) => !list.columns.has(role));
  if (missing.length > 0) {
    const place = cellRefText(tableRef(list.table));
    const faults = missing.map(
      (role): UnitListFault => ({ place, why: 'column-missing', found: role, known: [] }),
    );
    return { units: [], faults };
  }
  const units: ListedUnit[] = [];
  const faults: UnitListFault[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const read = readUnit(row, list, set);
    const { id } = read.unit;
    const before = seen.get(foldText(id));
    if (id !== '' && before !== undefined) {
      faults.push(
        faultAt(row, list, {
          role: 'unit-id',
          why: 'id-repeated',
          found: id,
          known: [String(before)],
        }),
      );
    }
    seen.set(foldText(id), before ?? row.number);
    faults.push(...read.faults);
    units.push(read.unit);
  }
  if (units.length === 0) {
    const place = cellRefText(tableRef(list.table));
    faults.push({ place, why: 'no-units', found: '', known: [] });
  }
  return { units, faults };
}

interface FoundFault {
  readonly role: Role;
  readonly why: UnitListFaultWhy;
  readonly found?: string;
  readonly known?: readonly string[];
}

function faultAt(
  row: RawRow,
  { table, columns }: ListColumns,
  { role, why, found = '', known = [] }: FoundFault,
): UnitListFault {
  const column = columnLetters(columns.get(role) ?? 1);
  const place = cellRefText({ ...tableRef(table), row: row.number, column });
  return { place, why, found, known };
}

function readUnit(
  row: RawRow,
  list: ListColumns,
  set: CriteriaSet,
): { readonly unit: ListedUnit; readonly faults: readonly UnitListFault[] } {
  const text = (role: Role) => tidyText(row.cells[(list.columns.get(role) ?? 0) - 1]?.text ?? '');
  const [id, name, group] = [text('unit-id'), text('unit-name'), text('unit-group')];
  const known = set.unitGroups.find(({ id: own, label, aliases }) =>
    [own, label, ...aliases].some((word) => foldText(word) === foldText(group)),
  );
  const only = set.unitGroups.length === 1 ? set.unitGroups[0] : undefined;
  const found = known ?? (group === '' ? only : undefined);
  const labels = set.unitGroups.map(({ label }) => label);
  const faults: FoundFault[] = [
    ...(id === '' ? [{ role: 'unit-id', why: 'id-missing' } as const] : []),
    ...(name === '' ? [{ role: 'unit-name', why: 'name-missing' } as const] : []),
  ];
  if (found === undefined) {
    const why = group === '' ? 'group-missing' : 'group-unknown';
    faults.push({ role: 'unit-group', why, found: group, known: labels });
  }
  return {
    unit: { id, name, unitGroup: found?.id ?? '' },
    faults: faults.map((fault) => faultAt(row, list, fault)),
  };
}
