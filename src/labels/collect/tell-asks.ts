import type { CollectedForm, UnitStatus } from '../../domain/collection.js';
import type { Language } from '../language.js';
import { COLLECT_WORDS } from './collect-words.js';
import type { ToldCollection } from './tell-collection.js';
import { isOfWholeForm } from './tell-collection.js';

/** How many things an officer has to ask a unit about. */
export interface AskCounts {
  /** Values that stand in a counted form and not in the table. */
  readonly unmerged: number;
  /** Values that cannot be used. */
  readonly wrong: number;
  /** Values of an older form that the unit should confirm. */
  readonly carried: number;
  /** Cells in which the name of the unit was changed. */
  readonly renamed: number;
}

/** A unit that must be asked, in words. */
export interface UnitAsk {
  readonly unit: UnitStatus;
  readonly text: string;
}

/** Who prepared and signed a form and how to reach them; empty where the form does not say. */
export function tellContacts({ contacts }: CollectedForm, language: Language): string {
  const words = COLLECT_WORDS[language].contacts;
  return (['preparer', 'phone', 'head'] as const)
    .flatMap((who) => {
      const text = contacts[who]?.cell.text;
      return text === undefined ? [] : [`${words[who]}: ${text}`];
    })
    .join('; ');
}

/**
 * What to ask whom, in the order of the list; who sent nothing is told elsewhere. Of several forms only
 * the one that counts gives cause: what another one said has been sent anew.
 */
export function unitsToAsk(told: ToldCollection, language: Language): readonly UnitAsk[] {
  const count = <Item extends { readonly unitId?: string }>(
    items: readonly Item[],
    { unitId }: UnitStatus,
    is: (item: Item) => boolean,
  ) => items.filter((item) => item.unitId === unitId && is(item)).length;
  return told.units.flatMap((unit): readonly UnitAsk[] => {
    const text = COLLECT_WORDS[language].asks({
      unmerged: count(told.unmerged, unit, (item) => {
        const isOwn = item.at.file === unit.form?.file && item.at.sheet === unit.form.sheet;
        return isOwn && !isOfWholeForm(item);
      }),
      wrong: count(told.issues, unit, ({ severity }) => severity === 'error'),
      carried: count(told.differences, unit, ({ code }) => code === 'carried'),
      renamed: count(told.differences, unit, ({ code }) => code === 'unit-words-changed'),
    });
    return text === '' ? [] : [{ unit, text }];
  });
}
