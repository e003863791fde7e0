import { resolve } from 'node:path';
import { exact } from '../../domain/exact-number.js';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { casesTemplate } from '../../reports/cases-template.js';
import type { RunnableCase } from '../../tuning/cases/runnable-case.js';
import { runnableCases } from '../../tuning/cases/runnable-case.js';
import { testSet } from '../../tuning/cases/test-set.js';
import { coverageShare } from '../../tuning/coverage/coverage-share.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import { renderSetTest, setTestDocument } from '../print-set-test.js';
import { readCases } from '../read-cases.js';
import type { SetSource } from '../set-sources.js';
import { readSources } from '../set-sources.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import type { TestedSet } from '../tested-set.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface TestOptions extends SharedOptions {
  readonly cases?: string;
  readonly minCoverage?: string;
  readonly template?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `danvan criteria test`: cases worked out by hand against the rules, and what no case touches. */
export async function runCriteriaTest(
  names: readonly string[],
  options: TestOptions,
  shell: Shell,
): Promise<number> {
  const workspace = options.workspace ?? shell.cwd;
  const wanted = names.length === 0 ? [undefined] : names;
  const sources = wanted.flatMap((name) => readSources(name, workspace)).map(sound);
  if (options.template !== undefined) return writeTemplate(sources, options, shell);
  if (options.cases !== undefined && sources.length !== 1) {
    throw new OperatorError('option-invalid', oneSetOnly('--cases', options.cases));
  }
  const tested: TestedSet[] = [];
  for (const source of sources) {
    const cases = await casesOf(source, options, shell);
    tested.push({ set: source.set, result: await testSet(source.set, cases) });
  }
  return tell(tested, options, shell);
}

type SoundSource = SetSource & { readonly set: NonNullable<SetSource['set']> };

function sound(source: SetSource): SoundSource {
  const { set, faults } = source;
  if (set === undefined) throw new OperatorError('criteria-invalid', { faults });
  return { ...source, set };
}

function oneSetOnly(option: string, found: string) {
  return { option, found, expected: `${option} FILE ID` };
}

async function casesOf(
  source: SoundSource,
  { cases }: TestOptions,
  shell: Shell,
): Promise<readonly RunnableCase[]> {
  if (cases !== undefined) return readCases(source, source.set, { file: cases, cwd: shell.cwd });
  return source.set.cases === undefined ? [] : runnableCases(source.set.cases);
}

async function writeTemplate(
  sources: readonly SoundSource[],
  { template = '', force = false }: TestOptions,
  shell: Shell,
): Promise<number> {
  const [source, ...others] = sources;
  const option = '--template';
  if (source === undefined || others.length > 0) {
    throw new OperatorError('option-invalid', oneSetOnly(option, template));
  }
  if (!template.toLowerCase().endsWith('.xlsx')) {
    throw new OperatorError('option-invalid', { option, found: template, expected: 'FILE.xlsx' });
  }
  const path = resolve(shell.cwd, template);
  checkOutputs([{ option, path }], { inputs: [], force });
  await writeOutputs([{ path, content: await casesTemplate(source.set) }]);
  const { written } = TERMINAL_WORDS[terminalLanguage(shell, undefined)];
  shell.stdout.write(`${written(path)}\n`);
  return EXIT.done;
}

function tell(tested: readonly TestedSet[], options: TestOptions, shell: Shell): number {
  const language = terminalLanguage(shell, options.lang);
  const least = options.minCoverage === undefined ? undefined : exact(options.minCoverage);
  if (options.json) {
    const sets = tested.map((each) => setTestDocument(each, language));
    shell.stdout.write(`${JSON.stringify({ schema: 'danvan/cases@1', sets }, null, 2)}\n`);
  } else {
    const style = { language, width: columnsOf(shell.stdout), least, brief: tested.length > 1 };
    const texts = tested.map((each) => renderSetTest(each, style));
    shell.stdout.write(`${texts.join('\n\n')}\n`);
  }
  const failing = tested.some(
    ({ result }) =>
      result.failed.length > 0 ||
      (least !== undefined && coverageShare(result.coverage).percent.lt(least)),
  );
  return failing ? EXIT.dataErrors : EXIT.done;
}
