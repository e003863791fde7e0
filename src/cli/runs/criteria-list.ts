import type { CriteriaFault } from '../../domain/criteria-fault.js';
import type { OperatorError } from '../../domain/operator-error.js';
import { criteriaFaultText } from '../../labels/faults/criteria-fault-text.js';
import { operatorErrorText } from '../../labels/faults/operator-error-text.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import type { SharedOptions } from '../command-context.js';
import type { ListedSet } from '../list-sets.js';
import { listSets } from '../list-sets.js';
import { summaryOf } from '../set-summary.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import { renderTextTable } from '../text-table.js';
import { yearsText } from '../years-text.js';

/** Options of the command. */
export interface ListOptions extends SharedOptions {
  readonly json?: boolean;
}

const FAULTS_SHOWN = 3;

/** `danvan criteria list`: every set at hand, the workspace's before the package's; 1 if one has faults. */
export async function runCriteriaList(options: ListOptions, shell: Shell): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const sets = listSets(options.workspace ?? shell.cwd);
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(listDocument(sets, language), null, 2)}\n`
      : `${renderList(sets, language, columnsOf(shell.stdout))}\n`,
  );
  const faulty = sets.filter(({ problem }) => problem !== undefined);
  for (const set of faulty) shell.stderr.write(`\n${renderProblem(set, language)}\n`);
  return faulty.length > 0 ? EXIT.dataErrors : EXIT.done;
}

/** Sets that can be summed up, and what is wrong with the others. */
function listDocument(sets: readonly ListedSet[], language: Language) {
  return {
    schema: 'danvan/criteria@1',
    sets: sets.flatMap(({ set, rules }) => (set === undefined ? [] : [summaryOf(set, rules)])),
    faulty: sets.flatMap(({ id, problem }) =>
      problem === undefined
        ? []
        : [{ id, code: problem.code, ...problemDocument(problem, language) }],
    ),
  };
}

function problemDocument(problem: OperatorError, language: Language) {
  const faults = faultsOf(problem).map((fault) => ({
    ...fault,
    message: criteriaFaultText(fault, language),
  }));
  return { message: operatorErrorText(problem, language).message, faults };
}

function faultsOf(problem: OperatorError): readonly CriteriaFault[] {
  return problem.code === 'criteria-invalid'
    ? (problem as OperatorError<'criteria-invalid'>).params.faults
    : [];
}

function renderList(sets: readonly ListedSet[], language: Language, width: number): string {
  const words = TERMINAL_WORDS[language];
  if (sets.length === 0) return words.noSets;
  const columns = [
    { title: words.set },
    { title: words.years },
    { title: words.source, gives: 'wrap' },
    { title: words.criteriaCount, gives: 'wrap' },
    { title: words.rules },
  ] as const;
  return renderTextTable(
    columns,
    sets.map((set) => rowOf(set, language)),
    width,
  );
}

function rowOf({ id, set, rules, problem }: ListedSet, language: Language): readonly string[] {
  const words = TERMINAL_WORDS[language];
  if (set === undefined) {
    const faults = problem === undefined ? 0 : faultsOf(problem).length;
    return [id, '–', '–', words.faults(faults), '–'];
  }
  const summary = summaryOf(set, rules);
  // A no-break space: table and number stay on one line.
  const counts = summary.tables.map((table) => `${table.id}\u00a0${table.criteria}`).join(', ');
  const draft = set.status === 'draft' ? [words.draftStatus] : [];
  return [
    id,
    yearsText(set.scoringYears),
    [words.provenanceLevels[set.provenance.level], ...draft].join(', '),
    counts,
    words.rulesStates[rules],
  ];
}

/** What keeps a set from being used: its first faults, or what is wrong with its rules. */
function renderProblem({ id, problem }: ListedSet, language: Language): string {
  const words = TERMINAL_WORDS[language];
  if (problem === undefined) return '';
  const faults = faultsOf(problem);
  if (faults.length === 0) {
    const { message, hint } = operatorErrorText(problem, language);
    return `${id}: ${message}\n${words.hint}: ${hint}`;
  }
  const shown = faults
    .slice(0, FAULTS_SHOWN)
    .map(
      (fault) =>
        `  ${fault.file}:${fault.line}:${fault.column}: ${criteriaFaultText(fault, language)}`,
    );
  const more = faults.length - shown.length;
  return [
    `${id}: ${words.faults(faults.length)}`,
    ...shown,
    ...(more > 0 ? [`  ${words.moreFaults(more)}`] : []),
    `${words.hint}: ${words.showAllFaults(id)}`,
  ].join('\n');
}
