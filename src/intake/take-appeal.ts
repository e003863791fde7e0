import type { CriteriaSet } from '../criteria/criteria-set.js';
import { tableOfGroup } from '../criteria/criteria-set.js';
import type { ElementUsage } from '../criteria/element-usage.js';
import { elementUsage } from '../criteria/element-usage.js';
import type { AppealedUnit, CorrectedFigure } from '../domain/appeal.js';
import { canonicalJson } from '../domain/canonical-json.js';
import { findSuggestion } from '../domain/find-suggestion.js';
import type { AppealedThing, Issue, IssuePlace } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawTable } from '../domain/raw-table.js';
import type {
  AppraisedPoints,
  ReportedValue,
  SourceNote,
  UnitReport,
} from '../domain/submission.js';
import { foldText } from '../domain/text.js';
import { columnNames } from './column-names.js';
import { findRatioFaults } from './find-ratio-faults.js';
import { foundAgain } from './found-text.js';
import type { UnitCells } from './merge-rows.js';
import { indexUnits, readUnitCells } from './merge-rows.js';
import { readEntries } from './read-entries.js';
import type { Ground } from './read-grounds.js';
import { findUndecided, groundsOfCriterion, groundsOfFigure } from './read-grounds.js';
import { readTables } from './read-tables.js';
import type { ValueContext } from './read-values.js';
import { readValues, stateText } from './read-values.js';
import { makeValueParser } from './value-parser.js';

/** What was decided on appeals, all faults of the files, and how each file was understood. */
export interface TakenAppeal {
  /** Sorted by unit id; units of whom something was decided. */
  readonly units: readonly AppealedUnit[];
  readonly issues: readonly Issue[];
  readonly sources: readonly SourceNote[];
}

/** The run whose results are appealed against. */
export interface AppealAgainst {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly reports: readonly UnitReport[];
}

/**
 * Reads what was decided on appeals, in the layouts of any input: points with reason and authority, and
 * corrected figures with theirs. A figure as it stands already is no correction. Nothing is thrown and
 * nothing is guessed: what has a fault is left out and has an issue.
 */
export function takeAppeal(tables: readonly RawTable[], against: AppealAgainst): TakenAppeal {
  const { set, year, reports } = against;
  const read = readTables(tables, columnNames(set), year);
  const context = {
    parse: makeValueParser(year),
    elements: new Map(set.elements.map((element) => [element.id, element])),
  };
  const usages = new Map(set.tables.map((table) => [table.id, elementUsage(set, table)]));
  const issues: Issue[] = [...read.issues];
  const units: AppealedUnit[] = [];
  for (const indexed of indexUnits(read.tables)) {
    const cells = readUnitCells(indexed);
    const report = findUnit(cells.unitId, reports);
    if (report === undefined) {
      issues.push(unknownUnit(cells, reports));
      continue;
    }
    const usage = usages.get(tableOfGroup(set, report.unitGroup).id);
    if (usage === undefined) throw new RangeError(`no table for ${report.unitGroup}`);
    const taken = takeUnit(cells, report, { ...context, unitId: report.unitId, usage });
    issues.push(...taken.issues);
    const { figures, appraised } = taken.unit;
    if (figures.size + appraised.size > 0) units.push(taken.unit);
  }
  return { units, issues, sources: read.tables.map(({ source }) => source) };
}

/** By its code, else by its name. */
function findUnit(named: string, reports: readonly UnitReport[]): UnitReport | undefined {
  const folded = foldText(named);
  const [only, another] = reports.filter(({ name }) => foldText(name) === folded);
  const byName = another === undefined ? only : undefined;
  return reports.find(({ unitId }) => foldText(unitId) === folded) ?? byName;
}

function unknownUnit({ unitId, at }: UnitCells, reports: readonly UnitReport[]): Issue {
  const known = reports.map((report) => report.unitId);
  const suggestion = findSuggestion(unitId, known);
  return issue('appeal-unit-unknown', { found: unitId, ...(suggestion && { suggestion }) }, { at });
}

interface TakenUnit {
  readonly unit: AppealedUnit;
  readonly issues: readonly Issue[];
}

function takeUnit(cells: UnitCells, report: UnitReport, context: ValueContext): TakenUnit {
  const { unitId, usage } = context;
  const points = takePoints(cells, unitId, usage);
  const figures = takeFigures(cells, report, context);
  return {
    unit: { unitId, figures: figures.figures, appraised: points.appraised },
    issues: [
      ...points.issues,
      ...figures.issues,
      ...findUndecided(cells, { unitId, usage, touched: figures.touched }),
    ],
  };
}

