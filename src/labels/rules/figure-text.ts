import { cellRefText } from '../../domain/cell-ref.js';
import type { CriterionResult, InputResult } from '../../domain/evaluation.js';
import { seenText } from '../issues/seen-params.js';
import { factOrigins } from '../named-units.js';
import { INPUT_STATE_WORDS } from '../words.js';
import type { WordsContext } from '../words-context.js';
import { factWords, valueWords } from './fact-words.js';

/** The figures that a criterion read, one a line: "Số vụ việc = 1.250 → 1250", then what was derived. */
export function figuresText(result: CriterionResult, words: WordsContext): string {
  return [...typedTexts(result, words), ...derivedTexts(result, words)].join('\n');
}

/** The same without what was derived. */
export function typedFiguresText(result: CriterionResult, words: WordsContext): string {
  return typedTexts(result, words).join('\n');
}

function typedTexts({ inputs }: CriterionResult, words: WordsContext): readonly string[] {
  return inputs.map((input) => inputText(input, words));
}

/** A figure as it stood in its cell and as it was read; `read` is empty where both say the same. */
export interface Reading {
  readonly typed: string;
  readonly read: string;
}

/** What stood in the cell of a figure and what it was read as; a state that is no value stands for it. */
export function readingOf(input: InputResult, words: WordsContext): Reading {
  const { element, state, value, text, keptAs } = input;
  const stateWords = INPUT_STATE_WORDS[words.language][state];
  if (state === 'not-reported') return { typed: '', read: stateWords };
  const kept = (text ?? '').trim();
  const typed = seenText(kept, keptAs, words.language);
  if (state !== 'reported' || value === null) return { typed, read: stateWords };
  const read = valueWords(value, factWords(element, words), words);
  // a number or day that Excel itself holds comes in the notation that rules use
  if (kept === '' || kept === value || sameText(typed, read)) return { typed: read, read: '' };
  return { typed, read };
}

function inputText(input: InputResult, words: WordsContext): string {
  const { label } = factWords(input.element, words);
  const { typed, read } = readingOf(input, words);
  if (input.state === 'not-reported') return `${label}: ${read}`;
  if (read === '') return `${label} = ${typed}`;
  const isRead = input.state === 'reported' && input.value !== null;
  return isRead ? `${label} = ${typed} → ${read}` : `${label} = ${typed} (${read})`;
}

/** "90%" and "90 %", "Có" and "có", "5/6/2024" and "05/6/2024" say the same. */
function sameText(typed: string, read: string): boolean {
  return plainText(typed) === plainText(read);
}

function plainText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\s“”]/gu, '')
    .toLowerCase();
  return plain.includes('/') ? plain.replace(/\b0+(?=\d)/g, '') : plain;
}

/**
 * Ratios and sums that the rules worked out from the figures, and what the whole group gave with the
 * units it came from; a day of the law is in the rule.
 */
function derivedTexts(result: CriterionResult, words: WordsContext): readonly string[] {
  const { parts } = result;
  const derived = new Map(parts.flatMap((part) => Object.entries(part.derived)));
  const origins = factOrigins(result, words.language);
  return [...derived].flatMap(([name, value]) => {
    const fact = words.derived.get(name);
    if (value === null || fact === undefined || 'dayByYear' in fact) return [];
    const said = factWords(name, words);
    const from = origins.get(name);
    const origin = from === undefined ? '' : ` (${from})`;
    return [`${said.label} = ${valueWords(value, said, words)}${origin}`];
  });
}

/** Where the figures stood, one a line in the same order. */
export function figureCellsText({ inputs }: CriterionResult): string {
  return [...new Set(inputs.flatMap(({ at }) => (at === null ? [] : [cellRefText(at)])))].join(
    '\n',
  );
}
