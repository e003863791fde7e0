import { applyQuotasBy } from './classification/apply-quotas.js';
import type { QuickGrade } from './classification/quick-classifier.js';
import { makeQuickClassifier } from './classification/quick-classifier.js';
import type { QuickRankedUnit } from './classification/quick-order.js';
import { prepareQuickOrder } from './classification/quick-order.js';
import { rankUnitsBy } from './classification/rank-units.js';
import type { RankPlace } from './domain/classification.js';
import type { QuickCard } from './domain/quick-card.js';
import { toQuickUnit } from './domain/quick-card.js';
import type { UnitReport } from './domain/submission.js';
import type { RuleSet, TableProgram } from './rules/rule-set.js';
import { makeQuickScorer } from './scoring/quick-scorer.js';

/** A unit under one variant of a rule set: points, and the grade before quotas. */
export interface VariantUnit extends QuickGrade {
  readonly table: string;
  readonly card: QuickCard;
}

/** Scores the same units under one variant of a rule set after another. */
export interface VariantScorer {
  /** By table in the order of the rule set, then in the order of the units. */
  score(rules: RuleSet): Promise<readonly VariantUnit[]>;
}

/**
 * Makes the scorer of simulations for a scoring year: points, totals, percents and grades are those of
 * `evaluate`, without traces, results and texts. What two variants have in common is scored once, so
 * variants that change a few criteria cost little more than their sums.
 */
export function makeVariantScorer(reports: readonly UnitReport[], year: number): VariantScorer {
  const scorer = makeQuickScorer(reports.map(toQuickUnit), year);
  const classifierOf = makeClassifiers(year);
  return {
    async score(rules) {
      const units: VariantUnit[] = [];
      for (const table of rules.tables) {
        const cards = await scorer.score(rules, table);
        if (cards.length === 0) continue;
        const { id } = table;
        const classify = classifierOf(rules, table);
        for (const card of cards) {
          const { outcome, grade, gradeByPoints, heldBackBy, unrankedBy } = classify(card);
          units.push({ table: id, card, outcome, grade, gradeByPoints, heldBackBy, unrankedBy });
        }
      }
      return units;
    },
  };
}

type ClassifierOf = (rules: RuleSet, table: TableProgram) => ReturnType<typeof makeQuickClassifier>;

/** The classifiers of tables; one that a variant has in common with the one before is made once. */
function makeClassifiers(year: number): ClassifierOf {
  const known = new Map<
    string,
    { readonly parts: readonly unknown[]; readonly classify: ReturnType<ClassifierOf> }
  >();
  return (rules, table) => {
    const parts = [rules.grades, table.outcome, table.sections];
    const before = known.get(table.id);
    if (before?.parts.every((part, place) => part === parts[place])) return before.classify;
    const classify = makeQuickClassifier(rules, table, year);
    known.set(table.id, { parts, classify });
    return classify;
  };
}

/** A unit of a variant after quotas, with its place in the ranking if it has one. */
export interface RankedVariantUnit {
  readonly unit: VariantUnit;
  readonly grade: string | undefined;
  readonly heldBackBy: readonly string[];
  readonly place: RankPlace | undefined;
}

/** Quotas and ranking of the units of one variant, in the order of the units. */
export function rankVariant(
  units: readonly VariantUnit[],
  rules: RuleSet,
): readonly RankedVariantUnit[] {
  const order = prepareQuickOrder(rules);
  const after = applyQuotasBy(units.map(comparedUnit), rules, order);
  const places = rankUnitsBy(after, rules, order);
  return after.map(({ unit, card, classification: { grade, heldBackBy } }) => ({
    unit,
    grade,
    heldBackBy,
    place: places.get(card.unitId),
  }));
}

/** A unit of a variant as quotas and ranking see it. */
export interface ComparedVariantUnit extends QuickRankedUnit {
  readonly unit: VariantUnit;
}

/** A unit before quotas, to be compared with others by `prepareQuickOrder`. */
export function comparedUnit(unit: VariantUnit): ComparedVariantUnit {
  const { table, card, outcome, grade, heldBackBy, unrankedBy } = unit;
  const { unitId, unitGroup } = card.unit.report;
  return {
    unit,
    quick: card,
    card: { unitId, unitGroup, table },
    classification: { outcome, grade, heldBackBy, unrankedBy, quotas: [] },
  };
}
