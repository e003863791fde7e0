import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { foldText } from '../domain/text.js';
import type { CriteriaSet } from './criteria-set.js';
import { tableFile, walkTable } from './walk-table.js';

interface Named {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Ids that occur twice: the second one is the fault. */
function findDuplicates(
  file: string,
  what: string,
  entries: readonly Named[],
): readonly CriteriaFinding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, path }): readonly CriteriaFinding[] => {
    const folded = foldText(id);
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [{ code: 'id-duplicate', params: { id, what }, file, path }];
  });
}

function listed(key: string, items: readonly { readonly id: string }[]): readonly Named[] {
  return items.map(({ id }, index) => ({ id, path: [key, index, 'id'] }));
}

/** Ids are unique where they are looked up; so are the names by which columns are found. */
export function checkIds(set: CriteriaSet): readonly CriteriaFinding[] {
  const main = 'criteria-set.yaml';
  const elements = 'data-elements.yaml';
  const names = set.elements.flatMap(({ id, label, aliases }, index): readonly Named[] => [
    { id, path: [index, 'id'] },
    ...(foldText(label) === id ? [] : [{ id: label, path: [index, 'label'] }]),
    ...aliases.map((alias, at) => ({ id: alias, path: [index, 'aliases', at] })),
  ]);
  return [
    ...findDuplicates(main, 'unit group', listed('unitGroups', set.unitGroups)),
    ...findDuplicates(main, 'table', listed('tables', set.tables)),
    ...findDuplicates(main, 'source', listed('sources', set.sources)),
    ...findDuplicates(main, 'condition', listed('conditions', set.conditions)),
    ...findDuplicates(
      main,
      'grade',
      set.grades.bands.map(({ id }, index) => ({ id, path: ['grades', 'bands', index, 'id'] })),
    ),
    ...findDuplicates(elements, 'element', names),
    ...set.elements.flatMap((element, index) =>
      findDuplicates(
        elements,
        'option',
        (element.options ?? []).map(({ id }, at) => ({ id, path: [index, 'options', at, 'id'] })),
      ),
    ),
    ...set.tables.flatMap((table) =>
      findDuplicates(
        tableFile(table.id),
        'criterion',
        walkTable(table).map(({ node, path }) => ({ id: node.id, path: [...path, 'id'] })),
      ),
    ),
  ];
}
