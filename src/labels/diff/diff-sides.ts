import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import type { CriterionNode } from '../../criteria/criterion.js';
import { walkTable } from '../../criteria/walk-table.js';
import type { NodeRef } from '../../domain/change-values.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { Rule } from '../../domain/rule.js';
import type { Side } from './change-words.js';

/** The rules of one table of a version, so that words can be made from them. */
export interface SideTable {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly outcomeRules: readonly Rule[];
  readonly facts: readonly DerivedFact[];
}

/** One version of a criteria set with its rules. */
export interface DiffSide {
  readonly set: CriteriaSet;
  readonly tables: readonly SideTable[];
}

/** Both versions of a comparison. */
export type DiffSides = Readonly<Record<Side, DiffSide>>;

/** A section or criterion of a version; undefined where there is none. */
export function nodeOf({ set }: DiffSide, { table, id }: NodeRef): CriterionNode | undefined {
  const found = set.tables.find((each) => each.id === table);
  return found && walkTable(found).find(({ node }) => node.id === id)?.node;
}

export function tableOf({ set }: DiffSide, id: string): CriterionTable | undefined {
  return set.tables.find((table) => table.id === id);
}
