import type { QuickCard, QuickScore } from '../../domain/quick-card.js';

/** The score of a criterion by its place among the leaves of the table. Throws where there is none. */
export function scoreAt(card: QuickCard, place: number): QuickScore {
  const score = card.criterionAt(place);
  if (score === undefined) throw new RangeError(`no score at place ${place}`);
  return score;
}
