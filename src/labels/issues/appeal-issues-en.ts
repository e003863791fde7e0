import { quoteText as q } from '../quote-text.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

const FIELDS: Readonly<Record<string, string>> = {
  claimed: 'self-scored points are',
  evidence: 'evidence is',
  explanation: 'an explanation is',
};

/** What was decided on appeals. */
export const APPEAL_ISSUES_EN = {
  'appeal-unit-unknown': ({ found, suggestion }) => [
    `unit ${q(found)} is not in the record that is appealed against`,
    'code or name of a unit as in the record',
    `${suggestionText(suggestion, 'en')}Write the code as it stands in the list of results.`,
  ],
  'appeal-without-reason': ({ found, what }) =>
    what === 'points'
      ? [
          `points given on appeal, ${q(found)}, have no reason`,
          'the reason of the council',
          'Write it into the column “Lý do” of the criterion.',
        ]
      : [
          `the figure was corrected to ${q(found)} without a reason`,
          'the reason for the correction',
          'Write it into the column “Lý do” of a criterion that reads the figure, or, with a figure a row, into the same row (of a table with a column “Tiêu chí”).',
        ],
  'appeal-without-authority': ({ found, what }) =>
    what === 'points'
      ? [
          `points given on appeal, ${q(found)}, have no authority`,
          'the person or council that decided',
          'Write it into the column “Thẩm quyền” of the criterion.',
        ]
      : [
          `the figure was corrected to ${q(found)} without an authority`,
          'the person or council that decided',
          'Write it into the column “Thẩm quyền” of a criterion that reads the figure, or, with a figure a row, into the same row (of a table with a column “Tiêu chí”).',
        ],
  'appeal-nothing-decided': () => [
    'there is a reason, an authority or a day, but no points and no corrected figure',
    'points in the column “Thẩm định”, or a corrected figure',
    'Write the points; where the council leaves them as they are, the same points with its reason.',
  ],
  'appeal-field-ignored': ({ field }) => [
    `${FIELDS[field] ?? field} not read: an appeal changes points and figures only`,
    'an empty cell',
    'What must be told belongs into the column “Lý do”.',
  ],
} satisfies Partial<IssueTexts>;
