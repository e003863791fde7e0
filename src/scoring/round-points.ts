import type { ExactNumber } from '../domain/exact-number.js';
import { roundExact } from '../domain/exact-number.js';
import type { RuleSet } from '../rules/rule-set.js';

type RoundingPlace = RuleSet['rounding'][number]['at'];

/** Rounds at one place if the set says so; elsewhere numbers stay exact. */
export function makeRounding(
  rounding: RuleSet['rounding'],
): (at: RoundingPlace, value: ExactNumber) => ExactNumber {
  const places = new Map(rounding.map((rule) => [rule.at, rule]));
  return (at, value) => {
    const rule = places.get(at);
    return rule === undefined ? value : roundExact(value, rule.digits, rule.mode);
  };
}
