import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { swapped } from './change-words.js';

const q = (text: unknown) => `“${String(text)}”`;
const from = (what: string) => (was: string, now: string) =>
  `${what} changed from ${was} to ${now}`;
const SOURCES: Readonly<Record<string, string>> = {
  percent: 'the percent with the bonus',
  total: 'the total with the bonus',
  'percent-without-bonus': 'the percent without the bonus',
  'total-without-bonus': 'the total without the bonus',
};
function limitAdded(name: string, verb: string) {
  return {
    name,
    say: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      `${verb}: ${texts.limit(id, 'after')}`,
    values: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      ['–', texts.limit(id, 'after')] as const,
  };
}
function limitRemoved(name: string, verb: string) {
  return {
    name,
    say: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      `${verb}: ${texts.limit(id, 'before')}`,
    values: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      [texts.limit(id, 'before'), '–'] as const,
  };
}
function limitChanged(name: string, what: string) {
  return {
    name,
    say: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      `${what} changed. Before: ${texts.limit(id, 'before')}. Now: ${texts.limit(id, 'after')}`,
    values: ({ id }: { readonly id: string }, texts: ChangeTexts) =>
      [texts.limit(id, 'before'), texts.limit(id, 'after')] as const,
  };
}

/** Grades, limits, rounding and ranks, in English. */
export const GRADE_WORDS_EN: Pick<
  AllChangeWords,
  | 'grade-source-changed'
  | 'band-added'
  | 'band-removed'
  | 'band-moved'
  | 'band-renamed'
  | 'bands-reordered'
  | 'minimum-added'
  | 'minimum-removed'
  | 'minimum-changed'
  | 'quota-added'
  | 'quota-removed'
  | 'quota-changed'
  | 'condition-added'
  | 'condition-removed'
  | 'condition-changed'
  | 'limit-renamed'
  | 'limit-citation-changed'
  | 'rounding-changed'
  | 'ranking-changed'
  | 'bonus-over-scale-changed'
> = {
  'grade-source-changed': swapped(
    'What grades are read from',
    (source) => SOURCES[String(source)] ?? String(source),
    from('what grades are read from'),
  ),
  'band-added': {
    name: 'Grade added',
    say: ({ label, interval }, texts) => `new grade ${q(label)}: ${texts.interval(interval)}`,
    values: ({ label, interval }, texts) => ['–', `${label}: ${texts.interval(interval)}`],
  },
  'band-removed': {
    name: 'Grade removed',
    say: ({ label, interval }, texts) =>
      `no more grade ${q(label)} (before: ${texts.interval(interval)})`,
    values: ({ label, interval }, texts) => [`${label}: ${texts.interval(interval)}`, '–'],
  },
  'band-moved': {
    name: 'Grade threshold moved',
    say: ({ label, from: was, to }, texts) =>
      `grade ${q(label)}: ${texts.interval(was)} before, ${texts.interval(to)} now`,
    values: ({ label, from: was, to }, texts) => [
      `${label}: ${texts.interval(was)}`,
      `${label}: ${texts.interval(to)}`,
    ],
  },
  'band-renamed': swapped('Grade renamed', q, from('name of the grade')),
  'bands-reordered': { name: 'Order of grades', say: () => 'grades stand in another order' },
  'minimum-added': limitAdded('Minimum added', 'new minimum'),
  'minimum-removed': limitRemoved('Minimum removed', 'minimum dropped'),
  'minimum-changed': limitChanged('Minimum changed', 'minimum'),
  'quota-added': limitAdded('Quota added', 'new quota'),
  'quota-removed': limitRemoved('Quota removed', 'quota dropped'),
  'quota-changed': limitChanged('Quota changed', 'quota'),
  'condition-added': limitAdded('Condition added', 'new condition'),
  'condition-removed': limitRemoved('Condition removed', 'condition dropped'),
  'condition-changed': limitChanged('Condition changed', 'condition'),
  'limit-renamed': swapped('Condition renamed', q, from('name')),
  'limit-citation-changed': {
    name: 'Citation of a condition changed',
    say: ({ id }, texts) =>
      `citation of ${q(texts.limit(id, 'after'))} changed from ${q(texts.limitCitation(id, 'before'))} to ${q(texts.limitCitation(id, 'after'))}`,
    values: ({ id }, texts) => [
      `Citation: ${texts.limitCitation(id, 'before')}`,
      `Citation: ${texts.limitCitation(id, 'after')}`,
    ],
  },
  'rounding-changed': {
    name: 'Rounding',
    say: (_, texts) =>
      `rounding: ${texts.rounding('before')} before; ${texts.rounding('after')} now`,
    values: (_, texts) => [texts.rounding('before'), texts.rounding('after')],
  },
  'ranking-changed': {
    name: 'Ranking',
    say: (_, texts) => `ranking: ${texts.ranking('before')} before; ${texts.ranking('after')} now`,
    values: (_, texts) => [texts.ranking('before'), texts.ranking('after')],
  },
  'bonus-over-scale-changed': swapped(
    'Bonus and scale',
    (may) => (may ? 'the bonus may go beyond the scale' : 'the bonus may not go beyond the scale'),
    (was, now) => `${was} before; ${now} now`,
  ),
};
