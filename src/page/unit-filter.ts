import { foldAccents } from '../domain/text.js';
import type { PageUnit } from '../reports/html/page-model.js';
import type { Route } from './route.js';

/** What a unit is found by: its id and name without case and accents. */
export type SearchTexts = readonly string[];

/** Makes the texts once; they are searched on every key. */
export function searchTexts(units: readonly PageUnit[]): SearchTexts {
  return units.map(({ id, name }) => foldAccents(`${id} ${name}`));
}

/**
 * Units that match search and filters, in their order. Every word that is searched must be in the name
 * or id: "so khoa hoc" finds "Sở Khoa học và Công nghệ".
 */
export function filterUnits(
  units: readonly PageUnit[],
  texts: SearchTexts,
  { search = '', group, standing }: Pick<Route, 'search' | 'group' | 'standing'>,
): readonly PageUnit[] {
  const words = foldAccents(search).split(' ').filter(Boolean);
  return units.filter(
    (unit, place) =>
      (group === undefined || unit.group === group) &&
      (standing === undefined || unit.standing === standing) &&
      words.every((word) => texts[place]?.includes(word)),
  );
}

/** The unit of an id, however its letters are cased. */
export function unitOfId(units: readonly PageUnit[], id: string | undefined): PageUnit | undefined {
  if (id === undefined) return undefined;
  const wanted = id.normalize('NFC').toLowerCase();
  return units.find((unit) => unit.id.normalize('NFC').toLowerCase() === wanted);
}
