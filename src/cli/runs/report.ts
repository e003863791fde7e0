import { resolve } from 'node:path';
import type { Language } from '../../labels/language.js';
import { SIGNATURE_NOTES } from '../../labels/report-command-words.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import { documentHead, headFlags } from '../document-head.js';
import { loadRecord } from '../load-record.js';
import { documentLanguage, renderReport } from '../render-report.js';
import type { OutputOptions, WantedOutput } from '../report-outputs.js';
import { wantedOutputs } from '../report-outputs.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import type { SignatureSource } from '../signature-outputs.js';
import { isFolder } from '../stat-path.js';
import type { OutputFile } from '../write-outputs.js';
import { makeFolders, writeOutputs } from '../write-outputs.js';

/** Options of `report`. */
export interface ReportOptions extends Pick<SharedOptions, 'lang'>, OutputOptions {
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** `danvan report`: renders a saved record as the kinds of file that the names ask for. */
export async function runReport(
  record: string,
  options: ReportOptions,
  shell: Shell,
): Promise<number> {
  const { force = false, lang } = options;
  const terminal = terminalLanguage(shell, lang);
  const wanted = wantedOutputs(options, { cwd: shell.cwd, language: terminal });
  const head = documentHead(options);
  const rules = { inputs: [resolve(shell.cwd, record)], force };
  checkOutputs(wanted.filter(isFile), rules);
  const loaded = await loadRecord(record, shell.cwd);
  const language = options.documentLang ?? documentLanguage(loaded.run);
  const source = { loaded, head, language };
  const made: Made[] = [];
  for (const output of wanted) made.push({ output, files: await filesOf(output, source) });
  checkSlips(made, rules);
  for (const { output, files } of made) if (!isFile(output)) await makeFolders(files);
  await writeOutputs(made.flatMap(({ files }) => files));
  for (const { output, files } of made) {
    const line = isFile(output)
      ? TERMINAL_WORDS[terminal].written(output.path)
      : SIGNATURE_NOTES[terminal].slips(files.length, output.path);
    shell.stderr.write(`${line}\n`);
  }
  if (wanted.some(({ kind }) => kind !== 'report')) {
    for (const line of await signatureNotes(options, source, terminal)) {
      shell.stderr.write(`${line}\n`);
    }
  }
  return EXIT.done;
}

interface Made {
  readonly output: WantedOutput;
  readonly files: readonly OutputFile[];
}

function isFile({ kind }: WantedOutput): boolean {
  return kind !== 'slips';
}

/** Documents for signature are loaded when they are asked for. */
async function filesOf(
  output: WantedOutput,
  source: SignatureSource,
): Promise<readonly OutputFile[]> {
  if (output.kind !== 'report') {
    const { signatureFiles } = await import('../signature-outputs.js');
    return signatureFiles(output, source);
  }
  const { loaded, language } = source;
  const content = await renderReport(output.report, loaded, { run: loaded.run, language });
  return [{ path: output.path, content }];
}

/** The names of slips are known only now; in a folder that is not there nothing is in the way. */
function checkSlips(made: readonly Made[], rules: Parameters<typeof checkOutputs>[1]): void {
  const slips = made.filter(({ output }) => !isFile(output) && isFolder(output.path));
  const files = slips.flatMap((own) => own.files);
  checkOutputs(
    files.map(({ path }) => ({ option: '--slips', path })),
    rules,
  );
}

/** The code of the record, what stays blank, and the marks. */
async function signatureNotes(
  options: ReportOptions,
  source: SignatureSource,
  terminal: Language,
): Promise<readonly string[]> {
  const { signatureFacts } = await import('../signature-outputs.js');
  const notes = SIGNATURE_NOTES[terminal];
  const { code, marks } = signatureFacts(source);
  const blanks = headFlags(options, false);
  return [
    notes.code(code),
    ...(blanks.length === 0 ? [] : [notes.blanks(blanks)]),
    ...(marks.length === 0 ? [] : [notes.marked(marks)]),
  ];
}
