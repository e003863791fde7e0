import { isCalendarDate } from '../domain/calendar-date.js';
import type { CriterionResult, InputResult, UnitResult } from '../domain/evaluation.js';
import { exact } from '../domain/exact-number.js';
import type {
  AppraisedPoints,
  CriterionEntry,
  ElementValue,
  ReportedCell,
  ReportedValue,
  UnitReport,
} from '../domain/submission.js';
import { compareText } from '../domain/text.js';
import type { ElementKind } from '../methods/scoring-method.js';

/** Kinds of elements by id. */
export type ElementKinds = ReadonlyMap<string, ElementKind>;

/**
 * What units reported, as far as results keep it: every figure that a rule reads, and the points that
 * people gave. Throws a RangeError for a value that its element cannot have.
 */
export function submissionOf(
  units: readonly UnitResult[],
  kinds: ElementKinds,
): readonly UnitReport[] {
  const reports = units.map((unit) => reportOf(unit, kinds));
  return reports.sort((one, other) => compareText(one.unitId, other.unitId));
}

function reportOf(unit: UnitResult, kinds: ElementKinds): UnitReport {
  const { unitId, name, unitGroup, criteria, otherInputs } = unit;
  const inputs = [...criteria.flatMap((criterion) => criterion.inputs), ...otherInputs];
  const values = inputs.flatMap((input) => {
    const value = reportedValue(input, kinds);
    return value === undefined ? [] : [[input.element, value] as const];
  });
  return {
    unitId,
    name,
    unitGroup,
    values: new Map(values),
    entries: new Map(criteria.map((criterion) => [criterion.id, entryOf(criterion)])),
  };
}

/** A figure of a result as it was reported; undefined where it was not. Throws as {@link submissionOf} does. */
export function reportedValue(input: InputResult, kinds: ElementKinds): ReportedValue | undefined {
  const { element, state, value, text, keptAs, at } = input;
  if (state === 'not-reported') return undefined;
  if (text === null || at === null) throw new RangeError(`${element} has no cell`);
  const cell: ReportedCell = { text, ...(keptAs !== undefined && { keptAs }), at };
  if (state !== 'reported') return { state, cell };
  return { state, value: elementValue(element, value ?? '', kinds.get(element)), cell };
}

function elementValue(element: string, text: string, kind: ElementKind | undefined): ElementValue {
  switch (kind) {
    case 'count':
    case 'number':
    case 'percent':
      return { kind: 'number', number: exact(text) };
    case 'date':
      if (text === 'absent') return { kind: 'absent' };
      if (isCalendarDate(text)) return { kind: 'date', date: text };
      break;
    case 'yes-no':
      if (text === 'true' || text === 'false') return { kind: 'yes-no', yes: text === 'true' };
      break;
    case 'choice':
      return { kind: 'choice', option: text };
    default:
  }
  throw new RangeError(`${element} cannot be "${text}"`);
}

/** Of what people gave only the points count; the cells of claimed points are not kept. */
function entryOf(criterion: CriterionResult): CriterionEntry {
  const { claimed, evidence, explanation } = criterion;
  const appraised = appraisedOf(criterion);
  const cell = NO_CELL;
  return {
    ...(claimed !== null && { claimed: { points: exact(claimed), cell } }),
    ...(appraised !== undefined && { appraised }),
    ...(isAppraisalInvalid(criterion) && { appraisalInvalid: cell }),
    ...(evidence !== null && { evidence }),
    ...(explanation !== null && { explanation }),
  };
}

const NO_CELL: ReportedCell = { text: '', at: { file: '' } };

function appraisedOf({ appraised, appraisal }: CriterionResult): AppraisedPoints | undefined {
  if (appraised === null || appraisal === null) return undefined;
  const { reason, authority, decidedOn, at } = appraisal;
  return {
    points: exact(appraised),
    cell: { text: appraised, at },
    ...(reason !== null && { reason }),
    ...(authority !== null && { authority }),
    ...(decidedOn !== null && { decidedOn }),
  };
}

/** Invalid though no figure is: then it was the appraiser who wrote something that is no points. */
function isAppraisalInvalid({ status, inputs }: CriterionResult): boolean {
  const ofFigures = inputs.some(({ state }) => state === 'invalid' || state === 'not-applicable');
  return status === 'invalid' && !ofFigures;
}
