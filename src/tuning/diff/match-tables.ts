import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import type { UnitGroup } from '../../criteria/criteria-set-file.js';
import { foldText } from '../../domain/text.js';

/** A unit group of both versions, or of one of them. */
export interface GroupPair {
  readonly before?: UnitGroup;
  readonly after?: UnitGroup;
}

/** A table of the new version with the tables that scored its units before; several where it merges them. */
export interface TablePair {
  readonly befores: readonly CriterionTable[];
  readonly after: CriterionTable;
}

/** Which table became which. `gone`: tables whose units have no table of the new version. */
export interface TableMatch {
  readonly groups: readonly GroupPair[];
  readonly pairs: readonly TablePair[];
  readonly gone: readonly CriterionTable[];
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Things of two versions by their id, then by their label; new ones in their order, then old ones left. */
export function pairByName<Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
): readonly { readonly before?: Item; readonly after?: Item }[] {
  const ids = new Set(after.map(({ id }) => id));
  const free = before.filter(({ id }) => !ids.has(id));
  const taken = new Set<Item>();
  const pairs = after.map((item) => {
    const own =
      before.find(({ id }) => id === item.id) ??
      free.find((each) => !taken.has(each) && foldText(each.label) === foldText(item.label));
    if (own !== undefined) taken.add(own);
    return own === undefined ? { after: item } : { before: own, after: item };
  });
  return [...pairs, ...before.filter((item) => !taken.has(item)).map((item) => ({ before: item }))];
}

/** Leads tables to tables by the units that they score; where none leads, by id or label. */
export function matchTables(before: CriteriaSet, after: CriteriaSet): TableMatch {
  const groups = pairByName(before.unitGroups, after.unitGroups);
  const leading = (table: CriterionTable): readonly CriterionTable[] => {
    const ids = groups.flatMap((pair) =>
      pair.after?.table === table.id && pair.before !== undefined ? [pair.before.table] : [],
    );
    return before.tables.filter(({ id }) => ids.includes(id));
  };
  const led = new Set(after.tables.flatMap((table) => leading(table)));
  const pairs = after.tables.map((table): TablePair => {
    const own = leading(table);
    if (own.length > 0) return { after: table, befores: own };
    const named = before.tables.filter(
      (each) =>
        !led.has(each) && (each.id === table.id || foldText(each.label) === foldText(table.label)),
    );
    return { after: table, befores: named.slice(0, 1) };
  });
  const continued = new Set(pairs.flatMap(({ befores }) => befores));
  return { groups, pairs, gone: before.tables.filter((table) => !continued.has(table)) };
}
