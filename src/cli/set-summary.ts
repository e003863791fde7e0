import type { CriteriaSet } from '../criteria/criteria-set.js';
import { leavesOfTable } from '../criteria/criteria-set.js';
import type { RulesState } from './list-sets.js';

/** What `criteria list --json` and `criteria show --json` print of a set. */
export function summaryOf(set: CriteriaSet, rules: RulesState) {
  return {
    id: set.id,
    title: set.title,
    status: set.status ?? 'in-force',
    legalBasis: set.legalBasis,
    scoringYears: set.scoringYears,
    provenance: set.provenance.level,
    replaces: set.replaces ?? null,
    frozen: rules === 'frozen',
    rules,
    sha256: set.sha256,
    elements: set.elements.length,
    tables: set.tables.map((table) => ({
      id: table.id,
      label: table.label,
      scale: table.scale,
      criteria: leavesOfTable(table).length,
    })),
  };
}
