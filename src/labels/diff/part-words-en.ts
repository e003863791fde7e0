import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { pointsOfStep, swapped } from './change-words.js';

const pts = (value: unknown, texts: ChangeTexts) => texts.points(value as string | null);

const ZERO: Readonly<Record<string, string>> = {
  zero: 'no points',
  full: 'full points',
  'not-applicable': 'does not apply',
};
const zero = (value: unknown) => ZERO[String(value)] ?? 'not stated';

/** Names of the ways to give points. */
const METHODS: Readonly<Record<string, string>> = {
  'yes-no': 'yes or no',
  choice: 'by the level chosen',
  deadline: 'by a deadline',
  'all-of': 'all requirements met',
  steps: 'by steps',
  proportional: 'in proportion',
  'per-item': 'by count',
  awarded: 'given by the appraiser',
  increments: 'a base and increments',
  'relative-to-best': 'relative to the best unit',
  'target-and-leader': 'relative to target and leader',
  lateness: 'by lateness',
};

type PartKinds = Extract<
  keyof AllChangeWords,
  | `part-${string}`
  | 'method-changed'
  | 'measure-changed'
  | `step-${string}`
  | `deadline-${string}`
  | 'late-points-changed'
  | 'absent-points-changed'
  | 'option-points-changed'
  | 'item-points-changed'
  | 'points-changed'
  | 'points-limit-changed'
  | 'requirements-changed'
  | 'zero-policy-changed'
  | 'thresholds-by-kind-changed'
  | 'rule-changed'
  | 'rule-rewritten'
>;

function bothRules(texts: ChangeTexts): string {
  return `Before: ${texts.rule('before')} Now: ${texts.rule('after')}`;
}

function moved(name: string, verb: string) {
  return {
    name,
    say: (
      { from, to, ...ref }: Parameters<AllChangeWords['step-moved']['say']>[0],
      texts: ChangeTexts,
    ) =>
      `${verb} for ${texts.points(pointsOfStep(to))}: ${texts.interval(from.interval, ref)} before, ${texts.interval(to.interval, ref)} now`,
  };
}

function deadline(name: string, verb: string) {
  return {
    name,
    say: (
      { from, to }: Parameters<AllChangeWords['deadline-moved']['say']>[0],
      texts: ChangeTexts,
    ) => `${verb}: ${texts.days(from)} before; ${texts.days(to)} now`,
  };
}

/** Changes of the way to give points. */
export const PART_WORDS_EN: Pick<AllChangeWords, PartKinds> = {
  'part-added': {
    name: 'Part added',
    say: (_, texts) => `a part is added. Now: ${texts.rule('after')}`,
  },
  'part-removed': {
    name: 'Part removed',
    say: (_, texts) => `a part is dropped. Before: ${texts.rule('before')}`,
  },
  'method-changed': {
    name: 'Method changed',
    say: ({ from, to }, texts) =>
      `points are given in another way: ${METHODS[from] ?? from} before, ${METHODS[to] ?? to} now. ${bothRules(texts)}`,
  },
  'measure-changed': swapped(
    'Other figures',
    (ids, texts) => texts.elements(ids as string[]),
    (was, now) => `read from ${was} before; from ${now} now`,
  ),
  'step-moved': moved('Step moved', 'moved step'),
  'step-tightened': moved('Step tightened', 'tightened step'),
  'step-loosened': moved('Step loosened', 'loosened step'),
  'step-points-changed': {
    name: 'Points of a step',
    say: ({ step, from, to, ...ref }, texts) =>
      `step ${texts.interval(step, ref)}: ${texts.points(from)} before, ${texts.points(to)} now`,
  },
  'step-added': {
    name: 'Step added',
    say: ({ step, ...ref }, texts) =>
      `new step ${texts.interval(step.interval, ref)}: ${texts.points(pointsOfStep(step))}`,
  },
  'step-removed': {
    name: 'Step removed',
    say: ({ step, ...ref }, texts) =>
      `no more step ${texts.interval(step.interval, ref)}: ${texts.points(pointsOfStep(step))}`,
  },
  'deadline-earlier': deadline('Deadline earlier', 'earlier deadline'),
  'deadline-later': deadline('Deadline later', 'later deadline'),
  'deadline-moved': deadline(
    'Deadline moved',
    'deadline moved, earlier in some years and later in others',
  ),
  'deadline-added': {
    name: 'Deadline added',
    say: ({ days, points }, texts) => `new deadline ${texts.days(days)}: ${texts.points(points)}`,
  },
  'deadline-removed': {
    name: 'Deadline removed',
    say: ({ days, points }, texts) =>
      `no more deadline ${texts.days(days)} (${texts.points(points)})`,
  },
  'deadline-points-changed': {
    name: 'Points of a deadline',
    say: ({ days, from, to }, texts) =>
      `${texts.days(days)}: ${texts.points(from)} before, ${texts.points(to)} now`,
  },
  'late-points-changed': swapped(
    'Points when late',
    pts,
    (was, now) => `late: ${was} before, ${now} now`,
  ),
  'absent-points-changed': swapped(
    'Points when never done',
    pts,
    (was, now) => `never done: ${was} before, ${now} now`,
  ),
  'option-points-changed': {
    name: 'Points of a step',
    say: ({ option, from, to, ...ref }, texts) =>
      `“${texts.option(option, ref)}”: ${texts.points(from)} before, ${texts.points(to)} now`,
  },
  'item-points-changed': {
    name: 'Points for each',
    say: ({ element, from, to }, texts) =>
      `${texts.each(from, element)} before, ${texts.each(to, element)} now`,
  },
  'points-changed': swapped(
    'Points of a part',
    pts,
    (was, now) => `points of this part: ${was} before, ${now} now`,
  ),
  'points-limit-changed': swapped(
    'Limit of a part',
    (value, texts) => (value === null ? 'the maximum of the criterion' : pts(value, texts)),
    (was, now) => `most for this part: ${was} before, ${now} now`,
  ),
  'requirements-changed': {
    name: 'Requirements changed',
    say: (_, texts) => `other requirements for the points. ${bothRules(texts)}`,
  },
  'zero-policy-changed': swapped(
    'When there is none',
    zero,
    (was, now) => `when there is none to count: ${was} before, ${now} now`,
  ),
  'thresholds-by-kind-changed': swapped(
    'Thresholds by kind of unit',
    (value, texts) => texts.factors(value as null),
    (was, now) => `thresholds by kind of unit: ${was} before; ${now} now`,
  ),
  'rule-changed': {
    name: 'Method changed',
    say: (_, texts) => `points are given in another way. ${bothRules(texts)}`,
  },
  'rule-rewritten': {
    name: 'Written in another way',
    say: () => 'written in another way; the points are the same',
  },
};
