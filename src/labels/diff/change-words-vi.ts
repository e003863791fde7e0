import type { AllChangeWords } from './change-words.js';
import { CRITERION_WORDS_VI } from './criterion-words-vi.js';
import { DECISION_WORDS_VI } from './decision-words-vi.js';
import { GRADE_WORDS_VI } from './grade-words-vi.js';
import { PART_WORDS_VI } from './part-words-vi.js';

/** Every kind of change, in the words of a decision. */
export const CHANGE_WORDS_VI: AllChangeWords = {
  ...DECISION_WORDS_VI,
  ...CRITERION_WORDS_VI,
  ...PART_WORDS_VI,
  ...GRADE_WORDS_VI,
};
