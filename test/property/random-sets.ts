import fc from 'fast-check';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import { NOT_APPLICABLE_POLICIES } from '../../src/domain/evaluation.js';
import { exact, exactText } from '../../src/domain/exact-number.js';
import type { FactValue } from '../../src/domain/fact.js';
import { METHODS, methodOf } from '../../src/methods/index.js';
import { ELEMENTS, faultsIn, partContext, readPart } from '../support/judge-part.js';
import type { TestCell, TestUnit } from '../support/make-table.js';
import { exampleFiles } from '../support/mechanisms/example-set.js';
import type { Figures, PartSample } from '../support/method-arbitraries.js';
import { PART_SAMPLES } from '../support/method-arbitraries.js';

/** A criteria set keeps two of the names for itself. */
const RENAMED: Readonly<Record<string, string>> = { total: 'all-files', percent: 'share' };
const nameOf = (element: string) => RENAMED[element] ?? element;

/** The same part with elements under the names that they have in the set. */
function renamed(written: unknown): unknown {
  if (typeof written === 'string') return nameOf(written);
  if (Array.isArray(written)) return written.map(renamed);
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, renamed(value)]));
}

/** An element of parts as a set declares it. */
function declared(id: string) {
  const { kind, range, options } = ELEMENTS[id] ?? {};
  return {
    id: nameOf(id),
    label: `Số liệu ${id}`,
    kind,
    ...(range?.low && {
      range: {
        min: Number(range.low.value),
        ...(range.high && { max: Number(range.high.value) }),
      },
    }),
    ...(options?.length && { options: options.map((one) => ({ id: one, label: `Mức ${one}` })) }),
  };
}

/** What conditions of grades read, and no criterion does. */
const TROUBLE = { id: 'trouble', label: 'Số vụ việc', kind: 'count', whenMissing: 'blocks' };

const CITATION = { source: 'S', place: '1' };
const CONDITIONS = [
  {
    id: 'many',
    label: 'Nhiều vụ việc',
    when: { fact: 'trouble', operator: 'at-least', value: 3 },
    effect: { notEligible: true },
    citation: CITATION,
  },
  {
    id: 'weak',
    label: 'Mục 1 thấp, có vụ việc',
    when: {
      all: [
        { fact: 'percent:1', operator: 'below', value: 66.5 },
        { not: { fact: 'trouble', operator: 'equals', value: 0 } },
      ],
    },
    effect: { demoteBy: 1 },
    citation: CITATION,
  },
  {
    id: 'some',
    label: 'Có vụ việc',
    when: {
      any: [{ condition: 'weak' }, { not: { fact: 'trouble', operator: 'at-most', value: 1 } }],
    },
    effect: { notAbove: 'kha' },
    citation: CITATION,
  },
];

/** When a criterion does not apply: never by a figure, or by conditions in groups. */
const whenNot = fc.constantFrom(
  undefined,
  undefined,
  { fact: 'flag', operator: 'is', value: false },
  { not: { fact: 'level', operator: 'is-one-of', value: ['high', 'middle'] } },
  {
    all: [
      { fact: 'count', operator: 'below', value: 300 },
      {
        any: [
          { fact: 'done', operator: 'absent', value: true },
          { not: { fact: 'other', operator: 'equals', value: 0 } },
        ],
      },
    ],
  },
);

const YEARS = [2023, 2024];

/** Names of all facts in a written condition. */
const factsIn = (when: object | undefined): readonly string[] =>
  [...JSON.stringify(when ?? {}).matchAll(/"fact":"([^"]+)"/g)].map(([, fact = '']) => fact);

interface Drawn {
  readonly sample: PartSample;
  readonly policy: string;
  readonly when: object | undefined;
}

/** The most that a part gives: the maximum of its criterion. */
function mostOf({ written }: PartSample): number {
  const spec = readPart(written);
  return Number(methodOf(spec).bounds(spec, partContext()).most);
}

/** What gives nothing, or names a limit above the most that it gives, is no criterion. */
function isCriterion(sample: PartSample): boolean {
  const most = mostOf(sample);
  const context = partContext({ maxPoints: exact(most) });
  return most > 0 && faultsIn(sample.written, context).length === 0;
}

/** Whether a part takes points away. */
export const isDeduction = ({ written }: PartSample) => methodOf(written).onlyIn === 'deduction';

const drawnOf = (year: number, methods: readonly string[]): fc.Arbitrary<Drawn> =>
  fc.record({
    sample: fc
      .constantFrom(...methods)
      .chain((method) => PART_SAMPLES[method] as fc.Arbitrary<PartSample>)
      .filter((sample) => sample.year === year && isCriterion(sample)),
    policy: fc.constantFrom(...NOT_APPLICABLE_POLICIES),
    when: whenNot,
  });

const onlyIn = (place: 'deduction' | undefined) =>
  [...METHODS.values()].filter((method) => method.onlyIn === place).map(({ id }) => id);

