import type { Case, CasesFile } from '../../criteria/cases-file.js';
import type { RawCell, RawTable } from '../../domain/raw-table.js';

/** The id of the unit that a case is about. */
export const CASE_UNIT = 'UNIT';

/** A case ready to run: what is typed, as the tables that intake reads, and what should come out. */
export interface RunnableCase {
  readonly id: string;
  readonly year: number;
  /** The unit {@link CASE_UNIT}, then the others that it is compared with. */
  readonly tables: readonly RawTable[];
  readonly expect: Case['expect'];
  readonly reasoning: string;
}

type Values = Case['values'];
type Column = readonly [string, string | number | boolean];

function cell(value: string | number | boolean): RawCell {
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  return { kind: 'text', text: typeof value === 'boolean' ? (value ? 'có' : 'không') : value };
}

/** A table of one unit in the wide layout: header in row 1, values in row 2. */
function oneUnitTable(
  unit: { readonly id: string; readonly unitGroup: string },
  columns: readonly Column[],
): RawTable {
  const all: readonly Column[] = [
    ['unit_id', unit.id],
    ['name', 'Đơn vị thử'],
    ['unit_group', unit.unitGroup],
    ...columns,
  ];
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

/** The values of a profile as a case varies them, without those that it takes away. */
function typedValues(profile: Values, own: Values): readonly Column[] {
  return Object.entries({ ...profile, ...own }).flatMap(([element, value]): readonly Column[] =>
    value === null ? [] : [[element, value]],
  );
}

function profileOf(cases: CasesFile, id: string): CasesFile['profiles'][string] {
  const profile = cases.profiles[id];
  if (profile === undefined) throw new RangeError(`no profile ${id}`);
  return profile;
}

/** The cases of a cases.yaml without faults, ready to run. */
export function runnableCases(cases: CasesFile): readonly RunnableCase[] {
  return cases.cases.map((one): RunnableCase => {
    const profile = profileOf(cases, one.profile);
    const appraised = Object.entries(one.appraised).flatMap(
      ([id, { points, reason, authority }]): readonly Column[] => [
        [`appraised ${id}`, points],
        [`reason ${id}`, reason],
        [`authority ${id}`, authority],
      ],
    );
    const own = { id: CASE_UNIT, unitGroup: profile.unitGroup };
    const others = one.others.map((other, index) => {
      const { unitGroup, values } = profileOf(cases, other.profile);
      return oneUnitTable(
        { id: `OTHER-${index + 1}`, unitGroup },
        typedValues(values, other.values),
      );
    });
    return {
      id: one.id,
      year: profile.year,
      tables: [
        oneUnitTable(own, [...typedValues(profile.values, one.values), ...appraised]),
        ...others,
      ],
      expect: one.expect,
      reasoning: one.reasoning,
    };
  });
}
