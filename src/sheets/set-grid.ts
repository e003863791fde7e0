import type { CriteriaSet } from '../criteria/criteria-set.js';
import { DataElement } from '../criteria/data-element.js';
import { sheetName } from '../reports/workbook/sheet-names.js';
import type { Block, Item } from './block.js';
import { encodeItem } from './encode-item.js';
import type { GridBlock, GridSheet } from './grid.js';
import { FIELDS_TITLE, SHEETS } from './grid.js';
import { BANDS, CONDITIONS, ELEMENTS, MINIMUMS, QUOTAS } from './limit-blocks.js';
import type { NamedThings } from './names.js';
import { isSameData } from './same-data.js';
import {
  LINEAGE,
  NOTES,
  ROUNDING,
  SET_FIELDS,
  SOURCES,
  TABLES,
  UNIT_GROUPS,
} from './set-blocks.js';
import { CRITERIA } from './table-block.js';
import { tableRows } from './table-rows.js';

/** All that the cells of a set's workbook name. */
export function namedThings(set: CriteriaSet): NamedThings {
  const { elements, grades, tables, conditions } = set;
  return { elements, grades: grades.bands, tables, conditions };
}

/** An element without the keys that say what is so without them. */
function withoutDefaults(element: DataElement): Item {
  const keys = Object.keys(element).filter((key) => {
    const { [key]: _own, ...rest } = element as unknown as Record<string, unknown>;
    const read = DataElement.safeParse(rest);
    return !(read.success && isSameData(read.data, element));
  });
  const all = element as unknown as Record<string, unknown>;
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

/** The sheets of a set, before they have a look. What they say is read back as the same set. */
export function setGrid(set: CriteriaSet): readonly GridSheet[] {
  const names = namedThings(set);
  const grid = (block: Block, items: readonly object[]): GridBlock => ({
    block,
    rows: items.map((item) => encodeItem(block, item as Item, names)),
  });
  const taken: string[] = Object.values(SHEETS);
  const sheets = set.tables.map(({ label }) => {
    const name = sheetName(label, taken);
    taken.push(name);
    return name;
  });
  const { tables, sha256: _sha, cases: _cases, elements, conditions, ...main } = set;
  const { notes, sources, unitGroups, rounding, lineage, ...rest } = main;
  const { bands, minimums, quotas, ...grades } = rest.grades;
  const lineageItems = Object.entries(lineage).map(([id, entry]) => ({ id, ...entry }));
  return [
    {
      name: SHEETS.set,
      title: FIELDS_TITLE,
      fields: {
        columns: SET_FIELDS,
        row: encodeItem({ columns: SET_FIELDS }, { ...rest, grades }, names),
      },
      blocks: [
        grid(
          TABLES,
          tables.map(({ id, label, scale }, index) => ({ id, label, scale, sheet: sheets[index] })),
        ),
        grid(UNIT_GROUPS, unitGroups),
        grid(ROUNDING, rounding),
        grid(SOURCES, sources),
        grid(
          NOTES,
          notes.map((note, index) => ({ place: index + 1, note })),
        ),
      ],
    },
    ...tables.map(({ label, sections }, index) => ({
      name: sheets[index] ?? label,
      title: label,
      blocks: [{ block: CRITERIA, rows: tableRows(sections, names) }],
    })),
    {
      name: SHEETS.elements,
      title: '',
      blocks: [grid(ELEMENTS, elements.map(withoutDefaults))],
    },
    {
      name: SHEETS.grades,
      title: '',
      blocks: [grid(BANDS, bands), grid(MINIMUMS, minimums), grid(QUOTAS, quotas)],
    },
    { name: SHEETS.conditions, title: '', blocks: [grid(CONDITIONS, conditions)] },
    { name: SHEETS.lineage, title: '', blocks: [grid(LINEAGE, lineageItems)] },
  ];
}
