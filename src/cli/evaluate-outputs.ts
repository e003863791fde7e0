import { extname, resolve } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';
import type { Language } from '../labels/language.js';
import { REPORTS } from '../reports/index.js';
import type { Output } from './check-outputs.js';
import type { InputOptions } from './evaluation-run.js';

/** Options of `evaluate`. */
export interface EvaluateOptions extends InputOptions {
  readonly out?: string;
  readonly record?: string;
  readonly report?: readonly string[];
  readonly json?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** What an output holds: a report, by its id, or the record. */
export interface RunOutput extends Output {
  readonly content: string;
}

export const RECORD = 'record';

/**
 * The outputs that the options ask for: reports beside the workbook, under the same name; without a
 * workbook beside the record.
 */
export function outputsOf(
  { out, record, report = [] }: Pick<EvaluateOptions, 'out' | 'record' | 'report'>,
  cwd: string,
): readonly RunOutput[] {
  refuseWrong(report, { out, record });
  const beside = out ?? (report.includes('workbook') ? undefined : record);
  if (report.length > 0 && beside === undefined) refuseOption('--out', '', 'FILE.xlsx');
  const outputs: RunOutput[] = [];
  if (out !== undefined) {
    outputs.push({ option: '--out', path: resolve(cwd, out), content: 'workbook' });
  }
  for (const id of new Set(report)) {
    if (id === 'workbook') continue;
    const path = resolve(cwd, `${withoutExtension(beside ?? '')}${REPORTS.get(id)?.extension}`);
    outputs.push({ option: `--report ${id}`, path, content: id });
  }
  if (record !== undefined) {
    outputs.push({ option: '--record', path: resolve(cwd, record), content: RECORD });
  }
  return outputs;
}

function refuseWrong(
  report: readonly string[],
  { out, record }: { readonly out: string | undefined; readonly record: string | undefined },
): void {
  const unknown = report.find((id) => !REPORTS.has(id));
  if (unknown !== undefined) refuseOption('--report', unknown, [...REPORTS.keys()].join(', '));
  if (out !== undefined && !out.toLowerCase().endsWith('.xlsx')) {
    refuseOption('--out', out, 'FILE.xlsx');
  }
  if (record === '') refuseOption('--record', '', 'FILE.json');
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function refuseOption(option: string, found: string, expected: string): never {
  throw new OperatorError('option-invalid', { option, found, expected });
}
