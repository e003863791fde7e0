import type { ReadableFact } from '../methods/find-condition-faults.js';
import { readableFacts } from '../methods/find-condition-faults.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import { elementFactsOf } from './criteria-set.js';
import type { Minimum } from './criteria-set-file.js';
import { leavesOf } from './criterion.js';
import { walkTable } from './walk-table.js';

const NUMBER: ReadableFact = { kind: 'number', options: [] };

const TOTALS = ['total', 'percent', 'total-without-bonus', 'percent-without-bonus'] as const;

/** What conditions may read beside figures: `points:8.2`, `percent:8`, and the totals. */
export function scoreFactNames(table: CriterionTable): readonly string[] {
  const ids = walkTable(table).map(({ node }) => node.id);
  return [...ids.map((id) => `points:${id}`), ...ids.map((id) => `percent:${id}`), ...TOTALS];
}

/** Ids of the sections or criteria of a table that a minimum looks at. */
export function measuredNodes({ of }: Minimum, table: CriterionTable): readonly string[] {
  const scored = table.sections.filter(({ kind = 'scored' }) => kind === 'scored');
  if (of === 'sections') return scored.map(({ id }) => id);
  if (of === 'criteria') return scored.flatMap(leavesOf).map(({ id }) => id);
  const ids = walkTable(table).map(({ node }) => node.id);
  return of.filter((id) => ids.includes(id));
}

/** Whether a fact is read from points, in whatever table, and not from figures. */
export function isScoreFact(name: string): boolean {
  return (TOTALS as readonly string[]).includes(name) || /^(?:points|percent):/.test(name);
}

/** Everything a condition of the set may read in a table. */
export function readableInTable(
  set: CriteriaSet,
  table: CriterionTable,
): ReadonlyMap<string, ReadableFact> {
  const scores = scoreFactNames(table).map((name) => [name, NUMBER] as const);
  return new Map([...readableFacts(elementFactsOf(set.elements)), ...scores]);
}
