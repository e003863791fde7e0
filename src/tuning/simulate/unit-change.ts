import type { UnitResult } from '../../domain/evaluation.js';
import { exact, exactText } from '../../domain/exact-number.js';
import type { RankMoves, UnitChange, UnitSide } from '../../domain/simulation.js';
import { decomposeChange } from './decompose-change.js';
import { directionOf, gradeCauses } from './grade-causes.js';
import type { CriteriaPair } from './pair-criteria.js';
import type { SideSet } from './simulated-set.js';
import { totalItems } from './total-items.js';

function sideOf(unit: UnitResult): UnitSide {
  const { unitGroup, table, maximum, total, percent, outcome, grade } = unit;
  const { gradeByPoints, heldBackBy, rank, missing } = unit;
  const result = { unitGroup, table, maximum, total, percent, outcome, grade };
  return { ...result, gradeByPoints, heldBackBy, rank, missing };
}

/** The results of a unit, with its name on either side; undefined where a set has no group for it. */
export interface UnitPair {
  readonly before: UnitResult | undefined;
  readonly after: UnitResult | undefined;
}

/** What a unit's change is seen with. */
export interface ChangeContext {
  readonly before: SideSet;
  readonly after: SideSet;
  pairsOf(tableBefore: string, tableAfter: string): readonly CriteriaPair[];
  moves(unitId: string): RankMoves | undefined;
  /** Criteria of the old set whose appraised points do not count for a unit any more. */
  droppedOf(unitId: string): readonly string[];
}

function difference(before: string | null, after: string | null): string | null {
  return before === null || after === null ? null : exactText(exact(after).sub(exact(before)));
}

function oneSided({ before, after }: UnitPair): UnitChange {
  const unit = after ?? before;
  return {
    unitId: unit?.unitId ?? '',
    name: unit?.name ?? '',
    before: before === undefined ? null : sideOf(before),
    after: after === undefined ? null : sideOf(after),
    points: null,
    percent: null,
    places: null,
    scaleDiffers: false,
    direction: 'other',
    causes: [],
    moves: null,
    contributions: null,
    remainders: [],
  };
}

/** One unit's change: points, places, grade, why, and what each criterion added to it. */
export function unitChange(pair: UnitPair, context: ChangeContext): UnitChange {
  const { before, after } = pair;
  if (before === undefined || after === undefined) return oneSided(pair);
  const sets = { before: context.before.set, after: context.after.set };
  const items = [totalItems(before, sets.before), totalItems(after, sets.after)] as const;
  const [old, own] = items;
  const parts =
    old === undefined || own === undefined
      ? undefined
      : decomposeChange(
          {
            before: { unit: before, items: old },
            after: { unit: after, items: own },
            dropped: context.droppedOf(after.unitId),
          },
          context.pairsOf(before.table, after.table),
        );
  return {
    ...oneSided(pair),
    points: difference(before.total, after.total),
    percent: difference(before.percent, after.percent),
    places: before.rank === null || after.rank === null ? null : before.rank - after.rank,
    scaleDiffers: before.maximum !== after.maximum,
    direction: directionOf(before, after, sets),
    causes: gradeCauses(before, after, sets),
    moves: context.moves(after.unitId) ?? null,
    contributions: parts?.contributions ?? null,
    remainders: parts?.remainders ?? [],
  };
}
