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
 * `percent:8` (exact, not rounded), the totals and their percents (as rounded by the set). Where `asked`
 * is given, of points and percents only those are worked out.
 */
export function outcomeFacts(card: ScoreCard, asked?: ReadonlySet<string>): Facts {
  const facts = new Map(card.figures);
  const isAsked = (name: string) => asked?.has(name) ?? true;
  const note = (id: string, points: ExactNumber | undefined, maximum: ExactNumber) => {
    const [ofPoints, ofPercent] = [`points:${id}`, `percent:${id}`];
    if (isAsked(ofPoints)) facts.set(ofPoints, numberFact(points));
    if (isAsked(ofPercent)) facts.set(ofPercent, percentFact(points, maximum));
  };
  for (const { id, final, maximum } of card.criteria) note(id, final, maximum);
  for (const { id, points, maximum } of card.sections) note(id, points, maximum);
  facts.set('total', numberFact(card.total));
  facts.set('percent', numberFact(card.percent));
  facts.set('total-without-bonus', numberFact(card.totalWithoutBonus));
  facts.set('percent-without-bonus', numberFact(card.percentWithoutBonus));
  return facts;
}
