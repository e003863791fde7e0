import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the package itself keeps its criteria, rules and samples. */
export function packageRoot(): string {
  return resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
}
