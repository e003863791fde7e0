import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { SettledBy } from '../criteria/criteria-set-file.js';
import { exactText } from '../domain/exact-number.js';
import type { SettledScore, Settlement } from '../domain/settlement.js';

/** What was settled as one JSON document; points are exact text, null says "there is none". */
export function settlementDocument(
  { members, scores }: Settlement,
  {
    set,
    year,
    way,
  }: { readonly set: CriteriaSet; readonly year: number; readonly way: SettledBy | undefined },
) {
  return {
    schema: 'danvan/settlement@1',
    criteriaSet: { id: set.id, sha256: set.sha256 },
    year,
    settledBy: way ?? null,
    members,
    scores: scores.map(scoreDocument),
  };
}

function scoreDocument(score: SettledScore) {
  const { unitId, criterion, maxPoints, computed, votes, silent, spread, outcome } = score;
  const isSettled = 'how' in outcome;
  return {
    unitId,
    criterion,
    maximum: exactText(maxPoints),
    computed: computed === null ? null : exactText(computed),
    votes: votes.map(({ member, points, reason }) => ({
      member,
      points: exactText(points),
      reason: reason ?? null,
    })),
    silent,
    spread: exactText(spread),
    settled: isSettled ? exactText(outcome.points) : null,
    exact: outcome.exact === undefined ? null : exactText(outcome.exact),
    how: isSettled ? outcome.how : null,
    why: isSettled ? null : outcome.why,
    decidedOn: score.decidedOn ?? null,
  };
}
