import { APPEAL_ISSUES_VI } from './appeal-issues-vi.js';
import { FILE_ISSUES_VI } from './file-issues-vi.js';
import type { IssueTexts } from './issue-texts.js';
import { POINTS_ISSUES_VI } from './points-issues-vi.js';
import { UNIT_ISSUES_VI } from './unit-issues-vi.js';
import { VALUE_ISSUES_VI } from './value-issues-vi.js';

/** Every issue in Vietnamese. */
export const ISSUE_TEXT_VI: IssueTexts = {
  ...FILE_ISSUES_VI,
  ...UNIT_ISSUES_VI,
  ...VALUE_ISSUES_VI,
  ...POINTS_ISSUES_VI,
  ...APPEAL_ISSUES_VI,
};
