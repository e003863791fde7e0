import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, isExactNumberText, roundExact } from '../domain/exact-number.js';
import type { Language } from './language.js';

const MOST_DIGITS = 6;

/** Decimal text of a fraction: two digits, more where two would look like a whole number. */
function nearText(value: ExactNumber): string {
  for (let digits = 2; digits < MOST_DIGITS; digits += 1) {
    const rounded = roundExact(value, digits, 'half-up');
    if (rounded.d !== 1n) return exactText(rounded);
  }
  return exactText(roundExact(value, MOST_DIGITS, 'half-up'));
}

function withMark(text: string, language: Language): string {
  return language === 'vi' ? text.replace('.', ',') : text;
}

/**
 * A number in exact notation as people read it: "88,5" in Vietnamese, "88.5" in English, a fraction
 * with its decimals: "8/3 (≈ 2,67)". Nothing is rounded but that. Other texts come back as they are.
 */
export function numberText(text: string, language: Language): string {
  if (!isExactNumberText(text)) return text;
  if (!text.includes('/')) return withMark(text, language);
  return `${text} (≈ ${withMark(nearText(exact(text)), language)})`;
}

/** The same where there is room for one number only: a fraction as its decimals, "≈ 2,67". */
export function shortNumberText(text: string, language: Language): string {
  if (!isExactNumberText(text)) return text;
  if (!text.includes('/')) return withMark(text, language);
  return `≈ ${withMark(nearText(exact(text)), language)}`;
}

/** A percent on the scale 0 to 100: "88,5 %" or "88.5%"; "≈ 66,67 %" where no decimal is equal. */
export function percentText(text: string, language: Language): string {
  if (!isExactNumberText(text)) return text;
  const sign = language === 'vi' ? ' %' : '%';
  if (!text.includes('/')) return `${withMark(text, language)}${sign}`;
  return `≈ ${withMark(nearText(exact(text)), language)}${sign}`;
}

/** A whole number with its thousands set apart: "12.000" in Vietnamese, "12,000" in English. */
export function groupedText(number: number, language: Language): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
