import type { ExplainInput } from '../explain.js';
import type { ToldNode } from '../labels/explain/tell-node.js';
import { lostNodes, nodesNamed } from './explanation-parts.js';
import type { AskedExplanation } from './runs/explain.js';

/** What `explain --json` prints: whole trees, or the criteria that were asked for; to a depth on request. */
export function explanationDocument(
  { evaluation }: Pick<ExplainInput, 'evaluation'>,
  asked: readonly AskedExplanation[],
) {
  const { criteriaSet, year } = evaluation;
  return {
    schema: 'danvan/explanation@1',
    criteriaSet,
    year,
    units: asked.map(unitDocument),
  };
}

function unitDocument({ tree, criteria, lost, depth }: AskedExplanation) {
  const cut = (node: ToldNode) => (depth === undefined ? node : cutBelow(node, depth));
  if (lost) return { ...tree, children: lostNodes(tree, criteria).map(cut) };
  if (criteria !== undefined) return { ...tree, children: nodesNamed(tree, criteria).map(cut) };
  return cut(tree);
}

function cutBelow(node: ToldNode, depth: number): ToldNode {
  const children = node.children.filter(({ level }) => level <= depth);
  return { ...node, children: children.map((child) => cutBelow(child, depth)) };
}
