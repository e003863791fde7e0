import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { isGroup } from '../../criteria/criterion.js';
import { walkTable } from '../../criteria/walk-table.js';
import { OperatorError } from '../../domain/operator-error.js';
import { dayText } from '../../labels/day-text.js';
import type { Language } from '../../labels/language.js';
import { criterionMissingText } from '../../labels/limits/set-wide-lines.js';
import { numberText } from '../../labels/number-text.js';
import { describeCriterion } from '../../labels/rules/describe-criterion.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { PROVENANCE_WORDS } from '../../labels/words.js';
import { wordsContext } from '../../labels/words-context.js';
import { WORKBOOK_WORDS } from '../../labels/workbook/workbook-words.js';
import type { SharedOptions } from '../command-context.js';
import type { LoadedSet } from '../criteria-library.js';
import { loadSet } from '../criteria-library.js';
import { outcomeLines, setLines } from '../outcome-lines.js';
import { summaryOf } from '../set-summary.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';

/** Options of the command. */
export interface ShowOptions extends SharedOptions {
  readonly json?: boolean;
  readonly table?: string;
}

/** `danvan criteria show`: a set as an annex: sections, criteria, maxima, rules in words. */
export async function runCriteriaShow(
  id: string,
  options: ShowOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const loaded = loadSet(id, { workspace: options.workspace ?? shell.cwd });
  const { set, isFrozen } = loaded;
  const known = set.tables.map((table) => table.id);
  if (options.table !== undefined && !known.includes(options.table)) {
    throw new OperatorError('table-unknown', { found: options.table, known });
  }
  if (options.json) {
    const sets = [summaryOf(set, isFrozen ? 'frozen' : 'not-frozen')];
    shell.stdout.write(`${JSON.stringify({ schema: 'danvan/criteria@1', sets }, null, 2)}\n`);
    return EXIT.done;
  }
  const tables = known.filter((table) => options.table === undefined || table === options.table);
  const parts = [
    renderHead(set, language),
    ...tables.map((table) => renderTable(loaded, table, language)),
    setLines(set, language).join('\n'),
  ];
  shell.stdout.write(`${parts.join('\n\n')}\n`);
  return EXIT.done;
}

function renderHead(set: CriteriaSet, language: Language): string {
  const words = TERMINAL_WORDS[language];
  const { number, issuer, issuedOn } = set.legalBasis;
  return [
    `${set.id} · ${number} · ${issuer} · ${dayText(issuedOn, language)}`,
    set.title,
    `${words.years}: ${set.scoringYears.join(', ')}`,
    words.provenance(PROVENANCE_WORDS[language][set.provenance.level], set.provenance.note),
    ...(set.status === 'draft' ? [words.draftSet] : []),
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
    const missing = criterionMissingText(node.whenMissing, language);
    const texts = [describeCriterion(node, own, context), ...(missing ? [missing] : [])];
    return [head, `${indent}     ${texts.join(' ')}`];
  });
  const outcome = outcomeLines(program.outcome.rules, set, context).map((line) => `  ${line}`);
  const { grades } = WORKBOOK_WORDS[language].criteria;
  return [`${table.label} (${table.id})`, ...lines, grades, ...outcome].join('\n');
}
