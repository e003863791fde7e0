import type { OperatorErrorCode, OperatorErrorParams } from '../../domain/operator-error.js';

/** The sentences of one language: a new code does not compile until it has its own. */
export type OperatorErrorTexts = {
  readonly [Code in OperatorErrorCode]: (
    params: OperatorErrorParams[Code],
  ) => readonly [message: string, hint: string];
};
