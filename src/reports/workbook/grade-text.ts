import { startSentence } from '../../labels/rules/start-sentence.js';
import { OUTCOME_WORDS } from '../../labels/words.js';
import type { BookContext, UnitEntry } from './book-context.js';

/** The grade's label; the outcome where there is no grade. */
export function gradeText({ result, table }: UnitEntry, { language }: BookContext): string {
  if (result.grade !== null) return table.words.grades.get(result.grade) ?? result.grade;
  return startSentence(OUTCOME_WORDS[language][result.outcome]);
}
