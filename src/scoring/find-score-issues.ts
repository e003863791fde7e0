import { exactText } from '../domain/exact-number.js';
import type { Issue, IssueCode } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { CriterionScore, ScoreCard } from '../domain/score.js';
import type { PlanLeaf, Read } from '../rules/rule-set.js';
import { missingEffect, readsOfLeaf } from './missing-effect.js';

/** What finding the issues of a score needs beside the score. */
export interface ScoreIssueContext {
  readonly missingColumns: ReadonlySet<string>;
  /** Labels of elements. */
  readonly labels: ReadonlyMap<string, string>;
  /** The leaves of the unit's table. */
  readonly leaves: ReadonlyMap<string, PlanLeaf>;
}

/** Elements that were not reported and without which some criterion has no points or counts 0. */
export function missedElements({ criteria }: ScoreCard): readonly string[] {
  return criteria.flatMap(notReportedIn);
}

/** What a score itself brings to light: figures not reported where they count, appraisals to complete. */
export function findScoreIssues(card: ScoreCard, context: ScoreIssueContext): readonly Issue[] {
  return [
    ...findNotReported(card, context),
    ...card.criteria.flatMap((score) => findContradictions(card.unitId, score)),
    ...card.criteria.flatMap((score) => findAppraisalIssues(card.unitId, score)),
  ];
}

/** Also beside an invalid figure: all that is wrong with a criterion is told at once. */
function notReportedIn({ status, inputs }: CriterionScore): readonly string[] {
  if (status === 'scored' || status === 'not-applicable') return [];
  return inputs.filter(({ state }) => state === 'not-reported').map(({ element }) => element);
}

const CODES = {
  blocks: 'not-reported-blocks',
  'needs-review': 'not-reported-needs-review',
  zero: 'not-reported-counts-zero',
} as const satisfies Readonly<Record<Read['whenMissing'], IssueCode>>;

const GRAVEST_FIRST = ['blocks', 'needs-review', 'zero'] as const;

/** One issue for each figure, with the gravest effect that it has on any criterion. */
function findNotReported(
  { unitId, criteria }: ScoreCard,
  { missingColumns, labels, leaves }: ScoreIssueContext,
): readonly Issue[] {
  const waiting = criteria.flatMap((score) => {
    const leaf = leaves.get(score.id);
    if (leaf === undefined) throw new Error(`no criterion ${score.id} in the plan`);
    const missing = notReportedIn(score);
    const effect = missingEffect(missing, readsOfLeaf(leaf));
    return missing.map((element) => ({ element, criterionId: score.id, effect }));
  });
  const gravest = GRAVEST_FIRST.flatMap((effect) => waiting.filter((one) => one.effect === effect));
  const elements = [...new Set(waiting.map(({ element }) => element))];
  return elements
    .filter((element) => !missingColumns.has(element))
    .flatMap((element) => gravest.find((one) => one.element === element) ?? [])
    .map(({ element, criterionId, effect }) => {
      const place = { unitId, elementId: element, criterionId };
      return issue(CODES[effect], { label: labels.get(element) ?? element }, place);
    });
}

/** "Does not apply" typed where a figure says that it does. */
function findContradictions(
  unitId: string,
  { id, inputs, notApplicable }: CriterionScore,
): readonly Issue[] {
  if (notApplicable !== undefined) return [];
  return inputs
    .filter(({ state }) => state === 'not-applicable')
    .map(({ element, text, at }) =>
      issue(
        'not-applicable-not-allowed',
        { found: text ?? '' },
        { ...(at && { at }), unitId, elementId: element, criterionId: id },
      ),
    );
}

function findAppraisalIssues(unitId: string, score: CriterionScore): readonly Issue[] {
  const { appraised } = score.entry;
  if (appraised === undefined) return [];
  const place = { at: appraised.cell.at, unitId, criterionId: score.id };
  const found = appraised.cell.text;
  if (score.status === 'not-applicable') {
    return [issue('appraised-not-applicable', { found }, place)];
  }
  if (score.computed?.equals(appraised.points)) return [];
  const issues: Issue[] = [];
  if (appraised.reason === undefined) {
    const computed = score.computed === undefined ? '' : exactText(score.computed);
    issues.push(issue('appraised-without-reason', { found, computed }, place));
  }
  if (appraised.authority === undefined) {
    issues.push(issue('appraised-without-authority', { found }, place));
  }
  return issues;
}
