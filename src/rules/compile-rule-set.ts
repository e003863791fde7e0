import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import { leavesLeftOut, leavesOfTable } from '../criteria/criteria-set.js';
import type { Quota, UnitGroup } from '../criteria/criteria-set-file.js';
import { compileCriterion } from './compile-criterion.js';
import { compileOutcome } from './compile-outcome.js';
import { compilePlan } from './compile-plan.js';
import type { RuleSet, TableProgram } from './rule-set.js';

function compileTable(set: CriteriaSet, table: CriterionTable): TableProgram {
  const criteria = leavesOfTable(table).map((criterion) => compileCriterion(set, table, criterion));
  return {
    id: table.id,
    scale: String(table.scale),
    sections: compilePlan(set, table),
    scoring: {
      facts: criteria.flatMap(({ facts }) => facts),
      rules: criteria.flatMap(({ rules }) => rules),
    },
    outcome: compileOutcome(set, table),
  };
}

function compileGroup(group: UnitGroup, set: CriteriaSet): RuleSet['unitGroups'][number] {
  const { id, table, leavesOut, ranked } = group;
  return {
    id,
    table,
    ...(leavesOut && { leavesOut: leavesLeftOut(group, set).map((leaf) => leaf.id) }),
    ...(ranked === false && { ranked }),
  };
}

function compileQuota({
  id,
  grade,
  atMost,
  within,
  ties,
}: Quota): Omit<Quota, 'label' | 'citation'> {
  return { id, grade, atMost, within, ties };
}

/**
 * Compiles a criteria set without faults to the rules that run: complete in itself and the same for
 * the same set, so that the file in rules/ can be compared with a fresh compile.
 */
export function compileRuleSet(set: CriteriaSet): RuleSet {
  const { readFrom, bands, quotas } = set.grades;
  return {
    format: 'danvan/rules@1',
    criteriaSet: { id: set.id, sha256: set.sha256 },
    scoringYears: set.scoringYears,
    rounding: set.rounding,
    totals: set.totals,
    grades: {
      readFrom,
      order: bands.map(({ id }) => id),
      ...(quotas.length > 0 && { quotas: quotas.map(compileQuota) }),
    },
    ranking: set.ranking,
    unitGroups: set.unitGroups.map((group) => compileGroup(group, set)),
    tables: set.tables.map((table) => compileTable(set, table)),
  };
}
