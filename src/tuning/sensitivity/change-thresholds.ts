import { partContext } from '../../criteria/check-criteria.js';
import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import { leavesOfTable } from '../../criteria/criteria-set.js';
import type { Criterion } from '../../criteria/criterion.js';
import { partsOf } from '../../criteria/criterion.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { Rule } from '../../domain/rule.js';
import type { FixedReason } from '../../domain/sensitivity.js';
import type { ScoringSpec } from '../../methods/index.js';
import type { PartContext } from '../../methods/scoring-method.js';
import { compileCriterion } from '../../rules/compile-criterion.js';
import type { TableProgram } from '../../rules/rule-set.js';
import type { MovedPart, Moving } from './threshold-moves.js';
import { moveThresholds } from './threshold-moves.js';

/** A criterion as it runs with moved thresholds. */
export interface MovedCriterion {
  readonly id: string;
  readonly facts: readonly DerivedFact[];
  readonly rules: readonly Rule[];
}

/** A criterion whose thresholds can be moved, again and again. */
export interface MovableCriterion {
  readonly id: string;
  move(moving: Moving): MovedCriterion;
}

/** The criteria of a table: which can be moved, and why the others cannot. */
export interface TableThresholds {
  readonly movable: readonly MovableCriterion[];
  readonly fixed: ReadonlyMap<string, FixedReason>;
  /** Those with a threshold at the highest value that can occur: it moves down only. */
  readonly onlyDown: ReadonlySet<string>;
}

/** Finds the criteria of a table with a threshold that moves somewhere within ±percent. */
export function findThresholds(
  set: CriteriaSet,
  tableId: string,
  percent: number,
): TableThresholds {
  const table = set.tables.find(({ id }) => id === tableId);
  if (table === undefined) throw new RangeError(`no table ${tableId}`);
  const movable: MovableCriterion[] = [];
  const fixed = new Map<string, FixedReason>();
  const onlyDown = new Set<string>();
  for (const criterion of leavesOfTable(table)) {
    const parts = partsInContext(criterion, set, table);
    const compile = (moved: Criterion) => compileCriterion(set, table, moved);
    const tried = parts.map(([spec, context]) =>
      moveThresholds(spec, context, { percent, next: () => 1 }),
    );
    const reasons = tried.map((moved) => ('fixed' in moved ? moved.fixed : undefined));
    if (tried.some((moved) => 'spec' in moved && moved.onlyDown)) onlyDown.add(criterion.id);
    const [reason] = reasons;
    if (reason === undefined || reasons.some((each) => each === undefined)) {
      movable.push({
        id: criterion.id,
        move: (moving) => moveOne(criterion, { parts, compile }, moving),
      });
    } else fixed.set(criterion.id, reason);
  }
  return { movable, fixed, onlyDown };
}

type PartInContext = readonly [ScoringSpec, PartContext];

function partsInContext(
  criterion: Criterion,
  set: CriteriaSet,
  table: CriterionTable,
): readonly PartInContext[] {
  return partsOf(criterion).map((spec, at) => [
    spec,
    partContext(set, table, { criterion, part: at + 1 }),
  ]);
}

interface Moves {
  readonly parts: readonly PartInContext[];
  readonly compile: (criterion: Criterion) => Pick<MovedCriterion, 'facts' | 'rules'>;
}

function moveOne(criterion: Criterion, { parts, compile }: Moves, moving: Moving): MovedCriterion {
  const specs = parts.map(([spec, context]) => specOf(moveThresholds(spec, context, moving), spec));
  const [only] = specs;
  const moved =
    criterion.parts === undefined ? { ...criterion, score: only } : { ...criterion, parts: specs };
  return { id: criterion.id, ...compile(moved) };
}

function specOf(moved: MovedPart, before: ScoringSpec): ScoringSpec {
  return 'spec' in moved ? moved.spec : before;
}

/** The table with criteria that were moved in place of its own. */
export function changeThresholds(
  table: TableProgram,
  moved: readonly MovedCriterion[],
): TableProgram {
  if (moved.length === 0) return table;
  const ids = new Set(moved.map(({ id }) => id));
  const isOld = ({ event }: Rule) => 'criterion' in event.params && ids.has(event.params.criterion);
  const { facts, rules } = table.scoring;
  const owns = ({ name }: DerivedFact) =>
    moved.some(({ id }) => name.startsWith(`${table.id}/${id}/`));
  return {
    ...table,
    scoring: {
      facts: [...facts.filter((fact) => !owns(fact)), ...moved.flatMap((each) => each.facts)],
      rules: [...rules.filter((rule) => !isOld(rule)), ...moved.flatMap((each) => each.rules)],
    },
  };
}
