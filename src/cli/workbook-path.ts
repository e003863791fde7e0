import { resolve } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';
import { checkOutputs } from './check-outputs.js';
import type { Shell } from './shell.js';

/** The full path of a workbook that an option asks for. Throws `option-invalid` for another kind of file. */
export function workbookPath(option: string, name: string, shell: Shell): string {
  if (name.toLowerCase().endsWith('.xlsx')) return resolve(shell.cwd, name);
  throw new OperatorError('option-invalid', { option, found: name, expected: 'FILE.xlsx' });
}

/** The same, refused where it may not be written (see {@link checkOutputs}). */
export function freeWorkbookPath(
  name: string,
  { inputs, force }: { readonly inputs: readonly string[]; readonly force: boolean | undefined },
  shell: Shell,
): string {
  const path = workbookPath('--out', name, shell);
  const read = inputs.map((each) => resolve(shell.cwd, each));
  checkOutputs([{ option: '--out', path }], { inputs: read, force: force ?? false });
  return path;
}
