import { readMark } from './appraisal/appraisal-mark.js';
import type { CriteriaSet } from './criteria/criteria-set.js';
import type { AppraisalMark, GivenPoints, MemberAppraisals } from './domain/appraisal.js';
import { exact, exactText } from './domain/exact-number.js';
import type { Issue } from './domain/issue.js';
import { issue } from './domain/issue.js';
import { OperatorError } from './domain/operator-error.js';
import type { RawCell, RawRow, RawTable } from './domain/raw-table.js';
import type { CriterionEntry } from './domain/submission.js';
import { foldText, tidyText } from './domain/text.js';
import { takeIn } from './intake/take-in.js';

/** One member's file: all of its sheets, and the name that stands for the member without a mark. */
export interface AppraisalFile {
  readonly file: string;
  readonly title: string;
  readonly tables: readonly RawTable[];
}

/** What the files of members are read against; `units` and `computed` of a record come before those of marks. */
export interface AppraisalReading {
  readonly set: CriteriaSet;
  readonly year: number;
  /** The year of the record beside them; without one all files must be of one year. */
  readonly recordYear?: number | undefined;
  /** Told by the operator where no mark says it. */
  readonly chair: string | undefined;
  readonly units: AppraisalMark['units'];
  readonly computed: AppraisalMark['computed'];
}

/** The files of all members, with every fault in them and what their marks say. */
export interface ReadAppraisals {
  readonly members: readonly MemberAppraisals[];
  readonly units: AppraisalMark['units'];
  readonly computed: AppraisalMark['computed'];
  /** Marks, where files have one. */
  readonly marks: readonly AppraisalMark[];
  readonly issues: readonly Issue[];
}

/**
 * Reads what each member gave with the same rules by which `evaluate` reads it. Points that cannot be
 * read are issues and count as not given. Throws `appraisal-other-set` and
 * `appraisal-other-year` for a file of another set or year.
 */
export function readAppraisals(
  files: readonly AppraisalFile[],
  reading: AppraisalReading,
): ReadAppraisals {
  const marked = files.map((file) => ({ ...file, mark: readMark(file.tables) }));
  refuseOthers(marked, reading);
  const marks = marked.flatMap(({ mark }) => mark ?? []);
  const units = firstById([reading.units, ...marks.map((mark) => mark.units)].flat());
  const computed = [reading.computed, ...marks.map((mark) => mark.computed)].flat();
  const known = new Map(computed.map((each) => [keyOf(each), each.computed] as const).reverse());
  const found = marked.map((file) => readMember(file, { ...reading, units }));
  const disputed = disputedKeys(found.flatMap(({ member }) => member.given));
  return {
    members: found.map(({ member }) => member),
    units: firstById([...units, ...found.flatMap((each) => each.units)]),
    computed: [...known].map(([key, points]) => {
      const [unitId = '', criterion = ''] = JSON.parse(key) as readonly string[];
      return { unitId, criterion, computed: points };
    }),
    marks,
    issues: found.flatMap(({ issues, member }) => [
      ...issues,
      ...member.given.flatMap((points) => findReasonFault(points, known, disputed)),
    ]),
  };
}

interface Marked extends AppraisalFile {
  readonly mark: AppraisalMark | undefined;
}

function refuseOthers(files: readonly Marked[], { set, recordYear }: AppraisalReading): void {
  const year = recordYear ?? files.find(({ mark }) => mark !== undefined)?.mark?.year;
  for (const { file, mark } of files) {
    if (mark === undefined) continue;
    if (mark.set !== set.id) {
      throw new OperatorError('appraisal-other-set', { file, found: mark.set, expected: set.id });
    }
    if (year !== undefined && mark.year !== year) {
      throw new OperatorError('appraisal-other-year', { file, found: mark.year, expected: year });
    }
  }
}

type Unit = AppraisalMark['units'][number];

