import { findSuggestion } from '../../domain/find-suggestion.js';
import type { UnitName } from '../../domain/operator-error.js';
import { suggestionText } from '../issues/suggestion-text.js';
import type { Language } from '../language.js';

/** The unit that was probably meant, found by its code or by its name; empty where none is near. */
export function nearUnit(found: string, known: readonly UnitName[], language: Language): string {
  const byId = findSuggestion(
    found,
    known.map(({ id }) => id),
    3,
  );
  const byName = findSuggestion(
    found,
    known.map(({ name }) => name),
  );
  const unit = known.find(({ id, name }) => id === byId || (byId === undefined && name === byName));
  return suggestionText(unit && `${unit.id} (${unit.name})`, language);
}

/** The criterion that was probably meant: the first whose id starts as what was typed does. */
export function nearCriterion(found: string, known: readonly string[], language: Language): string {
  const start = found.slice(0, -1);
  const alike = start === '' ? undefined : known.find((id) => id.startsWith(start));
  return suggestionText(findSuggestion(found, known) ?? alike, language);
}

/** Criteria of the section that was named, where there is one; else all. */
export function besideCriterion(found: string, known: readonly string[]): readonly string[] {
  const [section = ''] = found.split('.');
  const beside = known.filter((id) => id.startsWith(`${section}.`));
  return beside.length > 0 ? beside : known;
}

const STEPS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  total: { vi: 'tổng điểm', en: 'the total' },
  percent: { vi: 'tỷ lệ', en: 'the percent' },
  maximum: { vi: 'điểm tối đa', en: 'the maximum' },
};

/** Where a step of an explanation stands: a criterion, a section, or a number of the unit. */
export function stepPlace(name: string, language: Language): string {
  const [place = '', what = ''] = name.split('/');
  if (place !== 'unit') return language === 'vi' ? `mục ${place}` : place;
  const known = Object.keys(STEPS).find((word) => what.startsWith(word)) ?? 'total';
  return STEPS[known]?.[language] ?? what;
}
