import type { CriterionStatus, Outcome } from '../../domain/evaluation.js';
import { foldText } from '../../domain/text.js';
import { OUTCOME_WORDS, STATUS_WORDS } from '../../labels/words.js';

/** A number as people type it, with a point or a comma, with or without %; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(',', '.').replace(/\s*%$/, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function wordIn<Code extends string>(
  text: string,
  words: Readonly<Record<'vi' | 'en', Readonly<Record<Code, string>>>>,
): Code | undefined {
  const all = [...Object.entries(words.vi), ...Object.entries(words.en)] as [Code, string][];
  return all.find(([code, word]) =>
    [code, word].some((each) => foldText(each) === foldText(text)),
  )?.[0];
}

/** A status by its id or its word in either language. */
export function statusOf(text: string): CriterionStatus | undefined {
  return wordIn(text, STATUS_WORDS);
}

/** An outcome by its id or its word; graded where nothing, or nothing known, is written. */
export function outcomeOf(text: string): Outcome {
  return wordIn(text, OUTCOME_WORDS) ?? 'graded';
}
