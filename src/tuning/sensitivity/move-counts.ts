import { makeQuickClassifier } from '../../classification/quick-classifier.js';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { exactText } from '../../domain/exact-number.js';
import { factsInFormula } from '../../domain/formula.js';
import type { QuickScore } from '../../domain/quick-card.js';
import { toQuickUnit } from '../../domain/quick-card.js';
import { compareQuick } from '../../domain/quick-number.js';
import type { CountEffect, CountSummary } from '../../domain/sensitivity.js';
import type { UnitReport } from '../../domain/submission.js';
import type { PlanLeaf, RuleSet, TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { VariantUnit } from '../../score-variants.js';
import { makeQuickScorer } from '../../scoring/quick-scorer.js';
import { prepareSumColumns } from '../../scoring/sum-columns.js';
import type { StandAmong } from './place-among.js';
import { makeStandAmong } from './place-among.js';
import { makeIsPossible, numberOf, withCount } from './possible-count.js';
import { scoreAt } from './score-at.js';
import type { Standings } from './standing.js';
import { tableWith } from './table-with.js';

/** What moving counts needs: units as they stand before quotas, and their standings after. */
export interface CountContext {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
  readonly year: number;
  readonly units: readonly VariantUnit[];
  readonly base: Standings;
  /** So many more and so many fewer. */
  readonly counts: number;
}

/** Counts by which units are compared with each other: one of them moves the points of others. */
export function comparedCounts(set: CriteriaSet, { tables }: RuleSet): readonly string[] {
  const compared = new Set(
    tables.flatMap(({ scoring }) =>
      scoring.facts.flatMap((fact) =>
        'largestInGroup' in fact ? factsInFormula(fact.largestInGroup) : [],
      ),
    ),
  );
  return countsOf(set).filter((id) => compared.has(id));
}

function countsOf({ elements }: CriteriaSet): readonly string[] {
  return elements.filter(({ kind }) => kind === 'count').map(({ id }) => id);
}

/**
 * Moves every count of every unit up and down, one at a time, where such a figure is possible, and finds
 * the unit's grade and place among the others. Counts by which units are compared are left alone.
 */
export async function moveCounts(context: CountContext): Promise<CountSummary> {
  const { set, rules, units } = context;
  const stand = makeStandAmong(units, rules);
  const compared = new Set(comparedCounts(set, rules));
  const elements = countsOf(set).filter((id) => !compared.has(id));
  const found: MovedUnit[] = [];
  let tried = 0;
  for (const table of rules.tables) {
    const own = units.filter((unit) => unit.table === table.id);
    if (own.length === 0) continue;
    const mover = prepareTable(table, context);
    for (const element of elements) {
      for (const by of [context.counts, -context.counts]) {
        const moved = await mover(element, by, own);
        tried += moved.tried;
        found.push(...moved.changed);
      }
    }
  }
  return summarise(tried, found, { stand, base: context.base });
}

interface MovedUnit {
  readonly element: string;
  readonly before: UnitReport;
  readonly after: VariantUnit;
  readonly hasOtherPoints: boolean;
}

interface MovedUnits {
  readonly tried: number;
  /** Those whose points or grade are others than before. */
  readonly changed: readonly MovedUnit[];
}

type MoveElement = (
  element: string,
  by: number,
  units: readonly VariantUnit[],
) => Promise<MovedUnits>;

function prepareTable(table: TableProgram, { set, rules, year }: CountContext): MoveElement {
  const leaves = table.sections.flatMap(planLeaves);
  const isPossible = makeIsPossible(set, table.id);
  const sum = prepareSumColumns(table, rules);
  const classify = makeQuickClassifier(rules, table, year);
  const ofConditions = new Set(
    Object.values(table.outcome.reads).flatMap((reads) => reads.map(({ element }) => element)),
  );
  return async (element, by, units) => {
    const own = leaves.filter((leaf) => readsElement(leaf, element));
    if (own.length === 0 && !ofConditions.has(element)) return { tried: 0, changed: [] };
    const moved = units.flatMap((unit) => {
      const before = unit.card.unit.report;
      const after = withCount(before, element, by);
      return after !== before && isPossible(after, element) ? [{ unit, after }] : [];
    });
    const again = moved.map(({ after }) => toQuickUnit(after));
    const cards =
      own.length === 0
        ? []
        : await makeQuickScorer(again, year).score(
            rules,
            tableWith(table, new Set(own.map(({ id }) => id))),
          );
    const columns = leaves.map((leaf, place) => {
      const ownPlace = own.indexOf(leaf);
      return ownPlace < 0
        ? moved.map(({ unit }) => scoreAt(unit.card, place))
        : cards.map((card) => scoreAt(card, ownPlace));
    });
    const summed = sum(again, columns);
    const changed = moved.flatMap(({ unit }, at): readonly MovedUnit[] => {
      const card = summed[at];
      if (card === undefined) throw new RangeError(`no card of moved unit ${at}`);
      const after = { ...unit, card, ...classify(card) };
      const hasOtherPoints = !hasSamePoints(unit, after);
      if (!hasOtherPoints && hasSameGrade(unit, after)) return [];
      return [{ element, before: unit.card.unit.report, after, hasOtherPoints }];
    });
    return { tried: moved.length, changed };
  };
}

function readsElement({ applies, parts }: PlanLeaf, element: string): boolean {
  return [...applies, ...parts.flatMap(({ reads }) => reads)].some(
    (read) => read.element === element,
  );
}

function hasSameGrade(before: VariantUnit, after: VariantUnit): boolean {
  return (
    before.grade === after.grade &&
    before.outcome === after.outcome &&
    before.unrankedBy === after.unrankedBy
  );
}

function hasSamePoints(before: VariantUnit, after: VariantUnit): boolean {
  const sameScore = (one: QuickScore, other: QuickScore | undefined) =>
    one.status === other?.status &&
    (one.final === undefined || other.final === undefined
      ? one.final === other.final
      : compareQuick(one.final, other.final) === 0) &&
    compareQuick(one.maximum, other.maximum) === 0;
  return before.card.criteria.every((score, at) => sameScore(score, after.card.criteria[at]));
}

function summarise(
  tried: number,
  found: readonly MovedUnit[],
  { stand, base }: Pick<CountContext, 'base'> & { readonly stand: StandAmong },
): CountSummary {
  const effects = found.map(({ element, before, after }): CountEffect => {
    const standing = stand(after);
    const own = base.get(before.unitId);
    const text = (report: UnitReport) => {
      const number = numberOf(report.values.get(element));
      return number === undefined ? '' : exactText(number);
    };
    return {
      unitId: before.unitId,
      element,
      from: text(before),
      to: text(after.card.unit.report),
      gradeBefore: own?.grade ?? null,
      gradeAfter: standing.grade,
      rankBefore: own?.rank ?? null,
      rankAfter: standing.rank,
    };
  });
  return {
    tried,
    pointsChanged: found.filter(({ hasOtherPoints }) => hasOtherPoints).length,
    gradeChanges: effects.filter(({ gradeBefore, gradeAfter }) => gradeBefore !== gradeAfter),
    rankChanges: effects.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter),
  };
}
