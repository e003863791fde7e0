import { exact } from '../../domain/exact-number.js';
import type { Expression, NodeOf, RoundedAt } from '../../domain/explanation.js';
import type { RoundingRule } from './expression.js';
import { makeStep, numberOf, refer, roundBy, work } from './expression.js';
import type { UnitContext } from './unit-context.js';

/** What bounds a number; null where it has no end. */
export interface Limits {
  readonly least: string | null;
  readonly most: string | null;
}

/** A number held, rounded, and held again, step by step; only steps that change it are told. */
export interface Chain {
  readonly nodes: readonly (NodeOf<'held'> | NodeOf<'rounded'>)[];
  /** What it came to. */
  readonly last: Expression;
}

/** Where a number is held and rounded. */
export interface ChainPlace {
  readonly name: string;
  readonly at: Exclude<RoundedAt, 'percent'>;
  readonly limits: Limits;
  /** Limits after rounding, where they are others. */
  readonly limitsAfter?: Limits;
}

/** Holds, rounds where the set says so, holds again: rounding never leads over a limit. */
export function holdAndRound(first: Expression, place: ChainPlace, context: UnitContext): Chain {
  const { name, at, limits, limitsAfter = limits } = place;
  const before = hold(first, `${name}/held`, { what: at, ...limits });
  const rounded = roundAt(before.last, { name: `${name}/rounded`, at }, context);
  const after = hold(rounded.last, `${name}/held-again`, { what: at, ...limitsAfter });
  return { nodes: [...before.nodes, ...rounded.nodes, ...after.nodes], last: after.last };
}

function hold(
  first: Expression,
  name: string,
  limits: Pick<NodeOf<'held'>, 'what' | 'least' | 'most'>,
): Chain {
  const { least, most } = limits;
  const number = numberOf(first);
  const tooMuch = most !== null && number.gt(exact(most));
  const tooLittle = least !== null && number.lt(exact(least));
  if (!tooMuch && !tooLittle) return { nodes: [], last: first };
  const bound = { constant: (tooMuch ? most : least) ?? '' };
  const step = makeStep(name, work(tooMuch ? 'least' : 'greatest', [first, bound]));
  return { nodes: [{ kind: 'held', ...limits, step, children: [] }], last: refer(step) };
}

/** Rounds at a place of the set; as it is where the set says nothing or nothing changes. */
export function roundAt(
  first: Expression,
  { name, at }: { readonly name: string; readonly at: RoundedAt },
  { rules }: UnitContext,
): Chain {
  const rule = rules.rounding.find((one) => one.at === at);
  if (rule === undefined || isUnchanged(first, rule)) return { nodes: [], last: first };
  const step = makeStep(name, roundBy(rule, first));
  const { digits, mode } = rule;
  return {
    nodes: [{ kind: 'rounded', at, digits, mode, step, children: [] }],
    last: refer(step),
  };
}

function isUnchanged(first: Expression, rule: RoundingRule): boolean {
  return numberOf(roundBy(rule, first)).equals(numberOf(first));
}
