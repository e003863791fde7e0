import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { CriteriaSet } from './criteria-set.js';
import type { Minimum, Quota } from './criteria-set-file.js';
import { walkTable } from './walk-table.js';

const FILE = 'criteria-set.yaml';

type Path = readonly (string | number)[];

function impossible(what: string, why: string, path: Path): CriteriaFinding {
  return { code: 'combination-impossible', params: { what, why }, file: FILE, path };
}

function unknown(what: string, found: string, place: Place): CriteriaFinding {
  const params = { what, found, known: place.known };
  return { code: 'reference-unknown', params, file: FILE, path: place.path };
}

interface Place {
  readonly known: readonly string[];
  readonly path: Path;
}

/** The grade exists, and there is a lower one for who does not keep it. */
function checkGrade(
  grade: string,
  path: Path,
  order: readonly string[],
): readonly CriteriaFinding[] {
  if (!order.includes(grade)) return [unknown('grade', grade, { known: order, path })];
  return order.at(-1) === grade ? [impossible(grade, 'no-grade-below', path)] : [];
}

function checkMinimum(
  minimum: Minimum,
  index: number,
  set: CriteriaSet,
): readonly CriteriaFinding[] {
  const path = ['grades', 'minimums', index];
  const order = set.grades.bands.map(({ id }) => id);
  const known = [...new Set(set.tables.flatMap(walkTable).map(({ node }) => node.id))];
  const named = Array.isArray(minimum.of) ? minimum.of : [];
  return [
    ...checkGrade(minimum.grade, [...path, 'grade'], order),
    ...named.flatMap((found, at) =>
      known.includes(found)
        ? []
        : [unknown('criterion', found, { known, path: [...path, 'of', at] })],
    ),
  ];
}

function checkQuota(quota: Quota, index: number, set: CriteriaSet): readonly CriteriaFinding[] {
  const path = ['grades', 'quotas', index];
  const order = set.grades.bands.map(({ id }) => id);
  const faults = checkGrade(quota.grade, [...path, 'grade'], order);
  const { atMost } = quota;
  if ('count' in atMost || ['units', 'graded'].includes(atMost.of)) return faults;
  const at = [...path, 'atMost', 'of'];
  if (!order.includes(atMost.of)) {
    const known = ['units', 'graded', ...order];
    return [...faults, unknown('grade', atMost.of, { known, path: at })];
  }
  const better = order.indexOf(atMost.of) < order.indexOf(quota.grade);
  return better ? [...faults, impossible(atMost.of, 'share-of-better-grade', at)] : faults;
}

/** One id for one reason: what held a grade back is told by it. */
function checkIds({ grades, conditions }: CriteriaSet): readonly CriteriaFinding[] {
  const taken = new Set(conditions.map(({ id }) => id));
  const lists = [
    ['minimums', grades.minimums],
    ['quotas', grades.quotas],
  ] as const;
  return lists.flatMap(([key, list]) =>
    list.flatMap(({ id }, index): readonly CriteriaFinding[] => {
      const twice = taken.has(id);
      taken.add(id);
      const path = ['grades', key, index, 'id'];
      const params = { id, what: 'condition' };
      return twice ? [{ code: 'id-duplicate', params, file: FILE, path }] : [];
    }),
  );
}

/** Who falls out of a quota is the lowest place: something must decide it beside the grade. */
function checkOrder({ grades, ranking }: CriteriaSet): readonly CriteriaFinding[] {
  const decided = ranking.by.some((key) => key !== 'grade');
  if (decided || grades.quotas.length === 0) return [];
  return [impossible('quotas, ranking.by', 'quota-needs-order', ['ranking', 'by'])];
}

/** M33, M35: minimums and quotas name grades, sections and criteria that exist, and have own ids. */
export function checkGradeLimits(set: CriteriaSet): readonly CriteriaFinding[] {
  const { minimums, quotas } = set.grades;
  return [
    ...checkIds(set),
    ...checkOrder(set),
    ...minimums.flatMap((minimum, index) => checkMinimum(minimum, index, set)),
    ...quotas.flatMap((quota, index) => checkQuota(quota, index, set)),
  ];
}
