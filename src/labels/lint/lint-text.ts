import type { LintCode, LintFinding, LintParams } from '../../domain/lint-finding.js';
import type { Language } from '../language.js';
import { LINT_TEXT_EN } from './lint-text-en.js';
import { LINT_TEXT_VI } from './lint-text-vi.js';
import type { LintNames, LintTexts } from './lint-texts.js';

const TEXTS: Readonly<Record<Language, LintTexts>> = { vi: LINT_TEXT_VI, en: LINT_TEXT_EN };

/** Says a finding, without its place: what was found, and what to do. Sentences with their full stop. */
export function lintText(
  { code, params }: Pick<LintFinding, 'code' | 'params'>,
  names: LintNames,
  language: Language,
): { readonly message: string; readonly hint: string } {
  type Say = (params: LintParams[LintCode], names: LintNames) => readonly [string, string];
  const [message, hint] = (TEXTS[language][code] as Say)(params, names);
  return { message, hint };
}
