import { cellRefText } from '../../domain/cell-ref.js';
import type {
  GivenPoints,
  RevisedCriterion,
  RevisedFigure,
  RevisedUnit,
  RevisedValue,
  Standing,
} from '../../domain/predecessor.js';
import { dayText } from '../day-text.js';
import { seenText } from '../issues/seen-params.js';
import type { Language } from '../language.js';
import { numberText, percentText } from '../number-text.js';
import { INPUT_STATE_WORDS, OUTCOME_WORDS } from '../words.js';
import { APPEAL_WORDS } from './appeal-words.js';

/** What changes after an appeal are told with. */
export interface RevisionContext {
  readonly language: Language;
  gradeLabel(id: string): string;
  elementLabel(id: string): string;
}

/**
 * What changed of a unit's result: points, percent where it is another number, grade, place; that nothing
 * did, where nothing did.
 */
export function tellUnit({ before, after }: RevisedUnit, context: RevisionContext): string {
  const words = APPEAL_WORDS[context.language];
  const changed = (say: (before: string, after: string) => string, texts: readonly string[]) => {
    const [one = '', other = ''] = texts;
    return one === other ? [] : [say(one, other)];
  };
  const sides = [before, after];
  const isOnHundred = sides.every(({ total, percent }) => total === percent);
  const parts = [
    ...changed(
      words.points,
      sides.map((one) => totalText(one, context)),
    ),
    ...(isOnHundred
      ? []
      : changed(
          words.percent,
          sides.map((one) => shareText(one, context)),
        )),
    ...changed(
      words.grade,
      sides.map((one) => gradeText(one, context)),
    ),
    ...changed(
      words.rank,
      sides.map((one) => rankText(one, context)),
    ),
  ];
  return parts.length === 0 ? words.unchanged : parts.join('; ');
}

/** A unit's points; a word where it has none. */
function totalText({ total }: Standing, { language }: RevisionContext): string {
  return total === undefined ? APPEAL_WORDS[language].noPoints : numberText(total, language);
}

/** A unit's percent; a word where it has none. */
function shareText({ percent }: Standing, { language }: RevisionContext): string {
  return percent === undefined ? APPEAL_WORDS[language].noPoints : percentText(percent, language);
}

/** A unit's grade by its label; why it has none otherwise. */
export function gradeText({ grade, outcome }: Standing, context: RevisionContext): string {
  return grade === undefined ? OUTCOME_WORDS[context.language][outcome] : context.gradeLabel(grade);
}

/** A unit's place; a word where it has none. */
export function rankText({ rank }: Standing, { language }: RevisionContext): string {
  return rank === undefined ? APPEAL_WORDS[language].noRank : String(rank);
}

/** Why a unit's result is another. */
export function causesText({ causes }: RevisedUnit, { language }: RevisionContext): string {
  return causes.map((cause) => APPEAL_WORDS[language].causes[cause]).join('; ');
}

/** What became of the points of a criterion; then why, and what stood before, where the council decided. */
export function tellCriterion(
  revised: RevisedCriterion,
  { language }: RevisionContext,
): readonly string[] {
  const words = APPEAL_WORDS[language];
  const say = (points: string | undefined) =>
    points === undefined ? words.noPoints : numberText(points, language);
  const [before, after] = [say(revised.before), say(revised.after)];
  const points = before === after ? words.keptPoints(after) : words.points(before, after);
  const { earlier, decided, cause } = revised;
  if (decided === undefined) return [`${points} (${words.criterionCauses[cause]})`];
  const stood =
    earlier === undefined
      ? words.noEarlier
      : `${words.earlier(say(earlier.points))}; ${groundsText(earlier, language)}`;
  return [points, groundsText(decided, language), stood];
}

/** A corrected figure: what stood and what stands; then why. */
export function tellFigure(revised: RevisedFigure, context: RevisionContext): readonly string[] {
  const { language } = context;
  const { element, before, after } = revised;
  const [stood, stands] = [before, after].map((one) => revisedText(one, language));
  const label = context.elementLabel(element);
  const at = after.at === undefined ? {} : { at: after.at };
  const why = groundsText({ ...revised, ...at }, language);
  return [APPEAL_WORDS[language].figure(label, stood ?? '', stands ?? ''), why];
}

/** What stood in the cell of a figure, as the officer sees it; its state where nothing did. */
export function revisedText({ state, text, keptAs }: RevisedValue, language: Language): string {
  const typed = text?.trim() ?? '';
  if (typed === '') return INPUT_STATE_WORDS[language][state];
  const seen = seenText(typed, keptAs, language);
  return state === 'invalid' ? `${seen} (${INPUT_STATE_WORDS[language][state]})` : seen;
}

/** Reason, authority, day and cell of a decision, as far as they are known. */
export function groundsText(
  { reason, authority, decidedOn, at }: Partial<Omit<GivenPoints, 'points'>>,
  language: Language,
): string {
  const words = APPEAL_WORDS[language];
  return [
    ...(reason === undefined ? [] : [words.reason(reason)]),
    ...(authority === undefined ? [] : [words.authority(authority)]),
    ...(decidedOn === undefined ? [] : [words.day(dayText(decidedOn, language))]),
    ...(at === undefined ? [] : [words.at(cellRefText(at))]),
  ].join('; ');
}
