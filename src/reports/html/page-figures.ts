import type { CriterionResult, InputResult } from '../../domain/evaluation.js';
import { seenText } from '../../labels/issues/seen-params.js';
import { factOrigins } from '../../labels/named-units.js';
import { factWords, valueWords } from '../../labels/rules/fact-words.js';
import { INPUT_STATE_WORDS } from '../../labels/words.js';
import type { WordsContext } from '../../labels/words-context.js';
import type { UnitEntry } from '../workbook/book-context.js';
import type { PageContext } from './page-context.js';
import type { PageFigure, TextId } from './page-model.js';

/** Both languages' words for the table of one unit. */
export interface UnitWords {
  readonly vi: WordsContext;
  readonly en: WordsContext;
}

/** The words of a unit's table; units stand in the same order in both languages. */
export function unitWords({ key, table }: UnitEntry, { en }: PageContext): UnitWords {
  return { vi: table.words, en: en.units[key - 1]?.table.words ?? table.words };
}

/** The figures that a criterion read, then what was worked out from them. */
export function pageFigures(
  result: CriterionResult,
  words: UnitWords,
  context: PageContext,
): readonly PageFigure[] {
  return [
    ...reportedFigures(result.inputs, words, context),
    ...derivedFigures(result, words, sayer(words, context)),
  ];
}

/** Figures as they were reported, each with its cell. */
export function reportedFigures(
  inputs: readonly InputResult[],
  words: UnitWords,
  context: PageContext,
): readonly PageFigure[] {
  return inputs.map((input) => reportedFigure(input, sayer(words, context), context));
}

function sayer(words: UnitWords, context: PageContext): Say {
  return (sayIn) => context.text(sayIn(words.vi), sayIn(words.en));
}

type Say = (sayIn: (words: WordsContext) => string) => TextId;

function reportedFigure(input: InputResult, say: Say, context: PageContext): PageFigure {
  const { element, state, value, text, keptAs, at } = input;
  const isRead = state === 'reported' && value !== null;
  const typed = (text ?? '').trim();
  const read = (words: WordsContext) =>
    isRead
      ? valueWords(value, factWords(element, words), words)
      : INPUT_STATE_WORDS[words.language][state];
  const asTyped = (words: WordsContext) => seenText(typed, keptAs, words.language);
  return {
    label: say((words) => factWords(element, words).label),
    value: say(read),
    ...(typed !== '' && typed !== value && { typed: say(asTyped) }),
    ...(at !== null && { cell: context.cell(at) }),
    ...((state === 'invalid' || state === 'not-reported') && { faulty: true as const }),
  };
}

function derivedFigures(
  result: CriterionResult,
  words: UnitWords,
  say: Say,
): readonly PageFigure[] {
  const { parts } = result;
  const derived = new Map(parts.flatMap((part) => Object.entries(part.derived)));
  return [...derived].flatMap(([name, value]): readonly PageFigure[] => {
    const fact = words.vi.derived.get(name);
    if (value === null || fact === undefined || 'dayByYear' in fact) return [];
    const read = (own: WordsContext) => {
      const from = factOrigins(result, own.language).get(name);
      const said = valueWords(value, factWords(name, own), own);
      return from === undefined ? said : `${said} (${from})`;
    };
    return [{ label: say((own) => factWords(name, own).label), value: say(read), derived: true }];
  });
}
