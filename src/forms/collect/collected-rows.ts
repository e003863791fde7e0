import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { cellName, cellRefText, joinOrigin } from '../../domain/cell-ref.js';
import type {
  CollectedValue,
  Collection,
  ListedUnit,
  UnitStatus,
} from '../../domain/collection.js';
import type { RawCell } from '../../domain/raw-table.js';
import { foldText } from '../../domain/text.js';
import { COLLECT_WORDS } from '../../labels/collect/collect-words.js';

/** What of a row of the collected table comes from a form. */
export type RowField = 'value' | 'claimed' | 'evidence' | 'explanation' | 'person';

/** A row of the collected table: one figure of a unit, or what it says beside one criterion. */
export interface CollectedRow {
  readonly unit: ListedUnit;
  /** Label of the unit's group. */
  readonly group: string;
  /** Label of the figure, its id where the label names another one too; empty in rows of criteria. */
  readonly element: string;
  readonly criterion: string;
  readonly cells: Readonly<Partial<Record<RowField, RawCell>>>;
  /** "dot-1/STP.xlsx ▸ Biểu ▸ F12"; in the row of a unit of which nothing was merged, why. */
  readonly origin: string;
}

/**
 * The rows of the collected table: by unit, figures in the order of the set, then criteria. A unit of
 * which nothing was merged has one row that names it, so that who evaluates the table finds it
 * incomplete instead of absent.
 */
export function collectedRows(
  { units, values }: Collection,
  set: CriteriaSet,
): readonly CollectedRow[] {
  const groups = new Map(set.unitGroups.map(({ id, label }) => [id, label]));
  const labels = elementNames(set);
  const byUnit = new Map<string, CollectedValue[]>();
  for (const value of values) {
    const own = byUnit.get(value.unitId);
    if (own === undefined) byUnit.set(value.unitId, [value]);
    else own.push(value);
  }
  return units.flatMap((unit): readonly CollectedRow[] => {
    const group = groups.get(unit.unitGroup) ?? unit.unitGroup;
    const own = byUnit.get(unit.unitId);
    if (own === undefined) return [{ unit, group, ...EMPTY, origin: whyEmpty(unit) }];
    return rowsOfUnit(own).map((row) => {
      const [{ subject }] = row;
      const cells = row.map(({ subject: of, cell }) => {
        return ['field' in of ? of.field : 'value', cell] as const;
      });
      return {
        unit,
        group,
        element: 'element' in subject ? (labels.get(subject.element) ?? subject.element) : '',
        criterion: 'element' in subject ? '' : subject.criterion,
        cells: Object.fromEntries(cells),
        origin: originOf(row),
      };
    });
  });
}

const EMPTY = { element: '', criterion: '', cells: {} };

/** In Vietnamese, as all of the table is. */
function whyEmpty({ state }: UnitStatus): string {
  return COLLECT_WORDS.vi.withoutValues[state];
}

type ValuesOfRow = readonly [CollectedValue, ...CollectedValue[]];

/** What stands in one row: a figure, or all that is said beside a criterion. */
function rowsOfUnit(values: readonly CollectedValue[]): readonly ValuesOfRow[] {
  const rows = new Map<string, [CollectedValue, ...CollectedValue[]]>();
  for (const value of values) {
    const { subject } = value;
    const key = 'element' in subject ? `e ${subject.element}` : `c ${subject.criterion}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [value]);
    else row.push(value);
  }
  return [...rows.values()];
}

/** The sheet once, then its cells. */
function originOf(row: ValuesOfRow): string {
  const { column: _column, row: _row, ...sheet } = row[0].at;
  return joinOrigin(cellRefText(sheet), row.map(({ at }) => cellName(at)).join(', '));
}

/** The label of each figure, where it names no other one. */
function elementNames({ elements }: CriteriaSet): ReadonlyMap<string, string> {
  const counted = new Map<string, number>();
  for (const { id, label, aliases } of elements) {
    for (const name of new Set([id, label, ...aliases].map(foldText))) {
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
  }
  return new Map(
    elements.map(({ id, label }) => [id, counted.get(foldText(label)) === 1 ? label : id]),
  );
}
