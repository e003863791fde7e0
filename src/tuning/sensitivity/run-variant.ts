import { makeQuickClassifier } from '../../classification/quick-classifier.js';
import { exact } from '../../domain/exact-number.js';
import type { QuickScore, QuickUnit } from '../../domain/quick-card.js';
import { toQuickUnit } from '../../domain/quick-card.js';
import type { QuickNumber } from '../../domain/quick-number.js';
import { clampQuick, multiplyQuick, roundQuick, toQuick } from '../../domain/quick-number.js';
import type { UnitReport } from '../../domain/submission.js';
import type { PlanLeaf, RuleSet, TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { RankedVariantUnit, VariantUnit } from '../../score-variants.js';
import { rankVariant } from '../../score-variants.js';
import { makeQuickScorer } from '../../scoring/quick-scorer.js';
import { prepareSumColumns } from '../../scoring/sum-columns.js';
import type { Factors } from './change-maxima.js';
import { scoreAt } from './score-at.js';
import { tableWith } from './table-with.js';

/** What of a table is not as in the rules that are varied. */
export interface TableChange {
  /** By how much the points of a criterion are multiplied. */
  readonly factors: Factors;
  /** Criteria whose rules are others, before their points are multiplied. */
  readonly moved: TableProgram | undefined;
  readonly movedIds: ReadonlySet<string>;
}

/** Whole rules with something changed, and what it is, by table. */
export interface Variant {
  readonly rules: RuleSet;
  readonly changes: ReadonlyMap<string, TableChange>;
}

/** Scores, grades and ranks the units under one variant after another. */
export type RunVariant = (variant: Variant) => Promise<readonly RankedVariantUnit[]>;

type Columns = ReadonlyMap<string, readonly QuickScore[]>;

/**
 * Makes it for a scoring year. Points, grades, quotas and places are exactly those of the variant's
 * rules; only what changed is scored anew, and another maximum multiplies points that are known. Points
 * that an appraiser put in keep their share of the maximum.
 */
export function makeRunVariant(
  reports: readonly UnitReport[],
  year: number,
  base: RuleSet,
): RunVariant {
  const units = reports.map(toQuickUnit);
  const unrounded = { ...base, rounding: base.rounding.filter(({ at }) => at !== 'leaf') };
  const scorers = new Map(base.tables.map(({ id }) => [id, makeQuickScorer(units, year)]));
  const columnsOf = async (table: TableProgram): Promise<Columns> => {
    const cards = (await scorers.get(table.id)?.score(unrounded, table)) ?? [];
    return new Map(
      table.sections
        .flatMap(planLeaves)
        .map(({ id }, at) => [id, cards.map((card) => scoreAt(card, at))]),
    );
  };
  const known = new Map<string, Columns>();
  const results = new Map<TableProgram, readonly VariantUnit[]>();
  const prepare = makePrepare(year);
  const scoreTable = async (table: TableProgram, { rules, changes }: Variant) => {
    const original = base.tables.find(({ id }) => id === table.id) ?? table;
    const first = known.get(table.id) ?? shareEqual(await columnsOf(original));
    known.set(table.id, first);
    const change = changes.get(table.id);
    const moved =
      change?.moved === undefined
        ? undefined
        : await columnsOf(tableWith(change.moved, change.movedIds));
    const own = unitsOfTable(units, rules, table.id);
    const columns = table.sections
      .flatMap(planLeaves)
      .map((leaf) =>
        scaleColumn(moved?.get(leaf.id) ?? first.get(leaf.id) ?? [], { leaf, own, rules, change }),
      );
    const { sum, classify } = prepare(table, rules);
    return sum(own, columns).map(
      (card): VariantUnit => ({ table: table.id, card, ...classify(card) }),
    );
  };
  return async (variant) => {
    const all: VariantUnit[] = [];
    for (const table of variant.rules.tables) {
      const isBase = base.tables.includes(table);
      const found = results.get(table) ?? (await scoreTable(table, variant));
      if (isBase) results.set(table, found);
      all.push(...found);
    }
    return rankVariant(all, variant.rules);
  };
}

/** Few of the scores of a criterion differ: equal ones become one, which a variant then changes once. */
function shareEqual(columns: Columns): Columns {
  return new Map(
    [...columns].map(([id, column]) => {
      const known = new Map<string, QuickScore>();
      const shared = column.map((score) => {
        const { status, policy, final, maximum } = score;
        if (final?.beyond !== undefined || maximum.beyond !== undefined) return score;
        const key = `${status} ${policy} ${final?.top}/${final?.bottom} ${maximum.top}/${maximum.bottom}`;
        const equal = known.get(key) ?? score;
        known.set(key, equal);
        return equal;
      });
      return [id, shared];
    }),
  );
}

function unitsOfTable(
  units: readonly QuickUnit[],
  { unitGroups }: RuleSet,
  id: string,
): readonly QuickUnit[] {
  const groups = new Set(unitGroups.filter(({ table }) => table === id).map((group) => group.id));
  return units.filter(({ report }) => groups.has(report.unitGroup));
}

/** Sums depend on the plan; the classifier only on the outcome and on which criteria there are. */
function makePrepare(year: number) {
  const classifiers = new Map<TableProgram['outcome'], ReturnType<typeof makeQuickClassifier>>();
  return (table: TableProgram, rules: RuleSet) => {
    const classify = classifiers.get(table.outcome) ?? makeQuickClassifier(rules, table, year);
    classifiers.set(table.outcome, classify);
    return { sum: prepareSumColumns(table, rules), classify };
  };
}

interface ScaleContext {
  /** With the maximum, cap and floor of the variant. */
  readonly leaf: PlanLeaf;
  readonly own: readonly QuickUnit[];
  readonly rules: RuleSet;
  readonly change: TableChange | undefined;
}

function scaleColumn(
  column: readonly QuickScore[],
  { leaf, own, rules, change }: ScaleContext,
): readonly QuickScore[] {
  const exactFactor = change?.factors.get(leaf.id);
  const factor = exactFactor === undefined ? undefined : toQuick(exactFactor);
  const rounding = rules.rounding.find(({ at }) => at === 'leaf');
  if (factor === undefined && rounding === undefined) return column;
  const [floor, cap] = [toQuick(exact(leaf.floor)), toQuick(exact(leaf.cap))];
  const maximum = toQuick(exact(leaf.maxPoints));
  const times = (points: QuickNumber) =>
    factor === undefined ? points : multiplyQuick(points, factor);
  const finished = new Map<QuickScore, QuickScore>();
  const finish = (score: QuickScore): QuickScore => {
    const known = finished.get(score);
    if (known !== undefined || score.final === undefined) return known ?? withMaximum(score);
    const points = times(score.final);
    const rounded =
      rounding === undefined ? points : roundQuick(points, rounding.digits, rounding.mode);
    const done = { ...withMaximum(score), final: clampQuick(rounded, floor, cap) };
    finished.set(score, done);
    return done;
  };
  const withMaximum = (score: QuickScore): QuickScore =>
    score.maximum.top === 0 ? score : { ...score, maximum };
  return column.map((score, at) => {
    const appraised = own[at]?.report.entries.get(leaf.id)?.appraised !== undefined;
    if (score.status === 'scored' && !appraised) return finish(score);
    const final = score.final && times(score.final);
    return { ...withMaximum(score), final };
  });
}
