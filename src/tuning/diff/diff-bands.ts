import type { Band } from '../../criteria/criteria-set-file.js';
import type { ChangeEffect } from '../../domain/criteria-change.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, HUNDRED, ONE, ZERO } from '../../domain/exact-number.js';
import { intervalText, isInside } from '../../domain/interval.js';
import { intervalOfStep } from '../../methods/step-interval.js';
import { effectOf } from './compare-awards.js';
import type { FoundChange } from './make-change.js';
import { isSame } from './make-change.js';
import { pairByName } from './match-tables.js';

/** Grades of both versions from the best to the worst; undefined where the two contradict each other. */
function commonOrder(
  before: readonly Band[],
  after: readonly Band[],
): readonly string[] | undefined {
  const order = after.map(({ id }) => id);
  let at = 0;
  for (const { id } of before) {
    const found = order.indexOf(id);
    if (found < 0) order.splice(at, 0, id);
    else if (found < at) return undefined;
    at = (found < 0 ? at : found) + 1;
  }
  return order;
}

/** Every end of a band, what lies next to it and between. */
function testedValues(bands: readonly Band[]): readonly ExactNumber[] {
  const near = exact('0.0001');
  const ends = bands.flatMap((band) => {
    const { low, high } = intervalOfStep(band);
    return [low?.value, high?.value].filter((value) => value !== undefined);
  });
  return [ZERO, HUNDRED, ...ends].flatMap((value) => [
    value.sub(near),
    value,
    value.add(near),
    value.add(ONE),
  ]);
}

function gradeAt(value: ExactNumber, bands: readonly Band[]): string | undefined {
  return bands.find((band) => isInside(value, intervalOfStep(band)))?.id;
}

/** Better or worse grades for the same percent, of those values where the given band is one of the two. */
function effectOfBand(id: string, before: readonly Band[], after: readonly Band[]): ChangeEffect {
  const order = commonOrder(before, after);
  if (order === undefined) return 'either';
  const shifts = testedValues([...before, ...after]).flatMap((value) => {
    const [old, own] = [gradeAt(value, before), gradeAt(value, after)];
    if (old === undefined || own === undefined || (old !== id && own !== id)) return [];
    return [order.indexOf(own) - order.indexOf(old)];
  });
  return effectOf(
    shifts.some((shift) => shift > 0),
    shifts.some((shift) => shift < 0),
  );
}

function text(band: Band): string {
  return intervalText(intervalOfStep(band));
}

/** A band that both versions have. */
function diffBand(old: Band, own: Band, effect: ChangeEffect): readonly FoundChange[] {
  const params = { label: own.label, from: text(old), to: text(own) };
  const [from, to] = old.label === own.label ? [old.id, own.id] : [old.label, own.label];
  return [
    ...(from === to ? [] : [{ kind: 'band-renamed' as const, params: { from, to } }]),
    ...(params.from === params.to ? [] : [{ kind: 'band-moved' as const, params, effect }]),
  ];
}

function shared(bands: readonly Band[], others: readonly Band[]): readonly string[] {
  return bands.map(({ id }) => id).filter((id) => others.some((band) => band.id === id));
}

/** Bands added, removed, moved, renamed; `isSameMeasure`: both read the grade from the same total. */
export function diffBands(
  before: readonly Band[],
  after: readonly Band[],
  isSameMeasure: boolean,
): readonly FoundChange[] {
  const effect = (id: string) => (isSameMeasure ? effectOfBand(id, before, after) : 'either');
  const found = pairByName(before, after).flatMap((pair): readonly FoundChange[] => {
    const { before: old, after: own } = pair;
    if (old !== undefined && own !== undefined) return diffBand(old, own, effect(own.id));
    const band = own ?? old;
    if (band === undefined) return [];
    const params = { label: band.label, interval: text(band) };
    return [{ kind: own ? 'band-added' : 'band-removed', params, effect: effect(band.id) }];
  });
  if (isSame(shared(before, after), shared(after, before))) return found;
  return [...found, { kind: 'bands-reordered', params: {}, effect: 'either' }];
}
