import type { ExplanationNode, Verdict } from '../../domain/explanation.js';
import { isBesideThePoint } from '../../domain/relevance.js';
import type { ConditionTrace } from '../../domain/trace.js';

/** What a condition stands in: its own verdict there, and whether all of it is irrelevant. */
export interface Standing {
  readonly irrelevant: boolean;
}

/** "true" or "false" as it was judged; "irrelevant" where that did not matter. */
export function verdictOf(holds: boolean, irrelevant: boolean): Verdict {
  if (irrelevant) return 'irrelevant';
  return holds ? 'true' : 'false';
}

/**
 * A judged condition as nodes, group by group: the members of a top "all" stand side by side. A member
 * of a group is irrelevant where it differs from the group's verdict: only those that agree with it
 * brought it about.
 */
export function explainCondition(
  trace: ConditionTrace,
  { irrelevant }: Standing,
): readonly ExplanationNode[] {
  if ('all' in trace) return members(trace.all, trace.holds, irrelevant);
  return [conditionNode(trace, irrelevant)];
}

function members(
  traces: readonly ConditionTrace[],
  holds: boolean,
  irrelevant: boolean,
): readonly ExplanationNode[] {
  return traces.map((trace) =>
    conditionNode(trace, irrelevant || isBesideThePoint(trace, { holds })),
  );
}

function conditionNode(trace: ConditionTrace, irrelevant: boolean): ExplanationNode {
  const verdict = verdictOf(trace.holds, irrelevant);
  if ('fact' in trace) return { kind: 'comparison', comparison: trace, verdict, children: [] };
  const { holds } = trace;
  if ('not' in trace) {
    const children = [conditionNode(trace.not, irrelevant)];
    return { kind: 'group', join: 'not', holds, verdict, children };
  }
  const join = 'all' in trace ? 'all' : 'any';
  const inside = 'all' in trace ? trace.all : trace.any;
  return { kind: 'group', join, holds, verdict, children: members(inside, holds, irrelevant) };
}
