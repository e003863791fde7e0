import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import type { CriterionResult } from '../../domain/evaluation.js';
import type { ExplanationKind, NodeOf } from '../../domain/explanation.js';
import type { Rule } from '../../domain/rule.js';
import { numberText } from '../number-text.js';
import { quoteText } from '../quote-text.js';
import { startSentence } from '../rules/start-sentence.js';
import type { WordsContext } from '../words-context.js';
import type { ExplainWords } from './explain-words.js';
import { explainWords } from './explain-words.js';

/** What an explanation of one unit is told with. */
export interface TellContext {
  readonly words: WordsContext;
  readonly set: CriteriaSet;
  readonly table: CriterionTable;
  /** Rules that give points, and rules of grades and conditions, of the unit's table. */
  readonly scoringRules: readonly Rule[];
  readonly outcomeRules: readonly Rule[];
  /** The unit's criteria by id. */
  readonly results: ReadonlyMap<string, CriterionResult>;
}

/** Tells a node in one or several sentences, without those below it. */
export type Teller<Kind extends ExplanationKind> = (
  node: NodeOf<Kind>,
  context: TellContext,
) => string;

/** The sentences of the context's language. */
export function sentences({ words }: TellContext): ExplainWords {
  return explainWords(words.language);
}

/** A number in words. */
export function say(value: string, { words }: TellContext): string {
  return numberText(value, words.language);
}

/** A grade's label in quotes; no grade at all is told by the outcome. */
export function gradeName(id: string, { words }: TellContext): string {
  return quoteText(words.grades.get(id) ?? id);
}

/** Sentences one after another, each with its full stop. */
export function joinSentences(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => startSentence(/[.!?]$/u.test(text) ? text : `${text}.`))
    .join(' ');
}
