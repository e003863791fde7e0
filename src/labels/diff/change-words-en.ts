import type { AllChangeWords } from './change-words.js';
import { CRITERION_WORDS_EN } from './criterion-words-en.js';
import { DECISION_WORDS_EN } from './decision-words-en.js';
import { GRADE_WORDS_EN } from './grade-words-en.js';
import { PART_WORDS_EN } from './part-words-en.js';

/** Every kind of change, in English. */
export const CHANGE_WORDS_EN: AllChangeWords = {
  ...DECISION_WORDS_EN,
  ...CRITERION_WORDS_EN,
  ...PART_WORDS_EN,
  ...GRADE_WORDS_EN,
};
