import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { applyOverlay } from '../../criteria/apply-overlay.js';
import type { OverlayEdit } from '../../criteria/overlay-change.js';
import { readOverlayFile, readSetOption } from '../../criteria/read-overlay.js';
import { scoringYear } from '../../criteria/select-version.js';
import { isExactNumberText } from '../../domain/exact-number.js';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { OverlayChange, Simulation } from '../../domain/simulation.js';
import type { Language } from '../../labels/language.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { simulationWorkbook } from '../../reports/simulate/simulation-workbook.js';
import type { Assumption } from '../../tuning/simulate/assume-values.js';
import type { Guards } from '../../tuning/simulate/guard-breaches.js';
import { simulate } from '../../tuning/simulate/simulate.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import type { LoadedSet } from '../criteria-library.js';
import { loadSet, rereadSet } from '../criteria-library.js';
import { renderIssues } from '../print-issues.js';
import { readInputs } from '../read-inputs.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import { renderSimulation } from '../simulation-text.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface SimulateOptions extends SharedOptions {
  readonly from: string;
  readonly to?: string;
  readonly set?: readonly string[];
  readonly overlay?: readonly string[];
  readonly assume?: readonly string[];
  readonly year?: string;
  readonly toYear?: string;
  readonly unit?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly maxGradeShare?: readonly string[];
  readonly maxRankMove?: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

function refuse(option: string, found: string, expected: string): never {
  throw new OperatorError('option-invalid', { option, found, expected });
}

function yearOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{4}$/.test(text) ? Number(text) : refuse(option, text, '2024');
}

function splitPair(option: string, text: string, expected: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) refuse(option, text, expected);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function guardsOf(
  { maxGradeShare = [], maxRankMove }: SimulateOptions,
  { set }: LoadedSet,
): Guards {
  const grades = set.grades.bands.map(({ id }) => id);
  const expected = grades.map((id) => `${id}=20`).join(', ');
  const gradeShares = maxGradeShare.map((text) => {
    const [grade, percent] = splitPair('--max-grade-share', text, expected);
    const isPercent = isExactNumberText(percent) && Number(percent) >= 0;
    if (!grades.includes(grade) || !isPercent) refuse('--max-grade-share', text, expected);
    return { grade, percent };
  });
  if (maxRankMove !== undefined && !/^\d+$/.test(maxRankMove)) {
    refuse('--max-rank-move', maxRankMove, '3');
  }
  return { gradeShares, rankMove: maxRankMove === undefined ? undefined : Number(maxRankMove) };
}

async function readEdits(
  { overlay = [], set = [] }: SimulateOptions,
  cwd: string,
): Promise<readonly OverlayEdit[]> {
  const edits: OverlayEdit[] = [];
  for (const path of overlay) {
    const text = await readFile(resolve(cwd, path), 'utf8').catch(() => {
      throw new OperatorError('file-not-found', { file: path });
    });
    edits.push(...readOverlayFile(text, basename(path)));
  }
  return [...edits, ...set.map(readSetOption)];
}

interface LoadedSides {
  readonly before: LoadedSet;
  readonly after: LoadedSet;
  readonly overlays: readonly OverlayChange[];
}

async function loadSides(options: SimulateOptions, shell: Shell): Promise<LoadedSides> {
  const workspace = options.workspace ?? shell.cwd;
  const before = loadSet(options.from, { workspace, year: yearOf('--year', options.year) });
  const edits = await readEdits(options, shell.cwd);
  if (options.to === undefined && edits.length === 0) {
    refuse('--to', '', 'drafts/quang-ngai-2026 (--set PATH=VALUE)');
  }
  const written =
    options.to === undefined
      ? before
      : loadSet(options.to, { workspace, year: yearOf('--to-year', options.toYear) });
  for (const { set } of [before, written]) {
    if (set.status === 'draft' && !options.draft) {
      throw new OperatorError('criteria-draft', { id: set.id });
    }
  }
  if (edits.length === 0) return { before, after: written, overlays: [] };
  const { files, changes } = applyOverlay(written.files, edits);
  return { before, after: rereadSet(written, files, workspace), overlays: changes };
}

