import type { Criterion } from '../criteria/criterion.js';
import type { ElementUsage } from '../criteria/element-usage.js';
import { exact, exactText, isBelow, ZERO } from '../domain/exact-number.js';
import type { Issue, PointsColumn } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { AppraisedPoints, CriterionEntry, EnteredPoints } from '../domain/submission.js';
import { compareText, foldText, tidyText } from '../domain/text.js';
import { readAppraisalDay } from './appraisal-day.js';
import { disagreement } from './disagreement.js';
import { foundIn, reportedCell } from './found-text.js';
import type { Sourced } from './merge-rows.js';
import { readNumbers } from './parse-number.js';
import { findUnusable } from './parse-value.js';
import type { FieldCell, LocatedCell } from './row-cells.js';
import type { EntryField } from './vocabulary.js';
import { NOT_APPLICABLE_WORDS } from './vocabulary.js';

export interface ReadEntries {
  readonly entries: ReadonlyMap<string, CriterionEntry>;
  readonly issues: readonly Issue[];
}

/** Reads claimed and appraised points, evidence and explanations of one unit. */
export function readEntries(
  cells: ReadonlyMap<string, readonly Sourced<FieldCell>[]>,
  unitId: string,
  usage: ElementUsage,
): ReadEntries {
  const entries = new Map<string, CriterionEntry>();
  const issues: Issue[] = [];
  for (const [criterionId, sources] of cells) {
    const criterion = usage.criteria.get(criterionId);
    const read =
      criterion === undefined
        ? { issues: findStrayPoints(sources, unitId) }
        : readEntry(sources, unitId, criterion);
    issues.push(...read.issues);
    if ('entry' in read) entries.set(criterionId, read.entry);
  }
  return { entries, issues };
}

/** Points for a criterion that the unit's table does not have. Texts there do no harm. */
function findStrayPoints(sources: readonly Sourced<FieldCell>[], unitId: string): readonly Issue[] {
  return sources.flatMap(({ cell: { field, raw, at, criterion } }) =>
    field === 'claimed' || field === 'appraised'
      ? [
          issue(
            'points-not-for-unit',
            { ...foundIn(raw), column: field },
            { at, unitId, criterionId: criterion },
          ),
        ]
      : [],
  );
}

interface ReadEntry {
  readonly entry: CriterionEntry;
  readonly issues: readonly Issue[];
}

const NO_SOURCES: readonly Sourced<FieldCell>[] = [];

function readEntry(
  sources: readonly Sourced<FieldCell>[],
  unitId: string,
  criterion: Criterion,
): ReadEntry {
  const of = groupByField(sources);
  const place = { unitId, criterionId: criterion.id };
  // "KAD" in the column of self-scored points is no number to complain of where it is allowed.
  const ofClaimed = of('claimed').filter(
    ({ cell }) => !saysNotApplicable(cell.raw.text, criterion),
  );
  const claimed = readPoints(ofClaimed, 'claimed', { place, criterion });
  const appraised = readPoints(of('appraised'), 'appraised', { place, criterion });
  const [reason, authority] = [joinTexts(of('reason')), joinTexts(of('authority'))];
  const [evidence, explanation] = [joinTexts(of('evidence')), joinTexts(of('explanation'))];
  const decided = readAppraisalDay(of('decidedOn'), place);
  const appraisal: AppraisedPoints | undefined = appraised.points && {
    ...appraised.points,
    ...(reason !== undefined && { reason }),
    ...(authority !== undefined && { authority }),
    ...(decided.day !== undefined && { decidedOn: decided.day }),
  };
  const doubtful = of('appraised')[0]?.cell;
  return {
    entry: {
      ...(claimed.points && { claimed: claimed.points }),
      ...(appraisal && { appraised: appraisal }),
      ...(!appraisal && doubtful && { appraisalInvalid: reportedCell(doubtful.raw, doubtful.at) }),
      ...(evidence !== undefined && { evidence }),
      ...(explanation !== undefined && { explanation }),
    },
    issues: [
      ...claimed.issues,
      ...appraised.issues,
      ...decided.issues,
      ...findBadTexts(sources, place),
    ],
  };
}

/** The cells of each field, in their order. */
function groupByField(
  sources: readonly Sourced<FieldCell>[],
): (field: EntryField) => readonly Sourced<FieldCell>[] {
  const fields: Partial<Record<EntryField, Sourced<FieldCell>[]>> = {};
  for (const source of sources) {
    const list = fields[source.cell.field];
    if (list === undefined) fields[source.cell.field] = [source];
    else list.push(source);
  }
  return (field) => fields[field] ?? NO_SOURCES;
}

