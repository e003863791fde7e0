import { assembleUnit } from './assemble-unit.js';
import { applyQuotas } from './classification/apply-quotas.js';
import { rankUnits } from './classification/rank-units.js';
import type { UnitResult } from './domain/evaluation.js';
import type { ScoreCard } from './domain/score.js';
import type { UnitReport } from './domain/submission.js';
import type { JudgedUnit } from './judge-units.js';
import { makeUnitJudge } from './judge-units.js';
import type { EvaluateInput } from './open-evaluation.js';
import { engineNamed } from './rules/engines.js';
import type { UncountedUnit } from './scoring/group-figures.js';
import { findGroupFigures } from './scoring/group-figures.js';

/** What judging needs: rules and a year, but no texts of the criteria and no files. */
export type JudgeInput = Pick<EvaluateInput, 'rules' | 'year' | 'engine' | 'onProgress'>;

/** Results of a submission, and what issues are found from. */
export interface JudgedSubmission {
  /** In the order of the submission. */
  readonly units: readonly UnitResult[];
  readonly cards: readonly ScoreCard[];
  /** Units without a figure that others are compared with. */
  readonly uncounted: readonly UncountedUnit[];
}

/** Steps 3 to 16 for units whose figures are known, in the order of the submission. */
export async function judgeSubmission(
  units: readonly UnitReport[],
  input: JudgeInput,
): Promise<readonly UnitResult[]> {
  return (await judgeWithCards(units, input)).units;
}

/** The same with the score cards, for who also looks for issues. */
export async function judgeWithCards(
  units: readonly UnitReport[],
  { rules, year, engine = 'both', onProgress }: JudgeInput,
): Promise<JudgedSubmission> {
  const judging = { year, makeEvaluator: engineNamed(engine) };
  const { figures, uncounted } = await findGroupFigures(units, rules, judging);
  const judge = makeUnitJudge(rules, { year, engine, groupFigures: figures });
  const judged: JudgedUnit[] = [];
  for (const report of units) {
    judged.push(await judge(report));
    onProgress?.(judged.length, units.length);
  }
  const ranked = applyQuotas(judged, rules);
  const places = rankUnits(ranked, rules);
  const results = judged.map(({ card, classification }, index) =>
    assembleUnit(
      card,
      { ...classification, ...ranked[index]?.classification },
      places.get(card.unitId),
    ),
  );
  return { units: results, cards: judged.map(({ card }) => card), uncounted };
}
