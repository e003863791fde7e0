import type { Criterion } from '../../criteria/criterion.js';
import type { KindFactors, PartRef } from '../../domain/change-values.js';
import { methodOf, type ScoringSpec } from '../../methods/index.js';
import type { ThresholdsCountAt } from '../../methods/multiplier.js';
import type { SetPair } from './diff-deadline.js';
import { diffDay, diffDeadline } from './diff-deadline.js';
import { diffSteps } from './diff-steps.js';
import type { FoundChange } from './make-change.js';
import { isSame, numberOrNull, numberTextOf } from './make-change.js';

/** A way to give points with its criterion. */
export interface PartSide {
  readonly spec: ScoringSpec;
  readonly criterion: Criterion;
}

/** Where the two stand, and the sets they stand in. */
export interface PartPlaces {
  readonly ref: PartRef;
  readonly sets: SetPair;
}

type Keys = Readonly<Record<string, unknown>>;

/** Figures that a part measures, without those that only tell the kind of unit. */
export function measuredBy(spec: ScoringSpec): readonly string[] {
  const kind = 'thresholdsCountAt' in spec ? spec.thresholdsCountAt?.element : undefined;
  const uses = methodOf(spec)
    .uses(spec)
    .map(({ element }) => element);
  return [...new Set(uses.filter((element) => element !== kind))];
}

/** Percents by kind of unit as changes tell them. */
export function kindFactors(
  element: string,
  byOption: Readonly<Record<string, number>>,
): KindFactors {
  const texts = Object.entries(byOption).map(([option, value]) => [option, numberTextOf(value)]);
  return { element, byOption: Object.fromEntries(texts) };
}

function shares(kinds: ThresholdsCountAt | undefined): KindFactors | null {
  return kinds === undefined ? null : kindFactors(kinds.element, kinds.percent);
}

/** Points that are the maximum of the criterion where they are not written. */
function pointsOf(written: number | undefined, { maxPoints }: Criterion): number {
  return written ?? maxPoints;
}

/** A change of written points; none where both leave it to the maximum. */
function diffPoints(
  [old, own]: readonly [number | undefined, number | undefined],
  { before, after }: { readonly before: PartSide; readonly after: PartSide },
  ref: PartRef,
): readonly FoundChange[] {
  if (old === own) return [];
  const from = pointsOf(old, before.criterion);
  const to = pointsOf(own, after.criterion);
  if (from === to) return [];
  const params = { ...ref, from: numberTextOf(from), to: numberTextOf(to) };
  return [{ kind: 'points-changed', params }];
}

/** Keys of each method that its own comparison looks at; another one that differs is told by the rules. */
const COVERED: Readonly<Partial<Record<ScoringSpec['method'], readonly string[]>>> = {
  steps: ['steps'],
  deadline: ['steps', 'late', 'absent'],
  lateness: ['by', 'absent'],
  choice: ['options'],
  'per-item': ['start', 'items', 'atMost'],
  'yes-no': ['yes', 'no'],
  'all-of': ['require', 'points', 'otherwise'],
  proportional: ['points'],
  awarded: ['points'],
};
const ZERO_POLICIES = ['whenDenominatorZero', 'whenBestZero', 'whenTargetZero'] as const;
const ALWAYS_COVERED = ['method', 'element', 'thresholdsCountAt', ...ZERO_POLICIES];

function otherKeys(before: ScoringSpec, after: ScoringSpec, ref: PartRef): readonly FoundChange[] {
  const covered = [...ALWAYS_COVERED, ...(COVERED[after.method] ?? [])];
  const [old, own] = [before as Keys, after as Keys];
  const keys = new Set([...Object.keys(old), ...Object.keys(own)]);
  const differs = [...keys].some((key) => !covered.includes(key) && !isSame(old[key], own[key]));
  return differs && isSame(measuredBy(before), measuredBy(after))
    ? [{ kind: 'rule-changed', params: ref }]
    : [];
}

function diffZeroPolicy(before: ScoringSpec, after: ScoringSpec, ref: PartRef) {
  return ZERO_POLICIES.flatMap((key): readonly FoundChange[] => {
    const [from, to] = [before, after].map((spec) => ((spec as Keys)[key] as string) ?? null);
    if (from === to || from === undefined || to === undefined) return [];
    return [{ kind: 'zero-policy-changed', params: { ...ref, from, to } }];
  });
}

type Of<Method extends ScoringSpec['method']> = Extract<ScoringSpec, { method: Method }>;

