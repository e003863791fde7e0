import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { exact } from '../domain/exact-number.js';
import type { Bound, Interval } from '../domain/interval.js';
import { findIntervalFaults } from '../domain/interval.js';
import type { CriteriaSet } from './criteria-set.js';
import type { Band } from './criteria-set-file.js';

const FILE = 'criteria-set.yaml';

function bound(included: number | undefined, excluded: number | undefined): Bound | undefined {
  if (included !== undefined) return { value: exact(included), included: true };
  return excluded === undefined ? undefined : { value: exact(excluded), included: false };
}

/** The values of total or percent that a band takes. */
export function intervalOfBand(band: Band): Interval {
  const low = bound(band.from, band.above);
  const high = bound(band.to, band.below);
  return { ...(low && { low }), ...(high && { high }) };
}

/**
 * Bands cover every value from 0 up exactly once, so whatever a unit gets has one grade; with a bonus
 * above the scale there is no upper end. The best band stands first: demotion goes down the list.
 */
export function checkGrades(set: CriteriaSet): readonly CriteriaFinding[] {
  const { bands, readFrom } = set.grades;
  const top = readFrom === 'percent' ? 100 : Math.max(...set.tables.map(({ scale }) => scale));
  const high = set.totals.bonusMayExceedScale
    ? {}
    : { high: { value: exact(top), included: true } };
  const domain = { low: { value: exact(0), included: true }, ...high, whole: false };
  const twice = bands.flatMap(checkBounds);
  if (twice.length > 0) return twice;
  const faults = findIntervalFaults(bands.map(intervalOfBand), domain).map(
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
  const lower = band.from !== undefined && band.above !== undefined;
  const upper = band.to !== undefined && band.below !== undefined;
  return [
    ...(lower ? [impossible('from, above', 'at-most-one', index)] : []),
    ...(upper ? [impossible('to, below', 'at-most-one', index)] : []),
  ];
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
