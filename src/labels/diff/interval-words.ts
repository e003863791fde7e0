import type { Language } from '../language.js';
import { phrasesOf } from '../rules/phrases-of.js';

const FORM = /^(?:(\S+) ([≤<]) )?x(?: ([≤<]) (\S+))?$/;
const SINGLE = /^x = (\S+)$/;

/** "80 ≤ x < 95" as people say it: "từ 80 % đến dưới 95 %". */
export function intervalWords(
  interval: string,
  value: (text: string) => string,
  language: Language,
): string {
  const phrases = phrasesOf(language);
  const [, only] = SINGLE.exec(interval) ?? [];
  if (only !== undefined) return phrases.exactly(value(only));
  const [, low, lowSign, highSign, high] = FORM.exec(interval) ?? [];
  if (low === undefined && high === undefined) return phrases.anyValue;
  return phrases.values({
    ...(low !== undefined && { low: { text: value(low), included: lowSign === '≤' } }),
    ...(high !== undefined && { high: { text: value(high), included: highSign === '≤' } }),
  });
}
