import type { DataElement } from '../criteria/data-element.js';
import type { ElementUsage } from '../criteria/element-usage.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { ReadTable } from './read-table.js';

/** Which elements were looked for, which of them no input has, and an issue for each of these. */
export interface MissingColumns {
  readonly needed: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/**
 * Elements that the tables in use read and that no input mentions, as a column (wide) or in any row
 * (long). The place is the header of the first wide table.
 */
export function findMissingColumns(
  tables: readonly ReadTable[],
  usages: readonly ElementUsage[],
  elements: ReadonlyMap<string, DataElement>,
): MissingColumns {
  const present = new Set(tables.flatMap((table) => [...table.elements]));
  const needed = new Set(usages.flatMap((usage) => [...usage.elements]));
  const missing = [...needed].filter((element) => !present.has(element)).sort();
  const at = tables.find(({ source }) => source.layout === 'wide')?.header ?? tables[0]?.header;
  return {
    needed,
    elements: new Set(missing),
    issues: missing.map((element) =>
      issue(
        'column-missing',
        { label: elements.get(element)?.label ?? element },
        { elementId: element, ...(at && { at }) },
      ),
    ),
  };
}
