import type { Language } from '../language.js';

const NUMBER = String.raw`(-?\d+(?:\.\d+|\/\d+)?)`;
const FORM = new RegExp(`^(?:${NUMBER} (≤|<) )?x(?: (≤|<|=) ${NUMBER})?$`);

/**
 * An interval such as "80 ≤ x < 85" in words: "từ 80 (kể cả 80) đến 85 (không kể 85)", "from 80
 * (inclusive) to 85 (exclusive)". Numbers stay as in the file.
 */
export function intervalWords(interval: string, language: Language): string {
  const found = FORM.exec(interval);
  if (found === null) return interval;
  const [, low, lowSign, highSign, high] = found;
  if (highSign === '=') return language === 'vi' ? `đúng ${high}` : `exactly ${high}`;
  const end = (value: string, included: boolean) => {
    if (language === 'en') return `${value} (${included ? 'inclusive' : 'exclusive'})`;
    return `${value} (${included ? 'kể cả' : 'không kể'} ${value})`;
  };
  const words =
    language === 'vi'
      ? { from: 'từ', to: 'đến', below: 'đến' }
      : { from: 'from', to: 'to', below: 'up to' };
  const lowText = low === undefined ? '' : end(low, lowSign === '≤');
  const highText = high === undefined ? '' : end(high, highSign === '≤');
  if (lowText === '') return `${words.below} ${highText}`;
  const upwards = language === 'vi' ? 'trở lên' : 'upwards';
  return highText === ''
    ? `${words.from} ${lowText} ${upwards}`
    : `${words.from} ${lowText} ${words.to} ${highText}`;
}
