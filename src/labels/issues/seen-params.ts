import type { IssueCode, IssueParams } from '../../domain/issue.js';
import type { KeptAs } from '../../domain/raw-table.js';
import { dayText } from '../day-text.js';
import type { Language } from '../language.js';

/** Texts of cells among the parameters, each with what says how the cell was kept. */
const QUOTED = [
  ['found', 'keptAs'],
  ['other', 'otherKeptAs'],
  ['denominator', 'denominatorKeptAs'],
] as const;

/**
 * A cell's text as an officer sees it: what was typed as text stays as it is; a number or day that Excel
 * keeps is written the Vietnamese way in Vietnamese (2,5; 28/3/2023), and left alone in English.
 */
export function seenText(text: string, keptAs: KeptAs | undefined, language: Language): string {
  if (keptAs === undefined || language !== 'vi') return text;
  return keptAs === 'date' ? dayText(text, language) : text.replace('.', ',');
}

/** The parameters of an issue with the texts of its cells as an officer sees them. */
export function seenParams(
  params: IssueParams[IssueCode],
  language: Language,
): IssueParams[IssueCode] {
  const given = params as Readonly<Record<string, unknown>>;
  const seen = QUOTED.flatMap(([name, kept]): readonly (readonly [string, string])[] => {
    const text = given[name];
    if (typeof text !== 'string') return [];
    return [[name, seenText(text, given[kept] as KeptAs | undefined, language)]];
  });
  return { ...params, ...Object.fromEntries(seen) } as IssueParams[IssueCode];
}
