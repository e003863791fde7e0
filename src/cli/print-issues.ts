import { cellRefText } from '../domain/cell-ref.js';
import type { Issue, Severity } from '../domain/issue.js';
import { issueText } from '../labels/issues/issue-text.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import { SEVERITY_WORDS } from '../labels/words.js';
import type { DocumentWords } from './evaluation-document.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** All issues as lines, gravest first; at most `limit` of them, and how many were left out. */
export function renderIssues(
  issues: readonly Issue[],
  words: DocumentWords,
  limit = Number.POSITIVE_INFINITY,
): string {
  const terminal = TERMINAL_WORDS[words.language];
  if (issues.length === 0) return `${terminal.noIssues}\n`;
  const count = (severity: Severity) => issues.filter((item) => item.severity === severity).length;
  const sorted = ORDER.flatMap((severity) => issues.filter((item) => item.severity === severity));
  const lines = sorted.slice(0, limit).map((item) => issueLine(item, words));
  const rest = sorted.length - lines.length;
  return [
    terminal.issueSummary(count('error'), count('warning'), count('note')),
    ...lines,
    ...(rest > 0 ? [terminal.moreIssues(rest)] : []),
    '',
  ].join('\n');
}

function issueLine(item: Issue, words: DocumentWords): string {
  const { message, hint } = issueText(item, words.language, words.elementLabel);
  const place = [item.at && cellRefText(item.at), item.unitId, item.criterionId]
    .filter((part) => part !== undefined)
    .join(' · ');
  const severity = SEVERITY_WORDS[words.language][item.severity];
  const advice = hint === '' ? '' : `\n      ${hint}`;
  return `  ${severity}: ${place}${place === '' ? '' : ': '}${message}${advice}`;
}
