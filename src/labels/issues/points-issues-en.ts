import { listText } from '../list-text.js';
import { numberText } from '../number-text.js';
import { quoteText as q } from '../quote-text.js';
import { rangeWords } from '../rules/range-words.js';
import { POINTS_COLUMN_WORDS } from '../words.js';
import type { IssueTexts } from './issue-texts.js';

const COLUMN = POINTS_COLUMN_WORDS.en;

/** Points that people give, and the reasons that go with them. */
export const POINTS_ISSUES_EN = {
  'points-wrong-kind': ({ found, column }) => [
    `${COLUMN[column]} say ${q(found)}, not a number`,
    'a number of points, such as 8.5 or 8,5',
    'Write the points without words, such as 8.5 or 8,5.',
  ],
  'points-out-of-range': ({ found, column, min, max }) => [
    `${COLUMN[column]} say ${q(found)}, outside the points of the criterion`,
    `points: ${rangeWords(min, max, 'en')}`,
    `Write points: ${rangeWords(min, max, 'en')}.`,
  ],
  'points-not-for-unit': ({ found, column }) => [
    `${COLUMN[column]} say ${q(found)}, but the table of this unit does not have the criterion`,
    'an empty cell',
    'Delete the points, or check the unit group.',
  ],
  'appraised-without-reason': ({ found, computed }) => [
    computed === ''
      ? `appraised points ${q(found)} have no reason`
      : `appraised points ${q(found)} differ from the computed ${numberText(computed, 'en')} and have no reason`,
    'the reason of the change',
    'Write the reason into the column “Lý do” of the criterion.',
  ],
  'appraised-without-authority': ({ found }) => [
    `appraised points ${q(found)} differ from the computed ones, and nobody is named who gave them`,
    'the person or council that appraised',
    'Write it into the column “Thẩm quyền” of the criterion.',
  ],
  'appraised-not-applicable': ({ found }) => [
    `appraised points ${q(found)} do not count: the criterion does not apply to the unit`,
    'an empty cell',
    'Delete the points; if the criterion does apply, correct the figure that rules it out.',
  ],
  'appraised-not-rounded': ({ found, digits }) => [
    `appraised points ${q(found)} are finer than points can be: the set rounds the points of each criterion to ${digitsText(digits)}`,
    digits === 0 ? 'whole points' : `points with at most ${digitsText(digits)}`,
    'Write the points rounded; they are not changed here and count as they are written.',
  ],
  'group-figure-incomplete': ({ labels, units }) => [
    `points relative to the best of the group are provisional: ${listText(units, 'en')} lack a usable figure for ${listText(labels, 'en')}`,
    'figures of every unit that is compared',
    'Add the figures of these units and run again; the points of other units may change.',
  ],
} satisfies Partial<IssueTexts>;

function digitsText(digits: number): string {
  if (digits === 0) return 'whole points';
  return digits === 1 ? '1 decimal' : `${digits} decimals`;
}
