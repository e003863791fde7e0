import type { CellRef } from '../domain/cell-ref.js';
import { exact, exactText, roundExact, ZERO } from '../domain/exact-number.js';
import type { FoundText, Issue, IssueCode } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { CriterionScore, ScoreCard } from '../domain/score.js';
import type { AppraisedPoints } from '../domain/submission.js';
import type { PlanLeaf, Read, RuleSet } from '../rules/rule-set.js';
import { missingEffect, readsOfLeaf } from './missing-effect.js';

/** What finding the issues of a score needs beside the score. */
export interface ScoreIssueContext {
  readonly missingColumns: ReadonlySet<string>;
  /** Labels of elements. */
  readonly labels: ReadonlyMap<string, string>;
  /** Kinds of elements, which say what can be written into their cells. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Where a figure of the unit that was left empty would stand, by element. */
  readonly emptyCells: Pick<ReadonlyMap<string, CellRef>, 'get'>;
  /** The leaves of the unit's table. */
  readonly leaves: ReadonlyMap<string, PlanLeaf>;
  readonly rounding: RuleSet['rounding'];
}

/** Elements that were not reported and without which some criterion has no points or counts 0. */
export function missedElements({ criteria }: ScoreCard): readonly string[] {
  return criteria.flatMap(notReportedIn);
}

/** What a score itself brings to light: figures not reported where they count, appraisals to complete. */
export function findScoreIssues(card: ScoreCard, context: ScoreIssueContext): readonly Issue[] {
  return [
    ...findNotReported(card, context),
    ...card.criteria.flatMap((score) => findContradictions(card.unitId, score, context)),
    ...card.criteria.flatMap((score) => findSaid(card.unitId, score)),
    ...(card.maximum.equals(ZERO) ? [issue('nothing-applies', {}, { unitId: card.unitId })] : []),
    ...card.criteria.flatMap((score) => findAppraisalIssues(card.unitId, score, context)),
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
  { missingColumns, labels, kinds, emptyCells, leaves }: ScoreIssueContext,
): readonly Issue[] {
  const waiting = criteria.flatMap((score) => {
    const missing = notReportedIn(score);
    const effect = missingEffect(missing, readsOfLeaf(leafOf(score, leaves)));
    return missing.map((element) => ({ element, criterionId: score.id, effect }));
  });
  const gravest = GRAVEST_FIRST.flatMap((effect) => waiting.filter((one) => one.effect === effect));
  const elements = [...new Set(waiting.map(({ element }) => element))];
  return elements
    .filter((element) => !missingColumns.has(element))
    .flatMap((element) => gravest.find((one) => one.element === element) ?? [])
    .map(({ element, criterionId, effect }) => {
      const at = emptyCells.get(element);
      const place = { ...(at && { at }), unitId, elementId: element, criterionId };
      const label = labels.get(element) ?? element;
      return effect === 'blocks'
        ? issue(CODES[effect], { label, kind: kinds.get(element) ?? '' }, place)
        : issue(CODES[effect], { label }, place);
    });
}

function leafOf({ id }: CriterionScore, leaves: ScoreIssueContext['leaves']): PlanLeaf {
  const leaf = leaves.get(id);
  if (leaf === undefined) throw new Error(`no criterion ${id} in the plan`);
  return leaf;
}

/** "Does not apply" typed where a figure says that it does. */
function findContradictions(
  unitId: string,
  { id, inputs, notApplicable }: CriterionScore,
  { kinds }: ScoreIssueContext,
): readonly Issue[] {
  if (notApplicable !== undefined) return [];
  return inputs
    .filter(({ state }) => state === 'not-applicable')
    .map(({ element, text, at }) =>
      issue(
        'not-applicable-not-allowed',
        { found: text ?? '', kind: kinds.get(element) ?? '' },
        { ...(at && { at }), unitId, elementId: element, criterionId: id },
      ),
    );
}

/** "Does not apply" as the unit itself says it: points may hang on it, so it is told at its cell. */
function findSaid(
  unitId: string,
  { id, inputs, notApplicable, maxPoints }: CriterionScore,
): readonly Issue[] {
  const typed = inputs.find(({ state }) => state === 'not-applicable');
  if (notApplicable?.saidBy !== 'unit' || typed === undefined) return [];
  const { policy } = notApplicable;
  return [
    issue(
      'not-applicable-said',
      { found: typed.text ?? '', policy, points: exactText(maxPoints) },
      { ...(typed.at && { at: typed.at }), unitId, elementId: typed.element, criterionId: id },
    ),
  ];
}

function findAppraisalIssues(
  unitId: string,
  score: CriterionScore,
  context: ScoreIssueContext,
): readonly Issue[] {
  const { appraised } = score.entry;
  if (appraised === undefined) return [];
  const place = { at: appraised.cell.at, unitId, criterionId: score.id };
  const { text, keptAs } = appraised.cell;
  const found: FoundText = { found: text, ...(keptAs && { keptAs }) };
  if (score.status === 'not-applicable') {
    return [issue('appraised-not-applicable', found, place)];
  }
  if (score.computed?.equals(appraised.points)) return [];
  const issues: Issue[] = [];
  const digits = finerThan(appraised, leafOf(score, context.leaves), context.rounding);
  if (digits !== undefined)
    issues.push(issue('appraised-not-rounded', { ...found, digits }, place));
  if (appraised.reason === undefined) {
    const computed = score.computed === undefined ? '' : exactText(score.computed);
    issues.push(issue('appraised-without-reason', { ...found, computed }, place));
  }
  if (appraised.authority === undefined) {
    issues.push(issue('appraised-without-authority', found, place));
  }
  return issues;
}

/**
 * The digits that the set rounds criteria to, where appraised points have more. Cap and floor are no
 * finer than a score can be: rounding never leads over them.
 */
function finerThan(
  { points }: AppraisedPoints,
  { cap, floor }: PlanLeaf,
  rounding: ScoreIssueContext['rounding'],
): number | undefined {
  const rule = rounding.find(({ at }) => at === 'leaf');
  if (rule === undefined || [cap, floor].some((limit) => points.equals(exact(limit)))) {
    return undefined;
  }
  return points.equals(roundExact(points, rule.digits, rule.mode)) ? undefined : rule.digits;
}
