import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFile } from '../audit/record-file.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { OperatorError } from '../domain/operator-error.js';
import type { SetCheck } from '../domain/verification.js';
import { hashRuleSet, readRuleSet } from '../rules/freeze-rule-set.js';
import { libraryRoots, listSetIds, readSet, rulesFile } from './criteria-library.js';

type Recorded = Pick<RecordFile, 'criteria' | 'rules'>;

/**
 * The criteria set of a record as it stands today: the same, revised and frozen again, or edited in a
 * way that nothing should be scored with it. The workspace is asked before the package.
 */
export function checkSetOnDisk(recorded: Recorded, workspace: string): SetCheck {
  const roots = libraryRoots(workspace);
  const { id } = recorded.criteria;
  const root = roots.find((candidate) => listSetIds(candidate).includes(id));
  if (root === undefined) return { state: 'missing' };
  const folder = join(root, 'criteria', ...id.split('/'));
  const set = attempt(() => readSet(root, id, roots));
  if (set === undefined) return { state: 'invalid', folder };
  const file = rulesFile(root, id);
  const isSameText = set.sha256 === recorded.criteria.sha256;
  if (!existsSync(file)) return { state: isSameText ? 'draft' : 'revised', folder };
  const frozen = frozenHash(file, set);
  if ('state' in frozen) return frozen;
  if (!isSameText) return { state: 'revised', folder };
  // Of a draft the rules were never frozen: those that were frozen later may be others.
  const isSame = frozen.sha256 === recorded.rules.sha256 || recorded.criteria.draft;
  return isSame ? { state: 'same', folder } : { state: 'other-rules', file };
}

function frozenHash(path: string, set: CriteriaSet): { readonly sha256: string } | SetCheck {
  try {
    const rules = readRuleSet({ path, text: readFileSync(path, 'utf8') }, set);
    return { sha256: hashRuleSet(rules) };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const state = error.code === 'rules-stale' ? 'rules-stale' : 'rules-edited';
    return { state, file: path };
  }
}

function attempt(read: () => CriteriaSet): CriteriaSet | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}
