import type { PageLeaf, PageResult } from '../reports/html/page-model.js';
import { pictured } from './reader.js';

/** Lower ends of the bins, as shares of the maximum; below the last one: nothing at all. */
const BINS = [1, 0.75, 0.5, 0.25] as const;

/** Number of the palest to the darkest tone. */
export const TONES = BINS.length + 2;

/**
 * The class that colours a cell: h0 (full points) to h5 (none); a deduction the other way round. Empty
 * for a bonus, "hn" for a cell without points, "ha" for what does not apply.
 */
export function heatTone({ kind, maximum }: PageLeaf, result: PageResult): string {
  if (result.status === 'not-applicable') return 'ha';
  if (result.final === null) return 'hn';
  if (kind === 'bonus') return '';
  const whole = pictured(kind === 'deduction' ? maximum : (result.maximum ?? maximum));
  const share = whole === 0 ? 1 : pictured(result.final) / whole;
  return `h${binOf(kind === 'deduction' ? 1 - share : share)}`;
}

function binOf(share: number): number {
  const bin = BINS.findIndex((low) => share >= low);
  if (bin >= 0) return bin;
  return share > 0 ? BINS.length : BINS.length + 1;
}
