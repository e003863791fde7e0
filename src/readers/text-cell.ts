import { BLANK_CELL, type RawCell } from '../domain/raw-table.js';

const ONLY_SPACE = /^[\s\u200b]*$/u;

/** A cell of typed text, kept as it is; `blank` when it is empty or shows nothing but spaces. */
export function textCell(text: string): RawCell {
  if (text === '') return BLANK_CELL;
  return { kind: ONLY_SPACE.test(text) ? 'blank' : 'text', text };
}
