import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { parseCriteriaSet } from '../criteria/parse-criteria-set.js';
import { OperatorError } from '../domain/operator-error.js';
import { casesFromTables } from '../tuning/cases/cases-from-tables.js';
import type { RunnableCase } from '../tuning/cases/runnable-case.js';
import { runnableCases } from '../tuning/cases/runnable-case.js';
import { readInputs } from './read-inputs.js';
import type { SetSource } from './set-sources.js';

/**
 * Cases from a file of their own: YAML in the form of cases.yaml, a workbook or CSV with a row for each.
 * Throws `criteria-invalid` or `cases-invalid` with every fault.
 */
export async function readCases(
  { files }: SetSource,
  set: CriteriaSet,
  { file, cwd }: { readonly file: string; readonly cwd: string },
): Promise<readonly RunnableCase[]> {
  if (/\.ya?ml$/i.test(file)) return yamlCases(files, resolve(cwd, file), file);
  const { tables } = await readInputs([file], cwd);
  const { cases, faults } = casesFromTables(tables, set);
  if (faults.length > 0) throw new OperatorError('cases-invalid', { file, faults });
  return cases;
}

function yamlCases(
  files: SetSource['files'],
  path: string,
  shown: string,
): readonly RunnableCase[] {
  const others = files.filter((each) => each.path !== 'cases.yaml');
  try {
    const own = { path: 'cases.yaml', text: readFileSync(path, 'utf8') };
    const { cases } = parseCriteriaSet([...others, own]);
    return cases === undefined ? [] : runnableCases(cases);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new OperatorError('file-not-found', { file: shown });
    }
    if (!(error instanceof OperatorError) || error.code !== 'criteria-invalid') throw error;
    const { faults } = (error as OperatorError<'criteria-invalid'>).params;
    const named = faults.map((fault) => ({ ...fault, file: shown }));
    throw new OperatorError('criteria-invalid', { faults: named as typeof faults });
  }
}
