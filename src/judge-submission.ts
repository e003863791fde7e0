import { assembleUnit } from './assemble-unit.js';
import { applyQuotas } from './classification/apply-quotas.js';
import { rankUnits } from './classification/rank-units.js';
import type { UnitResult } from './domain/evaluation.js';
import type { UnitReport } from './domain/submission.js';
import type { JudgedUnit } from './judge-units.js';
import { makeUnitJudge } from './judge-units.js';
import type { EvaluateInput } from './open-evaluation.js';
import { engineNamed } from './rules/engines.js';
import { findGroupFigures } from './scoring/group-figures.js';

/** What judging needs: rules and a year, but no texts of the criteria and no files. */
export type JudgeInput = Pick<EvaluateInput, 'rules' | 'year' | 'engine' | 'onProgress'>;

/** Steps 3 to 16 for units whose figures are known, in the order of the submission. */
export async function judgeSubmission(
  units: readonly UnitReport[],
  { rules, year, engine = 'both', onProgress }: JudgeInput,
): Promise<readonly UnitResult[]> {
  const judging = { year, makeEvaluator: engineNamed(engine) };
  const { figures } = await findGroupFigures(units, rules, judging);
  const judge = makeUnitJudge(rules, { year, engine, groupFigures: figures });
  const judged: JudgedUnit[] = [];
  for (const report of units) {
    judged.push(await judge(report));
    onProgress?.(judged.length, units.length);
  }
  const ranked = applyQuotas(judged, rules);
  const places = rankUnits(ranked, rules);
  return judged.map(({ card, classification }, index) =>
    assembleUnit(
      card,
      { ...classification, ...ranked[index]?.classification },
      places.get(card.unitId),
    ),
  );
}
