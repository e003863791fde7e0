import type { Issue, IssueCode, IssueParams } from '../../domain/issue.js';
import type { Language } from '../language.js';
import { quoteText } from '../quote-text.js';
import { startSentence } from '../rules/start-sentence.js';
import { ISSUE_TEXT_EN } from './issue-text-en.js';
import { ISSUE_TEXT_VI } from './issue-text-vi.js';
import type { IssueTexts } from './issue-texts.js';
import { seenParams } from './seen-params.js';

/** An issue in words: what was found, what was expected there, what to do. */
export interface IssueText {
  /** A sentence; it quotes what stood in the cell, text word for word. */
  readonly message: string;
  /** What stood in the cell, as the sentence quotes it; empty where it is about no cell. */
  readonly found: string;
  /** A noun phrase without a full stop. */
  readonly expected: string;
  /** One or more sentences. */
  readonly hint: string;
}

const TEXTS: Readonly<Record<Language, IssueTexts>> = { vi: ISSUE_TEXT_VI, en: ISSUE_TEXT_EN };

/**
 * Says an issue. Its place (file, sheet, cell, unit, criterion) is not part of the text; the figure it
 * concerns is, by its label.
 */
export function issueText(
  issue: Issue,
  language: Language,
  elementLabel: (id: string) => string,
): IssueText {
  const say = TEXTS[language][issue.code] as (params: IssueParams[IssueCode]) => readonly string[];
  const params = seenParams(issue.params, language);
  const [found = '', expected = '', hint = ''] = say(params);
  const named = issue.elementId !== undefined && !('label' in issue.params);
  const lead = named ? `${quoteText(elementLabel(issue.elementId))}: ` : '';
  const message = `${startSentence(`${lead}${found}`)}.`;
  return { message, found: 'found' in params ? params.found : '', expected, hint };
}
