import type { ExactNumber } from '../../domain/exact-number.js';
import { exact } from '../../domain/exact-number.js';
import type { Rule } from '../../domain/rule.js';
import type { Derived } from './award-shapes.js';
import { withoutFactor } from './award-shapes.js';

type AwardEvent = Extract<Rule['event'], { readonly type: 'award' }>;

/** A rule that gives points, before the factor of a kind of unit. */
export interface AwardRule {
  readonly name: string;
  readonly event: AwardEvent;
  /** Its points; of a calculation the most that it can give. */
  readonly points: ExactNumber;
  readonly upTo: boolean;
}

/** What a part of a criterion can give. */
export interface PartAwards {
  readonly rules: readonly AwardRule[];
  /** The derived fact by which all its points are multiplied. */
  readonly factor: string | undefined;
}

type AwardsByPart = Map<number, PartAwards>;

/** The same rules are asked for with every unit. */
const KNOWN = new WeakMap<Derived, WeakMap<readonly Rule[], AwardsByPart>>();

/** The rules of one part that give points, and their factor; worked out once for the same list of rules. */
export function partAwards(part: number, rules: readonly Rule[], derived: Derived): PartAwards {
  const byRules = KNOWN.get(derived) ?? new WeakMap<readonly Rule[], AwardsByPart>();
  KNOWN.set(derived, byRules);
  const byPart: AwardsByPart = byRules.get(rules) ?? new Map();
  byRules.set(rules, byPart);
  const known = byPart.get(part);
  if (known !== undefined) return known;
  const awards = findAwards(part, rules, derived);
  byPart.set(part, awards);
  return awards;
}

function findAwards(part: number, rules: readonly Rule[], derived: Derived): PartAwards {
  const own = rules.filter(({ event }) => 'part' in event.params && event.params.part === part);
  const { rules: plain, factor } = withoutFactor(own, derived);
  return {
    rules: plain.flatMap(({ name, event }): readonly AwardRule[] => {
      if (event.type !== 'award') return [];
      const { points, most } = event.params;
      const upTo = typeof points !== 'string';
      return [{ name, event, points: exact(upTo ? most : points), upTo }];
    }),
    factor: factor?.name,
  };
}
