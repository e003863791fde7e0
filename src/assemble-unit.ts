import type { Classification, RankPlace } from './domain/classification.js';
import type { CriterionResult, SectionResult, UnitResult } from './domain/evaluation.js';
import type { ExactNumber } from './domain/exact-number.js';
import { exactText, HUNDRED, ZERO } from './domain/exact-number.js';
import { nameTies } from './domain/name-ties.js';
import type { CriterionScore, ScoreCard, SectionScore } from './domain/score.js';

function textOf(value: ExactNumber | undefined): string | null {
  return value === undefined ? null : exactText(value);
}

function sectionResult({ id, kind, maximum, points }: SectionScore): SectionResult {
  const percent =
    points === undefined || maximum.equals(ZERO) ? undefined : points.div(maximum).mul(HUNDRED);
  return {
    id,
    kind,
    maximum: exactText(maximum),
    points: textOf(points),
    percent: textOf(percent),
  };
}

/** The computed points before rounding, told only where rounding changed them. */
function unrounded({ computed, computedExact }: CriterionScore): string | null {
  if (computed === undefined || computedExact?.equals(computed)) return null;
  return textOf(computedExact);
}

function criterionResult(score: CriterionScore): CriterionResult {
  const { claimed, appraised, evidence, explanation } = score.entry;
  return {
    id: score.id,
    section: score.section,
    kind: score.kind,
    status: score.status,
    maximum: exactText(score.maximum),
    maxPoints: exactText(score.maxPoints),
    claimed: textOf(claimed?.points),
    computed: textOf(score.computed),
    computedExact: unrounded(score),
    appraised: textOf(appraised?.points),
    final: textOf(score.final),
    appraisal:
      appraised === undefined
        ? null
        : {
            reason: appraised.reason ?? null,
            authority: appraised.authority ?? null,
            decidedOn: appraised.decidedOn ?? null,
            at: appraised.cell.at,
          },
    evidence: evidence ?? null,
    explanation: explanation ?? null,
    notApplicable: score.notApplicable ?? null,
    inputs: score.inputs,
    parts: score.parts,
  };
}

/** One unit's result as plain data: exact numbers become text, "there is none" becomes null. */
export function assembleUnit(
  card: ScoreCard,
  classification: Classification,
  place: RankPlace | undefined,
): UnitResult {
  return {
    unitId: card.unitId,
    name: card.name,
    unitGroup: card.unitGroup,
    table: card.table,
    maximum: exactText(card.maximum),
    claimed: textOf(card.claimed),
    computed: textOf(card.computed),
    subtotal: textOf(card.subtotal),
    bonus: textOf(card.bonus),
    deduction: textOf(card.deduction),
    total: textOf(card.total),
    percent: textOf(card.percent),
    totalWithoutBonus: textOf(card.totalWithoutBonus),
    percentWithoutBonus: textOf(card.percentWithoutBonus),
    rescaled:
      card.rescaled === undefined
        ? null
        : {
            fromPoints: exactText(card.rescaled.points),
            fromMaximum: exactText(card.rescaled.maximum),
          },
    outcome: classification.outcome,
    grade: classification.grade ?? null,
    gradeByPoints: classification.gradeByPoints ?? null,
    heldBackBy: classification.heldBackBy,
    effects: classification.effects,
    missing: classification.missing,
    quotas: classification.quotas,
    rank: place?.rank ?? null,
    unrankedBy: unrankedBy(card, classification, place),
    ...(place === undefined ? { tiedWith: [] } : nameTies(place.sharedBy, card.unitId)),
    sections: card.sections.map(sectionResult),
    criteria: card.criteria.map(criterionResult),
    otherInputs: card.otherInputs,
  };
}

/** Only of a graded unit: what left it out of the ranking. */
function unrankedBy(
  { unitGroup }: ScoreCard,
  { outcome, unrankedBy: condition }: Classification,
  place: RankPlace | undefined,
): string | null {
  if (outcome !== 'graded' || place !== undefined) return null;
  return condition ?? unitGroup;
}
