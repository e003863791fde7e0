import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { gradeLimits } from '../../criteria/criteria-set.js';
import type { Minimum, Quota, UnitGroup } from '../../criteria/criteria-set-file.js';
import type { QuotaResult, UnitSummary } from '../../domain/evaluation.js';
import { comparisonsOfTrace } from '../../domain/trace.js';
import type { Language } from '../language.js';
import { namedUnitsText } from '../named-units.js';
import { numberText, percentText } from '../number-text.js';
import { quoteText } from '../quote-text.js';
import type { LimitPhrases } from './limit-phrases.js';
import { LIMIT_PHRASES } from './limit-phrases.js';

function gradeLabel(id: string, { grades }: CriteriaSet): string {
  return quoteText(grades.bands.find((band) => band.id === id)?.label ?? id);
}

/** M35: of what, within what, how it is rounded, and what ties do. */
export function describeQuota(quota: Quota, set: CriteriaSet, language: Language): string {
  const words = LIMIT_PHRASES[language];
  const most = mostText(quota.atMost, set, language);
  const grade = gradeLabel(quota.grade, set);
  return `${words.quota(grade, most, words.within[quota.within])}; ${words.ties[quota.ties]}`;
}

function mostText(atMost: Quota['atMost'], set: CriteriaSet, language: Language): string {
  const words = LIMIT_PHRASES[language];
  if ('count' in atMost) return words.quotaCount(numberText(String(atMost.count), language));
  const percent = percentText(String(atMost.percent), language);
  return words.quotaShare(percent, ofText(atMost.of, set, words), words.rounding[atMost.rounding]);
}

function ofText(of: string, set: CriteriaSet, words: LimitPhrases): string {
  if (of === 'units') return words.ofUnits;
  return of === 'graded' ? words.ofGraded : words.ofGrade(gradeLabel(of, set));
}

/** M33: what must reach how much of its maximum, and what happens where it does not. */
export function describeMinimum(minimum: Minimum, set: CriteriaSet, language: Language): string {
  const words = LIMIT_PHRASES[language];
  const { of, atLeast, grade } = minimum;
  const listed = Array.isArray(of) ? words.these(of) : '';
  const what = of === 'sections' ? words.everySection : words.everyCriterion;
  const said = words.minimum(listed === '' ? what : listed, percentText(String(atLeast), language));
  const orBetter = set.grades.bands[0]?.id !== grade;
  return `${said}; ${words.notReached(gradeLabel(grade, set), orBetter)}`;
}

/** M23: the smaller scale of a unit group; undefined where it has the scale of its table. */
export function describeSmallerScale(group: UnitGroup, language: Language): string | undefined {
  const { label, scale, leavesOut = [] } = group;
  if (scale === undefined) return undefined;
  const text = numberText(String(scale), language);
  return LIMIT_PHRASES[language].smallerScale(label, text, leavesOut.join(', '));
}

/** The labels of what held a grade back. */
export function limitLabels(ids: readonly string[], set: CriteriaSet): readonly string[] {
  const limits = gradeLimits(set);
  return ids.map((id) => limits.get(id)?.label ?? id);
}

/** What else a person must be told beside a unit's grade and place: quotas, no place, conversion. */
export function unitNotes(
  result: UnitSummary,
  set: CriteriaSet,
  language: Language,
): readonly string[] {
  return [
    ...minimumNotes(result, set, language),
    ...result.quotas.map((quota) => describeFall(quota, set, language)),
    ...(result.unrankedBy === null ? [] : [unrankedNote(result.unrankedBy, set, language)]),
    ...rescaledNote(result, language),
    ...bonusNote(result, set, language),
  ];
}

/** To who falls out of a quota: its place, how many reached the grade, how many may have it. */
export function describeFall(
  { quota, gradeBefore, place, reached, allowed, counted, ...ties }: QuotaResult,
  set: CriteriaSet,
  language: Language,
): string {
  const words = LIMIT_PHRASES[language];
  const text = (count: number) => numberText(String(count), language);
  const limit = set.grades.quotas.find(({ id }) => id === quota);
  const share =
    limit === undefined || counted === null || !('percent' in limit.atMost)
      ? ''
      : words.share(
          percentText(String(limit.atMost.percent), language),
          text(counted),
          words.within[limit.within],
        );
  return [
    words.fellOut(text(place), text(reached), gradeLabel(gradeBefore, set)),
    `${words.allowed(text(allowed))}${share}`,
    ...(ties.tiedWith.length === 0
      ? []
      : [words.tiedWith(namedUnitsText(ties.tiedWith, ties.tiedWithMore, language))]),
  ].join(', ');
}

/** Which sections or criteria are below a minimum that holds the unit back, and how far they came. */
function minimumNotes(
  { effects, heldBackBy }: UnitSummary,
  { grades }: CriteriaSet,
  language: Language,
): readonly string[] {
  return effects
    .filter(({ condition }) => heldBackBy.includes(condition))
    .flatMap(({ condition, trace }) => {
      const minimum = grades.minimums.find(({ id }) => id === condition);
      if (minimum === undefined) return [];
      const places = comparisonsOfTrace(trace.condition)
        .filter(({ holds }) => holds)
        .map(({ fact, found }) => {
          const reached = percentText(found ?? '', language);
          return `${fact.replace(/^percent:/, '')} (${reached})`;
        });
      const atLeast = percentText(String(minimum.atLeast), language);
      return [LIMIT_PHRASES[language].belowMinimum(places.join(', '), atLeast)];
    });
}

/** Why a graded unit has no place: its unit group, or the condition of that id. */
export function unrankedNote(unrankedBy: string, set: CriteriaSet, language: Language): string {
  const words = LIMIT_PHRASES[language];
  const group = set.unitGroups.find(({ id }) => id === unrankedBy);
  if (group !== undefined) return words.unrankedGroup(group.label);
  return words.unranked(limitLabels([unrankedBy], set).join());
}

/** M30: what the grade was read from, where the bonus makes a difference. */
function bonusNote(
  { total, percent, totalWithoutBonus, percentWithoutBonus }: UnitSummary,
  { grades }: CriteriaSet,
  language: Language,
): readonly string[] {
  const words = LIMIT_PHRASES[language];
  if (grades.readFrom === 'percent-without-bonus' && percentWithoutBonus !== null) {
    if (percentWithoutBonus === percent) return [];
    return [words.gradedWithoutBonus(percentText(percentWithoutBonus, language))];
  }
  if (grades.readFrom === 'total-without-bonus' && totalWithoutBonus !== null) {
    if (totalWithoutBonus === total) return [];
    return [words.gradedWithoutBonus(numberText(totalWithoutBonus, language))];
  }
  return [];
}

function rescaledNote({ rescaled, maximum }: UnitSummary, language: Language): readonly string[] {
  if (rescaled === null) return [];
  const text = (number: string) => numberText(number, language);
  const { fromPoints, fromMaximum } = rescaled;
  const words = LIMIT_PHRASES[language];
  return [words.rescaled(text(fromPoints), text(fromMaximum), text(maximum))];
}
