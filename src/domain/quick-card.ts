import type { CriterionStatus, NotApplicablePolicy } from './evaluation.js';
import type { QuickFact } from './quick-fact.js';
import { toQuickFact } from './quick-fact.js';
import type { QuickNumber } from './quick-number.js';
import type { CriterionEntry, UnitReport } from './submission.js';

/** A unit with its reported figures in quick form, made once for any number of rule sets. */
export interface QuickUnit {
  readonly report: UnitReport;
  readonly facts: ReadonlyMap<string, QuickFact>;
}

/** Units by columns: one criterion after another is scored for all of them. */
export interface QuickUnits {
  readonly units: readonly QuickUnit[];
  /** What each unit reported of an element; undefined where it reported nothing that counts. */
  reported(element: string): readonly (QuickFact | undefined)[];
  /** What stands beside a criterion of each unit; undefined where nobody has anything there. */
  entries(criterion: string): readonly (CriterionEntry | undefined)[] | undefined;
}

export function toQuickUnits(units: readonly QuickUnit[]): QuickUnits {
  const columns = new Map<string, readonly (QuickFact | undefined)[]>();
  const entryColumns = new Map<string, readonly (CriterionEntry | undefined)[] | undefined>();
  return {
    units,
    reported(element) {
      const known = columns.get(element) ?? units.map(({ facts }) => facts.get(element));
      columns.set(element, known);
      return known;
    },
    entries(criterion) {
      if (entryColumns.has(criterion)) return entryColumns.get(criterion);
      const found = units.map(({ report }) => report.entries.get(criterion));
      const column = found.some((entry) => entry !== undefined) ? found : undefined;
      entryColumns.set(criterion, column);
      return column;
    },
  };
}

export function toQuickUnit(report: UnitReport): QuickUnit {
  const facts = new Map<string, QuickFact>();
  for (const [element, value] of report.values) {
    if (value.state === 'reported') facts.set(element, toQuickFact(value.value));
  }
  return { report, facts };
}

/** What is left of a criterion's score without its trace; `final` undefined says "there is none". */
export interface QuickScore {
  readonly status: CriterionStatus;
  readonly final: QuickNumber | undefined;
  /** What it adds to the unit's maximum. */
  readonly maximum: QuickNumber;
  /** Of a criterion that does not apply. */
  readonly policy: NotApplicablePolicy | undefined;
}

/** Points of a section or sub-section, and the most that it can give the unit. */
export interface QuickGroup {
  readonly points: QuickNumber | undefined;
  readonly maximum: QuickNumber;
}

/** The points of one unit: the numbers of its ScoreCard. */
export interface QuickTotals {
  readonly maximum: QuickNumber;
  readonly subtotal: QuickNumber | undefined;
  readonly bonus: QuickNumber | undefined;
  readonly deduction: QuickNumber | undefined;
  readonly total: QuickNumber | undefined;
  readonly percent: QuickNumber | undefined;
  readonly totalWithoutBonus: QuickNumber | undefined;
  readonly percentWithoutBonus: QuickNumber | undefined;
}

/** All points of one unit. Criteria and groups stand in the order of `planLeaves` and `planGroups`. */
export interface QuickCard extends QuickTotals {
  readonly unit: QuickUnit;
  readonly criteria: readonly QuickScore[];
  readonly groups: readonly QuickGroup[];
  /** One of `criteria`, without making the list; undefined where there is none. */
  criterionAt(place: number): QuickScore | undefined;
  /** One of `groups`, likewise. */
  groupAt(place: number): QuickGroup | undefined;
}
