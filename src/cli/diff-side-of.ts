import type { DiffSide } from '../labels/diff/diff-sides.js';
import type { LoadedSet } from './criteria-library.js';

/** A set with the rules of its tables, as the words of a comparison need it. */
export function diffSideOf({ set, rules }: LoadedSet): DiffSide {
  return {
    set,
    tables: rules.tables.map(({ id, scoring, outcome }) => ({
      id,
      rules: scoring.rules,
      outcomeRules: outcome.rules,
      facts: [...scoring.facts, ...outcome.facts],
    })),
  };
}
