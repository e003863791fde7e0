import type { RawCell } from '../domain/raw-table.js';
import { foldText, tidyText } from '../domain/text.js';
import type { WrittenCondition } from '../domain/written-condition.js';
import { MISSING_POLICY_WORDS } from '../labels/words.js';
import type { NamedKind, NamedThings } from './names.js';
import { factName, factNamed, idIn, nameIn } from './names.js';
import { CellError } from './notation/cell-error.js';
import { conditionText, readCondition } from './notation/condition-notation.js';
import { readNumber } from './notation/plain-values.js';

/** What a cell of a criteria workbook holds. */
export type CellValue = string | number;

/** How a value stands in a cell. What `write` cannot say comes back as something else from `read`. */
export interface Codec {
  write(value: unknown, names: NamedThings): CellValue;
  /** Throws a CellError. The cell is never blank. */
  read(cell: RawCell, names: NamedThings): unknown;
  /** What a drop-down offers. */
  choices?(names: NamedThings): readonly string[];
  readonly isNumber?: true;
}

export const textCodec: Codec = {
  write: String,
  read: ({ text }) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim(),
};

/** Ids: Excel makes 1.1 a number and 1.10 the same number, so such cells are texts. */
export const idCodec: Codec = { write: String, read: ({ text }) => tidyText(text) };

export const numberCodec: Codec = {
  write: (value) => Number(value),
  read: ({ kind, text }) => {
    if (kind === 'number' || kind === 'percent') return Number(text);
    return readNumber(text);
  },
  isNumber: true,
};

/** YYYY-MM-DD as 02/11/2022. */
export const dayCodec: Codec = {
  write: (value) => String(value).replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1'),
  read: ({ kind, text }) => {
    if (kind === 'date') return text;
    const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
    if (match === null) throw new CellError('day-expected', text, '02/11/2022');
    const [, day = '', month = '', year = ''] = match;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  },
};

/** A closed list of values, each with its word. */
export function wordsCodec(
  words: readonly (readonly [value: string | number | boolean, word: string])[],
): Codec {
  return {
    write: (value) => words.find(([own]) => own === value)?.[1] ?? '',
    read: ({ text }) => {
      const found = words.find(([, word]) => foldText(word) === foldText(text));
      if (found !== undefined) return found[0];
      throw new CellError('word-unknown', text, words.map(([, word]) => word).join('; '));
    },
    choices: () => words.map(([, word]) => word),
  };
}

export const missingCodec: Codec = wordsCodec(Object.entries(MISSING_POLICY_WORDS.vi));

/** The id of one of the things that have names. */
export function nameCodec(kind: NamedKind): Codec {
  return {
    write: (value, names) => nameIn(names[kind], String(value)),
    read: ({ text }, names) => idIn(names[kind], text),
  };
}

/** Texts with ";" or a line end between them. */
export const listCodec: Codec = {
  write: (value) => (value as readonly string[]).join('; '),
  read: ({ text }) => entriesOf(text, /[;\n]/),
};

/** Ids, also with "," between them. */
export const idsCodec: Codec = {
  write: (value) => (value as readonly string[]).join('; '),
  read: ({ text }) => entriesOf(text, /[;,\n]/),
};

export const yearsCodec: Codec = {
  write: (value) => (value as readonly number[]).join(', '),
  read: ({ text }) => entriesOf(text, /[;,\s]/).map(readNumber),
};

function entriesOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map(tidyText)
    .filter((entry) => entry !== '');
}

export const conditionCodec: Codec = {
  write: (value, names) => conditionText(value as WrittenCondition, names),
  read: ({ text }, names) => readCondition(text, names),
};

/** The order of a ranking: "Xếp loại; Tỷ lệ %; Điểm mục 8.2". */
export const rankKeysCodec: Codec = {
  write: (value) =>
    (value as readonly string[])
      .map((key) => (key === 'grade' ? GRADE_KEY : factName(key, [])))
      .join('; '),
  read: ({ text }) =>
    entriesOf(text, /[;\n]/).map((entry) =>
      foldText(entry) === foldText(GRADE_KEY) ? 'grade' : factNamed(entry, RANK_NAMES),
    ),
};
const GRADE_KEY = 'Xếp loại';
const RANK_NAMES = ['Xếp loại', 'Tổng điểm', 'Tỷ lệ %', 'Điểm mục 8.2'].map((label) => ({
  id: label,
  label,
}));

/** Options of a choice, a line each: "full: Đầy đủ". */
export const optionsCodec: Codec = {
  write: (value) =>
    (value as readonly { id: string; label: string }[])
      .map(({ id, label }) => `${id}: ${label}`)
      .join('\n'),
  read: ({ text }) =>
    entriesOf(text, /\n/).map((line) => {
      const match = /^([^\s:]+)\s*:\s*(.+)$/.exec(line);
      if (match === null) throw new CellError('notation', line, 'day-du: Đầy đủ, đúng hạn');
      return { id: match[1], label: match[2] };
    }),
};
