import { quoteText } from '../quote-text.js';
import type { Phrases, RangeText } from './phrases.js';

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
  grade: (label) => `grade ${quoteText(label)}`,
};
