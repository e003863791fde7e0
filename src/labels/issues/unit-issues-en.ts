import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

const WHAT: Readonly<Record<string, string>> = {
  'unit-group': 'unit group: ',
  claimed: 'self-scored points: ',
  appraised: 'appraised points: ',
  decidedOn: 'day of the appraisal: ',
};

/** Units, and rows of the long layout. */
export const UNIT_ISSUES_EN = {
  'unit-id-empty': () => [
    'the row has figures but no unit id',
    'a unit id in every row',
    'Write the unit id; delete the row if it is a total or a note.',
  ],
  'unit-duplicate': ({ firstRow }) => [
    `the unit is already in row ${firstRow}`,
    'one row for each unit',
    'Keep the right row and delete the other; if it is another unit, correct its id.',
  ],
  'unit-group-missing': () => [
    'the unit has no unit group, so no table can be chosen',
    'a unit group of the criteria set',
    'Fill in the column “Nhóm đơn vị”, or give the list of units that has it.',
  ],
  'unit-group-unknown': ({ found, known, suggestion }) => [
    `unit group ${q(found)} is not in the criteria set`,
    `one of: ${listText(known, 'en')}`,
    `${suggestionText(suggestion, 'en')}Correct the name of the unit group.`,
  ],
  'nothing-applies': () => [
    'no criterion applies to the unit, so it has no maximum, no percent and no grade',
    'at least one criterion that applies to the unit',
    'Check the unit group and the cells that say KAD (not applicable); if the unit is not to be scored, take it off the list.',
  ],
  'unit-not-listed': ({ found }) => [
    `unit ${q(found)} is not in the list of units`,
    'the id of a listed unit, with its unit group',
    'Correct the unit id, or add the unit to the list.',
  ],
  'row-of-other-year': ({ found, year }) => [
    `the row says year ${q(found)}, not ${year}, so it was not read`,
    `the year ${year}`,
    `If its figures are of ${year}, correct the year; otherwise delete the row, or choose the year to evaluate.`,
  ],
  'inputs-disagree': ({ what, found, other, otherPlace }) => [
    `${WHAT[what] ?? ''}here it says ${q(found)}, in ${otherPlace} it says ${q(other)}`,
    'the same value everywhere',
    'Find out which one is right; correct or delete the other.',
  ],
  'element-unknown': ({ found, suggestion }) => [
    `figure ${q(found)} is not in the criteria set`,
    suggestion === undefined ? 'the name of a figure as on the form' : q(suggestion),
    `${suggestionText(suggestion, 'en')}Write the name of the figure as on the form.`,
  ],
  'criterion-unknown': ({ found, suggestion }) => [
    `criterion ${q(found)} is not in the criteria set`,
    suggestion === undefined
      ? 'the number of a criterion as in the table, such as 8.2'
      : q(suggestion),
    `${suggestionText(suggestion, 'en')}Write the number of the criterion as in the table.`,
  ],
} satisfies Partial<IssueTexts>;
