import type { CriteriaSet } from '../criteria/criteria-set.js';
import { scoringYear } from '../criteria/select-version.js';
import type { Evaluation } from '../domain/evaluation.js';
import { OperatorError } from '../domain/operator-error.js';
import { evaluate } from '../evaluate.js';
import type { Language } from '../labels/language.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import { PROVENANCE_WORDS } from '../labels/words.js';
import type { EngineName } from '../rules/engines.js';
import type { SharedOptions } from './command-context.js';
import type { LoadedSet } from './criteria-library.js';
import { loadSet } from './criteria-library.js';
import type { DocumentWords } from './evaluation-document.js';
import { renderIssues } from './print-issues.js';
import { makeProgress } from './progress.js';
import type { ReadInputs } from './read-inputs.js';
import { readInputs } from './read-inputs.js';
import type { Shell } from './shell.js';
import { terminalLanguage } from './shell.js';

/** Options that `evaluate` and `check` share. */
export interface InputOptions extends SharedOptions {
  readonly criteria: string;
  readonly year?: string;
  /** A set whose status is draft may be used. */
  readonly draft?: boolean;
  readonly engine?: EngineName;
}

/** Inputs read and evaluated, with all that the output needs. */
export interface EvaluationRun {
  readonly loaded: LoadedSet;
  readonly inputs: ReadInputs;
  readonly evaluation: Evaluation;
  readonly language: Language;
  readonly words: DocumentWords;
}

/**
 * Loads the set, reads the inputs, evaluates; tells on stderr how the inputs were understood. Throws
 * `criteria-draft` for a set that is a draft where the options do not say that it may be one.
 */
export async function startRun(
  paths: readonly string[],
  options: InputOptions,
  shell: Shell,
): Promise<EvaluationRun> {
  const language = terminalLanguage(shell, options.lang);
  const loaded = loadSet(options.criteria, {
    workspace: options.workspace ?? shell.cwd,
    year: yearOption(options.year),
  });
  const { id, status } = loaded.set;
  if (status === 'draft' && !options.draft) throw new OperatorError('criteria-draft', { id });
  const year = scoringYear(loaded.set, yearOption(options.year));
  const inputs = await readInputs(paths, shell.cwd);
  const progress = makeProgress(shell, TERMINAL_WORDS[language].progress);
  const evaluation = await evaluate({
    criteriaSet: loaded.set,
    rules: loaded.rules,
    draft: !loaded.isFrozen,
    year,
    tables: inputs.tables,
    fileIssues: inputs.issues,
    ...(options.engine && { engine: options.engine }),
    onProgress: progress.report,
  });
  progress.finish();
  const current = { loaded, inputs, evaluation, language, words: wordsFor(loaded.set, language) };
  tellSources(current, shell);
  return current;
}

function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new OperatorError('option-invalid', { option: '--year', found: text, expected: '2024' });
}

function wordsFor(set: CriteriaSet, language: Language): DocumentWords {
  const labels = new Map(set.elements.map(({ id, label }) => [id, label]));
  return { language, elementLabel: (id) => labels.get(id) ?? id };
}

function tellSources({ evaluation, loaded, language }: EvaluationRun, shell: Shell): void {
  const words = TERMINAL_WORDS[language];
  const { level, note } = loaded.set.provenance;
  const lines = evaluation.sources.map(({ file, sheet, layout, units, columns, headerRow }) => {
    const place = sheet === undefined ? file : `${file} ▸ ${sheet}`;
    return `${place}: ${words.understood({ layout: words[layout], units, columns, headerRow })}`;
  });
  const banners = [
    ...(level === 'full-text' ? [] : [words.provenance(PROVENANCE_WORDS[language][level], note)]),
    ...(loaded.set.status === 'draft' ? [words.draftSet] : []),
    ...(loaded.isFrozen ? [] : [words.draft]),
  ];
  for (const line of [...lines, words.year(evaluation.year), ...banners]) {
    shell.stderr.write(`${line}\n`);
  }
}

/** Issues on stderr, for a person who also gets results: the first ones, and how many more. */
export function tellIssues({ evaluation, words }: EvaluationRun, shell: Shell): void {
  shell.stderr.write(renderIssues(evaluation.issues, words, 20));
}
