import { exact, exactText, isExactNumberText, roundExact } from '../../domain/exact-number.js';
import type { Language } from '../../labels/language.js';
import { shortNumberText } from '../../labels/number-text.js';
import { isLongNumber } from '../workbook/cell-content.js';

/** Decimals of a number too long to be shown as it is. */
export const LONG_DECIMALS = 2;

/** How many decimals the numbers of a column have at most, without fractions and very long numbers. */
export function mostDecimals(values: readonly (string | null)[]): number {
  const decimals = values.map((value) =>
    isLongNumber(value) ? 0 : (value?.split('.')[1]?.length ?? 0),
  );
  return decimals.reduce((most, own) => Math.max(most, own), 0);
}

/**
 * A number of a column in which all have as many decimals: "98,50" beside "98,79". What is rounded,
 * a fraction or more than four decimals, says so ("≈ 2,67"); "–" where there is no number.
 */
export function alignedText(value: string | null, decimals: number, language: Language): string {
  if (value === null) return '–';
  if (!isExactNumberText(value) || value.includes('/')) return shortNumberText(value, language);
  if (isLongNumber(value)) {
    const near = exactText(roundExact(exact(value), LONG_DECIMALS, 'half-up'));
    return `≈ ${shortNumberText(near, language)}`;
  }
  const [whole = '', part = ''] = value.split('.');
  const padded = part.padEnd(decimals, '0');
  return padded === '' ? whole : `${whole}${language === 'vi' ? ',' : '.'}${padded}`;
}
