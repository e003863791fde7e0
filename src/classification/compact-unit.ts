import type { Classification } from '../domain/classification.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exactText } from '../domain/exact-number.js';
import type { ScoreCard } from '../domain/score.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { RankedUnit } from './rank-units.js';

/** Keeps of units what ranking and quotas look at, in little memory. */
export type CompactUnit = (card: ScoreCard, classification: Classification) => RankedUnit;

/** Makes one for a run: only numbers that the ranking reads are kept, and equal ones are one object. */
export function makeCompactUnit({ ranking }: Pick<RuleSet, 'ranking'>): CompactUnit {
  const keys = new Set(ranking.by);
  const share = sharedNumbers();
  const shareIf = (key: string, number: ExactNumber | undefined) =>
    keys.has(key) ? share(number) : undefined;
  return (card, { outcome, grade, heldBackBy, quotas, unrankedBy }) => ({
    card: {
      unitId: card.unitId,
      unitGroup: card.unitGroup,
      table: card.table,
      total: share(card.total),
      percent: shareIf('percent', card.percent),
      totalWithoutBonus: shareIf('total-without-bonus', card.totalWithoutBonus),
      percentWithoutBonus: shareIf('percent-without-bonus', card.percentWithoutBonus),
      criteria: card.criteria
        .filter(({ id }) => keys.has(`points:${id}`))
        .map(({ id, final }) => ({ id, final: share(final) })),
      sections: card.sections
        .filter(({ id }) => keys.has(`points:${id}`))
        .map(({ id, points }) => ({ id, points: share(points) })),
    },
    classification: {
      outcome,
      grade,
      heldBackBy: heldBackBy.length === 0 ? NONE : heldBackBy,
      quotas: quotas.length === 0 ? NONE : quotas,
      unrankedBy,
    },
  });
}

const NONE: readonly never[] = [];

/** Points have few different values: a big integer and its object stand once for all of them. */
function sharedNumbers(): (number: ExactNumber | undefined) => ExactNumber | undefined {
  const numbers = new Map<string, ExactNumber>();
  return (number) => {
    if (number === undefined) return undefined;
    const text = exactText(number);
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, number);
    return known ?? number;
  };
}
