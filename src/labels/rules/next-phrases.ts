import type { Language } from '../language.js';
import { quoteText } from '../quote-text.js';
import { countedThing } from './counted-thing.js';

/** What would be given: points, at most so many points, or fewer points taken away. */
export interface Reward {
  readonly points: string;
  readonly zero: boolean;
  readonly upTo: boolean;
  readonly deduction: boolean;
}

/** The words of next steps. */
export interface NextPhrases {
  notReported(labels: string, countsZero: boolean): string;
  invalid(labels: string): string;
  invalidFigure(label: string, text: string): string;
  readonly needsReview: string;
  appraised(points: { from: string | undefined; to: string }, reason: string | undefined): string;
  /** What is asked for is a claim ("X must be …"). */
  needs(claims: string, reward: string): string;
  /** What is asked for is an amount ("2 more …"). */
  needsAmount(amount: string, reward: string): string;
  reward(reward: Reward): string;
  now(value: string): string;
  /** The present value and the best of the group that it is compared with. */
  nowBeside(value: string, best: string): string;
  ofAll(value: string, all: string): string;
  more(amount: string, label: string): string;
  fewer(amount: string, label: string): string;
  less(label: string): string;
}

const VI: NextPhrases = {
  notReported: (labels, zero) => `chưa báo cáo: ${labels}${zero ? ' (tính 0 điểm)' : ''}`,
  invalid: (labels) => `cần sửa số liệu sai: ${labels}`,
  invalidFigure: (label, text) => `${label} (đang ghi ${quoteText(text)})`,
  needsReview: 'chờ điểm thẩm định',
  appraised: ({ from, to }, reason) =>
    `${from === undefined ? `thẩm định cho ${to} điểm` : `thẩm định đổi từ ${from} thành ${to} điểm`}${
      reason === undefined ? ', không ghi lý do' : `: ${reason}`
    }`,
  needs: (claims, reward) => `cần ${claims} ${reward}`,
  needsAmount: (amount, reward) => `cần ${amount} ${reward}`,
  reward: ({ points, zero, upTo, deduction }) => {
    if (deduction) return zero ? 'để không bị trừ điểm' : `để chỉ bị trừ ${points} điểm`;
    return `để được ${upTo ? 'tối đa ' : ''}${points} điểm`;
  },
  now: (value) => `(nay ${value})`,
  nowBeside: (value, best) => `(nay ${value}; mức cao nhất ${best})`,
  ofAll: (value, all) => `(nay ${value} trên ${all})`,
  more: (amount, label) => `thêm ${amount} ${countedThing(label)}`,
  fewer: (amount, label) => `bớt ${amount} ${countedThing(label)}`,
  less: (label) => `bớt ${countedThing(label)}`,
};

function pointsWord(points: string): string {
  return points === '1' ? '1 point' : `${points} points`;
}

const EN: NextPhrases = {
  notReported: (labels, zero) => `not reported: ${labels}${zero ? ' (counts 0 points)' : ''}`,
  invalid: (labels) => `to correct: ${labels}`,
  invalidFigure: (label, text) => `${label} (says ${quoteText(text)})`,
  needsReview: 'waits for appraised points',
  appraised: ({ from, to }, reason) =>
    `${from === undefined ? `appraised at ${to}` : `appraised at ${to} instead of ${from}`}${
      reason === undefined ? ', no reason given' : `: ${reason}`
    }`,
  needs: (claims, reward) => `${claims} ${reward}`,
  needsAmount: (amount, reward) => `needs ${amount} ${reward}`,
  reward: ({ points, zero, upTo, deduction }) => {
    if (deduction) return zero ? 'to lose no points' : `to lose only ${pointsWord(points)}`;
    return `for ${upTo ? 'up to ' : ''}${pointsWord(points)}`;
  },
  now: (value) => `(now ${value})`,
  nowBeside: (value, best) => `(now ${value}; the best ${best})`,
  ofAll: (value, all) => `(now ${value} of ${all})`,
  more: (amount, label) => `${amount} more of ${quoteText(label)}`,
  fewer: (amount, label) => `${amount} fewer of ${quoteText(label)}`,
  less: (label) => `fewer of ${quoteText(label)}`,
};

const NEXT_PHRASES: Readonly<Record<Language, NextPhrases>> = { vi: VI, en: EN };

/** The words of next steps in a language. */
export function nextPhrasesOf(language: Language): NextPhrases {
  return NEXT_PHRASES[language];
}
