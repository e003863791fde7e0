import type { Criterion } from '../../criteria/criterion.js';
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
}

const WORDS: Readonly<Record<Language, CombinationWords>> = {
  vi: {
    sum: 'Cộng các phần',
    best: 'Lấy phần có điểm cao nhất',
    most: (points) => `tối đa ${points} điểm`,
    least: (points) => `tối thiểu ${points} điểm`,
  },
  en: {
    sum: 'The parts are added up',
    best: 'The part with the most points counts',
    most: (points) => `at most ${points}`,
    least: (points) => `at least ${points}`,
  },
};

/** The rules of one criterion in words, then how its parts come together and within which limits. */
export function describeCriterion(
  criterion: Criterion,
  rules: readonly Rule[],
  context: WordsContext,
): string {
  return [describeRules(rules, context), describeCombination(criterion, context.language)]
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
