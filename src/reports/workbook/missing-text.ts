import { factWords } from '../../labels/rules/fact-words.js';
import type { BookContext, UnitEntry } from './book-context.js';

/** How many criteria are named; a file without half of its columns would fill the page. */
const MOST = 5;

/** What an incomplete unit has not reported: "8.2 (Số mô hình hoàn thành); …", the first few of many. */
export function missingText({ result, table }: UnitEntry, context: BookContext): string {
  const parts = result.missing.map(({ criterion, condition, elements }) => {
    const labels = elements.map((element) => factWords(element, table.words).label).join(', ');
    const named =
      criterion ??
      context.criteriaSet.conditions.find(({ id }) => id === condition)?.label ??
      condition ??
      '';
    return labels === '' ? named : `${named} (${labels})`;
  });
  return context.words.missing(parts.slice(0, MOST), Math.max(0, parts.length - MOST));
}
