import type { DataElement } from '../../criteria/data-element.js';
import type { NotApplicablePolicy } from '../../domain/evaluation.js';
import type { IssueParams } from '../../domain/issue.js';
import { fullYear } from '../full-year.js';
import { listText } from '../list-text.js';
import { numberText } from '../number-text.js';
import { quoteText as q } from '../quote-text.js';
import { rangeWords } from '../rules/range-words.js';
import { clearNumbers, clearPercents } from '../rules/rewrite-words.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

type Kind = DataElement['kind'];

const NOT_OF_KIND: Readonly<Record<Kind, string>> = {
  count: 'not a number',
  number: 'not a number',
  percent: 'not a percent',
  'yes-no': 'neither yes nor no',
  date: 'not a day',
  choice: 'not one of the choices',
};

const EXPECTED: Readonly<Record<Kind, string>> = {
  count: 'a whole number, such as 12',
  number: 'a number, such as 8.5 or 8,5',
  percent: 'a percent, such as 85.5%',
  'yes-no': '“có” (yes) or “không” (no)',
  date: 'day/month/year, such as 25/5/2024',
  choice: 'one choice from the list',
};

const REWRITE: Readonly<Record<Kind, string>> = {
  count: 'Write one whole number without words; write 0 if there were none.',
  number: 'Write one number without words, such as 8.5 or 8,5.',
  percent: 'Write it with its sign, such as 85% or 85.5%.',
  'yes-no': 'Write “có” (yes) or “không” (no).',
  date: 'Write day/month/year, such as 25/5/2024; write “không có” (none) if it was not done.',
  choice: 'Write one choice from the list.',
};

/** What to write into a cell that holds no figure yet, without a full stop. */
const WRITE: Readonly<Record<Kind, string>> = {
  count: 'Write the figure; write 0 if there was nothing',
  number: 'Write the figure; write 0 if there was nothing',
  percent: 'Write the percent with its sign, such as 85.5%',
  'yes-no': 'Write “có” (yes) or “không” (no)',
  date: 'Write day/month/year; write “không có” (none) if it was not done',
  choice: 'Write one choice of the list',
};
const SAID: Readonly<Record<NotApplicablePolicy, (points: string) => string>> = {
  'full-points': (points) => `it counts as its full ${points} points`,
  'leaves-maximum': (points) => `its ${points} points leave the unit’s maximum`,
  'rescales-rest': () => 'the points of the other criteria are converted to the whole scale',
};

