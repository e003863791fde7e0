import type {
  CriteriaFault,
  CriteriaFaultCode,
  CriteriaFaultParams,
} from '../../domain/criteria-fault.js';
import type { Language } from '../language.js';
import { CRITERIA_FAULT_TEXT_EN } from './criteria-fault-text-en.js';
import { CRITERIA_FAULT_TEXT_VI } from './criteria-fault-text-vi.js';
import type { CriteriaFaultTexts } from './criteria-fault-texts.js';

const TEXTS: Readonly<Record<Language, CriteriaFaultTexts>> = {
  vi: CRITERIA_FAULT_TEXT_VI,
  en: CRITERIA_FAULT_TEXT_EN,
};

/**
 * Says a fault in a criteria set, without its place: what was found, what was expected, what to do.
 * Numbers stand as in the file, with a decimal point.
 */
export function criteriaFaultText(fault: CriteriaFault, language: Language): string {
  const say = TEXTS[language][fault.code] as (
    params: CriteriaFaultParams[CriteriaFaultCode],
  ) => string;
  return say(fault.params);
}
