import type { CriteriaChange } from '../../domain/criteria-change.js';
import type { DiffSides } from '../../labels/diff/diff-sides.js';
import type { Language } from '../../labels/language.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import type { PageText, TextId } from '../html/page-model.js';
import { makePageTexts } from '../html/page-texts.js';

/** What the page of a simulation is made with, beside the simulation itself. */
export interface SimulationPageInput {
  readonly context: SimulationContext;
  /** What differs between the two sets. */
  readonly changes: readonly CriteriaChange[];
  readonly sides: DiffSides;
}

/** The same with both languages, and the list of texts. */
export interface SimulationPageContext extends SimulationPageInput {
  readonly texts: readonly PageText[];
  text(vi: string, en?: string): TextId;
  /** Says something in both languages. */
  say(sayIn: (context: SimulationContext) => string): TextId;
  /** Says lines; both languages have as many. */
  lines(sayIn: (context: SimulationContext) => readonly string[]): readonly TextId[];
}

/** Opens an empty list of texts. */
export function makeSimulationPageContext(input: SimulationPageInput): SimulationPageContext {
  const { texts, text } = makePageTexts();
  const inLanguage = (language: Language) => ({ ...input.context, language });
  return {
    ...input,
    texts,
    text,
    say: (sayIn) => text(sayIn(inLanguage('vi')), sayIn(inLanguage('en'))),
    lines: (sayIn) => {
      const english = sayIn(inLanguage('en'));
      return sayIn(inLanguage('vi')).map((line, at) => text(line, english[at]));
    },
  };
}
