import type { Case, CasesFile } from '../../src/criteria/cases-file.js';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import type { Evaluation, UnitResult } from '../../src/domain/evaluation.js';
import type { RawCell, RawTable } from '../../src/domain/raw-table.js';
import { evaluate } from '../../src/evaluate.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';

const UNIT = 'UNIT';

function cell(value: string | number | boolean): RawCell {
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  return { kind: 'text', text: typeof value === 'boolean' ? (value ? 'có' : 'không') : value };
}

/** A table of one unit in the wide layout: header in row 1, values in row 2. */
function oneUnitTable(
  unitGroup: string,
  columns: readonly (readonly [string, string | number | boolean])[],
): RawTable {
  const all = [
    ['unit_id', UNIT],
    ['name', 'Đơn vị thử'],
    ['unit_group', unitGroup],
    ...columns,
  ] as const;
  return {
    file: 'case.csv',
    rows: [
      { number: 1, hidden: false, cells: all.map(([header]) => cell(header)) },
      { number: 2, hidden: false, cells: all.map(([, value]) => cell(value)) },
    ],
    hiddenColumns: [],
    hidden: false,
  };
}

/** Runs one case of a set through the whole evaluation, from typed values to grade. */
export async function runCase(
  set: CriteriaSet,
  cases: CasesFile,
  one: Case,
): Promise<{ readonly unit: UnitResult; readonly evaluation: Evaluation }> {
  const profile = cases.profiles[one.profile];
  if (profile === undefined) throw new Error(`case ${one.id}: no profile ${one.profile}`);
  const values = Object.entries({ ...profile.values, ...one.values }).flatMap(([element, value]) =>
    value === null ? [] : [[element, value] as const],
  );
  const appraised = Object.entries(one.appraised).flatMap(([id, { points, reason, authority }]) => [
    [`appraised ${id}`, points] as const,
    [`reason ${id}`, reason] as const,
    [`authority ${id}`, authority] as const,
  ]);
  const evaluation = await evaluate({
    criteriaSet: set,
    rules: compileRuleSet(set),
    draft: false,
    year: profile.year,
    tables: [oneUnitTable(profile.unitGroup, [...values, ...appraised])],
    fileIssues: [],
  });
  const [unit] = evaluation.units;
  if (unit === undefined) throw new Error(`case ${one.id}: the unit was not scored`);
  return { unit, evaluation };
}
