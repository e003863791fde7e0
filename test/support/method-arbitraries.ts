import fc from 'fast-check';
import type { FactValue } from '../../src/domain/fact.js';
import type { WrittenPart } from './judge-part.js';
import { ABSENT, day, figure, NO, option, YES } from './judge-part.js';

/** The figures of one unit. */
export type Figures = Readonly<Record<string, FactValue>>;

/** The figures of one unit, and what its whole group gives: { best: "40" }. */
export interface PartCase {
  readonly figures: Figures;
  readonly group?: Readonly<Record<string, string>>;
}

/** A valid part with figures on both sides of every boundary that it has. */
export interface PartSample {
  readonly written: WrittenPart;
  readonly year: number;
  readonly cases: readonly PartCase[];
}

const alone = (figures: readonly Figures[]): readonly PartCase[] =>
  figures.map((one) => ({ figures: one }));

/** Points of a part of criterion 8.2, which has 4. */
const points = fc.integer({ min: 0, max: 16 }).map((quarters) => quarters / 4);
const year = fc.constantFrom(2023, 2024);

/** "05-25" of the n-th day of a year; both scoring years have it where n stays below 59. */
function dayText(ofYear: number, at: number): string {
  return new Date(Date.UTC(ofYear, 0, at)).toISOString().slice(0, 10);
}

const yesNo = fc.record({ yes: points, no: points, year }).map(({ yes, no, year: of }) => ({
  written: { method: 'yes-no', element: 'flag', yes, no },
  year: of,
  cases: alone([{ flag: YES }, { flag: NO }]),
}));

const choice = fc
  .record({ options: fc.record({ high: points, middle: points, low: points }), year })
  .map(({ options, year: of }) => ({
    written: { method: 'choice', element: 'level', options },
    year: of,
    cases: alone(Object.keys(options).map((id) => ({ level: option(id) }))),
  }));

/** Steps three days apart, so that a day lies between any two. */
const deadline = fc
  .record({
    steps: fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 1, max: 110 }), by: fc.boolean(), points }),
      { selector: ({ at }) => at, minLength: 1, maxLength: 4 },
    ),
    late: points,
    absent: points,
    year,
  })
  .map(({ steps, late, absent, year: of }) => {
    const sorted = [...steps].sort((left, right) => left.at - right.at);
    const days = sorted.flatMap(({ at }) => [3 * at - 1, 3 * at, 3 * at + 1]);
    const written = sorted.map(({ at, by, points: given }) => {
      const on = { 2023: dayText(2023, 3 * at), 2024: dayText(2024, 3 * at) };
      return by ? { by: on, points: given } : { before: on, points: given };
    });
    return {
      written: { method: 'deadline', element: 'done', steps: written, late, absent },
      year: of,
      cases: alone([{ done: ABSENT }, ...days.map((at) => ({ done: day(dayText(of, at)) }))]),
    };
  });

const allOf = fc
  .record({ least: fc.integer({ min: 1, max: 5 }), full: points, otherwise: points, year })
  .map(({ least, full, otherwise, year: of }) => ({
    written: {
      method: 'all-of',
      require: [
        { fact: 'count', operator: 'at-least', value: least },
        {
          any: [
            { fact: 'flag', operator: 'is', value: true },
            { not: { fact: 'level', operator: 'is-option', value: 'low' } },
          ],
        },
        { fact: 'done', operator: 'on-or-before', value: '05-25' },
      ],
      points: full,
      otherwise,
    },
    year: of,
    cases: alone(
      [least - 1, least].flatMap((count) =>
        [YES, NO].flatMap((flag) =>
          ['low', 'high'].flatMap((level) =>
            [day(`${of}-05-25`), day(`${of}-05-26`), ABSENT].map((done) => ({
              count: figure(count),
              flag,
              level: option(level),
              done,
            })),
          ),
        ),
      ),
    ),
  }));

