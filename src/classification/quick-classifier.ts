import type { Outcome } from '../domain/evaluation.js';
import type { QuickCard, QuickScore } from '../domain/quick-card.js';
import { makeQuickEvaluator } from '../rules/quick-evaluator.js';
import type { RuleSet, TableProgram } from '../rules/rule-set.js';
import type { EffectParams } from './classify-unit.js';
import { inOrderOfEffect, lowered } from './classify-unit.js';
import { prepareScoreFacts } from './quick-score-facts.js';

/** The grade of a unit without traces. */
export interface QuickGrade {
  readonly outcome: Outcome;
  readonly grade: string | undefined;
  readonly gradeByPoints: string | undefined;
  readonly heldBackBy: readonly string[];
  /** The condition that leaves the unit out of the ranking. */
  readonly unrankedBy: string | undefined;
}

const INCOMPLETE: QuickGrade = {
  outcome: 'incomplete',
  grade: undefined,
  gradeByPoints: undefined,
  heldBackBy: [],
  unrankedBy: undefined,
};

/** Prepares steps 13 and 14 for a table: outcome and grade are those of `makeUnitClassifier`. */
export function makeQuickClassifier(
  { grades }: Pick<RuleSet, 'grades'>,
  program: TableProgram,
  year: number,
): (card: QuickCard) => QuickGrade {
  const evaluator = makeQuickEvaluator(program.outcome.rules);
  const valuesOf = prepareScoreFacts(evaluator.facts, program, year);
  const isComplete = prepareCompleteness(program);
  const bands = program.outcome.rules.flatMap(({ event }, at) =>
    event.type === 'grade' ? [{ at, grade: event.params.grade }] : [],
  );
  const effects = inOrderOfEffect(
    program.outcome.rules.flatMap(({ event }, at) =>
      event.type === 'effect' ? [{ at, params: event.params }] : [],
    ),
  );
  const gradedAs = new Map(bands.map(({ grade }) => [grade, holdBack(grade, [], grades.order)]));
  return (card) => {
    if (!isComplete(card)) return INCOMPLETE;
    const held = evaluator.judge(valuesOf(card));
    const [band, ...others] = bands.filter(({ at }) => held[at] === 1);
    if (band === undefined || others.length > 0) {
      throw new Error(`the bands of ${program.id} do not give one grade`);
    }
    const holding = effects.filter(({ at }) => held[at] === 1);
    if (holding.length === 0)
      return gradedAs.get(band.grade) ?? holdBack(band.grade, [], grades.order);
    return holdBack(
      band.grade,
      holding.map(({ params }) => params),
      grades.order,
    );
  };
}

function holdBack(
  byPoints: string,
  holding: readonly EffectParams[],
  order: readonly string[],
): QuickGrade {
  let grade: string | null = byPoints;
  const heldBackBy: string[] = [];
  for (const params of holding) {
    const before: string | null = grade;
    grade = before === null ? null : lowered(before, params, order);
    if (grade !== before) heldBackBy.push(params.condition);
  }
  return {
    outcome: grade === null ? 'not-eligible' : 'graded',
    grade: grade ?? undefined,
    gradeByPoints: byPoints,
    heldBackBy,
    unrankedBy: holding.find(({ notRanked }) => notRanked)?.condition,
  };
}

/** Whether all points are there, and every figure without which a condition cannot be judged. */
function prepareCompleteness({ outcome }: TableProgram): (card: QuickCard) => boolean {
  const reads = outcome.rules.flatMap(({ name, event }) =>
    event.type === 'effect' ? (outcome.reads[name] ?? []) : [],
  );
  const needed = new Map<string, boolean>();
  for (const { element, whenMissing } of reads) {
    needed.set(element, needed.get(element) === true || whenMissing !== 'zero');
  }
  return ({ unit: { report }, criteria, percent }) => {
    if (percent === undefined || criteria.some(isWithoutPoints)) return false;
    for (const [element, blocks] of needed) {
      const state = report.values.get(element)?.state ?? 'not-reported';
      if (state === 'invalid' || (state === 'not-reported' && blocks)) return false;
    }
    return true;
  };
}

function isWithoutPoints({ final, status }: QuickScore): boolean {
  return final === undefined && status !== 'not-applicable';
}
