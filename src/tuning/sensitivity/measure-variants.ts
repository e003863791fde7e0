import type { NeighbourPair, UnitFirmness } from '../../domain/sensitivity.js';
import type { Standing, Standings } from './standing.js';

/** What all variants together say of the units. */
export interface VariantStatistics {
  see(standings: Standings): void;
  firmness(unitId: string): Pick<UnitFirmness, 'ranks' | 'grades' | 'gradeHolds'>;
  /** How often the lower one stands before the upper one, or beside it. */
  compare(upper: string, lower: string): NeighbourPair;
}

const OUTSIDE = 0.05;

/** Collects standings; `order`: the grades, best first. */
export function measureVariants(base: Standings, order: readonly string[]): VariantStatistics {
  const seen = new Map<string, Standing[]>([...base.keys()].map((id) => [id, []]));
  const of = (id: string): readonly Standing[] => seen.get(id) ?? [];
  return {
    see(standings) {
      for (const id of base.keys()) {
        const now = standings.get(id);
        if (now === undefined) throw new Error(`${id} is not in the variant`);
        seen.get(id)?.push(now);
      }
    },
    firmness(unitId) {
      const all = of(unitId);
      const own = base.get(unitId)?.grade ?? null;
      const shares = gradeShares(all, order);
      return {
        ranks: rankInterval(all),
        grades: shares,
        gradeHolds: shares.find(({ grade }) => grade === own)?.share ?? 0,
      };
    },
    compare(upper, lower) {
      const below = of(lower);
      const orders = of(upper).map(({ rank }, at) => {
        const other = below[at]?.rank ?? null;
        return rank === null || other === null ? -1 : Math.sign(rank - other);
      });
      const share = (sign: number) =>
        orders.filter((order) => order === sign).length / Math.max(1, orders.length);
      return { upper, lower, flips: share(1), ties: share(0) };
    },
  };
}

function gradeShares(all: readonly Standing[], order: readonly string[]): UnitFirmness['grades'] {
  return [...order, null].flatMap((grade) => {
    const share = all.filter((each) => each.grade === grade).length / Math.max(1, all.length);
    return share === 0 ? [] : [{ grade, share }];
  });
}

/** By nearest rank: the place that 5 % of the variants stay before or at, and the one for 95 %. */
function rankInterval(all: readonly Standing[]): UnitFirmness['ranks'] {
  const ranks = all.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  ranks.sort((one, other) => one - other);
  const at = (share: number) => ranks[Math.max(1, Math.ceil(share * ranks.length)) - 1];
  const [low, high] = [at(OUTSIDE), at(1 - OUTSIDE)];
  return low === undefined || high === undefined ? null : { low, high };
}
