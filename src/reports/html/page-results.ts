import type { CriterionResult } from '../../domain/evaluation.js';
import { exactText } from '../../domain/exact-number.js';
import { isRuleIrrelevant } from '../../domain/relevance.js';
import { describeNextStep } from '../../labels/rules/describe-next-step.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import type { BookContext, LeafEntry, UnitEntry } from '../workbook/book-context.js';
import type { LostPoints } from '../workbook/lost-points.js';
import { lostPoints } from '../workbook/lost-points.js';
import { reasonText } from '../workbook/reason-text.js';
import { clauseMarks } from './clause-marks.js';
import type { PageContext } from './page-context.js';
import type { UnitWords } from './page-figures.js';
import { pageFigures, unitWords } from './page-figures.js';
import type { PageResult, TextId } from './page-model.js';

/** The criteria of a unit in the order of its table, each with its trace. */
export function pageResults(entry: UnitEntry, context: PageContext): readonly PageResult[] {
  const losses = new Map(lostPoints(entry).map((loss) => [loss.result.id, loss]));
  const results = new Map(entry.result.criteria.map((result) => [result.id, result]));
  const words = unitWords(entry, context);
  return [...entry.table.leaves.values()].map((leaf) => {
    const result = results.get(leaf.criterion.id);
    if (result === undefined) throw new Error(`no result for criterion ${leaf.criterion.id}`);
    return pageResult(result, { leaf, loss: losses.get(result.id), words, context });
  });
}

interface ResultPlace {
  readonly leaf: LeafEntry;
  readonly loss: Pick<LostPoints, 'lost'> | undefined;
  readonly words: UnitWords;
  readonly context: PageContext;
}

function pageResult(result: CriterionResult, place: ResultPlace): PageResult {
  const { leaf, loss, words, context } = place;
  const { status, final, computed, computedExact, claimed, maximum, maxPoints } = result;
  const figures = pageFigures(result, words, context);
  const lost = loss && (loss.lost === undefined ? null : exactText(loss.lost));
  return {
    ...(status !== 'scored' && { status }),
    final,
    ...(maximum !== maxPoints && { maximum }),
    ...(computed !== final && { computed }),
    ...(computedExact !== null && { exact: computedExact }),
    ...(claimed !== null && { claimed }),
    ...appraisalOf(result, context),
    ...(lost !== undefined && { lost }),
    ...(lost !== undefined && textOf('next', nextStep(result, leaf, place))),
    ...textOf('reason', reasonOf(result, place)),
    ...(result.evidence !== null && { evidence: result.evidence }),
    ...(figures.length > 0 && { figures }),
    ...traceOf(result, place),
  };
}

function textOf<Name extends 'next' | 'reason'>(name: Name, id: TextId | undefined) {
  return id === undefined ? {} : ({ [name]: id } as Readonly<Record<Name, TextId>>);
}

function appraisalOf({ appraised, appraisal }: CriterionResult, context: PageContext) {
  if (appraised === null || appraisal === null) return {};
  return { appraised: { points: appraised, cell: context.cell(appraisal.at) } };
}

function nextStep(
  result: CriterionResult,
  leaf: LeafEntry,
  { words, context }: ResultPlace,
): TextId | undefined {
  const vi = startSentence(describeNextStep(result, leaf.rules, words.vi));
  if (vi === '') return undefined;
  return context.text(vi, startSentence(describeNextStep(result, leaf.rules, words.en)));
}

function reasonOf(result: CriterionResult, { words, context }: ResultPlace): TextId | undefined {
  const say = (book: BookContext, own: UnitWords['vi']) =>
    reasonText(result, { words: book.words, context: own });
  const vi = say(context.vi, words.vi);
  return vi === '' ? undefined : context.text(vi, say(context.en, words.en));
}

function traceOf({ kind, parts }: CriterionResult, { leaf: { rules }, words }: ResultPlace) {
  if (parts.length === 0) return {};
  const judged = new Map(
    parts.flatMap((part) => part.rules.map((trace) => [trace.rule, { trace, part }] as const)),
  );
  const { derived } = words.vi;
  const marks = rules.map((rule) => {
    const found = judged.get(rule.name);
    if (found === undefined) return '';
    const { trace, part } = found;
    return clauseMarks(
      trace.condition,
      isRuleIrrelevant(rule, trace.holds, { kind, part, derived }),
    );
  });
  const places = new Map(rules.map(({ name }, place) => [name, place]));
  return {
    parts: parts.map(({ points, firedRule }) => ({
      points,
      fired: firedRule === null ? null : (places.get(firedRule) ?? null),
    })),
    marks: marks.join(' '),
  };
}
