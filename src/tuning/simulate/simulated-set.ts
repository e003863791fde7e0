import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { SimulatedSet } from '../../domain/simulation.js';
import type { RuleSet } from '../../rules/rule-set.js';

/** A set with the rules that run, for one side of a simulation. */
export interface SideSet {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
  /** The rules were compiled for this run. */
  readonly draft: boolean;
}

/** The set as results name it. */
export function describeSet({ set, draft }: SideSet): SimulatedSet {
  const { id, title, sha256, provenance, status } = set;
  return {
    id,
    title,
    sha256,
    provenance: provenance.level,
    draft: draft || status === 'draft',
  };
}
