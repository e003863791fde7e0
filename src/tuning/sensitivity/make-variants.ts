import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { exact, HUNDRED, ONE } from '../../domain/exact-number.js';
import type { CriterionName, SensitivityAsked } from '../../domain/sensitivity.js';
import type { PlanLeaf, RuleSet, TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import { changeMaxima, factorsOf } from './change-maxima.js';
import type { MovedCriterion, TableThresholds } from './change-thresholds.js';
import { changeThresholds, findThresholds } from './change-thresholds.js';
import type { Maxima } from './draw-maxima.js';
import { drawMaxima, leavesByPlace, maximaWith } from './draw-maxima.js';
import { dropCriterion } from './drop-criterion.js';
import type { Draw } from './make-draw.js';
import { drawShare } from './make-draw.js';
import type { TableChange, Variant } from './run-variant.js';

/** The ways in which a criteria set is varied. Every way gives whole rules that could be a decision's. */
export interface VariantMaker {
  readonly unchanged: Variant;
  readonly thresholds: ReadonlyMap<string, TableThresholds>;
  /** All maxima and all thresholds drawn, within what was asked. */
  draw(draw: Draw): Variant;
  /** One maximum at an end of its range; the others of the scale give way. Undefined where none can. */
  withMaximum(name: CriterionName, end: 1 | -1): Variant | undefined;
  /** All thresholds of one criterion at an end of their range. Undefined where none moves. */
  withThresholds(name: CriterionName, end: 1 | -1): Variant | undefined;
  /** Without the criterion, its points spread over the others in proportion. Undefined where none is left. */
  without(name: CriterionName): Variant | undefined;
}

/** How far is varied, and the tables that score a unit: no other is touched. */
export interface Varying extends Pick<SensitivityAsked, 'maxima' | 'thresholds'> {
  readonly tables: ReadonlySet<string>;
}

/** Makes the variants of a set whose frozen rules are given. */
export function makeVariants(set: CriteriaSet, rules: RuleSet, asked: Varying): VariantMaker {
  const isUsed = ({ id }: TableProgram) => asked.tables.has(id);
  const thresholds = new Map(
    rules.tables.filter(isUsed).map(({ id }) => [id, findThresholds(set, id, asked.thresholds)]),
  );
  const variantWith = (tables: readonly ChangedTable[], from = rules): Variant => ({
    rules: { ...from, tables: tables.map(({ table }) => table) },
    changes: new Map(tables.map(({ table, change }) => [table.id, change])),
  });
  const changeOne = (id: string, change: (table: TableProgram) => ChangedTable, from = rules) =>
    variantWith(
      from.tables.map((table) => (table.id === id ? change(table) : unchanged(table))),
      from,
    );
  return {
    unchanged: variantWith(rules.tables.map(unchanged)),
    thresholds,
    draw: (draw) =>
      variantWith(
        rules.tables.map((table) => {
          if (!isUsed(table)) return unchanged(table);
          const maxima: Maxima =
            asked.maxima === 0 ? new Map() : drawMaxima(table, asked.maxima, draw);
          const moving = { percent: asked.thresholds, next: () => drawShare(draw) };
          const moved =
            asked.thresholds === 0
              ? []
              : (thresholds.get(table.id)?.movable ?? []).map((each) => each.move(moving));
          return changeTable(table, maxima, moved);
        }),
      ),
    withMaximum({ table: id, criterion }, end) {
      const table = tableNamed(rules, id);
      const share = exact(asked.maxima).div(HUNDRED).mul(exact(end));
      const maxima = maximaWith(table, criterion, maximumOf(table, criterion).mul(ONE.add(share)));
      if (factorsOf(table, maxima).size === 0) return undefined;
      return changeOne(id, (each) => changeTable(each, maxima));
    },
    withThresholds({ table: id, criterion }, end) {
      const movable = thresholds.get(id)?.movable.find((each) => each.id === criterion);
      if (movable === undefined || asked.thresholds === 0) return undefined;
      const moved = movable.move({ percent: asked.thresholds, next: () => end });
      return changeOne(id, (each) => changeTable(each, new Map(), [moved]));
    },
    without(name) {
      const smaller = dropCriterion(rules, name);
      if (smaller === undefined) return undefined;
      const maxima = maximaWithout(tableNamed(rules, name.table), name.criterion);
      return changeOne(name.table, (each) => changeTable(each, maxima), smaller);
    },
  };
}

interface ChangedTable {
  readonly table: TableProgram;
  readonly change: TableChange;
}

const NO_CHANGE: TableChange = { factors: new Map(), moved: undefined, movedIds: new Set() };

function unchanged(table: TableProgram): ChangedTable {
  return { table, change: NO_CHANGE };
}

function changeTable(
  table: TableProgram,
  maxima: Maxima,
  moved: readonly MovedCriterion[] = [],
): ChangedTable {
  const factors = factorsOf(table, maxima);
  const own = changeThresholds(table, moved);
  return {
    table: changeMaxima(own, factors),
    change: {
      factors,
      moved: moved.length === 0 ? undefined : own,
      movedIds: new Set(moved.map(({ id }) => id)),
    },
  };
}

function tableNamed({ tables }: RuleSet, id: string): TableProgram {
  const table = tables.find((each) => each.id === id);
  if (table === undefined) throw new RangeError(`no table ${id}`);
  return table;
}

function leafNamed({ sections }: TableProgram, id: string): PlanLeaf {
  const leaf = sections.flatMap(planLeaves).find((each) => each.id === id);
  if (leaf === undefined) throw new RangeError(`no criterion ${id}`);
  return leaf;
}

function maximumOf(table: TableProgram, id: string) {
  return exact(leafNamed(table, id).maxPoints);
}

/** The maxima of the rest of the scale when one criterion has none. */
function maximaWithout(table: TableProgram, id: string): Maxima {
  const [scored] = leavesByPlace(table);
  if (!scored.some((leaf) => leaf.id === id)) return new Map();
  const all = new Map(maximaWith(table, id, exact(0)));
  all.delete(id);
  return all;
}
