import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { ListedUnit } from '../domain/collection.js';
import { OperatorError } from '../domain/operator-error.js';
import { foldText } from '../domain/text.js';
import type { CodeLine } from '../forms/collect/code-line.js';
import type { FormTemplate, ReturnedFile } from '../forms/collect/find-forms.js';
import { linesWithoutMark } from '../forms/collect/find-forms.js';
import { markIn } from '../forms/collect/mark-in.js';
import type { FormUnit } from '../forms/form-mark.js';
import { makeFormWorkbooks } from '../forms/form-workbook.js';
import { readTables } from '../readers/index.js';
import type { LoadedSet } from './criteria-library.js';
import { loadSet } from './criteria-library.js';

interface TemplateContext {
  readonly units: readonly ListedUnit[];
  readonly workspace: string;
}

/** A set by its id, undefined where it is not at hand. */
export function findSet(id: string, workspace: string): LoadedSet | undefined {
  try {
    return loadSet(id, { workspace });
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}

/** Makes the forms anew that sheets without a mark say they were, to know what stands where. */
export async function formTemplates(
  files: readonly ReturnedFile[],
  context: TemplateContext,
): Promise<FormTemplate> {
  const lines = files.flatMap(linesWithoutMark);
  const sets = new Map<string, LoadedSet | undefined>();
  for (const id of new Set(lines.map(({ set }) => set))) {
    sets.set(id, findSet(id, context.workspace));
  }
  const made = new Map<string, FormUnit>();
  for (const line of lines) {
    const key = JSON.stringify(line);
    const unit = made.has(key)
      ? undefined
      : await makeTemplate(line, sets.get(line.set), context.units);
    if (unit !== undefined) made.set(key, unit);
  }
  return (line) => made.get(JSON.stringify(line));
}

async function makeTemplate(
  line: CodeLine,
  loaded: LoadedSet | undefined,
  units: readonly ListedUnit[],
): Promise<FormUnit | undefined> {
  if (loaded === undefined || !loaded.set.sha256.startsWith(line.sha256)) return undefined;
  const unit = units.find(({ unitId }) => foldText(unitId) === foldText(line.unitId));
  const unitGroup = groupIn(loaded.set, unit?.unitGroup);
  if (unitGroup === undefined) return undefined;
  const basis = { set: loaded.set, rules: loaded.rules, year: line.year };
  const make = makeFormWorkbooks(basis, { language: 'vi' });
  const bytes = await make([{ id: line.unitId, name: unit?.name ?? line.unitId, unitGroup }]);
  const mark = markIn((await readTables({ name: line.unitId, bytes })).tables);
  return mark === undefined || mark === 'damaged' ? undefined : mark.units[0];
}

/** The group of a unit in another set; of one that is not in the list, the first. */
function groupIn({ unitGroups }: CriteriaSet, group: string | undefined): string | undefined {
  if (group === undefined) return unitGroups[0]?.id;
  return unitGroups.find(({ id }) => id === group)?.id ?? unitGroups[0]?.id;
}
