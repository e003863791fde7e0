import { scoringYear } from '../../criteria/select-version.js';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { Simulation } from '../../domain/simulation.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { simulate } from '../../tuning/simulate/simulate.js';
import type { LoadedSet } from '../criteria-library.js';
import type { LoadedSides } from '../load-simulation-sides.js';
import { loadSides, targetYear } from '../load-simulation-sides.js';
import { renderIssues } from '../print-issues.js';
import { readInputs } from '../read-inputs.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import type { SimulateOptions } from '../simulate-options.js';
import { assumptionsOf, guardsOf, yearOf } from '../simulate-options.js';
import { makeSimulationOutputs, planSimulationOutputs } from '../simulation-outputs.js';
import { renderSimulation } from '../simulation-text.js';
import { writeOutputs } from '../write-outputs.js';

async function runSimulation(
  paths: readonly string[],
  options: SimulateOptions,
  { sides, shell }: { readonly sides: LoadedSides; readonly shell: Shell },
): Promise<Simulation> {
  const { before, after, overlays } = sides;
  const year = scoringYear(before.set, yearOf('--year', options.year));
  const inputs = await readInputs(paths, shell.cwd);
  const sideOf = ({ set, rules, isFrozen }: LoadedSet) => ({ set, rules, draft: !isFrozen });
  const assumptions = await assumptionsOf(options, shell.cwd);
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

/** `danvan simulate`: a year's data on another set or a what-if, and why each unit moves. */
export async function runSimulate(
  paths: readonly string[],
  options: SimulateOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const planned = planSimulationOutputs(paths, options, shell.cwd);
  const sides = await loadSides(options, shell);
  const simulation = await runSimulation(paths, options, { sides, shell });
  checkUnit(options, simulation);
  const sets = { before: sides.before.set, after: sides.after.set };
  const outputs = await makeSimulationOutputs(planned, simulation, {
    sides,
    language: options.documentLang ?? 'vi',
  });
  await writeOutputs(outputs);
  const context = { ...sets, language };
  const text = options.json
    ? JSON.stringify(simulation, null, 2)
    : renderSimulation(simulation, context, {
        width: columnsOf(shell.stdout),
        unit: options.unit,
      });
  shell.stdout.write(`${text}\n`);
  tellIssues(simulation, context, shell);
  for (const { path } of outputs) {
    shell.stderr.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  }
  const { before, after } = simulation.issues;
  const fails = simulation.guards.length > 0 || hasErrors([...before, ...after]);
  return fails ? EXIT.dataErrors : EXIT.done;
}