const section = (id: string, kind: string, drawn: readonly Drawn[]) => {
  const criteria = drawn.map(({ sample, policy, when }, index) => ({
    id: `${id}.${index + 1}`,
    label: `Tiêu chí ${id}.${index + 1}`,
    maxPoints: mostOf(sample),
    citation: CITATION,
    notApplicable: {
      policy: kind === 'scored' ? policy : 'leaves-maximum',
      ...(when && { when }),
    },
    score: renamed(sample.written),
  }));
  const maxPoints = criteria.reduce((total, one) => total + one.maxPoints, 0);
  return { id, label: `Mục ${id}`, kind, maxPoints, criteria };
};

/** The set of drawn criteria. */
export function setOf(
  scored: readonly Drawn[],
  deducted: readonly Drawn[],
  whenMissing: string,
): CriteriaSet {
  const sections = [
    section('1', 'scored', scored),
    ...(deducted.length > 0 ? [section('2', 'deduction', deducted)] : []),
  ];
  const set = {
    scoringYears: YEARS,
    conditions: CONDITIONS,
    whenMissing,
    rounding: [
      { at: 'leaf', digits: 2, mode: 'half-even' },
      { at: 'percent', digits: 2, mode: 'half-up' },
    ],
    unitGroups: [
      { id: 'don-vi', label: 'Đơn vị', table: 'bang' },
      { id: 'don-vi-khac', label: 'Đơn vị khác', table: 'bang' },
    ],
  };
  const used = [...scored, ...deducted].flatMap(({ sample, when }) => [
    ...methodOf(sample.written)
      .uses(readPart(sample.written))
      .map(({ element }) => element),
    ...factsIn(when),
  ]);
  const elements = [...[...new Set(used)].map(declared), TROUBLE];
  return parseCriteriaSet(exampleFiles({ sections, elements, set }));
}

function cellOf(element: string, value: FactValue): TestCell {
  switch (value.kind) {
    case 'number': {
      const text = exactText(value.number);
      return { kind: element === 'percent' ? 'percent' : 'number', text };
    }
    case 'date':
      return { kind: 'date', text: value.date };
    case 'absent':
      return 'chưa có';
    case 'yes-no':
      return value.yes ? 'có' : 'không';
    case 'choice':
      return value.option;
    case 'none':
      return null;
  }
}

const cellsOf = (figures: Figures): TestUnit =>
  Object.fromEntries(
    Object.entries(figures).map(([element, value]) => [nameOf(element), cellOf(element, value)]),
  );

/** A case of every criterion, one of them at last so that all its figures stay; now and then a gap. */
const unitOf = (samples: readonly PartSample[]): fc.Arbitrary<TestUnit> =>
  fc
    .record({
      cases: fc.tuple(...samples.map(({ cases }) => fc.constantFrom(...cases))),
      last: fc.nat(samples.length - 1),
      trouble: fc.constantFrom(0, 0, 1, 2, 3),
      group: fc.constantFrom('don-vi', 'don-vi', 'don-vi-khac'),
      gap: fc.option(fc.tuple(fc.nat(20), fc.constantFrom(null, 'KAD', '?')), { freq: 3 }),
    })
    .map(({ cases, last, trouble, group, gap }) => {
      const ordered = [...cases, ...cases.slice(last, last + 1)].map(({ figures }) => figures);
      const cells: TestUnit = { trouble, ...Object.assign({}, ...ordered.map(cellsOf)) };
      const columns = Object.keys(cells);
      const [place, typed] = gap ?? [0, cells['trouble'] ?? null];
      const column = columns[place % columns.length] ?? '';
      return { unit_group: group, ...cells, [column]: typed };
    });

/** A criteria set of random parts, its units, and the year that they are of. */
export const SET_CASES = fc
  .record({
    year: fc.constantFrom(...YEARS),
    whenMissing: fc.constantFrom('blocks', 'zero', 'needs-review'),
  })
  .chain(({ year, whenMissing }) =>
    fc.record({
      year: fc.constant(year),
      whenMissing: fc.constant(whenMissing),
      scored: fc.array(drawnOf(year, onlyIn(undefined)), { minLength: 1, maxLength: 4 }),
      deducted: fc.array(drawnOf(year, onlyIn('deduction')), { maxLength: 1 }),
    }),
  )
  .chain((drawn) => {
    const samples = [...drawn.scored, ...drawn.deducted].map(({ sample }) => sample);
    const units = fc.array(unitOf(samples), { minLength: 2, maxLength: 8 });
    return fc.record({ drawn: fc.constant(drawn), units });
  });

/** Units with ids and names. */
export const named = (units: readonly TestUnit[]) =>
  units.map((unit, index) => ({ unit_id: `U${index}`, name: `Đơn vị ${index}`, ...unit }));
