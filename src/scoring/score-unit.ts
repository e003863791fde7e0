import type { Rule } from '../domain/rule.js';
import type { ScoreCard } from '../domain/score.js';
import type { UnitReport } from '../domain/submission.js';
import { deriveFacts } from '../rules/derive-facts.js';
import type { MakeEvaluator } from '../rules/rule-evaluator.js';
import type { RuleSet, TableProgram } from '../rules/rule-set.js';
import { planLeaves } from '../rules/rule-set.js';
import type { AwardContext } from './award-parts.js';
import type { GroupFigures } from './group-figures.js';
import { makeRounding } from './round-points.js';
import { scoreCriterion } from './score-criterion.js';
import { sumUp } from './sum-up.js';
import {
  elementsOfProgram,
  inputResult,
  otherElements,
  unitFacts,
  withoutValue,
} from './unit-facts.js';

const NOTHING: ReadonlySet<string> = new Set();

/** Scores the units of one table, one after another. */
export type UnitScorer = (report: UnitReport) => Promise<ScoreCard>;

/** What scoring a table needs beside its rules. */
export interface ScorerOptions {
  readonly year: number;
  readonly makeEvaluator: MakeEvaluator;
  readonly groupFigures: GroupFigures;
}

/**
 * Makes the scorer of one table of a rule set for a scoring year. Everything that is the same for all
 * units is prepared once; a fault in rules or engine is thrown, never turned into points.
 */
export function makeUnitScorer(
  rules: RuleSet,
  program: TableProgram,
  options: ScorerOptions,
): UnitScorer {
  const evaluator = options.makeEvaluator(program.scoring.rules);
  const elements = elementsOfProgram(program);
  const others = otherElements(rules, program);
  const rulesByCriterion = groupRules(program.scoring.rules);
  const derived = derivedByPart(program);
  const round = makeRounding(rules.rounding);
  const leaves = program.sections.flatMap((section) => {
    const place = { section: section.id, kind: section.kind };
    return planLeaves(section).map((leaf) => ({ leaf, place }));
  });
  const leftOut = new Map(rules.unitGroups.map(({ id, leavesOut }) => [id, new Set(leavesOut)]));
  return async (report) => {
    const figures = unitFacts(report, elements);
    const groupFigures = options.groupFigures(report);
    const facts = deriveFacts(figures, program.scoring.facts, {
      year: options.year,
      groupNumber: (name) => groupFigures.get(name)?.value,
    });
    const context: AwardContext = {
      report,
      facts,
      verdicts: await evaluator.judge(facts),
      rules: rulesByCriterion,
      derived,
      tableId: program.id,
      leftOut: leftOut.get(report.unitGroup) ?? NOTHING,
      groupFigures,
      roundLeaf: (points) => round('leaf', points),
    };
    const criteria = leaves.map(({ leaf, place }) => scoreCriterion(leaf, place, context));
    return {
      unitId: report.unitId,
      name: report.name,
      unitGroup: report.unitGroup,
      table: program.id,
      ...sumUp(program.sections, criteria, rules),
      criteria,
      otherInputs: others.map((element) => inputResult(report, element)),
      figures,
      withoutValue: withoutValue(report, elements),
    };
  };
}

function groupRules(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { event } = rule;
    if (event.type !== 'award' && event.type !== 'not-applicable') {
      throw new Error(`${rule.name} is no scoring rule`);
    }
    const group = groups.get(event.params.criterion) ?? [];
    group.push(rule);
    groups.set(event.params.criterion, group);
  }
  return groups;
}

/** Derived facts are named "table/criterion/part:what". */
function derivedByPart(program: TableProgram): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { name } of program.scoring.facts) {
    const prefix = name.slice(0, name.lastIndexOf(':')).replace(/(\/\d+)\.[\d.]+$/, '$1');
    const group = groups.get(prefix) ?? [];
    group.push(name);
    groups.set(prefix, group);
  }
  return groups;
}
