import { existsSync, readFileSync } from 'node:fs';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { OperatorError } from '../domain/operator-error.js';
import { compareText } from '../domain/text.js';
import { readRuleSet } from '../rules/freeze-rule-set.js';
import type { Root } from './criteria-library.js';
import { libraryRoots, listSetIds, readSet, rulesFile } from './criteria-library.js';

/** Whether the rules of a set are in rules/, and made from its present text. */
export type RulesState = 'frozen' | 'not-frozen' | 'not-matching';

/** A set at hand, usable or not. */
export interface ListedSet {
  readonly id: string;
  /** Undefined where its files have faults. */
  readonly set: CriteriaSet | undefined;
  readonly rules: RulesState;
  /** Why it cannot be used as it stands. */
  readonly problem: OperatorError | undefined;
}

/** Every set at hand, the workspace's before the package's; one with faults does not hide the others. */
export function listSets(workspace: string): readonly ListedSet[] {
  const roots = libraryRoots(workspace);
  const homes = new Map(
    [...roots].reverse().flatMap((root) => listSetIds(root).map((id) => [id, root] as const)),
  );
  return [...homes]
    .sort(([left], [right]) => compareText(left, right))
    .map(([id, root]) => listSet(id, root, roots));
}

function listSet(id: string, root: Root, roots: readonly Root[]): ListedSet {
  const path = rulesFile(root, id);
  const hasRules = existsSync(path);
  const { value: set, problem } = attempt(() => readSet(root, id, roots));
  if (set === undefined || !hasRules) {
    return { id, set, rules: hasRules ? 'frozen' : 'not-frozen', problem };
  }
  const read = attempt(() => readRuleSet({ path, text: readFileSync(path, 'utf8') }, set));
  return { id, set, rules: read.problem ? 'not-matching' : 'frozen', problem: read.problem };
}

function attempt<Value>(action: () => Value): {
  readonly value: Value | undefined;
  readonly problem: OperatorError | undefined;
} {
  try {
    return { value: action(), problem: undefined };
  } catch (error) {
    if (error instanceof OperatorError) return { value: undefined, problem: error };
    throw error;
  }
}
