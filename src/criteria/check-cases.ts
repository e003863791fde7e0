import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { CriterionStatus } from '../domain/evaluation.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, sumOf } from '../domain/exact-number.js';
import { foldText } from '../domain/text.js';
import type { Case, CasesFile } from './cases-file.js';
import { findDuplicates } from './check-ids.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import { gradeLimits, leavesOfTable } from './criteria-set.js';
import type { Criterion } from './criterion.js';
import { isRead } from './walk-table.js';

const FILE = 'cases.yaml';

type Path = readonly (string | number)[];
type Profile = CasesFile['profiles'][string];

const STATUSES: readonly CriterionStatus[] = [
  'scored',
  'not-applicable',
  'not-reported',
  'invalid',
  'needs-review',
];

function unknown(
  { what, known }: { readonly what: string; readonly known: readonly string[] },
  found: string,
  path: Path,
): readonly CriteriaFinding[] {
  if (known.includes(found)) return [];
  return [{ code: 'reference-unknown', params: { what, found, known }, file: FILE, path }];
}

/** The figures that a profile or case names, also those that a case takes away. */
function checkValues(values: object, path: Path, set: CriteriaSet): readonly CriteriaFinding[] {
  const elements = { what: 'element', known: set.elements.map(({ id }) => id) };
  return Object.keys(values).flatMap((id) => unknown(elements, id, [...path, id]));
}

function groupOf(
  { unitGroup }: Profile,
  set: CriteriaSet,
): CriteriaSet['unitGroups'][number] | undefined {
  const word = foldText(unitGroup);
  return set.unitGroups.find(({ id, label, aliases }) =>
    [id, label, ...aliases].some((name) => foldText(name) === word),
  );
}

function checkProfile(id: string, profile: Profile, set: CriteriaSet): readonly CriteriaFinding[] {
  const path = ['profiles', id];
  const groups = { what: 'unit group', known: set.unitGroups.map((group) => group.id) };
  const years = { what: 'scoring year', known: set.scoringYears.map(String) };
  return [
    ...(groupOf(profile, set) === undefined
      ? unknown(groups, profile.unitGroup, [...path, 'unitGroup'])
      : []),
    ...unknown(years, String(profile.year), [...path, 'year']),
    ...checkValues(profile.values, [...path, 'values'], set),
  ];
}

function aboveMaximum(
  id: string,
  { points, maximum }: { readonly points: number; readonly maximum: ExactNumber },
  path: Path,
): readonly CriteriaFinding[] {
  if (exact(points).lte(maximum)) return [];
  const params = { id, points: exactText(exact(points)), maximum: exactText(maximum) };
  return [{ code: 'expected-above-maximum', params, file: FILE, path }];
}

/** Points or a status that a case expects of a criterion. */
function checkExpected(
  criterion: Criterion,
  expected: number | string,
  path: Path,
): readonly CriteriaFinding[] {
  if (typeof expected === 'number') {
    const maximum = exact(criterion.maxPoints);
    return aboveMaximum(criterion.id, { points: expected, maximum }, path);
  }
  if ((STATUSES as readonly string[]).includes(expected)) return [];
  const params = { found: expected, expected: `points or ${STATUSES.join(', ')}` };
  return [{ code: 'value-wrong', params, file: FILE, path }];
}

/** The most that a unit of the table can have in all. */
function mostInAll(table: CriterionTable, set: CriteriaSet): ExactNumber {
  if (!set.totals.bonusMayExceedScale) return exact(table.scale);
  const bonus = table.sections.filter(({ kind }) => kind === 'bonus');
  return sumOf([table.scale, ...bonus.map(({ maxPoints }) => maxPoints)].map((one) => exact(one)));
}

/** What a case says of the points of its unit, measured by the table that scores it. */
function checkPointsOf(
  { expect, appraised }: Case,
  path: Path,
  { set, table }: { readonly set: CriteriaSet; readonly table: CriterionTable },
): readonly CriteriaFinding[] {
  const leaves = new Map(leavesOfTable(table).map((leaf) => [leaf.id, leaf]));
  const criteria = { what: 'criterion', known: [...leaves.keys()] };
  const named: readonly (readonly [string, number | string, Path])[] = [
    ...Object.entries(expect.criteria).map(
      ([id, points]) => [id, points, [...path, 'expect', 'criteria', id]] as const,
    ),
    ...Object.entries(appraised).map(
      ([id, { points }]) => [id, points, [...path, 'appraised', id]] as const,
    ),
  ];
  const ofCriteria = named.flatMap(([id, points, at]) => {
    const leaf = leaves.get(id);
    return leaf === undefined ? unknown(criteria, id, at) : checkExpected(leaf, points, at);
  });
  const inAll = { maximum: exact(table.scale), total: mostInAll(table, set) };
  const ofTotals = (['maximum', 'total'] as const).flatMap((key) => {
    const points = expect[key];
    if (points === undefined) return [];
    return aboveMaximum(key, { points, maximum: inAll[key] }, [...path, 'expect', key]);
  });
  return [...ofCriteria, ...ofTotals];
}

function checkCase(one: Case, path: Path, set: CriteriaSet): readonly CriteriaFinding[] {
  const { profiles = {} } = set.cases ?? {};
  const { grade, heldBackBy = [] } = one.expect;
  const grades = { what: 'grade', known: set.grades.bands.map(({ id }) => id) };
  const grounds = { what: 'ground', known: [...gradeLimits(set).keys()] };
  const profile = Object.hasOwn(profiles, one.profile) ? profiles[one.profile] : undefined;
  const group = profile && groupOf(profile, set);
  const table = set.tables.find(({ id }) => id === group?.table);
  const expected = [...path, 'expect'];
  return [
    ...unknown({ what: 'profile', known: Object.keys(profiles) }, one.profile, [
      ...path,
      'profile',
    ]),
    ...checkValues(one.values, [...path, 'values'], set),
    ...one.others.flatMap((other, at) => [
      ...unknown({ what: 'profile', known: Object.keys(profiles) }, other.profile, [
        ...path,
        'others',
        at,
        'profile',
      ]),
      ...checkValues(other.values, [...path, 'others', at, 'values'], set),
    ]),
    ...(grade === undefined ? [] : unknown(grades, grade, [...expected, 'grade'])),
    ...heldBackBy.flatMap((id, at) => unknown(grounds, id, [...expected, 'heldBackBy', at])),
    ...(table !== undefined && isRead(table) ? checkPointsOf(one, path, { set, table }) : []),
  ];
}

/** Cases name profiles, figures, criteria, grades and conditions that are there, and points that can be. */
export function checkCases(set: CriteriaSet): readonly CriteriaFinding[] {
  const { profiles = {}, cases = [] } = set.cases ?? {};
  return [
    ...Object.entries(profiles).flatMap(([id, profile]) => checkProfile(id, profile, set)),
    ...findDuplicates(
      FILE,
      'case',
      cases.map(({ id }, index) => ({ id, path: ['cases', index, 'id'] })),
    ),
    ...cases.flatMap((one, index) => checkCase(one, ['cases', index], set)),
  ];
}
