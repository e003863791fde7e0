import type { QuickCard } from '../domain/quick-card.js';
import type { QuickNumber } from '../domain/quick-number.js';
import { compareQuick, QUICK_ZERO } from '../domain/quick-number.js';
import type { RuleSet } from '../rules/rule-set.js';
import { planGroups, planLeaves } from '../rules/rule-set.js';
import type { ComparedUnit, CompareUnits } from './rank-units.js';

/** A unit that is compared by a quick card. */
export interface QuickRankedUnit extends ComparedUnit {
  readonly quick: QuickCard;
}

type ReadNumber = (card: QuickCard) => QuickNumber | undefined;

/** Makes the order by a key of a set's ranking: that of `orderByExactKey`, on quick numbers. */
export function prepareQuickOrder({
  tables,
}: Pick<RuleSet, 'tables'>): (key: string) => CompareUnits<QuickRankedUnit> {
  return (key) => {
    const readers = new Map(tables.map((table) => [table.id, readerOf(key, table)]));
    const numberOf = ({ card, quick }: QuickRankedUnit): QuickNumber => {
      const number = readers.get(card.table)?.(quick);
      if (number === undefined) throw new Error(`${card.unitId} is graded, but has no ${key}`);
      return number;
    };
    return (left, right) => compareQuick(numberOf(right), numberOf(left));
  };
}

const TOTALS: ReadonlyMap<string, ReadNumber> = new Map<string, ReadNumber>([
  ['total', ({ total }) => total],
  ['percent', ({ percent }) => percent],
  ['total-without-bonus', ({ totalWithoutBonus }) => totalWithoutBonus],
  ['percent-without-bonus', ({ percentWithoutBonus }) => percentWithoutBonus],
]);

/** A criterion that left the maximum counts as 0 where it decides between equals. */
function readerOf(key: string, { sections }: RuleSet['tables'][number]): ReadNumber | undefined {
  if (!key.startsWith('points:')) return TOTALS.get(key);
  const id = key.slice('points:'.length);
  const leaf = sections.flatMap(planLeaves).findIndex((one) => one.id === id);
  if (leaf >= 0) return (card) => card.criterionAt(leaf)?.final ?? QUICK_ZERO;
  const group = sections.flatMap(planGroups).findIndex((one) => one.id === id);
  return group < 0 ? undefined : (card) => card.groupAt(group)?.points;
}