function isText({ cell }: Sourced<FieldCell>): boolean {
  return cell.field !== 'claimed' && cell.field !== 'appraised';
}

/** An error in the place of a text is none: a reason that reads "#REF!" is no reason. */
function findBadTexts(
  sources: readonly Sourced<FieldCell>[],
  place: PointsContext['place'],
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const source of sources) {
    const { raw, at } = source.cell;
    const unusable = isText(source) ? findUnusable(raw) : undefined;
    if (unusable === undefined) continue;
    issues.push(issue(unusable.code, unusable.params as never, { at, ...place }));
  }
  return issues;
}

/** Texts from several cells are kept side by side, the same text once, in no order of rows. */
export function joinTexts(sources: readonly Sourced<LocatedCell>[]): string | undefined {
  if (sources.length === 0) return undefined;
  const usable = sources.filter(({ cell }) => findUnusable(cell.raw) === undefined);
  const [only, another] = usable;
  if (only !== undefined && another === undefined) return tidyText(only.cell.raw.text);
  const sorted = usable.map(({ cell: { raw } }) => tidyText(raw.text)).sort(compareText);
  const texts = new Map(sorted.map((text) => [foldText(text), text]));
  return texts.size === 0 ? undefined : [...texts.values()].join('; ');
}

interface PointsContext {
  readonly place: { readonly unitId: string; readonly criterionId: string };
  readonly criterion: Criterion;
}

interface ReadPoints {
  readonly points?: EnteredPoints;
  readonly issues: readonly Issue[];
}

/** Points count only where all cells that give them agree; a repeated row has an issue of its own. */
function readPoints(
  sources: readonly Sourced<FieldCell>[],
  column: PointsColumn,
  context: PointsContext,
): ReadPoints {
  const [only, another] = sources;
  if (only !== undefined && another === undefined)
    return readPointsCell(only.cell, column, context);
  const [first, ...others] = sources.map(({ cell, repeated }) => ({
    cell,
    repeated,
    ...readPointsCell(cell, column, context),
  }));
  if (first === undefined) return { issues: [] };
  const different = others.filter(({ points }) => !samePoints(points, first.points));
  if (different.length === 0 && first.points !== undefined) return first;
  const issues = [first, ...others].flatMap((read) => read.issues);
  const against = different.find(({ points, repeated }) => points !== undefined && !repeated);
  if (against === undefined || first.points === undefined) return { issues };
  const cells = { cell: against.cell, other: first.cell };
  return { issues: [...issues, disagreement(column, cells, context.place)] };
}

function saysNotApplicable(text: string, { notApplicable }: Criterion): boolean {
  return notApplicable !== undefined && NOT_APPLICABLE_WORDS.has(foldText(text));
}

function samePoints(left: EnteredPoints | undefined, right: EnteredPoints | undefined): boolean {
  return left !== undefined && right !== undefined && left.points.equals(right.points);
}

function readPointsCell(
  { raw, at }: FieldCell,
  column: PointsColumn,
  { place, criterion }: PointsContext,
): ReadPoints {
  const where = { at, ...place };
  const unusable = findUnusable(raw);
  if (unusable !== undefined) {
    return { issues: [issue(unusable.code, unusable.params as never, where)] };
  }
  if (raw.mergedInto !== undefined) {
    return { issues: [issue('merged-cells', { range: raw.mergedInto }, where)] };
  }
  const max = exact(criterion.maxPoints);
  const numbers = raw.kind === 'text' || raw.kind === 'number' ? readNumbers(raw.text) : [];
  const fitting = numbers.filter((number) => !isBelow(number, ZERO) && !isBelow(max, number));
  const [points, another] = fitting;
  if (points !== undefined && another === undefined) {
    return { points: { points, cell: reportedCell(raw, at) }, issues: [] };
  }
  const found = foundIn(raw);
  if (another !== undefined) {
    const readings = fitting.map(exactText);
    return { issues: [issue('value-ambiguous-number', { ...found, readings }, where)] };
  }
  if (numbers.length === 0) {
    return { issues: [issue('points-wrong-kind', { ...found, column }, where)] };
  }
  const range = { min: '0', max: exactText(max) };
  return { issues: [issue('points-out-of-range', { ...found, column, ...range }, where)] };
}
