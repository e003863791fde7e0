import type { Classification } from '../domain/classification.js';
import { factsReadBy } from '../domain/condition.js';
import type { EffectResult, MissingInput } from '../domain/evaluation.js';
import type { Rule, RuleEvent } from '../domain/rule.js';
import type { ScoreCard } from '../domain/score.js';
import { deriveFacts } from '../rules/derive-facts.js';
import { factsReadByDerived } from '../rules/quick-derived.js';
import type { MakeEvaluator, Verdicts } from '../rules/rule-evaluator.js';
import type { RuleSet, TableProgram } from '../rules/rule-set.js';
import { outcomeFacts } from './score-facts.js';

/** Classifies the units of one table. */
export type UnitClassifier = (card: ScoreCard) => Promise<Classification>;

/** What a condition that holds does to the grade. */
export type EffectParams = Extract<RuleEvent, { type: 'effect' }>['params'];

/**
 * Makes the classifier of one table: steps 13 and 14 of the order of effects. The points give a band;
 * then minimums and ceilings, then demotions, then eligibility. A unit without a total, or with a condition that
 * cannot be judged, is incomplete: it never gets a grade by default.
 */
export function makeUnitClassifier(
  { grades }: Pick<RuleSet, 'grades'>,
  program: TableProgram,
  options: { readonly year: number; readonly makeEvaluator: MakeEvaluator },
): UnitClassifier {
  const evaluator = options.makeEvaluator(program.outcome.rules);
  const asked = factsAsked(program);
  return async (card) => {
    const missing = [...missingPoints(card), ...missingForConditions(card, program)];
    if (missing.length > 0 || card.percent === undefined) return incomplete(missing);
    const facts = deriveFacts(outcomeFacts(card, asked), program.outcome.facts, options);
    const verdicts = await evaluator.judge(facts);
    const byPoints = gradeByPoints(program.outcome.rules, verdicts);
    return applyEffects(byPoints, holdingEffects(program.outcome.rules, verdicts), grades.order);
  };
}

/** All facts that conditions and bands read, themselves or through a derived fact. */
function factsAsked({ outcome }: TableProgram): ReadonlySet<string> {
  return new Set([
    ...outcome.rules.flatMap(({ conditions }) => factsReadBy(conditions)),
    ...outcome.facts.flatMap(factsReadByDerived),
  ]);
}

function incomplete(missing: readonly MissingInput[]): Classification {
  return {
    outcome: 'incomplete',
    grade: undefined,
    gradeByPoints: undefined,
    heldBackBy: [],
    effects: [],
    missing,
    quotas: [],
    unrankedBy: undefined,
  };
}

function missingPoints({ criteria }: ScoreCard): readonly MissingInput[] {
  return criteria
    .filter(({ final, status }) => final === undefined && status !== 'not-applicable')
    .map(({ id, missing }) => ({ criterion: id, elements: missing }));
}

/** A condition on a figure that is not there cannot be judged, unless the set lets it count as nothing. */
function missingForConditions(
  { withoutValue }: ScoreCard,
  { outcome }: TableProgram,
): readonly MissingInput[] {
  return outcome.rules.flatMap(({ name, event }): readonly MissingInput[] => {
    if (event.type !== 'effect') return [];
    const elements = (outcome.reads[name] ?? [])
      .filter(({ element, whenMissing }) => {
        const state = withoutValue.get(element);
        return state === 'invalid' || (state === 'not-reported' && whenMissing !== 'zero');
      })
      .map(({ element }) => element);
    return elements.length === 0 ? [] : [{ condition: event.params.condition, elements }];
  });
}

function gradeByPoints(rules: readonly Rule[], verdicts: Verdicts): string {
  const grades = rules.flatMap(({ name, event }) =>
    event.type === 'grade' && verdicts.get(name)?.holds ? [event.params.grade] : [],
  );
  const [grade] = grades;
  if (grade === undefined || grades.length > 1) {
    throw new Error(`the bands give ${grades.length} grades instead of one`);
  }
  return grade;
}

interface HoldingEffect {
  readonly params: EffectParams;
  readonly trace: EffectResult['trace'];
}

function holdingEffects(rules: readonly Rule[], verdicts: Verdicts): readonly HoldingEffect[] {
  const holding = rules.flatMap(({ name, event }): readonly HoldingEffect[] => {
    const trace = verdicts.get(name);
    return event.type === 'effect' && trace?.holds ? [{ params: event.params, trace }] : [];
  });
  return inOrderOfEffect(holding);
}

/** The fixed order of conditions: minimums and ceilings, demotions, eligibility, ranking. */
export function inOrderOfEffect<Effect extends { readonly params: EffectParams }>(
  effects: readonly Effect[],
): readonly Effect[] {
  return [
    ...effects.filter(({ params }) => params.notAbove !== undefined),
    ...effects.filter(({ params }) => params.demoteBy !== undefined),
    ...effects.filter(({ params }) => params.notEligible === true),
    ...effects.filter(({ params }) => params.notRanked === true),
  ];
}

function applyEffects(
  byPoints: string,
  holding: readonly HoldingEffect[],
  order: readonly string[],
): Classification {
  let grade: string | null = byPoints;
  const effects: EffectResult[] = [];
  for (const { params, trace } of holding) {
    const before: string | null = grade;
    grade = before === null ? null : lowered(before, params, order);
    effects.push({
      condition: params.condition,
      gradeBefore: before,
      gradeAfter: grade,
      trace,
    });
  }
  return {
    outcome: grade === null ? 'not-eligible' : 'graded',
    grade: grade ?? undefined,
    gradeByPoints: byPoints,
    heldBackBy: effects
      .filter(({ gradeBefore, gradeAfter }) => gradeBefore !== gradeAfter)
      .map(({ condition }) => condition),
    effects,
    missing: [],
    quotas: [],
    unrankedBy: holding.find(({ params }) => params.notRanked)?.params.condition,
  };
}

/** The grade after one effect: never a better one, never below the last. null: no grade at all. */
export function lowered(
  grade: string,
  params: EffectParams,
  order: readonly string[],
): string | null {
  if (params.notEligible === true) return null;
  if (params.notRanked === true) return grade;
  const place = order.indexOf(grade);
  const wanted =
    params.notAbove === undefined
      ? place + (params.demoteBy ?? 0)
      : Math.max(place, order.indexOf(params.notAbove));
  return order[Math.min(wanted, order.length - 1)] ?? grade;
}
