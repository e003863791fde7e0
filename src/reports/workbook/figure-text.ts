import { cellRefText } from '../../domain/cell-ref.js';
import type { CriterionResult, InputResult } from '../../domain/evaluation.js';
import { seenText } from '../../labels/issues/seen-params.js';
import { factWords, valueWords } from '../../labels/rules/fact-words.js';
import { INPUT_STATE_WORDS } from '../../labels/words.js';
import type { WordsContext } from '../../labels/words-context.js';

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

function inputText(input: InputResult, words: WordsContext): string {
  const { element, state, value, text, keptAs } = input;
  const fact = factWords(element, words);
  const stateWords = INPUT_STATE_WORDS[words.language][state];
  if (state === 'not-reported') return `${fact.label}: ${stateWords}`;
  const kept = (text ?? '').trim();
  const typed = seenText(kept, keptAs, words.language);
  if (state !== 'reported' || value === null) return `${fact.label} = ${typed} (${stateWords})`;
  const read = valueWords(value, fact, words);
  // a number or day that Excel itself holds comes in the notation that rules use
  if (kept === '' || kept === value || sameText(typed, read)) return `${fact.label} = ${read}`;
  return `${fact.label} = ${typed} → ${read}`;
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
function derivedTexts({ parts }: CriterionResult, words: WordsContext): readonly string[] {
  const derived = new Map(parts.flatMap((part) => Object.entries(part.derived)));
  const origins = new Map(parts.flatMap((part) => Object.entries(part.fromUnits)));
  return [...derived].flatMap(([name, value]) => {
    const fact = words.derived.get(name);
    if (value === null || fact === undefined || 'dayByYear' in fact) return [];
    const said = factWords(name, words);
    const from = origins.get(name)?.join(', ');
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
