import type {
  OperatorError,
  OperatorErrorCode,
  OperatorErrorParams,
} from '../../domain/operator-error.js';
import type { Language } from '../language.js';
import { OPERATOR_ERROR_TEXT_EN } from './operator-error-text-en.js';
import { OPERATOR_ERROR_TEXT_VI } from './operator-error-text-vi.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';

const TEXTS: Readonly<Record<Language, OperatorErrorTexts>> = {
  vi: OPERATOR_ERROR_TEXT_VI,
  en: OPERATOR_ERROR_TEXT_EN,
};

/**
 * Says what stopped a run, and what to do. Sentences with their full stop; the message of
 * `criteria-invalid` has a line for every fault: "file:line:column: sentence".
 */
export function operatorErrorText(
  error: OperatorError,
  language: Language,
): { message: string; hint: string } {
  type Say = (params: OperatorErrorParams[OperatorErrorCode]) => readonly [string, string];
  const say = TEXTS[language][error.code] as Say;
  const [message, hint] = say(error.params);
  return { message, hint };
}
