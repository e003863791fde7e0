import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import { isScoreFact } from '../../criteria/score-facts.js';

/** Points and percents that conditions read, as if they were figures. */
const SCORE: DataElement = {
  id: '',
  label: '',
  aliases: [],
  kind: 'number',
  source: 'reported',
  period: 'any',
};

/** A figure as both versions know it; undefined where its values are of another kind in each. */
export function elementFor(
  id: string,
  sets: { readonly before: CriteriaSet; readonly after: CriteriaSet },
): DataElement | undefined {
  const find = ({ elements }: CriteriaSet) => elements.find((each) => each.id === id);
  const [old, own] = [find(sets.before), find(sets.after)];
  if (isScoreFact(id)) return { ...SCORE, id };
  if (old === undefined || own === undefined) return own ?? old;
  if (old.kind !== own.kind) return undefined;
  const known = new Set((old.options ?? []).map((option) => option.id));
  const options = own.options?.filter((option) => known.has(option.id));
  return { ...own, ...(options && { options }) } as DataElement;
}
