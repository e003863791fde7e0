import type { Criterion } from '../../criteria/criterion.js';
import type { NotApplicablePolicy } from '../../domain/evaluation.js';
import type { Rule } from '../../domain/rule.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { WordsContext } from '../words-context.js';
import { describeRules } from './describe-rules.js';

interface CombinationWords {
  readonly sum: string;
  readonly best: string;
  most(points: string): string;
  least(points: string): string;
  readonly notApplicable: Readonly<Record<NotApplicablePolicy, string>>;
}

const WORDS: Readonly<Record<Language, CombinationWords>> = {
  vi: {
    sum: 'Cộng các phần',
    best: 'Lấy phần có điểm cao nhất',
    most: (points) => `tối đa ${points} điểm`,
    least: (points) => `tối thiểu ${points} điểm`,
    notApplicable: {
      'full-points': 'Khi không áp dụng: tính đủ điểm.',
      'leaves-maximum': 'Khi không áp dụng: không tính vào điểm tối đa.',
      'rescales-rest': 'Khi không áp dụng: phần còn lại quy đổi về đủ thang điểm.',
    },
  },
  en: {
    sum: 'The parts are added up',
    best: 'The part with the most points counts',
    most: (points) => `at most ${points}`,
    least: (points) => `at least ${points}`,
    notApplicable: {
      'full-points': 'Where it does not apply: full points.',
      'leaves-maximum': 'Where it does not apply: leaves the maximum.',
      'rescales-rest': 'Where it does not apply: the rest is converted to the whole scale.',
    },
  },
};

/**
 * The rules of one criterion in words, then how its parts come together and within which limits, then
 * what it does where it does not apply.
 */
export function describeCriterion(
  criterion: Criterion,
  rules: readonly Rule[],
  context: WordsContext,
): string {
  const policy = criterion.notApplicable?.policy;
  const { notApplicable } = WORDS[context.language];
  return [
    describeRules(rules, context),
    describeCombination(criterion, context.language),
    ...(policy === undefined ? [] : [notApplicable[policy]]),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function describeCombination(
  { parts, combine, cap, floor }: Criterion,
  language: Language,
): string {
  const words = WORDS[language];
  const limits = [
    ...(cap === undefined ? [] : [words.most(numberText(String(cap), language))]),
    ...(floor === undefined ? [] : [words.least(numberText(String(floor), language))]),
  ];
  const together = parts === undefined ? [] : [combine === 'best' ? words.best : words.sum];
  const sentence = [...together, ...limits].join(', ');
  if (sentence === '') return '';
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
