import { extname, resolve } from 'node:path';
import type { Simulation } from '../domain/simulation.js';
import type { Language } from '../labels/language.js';
import type { SimulationContext } from '../labels/simulate/tell-simulation.js';
import { assumeTemplate } from '../reports/simulate/assume-template.js';
import { simulationPage } from '../reports/simulate/simulation-page.js';
import { simulationWorkbook } from '../reports/simulate/simulation-workbook.js';
import { diffCriteriaSets } from '../tuning/diff/diff-criteria-sets.js';
import { checkOutputs } from './check-outputs.js';
import { diffSideOf } from './diff-side-of.js';
import type { LoadedSides } from './load-simulation-sides.js';
import type { SimulateOptions } from './simulate-options.js';
import { refuse } from './simulate-options.js';
import type { OutputFile } from './write-outputs.js';

const TYPES = ['.xlsx', '.html'] as const;

/** A file that a simulation is asked to write. */
interface PlannedOutput {
  readonly option: string;
  readonly path: string;
  readonly type: (typeof TYPES)[number] | 'template';
}

/** Where outputs go, checked before any work is done. Throws what `checkOutputs` does, `option-invalid`. */
export function planSimulationOutputs(
  paths: readonly string[],
  { out = [], assumeTemplate: template, assumeFile = [], overlay = [], ...rest }: SimulateOptions,
  cwd: string,
): readonly PlannedOutput[] {
  const planned = out.map((name): PlannedOutput => {
    const type = TYPES.find((each) => each === extname(name).toLowerCase());
    return type === undefined
      ? refuse('--out', name, 'FILE.xlsx, FILE.html')
      : { option: '--out', path: resolve(cwd, name), type };
  });
  if (template !== undefined) {
    if (extname(template).toLowerCase() !== '.csv') {
      refuse('--assume-template', template, 'FILE.csv');
    }
    const path = resolve(cwd, template);
    planned.push({ option: '--assume-template', path, type: 'template' });
  }
  const inputs = [...paths, ...overlay, ...assumeFile].map((each) => resolve(cwd, each));
  checkOutputs(planned, { inputs, force: rest.force ?? false });
  return planned;
}

/** What a simulation is written to files with. */
interface OutputContext {
  readonly sides: LoadedSides;
  readonly language: Language;
}

function contentOf(
  { type }: PlannedOutput,
  simulation: Simulation,
  { sides, language }: OutputContext,
): Promise<Uint8Array> | string {
  const [before, after] = [sides.before.set, sides.after.set];
  const context: SimulationContext = { before, after, language };
  if (type === 'template') return assumeTemplate(simulation, context);
  if (type === '.xlsx') return simulationWorkbook(simulation, context);
  return simulationPage(simulation, {
    context,
    changes: diffCriteriaSets(before, after),
    sides: { before: diffSideOf(sides.before), after: diffSideOf(sides.after) },
  });
}

/** The content of every planned file. */
export function makeSimulationOutputs(
  planned: readonly PlannedOutput[],
  simulation: Simulation,
  context: OutputContext,
): Promise<readonly OutputFile[]> {
  return Promise.all(
    planned.map(async (output) => ({
      path: output.path,
      content: await contentOf(output, simulation, context),
    })),
  );
}
