import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunInfo } from '../reports/report.js';
import { packageRoot } from './package-root.js';
import type { InputNote } from './read-inputs.js';
import type { Shell } from './shell.js';

/** The version of the package that runs. */
export function toolVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** How a run was made: the only place where clock and version enter a document. */
export function makeRunInfo(
  command: string,
  options: Readonly<Record<string, unknown>>,
  { shell, inputs }: { readonly shell: Shell; readonly inputs: readonly InputNote[] },
): RunInfo {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return {
    toolVersion: toolVersion(),
    ranAt: shell.now().toISOString(),
    command,
    options: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    inputs,
  };
}
