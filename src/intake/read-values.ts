import type { DataElement } from '../criteria/data-element.js';
import type { ElementUsage } from '../criteria/element-usage.js';
import { exactText } from '../domain/exact-number.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { ElementValue, ReportedValue } from '../domain/submission.js';
import { disagreement } from './disagreement.js';
import { findRatioFaults } from './find-ratio-faults.js';
import { foundIn, reportedCell } from './found-text.js';
import type { Sourced } from './merge-rows.js';
import type { CellFault } from './parse-value.js';
import type { LocatedCell, ValueCell } from './row-cells.js';
import type { ParseCell } from './value-parser.js';

/** What reading the figures of one unit needs. */
export interface ValueContext {
  readonly unitId: string;
  readonly parse: ParseCell;
  readonly elements: ReadonlyMap<string, DataElement>;
  readonly usage: ElementUsage;
}

export interface ReadValues {
  readonly values: ReadonlyMap<string, ReportedValue>;
  readonly issues: readonly Issue[];
}

/** Reads all figures of one unit; each fault is told, and a faulty figure is never used. */
export function readValues(
  cells: ReadonlyMap<string, readonly Sourced<ValueCell>[]>,
  context: ValueContext,
): ReadValues {
  const values = new Map<string, ReportedValue>();
  const issues: Issue[] = [];
  for (const [element, sources] of cells) {
    const read = readElement(element, sources, context);
    issues.push(...read.issues);
    if (read.value !== undefined) values.set(element, read.value);
  }
  const ratios = findRatioFaults(values, context);
  for (const element of ratios.invalid) {
    const value = values.get(element);
    if (value !== undefined) values.set(element, { state: 'invalid', cell: value.cell });
  }
  return { values, issues: [...issues, ...ratios.issues] };
}

interface ReadElement {
  readonly value?: ReportedValue;
  readonly issues: readonly Issue[];
}

function readElement(
  elementId: string,
  sources: readonly Sourced<ValueCell>[],
  context: ValueContext,
): ReadElement {
  const { unitId } = context;
  const element = context.elements.get(elementId);
  const [first] = sources;
  if (element === undefined || first === undefined) return { issues: [] };
  if (!context.usage.elements.has(elementId)) {
    const place = { at: first.cell.at, unitId, elementId };
    return { issues: [issue('value-not-used', foundIn(first.cell.raw), place)] };
  }
  const read = readCell(first.cell, element, context);
  if (sources.length === 1) return read;
  const issues = [...read.issues];
  let { value } = read;
  for (const { cell, repeated } of sources.slice(1)) {
    const again = readCell(cell, element, context);
    issues.push(...again.issues);
    if (stateText(value) === stateText(again.value)) continue;
    if (!repeated && again.value.state !== 'invalid' && value.state !== 'invalid') {
      issues.push(disagreement(elementId, { cell, other: first.cell }, { unitId, elementId }));
    }
    value = { state: 'invalid', cell: value.cell };
  }
  return { value, issues };
}

const NONE: readonly Issue[] = [];

function readCell(
  { raw, at }: LocatedCell,
  element: DataElement,
  context: ValueContext,
): { readonly value: ReportedValue; readonly issues: readonly Issue[] } {
  const cell = reportedCell(raw, at);
  const place = { at, unitId: context.unitId, elementId: element.id };
  const invalid = (fault: CellFault) => ({
    value: { state: 'invalid' as const, cell },
    issues: [issue(fault.code, fault.params as never, place)],
  });
  if (raw.mergedInto !== undefined) {
    return invalid({ code: 'merged-cells', params: { range: raw.mergedInto } });
  }
  const parsed = context.parse(raw, element);
  if ('fault' in parsed) return invalid(parsed.fault);
  if ('value' in parsed)
    return { value: { state: 'reported', value: parsed.value, cell }, issues: NONE };
  const readers = context.usage.readers.get(element.id) ?? [];
  const fixed = readers.find(({ notApplicable }) => notApplicable === undefined);
  if (readers.length > 0 && fixed === undefined) {
    return { value: { state: 'not-applicable', cell }, issues: [] };
  }
  const params = { ...foundIn(raw), kind: element.kind };
  return {
    value: { state: 'invalid', cell },
    issues: [
      issue('not-applicable-not-allowed', params, {
        ...place,
        ...(fixed && { criterionId: fixed.id }),
      }),
    ],
  };
}

/** Two readings agree when they mean the same, however they were typed: "8,5" and "8.5". */
export function stateText(value: ReportedValue): string {
  return value.state === 'reported' ? `= ${valueText(value.value)}` : value.state;
}

function valueText(value: ElementValue): string {
  switch (value.kind) {
    case 'number':
      return exactText(value.number);
    case 'date':
      return value.date;
    case 'yes-no':
      return String(value.yes);
    case 'choice':
      return value.option;
    case 'absent':
      return 'absent';
  }
}
