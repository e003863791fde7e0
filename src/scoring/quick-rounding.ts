import type { QuickNumber } from '../domain/quick-number.js';
import { roundQuick } from '../domain/quick-number.js';
import type { RuleSet } from '../rules/rule-set.js';

type Place = RuleSet['rounding'][number]['at'];

/** Rounds a number at a place of the calculation; unchanged where the set does not round. */
export type QuickRounding = (at: Place, value: QuickNumber) => QuickNumber;

/** The same as `makeRounding`, on quick numbers. */
export function makeQuickRounding(rounding: RuleSet['rounding']): QuickRounding {
  const places = new Map(rounding.map((rule) => [rule.at, rule]));
  return (at, value) => {
    const rule = places.get(at);
    return rule === undefined ? value : roundQuick(value, rule.digits, rule.mode);
  };
}
