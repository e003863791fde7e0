import type { Outcome } from '../domain/evaluation.js';
import type { QuickCard } from '../domain/quick-card.js';
import type { UnitReport } from '../domain/submission.js';
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
    const band = onlyBand(bands, held);
    if (band === undefined) throw new Error(`the bands of ${program.id} do not give one grade`);
    const ready = gradedAs.get(band);
    if (ready !== undefined && effects.every(({ at }) => held[at] !== 1)) return ready;
    const holding = effects.filter(({ at }) => held[at] === 1);
    return holdBack(
      band,
      holding.map(({ params }) => params),
      grades.order,
    );
  };
}

interface Band {
  readonly at: number;
  readonly grade: string;
}

/** Undefined where no band holds, or more than one. */
function onlyBand(bands: readonly Band[], held: Uint8Array): string | undefined {
  let found: string | undefined;
  for (const { at, grade } of bands) {
    if (held[at] !== 1) continue;
    if (found !== undefined) return undefined;
    found = grade;
  }
  return found;
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
  const judged = new WeakMap<UnitReport, boolean>();
  return ({ unit: { report }, percent }) => {
    // A criterion without its points leaves its section without them, and that the total.
    if (percent === undefined) return false;
    const known = judged.get(report) ?? hasFigures(report, needed);
    judged.set(report, known);
    return known;
  };
}

/** `needed`: elements, and whether one that was not reported is missed. */
function hasFigures({ values }: UnitReport, needed: ReadonlyMap<string, boolean>): boolean {
  for (const [element, blocks] of needed) {
    const state = values.get(element)?.state ?? 'not-reported';
    if (state === 'invalid' || (state === 'not-reported' && blocks)) return false;
  }
  return true;
}
