import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { RawCell } from '../../domain/raw-table.js';
import type { AssumedValue } from '../../domain/simulation-assumptions.js';
import type { ReportedValue, UnitReport } from '../../domain/submission.js';
import { parseValue } from '../../intake/parse-value.js';

/** A value that stands in for a figure that was not reported. */
export interface Assumption {
  readonly element: string;
  readonly value: string;
  /** The cell that it stood in, with what the file says it is; typed text where it is left out. */
  readonly cell?: RawCell;
  /** Only units of this group of the new set; all of them where it is left out. */
  readonly unitGroup?: string;
}

interface KnownAssumption extends Assumption {
  readonly declared: DataElement;
  readonly reported: ReportedValue;
}

/** Reads assumed values as a table of figures would. Throws `element-unknown`, `unit-group-unknown`, `assumption-invalid`. */
export function readAssumptions(
  assumptions: readonly Assumption[],
  set: CriteriaSet,
  year: number,
): readonly KnownAssumption[] {
  return assumptions.map(({ element, value, unitGroup, cell: typed }) => {
    const groups = set.unitGroups.map(({ id }) => id);
    if (unitGroup !== undefined && !groups.includes(unitGroup)) {
      throw new OperatorError('unit-group-unknown', { found: unitGroup, known: groups });
    }
    const declared = set.elements.find(({ id }) => id === element);
    if (declared === undefined) {
      const known = set.elements.map(({ id }) => id);
      throw new OperatorError('element-unknown', { found: element, known });
    }
    const cell = { text: value, at: { file: '--assume' } };
    const parsed = parseValue(typed ?? { kind: 'text', text: value }, declared, year);
    if ('fault' in parsed) {
      const params = { element, found: value, kind: declared.kind };
      throw new OperatorError('assumption-invalid', params);
    }
    const reported: ReportedValue =
      'notApplicable' in parsed
        ? { state: 'not-applicable', cell }
        : { state: 'reported', value: parsed.value, cell };
    return { element, value, declared, reported, ...(unitGroup !== undefined && { unitGroup }) };
  });
}

/** Gives the values to the units whose table reads the element and who did not report it. */
export function assumeValues(
  reports: readonly UnitReport[],
  assumptions: readonly KnownAssumption[],
  reads: (report: UnitReport, element: string) => boolean,
): { readonly reports: readonly UnitReport[]; readonly told: readonly AssumedValue[] } {
  const lacks = (report: UnitReport, { element, unitGroup }: Assumption) =>
    (unitGroup === undefined || report.unitGroup === unitGroup) &&
    reads(report, element) &&
    !report.values.has(element);
  const filled = reports.map((report) => {
    const own = assumptions.filter((each) => lacks(report, each));
    if (own.length === 0) return report;
    const added = own.map(({ element, reported }) => [element, reported] as const);
    return { ...report, values: new Map([...report.values, ...added]) };
  });
  const told = assumptions.map((each) => ({
    element: each.element,
    label: each.declared.label,
    value: each.value,
    unitIds: reports.filter((report) => lacks(report, each)).map(({ unitId }) => unitId),
  }));
  return { reports: filled, told };
}
