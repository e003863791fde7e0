import type { Issue } from '../../domain/issue.js';
import { issueText } from '../../labels/issues/issue-text.js';
import { limitLabels, unitNotes } from '../../labels/limits/describe-limits.js';
import { quoteText } from '../../labels/quote-text.js';
import { factWords } from '../../labels/rules/fact-words.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import type { BookContext, UnitEntry } from './book-context.js';
import { missingText } from './missing-text.js';

/**
 * What stands beside a unit's result: the conditions that lowered or took the grade, what an incomplete
 * unit has not reported, and what is wrong in its data. Empty where there is nothing to say.
 */
export function unitNote(unit: UnitEntry, context: BookContext): string {
  const { criteriaSet, language } = context;
  const parts = [
    unit.result.outcome === 'incomplete' ? missingText(unit, context) : heldBackText(unit, context),
    ...unitNotes(unit.result, criteriaSet, language).map(startSentence),
    errorText(unit, context),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function heldBackText({ result, table }: UnitEntry, { words, criteriaSet }: BookContext): string {
  if (result.heldBackBy.length === 0) return '';
  const labels = limitLabels(result.heldBackBy, criteriaSet);
  const before = result.gradeByPoints;
  const by = before === null ? undefined : quoteText(table.words.grades.get(before) ?? before);
  return words.heldBack(labels.join('; '), by);
}

/** How many errors there are, and the gravest in words; what was not reported is told already. */
function errorText(unit: UnitEntry, { words, sheets, language }: BookContext): string {
  const told = unit.result.outcome === 'incomplete';
  const errors = unit.errors.filter(({ code }) => !(told && code === 'not-reported-blocks'));
  const [gravest] = [...errors].sort((left, right) => weight(right, unit) - weight(left, unit));
  const count = unit.errors.length;
  if (gravest === undefined) return count === 0 ? '' : words.unitErrors(count, '', sheets.issues);
  const label = (id: string) => factWords(id, unit.table.words).label;
  const message = shorten(issueText(gravest, language, label).message);
  const { criterionId, elementId } = gravest;
  const said =
    criterionId === undefined || elementId !== undefined
      ? message
      : words.ofCriterion(criterionId, message);
  return words.unitErrors(count, said, sheets.issues);
}

/** What keeps the unit from a result weighs most, what only concerns its own claims least. */
function weight({ elementId = '', params }: Issue, { result }: UnitEntry): number {
  if (result.missing.some(({ elements }) => elements.includes(elementId))) return 2;
  return 'column' in params && params.column === 'claimed' ? 0 : 1;
}

const LONGEST = 160;

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