function diffItems(before: Of<'per-item'>, after: Of<'per-item'>, ref: PartRef) {
  const points = ({ items }: Of<'per-item'>, element: string) =>
    numberOrNull(items.find((item) => item.element === element)?.each);
  const elements = new Set([...after.items, ...before.items].map(({ element }) => element));
  const changed = [...elements].flatMap((element): readonly FoundChange[] => {
    const [from, to] = [points(before, element), points(after, element)];
    return from === to
      ? []
      : [{ kind: 'item-points-changed', params: { ...ref, element, from, to } }];
  });
  const limits: readonly FoundChange[] =
    before.atMost === after.atMost
      ? []
      : [
          {
            kind: 'points-limit-changed',
            params: { ...ref, from: numberOrNull(before.atMost), to: numberOrNull(after.atMost) },
          },
        ];
  return [...changed, ...limits];
}

function diffOptions(before: Of<'choice'>, after: Of<'choice'>, ref: PartRef) {
  const options = new Set([...Object.keys(after.options), ...Object.keys(before.options)]);
  return [...options].flatMap((option): readonly FoundChange[] => {
    const [from, to] = [numberOrNull(before.options[option]), numberOrNull(after.options[option])];
    return from === to
      ? []
      : [{ kind: 'option-points-changed', params: { ...ref, option, from, to } }];
  });
}

type Compare<Method extends ScoringSpec['method']> = (
  old: Of<Method>,
  own: Of<Method>,
  places: PartPlaces & { readonly sides: { readonly before: PartSide; readonly after: PartSide } },
) => readonly FoundChange[];

/** What each method tells of itself; of the others the rules tell it. */
const COMPARISONS: { readonly [Method in ScoringSpec['method']]?: Compare<Method> } = {
  steps: (old, own, { ref }) => diffSteps(old, own, ref),
  deadline: diffDeadline,
  choice: (old, own, { ref }) => diffOptions(old, own, ref),
  'per-item': (old, own, { ref, sides }) => [
    ...diffPoints([old.start, own.start], sides, ref),
    ...diffItems(old, own, ref),
  ],
  'yes-no': (old, own, { ref, sides }) => [
    ...diffPoints([old.yes, own.yes], sides, ref),
    ...diffPoints([old.no, own.no], sides, ref),
  ],
  'all-of': (old, own, { ref, sides }) => [
    ...(isSame(old.require, own.require)
      ? []
      : [{ kind: 'requirements-changed' as const, params: ref }]),
    ...diffPoints([old.points, own.points], sides, ref),
    ...diffPoints([old.otherwise, own.otherwise], sides, ref),
  ],
  lateness: (old, own, { ref, sets }) => {
    const [from, to] = [numberTextOf(old.absent), numberTextOf(own.absent)];
    const params = { ...ref, from, to };
    return [
      ...diffDay(old, own, { ref, sets }),
      ...(from === to ? [] : [{ kind: 'absent-points-changed' as const, params }]),
    ];
  },
  proportional: (old, own, { ref, sides }) => diffPoints([old.points, own.points], sides, ref),
  awarded: (old, own, { ref, sides }) => diffPoints([old.points, own.points], sides, ref),
};

/** Two parts of the same method. */
function diffWithin(before: PartSide, after: PartSide, places: PartPlaces): readonly FoundChange[] {
  const compare = COMPARISONS[after.spec.method] as Compare<ScoringSpec['method']> | undefined;
  return compare?.(before.spec, after.spec, { ...places, sides: { before, after } }) ?? [];
}

/** What differs between two ways to give points that belong together. */
export function diffPart(
  before: PartSide,
  after: PartSide,
  places: PartPlaces,
): readonly FoundChange[] {
  const { ref } = places;
  const [old, own] = [before.spec, after.spec];
  if (isSame(old, own)) return [];
  const [from, to] = [measuredBy(old), measuredBy(own)];
  const measure: readonly FoundChange[] = isSame([...from].sort(), [...to].sort())
    ? []
    : [{ kind: 'measure-changed', params: { ...ref, from, to } }];
  const [oldKinds, ownKinds] = [old, own].map((spec) =>
    shares('thresholdsCountAt' in spec ? spec.thresholdsCountAt : undefined),
  );
  const kinds: readonly FoundChange[] = isSame(oldKinds, ownKinds)
    ? []
    : [
        {
          kind: 'thresholds-by-kind-changed',
          params: { ...ref, from: oldKinds ?? null, to: ownKinds ?? null },
        },
      ];
  if (old.method !== own.method) {
    const params = { ...ref, from: old.method, to: own.method };
    return [...measure, { kind: 'method-changed', params }, ...kinds];
  }
  return [
    ...measure,
    ...diffWithin(before, after, places),
    ...kinds,
    ...diffZeroPolicy(old, own, ref),
    ...otherKeys(old, own, ref),
  ];
}
