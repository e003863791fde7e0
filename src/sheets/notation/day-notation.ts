import type { WrittenDay } from '../../domain/written-condition.js';
import { CellError } from './cell-error.js';
import { mappingOnce } from './clauses.js';

const EXAMPLE = '25/5; 25/5/2024; năm 2023: 01/6, năm 2024: 25/5';

function oneDay(text: string): string {
  const match = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return text;
  const [, year, month, day] = match;
  return `${day}/${month}${year === undefined ? '' : `/${year}`}`;
}

function readOneDay(text: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text.trim());
  if (match === null) {
    if (/^(?:\d{4}-)?\d{2}-\d{2}$/.test(text.trim())) return text.trim();
    throw new CellError('day-expected', text, EXAMPLE);
  }
  const [, day = '', month = '', year] = match;
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year === undefined ? rest : `${year}-${rest}`;
}

/** A day as officials write it: "25/05", "25/05/2024", or "năm 2023: 01/06, năm 2024: 25/05". */
export function dayText(day: WrittenDay): string {
  if (typeof day === 'string') return oneDay(day);
  return Object.entries(day)
    .map(([year, own]) => `năm ${year}: ${oneDay(own)}`)
    .join(', ');
}

/** The day that a text says. Whether it exists is checked with the set. */
export function readDay(text: string): WrittenDay {
  if (!text.includes(':')) return readOneDay(text);
  const entries = text.split(/[,;]/).map((part) => {
    const match = /^\s*(?:năm\s+)?(\d{4})\s*:\s*(.+?)\s*$/i.exec(part);
    if (match === null) throw new CellError('day-expected', text, EXAMPLE);
    return [match[1] ?? '', readOneDay(match[2] ?? '')] as const;
  });
  return mappingOnce(entries, text);
}
