import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { foldText } from '../domain/text.js';
import type { CriteriaSet } from './criteria-set.js';
import { isScoreFact } from './score-facts.js';
import { tableFile, walkTable } from './walk-table.js';

interface Named {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Ids that occur twice: the second one is the fault. */
export function findDuplicates(
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

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** All names by which people may write a thing in a cell; a label that is its own id is one name. */
function namesOf(
  { id, label, aliases = [] }: Labelled,
  path: readonly (string | number)[],
): readonly Named[] {
  return [
    { id, path: [...path, 'id'] },
    ...(foldText(label) === foldText(id) ? [] : [{ id: label, path: [...path, 'label'] }]),
    ...aliases.map((alias, at) => ({ id: alias, path: [...path, 'aliases', at] })),
  ];
}

/** Conditions read `total` and its like of a unit's points: no figure can be called so. */
function checkReserved(set: CriteriaSet): readonly CriteriaFinding[] {
  return set.elements.flatMap(({ id }, index): readonly CriteriaFinding[] => {
    if (!isScoreFact(id)) return [];
    const params = { what: id, why: 'reserved-name' };
    const path = [index, 'id'];
    return [{ code: 'combination-impossible', params, file: 'data-elements.yaml', path }];
  });
}

/** What a set may say once only: a scoring year, the rounding of one place. */
function checkOnce(set: CriteriaSet): readonly CriteriaFinding[] {
  const main = 'criteria-set.yaml';
  const years = set.scoringYears.map((year, index) => ({
    id: String(year),
    path: ['scoringYears', index],
  }));
  const places = set.rounding.map(({ at }, index) => ({ id: at, path: ['rounding', index, 'at'] }));
  return [
    ...findDuplicates(main, 'scoring year', years),
    ...findDuplicates(main, 'rounding', places),
  ];
}

/** Rules are frozen under the name of the folder and looked up by the id: both are one. */
function checkFolder({ id }: CriteriaSet, folder: string | undefined): readonly CriteriaFinding[] {
  if (folder === undefined || folder === id) return [];
  return [
    { code: 'id-not-folder', params: { id, folder }, file: 'criteria-set.yaml', path: ['id'] },
  ];
}

/**
 * Ids are unique where they are looked up; so are the names by which columns are found. `folder` is
 * the id that the place of the set asks for.
 */
export function checkIds(set: CriteriaSet, folder?: string): readonly CriteriaFinding[] {
  const main = 'criteria-set.yaml';
  const elements = 'data-elements.yaml';
  const names = set.elements.flatMap((element, index) => namesOf(element, [index]));
  const groups = set.unitGroups.flatMap((group, index) => namesOf(group, ['unitGroups', index]));
  return [
    ...findDuplicates(main, 'unit group', groups),
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
        (element.options ?? []).flatMap((option, at) => namesOf(option, [index, 'options', at])),
      ),
    ),
    ...set.tables.flatMap((table) =>
      findDuplicates(
        tableFile(table.id),
        'criterion',
        walkTable(table).map(({ node, path }) => ({ id: node.id, path: [...path, 'id'] })),
      ),
    ),
    ...checkReserved(set),
    ...checkOnce(set),
    ...checkFolder(set, folder),
  ];
}
