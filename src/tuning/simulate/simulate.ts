import type { UnitResult } from '../../domain/evaluation.js';
import { exact, ZERO } from '../../domain/exact-number.js';
import type { RawTable } from '../../domain/raw-table.js';
import type {
  GroupChange,
  OverlayChange,
  Simulation,
  UnitChange,
} from '../../domain/simulation.js';
import type { UnitReport } from '../../domain/submission.js';
import { compareText } from '../../domain/text.js';
import { judgeSubmission } from '../../judge-submission.js';
import type { Assumption } from './assume-values.js';
import { assumeValues, readAssumptions } from './assume-values.js';
import type { Block } from './block-changes.js';
import { blockChange, blocksOf } from './block-changes.js';
import { carryEntries, compareRulesOf } from './carry-entries.js';
import { criterionEffects } from './criterion-effects.js';
import { besideThePoint, findAbsent, usagesOf } from './find-absent.js';
import type { Guards } from './guard-breaches.js';
import { guardBreaches } from './guard-breaches.js';
import { keyFigures } from './key-figures.js';
import { moveDays } from './move-days.js';
import type { SetPairing } from './pair-criteria.js';
import { pairSets, tablesOfPair } from './pair-criteria.js';
import { rankMoves } from './rank-moves.js';
import { readBoth } from './read-both.js';
import type { SideSet } from './simulated-set.js';
import { describeSet } from './simulated-set.js';
import type { UnitPair } from './unit-change.js';
import { unitChange } from './unit-change.js';

/** All that a simulation is made of. */
export interface SimulateInput {
  readonly before: SideSet;
  readonly after: SideSet;
  readonly tables: readonly RawTable[];
  /** The year of the data, and of the new set's days. */
  readonly year: number;
  readonly toYear: number;
  readonly overlays: readonly OverlayChange[];
  readonly assumptions: readonly Assumption[];
  readonly guards: Guards;
}

/** The units as the new set is to judge them, and what was assumed on the way. */
function makeReports(
  input: SimulateInput,
  pairing: SetPairing,
  read: { readonly before: readonly UnitReport[]; readonly after: readonly UnitReport[] },
) {
  const { before, after, year } = input;
  const sets = { before: before.set, after: after.set };
  const usageOf = usagesOf(after.set);
  const old = new Map(read.before.map((report) => [report.unitId, report] as const));
  const isSameRule = compareRulesOf(before, after);
  const carried = read.after.map((report) => {
    const former = old.get(report.unitId);
    const pair = pairing.groups.find(({ after: group }) => group?.id === report.unitGroup);
    const tables = pair && tablesOfPair(pair, sets);
    if (former === undefined || tables === undefined) {
      return { report: { ...report, entries: new Map() }, dropped: [] };
    }
    const pairs = pairing.pairsOf(tables.before, tables.after);
    const { entries, dropped } = carryEntries(former, { tables, pairs, isSameRule });
    return { report: { ...report, entries }, dropped };
  });
  const assumed = assumeValues(
    carried.map(({ report }) => report),
    readAssumptions(input.assumptions, after.set, year),
    ({ unitGroup }, element) => usageOf(unitGroup).elements.has(element),
  );
  return {
    reports: assumed.reports,
    assumed: assumed.told,
    usageOf,
    dropped: carried.flatMap(({ dropped }) => dropped),
  };
}

function pairUnits(
  before: readonly UnitResult[],
  after: readonly UnitResult[],
): readonly UnitPair[] {
  const old = new Map(before.map((unit) => [unit.unitId, unit] as const));
  const own = new Map(after.map((unit) => [unit.unitId, unit] as const));
  const ids = [...new Set([...own.keys(), ...old.keys()])].sort(compareText);
  return ids.map((id) => ({ before: old.get(id), after: own.get(id) }));
}

/** By block of the new set, then by new rank, then by id; units without a group in it last. */
function inOrder(changes: readonly UnitChange[], blocks: readonly Block[]): readonly UnitChange[] {
  const blockOf = ({ after }: UnitChange) => {
    if (after === null) return blocks.length;
    return blocks.findIndex(({ unitGroups }) => unitGroups.includes(after.unitGroup));
  };
  const rankOf = ({ after }: UnitChange) => after?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...changes].sort(
    (left, right) =>
      blockOf(left) - blockOf(right) ||
      rankOf(left) - rankOf(right) ||
      compareText(left.unitId, right.unitId),
  );
}

