import type { ReadableFact } from '../methods/find-condition-faults.js';
import { readableFacts } from '../methods/find-condition-faults.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import { elementFactsOf } from './criteria-set.js';
import { placedGroups, walkTable } from './walk-table.js';

const NUMBER: ReadableFact = { kind: 'number', options: [] };

/** What conditions may read beside figures: `points:8.2`, `percent:8`, `total`, `percent`. */
export function scoreFactNames(table: CriterionTable): readonly string[] {
  return [
    ...walkTable(table).map(({ node }) => `points:${node.id}`),
    ...placedGroups(table).map(({ node }) => `percent:${node.id}`),
    'total',
    'percent',
  ];
}

/** Whether a fact is read from points, in whatever table, and not from figures. */
export function isScoreFact(name: string): boolean {
  return name === 'total' || name === 'percent' || /^(?:points|percent):/.test(name);
}

/** Everything a condition of the set may read in a table. */
export function readableInTable(
  set: CriteriaSet,
  table: CriterionTable,
): ReadonlyMap<string, ReadableFact> {
  const scores = scoreFactNames(table).map((name) => [name, NUMBER] as const);
  return new Map([...readableFacts(elementFactsOf(set.elements)), ...scores]);
}
