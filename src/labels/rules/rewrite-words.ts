import type { Language } from '../language.js';
import { numberText, percentText } from '../number-text.js';
import { phrasesOf } from './phrases-of.js';

/** "1.234" with a decimal mark looks like 1234: a zero at the end makes it clear. */
function clearDecimals(text: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** How to write each reading of a number so that it has only that reading: "1,2340 hoặc 1234". */
export function clearNumbers(readings: readonly string[], language: Language): string {
  const texts = readings.map((reading) => numberText(clearDecimals(reading), language));
  return texts.join(phrasesOf(language).or);
}

/** The readings of a percent, with or without their sign: "0,8 % hoặc 80 %". */
export function clearPercents(readings: readonly string[], language: Language): string {
  const texts = readings.map((reading) => percentText(reading.replace(/\s*%$/, ''), language));
  return texts.join(phrasesOf(language).or);
}
