import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import { elementFacts } from '../../criteria/data-element.js';
import { elementUsage } from '../../criteria/element-usage.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { ZERO } from '../../domain/exact-number.js';
import { calculate } from '../../domain/formula.js';
import { isInside } from '../../domain/interval.js';
import type { ReportedValue, UnitReport } from '../../domain/submission.js';
import { amountFormula } from '../../methods/amount.js';

/** Whether a unit of a table could have reported another number for a count. */
export type IsPossible = (report: UnitReport, element: string) => boolean;

/** Within the range of the element, and no ratio of counts outside 0 to 1. */
export function makeIsPossible(set: CriteriaSet, tableId: string): IsPossible {
  const table = set.tables.find(({ id }) => id === tableId);
  if (table === undefined) throw new RangeError(`no table ${tableId}`);
  const elements = new Map(set.elements.map((element) => [element.id, element]));
  const { ratios } = elementUsage(set, table);
  return (report, element) => {
    const number = numberOf(report.values.get(element));
    const declared = elements.get(element);
    if (number === undefined || declared === undefined || !isInRange(number, declared))
      return false;
    return ratios.every(([top, bottom]) => {
      const lookup = (name: string) => numberOf(report.values.get(name));
      const [above, below] = [top, bottom].map((side) => calculate(amountFormula(side), lookup));
      return above === undefined || below === undefined || (above.gte(ZERO) && above.lte(below));
    });
  };
}

function isInRange(number: ExactNumber, element: DataElement): boolean {
  return isInside(number, elementFacts(element).range);
}

/** The number of a figure that was reported. */
export function numberOf(value: ReportedValue | undefined): ExactNumber | undefined {
  return value?.state === 'reported' && value.value.kind === 'number'
    ? value.value.number
    : undefined;
}

/** The report with another number for a count. */
export function withCount(report: UnitReport, element: string, by: number): UnitReport {
  const value = report.values.get(element);
  const number = numberOf(value);
  if (value?.state !== 'reported' || number === undefined) return report;
  const moved: ReportedValue = {
    ...value,
    value: { kind: 'number', number: number.add(BigInt(by)) },
  };
  return { ...report, values: new Map([...report.values, [element, moved]]) };
}
