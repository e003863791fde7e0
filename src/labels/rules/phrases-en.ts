import { quoteText } from '../quote-text.js';
import type { OptionText, Phrases, RangeText } from './phrases.js';

function values({ low, high }: RangeText): string {
  if (low === undefined) {
    if (high === undefined) return '';
    return high.included ? `${high.text} or less` : `below ${high.text}`;
  }
  if (high === undefined) return low.included ? `${low.text} or more` : `above ${low.text}`;
  return `${low.included ? '' : 'above '}${low.text} to ${high.included ? '' : 'below '}${high.text}`;
}

function days({ low, high }: RangeText): string {
  const start = low && `${low.included ? 'from' : 'after'} ${low.text}`;
  const end = high && `${high.included ? 'on or before' : 'before'} ${high.text}`;
  return [start, end].filter((part) => part !== undefined).join(' and ');
}

function place(id: string, label: string | undefined): string {
  return label === undefined ? id : `${id} (${label})`;
}

function optionsText(values: readonly OptionText[]): string {
  return values.map(([option, value]) => `${option}: ${value}`).join('; ');
}

function limits(most: string | undefined, least: string | undefined): string {
  const parts = [most && `at most ${most}`, least && `at least ${least}`];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Rules in plain English; labels stay as the decision prints them. */
export const PHRASES_EN: Phrases = {
  yes: 'yes',
  no: 'no',
  never: 'not done',
  happened: 'done',
  and: ' and ',
  or: ' or ',
  when: 'when',
  whenAll: 'when all of these hold:',
  whenAny: 'when one of these holds:',
  otherwise: 'otherwise',
  notApplicable: 'does not apply',
  denominatorZero: 'denominator 0',
  anyValue: 'any value',
  total: 'Total points',
  percentOfMaximum: 'Percent of the maximum',
  appointedDay: 'the appointed day',
  totalWithoutBonus: 'Total points without bonus',
  percentWithoutBonus: 'Percent of the maximum without bonus',
  largestWithin: {
    'unit-group': 'its unit group',
    table: 'its table',
    all: 'all units',
  },
  itself: 'these points as they are',
  points: (text) => (text === '1' ? '1 point' : `${text} points`),
  sectionPoints: (id, label) => `Points of ${place(id, label)}`,
  sectionPercent: (id, label) => `Percent of ${place(id, label)}`,
  values,
  days,
  exactly: (value) => value,
  whole: (value) => `${value} or more`,
  notExactly: (value) => `other than ${value}`,
  oneOf: (options) => (options.length === 1 ? options.join() : `one of (${options.join(', ')})`),
  noneOf: (options) => `not ${options.join(' or ')}`,
  claim: (subject, said, { mood }) =>
    `${quoteText(subject)} ${mood === 'is' ? 'is' : 'must be'} ${said}`,
  not: (text) => `not (${text})`,
  each: (points, label) => `${points} for each ${quoteText(label)}`,
  timesRatio: (points, label) =>
    label === undefined ? `${points} × ratio` : `${points} × ratio (${label})`,
  plus: (text) => `, plus ${text}`,
  minus: (text) => `, minus ${text}`,
  firstMinus: (text) => `minus ${text}`,
  limits,
  least: (parts) => `the smallest of (${parts.join('; ')})`,
  greatest: (parts) => `the largest of (${parts.join('; ')})`,
  roundDown: (text) => `(${text}) rounded down`,
  roundUp: (text) => `(${text}) rounded up`,
  percent: (text) => `percent (${text})`,
  byOption: (label, values) => `factor by ${quoteText(label)} (${optionsText(values)})`,
  converted: (label, kind, values) =>
    `${label}, converted by ${quoteText(kind)} (thresholds count at ${values.map(([option, value]) => `${value} for ${quoteText(option)}`).join('; ')})`,
  multiplied: (kind, values) =>
    `these points are multiplied by the factor of ${quoteText(kind)}: ${optionsText(values)}`,
  daysAfter: (label, day) => `days from ${day} to ${quoteText(label)}`,
  best: (within, of) => `the best of ${within}${of === undefined ? '' : ` in (${of})`}`,
  bestZero: (within) => `none of ${within} is above 0`,
  reachesBest: (best) => `equal to ${best}`,
  timesShareOfBest: (points, best, label) =>
    label === undefined
      ? `${points} × ratio to ${best}`
      : `${points} × ratio of (${label}) to ${best}`,
  fullSteps: (points, every, from) => `${points} for each full ${every} above ${from}`,
  periodsLate: (points, number, started) =>
    started
      ? `${points} for each ${number} days late or part of them`
      : `${points} for each full ${number} days late`,
  daysLate: (points) => `${points} for each day late`,
  rises: (start, end) => `rising evenly from ${start} to ${end} points`,
  falls: (start, end) => `falling evenly from ${start} to ${end} points`,
  timesFactor: (text, factor) => `(${text}) × ${factor}`,
  grade: (label) => `grade ${quoteText(label)}`,
};