/** Cuts at multiples of 3 from 3 to 96; the boundary belongs to the upper or the lower step. */
const cuts = fc
  .uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 32 }), upper: fc.boolean() }), {
    selector: ({ at }) => at,
    maxLength: 4,
  })
  .map((list) =>
    [...list]
      .sort((left, right) => left.at - right.at)
      .map(({ at, upper }) => ({ at: 3 * at, upper })),
  );

const bands = cuts.chain((list) =>
  fc.array(points, { minLength: list.length + 1, maxLength: list.length + 1 }).map((given) => ({
    cuts: list.map(({ at }) => at),
    steps: given.map((each, index) => {
      const [low, high] = [list[index - 1], list[index]];
      return {
        ...(low && (low.upper ? { from: low.at } : { above: low.at })),
        ...(high && (high.upper ? { below: high.at } : { to: high.at })),
        points: each,
      };
    }),
  })),
);

type Measured = (value: number) => Figures;

interface MeasureForm {
  readonly part: object;
  readonly ofCut: Measured;
  /** How far a figure stands from a cut to be beside it. */
  readonly beside: number;
  readonly more: readonly Figures[];
}

const ZERO_OF_ZERO = { count: figure(0), other: figure(0), total: figure(0) };

/** Ratio, net ratio, percent and count, each told how to stand at a value. */
function measureForms(whenDenominatorZero: string): Readonly<Record<string, MeasureForm>> {
  const total = figure(1000);
  return {
    ratio: {
      part: { of: ['count', 'total'], whenDenominatorZero },
      ofCut: (value) => ({ count: figure(10 * value), total }),
      beside: 0.1,
      more: [ZERO_OF_ZERO],
    },
    net: {
      part: {
        of: [{ plus: ['total'], minus: ['count', 'other'] }, 'total'],
        whenDenominatorZero,
      },
      ofCut: (value) => ({ count: figure(1000 - 10 * value), other: figure(0), total }),
      beside: 0.1,
      more: [ZERO_OF_ZERO, { count: figure(700), other: figure(800), total }],
    },
    percent: {
      part: { element: 'percent' },
      ofCut: (value) => ({ percent: figure(value) }),
      beside: 0.001,
      more: [],
    },
    count: {
      part: { element: 'count' },
      ofCut: (value) => ({ count: figure(value) }),
      beside: 1,
      more: [],
    },
  };
}

const zeroPolicy = fc.constantFrom('zero', 'full', 'not-applicable');

function measured(form: MeasureForm, at: readonly number[]): readonly Figures[] {
  const values = at
    .flatMap((value) => [value - form.beside, value, value + form.beside])
    .filter((value) => value >= 0);
  return [...[0, ...values, 100].map(form.ofCut), ...form.more];
}

/** The same for kinds of unit for which thresholds count at less. */
const KINDS = { high: 100, middle: 50, low: 25 };
const THRESHOLDS = { thresholdsCountAt: { element: 'level', percent: KINDS } };

function measuredByKind(form: MeasureForm, at: readonly number[]): readonly Figures[] {
  return Object.entries(KINDS).flatMap(([kind, percent]) =>
    measured(
      form,
      at.map((value) => (value * percent) / 100),
    ).map((figures) => ({ ...figures, level: option(kind) })),
  );
}

/** Each step rises to where the next one starts; the last one, where it has an end, to its own. */
function risingTo(written: readonly { readonly points: number }[], last: number | undefined) {
  return written.map((step, index) => {
    const risesTo = written[index + 1]?.points ?? last;
    return risesTo === undefined ? step : { ...step, risesTo };
  });
}

