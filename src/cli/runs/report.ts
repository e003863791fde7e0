import { extname, resolve } from 'node:path';
import { OperatorError } from '../../domain/operator-error.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { REPORTS } from '../../reports/index.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import { loadRecord } from '../load-record.js';
import { documentLanguage, renderReport } from '../render-report.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import type { OutputFile } from '../write-outputs.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of `report`. */
export interface ReportOptions extends Pick<SharedOptions, 'lang'> {
  readonly to: readonly string[];
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** `danvan report`: renders a saved record as the kinds of file that the names ask for. */
export async function runReport(
  record: string,
  { to, force = false, lang, documentLang }: ReportOptions,
  shell: Shell,
): Promise<number> {
  const wanted = to.map((name) => ({
    option: '--to',
    path: resolve(shell.cwd, name),
    report: reportFor(name),
  }));
  checkOutputs(wanted, { inputs: [resolve(shell.cwd, record)], force });
  const loaded = await loadRecord(record, shell.cwd);
  const language = documentLang ?? documentLanguage(loaded.run);
  const files: OutputFile[] = [];
  for (const { path, report } of wanted) {
    files.push({
      path,
      content: await renderReport(report, loaded, { run: loaded.run, language }),
    });
  }
  await writeOutputs(files);
  const words = TERMINAL_WORDS[terminalLanguage(shell, lang)];
  for (const { path } of files) shell.stderr.write(`${words.written(path)}\n`);
  return EXIT.done;
}

/** The report that writes files of such a name. */
function reportFor(name: string): string {
  const found = [...REPORTS.values()].find(
    ({ extension }) => extension === extname(name).toLowerCase(),
  );
  if (found !== undefined) return found.id;
  const expected = [...REPORTS.values()].map(({ extension }) => `*${extension}`).join(', ');
  throw new OperatorError('option-invalid', { option: '--to', found: name, expected });
}
