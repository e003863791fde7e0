import type { BookContext, GroupEntry } from './book-context.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** "II. UBND HUYỆN, THỊ XÃ, THÀNH PHỐ (13 đơn vị)"; `index` starts at 0. */
export function groupHeading(group: GroupEntry, index: number, { words }: BookContext): string {
  const number = ROMAN[index] ?? String(index + 1);
  return `${number}. ${group.label.toLocaleUpperCase('vi')} (${words.unitCount(group.units.length)})`;
}
