import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Rule } from '../domain/rule.js';
import type { Language } from '../labels/language.js';
import {
  describeMinimum,
  describeQuota,
  describeSmallerScale,
} from '../labels/limits/describe-limits.js';
import { LIMIT_PHRASES } from '../labels/limits/limit-phrases.js';
import { rankingText, roundingText } from '../labels/limits/rule-sentences.js';
import { setWideLines } from '../labels/limits/set-wide-lines.js';
import { describeCondition } from '../labels/rules/describe-condition.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import { describeEffect } from '../labels/words.js';
import type { WordsContext } from '../labels/words-context.js';
import { WORKBOOK_WORDS } from '../labels/workbook/workbook-words.js';

/** Grades of a table and the conditions that hold them back, a line each. */
export function outcomeLines(
  rules: readonly Rule[],
  set: CriteriaSet,
  context: WordsContext,
): readonly string[] {
  const labels = new Map(set.conditions.map(({ id, label }) => [id, label]));
  return rules.flatMap(({ event, conditions }) => {
    const when = describeCondition(conditions, context);
    if (event.type === 'grade') {
      return [`${context.grades.get(event.params.grade) ?? event.params.grade}: ${when}`];
    }
    const label = event.type === 'effect' ? labels.get(event.params.condition) : undefined;
    if (event.type !== 'effect' || label === undefined) return [];
    return [`${label}: ${when} → ${describeEffect(event.params, context)}`];
  });
}

/** What holds for the whole set: minimums, quotas, scales, missing figures, bonus, rounding, ranking. */
export function setLines(set: CriteriaSet, language: Language): readonly string[] {
  const { minimums, quotas, readFrom } = set.grades;
  const words = WORKBOOK_WORDS[language];
  const phrases = LIMIT_PHRASES[language];
  return [
    ...minimums.map((each) => `${each.label}: ${describeMinimum(each, set, language)}`),
    ...quotas.map((each) => `${each.label}: ${describeQuota(each, set, language)}`),
    ...(readFrom === 'percent' || readFrom === 'total' ? [] : [phrases.gradeReadFrom[readFrom]]),
    ...set.unitGroups.flatMap((group) => describeSmallerScale(group, language) ?? []),
    ...set.unitGroups
      .filter(({ ranked }) => ranked === false)
      .map(({ label }) => phrases.unrankedGroup(label)),
    ...setWideLines(set, language),
    `${words.rounding.title}: ${roundingText(set, language)}`,
    `${words.ranking.title}: ${rankingText(set, language)}`,
  ]
    .map(startSentence)
    .map(endSentence);
}

const endSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
