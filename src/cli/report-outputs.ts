import { extname, resolve } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';
import { COMMAND_WORDS } from '../labels/command-words.js';
import type { Language } from '../labels/language.js';
import { REPORTS } from '../reports/index.js';
import type { Output } from './check-outputs.js';
import type { HeadOptions } from './document-head.js';
import { headFlags } from './document-head.js';
import { isFolder, statPath } from './stat-path.js';

/** What an output holds: a report of the list of reports, or a document for signature. */
export type OutputKind =
  | { readonly kind: 'report'; readonly report: string }
  | { readonly kind: 'list' | 'annex' | 'slips' | 'slips-in-one' };

/** A file to write; of `slips` a folder. */
export type WantedOutput = Output & OutputKind;

/** The options that ask for files. */
export interface OutputOptions extends HeadOptions {
  readonly to?: readonly string[];
  readonly annex?: string;
  readonly slips?: string;
}

/**
 * The outputs that the options ask for, with full paths. Throws `option-missing` where they ask for none,
 * or say what stands on a document that is not asked for; `option-invalid` for names of no known kind.
 */
export function wantedOutputs(
  options: OutputOptions,
  { cwd, language }: { readonly cwd: string; readonly language: Language },
): readonly WantedOutput[] {
  const { to = [], annex, slips } = options;
  const wanted: readonly WantedOutput[] = [
    ...to.map((name) => ({ option: '--to', path: resolve(cwd, name), ...kindOf(name) })),
    ...(annex === undefined ? [] : [annexOutput(annex, cwd)]),
    ...(slips === undefined ? [] : [slipsOutput(slips, cwd)]),
  ];
  const words = COMMAND_WORDS[language];
  const missing = (option: string, about: string) =>
    new OperatorError('option-missing', { option, about, help: 'danvan report --help' });
  if (wanted.length === 0) throw missing('--to <file...>', words.reportTo);
  const [flag] = headFlags(options, true);
  if (flag !== undefined && wanted.every(({ kind }) => kind === 'report')) {
    throw missing('--to <file.docx>', words.headNeedsDocument(flag));
  }
  return wanted;
}

const WORD = '.docx';
const EXCEL = '.xlsx';

/** The kind of file that a name asks for. */
function kindOf(name: string): OutputKind {
  const extension = extname(name).toLowerCase();
  if (extension === WORD) return { kind: 'list' };
  const found = [...REPORTS.values()].find((report) => report.extension === extension);
  if (found !== undefined) return { kind: 'report', report: found.id };
  const known = [WORD, ...[...REPORTS.values()].map((report) => report.extension)];
  const expected = known.map((own) => `*${own}`).join(', ');
  throw new OperatorError('option-invalid', { option: '--to', found: name, expected });
}

function annexOutput(name: string, cwd: string): WantedOutput {
  if (extname(name).toLowerCase() !== EXCEL) {
    const params = { option: '--annex', found: name, expected: `*${EXCEL}` };
    throw new OperatorError('option-invalid', params);
  }
  return { option: '--annex', path: resolve(cwd, name), kind: 'annex' };
}

/** One file where the name is one of Word's, else a folder; an ordinary file is no folder. */
function slipsOutput(name: string, cwd: string): WantedOutput {
  const path = resolve(cwd, name);
  if (extname(name).toLowerCase() === WORD)
    return { option: '--slips', path, kind: 'slips-in-one' };
  if (name === '' || (statPath(path) !== undefined && !isFolder(path))) {
    const params = { option: '--slips', found: name, expected: `phieu/, *${WORD}` };
    throw new OperatorError('option-invalid', params);
  }
  return { option: '--slips', path, kind: 'slips' };
}