function keyOf({ unitId, criterion }: Pick<GivenPoints, 'unitId' | 'criterion'>): string {
  return JSON.stringify([unitId, criterion]);
}

function firstById(units: readonly Unit[]): readonly Unit[] {
  const byId = new Map([...units].reverse().map((unit) => [unit.unitId, unit]));
  return units.filter((unit) => byId.get(unit.unitId) === unit);
}

/** Criteria of units for which not all gave the same points. */
function disputedKeys(given: readonly GivenPoints[]): ReadonlySet<string> {
  const first = new Map<string, GivenPoints>();
  const disputed = new Set<string>();
  for (const points of given) {
    const key = keyOf(points);
    const before = first.get(key);
    if (before === undefined) first.set(key, points);
    else if (!before.points.equals(points.points)) disputed.add(key);
  }
  return disputed;
}

function readMember(
  { file, title, tables, mark }: Marked,
  { set, year, chair, units }: Omit<AppraisalReading, 'computed'>,
): {
  readonly member: MemberAppraisals;
  readonly units: readonly Unit[];
  readonly issues: readonly Issue[];
} {
  const taken = takeIn([listOf(units), ...tables], set, year);
  const reports = taken.units.map((unit) => taken.read(unit).report);
  const entries = reports.flatMap(({ unitId, entries: own }) =>
    [...own].map(([criterion, entry]) => ({ unitId, criterion, entry })),
  );
  const given = entries.flatMap(({ unitId, criterion, entry }) =>
    givenIn(entry).map((points): GivenPoints => ({ unitId, criterion, ...points })),
  );
  const member = tidyText(mark?.member ?? title);
  const isChair =
    chair === undefined ? (mark?.isChair ?? false) : foldText(chair) === foldText(member);
  return {
    member: { file, member, isChair, given },
    units: reports.map(({ unitId, name, unitGroup }) => ({ unitId, name, unitGroup })),
    issues: taken.issues.filter(({ at, code }) => at?.file === file && !ABOUT_FIGURES.has(code)),
  };
}

/** A member's file has no figures, and needs none. */
const ABOUT_FIGURES: ReadonlySet<Issue['code']> = new Set([
  'column-missing',
  'columns-missing',
  'sheet-skipped',
]);

function givenIn({
  appraised,
}: CriterionEntry): readonly Omit<GivenPoints, 'unitId' | 'criterion'>[] {
  if (appraised === undefined) return [];
  const { points, reason, decidedOn, cell } = appraised;
  return [{ points, reason, decidedOn, at: cell.at }];
}

/**
 * Points other than the computed ones need a reason; where those are not known, points on which the
 * members differ.
 */
function findReasonFault(
  { reason, at, points, ...place }: GivenPoints,
  known: ReadonlyMap<string, string | null>,
  disputed: ReadonlySet<string>,
): readonly Issue[] {
  if (reason !== undefined) return [];
  const key = keyOf(place);
  const computed = known.get(key);
  if (computed === undefined && !disputed.has(key)) return [];
  if (typeof computed === 'string' && exact(computed).equals(points)) return [];
  const params = { found: exactText(points), keptAs: 'number', computed: computed ?? '' } as const;
  const { unitId, criterion: criterionId } = place;
  return [issue('appraised-without-reason', params, { at, unitId, criterionId })];
}

/** The list of units as a table, so that the files of members need no column for the unit group. */
function listOf(units: readonly Unit[]): RawTable {
  const cell = (text: string): RawCell => ({ kind: 'text', text });
  const rows = [
    ['mã đơn vị', 'tên đơn vị', 'nhóm đơn vị'],
    ...units.map(({ unitId, name, unitGroup }) => [unitId, name, unitGroup]),
  ];
  return {
    file: '',
    rows: rows.map(
      (cells, at): RawRow => ({ number: at + 1, cells: cells.map(cell), hidden: false }),
    ),
    hiddenColumns: [],
    hidden: false,
  };
}
