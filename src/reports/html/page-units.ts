import { gradeLimits } from '../../criteria/criteria-set.js';
import type { EffectResult, InputResult, UnitResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, sumOf } from '../../domain/exact-number.js';
import { comparisonsOfTrace } from '../../domain/trace.js';
import { citationText } from '../../labels/citation-text.js';
import { describeCondition } from '../../labels/rules/describe-condition.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { describeEffect } from '../../labels/words.js';
import type { WordsContext } from '../../labels/words-context.js';
import type { UnitEntry } from '../workbook/book-context.js';
import { lostPoints, totalLost } from '../workbook/lost-points.js';
import { unitNote } from '../workbook/unit-note.js';
import type { PageContext } from './page-context.js';
import { reportedFigures, unitWords } from './page-figures.js';
import type { PageComparison, PageEffect, PageUnit, TextId } from './page-model.js';
import { pageResults } from './page-results.js';

/** Every unit in the order of the workbook: by ranking block, then by rank. */
export function pageUnits(context: PageContext): readonly PageUnit[] {
  const { groups, tables, criteriaSet } = context.vi;
  const standings = standingIds(context);
  return groups.flatMap(({ units }, block) =>
    units.map((entry): PageUnit => {
      const { result } = entry;
      const places = {
        block,
        group: criteriaSet.unitGroups.findIndex(({ id }) => id === result.unitGroup),
        table: tables.indexOf(entry.table),
        standing: standings.indexOf(result.grade ?? result.outcome),
      };
      return { ...places, ...pageUnit(entry, context) };
    }),
  );
}

/** Ids of grades, best first, then the outcomes without one. */
function standingIds({ vi }: PageContext): readonly string[] {
  return [...vi.criteriaSet.grades.bands.map(({ id }) => id), 'not-eligible', 'incomplete'];
}

function pageUnit(entry: UnitEntry, context: PageContext) {
  const { result } = entry;
  const { maximum, claimed, subtotal, bonus, deduction, total, percent, rank, tiedWith } = result;
  const note = noteOf(entry, context);
  const band = bandOf(entry, context);
  const effects = effectsOf(entry, context);
  return {
    id: result.unitId,
    name: result.name,
    rank,
    tiedWith,
    maximum,
    claimed,
    subtotal,
    bonus,
    deduction,
    total,
    percent,
    compared: compareClaims(result),
    lost: exactText(totalLost(lostPoints(entry))),
    ...(band !== undefined && { band }),
    ...(note !== undefined && { note }),
    ...(effects.length > 0 && { effects }),
    errors: entry.errors.length,
    sections: Object.fromEntries(
      result.sections.map((each) => [each.id, [each.points, each.percent, each.maximum]] as const),
    ),
    results: pageResults(entry, context),
  };
}

function noteOf(entry: UnitEntry, context: PageContext): TextId | undefined {
  const vi = unitNote(entry, context.vi);
  const other = context.en.units[entry.key - 1];
  if (vi === '' || other === undefined) return undefined;
  return context.text(vi, unitNote(other, context.en));
}

/** The rule of the grade that the points reached, in words. */
function bandOf(entry: UnitEntry, context: PageContext): TextId | undefined {
  const { gradeByPoints } = entry.result;
  const rule = entry.table.outcomeRules.find(
    ({ event }) => event.type === 'grade' && event.params.grade === gradeByPoints,
  );
  if (rule === undefined || gradeByPoints === null) return undefined;
  const say = (words: WordsContext) =>
    `${words.grades.get(gradeByPoints) ?? gradeByPoints}: ${describeCondition(rule.conditions, words)}`;
  const words = unitWords(entry, context);
  return context.text(say(words.vi), say(words.en));
}

function effectsOf(entry: UnitEntry, context: PageContext): readonly PageEffect[] {
  return entry.result.effects.map((effect) => pageEffect(effect, entry, context));
}

function pageEffect(effect: EffectResult, entry: UnitEntry, context: PageContext): PageEffect {
  const { criteriaSet } = context.vi;
  const limit = gradeLimits(criteriaSet).get(effect.condition);
  const rule = entry.table.outcomeRules.find(
    ({ event }) => event.type === 'effect' && event.params.condition === effect.condition,
  );
  const words = unitWords(entry, context);
  const say = (sayIn: (own: WordsContext) => string) =>
    context.text(startSentence(sayIn(words.vi)), startSentence(sayIn(words.en)));
  const grade = (id: string) => context.text(words.vi.grades.get(id) ?? id);
  const { gradeBefore, gradeAfter } = effect;
  return {
    label: context.text(limit?.label ?? effect.condition),
    when: say((own) => (rule === undefined ? '' : describeCondition(rule.conditions, own))),
    does: say((own) =>
      rule?.event.type === 'effect' ? describeEffect(rule.event.params, own) : '',
    ),
    citation: context.text(limit === undefined ? '' : citationText(limit.citation, criteriaSet)),
    figures: reportedFigures(inputsOf(effect, entry), words, context),
    ...(gradeBefore !== null && { before: grade(gradeBefore) }),
    ...(gradeAfter !== null && { after: grade(gradeAfter) }),
  };
}

/** The unit's figures that an effect's condition compared, each once. */
function inputsOf({ trace }: EffectResult, { result }: UnitEntry): readonly InputResult[] {
  const facts = new Set(comparisonsOfTrace(trace.condition).map(({ fact }) => fact));
  const inputs = [...result.otherInputs, ...result.criteria.flatMap((each) => each.inputs)];
  const own = inputs.filter(({ element }) => facts.has(element));
  return [...new Map(own.map((input) => [input.element, input])).values()];
}

/** Only criteria of the scale that the unit scored itself and that have final points. */
function compareClaims({ criteria }: UnitResult): PageComparison | null {
  const pairs = criteria.flatMap(({ kind, claimed, final }) =>
    kind !== 'scored' || claimed === null || final === null
      ? []
      : [{ claimed: exact(claimed), final: exact(final) }],
  );
  if (pairs.length === 0) return null;
  const claimed: ExactNumber = sumOf(pairs.map((pair) => pair.claimed));
  const final: ExactNumber = sumOf(pairs.map((pair) => pair.final));
  return {
    claimed: exactText(claimed),
    final: exactText(final),
    difference: exactText(claimed.sub(final)),
    criteria: pairs.length,
    above: pairs.filter((pair) => pair.claimed.gt(pair.final)).length,
  };
}
