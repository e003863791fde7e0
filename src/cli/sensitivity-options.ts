import { isExactNumberText } from '../domain/exact-number.js';
import { OperatorError } from '../domain/operator-error.js';
import type { SensitivityAsked } from '../domain/sensitivity.js';

/** What the command line says of the variations, as typed. */
export interface TypedVariations {
  readonly variants?: string;
  readonly seed?: string;
  readonly maxima?: string;
  readonly thresholds?: string;
  readonly counts?: string;
  readonly near?: string;
}

const MOST_VARIANTS = 100_000;
const MOST_PERCENT = 50;

/** Reads them; ±10 % of points and thresholds, one count, 1,000 variants where nothing is said. */
export function variationsAsked(typed: TypedVariations): SensitivityAsked {
  return {
    variants: whole('--variants', typed.variants ?? '1000', [1, MOST_VARIANTS]),
    seed: whole('--seed', typed.seed ?? '1', [0, 2 ** 31 - 1]),
    maxima: percent('--maxima', typed.maxima ?? '10'),
    thresholds: percent('--thresholds', typed.thresholds ?? '10'),
    counts: whole('--counts', (typed.counts ?? '1').replace(/^[±+]/, ''), [0, 1000]),
    near: distance(typed.near ?? '0.5'),
  };
}

function refuse(option: string, found: string, expected: string): never {
  throw new OperatorError('option-invalid', { option, found, expected });
}

function whole(option: string, text: string, [least, most]: readonly [number, number]): number {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= least && number <= most) return number;
  return refuse(option, text, `${least}–${most}`);
}

/** "10", "±10", "±10%". */
function percent(option: string, text: string): number {
  const plain = text.replace(/^[±+]/, '').replace(/\s?%$/, '').replace(',', '.');
  const number = Number(plain);
  if (/^\d{1,2}(?:\.\d{1,2})?$/.test(plain) && number <= MOST_PERCENT) return number;
  return refuse(option, text, `0–${MOST_PERCENT}`);
}

function distance(text: string): string {
  const plain = text.replace(',', '.');
  if (isExactNumberText(plain) && !plain.startsWith('-')) return plain;
  return refuse('--near', text, '0.5');
}
