import { exact, ZERO } from '../domain/exact-number.js';
import type { Explanation } from '../explain.js';
import type { ToldNode } from '../labels/explain/tell-node.js';

type ToldCriterion = Extract<ToldNode, { readonly kind: 'criterion' }>;

function allNodes(node: ToldNode): readonly ToldNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** The criteria and sections of these ids, in this order. */
export function nodesNamed(tree: Explanation, ids: readonly string[]): readonly ToldNode[] {
  const nodes = tree.children.flatMap(allNodes);
  return ids.flatMap(
    (id) => nodes.find((node) => isPlace(node) && 'id' in node && node.id === id) ?? [],
  );
}

function isPlace({ kind }: ToldNode): boolean {
  return kind === 'criterion' || kind === 'section';
}

/** Criteria on which points were lost, the largest loss first, then those without points; of `ids` only. */
export function lostNodes(
  tree: Explanation,
  ids: readonly string[] | undefined,
): readonly ToldCriterion[] {
  const roots = ids === undefined ? tree.children : nodesNamed(tree, ids);
  return roots
    .flatMap(allNodes)
    .filter((node) => node.kind === 'criterion')
    .filter(({ lost }) => lost === null || exact(lost).gt(ZERO))
    .sort((left, right) => {
      if (left.lost === null || right.lost === null) {
        return Number(left.lost === null) - Number(right.lost === null);
      }
      return exact(right.lost).compare(exact(left.lost));
    });
}
