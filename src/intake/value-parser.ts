import type { DataElement } from '../criteria/data-element.js';
import type { RawCell } from '../domain/raw-table.js';
import type { ParsedValue } from './parse-value.js';
import { parseValue } from './parse-value.js';

/** Reads a cell that is not blank as a value of an element, as {@link parseValue} does. */
export type ParseCell = (cell: RawCell, element: DataElement) => ParsedValue;

/** So many different texts of one element are kept: of choices and counts there are fewer. */
const MOST_TEXTS = 1000;

/**
 * Makes the reader of a scoring year. Units are read several times and most of them say the same few
 * things, so what a typed text means for an element is worked out once.
 */
export function makeValueParser(year: number): ParseCell {
  const byElement = new Map<DataElement, Map<string, ParsedValue>>();
  return (cell, element) => {
    if (cell.kind !== 'text') return parseValue(cell, element, year);
    const texts = byElement.get(element) ?? new Map<string, ParsedValue>();
    if (texts.size === 0) byElement.set(element, texts);
    const known = texts.get(cell.text);
    if (known !== undefined) return known;
    const parsed = parseValue(cell, element, year);
    if (texts.size < MOST_TEXTS) texts.set(cell.text, parsed);
    return parsed;
  };
}
