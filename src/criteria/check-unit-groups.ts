import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { exact, exactText, sumOf } from '../domain/exact-number.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import { leavesLeftOut } from './criteria-set.js';
import type { UnitGroup } from './criteria-set-file.js';
import { leavesOf } from './criterion.js';
import { walkTable } from './walk-table.js';

const FILE = 'criteria-set.yaml';

type Path = readonly (string | number)[];

function impossible(what: string, why: string, path: Path): CriteriaFinding {
  return { code: 'combination-impossible', params: { what, why }, file: FILE, path };
}

/** The scale that is left for the group is the one it declares. */
function findScaleFault(
  group: UnitGroup,
  set: CriteriaSet,
  { table, path }: { readonly table: CriterionTable; readonly path: Path },
): readonly CriteriaFinding[] {
  const out = new Set(leavesLeftOut(group, set));
  const left = table.sections
    .filter(({ kind = 'scored' }) => kind === 'scored')
    .flatMap(leavesOf)
    .filter((leaf) => !out.has(leaf));
  const sum = exactText(sumOf(left.map(({ maxPoints }) => exact(maxPoints))));
  const declared = exactText(exact(group.scale ?? table.scale));
  if (sum === declared) return [];
  const params = { id: group.id, declared, sum };
  return [{ code: 'points-do-not-add-up', params, file: FILE, path: [...path, 'scale'] }];
}

function checkGroup(group: UnitGroup, index: number, set: CriteriaSet): readonly CriteriaFinding[] {
  const { leavesOut, scale } = group;
  const path = ['unitGroups', index];
  if (leavesOut === undefined && scale === undefined) return [];
  if (leavesOut === undefined || scale === undefined) {
    return [impossible('leavesOut, scale', 'both-or-none', path)];
  }
  const table = set.tables.find(({ id }) => id === group.table);
  if (table === undefined) return [];
  const known = walkTable(table).map(({ node }) => node.id);
  const unknown = leavesOut.flatMap((found, at): readonly CriteriaFinding[] => {
    if (known.includes(found)) return [];
    const params = { what: 'criterion', found, known };
    return [{ code: 'reference-unknown', params, file: FILE, path: [...path, 'leavesOut', at] }];
  });
  const onTotal = set.grades.readFrom.startsWith('total')
    ? [impossible('leavesOut, readFrom', 'smaller-scale-needs-percent', [...path, 'leavesOut'])]
    : [];
  const faults = [...unknown, ...onTotal];
  return faults.length > 0 ? faults : findScaleFault(group, set, { table, path });
}

/** M23: what a group leaves out exists, and the smaller scale is what remains. */
export function checkUnitGroups(set: CriteriaSet): readonly CriteriaFinding[] {
  return set.unitGroups.flatMap((group, index) => checkGroup(group, index, set));
}
