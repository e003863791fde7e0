import { makeUnitClassifier } from './classification/classify-unit.js';
import type { Classification } from './domain/classification.js';
import type { ScoreCard } from './domain/score.js';
import type { UnitReport } from './domain/submission.js';
import type { EngineName } from './rules/engines.js';
import { engineNamed, nameUnit } from './rules/engines.js';
import type { RuleSet } from './rules/rule-set.js';
import type { GroupFigures } from './scoring/group-figures.js';
import { makeUnitScorer } from './scoring/score-unit.js';

/** A unit with all of its points and its grade before quotas. */
export interface JudgedUnit {
  readonly card: ScoreCard;
  readonly classification: Classification;
}

/** Scores and classifies units, one after another. */
export type UnitJudge = (report: UnitReport) => Promise<JudgedUnit>;

/** What judging needs beside the rules. */
export interface JudgingOptions {
  readonly year: number;
  readonly engine: EngineName;
  readonly groupFigures: GroupFigures;
}

/** Makes the judge of a rule set: what is the same for all units of a table is prepared once. */
export function makeUnitJudge(
  rules: RuleSet,
  { year, engine, groupFigures }: JudgingOptions,
): UnitJudge {
  const options = { year, makeEvaluator: engineNamed(engine), groupFigures };
  const tables = new Map(
    rules.tables.map((program) => [
      program.id,
      {
        score: makeUnitScorer(rules, program, options),
        classify: makeUnitClassifier(rules, program, options),
      },
    ]),
  );
  const tableOf = new Map(rules.unitGroups.map(({ id, table }) => [id, table]));
  return async (report) => {
    const table = tables.get(tableOf.get(report.unitGroup) ?? '');
    if (table === undefined) throw new Error(`no rules for unit group ${report.unitGroup}`);
    const card = await nameUnit(report.unitId, table.score(report));
    const classification = await nameUnit(report.unitId, table.classify(card));
    return { card, classification };
  };
}
