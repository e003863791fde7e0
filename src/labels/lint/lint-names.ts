import type { ValueText } from '../../domain/trace.js';
import { dayText } from '../day-text.js';
import { numberText } from '../number-text.js';
import { factWords, valueWords } from '../rules/fact-words.js';
import type { WordsContext } from '../words-context.js';
import type { LintNames } from './lint-texts.js';

/** Names figures and writes their values as one table of a set does. */
export function lintNames(context: WordsContext): LintNames {
  const { language } = context;
  const number = (text: string) => numberText(text, language);
  const value = (fact: string, text: ValueText) =>
    text === null ? '–' : valueWords(text, factWords(fact, context), context);
  const figure = (fact: string) => factWords(fact, context).label;
  return {
    number,
    day: (date) => dayText(date, language),
    figure,
    value,
    figures: (figures) =>
      figures
        .map((each) => `${figure(each.element)} = ${value(each.element, each.value)}`)
        .join('; '),
    turns: (fact, turns) =>
      turns.map((turn) => `${value(fact, turn.value)} → ${number(turn.points)}`).join('; '),
  };
}