/** Self-scores, evidence and explanations are the unit's own words of the year: an appeal leaves them. */
const LEFT_ALONE: readonly string[] = ['claimed', 'evidence', 'explanation'];

function takePoints({ fields }: UnitCells, unitId: string, usage: ElementUsage) {
  const all = [...fields].flatMap(([criterion, sources]) =>
    sources.map((one) => [criterion, one] as const),
  );
  const ignored = all
    .filter(([, { cell }]) => LEFT_ALONE.includes(cell.field))
    .map(([criterionId, { cell }]) =>
      issue('appeal-field-ignored', { field: cell.field }, { at: cell.at, unitId, criterionId }),
    );
  const own = new Map(
    [...fields].map(([id, sources]) => [
      id,
      sources.filter(({ cell }) => !LEFT_ALONE.includes(cell.field)),
    ]),
  );
  const read = readEntries(own, unitId, usage);
  const appraised = new Map<string, AppraisedPoints>();
  const issues: Issue[] = [...ignored, ...read.issues];
  for (const [criterionId, { appraised: given }] of read.entries) {
    if (given === undefined) continue;
    const place = { at: given.cell.at, unitId, criterionId };
    const found = { ...foundAgain(given.cell), what: 'points' as const };
    const faults = findWithoutGrounds(given, found, place);
    issues.push(...faults);
    if (faults.length === 0) appraised.set(criterionId, given);
  }
  return { appraised, issues };
}

type Found = { readonly found: string; readonly what: AppealedThing };

function findWithoutGrounds(
  { reason, authority }: Pick<Ground, 'reason' | 'authority'>,
  found: Found,
  place: IssuePlace,
): readonly Issue[] {
  return [
    ...(reason === undefined ? [issue('appeal-without-reason', found, place)] : []),
    ...(authority === undefined ? [issue('appeal-without-authority', found, place)] : []),
  ];
}

function takeFigures({ values, fields }: UnitCells, report: UnitReport, context: ValueContext) {
  const { unitId, usage } = context;
  const read = readValues(values, context);
  const figures = new Map<string, CorrectedFigure>();
  const issues: Issue[] = [...read.issues];
  const touched = [...read.values].filter(
    ([element, value]) => !isSame(report.values.get(element), value),
  );
  const corrected = touched.filter(([, { state }]) => state !== 'invalid');
  for (const [elementId, value] of corrected) {
    const notes = (values.get(elementId) ?? []).flatMap(({ cell }) => cell.notes ?? []);
    const criteria = (usage.readers.get(elementId) ?? []).map(({ id }) => id);
    const place = { at: value.cell.at, unitId, elementId };
    const ground =
      notes.length > 0
        ? groundsOfFigure(notes, place)
        : groundsOfCriterion(
            criteria.flatMap((id) => fields.get(id) ?? []),
            place,
          );
    const { reason, authority, decidedOn } = ground;
    const found = { ...foundAgain(value.cell), what: 'figure' as const };
    issues.push(...ground.issues, ...findWithoutGrounds(ground, found, place));
    if (reason === undefined || authority === undefined) continue;
    const grounds = { reason, authority, ...(decidedOn !== undefined && { decidedOn }) };
    figures.set(elementId, { value, grounds });
  }
  return {
    figures,
    touched: touched.map(([element]) => element),
    issues: [...issues, ...newRatioFaults(read.issues, report, { figures, context })],
  };
}

function isSame(before: ReportedValue | undefined, after: ReportedValue): boolean {
  return before !== undefined && stateText(before) === stateText(after);
}

/** More counted than there is to count, once the corrected figures stand among the others. */
function newRatioFaults(
  told: readonly Issue[],
  report: UnitReport,
  {
    figures,
    context,
  }: { readonly figures: ReadonlyMap<string, CorrectedFigure>; readonly context: ValueContext },
): readonly Issue[] {
  if (figures.size === 0) return [];
  const values = new Map(report.values);
  for (const [element, { value }] of figures) values.set(element, value);
  const known = new Set(told.map((one) => canonicalJson(one)));
  return findRatioFaults(values, context).issues.filter((one) => !known.has(canonicalJson(one)));
}
