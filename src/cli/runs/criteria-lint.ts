import { relative, resolve, sep } from 'node:path';
import type { LintSeverity } from '../../domain/lint-finding.js';
import { LINT_SEVERITIES } from '../../domain/lint-finding.js';
import type { Language } from '../../labels/language.js';
import { lintSet } from '../../tuning/lint/lint-set.js';
import { sarifLog } from '../../tuning/lint/sarif-log.js';
import type { ToldFinding } from '../../tuning/lint/tell-findings.js';
import { tellFaults, tellFindings } from '../../tuning/lint/tell-findings.js';
import type { SharedOptions } from '../command-context.js';
import { renderFindings } from '../print-findings.js';
import { toolVersion } from '../run-info.js';
import type { SetSource } from '../set-sources.js';
import { readSources } from '../set-sources.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';

/** Options of the command. */
export interface LintOptions extends SharedOptions {
  readonly failOn?: LintSeverity;
  readonly format?: 'text' | 'json' | 'sarif';
  readonly draft?: boolean;
}

/** What lint says of one set; `file` as the reader would open it from where they are. */
interface LintedSet {
  readonly id: string;
  readonly findings: readonly ToldFinding[];
}

/** `danvan criteria lint`: every fault of sets, and all that a careful rule-maker would ask. */
export async function runCriteriaLint(
  names: readonly string[],
  options: LintOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const workspace = options.workspace ?? shell.cwd;
  const wanted = names.length === 0 ? [undefined] : names;
  const sources = wanted.flatMap((name) => readSources(name, workspace));
  const sets: LintedSet[] = [];
  for (const source of sources) sets.push(await lint(source, { options, language, shell }));
  shell.stdout.write(render(sets, { options, language, shell }));
  const least = LINT_SEVERITIES.indexOf(options.failOn ?? 'error');
  const failing = sets.some(({ findings }) =>
    findings.some(({ severity }) => LINT_SEVERITIES.indexOf(severity) <= least),
  );
  return failing ? EXIT.dataErrors : EXIT.done;
}

interface Telling {
  readonly options: LintOptions;
  readonly language: Language;
  readonly shell: Shell;
}

async function lint(source: SetSource, { options, language, shell }: Telling): Promise<LintedSet> {
  const { id, folder, set, faults, files, predecessor } = source;
  const told =
    set === undefined
      ? tellFaults(faults, language)
      : tellFindings(await lintSet({ set, files, predecessor }), set, language);
  const findings = told
    .filter(({ code }) => !(options.draft && code === 'set-is-draft'))
    .map((finding) => ({
      ...finding,
      file: relative(shell.cwd, resolve(folder, finding.file)).split(sep).join('/'),
    }));
  return { id, findings };
}

function render(sets: readonly LintedSet[], { options, language, shell }: Telling): string {
  const all = sets.flatMap(({ findings }) => findings);
  if (options.format === 'sarif') {
    return `${JSON.stringify(sarifLog(all, toolVersion()), null, 2)}\n`;
  }
  if (options.format === 'json') {
    return `${JSON.stringify({ schema: 'danvan/lint@1', sets }, null, 2)}\n`;
  }
  const width = columnsOf(shell.stdout);
  return sets
    .map(({ id, findings }) => `${renderFindings(id, findings, { language, width })}\n`)
    .join('\n');
}
