import { APPEAL_ISSUES_EN } from './appeal-issues-en.js';
import { FILE_ISSUES_EN } from './file-issues-en.js';
import type { IssueTexts } from './issue-texts.js';
import { POINTS_ISSUES_EN } from './points-issues-en.js';
import { UNIT_ISSUES_EN } from './unit-issues-en.js';
import { VALUE_ISSUES_EN } from './value-issues-en.js';

/** Every issue in English. */
export const ISSUE_TEXT_EN: IssueTexts = {
  ...FILE_ISSUES_EN,
  ...UNIT_ISSUES_EN,
  ...VALUE_ISSUES_EN,
  ...POINTS_ISSUES_EN,
  ...APPEAL_ISSUES_EN,
};
