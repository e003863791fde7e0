import type { CriteriaSet } from '../criteria/criteria-set.js';
import { leavesOfTable, tableOfGroup } from '../criteria/criteria-set.js';
import type { SettledBy } from '../criteria/criteria-set-file.js';
import type {
  AppraisalMark,
  ComputedPoints,
  GivenPoints,
  MemberAppraisals,
} from '../domain/appraisal.js';
import { exact } from '../domain/exact-number.js';
import { OperatorError } from '../domain/operator-error.js';
import type { MemberVote, SettledScore, Settlement } from '../domain/settlement.js';
import { compareText } from '../domain/text.js';
import type { Vote } from './settle-points.js';
import { differ, settlePoints, spreadOf } from './settle-points.js';

/** What settling needs beside the members' points. */
export interface SettlingContext {
  readonly set: CriteriaSet;
  /** Undefined where neither the set nor the operator says how members are settled. */
  readonly way: SettledBy | undefined;
  readonly units: AppraisalMark['units'];
  readonly computed: readonly ComputedPoints[];
}

/**
 * The points of all members as one; the order of the files means nothing. Throws
 * `appraisal-way-missing` where members differ and no way is said, `appraisal-chair-unknown` where the
 * chair decides and no one file is the chair's, `appraisal-member-twice` where two files are of one member.
 */
export function settleAppraisals(
  files: readonly MemberAppraisals[],
  context: SettlingContext,
): Settlement {
  const members = [...files].sort((left, right) => compareText(left.member, right.member));
  refuseTwins(members);
  const chairs = members.filter(({ isChair }) => isChair);
  if (context.way === 'chair' && chairs.length !== 1) {
    const names = members.map(({ member }) => member);
    throw new OperatorError('appraisal-chair-unknown', { members: names, chairs: chairs.length });
  }
  const items = collect(members);
  const found = [...items.values()].map((votes) => scoreOf(votes, members, context));
  const scores = found.flatMap(({ score }) => score ?? []);
  if (scores.length < found.length) {
    const open = found.length - scores.length;
    const at = found.find(({ score }) => score === undefined)?.place ?? '';
    throw new OperatorError('appraisal-way-missing', { set: context.set.id, count: open, at });
  }
  return {
    members: members.map(({ member: name, file, isChair }) => ({ name, file, isChair })),
    scores: sortScores(scores, context),
  };
}

function refuseTwins(members: readonly MemberAppraisals[]): void {
  for (const [at, { member, file }] of members.entries()) {
    const before = members[at - 1];
    if (before?.member !== member) continue;
    throw new OperatorError('appraisal-member-twice', { member, files: [before.file, file] });
  }
}

interface OwnVote {
  readonly of: MemberAppraisals;
  readonly given: GivenPoints;
}

/** What was given for each criterion of each unit. */
function collect(members: readonly MemberAppraisals[]): ReadonlyMap<string, readonly OwnVote[]> {
  const items = new Map<string, OwnVote[]>();
  for (const of of members) {
    for (const given of of.given) {
      const key = JSON.stringify([given.unitId, given.criterion]);
      const votes = items.get(key) ?? [];
      votes.push({ of, given });
      items.set(key, votes);
    }
  }
  return items;
}

function scoreOf(
  own: readonly OwnVote[],
  members: readonly MemberAppraisals[],
  { set, way, units, computed }: SettlingContext,
): { readonly score: SettledScore | undefined; readonly place: string } {
  const [first] = own;
  if (first === undefined) throw new RangeError('somebody gave points');
  const { unitId, criterion } = first.given;
  const place = `${unitId} ${criterion}`;
  const { name, unitGroup } = known(
    units.find((unit) => unit.unitId === unitId),
    unitId,
  );
  const table = tableOfGroup(set, unitGroup);
  const leaf = known(
    leavesOfTable(table).find(({ id }) => id === criterion),
    criterion,
  );
  const maxPoints = exact(leaf.maxPoints);
  const votes = own.map(({ of, given }): Vote & MemberVote => ({
    member: of.member,
    isChair: of.isChair,
    points: given.points,
    reason: given.reason,
  }));
  const rule = { way, rounding: set.rounding, members: members.length };
  const outcome = settlePoints(votes, maxPoints, rule);
  if (outcome === undefined) return { score: undefined, place };
  const rules = computed.find((each) => each.unitId === unitId && each.criterion === criterion);
  const gave = new Set(votes.map(({ member }) => member));
  const days = own.flatMap(({ given }) => given.decidedOn ?? []).sort(compareText);
  return {
    place,
    score: {
      unitId,
      name,
      unitGroup,
      table: table.id,
      criterion,
      label: leaf.label,
      maxPoints,
      computed: rules === undefined || rules.computed === null ? null : exact(rules.computed),
      votes: votes.map(({ member, points, reason }) => ({ member, points, reason })),
      silent: members.map(({ member }) => member).filter((member) => !gave.has(member)),
      spread: spreadOf(votes.map(({ points }) => points)),
      outcome,
      decidedOn: days.at(-1),
    },
  };
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`no ${what}`);
  return value;
}

/** The largest disagreement first, what is not settled before the rest, then in the order of the papers. */
function sortScores(
  scores: readonly SettledScore[],
  { set, units }: SettlingContext,
): readonly SettledScore[] {
  const unitPlaces = new Map(units.map(({ unitId }, at) => [unitId, at]));
  const leaves = new Map(
    set.tables.flatMap((table) =>
      leavesOfTable(table).map(({ id }, at) => [`${table.id}/${id}`, at] as const),
    ),
  );
  const leafPlace = ({ table, criterion }: SettledScore) =>
    leaves.get(`${table}/${criterion}`) ?? 0;
  const unitPlace = ({ unitId }: SettledScore) => unitPlaces.get(unitId) ?? 0;
  return [...scores].sort(
    (left, right) =>
      right.spread.compare(left.spread) ||
      Number('how' in left.outcome) - Number('how' in right.outcome) ||
      unitPlace(left) - unitPlace(right) ||
      leafPlace(left) - leafPlace(right),
  );
}

/** Scores on which members disagree. */
export function disagreements({ scores }: Settlement): readonly SettledScore[] {
  return scores.filter(({ votes }) => differ(votes));
}
