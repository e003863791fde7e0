import type { NeighbourPair, UnitFirmness } from '../../domain/sensitivity.js';
import type { Standings } from './standing.js';

/** What all variants together say of the units. */
export interface VariantStatistics {
  see(standings: Standings): void;
  firmness(unitId: string): Pick<UnitFirmness, 'ranks' | 'grades' | 'gradeHolds'>;
  /** How often the lower one stands before the upper one, or beside it. */
  compare(upper: string, lower: string): NeighbourPair;
}

const OUTSIDE = 0.05;

/** Of one unit, variant by variant: its grade's place in the order, and its rank; NONE where it has none. */
interface Seen {
  readonly grades: number[];
  readonly ranks: number[];
}

/** Kept for a unit without a grade or a rank. */
const NONE = -1;

/**
 * Collects standings; `order`: the grades, best first. Plain numbers are kept: an object for each unit of
 * each variant was most of the memory.
 */
export function measureVariants(base: Standings, order: readonly string[]): VariantStatistics {
  const seen = new Map<string, Seen>([...base.keys()].map((id) => [id, { grades: [], ranks: [] }]));
  const of = (id: string): Seen => seen.get(id) ?? { grades: [], ranks: [] };
  return {
    see(standings) {
      for (const [id, { grades, ranks }] of seen) {
        const now = standings.get(id);
        if (now === undefined) throw new Error(`${id} is not in the variant`);
        grades.push(now.grade === null ? NONE : order.indexOf(now.grade));
        ranks.push(now.rank ?? NONE);
      }
    },
    firmness(unitId) {
      const { grades, ranks } = of(unitId);
      const own = base.get(unitId)?.grade ?? null;
      const shares = gradeShares(grades, order);
      return {
        ranks: rankInterval(ranks),
        grades: shares,
        gradeHolds: shares.find(({ grade }) => grade === own)?.share ?? 0,
      };
    },
    compare(upper, lower) {
      const [above, below] = [of(upper).ranks, of(lower).ranks];
      const orders = above.map((rank, at) => {
        const other = below[at] ?? NONE;
        return rank === NONE || other === NONE ? -1 : Math.sign(rank - other);
      });
      const share = (sign: number) =>
        orders.filter((order) => order === sign).length / Math.max(1, orders.length);
      return { upper, lower, flips: share(1), ties: share(0) };
    },
  };
}

function gradeShares(all: readonly number[], order: readonly string[]): UnitFirmness['grades'] {
  return [...order, null].flatMap((grade) => {
    const place = grade === null ? NONE : order.indexOf(grade);
    const share = all.filter((each) => each === place).length / Math.max(1, all.length);
    return share === 0 ? [] : [{ grade, share }];
  });
}

/** By nearest rank: the place that 5 % of the variants stay before or at, and the one for 95 %. */
function rankInterval(all: readonly number[]): UnitFirmness['ranks'] {
  const ranks = all.filter((rank) => rank !== NONE);
  ranks.sort((one, other) => one - other);
  const at = (share: number) => ranks[Math.max(1, Math.ceil(share * ranks.length)) - 1];
  const [low, high] = [at(OUTSIDE), at(1 - OUTSIDE)];
  return low === undefined || high === undefined ? null : { low, high };
}
