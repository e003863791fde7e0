import type { IssueCode, IssueParams } from '../../domain/issue.js';

/** Found (a sentence without its capital and full stop), expected, what to do. */
export type Said = readonly [found: string, expected: string, hint: string];

/** The sentences of one language: a new code does not compile until it has its own. */
export type IssueTexts = {
  readonly [Code in IssueCode]: (params: IssueParams[Code]) => Said;
};
