import { resolve } from 'node:path';
import type { CriteriaChange, UnitNews } from '../../domain/criteria-change.js';
import { OperatorError } from '../../domain/operator-error.js';
import { diffParts } from '../../labels/diff/diff-document.js';
import type { DiffSides } from '../../labels/diff/diff-sides.js';
import { diffSummary } from '../../labels/diff/diff-summary.js';
import { unitsPage } from '../../labels/diff/units-document.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { diffMarkdown, unitsMarkdown } from '../../reports/diff/diff-markdown.js';
import { diffWorkbook } from '../../reports/diff/diff-workbook.js';
import { unitsWorkbook } from '../../reports/diff/units-workbook.js';
import { diffCriteriaSets } from '../../tuning/diff/diff-criteria-sets.js';
import { newsForUnits } from '../../tuning/diff/news-for-units.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import { loadSet } from '../criteria-library.js';
import { diffDocument, unitsDocument } from '../diff-documents.js';
import { diffSideOf } from '../diff-side-of.js';
import { renderDiff, renderUnits } from '../diff-text.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface DiffOptions extends SharedOptions {
  readonly group?: string;
  readonly forUnits?: boolean;
  readonly to?: string;
  readonly json?: boolean;
  readonly failOn?: string;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

const FAIL_ON = ['raises', 'lowers', 'either', 'any'] as const;
const TYPES = ['.xlsx', '.md'] as const;

function checkOptions({ failOn, to }: DiffOptions): void {
  if (failOn !== undefined && !FAIL_ON.some((each) => each === failOn)) {
    refuse('--fail-on', failOn, FAIL_ON.join(', '));
  }
  if (to !== undefined && !TYPES.some((type) => to.toLowerCase().endsWith(type))) {
    refuse('--to', to, 'FILE.xlsx, FILE.md');
  }
}

function refuse(option: string, found: string, expected: string): never {
  throw new OperatorError('option-invalid', { option, found, expected });
}

/** A change that fails the run: one with this effect; what can go both ways can also raise or lower. */
function fails({ effect }: CriteriaChange, failOn: string | undefined): boolean {
  if (failOn === undefined) return false;
  return failOn === 'any' || effect === failOn || (effect === 'either' && failOn !== 'either');
}

/** Everything that is said of the comparison. */
interface Comparison {
  readonly sides: DiffSides;
  readonly changes: readonly CriteriaChange[];
  readonly news: readonly UnitNews[];
}

function compare(
  [before, after]: readonly [string, string],
  options: DiffOptions,
  shell: Shell,
): Comparison {
  const workspace = options.workspace ?? shell.cwd;
  const [old, own] = [loadSet(before, { workspace }), loadSet(after, { workspace })];
  const sides = { before: diffSideOf(old), after: diffSideOf(own) };
  const known = own.set.unitGroups.map(({ id }) => id);
  const { group } = options;
  if (group !== undefined && !known.includes(group)) {
    throw new OperatorError('unit-group-unknown', { found: group, known });
  }
  const all = diffCriteriaSets(old.set, own.set);
  const every = newsForUnits(old.set, own.set, all);
  const news = every.filter((each) => group === undefined || each.group.after === group);
  const changes = group === undefined ? all : (news[0]?.changes ?? []);
  return { sides, changes, news };
}

/** `danvan criteria diff`: what changes from one set to another, for the paper and for the units. */
export async function runCriteriaDiff(
  names: readonly [string, string],
  options: DiffOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  checkOptions(options);
  const path = options.to === undefined ? undefined : resolve(shell.cwd, options.to);
  if (path !== undefined) {
    checkOutputs([{ option: '--to', path }], { inputs: [], force: options.force ?? false });
  }
  const comparison = compare(names, options, shell);
  if (path !== undefined) {
    const content = await documentOf(comparison, options, path);
    await writeOutputs([{ path, content }]);
    shell.stderr.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  }
  shell.stdout.write(outputOf(comparison, options, { language, shell }));
  return comparison.changes.some((change) => fails(change, options.failOn))
    ? EXIT.dataErrors
    : EXIT.done;
}

function outputOf(
  { sides, changes, news }: Comparison,
  options: DiffOptions,
  { language, shell }: { readonly language: Language; readonly shell: Shell },
): string {
  if (options.json) {
    const document = options.forUnits ? unitsDocument(news, sides) : diffDocument(changes, sides);
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  const width = columnsOf(shell.stdout);
  if (options.forUnits) {
    const pages = news.map((each) => unitsPage(each, sides, language));
    return `${renderUnits(pages, language, width)}\n`;
  }
  const summary = diffSummary(changes, sides, language);
  // A whole comparison is long: where it goes to a file, the terminal shows its head.
  const parts = options.to === undefined ? diffParts(changes, sides, language) : [];
  return `${renderDiff({ summary, parts, isSame: changes.length === 0 }, language, width)}\n`;
}

async function documentOf(
  { sides, changes, news }: Comparison,
  options: DiffOptions,
  path: string,
): Promise<string | Uint8Array> {
  const language = options.documentLang ?? 'vi';
  const isWorkbook = path.toLowerCase().endsWith('.xlsx');
  if (options.forUnits) {
    const pages = news.map((each) => unitsPage(each, sides, language));
    return isWorkbook ? unitsWorkbook(pages, language) : unitsMarkdown(pages, language);
  }
  const summary = diffSummary(changes, sides, language);
  const parts = diffParts(changes, sides, language);
  return isWorkbook
    ? diffWorkbook(summary, parts, language)
    : diffMarkdown(summary, parts, language);
}
