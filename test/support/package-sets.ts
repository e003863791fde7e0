import { join } from 'node:path';
import { listSetIds, readSetFiles } from '../../src/cli/criteria-library.js';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import { REPOSITORY } from './repository-files.js';

/** Every set of the package. */
export function packageSets(): readonly CriteriaSet[] {
  return listSetIds(REPOSITORY).map((id) =>
    parseCriteriaSet(readSetFiles(join(REPOSITORY, 'criteria', ...id.split('/')))),
  );
}
