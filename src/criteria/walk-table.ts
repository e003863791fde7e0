import type { CriterionTable } from './criteria-set.js';
import type { Criterion, CriterionGroup, CriterionNode } from './criterion.js';
import { isGroup } from './criterion.js';

/** A node of a table with the way to it inside the table's file. */
export interface PlacedNode<Node extends CriterionNode = CriterionNode> {
  readonly node: Node;
  readonly path: readonly (string | number)[];
  readonly depth: number;
}

/** Whether a table's file could be read: one with faults leaves a table without sections behind. */
export function isRead({ sections }: CriterionTable): boolean {
  return sections.length > 0;
}

/** Every node of a table, parents before children, in the order of the file. */
export function walkTable(table: CriterionTable): readonly PlacedNode[] {
  return table.sections.flatMap((section, index) => walkNode(section, [index], 0));
}

function walkNode(
  node: CriterionNode,
  path: readonly (string | number)[],
  depth: number,
): readonly PlacedNode[] {
  const here: PlacedNode = { node, path, depth };
  if (!isGroup(node)) return [here];
  const below = node.criteria.flatMap((child, index) =>
    walkNode(child, [...path, 'criteria', index], depth + 1),
  );
  return [here, ...below];
}

export function placedLeaves(table: CriterionTable): readonly PlacedNode<Criterion>[] {
  return walkTable(table).filter(
    (placed): placed is PlacedNode<Criterion> => !isGroup(placed.node),
  );
}

export function placedGroups(table: CriterionTable): readonly PlacedNode<CriterionGroup>[] {
  return walkTable(table).filter((placed): placed is PlacedNode<CriterionGroup> =>
    isGroup(placed.node),
  );
}

/** The name of a table's file inside the set's folder. */
export function tableFile(tableId: string): string {
  return `tables/${tableId}.yaml`;
}
