import { isBesideThePoint } from '../../domain/relevance.js';
import type { ConditionTrace } from '../../domain/trace.js';

/**
 * The verdict on each comparison of a judged condition, in the order of the page's clauses: t true,
 * f false, i irrelevant, as explanations use the word. `irrelevant` says so of the whole condition.
 * "Not" of one comparison is one clause with the verdict of the whole.
 */
export function clauseMarks(trace: ConditionTrace, irrelevant = false): string {
  if ('all' in trace) return groupMarks(trace.all, trace.holds, irrelevant);
  if ('any' in trace) return groupMarks(trace.any, trace.holds, irrelevant);
  if ('not' in trace && !('fact' in trace.not)) return clauseMarks(trace.not, irrelevant);
  if (irrelevant) return 'i';
  return trace.holds ? 't' : 'f';
}

function groupMarks(members: readonly ConditionTrace[], holds: boolean, irrelevant: boolean) {
  return members
    .map((member) => clauseMarks(member, irrelevant || isBesideThePoint(member, { holds })))
    .join('');
}
