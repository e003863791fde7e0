import type { Command } from 'commander';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { leavesOfTable } from '../../criteria/criteria-set.js';
import { isGroup } from '../../criteria/criterion.js';
import { walkTable } from '../../criteria/walk-table.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { Language } from '../../labels/language.js';
import { numberText } from '../../labels/number-text.js';
import { describeCriterion } from '../../labels/rules/describe-criterion.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { PROVENANCE_WORDS } from '../../labels/words.js';
import { wordsContext } from '../../labels/words-context.js';
import type { LoadedSet } from '../criteria-library.js';
import { libraryRoots, listSetIds, loadSet } from '../criteria-library.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { renderTextTable } from '../text-table.js';

interface CriteriaOptions {
  readonly workspace?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly table?: string;
}

function summaryOf({ set, draft }: LoadedSet) {
  return {
    id: set.id,
    title: set.title,
    legalBasis: set.legalBasis,
    scoringYears: set.scoringYears,
    provenance: set.provenance.level,
    replaces: set.replaces ?? null,
    frozen: !draft,
    sha256: set.sha256,
    elements: set.elements.length,
    tables: set.tables.map((table) => ({
      id: table.id,
      label: table.label,
      scale: table.scale,
      criteria: leavesOfTable(table).length,
    })),
  };
}

/** `danvan criteria list`: every set at hand, the workspace's before the package's. */
async function runCriteriaList(options: CriteriaOptions, shell: Shell): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const words = TERMINAL_WORDS[language];
  const workspace = options.workspace ?? shell.cwd;
  const ids = [...new Set(libraryRoots(workspace).flatMap(listSetIds))].sort();
  const sets = ids.map((id) => summaryOf(loadSet(id, { workspace })));
  if (options.json) {
    shell.stdout.write(`${JSON.stringify({ schema: 'danvan/criteria@1', sets }, null, 2)}\n`);
    return EXIT.done;
  }
  const rows = sets.map((set) => [
    set.id,
    set.scoringYears.join(', '),
    PROVENANCE_WORDS[language][set.provenance],
    set.tables.map(({ id, criteria }) => `${id} ${criteria}`).join(', '),
    set.frozen ? words.yes : words.no,
  ]);
  const columns = [
    { title: 'ID' },
    { title: words.years },
    { title: words.source },
    { title: words.criteriaCount, grow: true },
    { title: words.frozen },
  ];
  const width = shell.stdout.isTTY ? (shell.stdout.columns ?? 100) : 120;
  shell.stdout.write(
    `${sets.length === 0 ? words.noSets : renderTextTable(columns, rows, width)}\n`,
  );
  return EXIT.done;
}

/** `danvan criteria show`: a set as an annex: sections, criteria, maxima, rules in words. */
async function runCriteriaShow(
  id: string,
  options: CriteriaOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const loaded = loadSet(id, { workspace: options.workspace ?? shell.cwd });
  const known = loaded.set.tables.map((table) => table.id);
  if (options.table !== undefined && !known.includes(options.table)) {
    throw new OperatorError('table-unknown', { found: options.table, known });
  }
  const tables = known.filter((table) => options.table === undefined || table === options.table);
  shell.stdout.write(
    options.json
      ? `${JSON.stringify({ schema: 'danvan/criteria@1', sets: [summaryOf(loaded)] }, null, 2)}\n`
      : `${renderHead(loaded.set, language)}\n\n${tables.map((table) => renderTable(loaded, table, language)).join('\n\n')}\n`,
  );
  return EXIT.done;
}

function renderHead(set: CriteriaSet, language: Language): string {
  const words = TERMINAL_WORDS[language];
  const { number, issuer, issuedOn } = set.legalBasis;
  return [
    `${set.id} · ${number} · ${issuer} · ${issuedOn}`,
    set.title,
    `${words.years}: ${set.scoringYears.join(', ')}`,
    words.provenance(PROVENANCE_WORDS[language][set.provenance.level], set.provenance.note),
  ].join('\n');
}

function renderTable({ set, rules }: LoadedSet, tableId: string, language: Language): string {
  const table = set.tables.find(({ id }) => id === tableId);
  const program = rules.tables.find(({ id }) => id === tableId);
  if (table === undefined || program === undefined) throw new RangeError(`no table ${tableId}`);
  const facts = [...program.scoring.facts, ...program.outcome.facts];
  const year = Math.max(...set.scoringYears);
  const context = wordsContext(set, table, facts, { language, year });
  const lines = walkTable(table).flatMap(({ node, depth }) => {
    const indent = '  '.repeat(depth);
    const points = numberText(String(node.maxPoints), language);
    const head = `${indent}${node.id}  ${node.label} [${points}]`;
    if (isGroup(node)) return [head];
    const own = program.scoring.rules.filter(
      ({ event }) => 'criterion' in event.params && event.params.criterion === node.id,
    );
    return [head, `${indent}     ${describeCriterion(node, own, context)}`];
  });
  return [`${table.label} (${table.id})`, ...lines].join('\n');
}

/** Adds `criteria list` and `criteria show` to the program. */
export function addCriteriaCommands(
  program: Command,
  run: (code: Promise<number>) => void,
  shell: Shell,
): void {
  const criteria = program.command('criteria').description('look at criteria sets');
  criteria
    .command('list')
    .description('every set with its years, provenance and number of criteria')
    .option('--json', 'print as JSON')
    .option('--workspace <dir>', 'folder with your own criteria/; the current one when left out')
    .option('--lang <language>', 'words on the terminal: vi or en')
    .addHelpText('after', '\nExample:\n  danvan criteria list')
    .action((options: CriteriaOptions) => run(runCriteriaList(options, shell)));
  criteria
    .command('show')
    .description('a set as an annex: sections, criteria, maxima, rules in words')
    .argument('<id>', 'criteria set: issuer/year-number, issuer, or a folder')
    .option('--table <id>', 'only this table')
    .option('--json', 'print a summary as JSON')
    .option('--workspace <dir>', 'folder with your own criteria/; the current one when left out')
    .option('--lang <language>', 'words on the terminal: vi or en')
    .addHelpText(
      'after',
      '\nExample:\n  danvan criteria show quang-ngai/2022-1211 --table cap-tinh',
    )
    .action((id: string, options: CriteriaOptions) => run(runCriteriaShow(id, options, shell)));
}
