import type { CriterionResult } from '../domain/evaluation.js';
import type { Language } from './language.js';
import { LIMIT_PHRASES } from './limits/limit-phrases.js';
import { numberText } from './number-text.js';

/** Units by their ids; of very many the first ones and how many more. */
export function namedUnitsText(
  ids: readonly string[],
  more: number | undefined,
  language: Language,
): string {
  const names = ids.join(', ');
  if (more === undefined) return names;
  return LIMIT_PHRASES[language].andMore(names, numberText(String(more), language));
}

/** Of facts that the whole group gives: the units they came from, by fact. */
export function factOrigins(
  { parts }: Pick<CriterionResult, 'parts'>,
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(({ fromUnits, fromUnitsMore }) =>
      Object.entries(fromUnits).map(([name, ids]) => [
        name,
        namedUnitsText(ids, fromUnitsMore?.[name], language),
      ]),
    ),
  );
}