function groupChanges(
  { before, after }: SimulateInput,
  pairs: readonly UnitPair[],
  changes: readonly UnitChange[],
): readonly GroupChange[] {
  return after.set.unitGroups.flatMap(({ id, label }): readonly GroupChange[] => {
    const own = pairs.filter((pair) => pair.before && pair.after?.unitGroup === id);
    if (own.length === 0) return [];
    const sides = <Side extends keyof UnitPair>(side: Side) =>
      own.flatMap((pair) => pair[side] ?? []) as readonly UnitResult[];
    const moved = changes
      .filter((change) => change.before !== null && change.after?.unitGroup === id)
      .flatMap(({ percent }) => (percent === null ? [] : [exact(percent)]));
    return [
      {
        group: id,
        label,
        before: keyFigures(sides('before'), before.set),
        after: keyFigures(sides('after'), after.set),
        raised: moved.filter((change) => change.gt(ZERO)).length,
        lowered: moved.filter((change) => change.lt(ZERO)).length,
        unchanged: moved.filter((change) => change.equals(ZERO)).length,
      },
    ];
  });
}

/**
 * Replays a year's data on another criteria set. Both sides are scored, graded and ranked as an ordinary
 * evaluation does it. A figure that was not reported is treated as the new set declares it or as was
 * explicitly assumed, and is told; nothing is made up. Pure. Throws `element-unknown` and
 * `assumption-invalid`.
 */
export async function simulate(input: SimulateInput): Promise<Simulation> {
  const { before, after, year, toYear } = input;
  const sets = { before: before.set, after: after.set };
  const pairing = pairSets(sets.before, sets.after);
  const read = readBoth(input.tables, sets, { year, groups: pairing.groups });
  const made = makeReports(input, pairing, read);
  const judging = { year, engine: 'compiled' } as const;
  const old = await judgeSubmission(read.before, { ...judging, rules: before.rules });
  const rules = moveDays(after.rules, { from: toYear, to: year });
  const own = await judgeSubmission(made.reports, { ...judging, rules });
  const isBeside = besideThePoint(own);
  const pairs = pairUnits(old, own);
  const blocks = blocksOf(pairs, sets);
  const moves = movesIn(blocks);
  const changes = inOrder(
    pairs.map((pair) =>
      unitChange(pair, {
        before,
        after,
        pairsOf: pairing.pairsOf,
        droppedOf: (unitId) =>
          made.dropped.flatMap((each) => (each.unitId === unitId ? [each.criterion] : [])),
        moves,
      }),
    ),
    blocks,
  );
  return {
    schema: 'danvan/simulation@1',
    from: describeSet(before),
    to: describeSet(after),
    year,
    toYear,
    overlays: input.overlays,
    assumptions: {
      absent: findAbsent(made.reports, sets, { usageOf: made.usageOf, isBeside }),
      assumed: made.assumed,
      groupsGone: goneGroups(pairing, read.before),
      appraisalsDropped: made.dropped,
      guessedTables: pairing.guessedTables,
    },
    units: changes,
    blocks: blocks
      .filter((block) => block.pairs.length > 0)
      .map((block) => blockChange(block, sets)),
    groups: groupChanges(input, pairs, changes),
    effects: criterionEffects(changes),
    guards: guardBreaches(changes, input.guards),
    issues: read.issues,
  };
}

/** The moves of a unit within its block. */
function movesIn(blocks: readonly Block[]) {
  const placed = new Map(
    blocks.flatMap((block) =>
      block.placed.map((unit) => [unit.unitId, { unit, block: block.placed }] as const),
    ),
  );
  return (unitId: string) => {
    const known = placed.get(unitId);
    return known && rankMoves(known.unit, known.block);
  };
}

function goneGroups({ groups }: SetPairing, reports: readonly UnitReport[]) {
  return groups.flatMap(({ before, after }) => {
    if (before === undefined || after !== undefined) return [];
    const own = reports.filter(({ unitGroup }) => unitGroup === before.id);
    if (own.length === 0) return [];
    const unitIds = own.map(({ unitId }) => unitId);
    return [{ group: before.id, label: before.label, unitIds }];
  });
}
