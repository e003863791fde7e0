import { canonicalJson } from '../../domain/canonical-json.js';
import type {
  ChangeEffect,
  ChangePlace,
  CriteriaChange,
  CriteriaChangeKind,
  CriteriaChangeParams,
} from '../../domain/criteria-change.js';
import { exact, exactText } from '../../domain/exact-number.js';

/** What a comparison finds at a place that its caller knows. */
export type FoundChange = {
  readonly [Kind in CriteriaChangeKind]: {
    readonly kind: Kind;
    readonly params: CriteriaChangeParams[Kind];
    /** Left out where the caller knows it. */
    readonly effect?: ChangeEffect;
  };
}[CriteriaChangeKind];

/** Puts what was found at its place; `effect` where the finder does not say it itself. */
export function placed(
  found: readonly FoundChange[],
  place: ChangePlace,
  effect: ChangeEffect = 'none',
): readonly CriteriaChange[] {
  return found.map(
    ({ kind, params, effect: own }) =>
      ({ kind, place, params, effect: own ?? effect }) as CriteriaChange,
  );
}

/** Whether two values of criteria files say the same; the order of keys is of no matter. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

/** A written number as exact text; null where nothing is written. */
export function numberOrNull(value: number | undefined): string | null {
  return value === undefined ? null : exactText(exact(value));
}

/** A written number as exact text. */
export function numberTextOf(value: number): string {
  return exactText(exact(value));
}
