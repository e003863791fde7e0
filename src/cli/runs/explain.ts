import { OperatorError } from '../../domain/operator-error.js';
import type { ExplainInput, Explanation } from '../../explain.js';
import { explain, findCriterion, findUnit } from '../../explain.js';
import type { Language } from '../../labels/language.js';
import { explanationDocument } from '../explanation-document.js';
import { renderExplanations } from '../explanation-lines.js';
import { loadRecord } from '../load-record.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';

/** Options of the command. */
export interface ExplainCommandOptions {
  readonly unit: readonly string[];
  readonly criterion?: readonly string[];
  readonly lost?: boolean;
  readonly depth?: string;
  readonly json?: boolean;
  readonly lang?: Language;
}

/** A unit's explanation and what of it is asked for: everything, some criteria, or what was lost. */
export interface AskedExplanation {
  readonly tree: Explanation;
  /** Ids of criteria or sections, in the order asked; undefined for all. */
  readonly criteria?: readonly string[];
  readonly lost: boolean;
  readonly depth?: number;
}

/** `danvan explain`: how the results of units came about. */
export async function runExplain(
  path: string,
  options: ExplainCommandOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const depth = depthOption(options.depth);
  const record = await loadRecord(path, shell.cwd);
  const asked = options.unit.map((named) => ask(record, named, { ...options, language }));
  const all = asked.map((one) => (depth === undefined ? one : { ...one, depth }));
  const place = { language, width: columnsOf(shell.stdout) };
  const text = options.json
    ? JSON.stringify(explanationDocument(record, all), null, 2)
    : renderExplanations(record, all, place);
  shell.stdout.write(`${text}\n`);
  return EXIT.done;
}

function ask(
  input: ExplainInput,
  named: string,
  { criterion, lost = false, language }: ExplainCommandOptions & { readonly language: Language },
): AskedExplanation {
  const unit = findUnit(input, named);
  const criteria = criterion?.map((id) => findCriterion(input, unit, id));
  const tree = explain(input, unit.unitId, { language });
  return { tree, lost, ...(criteria && { criteria }) };
}

function depthOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-5]$/.test(text)) return Number(text);
  const expected = '1, 2, 3, 4, 5';
  throw new OperatorError('option-invalid', { option: '--depth', found: text, expected });
}
