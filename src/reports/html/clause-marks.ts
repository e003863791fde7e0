import type { ConditionTrace } from '../../domain/trace.js';

/**
 * The verdict on each comparison of a judged condition, in the order of the page's clauses: t true,
 * f false, i irrelevant. A comparison is irrelevant when another one decided its group: what is false
 * beside a true one where any suffices, what is true beside a false one where all are needed. "Not" of
 * one comparison is one clause with the verdict of the whole.
 */
export function clauseMarks(trace: ConditionTrace, decided = false): string {
  if ('all' in trace) return groupMarks(trace.all, trace.holds, decided);
  if ('any' in trace) return groupMarks(trace.any, trace.holds, decided);
  if ('not' in trace && !('fact' in trace.not)) return clauseMarks(trace.not, decided);
  if (decided) return 'i';
  return trace.holds ? 't' : 'f';
}

/** Members whose verdict is not the group's did not decide it. */
function groupMarks(members: readonly ConditionTrace[], holds: boolean, decided: boolean): string {
  return members.map((member) => clauseMarks(member, decided || member.holds !== holds)).join('');
}
