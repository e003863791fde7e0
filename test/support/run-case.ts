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
  unit: { readonly id: string; readonly unitGroup: string },
  columns: readonly (readonly [string, string | number | boolean])[],
): RawTable {
  const all = [
    ['unit_id', unit.id],
    ['name', 'Đơn vị thử'],
    ['unit_group', unit.unitGroup],
    ...columns,
  ] as const;
  return {
    file: `${unit.id}.csv`,
    rows: [
      { number: 1, hidden: false, cells: all.map(([header]) => cell(header)) },
      { number: 2, hidden: false, cells: all.map(([, value]) => cell(value)) },
    ],
    hiddenColumns: [],
    hidden: false,
  };
}

type Values = Case['values'];

/** The values of a profile as a case varies them, without those that it takes away. */
function typedValues(profile: Values, own: Values) {
  return Object.entries({ ...profile, ...own }).flatMap(([element, value]) =>
    value === null ? [] : [[element, value] as const],
  );
}

function otherTable(cases: CasesFile, other: Case['others'][number], index: number): RawTable {
  const profile = cases.profiles[other.profile];
  if (profile === undefined) throw new Error(`no profile ${other.profile}`);
  const unit = { id: `OTHER-${index + 1}`, unitGroup: profile.unitGroup };
  return oneUnitTable(unit, typedValues(profile.values, other.values));
}

/** Runs one case of a set through the whole evaluation, from typed values to grade. */
export async function runCase(
  set: CriteriaSet,
  cases: CasesFile,
  one: Case,
): Promise<{ readonly unit: UnitResult; readonly evaluation: Evaluation }> {
  const profile = cases.profiles[one.profile];
  if (profile === undefined) throw new Error(`case ${one.id}: no profile ${one.profile}`);
  const values = typedValues(profile.values, one.values);
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
    tables: [
      oneUnitTable({ id: UNIT, unitGroup: profile.unitGroup }, [...values, ...appraised]),
      ...one.others.map((other, index) => otherTable(cases, other, index)),
    ],
    fileIssues: [],
  });
  const unit = evaluation.units.find(({ unitId }) => unitId === UNIT);
  if (unit === undefined) throw new Error(`case ${one.id}: the unit was not scored`);
  return { unit, evaluation };
}
