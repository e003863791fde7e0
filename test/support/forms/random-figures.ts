import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import type { DataElement } from '../../../src/criteria/data-element.js';
import { elementFacts } from '../../../src/criteria/data-element.js';
import { comparisonsOf } from '../../../src/domain/condition.js';
import type { RawCell } from '../../../src/domain/raw-table.js';
import type { FormSource } from '../../../src/forms/form-source.js';
import { mayNotApply } from '../../../src/forms/form-source.js';

/** Numbers from a seed (mulberry32), so that a failing form can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A figure as a person types it into the form, and as a table of figures would hold it. */
export interface TypedFigure {
  readonly typed: string | number | Date;
  readonly cell: RawCell;
}

type Random = () => number;

function pick<Item>(items: readonly Item[], random: Random): Item {
  const found = items[Math.floor(random() * items.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function text(word: string): TypedFigure {
  return { typed: word, cell: { kind: 'text', text: word } };
}

function number(value: number): TypedFigure {
  return { typed: value, cell: { kind: 'number', text: String(value) } };
}

/** On either side of what the rules compare with. */
function numbersNear(source: FormSource): readonly number[] {
  const rules = source.program.scoring.rules;
  const written = rules.flatMap(({ conditions }) =>
    comparisonsOf(conditions).flatMap(({ value }) =>
      typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? [Number(value)] : [],
    ),
  );
  return [...new Set([0, 50, 100, ...written])];
}

function daysNear(source: FormSource): readonly string[] {
  const year = String(source.year);
  return source.program.scoring.facts.flatMap((fact) =>
    'dayByYear' in fact && fact.dayByYear[year] !== undefined ? [fact.dayByYear[year]] : [],
  );
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function dayFigure(source: FormSource, random: Random): TypedFigure {
  if (random() < 0.1) return text('Không có');
  const near = daysNear(source);
  const day = near.length === 0 ? `${source.year}-06-01` : pick(near, random);
  const far = pick([-1, 0, 1, 1, 0, 7, 8, 60], random);
  const shifted = shift(day, far);
  const last = `${source.year}-12-31`;
  const date = shifted.startsWith(String(source.year)) ? shifted : last;
  return { typed: new Date(`${date}T00:00:00Z`), cell: { kind: 'date', text: date } };
}

function percentFigure(source: FormSource, random: Random): TypedFigure {
  const near = pick(numbersNear(source), random);
  const wanted = near + pick([-0.01, 0, 0.01, -0.1, 0.3], random);
  const percent = Number(Math.min(100, Math.max(0, wanted)).toFixed(2));
  const typed = Number((percent / 100).toFixed(4));
  return { typed, cell: { kind: 'percent', text: String(percent) } };
}

function ownFigure(element: DataElement, source: FormSource, random: Random): TypedFigure {
  const { range } = elementFacts(element);
  const low = Number(range.low?.value ?? 0);
  const high = Number(range.high?.value ?? 400);
  const held = (value: number) => Math.min(high, Math.max(low, value));
  switch (element.kind) {
    case 'count':
      return number(held(pick([0, 1, 2, 3, 4, 5, 7, 10, 12, 20, 50], random)));
    case 'number':
      return number(held(pick([0, 0.5, 1, 1.25, 1.999, 2, 2.345, 70, 99.995], random)));
    case 'percent':
      return percentFigure(source, random);
    case 'yes-no':
      return text(pick(['Có', 'Không'], random));
    case 'choice':
      return text(pick(element.options ?? [], random).label);
    case 'date':
      return dayFigure(source, random);
  }
}

/** Two counts whose ratio lies on a boundary of the rules, or just beside it. */
function pairNear(source: FormSource, random: Random): readonly [upper: number, lower: number] {
  const lower = pick([1, 3, 7, 20, 40, 100, 200, 400, 1000], random);
  const percent = pick(numbersNear(source), random);
  const near = (percent * lower) / 100;
  const beside = pick(
    [Math.floor(near) - 1, Math.floor(near), Math.ceil(near), Math.ceil(near) + 1],
    random,
  );
  const within = random() < 0.95 ? Math.min(lower, beside) : beside;
  return [Math.max(0, within), random() < 0.07 ? 0 : lower];
}

/**
 * Figures of one unit, by element: mostly on or beside the boundaries of the rules; some are missing,
 * do not apply or do not fit each other.
 */
export function randomFigures(
  source: FormSource,
  random: Random,
): ReadonlyMap<string, TypedFigure> {
  const figures = new Map<string, TypedFigure>();
  const complete = random() < 0.5;
  for (const element of source.set.elements) {
    if (!source.usage.elements.has(element.id)) continue;
    const free = mayNotApply(element, source);
    if (!complete && random() < 0.06) continue;
    const absent = free && random() < 0.12;
    figures.set(element.id, absent ? text('KAD') : ownFigure(element, source, random));
  }
  for (const [upper, lower] of source.usage.ratios) {
    if (typeof lower !== 'string' || random() < 0.1) continue;
    const [top, bottom] = pairNear(source, random);
    const parts = typeof upper === 'string' ? [upper] : [...upper.plus, ...upper.minus];
    for (const id of [lower, ...parts]) {
      if (figures.get(id)?.cell.kind !== 'number') continue;
      const element = source.elements.get(id);
      const most = Number(elementFacts(element as DataElement).range.high?.value ?? 1e6);
      const least = Number(elementFacts(element as DataElement).range.low?.value ?? 0);
      const minus = typeof upper !== 'string' && upper.minus.includes(id);
      const wanted = id === lower ? bottom : minus ? Math.round(Math.abs(bottom - top) / 2) : top;
      figures.set(id, number(Math.min(most, Math.max(least, wanted))));
    }
  }
  return figures;
}

/** The set as it would be if units reported every figure themselves: then a form can be filled whole. */
export function allReported(set: CriteriaSet): CriteriaSet {
  return { ...set, elements: set.elements.map((element) => ({ ...element, source: 'reported' })) };
}

/** What the rules compare a fact with: numbers, or days of the scoring year. */
function boundariesOf(fact: string, source: FormSource): readonly string[] {
  const { rules, facts } = source.program.scoring;
  const days = new Map(
    facts.flatMap((own) =>
      'dayByYear' in own ? [[own.name, own.dayByYear[String(source.year)]] as const] : [],
    ),
  );
  const found = rules.flatMap(({ conditions }) =>
    comparisonsOf(conditions).flatMap((comparison) => {
      if (comparison.fact !== fact) return [];
      const { value } = comparison;
      if (typeof value === 'string') return [value];
      const day = typeof value === 'object' && 'fact' in value ? days.get(value.fact) : undefined;
      return day === undefined ? [] : [day];
    }),
  );
  return [...new Set(found)];
}

const SIDES = [-1, 0, 1] as const;

/** The boundary of a turn, and on which side of it to stay: three turns for each. */
function boundaryOf<Value>(
  boundaries: readonly Value[],
  turn: number,
): { readonly value: Value; readonly side: number } | undefined {
  const value = boundaries[Math.floor(turn / SIDES.length) % boundaries.length];
  return value === undefined ? undefined : { value, side: SIDES[turn % SIDES.length] ?? 0 };
}

/** How many turns reach both sides of every boundary of a table. */
export function turnsOf(source: FormSource): number {
  const facts = source.program.scoring.facts.map(({ name }) => name);
  const names = [...facts, ...source.usage.elements];
  return SIDES.length * Math.max(...names.map((name) => boundariesOf(name, source).length));
}

/**
 * Figures of one unit on a boundary of every rule or beside it, by turn. Ratios are taken of 400, so that
 * every percent of the rules is a whole number of things.
 */
export function boundaryFigures(
  source: FormSource,
  turn: number,
  random: () => number,
): ReadonlyMap<string, TypedFigure> {
  const figures = new Map<string, TypedFigure>();
  for (const element of source.set.elements) {
    if (!source.usage.elements.has(element.id)) continue;
    const near = boundaryOf(boundariesOf(element.id, source), turn);
    const own = ownFigure(element, source, random);
    figures.set(element.id, near === undefined ? own : besideBoundary(element, near, source));
  }
  const derived = source.program.scoring.facts;
  for (const [upper, lower] of source.usage.ratios) {
    const fact = derived.find((own) => own.name.endsWith(':ratio') && isOf(own, [upper, lower]));
    const near = fact && boundaryOf(boundariesOf(fact.name, source).map(Number), turn);
    if (near === undefined || typeof lower !== 'string') continue;
    const count = Math.min(OF, Math.max(0, (near.value * OF) / 100 + near.side));
    figures.set(lower, number(OF));
    if (typeof upper === 'string') figures.set(upper, number(count));
    else {
      const [first = '', ...others] = upper.minus;
      figures.set(first, number(OF - count));
      for (const other of others) figures.set(other, number(0));
    }
  }
  return figures;
}

const OF = 400;

function isOf(fact: object, ratio: readonly unknown[]): boolean {
  const ids = [...JSON.stringify(ratio).matchAll(/"([a-z-]+)"/g)].map(([, id = '']) => id);
  const text = JSON.stringify(fact);
  return ids
    .filter((id) => id !== 'plus' && id !== 'minus')
    .every((id) => text.includes(`"${id}"`));
}

function besideBoundary(
  element: DataElement,
  { value, side }: { readonly value: string; readonly side: number },
  source: FormSource,
): TypedFigure {
  const { range } = elementFacts(element);
  const held = (wanted: number) =>
    Math.min(Number(range.high?.value ?? 1e6), Math.max(Number(range.low?.value ?? 0), wanted));
  switch (element.kind) {
    case 'count':
      return number(held(Number(value) + side));
    case 'number':
      return number(held(Number((Number(value) + side / 1000).toFixed(3))));
    case 'percent': {
      const percent = Number(held(Number(value) + side / 100).toFixed(2));
      const cell = { kind: 'percent', text: String(percent) } as const;
      return { typed: Number((percent / 100).toFixed(4)), cell };
    }
    case 'date': {
      const date = shift(value, side);
      const typed = new Date(`${date}T00:00:00Z`);
      return { typed, cell: { kind: 'date', text: date } };
    }
    case 'yes-no':
      return text(side === 0 ? 'Có' : 'Không');
    case 'choice': {
      const options = source.elements.get(element.id)?.options ?? [];
      return text(options.find(({ id }) => id === value)?.label ?? '');
    }
  }
}
