import { resolve } from 'node:path';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { Sensitivity } from '../../domain/sensitivity.js';
import { foldText } from '../../domain/text.js';
import type { Language } from '../../labels/language.js';
import { progressText } from '../../labels/progress-words.js';
import { tellSensitivity } from '../../labels/sensitivity/tell-sensitivity.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { sensitivityWorkbook } from '../../reports/sensitivity/sensitivity-workbook.js';
import { analyseSensitivity } from '../../tuning/sensitivity/analyse-sensitivity.js';
import { checkOutputs } from '../check-outputs.js';
import type { EvaluationRun, InputOptions } from '../evaluation-run.js';
import { startRun, tellIssues } from '../evaluation-run.js';
import { renderIssues } from '../print-issues.js';
import { makeProgress } from '../progress.js';
import { sensitivityDocument } from '../sensitivity-document.js';
import type { TypedVariations } from '../sensitivity-options.js';
import { variationsAsked } from '../sensitivity-options.js';
import { renderSensitivity } from '../sensitivity-text.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT } from '../shell.js';
import { renderUnitFirmness } from '../unit-firmness-text.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface SensitivityOptions extends InputOptions, TypedVariations {
  readonly unit?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** `danvan sensitivity`: how firm grades and ranks are, and which criteria decide. */
export async function runSensitivity(
  paths: readonly string[],
  options: SensitivityOptions,
  shell: Shell,
): Promise<number> {
  const asked = variationsAsked(options);
  const path = outputPath(paths, options, shell);
  const current = await startRun(paths, options, shell);
  if (current.standings.length === 0) {
    shell.stderr.write(renderIssues(current.head.issues, current.words));
    throw new OperatorError('no-input-units', {});
  }
  const { language, loaded, head, inputs } = current;
  const progress = makeProgress(shell, (state) => progressText('varied', state, language));
  const found = await analyseSensitivity({
    criteriaSet: loaded.set,
    rules: loaded.rules,
    year: head.year,
    tables: inputs.tables,
    asked,
    onProgress: progress.report,
  });
  progress.finish();
  const units = (options.unit ?? []).map((text) => unitNamed(found, text));
  if (path !== undefined) {
    const content = await sensitivityWorkbook(found, {
      set: loaded.set,
      year: head.year,
      isDraft: head.criteriaSet.draft,
      language: options.documentLang ?? 'vi',
    });
    await writeOutputs([{ path, content }]);
    shell.stderr.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  }
  tellIssues(current, shell);
  shell.stdout.write(
    `${outputOf(found, { current, units, isJson: options.json === true }, shell)}\n`,
  );
  return hasErrors(head.issues) ? EXIT.dataErrors : EXIT.done;
}

function outputPath(
  paths: readonly string[],
  { out, force }: SensitivityOptions,
  shell: Shell,
): string | undefined {
  if (out === undefined) return undefined;
  if (!out.toLowerCase().endsWith('.xlsx')) {
    throw new OperatorError('option-invalid', { option: '--out', found: out, expected: '.xlsx' });
  }
  const path = resolve(shell.cwd, out);
  const inputs = paths.map((each) => resolve(shell.cwd, each));
  checkOutputs([{ option: '--out', path }], { inputs, force: force ?? false });
  return path;
}

function unitNamed({ units }: Sensitivity, text: string): string {
  const folded = foldText(text);
  const unit = units.find(
    ({ unitId, name }) => foldText(unitId) === folded || foldText(name) === folded,
  );
  if (unit !== undefined) return unit.unitId;
  const known = units.map(({ unitId, name }) => ({ id: unitId, name }));
  throw new OperatorError('unit-unknown', { found: text, known });
}

function outputOf(
  found: Sensitivity,
  {
    current,
    units,
    isJson,
  }: {
    readonly current: EvaluationRun;
    readonly units: readonly string[];
    readonly isJson: boolean;
  },
  shell: Shell,
): string {
  const { head, language, loaded } = current;
  if (isJson) return JSON.stringify(sensitivityDocument(found, head, units), null, 2);
  const words = TERMINAL_WORDS[language];
  const tell = tellSensitivity(found, loaded.set, language);
  const mark = loaded.set.status === 'draft' ? words.draftMark : words.notFrozenMark;
  const title = [...(head.criteriaSet.draft ? [mark] : []), tell.words.title(head.year)];
  const page = { found, tell, width: columnsOf(shell.stdout) };
  return units.length === 0
    ? renderSensitivity(page, title)
    : renderUnitFirmness(page, title, units);
}
