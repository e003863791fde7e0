import { foldText } from '../domain/text.js';
import type { ListedUnit } from './form-unit.js';

/** What Windows takes in no file name, and what only confuses there. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 100;

function clean(text: string): string {
  return text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The name of a unit's file, from its id and name: "SKHCN - Sở Khoa học và Công nghệ.xlsx". Windows
 * takes it, and no two names differ by capitals only.
 */
export function formFileNames(units: readonly ListedUnit[]): readonly string[] {
  const taken = new Set<string>();
  return units.map(({ id, name }) => {
    const whole = clean(`${id} - ${name}`)
      .slice(0, LONGEST)
      .replace(/[. -]+$/, '');
    const [stem = ''] = whole.split('.');
    const base = RESERVED.test(stem.trim()) || whole === '' ? `don-vi ${whole}`.trim() : whole;
    for (let attempt = 1; ; attempt += 1) {
      const found = attempt === 1 ? base : `${base} (${attempt})`;
      if (taken.has(foldText(found))) continue;
      taken.add(foldText(found));
      return `${found}.xlsx`;
    }
  });
}