const steps = fc
  .record({
    bands,
    year,
    policy: zeroPolicy,
    form: fc.constantFrom('ratio', 'net', 'percent', 'count'),
    rises: fc.boolean(),
    byKind: fc.boolean(),
    last: points,
  })
  .map(({ bands: { cuts: at, steps: flat }, year: of, policy, form, rises, byKind, last }) => {
    const chosen = measureForms(policy)[form] as MeasureForm;
    const end = byKind || form === 'count' ? undefined : last;
    const written = rises ? risingTo(flat, end) : flat;
    const kinds = byKind ? THRESHOLDS : {};
    return {
      written: { method: 'steps', ...chosen.part, ...kinds, steps: written },
      year: of,
      cases: alone(byKind ? measuredByKind(chosen, at) : measured(chosen, at)),
    };
  });

const proportional = fc
  .record({
    full: points.filter((value) => value > 0),
    year,
    policy: zeroPolicy,
    form: fc.constantFrom('ratio', 'net', 'percent'),
    at: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
  })
  .map(({ full, year: of, policy, form, at }) => {
    const chosen = measureForms(policy)[form] as MeasureForm;
    return {
      written: { method: 'proportional', ...chosen.part, points: full },
      year: of,
      cases: alone(measured(chosen, at)),
    };
  });

const increments = fc
  .record({
    upTo: fc.integer({ min: 0, max: 90 }),
    every: fc.integer({ min: 1, max: 30 }),
    limits: fc.tuple(points, points),
    each: fc.integer({ min: 1, max: 8 }).map((quarters) => quarters / 4),
    year,
    policy: zeroPolicy,
    form: fc.constantFrom('ratio', 'net', 'percent', 'count'),
    byKind: fc.boolean(),
  })
  .map(({ upTo, every, limits, each: more, year: of, policy, form, byKind }) => {
    const chosen = measureForms(policy)[form] as MeasureForm;
    const [base, atMost] = [Math.min(...limits), Math.max(...limits)];
    const enough = upTo + every * Math.ceil((atMost - base) / more);
    const at = [upTo, upTo + every, upTo + 2 * every, enough].filter(
      (value) => form === 'count' || value < 100,
    );
    const kinds = byKind ? THRESHOLDS : {};
    const amounts = { upTo, every, each: more, points: base, atMost };
    return {
      written: { method: 'increments', ...chosen.part, ...kinds, ...amounts },
      year: of,
      cases: alone(byKind ? measuredByKind(chosen, at) : measured(chosen, at)),
    };
  });

const each = fc.integer({ min: -4, max: 4 }).map((quarters) => quarters / 4);
const MANY = [0, 1, 3, 1000];

const perItem = fc
  .record({ limits: fc.tuple(points, points, points), counted: each, quarterly: each, year })
  .map(({ limits, counted, quarterly, year: of }) => {
    const [atLeast = 0, start = 0, atMost = 0] = [...limits].sort((left, right) => left - right);
    return {
      written: {
        method: 'per-item',
        start,
        atLeast,
        atMost,
        items: [
          { element: 'count', each: counted },
          { element: 'quarters', each: quarterly },
        ],
      },
      year: of,
      cases: alone(
        MANY.flatMap((count) =>
          [0, 1, 2, 3, 4].map((quarters) => ({ count: figure(count), quarters: figure(quarters) })),
        ),
      ),
    };
  });

const awarded = fc.record({ value: points, year }).map(({ value, year: of }) => ({
  written: { method: 'awarded', element: 'given' },
  year: of,
  cases: alone([0, value, 4].map((given) => ({ given: figure(given) }))),
}));

const within = fc.constantFrom('unit-group', 'table', 'all');