/** The asked year of the set to try, else that of the data where it has it, else its first. */
function targetYear({ set }: LoadedSet, asked: number | undefined, year: number): number {
  if (asked !== undefined) return scoringYear(set, asked);
  return set.scoringYears.includes(year) ? year : Math.min(...set.scoringYears);
}

async function runSimulation(
  paths: readonly string[],
  options: SimulateOptions,
  { sides, shell }: { readonly sides: LoadedSides; readonly shell: Shell },
): Promise<Simulation> {
  const { before, after, overlays } = sides;
  const year = scoringYear(before.set, yearOf('--year', options.year));
  const inputs = await readInputs(paths, shell.cwd);
  const sideOf = ({ set, rules, isFrozen }: LoadedSet) => ({ set, rules, draft: !isFrozen });
  const assumptions = (options.assume ?? []).map((text): Assumption => {
    const [element, value] = splitPair('--assume', text, 'online-procedures=10');
    return { element, value };
  });
  const result = await simulate({
    before: sideOf(before),
    after: sideOf(after),
    tables: inputs.tables,
    year,
    toYear: targetYear(after, yearOf('--to-year', options.toYear), year),
    overlays,
    assumptions,
    guards: guardsOf(options, after),
  });
  const issues = { ...result.issues, before: [...inputs.issues, ...result.issues.before] };
  if (result.units.length > 0) return { ...result, issues };
  throw new OperatorError('no-input-units', {});
}

function checkUnit({ unit }: SimulateOptions, { units }: Simulation): void {
  if (unit === undefined || units.some(({ unitId }) => unitId === unit)) return;
  const known = units.map(({ unitId: id, name }) => ({ id, name }));
  throw new OperatorError('unit-unknown', { found: unit, known });
}

function tellIssues({ issues }: Simulation, context: SimulationContext, shell: Shell): void {
  const labels = new Map(
    [...context.before.elements, ...context.after.elements].map(({ id, label }) => [id, label]),
  );
  const elementLabel = (id: string) => labels.get(id) ?? id;
  const words = { language: context.language, elementLabel };
  shell.stderr.write(renderIssues([...issues.before, ...issues.after], words, 20));
}

/** Where the workbook goes, checked before any work is done. */
function outputPath(
  paths: readonly string[],
  { out, overlay = [], force = false }: SimulateOptions,
  cwd: string,
): string | undefined {
  if (out === undefined) return undefined;
  const path = resolve(cwd, out);
  const inputs = [...paths, ...overlay].map((each) => resolve(cwd, each));
  if (!path.toLowerCase().endsWith('.xlsx')) refuse('--out', out, 'FILE.xlsx');
  checkOutputs([{ option: '--out', path }], { inputs, force });
  return path;
}

/** `danvan simulate`: a year's data on another set or a what-if, and why each unit moves. */
export async function runSimulate(
  paths: readonly string[],
  options: SimulateOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const path = outputPath(paths, options, shell.cwd);
  const sides = await loadSides(options, shell);
  const simulation = await runSimulation(paths, options, { sides, shell });
  checkUnit(options, simulation);
  const sets = { before: sides.before.set, after: sides.after.set };
  if (path !== undefined) {
    const context = { ...sets, language: options.documentLang ?? 'vi' };
    await writeOutputs([{ path, content: await simulationWorkbook(simulation, context) }]);
  }
  const context = { ...sets, language };
  const text = options.json
    ? JSON.stringify(simulation, null, 2)
    : renderSimulation(simulation, context, {
        width: columnsOf(shell.stdout),
        unit: options.unit,
      });
  shell.stdout.write(`${text}\n`);
  tellIssues(simulation, context, shell);
  if (path !== undefined) shell.stderr.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  const { before, after } = simulation.issues;
  const fails = simulation.guards.length > 0 || hasErrors([...before, ...after]);
  return fails ? EXIT.dataErrors : EXIT.done;
}
