import type { QuickCard, QuickScore, QuickUnit, QuickUnits } from '../domain/quick-card.js';
import { toQuickUnits } from '../domain/quick-card.js';
import { toQuick } from '../domain/quick-number.js';
import type { CriterionScore } from '../domain/score.js';
import { makeCompiledEvaluator } from '../rules/compiled-evaluator.js';
import type { RuleSet, TableProgram } from '../rules/rule-set.js';
import type { CriterionProgram } from './criterion-program.js';
import { makeProgramText, ruleSetOf, splitProgram } from './criterion-program.js';
import { findGroupFigures } from './group-figures.js';
import { prepareCriterion } from './quick-criterion.js';
import { prepareSum } from './quick-sum.js';
import type { UnitScorer } from './score-unit.js';
import { makeUnitScorer } from './score-unit.js';

/** Scores the same units under one rule set after another: points only, no traces, no texts. */
export interface QuickScorer {
  /** The cards of all units of a table, in their order. */
  score(rules: RuleSet, table: TableProgram): Promise<readonly QuickCard[]>;
}

type Column = readonly QuickScore[];

/**
 * Makes the scorer of units for a scoring year: the points, statuses and totals are those of the ordinary
 * path. A criterion is scored anew only where something on which its points depend is not as in the rule
 * set before, or in the first. What is out of the ordinary (a figure that is not there, points that
 * need the whole group) goes the ordinary way, criterion by criterion.
 */
export function makeQuickScorer(units: readonly QuickUnit[], year: number): QuickScorer {
  const known = new Map<string, KnownColumns>();
  const programText = makeProgramText();
  return {
    async score(rules, table) {
      const keys = JSON.stringify([table.id, rules.unitGroups]);
      const before = known.get(table.id);
      const columns =
        before?.keys === keys ? before : newColumns(keys, unitsOfTable(units, rules, table));
      const { own } = columns;
      known.set(table.id, columns);
      if (own.units.length === 0) return [];
      const scored = new Map<string, Column>();
      const inOrder: Column[] = [];
      for (const program of splitProgram(rules, table, year)) {
        const text = programText(program);
        const column =
          columns.first.get(text) ??
          columns.last.get(text) ??
          (await scoreColumn(program, { units, own, rules, table }));
        scored.set(text, column);
        inOrder.push(column);
      }
      const first = columns.first.size === 0 ? scored : columns.first;
      known.set(table.id, { ...columns, first, last: scored });
      const sum = prepareSum(table.sections, rules);
      return own.units.map((unit, index) => {
        const criteria = inOrder.map((column) => scoreAt(column, index));
        return { unit, criteria, ...sum(criteria) };
      });
    },
  };
}

/** Scores by the text of their criterion's program: of the first rule set and of the last one. */
interface KnownColumns {
  readonly keys: string;
  readonly own: QuickUnits;
  readonly first: ReadonlyMap<string, Column>;
  readonly last: ReadonlyMap<string, Column>;
}

function newColumns(keys: string, units: readonly QuickUnit[]): KnownColumns {
  return { keys, own: toQuickUnits(units), first: new Map(), last: new Map() };
}

function unitsOfTable(
  units: readonly QuickUnit[],
  { unitGroups }: RuleSet,
  { id }: TableProgram,
): readonly QuickUnit[] {
  const groups = new Set(unitGroups.filter(({ table }) => table === id).map((group) => group.id));
  return units.filter(({ report }) => groups.has(report.unitGroup));
}

function scoreAt(column: Column, index: number): QuickScore {
  const score = column[index];
  if (score === undefined) throw new RangeError(`no score of unit ${index}`);
  return score;
}

interface ColumnContext {
  /** All units: points may depend on those of other tables. */
  readonly units: readonly QuickUnit[];
  readonly own: QuickUnits;
  readonly rules: RuleSet;
  readonly table: TableProgram;
}

/** One criterion of all units of a table. */
async function scoreColumn(program: CriterionProgram, context: ColumnContext): Promise<Column> {
  const quickly = prepareCriterion(program, context.own);
  let ordinary: UnitScorer | undefined;
  const column: QuickScore[] = [];
  for (const [place, unit] of context.own.units.entries()) {
    const score = quickly?.(place);
    if (score !== undefined) {
      column.push(score);
      continue;
    }
    ordinary ??= await makeOrdinaryScorer(program, context);
    const [criterion] = (await ordinary(unit.report)).criteria;
    if (criterion === undefined) throw new Error(`criterion ${program.leaf.id} was not scored`);
    column.push(quickScore(criterion));
  }
  return column;
}

/** The ordinary path of one criterion. */
async function makeOrdinaryScorer(
  program: CriterionProgram,
  { units, rules, table }: ColumnContext,
): Promise<UnitScorer> {
  const alone = ruleSetOf(program, rules, table);
  const reports = units.map(({ report }) => report);
  const options = { year: program.year, makeEvaluator: makeCompiledEvaluator };
  const { figures } = await findGroupFigures(reports, alone.rules, options);
  return makeUnitScorer(alone.rules, alone.table, { ...options, groupFigures: figures });
}

function quickScore({ status, final, maximum, notApplicable }: CriterionScore): QuickScore {
  return {
    status,
    final: final && toQuick(final),
    maximum: toQuick(maximum),
    policy: notApplicable?.policy,
  };
}
