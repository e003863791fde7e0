import { foldAccents } from '../domain/text.js';
import type { PageUnit } from '../reports/html/page-model.js';
import type { Route } from './route.js';

/** What a unit is found by: its id and name without case and accents. */
export type SearchTexts = readonly string[];

/** Makes the texts once; they are searched on every key. */
export function searchTexts(units: readonly Pick<PageUnit, 'id' | 'name'>[]): SearchTexts {
  return units.map(({ id, name }) => foldAccents(`${id} ${name}`));
}

/**
 * Whether a unit matches what is searched, by its place: every word must be in its name or id, so that
 * "so khoa hoc" finds "Sở Khoa học và Công nghệ".
 */
export function searchOf(texts: SearchTexts, search = ''): (place: number) => boolean {
  const words = foldAccents(search).split(' ').filter(Boolean);
  return (place) => words.every((word) => texts[place]?.includes(word));
}

/** Units that match search and filters, in their order. */
export function filterUnits(
  units: readonly PageUnit[],
  texts: SearchTexts,
  { search, group, standing }: Pick<Route, 'search' | 'group' | 'standing'>,
): readonly PageUnit[] {
  const matches = searchOf(texts, search);
  return units.filter(
    (unit, place) =>
      (group === undefined || unit.group === group) &&
      (standing === undefined || unit.standing === standing) &&
      matches(place),
  );
}

/** The unit of an id, however its letters are cased. */
export function unitOfId<Unit extends { readonly id: string }>(
  units: readonly Unit[],
  id: string | undefined,
): Unit | undefined {
  if (id === undefined) return undefined;
  const wanted = id.normalize('NFC').toLowerCase();
  return units.find((unit) => unit.id.normalize('NFC').toLowerCase() === wanted);
}
