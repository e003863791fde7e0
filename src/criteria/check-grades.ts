import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { exact } from '../domain/exact-number.js';
import { findIntervalFaults } from '../domain/interval.js';
import { endsWrittenTwice, intervalOfStep } from '../methods/step-interval.js';
import type { CriteriaSet } from './criteria-set.js';
import type { Band } from './criteria-set-file.js';

const FILE = 'criteria-set.yaml';

/**
 * Bands cover every value from 0 up exactly once, so whatever a unit gets has one grade; with a bonus
 * above the scale there is no upper end. The best band stands first: demotion goes down the list.
 */
export function checkGrades(set: CriteriaSet): readonly CriteriaFinding[] {
  const { bands, readFrom } = set.grades;
  const [of] = readFrom.split('-');
  const top = of === 'percent' ? 100 : Math.max(...set.tables.map(({ scale }) => scale));
  const endless = set.totals.bonusMayExceedScale && of === readFrom;
  const high = endless ? {} : { high: { value: exact(top), included: true } };
  const domain = { low: { value: exact(0), included: true }, ...high, whole: false };
  const twice = bands.flatMap(checkBounds);
  if (twice.length > 0) return twice;
  const faults = findIntervalFaults(bands.map(intervalOfStep), domain).map(
    ({ kind, interval, index }): CriteriaFinding => {
      const place = { file: FILE, path: ['grades', 'bands', index] };
      if (kind === 'unreachable') return impossible(interval, 'covers-no-value', index);
      const code = kind === 'gap' ? 'bands-gap' : 'bands-overlap';
      return { code, params: { interval }, ...place };
    },
  );
  return faults.length > 0 ? faults : checkOrder(bands);
}

function impossible(what: string, why: string, index: number): CriteriaFinding {
  const path = ['grades', 'bands', index];
  return { code: 'combination-impossible', params: { what, why }, file: FILE, path };
}

/** One lower and one upper end at most: of two the second would be ignored. */
function checkBounds(band: Band, index: number): readonly CriteriaFinding[] {
  return endsWrittenTwice(band).map((what) => impossible(what, 'at-most-one', index));
}

function checkOrder(bands: readonly Band[]): readonly CriteriaFinding[] {
  return bands.slice(1).flatMap((band, index): readonly CriteriaFinding[] => {
    const above = bands[index];
    const [low, before] = [lowOf(band), above === undefined ? undefined : lowOf(above)];
    if (above === undefined || low === undefined || (before !== undefined && low < before))
      return [];
    const params = { found: band.id, after: above.id };
    return [
      {
        code: 'steps-not-in-order',
        params,
        file: FILE,
        path: ['grades', 'bands', index + 1],
      },
    ];
  });
}

function lowOf(band: Band): number | undefined {
  return band.from ?? band.above;
}
