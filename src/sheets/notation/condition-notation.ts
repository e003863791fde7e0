import type { WrittenComparison, WrittenCondition } from '../../domain/written-condition.js';
import type { Named, NamedThings } from '../names.js';
import { factName, factNamed, idIn, nameIn } from '../names.js';
import { CellError } from './cell-error.js';
import { dayText, readDay } from './day-notation.js';
import { numberText, readNumber } from './plain-values.js';

/** What a condition may name. */
export type ConditionNames = Pick<NamedThings, 'elements' | 'conditions'>;
type Operator = WrittenComparison['operator'];

const NUMBER_SIGNS = [
  ['at-least', '≥'],
  ['at-most', '≤'],
  ['above', '>'],
  ['below', '<'],
  ['equals', '='],
] as const satisfies readonly (readonly [Operator, string])[];
const DAY_WORDS = [
  ['on-or-before', 'đến ngày'],
  ['on-or-after', 'từ ngày'],
  ['before', 'trước ngày'],
  ['after', 'sau ngày'],
] as const satisfies readonly (readonly [Operator, string])[];
export const CONDITION_EXAMPLE =
  '[Số vụ việc] ≥ 1 VÀ ([Ngày báo cáo] trước ngày 25/5 HOẶC [Có quy chế] là không)';

/** How a comparison is written: "≥", "trước ngày", "là có"; an operator that is not known as it is. */
export function operatorWords(operator: string): string {
  const words: readonly (readonly [string, string])[] = [
    ...NUMBER_SIGNS,
    ...DAY_WORDS,
    ['absent', 'không có'],
    ['is', 'là có, là không'],
    ['is-option', 'là [một mức]'],
    ['is-one-of', 'thuộc [các mức]'],
  ];
  return words.find(([id]) => id === operator)?.[1] ?? operator;
}

function optionsOf(element: string, names: ConditionNames): readonly Named[] {
  return names.elements.find(({ id }) => id === element)?.options ?? [];
}

function comparisonText(written: WrittenComparison, names: ConditionNames): string {
  const { fact, operator, value } = written;
  const name = `[${factName(fact, names.elements)}]`;
  const options = optionsOf(fact, names);
  const sign = NUMBER_SIGNS.find(([id]) => id === operator)?.[1];
  if (sign !== undefined) return `${name} ${sign} ${numberText(Number(value))}`;
  const word = DAY_WORDS.find(([id]) => id === operator)?.[1];
  if (word !== undefined) return `${name} ${word} ${dayText(value as string)}`;
  if (operator === 'absent') return `${name} không có`;
  if (operator === 'is') return `${name} là ${value === true ? 'có' : 'không'}`;
  if (operator === 'is-option') return `${name} là [${nameIn(options, String(value))}]`;
  const listed = (Array.isArray(value) ? value : []).map((id) => `[${nameIn(options, id)}]`);
  return `${name} thuộc ${listed.join(', ')}`;
}

/** A condition in words. What they cannot say comes back as something else when it is read. */
export function conditionText(written: WrittenCondition, names: ConditionNames): string {
  const inner = (part: WrittenCondition) => {
    const text = conditionText(part, names);
    return 'all' in part || 'any' in part ? `(${text})` : text;
  };
  if ('all' in written) return written.all.map(inner).join(' VÀ ');
  if ('any' in written) return written.any.map(inner).join(' HOẶC ');
  if ('not' in written) return `KHÔNG (${conditionText(written.not, names)})`;
  if ('condition' in written) {
    return `điều kiện [${nameIn(names.conditions, written.condition)}]`;
  }
  return comparisonText(written, names);
}

function wrong(text: string): CellError {
  return new CellError('notation', text, CONDITION_EXAMPLE);
}

const JOINTS = { any: 'HOẶC', all: 'VÀ' } as const;

/** Cut at a word in capitals, outside of brackets. */
function cutAt(text: string, word: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('[('.includes(sign)) depth += 1;
    if ('])'.includes(sign)) depth -= 1;
    const stands =
      text.startsWith(word, at) && isEdge(text[at - 1]) && isEdge(text[at + word.length]);
    if (depth !== 0 || !stands) continue;
    parts.push(text.slice(start, at));
    start = at + word.length;
  }
  return [...parts, text.slice(start)];
}

function isEdge(sign: string | undefined): boolean {
  return sign === undefined || /[\s()[\]]/.test(sign);
}

/** "(…)" whose first bracket is closed by its last one. */
function insideBrackets(text: string): string | undefined {
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined;
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return at === [...text].length - 1 ? text.slice(1, -1) : undefined;
  }
  return undefined;
}

/** The condition that a text says. Throws a CellError with what was not understood. */
export function readCondition(text: string, names: ConditionNames): WrittenCondition {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const key of ['any', 'all'] as const) {
    const parts = cutAt(plain, JOINTS[key]);
    if (parts.length === 1) continue;
    const read = parts.map((part) => readCondition(part, names));
    return key === 'any' ? { any: read } : { all: read };
  }
  const not = /^KHÔNG\b\s*(.+)$/.exec(plain)?.[1] ?? /^KHÔNG\s*(\(.+\))$/.exec(plain)?.[1];
  if (not !== undefined) return { not: readCondition(not, names) };
  const inner = insideBrackets(plain);
  if (inner !== undefined) return readCondition(inner, names);
  const named = /^điều kiện \[([^\]]+)\]$/i.exec(plain)?.[1];
  if (named !== undefined) return { condition: idIn(names.conditions, named) };
  return readComparison(plain, names);
}

function readComparison(text: string, names: ConditionNames): WrittenComparison {
  const match = /^\[([^\]]+)\] ?(.+)$/.exec(text);
  if (match === null) throw wrong(text);
  const fact = factNamed(match[1] ?? '', names.elements);
  const said = (match[2] ?? '').replace('>=', '≥').replace('<=', '≤');
  for (const [operator, sign] of NUMBER_SIGNS) {
    if (said.startsWith(sign)) return { fact, operator, value: readNumber(said.slice(1)) };
  }
  for (const [operator, word] of DAY_WORDS) {
    if (!said.toLowerCase().startsWith(`${word} `)) continue;
    return { fact, operator, value: readDay(said.slice(word.length)) };
  }
  return readState(fact, said, { text, names });
}

function readState(
  fact: string,
  said: string,
  { text, names }: { readonly text: string; readonly names: ConditionNames },
): WrittenComparison {
  const folded = said.toLowerCase();
  if (folded === 'không có') return { fact, operator: 'absent', value: true };
  if (folded === 'là có') return { fact, operator: 'is', value: true };
  if (folded === 'là không') return { fact, operator: 'is', value: false };
  const options = optionsOf(fact, names);
  const listed = [...said.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => idIn(options, name));
  if (folded.startsWith('là [') && listed[0] !== undefined) {
    return { fact, operator: 'is-option', value: listed[0] };
  }
  if (!folded.startsWith('thuộc ') || listed.length === 0) throw wrong(text);
  return { fact, operator: 'is-one-of', value: listed };
}
