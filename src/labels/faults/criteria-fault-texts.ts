import type { CriteriaFaultCode, CriteriaFaultParams } from '../../domain/criteria-fault.js';

/** The sentences of one language: a new code does not compile until it has its own. */
export type CriteriaFaultTexts = {
  readonly [Code in CriteriaFaultCode]: (params: CriteriaFaultParams[Code]) => string;
};