/** A best above 0 with figures up to it; a best of 0; and a group in which nobody has a ratio. */
const relativeToBest = fc
  .record({
    full: points.filter((value) => value > 0),
    best: fc.integer({ min: 2, max: 100 }),
    at: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    year,
    within,
    policy: zeroPolicy,
    whenBestZero: zeroPolicy,
    form: fc.constantFrom('ratio', 'net', 'percent', 'count'),
  })
  .map(({ full, best, at, year: of, within: among, policy, whenBestZero, form }) => {
    const chosen = measureForms(policy)[form] as MeasureForm;
    const values = [0, ...at.filter((value) => value < best), best - chosen.beside, best];
    const group = { best: String(best) };
    return {
      written: {
        method: 'relative-to-best',
        ...chosen.part,
        within: among,
        points: full,
        whenBestZero,
      },
      year: of,
      cases: [
        ...values.map((value) => ({ figures: chosen.ofCut(value), group })),
        ...chosen.more.map((figures) => ({ figures, group })),
        { figures: chosen.ofCut(0), group: { best: '0' } },
      ],
    };
  });

/** Reached 0 to 100 % and up to a leader above; nobody above the target; a target of 0. */
const targetAndLeader = fc
  .record({
    limits: fc.uniqueArray(
      points.filter((value) => value > 0),
      { minLength: 2, maxLength: 2 },
    ),
    target: fc.constantFrom<'total' | number>('total', 8, 12.5),
    element: fc.constantFrom('count', 'measure'),
    leader: fc.integer({ min: 102, max: 300 }),
    at: fc.array(fc.integer({ min: 1, max: 299 }), { maxLength: 4 }),
    year,
    within,
    policy: zeroPolicy,
  })
  .map(({ limits, target, element, leader, at, year: of, within: among, policy }) => {
    const [atTarget, full] = [Math.min(...limits), Math.max(...limits)];
    const goal = target === 'total' ? 1000 : target;
    const reached = (percent: number) => ({
      [element]: figure((goal * percent) / 100),
      total: figure(1000),
    });
    const below = at.filter((value) => value < leader);
    const led = [0, 99, 100, 101, ...below, leader - 1, leader];
    const negative = element === 'measure' ? [-1] : [];
    const empty = { figures: { [element]: figure(5), total: figure(0) } };
    return {
      written: {
        method: 'target-and-leader',
        element,
        target,
        within: among,
        points: full,
        atTarget,
        ...(target === 'total' && { whenTargetZero: policy }),
      },
      year: of,
      cases: [
        ...[...negative, ...led].map((percent) => ({
          figures: reached(percent),
          group: { leader: String(leader) },
        })),
        { figures: reached(100), group: { leader: '100' } },
        { figures: reached(60), group: { leader: '60' } },
        ...(target === 'total' ? [empty, { ...empty, group: { leader: String(leader) } }] : []),
      ],
    };
  });

const lateness = fc
  .record({
    at: fc.integer({ min: 1, max: 300 }),
    every: fc.integer({ min: 1, max: 30 }),
    count: fc.constantFrom('started', 'full'),
    each: fc.integer({ min: 1, max: 8 }).map((quarters) => quarters / 4),
    atMost: points.filter((value) => value > 0),
    absent: points,
    year,
  })
  .map(({ at, every, count, each: taken, atMost, absent, year: of }) => {
    const periods = [1, 2, Math.ceil(atMost / taken)];
    const late = periods.flatMap((number) => [-1, 0, 1].map((beside) => number * every + beside));
    const days = [-1, 0, 1, ...late].map((after) => day(dayText(of, at + after)));
    const by = { 2023: dayText(2023, at), 2024: dayText(2024, at) };
    return {
      written: {
        method: 'lateness',
        element: 'done',
        by,
        every,
        count,
        each: taken,
        atMost,
        absent,
      },
      year: of,
      cases: alone([{ done: ABSENT }, ...days.map((done) => ({ done }))]),
    };
  });

/** Valid parts of every method, by its id. */
export const PART_SAMPLES: Readonly<Record<string, fc.Arbitrary<PartSample>>> = {
  'yes-no': yesNo,
  choice,
  deadline,
  'all-of': allOf,
  steps,
  proportional,
  'per-item': perItem,
  awarded,
  increments,
  'relative-to-best': relativeToBest,
  'target-and-leader': targetAndLeader,
  lateness,
};
