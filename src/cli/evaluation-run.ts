import { refuseForeignAppraisals } from '../appraisal/refuse-foreign-appraisals.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { scoringYear } from '../criteria/select-version.js';
import type { Evaluation, EvaluationHead, UnitResult } from '../domain/evaluation.js';
import { OperatorError } from '../domain/operator-error.js';
import type { Language } from '../labels/language.js';
import { progressText } from '../labels/progress-words.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import { PROVENANCE_WORDS } from '../labels/words.js';
import type { OpenEvaluation } from '../open-evaluation.js';
import { openEvaluation } from '../open-evaluation.js';
import type { EngineName } from '../rules/engines.js';
import { boundHeap } from './bound-heap.js';
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
  /** All of the result but its units. */
  readonly head: EvaluationHead;
  readonly standings: OpenEvaluation['standings'];
  readonly language: Language;
  readonly words: DocumentWords;
  /** The units one by one; may be walked more than once. */
  units(): AsyncIterable<UnitResult>;
  /** All of the result at once, for what cannot do with less. */
  collect(): Promise<Evaluation>;
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
  refuseForeignAppraisals(inputs.tables, { set: id, year });
  boundHeap(inputs.tables);
  const progress = makeProgress(shell, (state) => progressText('scored', state, language));
  const opened = await openEvaluation({
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
  const words = wordsFor(loaded.set, language);
  const { head, standings } = opened;
  const current = { loaded, inputs, head, standings, language, words, ...collectOnce(opened) };
  tellSources(current, shell);
  return current;
}

/** Units one by one, from memory once all of them were asked for. */
function collectOnce({ head, units }: OpenEvaluation): Pick<EvaluationRun, 'units' | 'collect'> {
  const collected: UnitResult[] = [];
  const collect = async () => {
    for await (const unit of units()) collected.push(unit);
    return { ...head, units: collected };
  };
  async function* walk(all: Promise<Evaluation>): AsyncGenerator<UnitResult> {
    yield* (await all).units;
  }
  let evaluation: Promise<Evaluation> | undefined;
  return {
    units: () => (evaluation === undefined ? units() : walk(evaluation)),
    collect: () => {
      evaluation ??= collect();
      return evaluation;
    },
  };
}

/** `--year` as a number. Throws `option-invalid` for anything else. */
export function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new OperatorError('option-invalid', { option: '--year', found: text, expected: '2024' });
}

function wordsFor(set: CriteriaSet, language: Language): DocumentWords {
  const labels = new Map(set.elements.map(({ id, label }) => [id, label]));
  return { language, elementLabel: (id) => labels.get(id) ?? id };
}

function tellSources({ head, loaded, language }: EvaluationRun, shell: Shell): void {
  const words = TERMINAL_WORDS[language];
  const { level, note } = loaded.set.provenance;
  const lines = head.sources.map(({ file, sheet, layout, units, columns, headerRow }) => {
    const place = sheet === undefined ? file : `${file} ▸ ${sheet}`;
    return `${place}: ${words.understood({ layout: words[layout], units, columns, headerRow })}`;
  });
  const banners = [
    ...(level === 'full-text' ? [] : [words.provenance(PROVENANCE_WORDS[language][level], note)]),
    ...(loaded.set.status === 'draft' ? [words.draftSet] : []),
    ...(loaded.isFrozen ? [] : [words.draft]),
  ];
  for (const line of [...lines, words.year(head.year), ...banners]) {
    shell.stderr.write(`${line}\n`);
  }
}

/** Issues on stderr, for a person who also gets results: the first ones, and how many more. */
export function tellIssues({ head, words }: EvaluationRun, shell: Shell): void {
  shell.stderr.write(renderIssues(head.issues, words, 20));
}