/** What stands in the cells of figures. */
export const VALUE_ISSUES_EN = {
  'cell-error': ({ found }) => [
    `the cell shows the Excel error ${q(found)}`,
    'a figure, not a formula error',
    'Open it in Excel, correct the formula or write the figure itself, and save.',
  ],
  'cell-formula-without-result': ({ formula }) => [
    `the formula ${q(formula)} has no saved result`,
    'the result of the formula, saved in the file',
    'Open the file in Excel and save it again.',
  ],
  'value-wrong-kind': ({ found, kind }) => [
    `found ${q(found)}, ${NOT_OF_KIND[kind as Kind] ?? `not ${kind}`}`,
    EXPECTED[kind as Kind] ?? kind,
    REWRITE[kind as Kind] ?? 'Correct the cell.',
  ],
  'value-ambiguous-number': ({ found, readings }) => [
    `${q(found)} can mean ${readings.map((text) => numberText(text, 'en')).join(' or ')}`,
    'a number with one meaning, without marks between thousands',
    `Write ${clearNumbers(readings, 'en')}.`,
  ],
  'value-ambiguous-percent': ({ found, readings }) => [
    `${q(found)} can mean ${clearPercents(readings, 'en')}`,
    'a percent with its sign',
    `Write it with its sign: ${clearPercents(readings, 'en')}.`,
  ],
  'value-ambiguous-date': ({ found }) => [
    `the day ${q(found)} does not say the full year`,
    'day/month/year (the day first), the year with four digits',
    `Write the full year, such as ${fullYear(found)}; the day comes before the month.`,
  ],
  'value-not-whole': ({ found }) => [
    `found ${q(found)}, not a whole number`,
    'a whole number, such as 12',
    'A count has no decimals: check it and write a whole number.',
  ],
  'value-negative': ({ found }) => [
    `found ${q(found)}, below zero`,
    '0 or more',
    'Check it and write it again; write 0 if there were none.',
  ],
  'value-out-of-range': ({ found, min, max }) => [
    `found ${q(found)}, outside what is allowed`,
    rangeWords(min, max, 'en'),
    `Check it and write a number: ${rangeWords(min, max, 'en')}.`,
  ],
  'value-unknown-choice': ({ found, options, suggestion }) => [
    `found ${q(found)}, not one of the choices`,
    `one of: ${listText(options, 'en')}`,
    `${suggestionText(suggestion, 'en')}Write one choice exactly as in the list.`,
  ],
  'date-not-existing': ({ found }) => [
    `there is no day ${q(found)}`,
    'a day that exists, as day/month/year, such as 25/5/2024',
    'Look at the document and write the day again; the day comes before the month.',
  ],
  'date-outside-year': ({ found, year }) => [
    `the day ${q(found)} is not in ${year}`,
    `a day in ${year} (or in December ${year - 1}, if the criteria set allows it)`,
    `Check the day and the year of the evaluation. Write “không có” (none) if it was not done in ${year}.`,
  ],
  'numerator-above-denominator': ({ found, denominator, denominatorLabel, ...others }) => [
    `${combined(others)} ${q(found)}, more than ${q(denominatorLabel)}, which is ${q(denominator)}`,
    `not more than ${q(denominatorLabel)}`,
    'Check these figures and correct the wrong one.',
  ],
  'not-applicable-not-allowed': ({ found, kind }) => [
    `found ${q(found)}, but this criterion does apply to the unit`,
    'the figure',
    `${WRITE[kind as Kind] ?? WRITE.number}.`,
  ],
  'not-applicable-said': ({ found, policy, points }) => [
    `found ${q(found)}, so the criterion does not apply to the unit: ${SAID[policy](numberText(points, 'en'))}`,
    'the figure, if the criterion applies to the unit',
    'Check that the criterion really does not apply to the unit. If so, leave it; if not, write the figure.',
  ],
  'value-not-used': ({ found }) => [
    `found ${q(found)}, but the table of this unit does not use the figure`,
    'an empty cell',
    'Check the unit group. If it is right, leave it.',
  ],
  'not-reported-blocks': ({ label, kind }) => [
    `${q(label)} was not reported: the unit has no grade yet`,
    'the figure of the unit',
    `${WRITE[kind as Kind] ?? WRITE.number}; do not leave it empty.`,
  ],
  'not-reported-counts-zero': ({ label }) => [
    `${q(label)} was not reported: the criterion counts 0 points`,
    'the figure of the unit',
    'Write the figure if it was done; if not, leave it: the criterion gets 0 points.',
  ],
  'not-reported-needs-review': ({ label }) => [
    `${q(label)} was not reported: the criterion waits for review, the unit has no total and no grade yet`,
    'the figure, or appraised points with their reason',
    'Write the figure, or appraised points and a reason for this criterion.',
  ],
} satisfies Partial<IssueTexts>;

/** How the figure came about that is too large. */
function combined({
  addedLabels,
  takenLabels,
}: Pick<IssueParams['numerator-above-denominator'], 'addedLabels' | 'takenLabels'>): string {
  const parts = [
    ...(addedLabels === undefined ? [] : [`with ${q(addedLabels)}`]),
    ...(takenLabels === undefined ? [] : [`less ${q(takenLabels)}`]),
  ];
  return parts.length === 0 ? 'found' : `${parts.join(', ')} it makes`;
}
