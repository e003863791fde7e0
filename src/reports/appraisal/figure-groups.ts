import type { AppraisalRow } from '../../domain/appraisal.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, sumOf } from '../../domain/exact-number.js';
import type { AppraisalSheet } from './appraisal-sheet.js';
import { keysOf } from './appraisal-sheet.js';

/** Rows of the sheet of inputs that count, with what stands in them now. */
export interface Counted {
  readonly row: AppraisalRow;
  readonly effect: ExactNumber | null;
  readonly fault: boolean;
}

/** What groups are made from. */
interface GroupSource {
  readonly model: Pick<AppraisalSheet, 'rows' | 'set'>;
  readonly counted: readonly Counted[];
}

/** A unit, or a criterion, with its rows. */
export interface Group {
  readonly key: number;
  readonly name: string;
  readonly rows: readonly Counted[];
  readonly overstated: ExactNumber;
  readonly claimed: number;
}

/** Units, or criteria, the most overstated first. */
export function groupsOf(figures: GroupSource, by: 'unit' | 'criterion'): readonly Group[] {
  const { counted, model } = figures;
  const keys = keysOf(model.rows);
  const groups = new Map<number, Counted[]>();
  for (const each of counted) {
    const key = keys(each.row)[by];
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [each]);
    else rows.push(each);
  }
  const nameOf = by === 'unit' ? unitName : criterionNames(figures);
  return [...groups]
    .map(([key, rows]): Group => {
      const [first] = rows;
      const name = first === undefined ? '' : nameOf(first.row);
      return {
        key,
        name,
        rows,
        overstated: sumOf(rows.map((each) => overstatedIn(each.row))),
        claimed: rows.filter(({ row: own }) => own.difference !== null).length,
      };
    })
    .sort((left, right) => right.overstated.compare(left.overstated));
}

function unitName({ name, unitId }: AppraisalRow): string {
  return `${name} (${unitId})`;
}

/** Two tables may number and call two criteria alike: then the table is named too. */
function criterionNames({ counted, model }: GroupSource): (row: AppraisalRow) => string {
  const labels = new Map(model.set.tables.map(({ id, label }) => [id, label]));
  const plain = ({ criterion, label }: AppraisalRow) => `${criterion}. ${label}`;
  const tables = new Map<string, Set<string>>();
  for (const { row } of counted) {
    const own = tables.get(plain(row)) ?? new Set();
    tables.set(plain(row), own.add(row.table));
  }
  return (row) => {
    const isAlone = tables.get(plain(row))?.size === 1;
    return isAlone ? plain(row) : `${plain(row)} (${labels.get(row.table) ?? row.table})`;
  };
}

function overstatedIn({ difference, kind }: AppraisalRow): ExactNumber {
  const own = exact(difference ?? '0');
  return kind === 'deduction' ? own.neg() : own;
}
