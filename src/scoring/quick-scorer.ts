import type { QuickCard, QuickScore, QuickUnit, QuickUnits } from '../domain/quick-card.js';
import { toQuickUnits } from '../domain/quick-card.js';
import { toQuick } from '../domain/quick-number.js';
import type { CriterionScore } from '../domain/score.js';
import { makeCompiledEvaluator } from '../rules/compiled-evaluator.js';
import type { RuleSet, TableProgram } from '../rules/rule-set.js';
import type { CriterionProgram, SplitTable, TextOf } from './criterion-program.js';
import { makeProgramText, makeSplitTable, makeTextOf, ruleSetOf } from './criterion-program.js';
import { findGroupFigures } from './group-figures.js';
import { prepareCriterion } from './quick-criterion.js';
import type { ScoreColumn, SummedGroups } from './quick-groups.js';
import { sumGroups } from './quick-groups.js';
import type { UnitScorer } from './score-unit.js';
import { makeUnitScorer } from './score-unit.js';
import { cardsOf } from './sum-columns.js';

/** Scores the same units under one rule set after another: points only, no traces, no texts. */
export interface QuickScorer {
  /** The cards of all units of a table, in their order. */
  score(rules: RuleSet, table: TableProgram): Promise<readonly QuickCard[]>;
}

/**
 * Makes the scorer of units for a scoring year: the points, statuses and totals are those of the ordinary
 * path. A criterion is scored anew, and a section summed up anew, only where something on which its points
 * depend is not as in the rule set before, or in the first. What is out of the ordinary (a figure that is
 * not there, points that need the whole group) goes the ordinary way, criterion by criterion.
 */
export function makeQuickScorer(units: readonly QuickUnit[], year: number): QuickScorer {
  const known = new Map<string, KnownTable>();
  const split = makeSplitTable(year);
  const textOf = makeTextOf();
  const programText = makeProgramText(textOf);
  const reading = { split, textOf, programText };
  return {
    async score(rules, table) {
      const before = knownTable(known.get(table.id), { units, rules, table });
      const { own } = before;
      if (own.units.length === 0) return [];
      const last = await scoreTable({ units, own, rules, table }, before, reading);
      known.set(table.id, { ...before, first: before.first ?? last, last });
      const criteria = last.inOrder;
      const columns = { criteria, groups: [...last.groups.values()].map(({ column }) => column) };
      return cardsOf(own.units, columns, { sections: table.sections, rules });
    },
  };
}

/** Columns of one rule set: of criteria by the text of their program, and of sections. */
interface ScoredTable {
  readonly criteria: ReadonlyMap<string, ScoreColumn>;
  readonly groups: SummedGroups;
  readonly inOrder: readonly ScoreColumn[];
}

/** What the first rule set and the last one gave. */
interface KnownTable {
  readonly keys: string;
  readonly own: QuickUnits;
  readonly first: ScoredTable | undefined;
  readonly last: ScoredTable | undefined;
}

/** Nothing is known any more where other units belong to the table, or their groups say something else. */
function knownTable(
  before: KnownTable | undefined,
  { units, rules, table }: Pick<TableContext, 'units' | 'rules' | 'table'>,
): KnownTable {
  const keys = JSON.stringify([table.id, rules.unitGroups]);
  if (before?.keys === keys) return before;
  const own = toQuickUnits(unitsOfTable(units, rules, table));
  return { keys, own, first: undefined, last: undefined };
}

interface TableContext {
  /** All units: points may depend on those of other tables. */
  readonly units: readonly QuickUnit[];
  readonly own: QuickUnits;
  readonly rules: RuleSet;
  readonly table: TableProgram;
}

interface Reading {
  readonly split: SplitTable;
  readonly textOf: TextOf;
  readonly programText: (program: CriterionProgram) => string;
}

async function scoreTable(
  context: TableContext,
  { first, last }: KnownTable,
  { split, textOf, programText }: Reading,
): Promise<ScoredTable> {
  const { own, rules, table } = context;
  const criteria = new Map<string, ScoreColumn>();
  const inOrder: ScoreColumn[] = [];
  for (const program of split(rules, table)) {
    const text = programText(program);
    const column =
      first?.criteria.get(text) ??
      last?.criteria.get(text) ??
      (await scoreColumn(program, context));
    criteria.set(text, column);
    inOrder.push(column);
  }
  const source = {
    sections: table.sections,
    rounding: rules.rounding,
    columns: inOrder,
    unitCount: own.units.length,
  };
  const known = [first, last].flatMap((one) => (one === undefined ? [] : [one.groups]));
  return { criteria, inOrder, groups: sumGroups(source, known, textOf) };
}

function unitsOfTable(
  units: readonly QuickUnit[],
  { unitGroups }: RuleSet,
  { id }: TableProgram,
): readonly QuickUnit[] {
  const groups = new Set(unitGroups.filter(({ table }) => table === id).map((group) => group.id));
  return units.filter(({ report }) => groups.has(report.unitGroup));
}

/** One criterion of all units of a table. */
async function scoreColumn(program: CriterionProgram, context: TableContext): Promise<ScoreColumn> {
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
  { units, rules, table }: TableContext,
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
