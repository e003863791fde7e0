import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import type { Criterion } from '../../criteria/criterion.js';
import { partsOf } from '../../criteria/criterion.js';
import { placedLeaves, tableFile } from '../../criteria/walk-table.js';
import type { LintCode, LintParams, LintSeverity } from '../../domain/lint-finding.js';
import type { ScoringSpec } from '../../methods/index.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { Outlook } from '../probe/probe-condition.js';
import type { LeafProbes } from '../probe/probe-leaf.js';

/** What a check may look at: the set, its rules, what the rules did when they were tried out. */
export interface LintContext {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
  readonly predecessor: { readonly set: CriteriaSet; readonly rules: RuleSet } | undefined;
  /** By "table/criterion"; one entry for each scoring year in which the rules differ. */
  readonly probes: ReadonlyMap<string, readonly LeafProbes[]>;
  /** Of conditions and minimums by id, for each table where they apply; undefined where too much varies. */
  readonly outlooks: ReadonlyMap<string, readonly (Outlook | undefined)[]>;
}

type Path = readonly (string | number)[];

/** A finding before its line and column are known: the way to it inside the data of one file. */
export interface LintDraft<Code extends LintCode> {
  readonly params: LintParams[Code];
  readonly file: string;
  readonly path: Path;
  readonly criterion?: string;
}

/** One question to a criteria set without load faults; pure. */
export interface LintCheck<Code extends LintCode = LintCode> {
  readonly code: Code;
  readonly severity: LintSeverity;
  find(context: LintContext): readonly LintDraft<Code>[];
}

/** A criterion with all that names its place. */
export interface PlacedCriterion {
  readonly table: CriterionTable;
  readonly criterion: Criterion;
  /** "table/id" */
  readonly name: string;
  readonly file: string;
  readonly path: Path;
}

/** Every criterion of a set in the order of its files. */
export function criteriaOf(set: CriteriaSet): readonly PlacedCriterion[] {
  return set.tables.flatMap((table) =>
    placedLeaves(table).map(({ node, path }) => ({
      table,
      criterion: node,
      name: `${table.id}/${node.id}`,
      file: tableFile(table.id),
      path,
    })),
  );
}

/** The parts of a criterion with the way to each. */
export function placedParts({
  criterion,
  path,
}: PlacedCriterion): readonly { readonly spec: ScoringSpec; readonly path: Path }[] {
  return partsOf(criterion).map((spec, index) => ({
    spec,
    path: [...path, ...(criterion.parts === undefined ? ['score'] : ['parts', index])],
  }));
}

/** The criterion-set file, where conditions, grades and the like stand. */
export const MAIN_FILE = 'criteria-set.yaml';
/** The file of figures. */
export const ELEMENTS_FILE = 'data-elements.yaml';
