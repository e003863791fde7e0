import { isExactNumberText } from '../domain/exact-number.js';
import { OperatorError } from '../domain/operator-error.js';
import type { Language } from '../labels/language.js';
import type { Assumption } from '../tuning/simulate/assume-values.js';
import type { Guards } from '../tuning/simulate/guard-breaches.js';
import type { SharedOptions } from './command-context.js';
import type { LoadedSet } from './criteria-library.js';
import { readAssumptionsFiles } from './read-assumptions-file.js';

/** Options of `danvan simulate`. */
export interface SimulateOptions extends SharedOptions {
  readonly from: string;
  readonly to?: string;
  readonly set?: readonly string[];
  readonly overlay?: readonly string[];
  readonly assume?: readonly string[];
  readonly assumeFile?: readonly string[];
  readonly assumeTemplate?: string;
  readonly year?: string;
  readonly toYear?: string;
  readonly unit?: string;
  readonly out?: readonly string[];
  readonly json?: boolean;
  readonly maxGradeShare?: readonly string[];
  readonly maxRankMove?: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** Throws `option-invalid`. */
export function refuse(option: string, found: string, expected: string): never {
  throw new OperatorError('option-invalid', { option, found, expected });
}

/** A year of four digits. Throws `option-invalid`. */
export function yearOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{4}$/.test(text) ? Number(text) : refuse(option, text, '2024');
}

function splitPair(option: string, text: string, expected: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) refuse(option, text, expected);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** The limits that fail the run. Throws `option-invalid` for a grade that the set does not have. */
export function guardsOf(
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

/** Assumed values: those of files first, then those of the command line. */
export async function assumptionsOf(
  { assume = [], assumeFile = [] }: SimulateOptions,
  cwd: string,
): Promise<readonly Assumption[]> {
  const typed = assume.map((text): Assumption => {
    const [element, value] = splitPair('--assume', text, 'online-procedures=10');
    return { element, value };
  });
  return [...(await readAssumptionsFiles(assumeFile, cwd)), ...typed];
}
