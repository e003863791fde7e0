import type { ExactNumber } from '../domain/exact-number.js';
import { HUNDRED, ZERO } from '../domain/exact-number.js';
import type { Facts, FactValue } from '../domain/fact.js';
import { NO_VALUE } from '../domain/fact.js';
import type { ScoreCard } from '../domain/score.js';

function numberFact(number: ExactNumber | undefined): FactValue {
  return number === undefined ? NO_VALUE : { kind: 'number', number };
}

function percentFact(points: ExactNumber | undefined, maximum: ExactNumber): FactValue {
  if (points === undefined || maximum.equals(ZERO)) return NO_VALUE;
  return { kind: 'number', number: points.div(maximum).mul(HUNDRED) };
}

/**
 * What conditions and grades see of a unit: its figures, and its points as `points:8.2`,
 * `percent:8` (exact, not rounded), the totals and their percents (as rounded by the set).
 */
export function outcomeFacts(card: ScoreCard): Facts {
  const facts = new Map(card.figures);
  for (const { id, final, maximum } of card.criteria) {
    facts.set(`points:${id}`, numberFact(final));
    facts.set(`percent:${id}`, percentFact(final, maximum));
  }
  for (const { id, points, maximum } of card.sections) {
    facts.set(`points:${id}`, numberFact(points));
    facts.set(`percent:${id}`, percentFact(points, maximum));
  }
  facts.set('total', numberFact(card.total));
  facts.set('percent', numberFact(card.percent));
  facts.set('total-without-bonus', numberFact(card.totalWithoutBonus));
  facts.set('percent-without-bonus', numberFact(card.percentWithoutBonus));
  return facts;
}
