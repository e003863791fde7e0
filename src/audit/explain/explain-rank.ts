import { rankingBlocks } from '../../criteria/criteria-set.js';
import type { UnitResult } from '../../domain/evaluation.js';
import type { ExplanationNode, RankKey, RankNeighbour } from '../../domain/explanation.js';
import { addUp, makeStep } from './expression.js';
import type { UnitContext } from './unit-context.js';

/** Units that are ranked together with a unit, those with a place, best first. */
export function rankedTogether({ evaluation, criteriaSet, unit }: UnitContext) {
  const block = rankingBlocks(criteriaSet).find(({ unitGroups }) =>
    unitGroups.includes(unit.unitGroup),
  );
  return evaluation.units
    .flatMap((other) =>
      other.rank !== null && block?.unitGroups.includes(other.unitGroup)
        ? [{ other, rank: other.rank }]
        : [],
    )
    .sort((left, right) => left.rank - right.rank);
}

/** Step 16: how many stand before it, with whom it shares its place, what decides against its neighbours. */
export function explainRank(context: UnitContext): readonly ExplanationNode[] {
  const { unit, rules } = context;
  if (unit.rank === null) {
    return unit.unrankedBy === null
      ? []
      : [{ kind: 'unranked', by: unit.unrankedBy, children: [] }];
  }
  const place = unit.rank;
  const together = rankedTogether(context);
  const better = together.filter(({ rank }) => rank < place);
  const ahead =
    rules.ranking.ties === 'shared-dense'
      ? new Set(better.map(({ rank }) => rank)).size
      : better.length;
  const step = makeStep('unit/rank', addUp([{ constant: '1' }, { constant: String(ahead) }]));
  const keys = rules.ranking.by.map((key) => ({ key, value: keyValue(unit, key) }));
  return [
    {
      kind: 'rank',
      step,
      ranked: together.length,
      tiedWith: unit.tiedWith,
      keys,
      before: neighbour(better.at(-1)?.other, keys),
      after: neighbour(together.find(({ rank }) => rank > place)?.other, keys),
      children: [],
    },
  ];
}

const TOTALS = {
  grade: 'grade',
  total: 'total',
  percent: 'percent',
  'total-without-bonus': 'totalWithoutBonus',
  'percent-without-bonus': 'percentWithoutBonus',
} as const;

/** What a unit has for a key of the ranking; a criterion that left the maximum counts as 0. */
function keyValue(unit: UnitResult, key: string): string {
  if (key in TOTALS) return unit[TOTALS[key as keyof typeof TOTALS]] ?? '';
  const id = key.slice('points:'.length);
  const criterion = unit.criteria.find((one) => one.id === id);
  if (criterion !== undefined) return criterion.final ?? '0';
  return unit.sections.find((one) => one.id === id)?.points ?? '';
}

function neighbour(other: UnitResult | undefined, keys: readonly RankKey[]): RankNeighbour | null {
  if (other === undefined || other.rank === null) return null;
  const { unitId, name, rank } = other;
  const decisive = keys.find(({ key, value }) => keyValue(other, key) !== value);
  if (decisive === undefined) return null;
  const { key, value } = decisive;
  return { unitId, name, rank, key, own: value, other: keyValue(other, key) };
}
