import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyQuotas } from '../../src/classification/apply-quotas.js';
import type { RankedUnit } from '../../src/classification/rank-units.js';
import type { UnitResult } from '../../src/domain/evaluation.js';
import { exact } from '../../src/domain/exact-number.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { makeWideTable } from '../support/make-table.js';
import { compare, read, times } from '../support/rational.js';
import type { Edits } from '../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, tinySet } from '../support/tiny-set.js';

const ORDER = ['a', 'b', 'c', 'd'];

interface Drawn {
  readonly percent: number;
  readonly grade: string | null;
  readonly group: string;
}

/** Few different percents, so that ties are common; null: no grade. */
const drawnUnits = fc.array(
  fc.record<Drawn>({
    percent: fc.integer({ min: 80, max: 86 }),
    grade: fc.constantFrom('a', 'a', 'a', 'b', 'c', null),
    group: fc.constantFrom('g1', 'g2', 'g3'),
  }),
  { minLength: 1, maxLength: 14 },
);
const TABLES: Readonly<Record<string, string>> = { g1: 't', g2: 't', g3: 'u' };

function makeUnit({ percent, grade, group }: Drawn, index: number): RankedUnit {
  const card = {
    unitId: `U${index}`,
    unitGroup: group,
    table: TABLES[group],
    percent: exact(percent),
    total: exact(percent),
    criteria: [],
    sections: [],
  };
  const classification = {
    outcome: grade === null ? 'incomplete' : 'graded',
    grade: grade ?? undefined,
    heldBackBy: [],
    quotas: [],
    unrankedBy: undefined,
  };
  return { card, classification } as unknown as RankedUnit;
}

const quotaWith = (ties: 'leave-out' | 'keep') =>
  fc.record({
    id: fc.constant('q'),
    grade: fc.constantFrom('a', 'b'),
    atMost: fc.oneof(
      fc.record({ count: fc.nat(6) }),
      fc.record({
        percent: fc.integer({ min: 1, max: 100 }),
        of: fc.constantFrom('units', 'graded', 'b'),
        rounding: fc.constantFrom('down' as const, 'half-up' as const, 'up' as const),
      }),
    ),
    within: fc.constantFrom('unit-group' as const, 'table' as const, 'all' as const),
    ties: fc.constant(ties),
  });
type Quota = ReturnType<typeof quotaWith> extends fc.Arbitrary<infer T> ? T : never;

function run(units: readonly RankedUnit[], quotas: readonly Quota[]) {
  const rules: Pick<RuleSet, 'grades' | 'ranking' | 'unitGroups'> = {
    grades: { readFrom: 'percent', order: ORDER, quotas: [...quotas] },
    ranking: { within: 'unit-group', by: ['grade', 'percent'], ties: 'shared-with-gap' },
    unitGroups: Object.entries(TABLES).map(([id, table]) => ({ id, table })),
  };
  return applyQuotas(units, rules).map(({ classification }) => classification.grade ?? null);
}

/** The units that are compared, by their places in the list. */
function groupsOf(units: readonly Drawn[], within: Quota['within']): readonly number[][] {
  const keys = units.map(({ group }) => {
    if (within === 'all') return '';
    return within === 'table' ? (TABLES[group] ?? '') : group;
  });
  return [...new Set(keys)].map((key) => keys.flatMap((other, at) => (other === key ? [at] : [])));
}

/** How many may keep the grade, in whole numbers only. */
function allowedIn(units: readonly Drawn[], { atMost }: Quota): number {
  if ('count' in atMost) return atMost.count;
  const counted = units.filter(({ grade }) => {
    if (atMost.of === 'units') return true;
    return atMost.of === 'graded' ? grade !== null : grade === 'a' || grade === 'b';
  });
  const hundredths = counted.length * atMost.percent;
  const [down, rest] = [Math.floor(hundredths / 100), hundredths % 100];
  if (atMost.rounding === 'down') return down;
  return down + (rest > 0 && (atMost.rounding === 'up' || rest >= 50) ? 1 : 0);
}

describe('a quota', () => {
  const check = (
    name: string,
    ties: 'leave-out' | 'keep',
    property: (units: readonly Drawn[], quota: Quota, after: readonly (string | null)[]) => void,
  ) =>
    it(name, () => {
      fc.assert(
        fc.property(drawnUnits, quotaWith(ties), (units, quota) => {
          property(units, quota, run(units.map(makeUnit), [quota]));
        }),
        { numRuns: 300 },
      );
    });

  check('never lets more than allowed keep the grade', 'leave-out', (units, quota, after) => {
    for (const group of groupsOf(units, quota.within)) {
      const allowed = allowedIn(
        group.map((at) => units[at] as Drawn),
        quota,
      );
      const kept = group.filter(
        (at) => units[at]?.grade === quota.grade && after[at] === quota.grade,
      );
      expect(kept.length).toBeLessThanOrEqual(allowed);
    }
  });

  check('that keeps ties lets more keep it only as equals', 'keep', (units, quota, after) => {
    for (const group of groupsOf(units, quota.within)) {
      const allowed = allowedIn(
        group.map((at) => units[at] as Drawn),
        quota,
      );
      const reached = group.filter((at) => units[at]?.grade === quota.grade);
      const kept = reached.filter((at) => after[at] === quota.grade);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(allowed, reached.length));
      const lowest = Math.min(...kept.map((at) => units[at]?.percent ?? 0));
      const above = kept.filter((at) => (units[at]?.percent ?? 0) > lowest);
      if (kept.length > 0) expect(above.length).toBeLessThan(allowed);
    }
  });

  for (const ties of ['leave-out', 'keep'] as const) {
    check(`takes it from the lowest, from equals alike (${ties})`, ties, (units, quota, after) => {
      for (const group of groupsOf(units, quota.within)) {
        const reached = group.filter((at) => units[at]?.grade === quota.grade);
        for (const kept of reached.filter((at) => after[at] === quota.grade)) {
          for (const other of reached) {
            const before = (units[other]?.percent ?? 0) >= (units[kept]?.percent ?? 0);
            if (before) expect(after[other]).toBe(quota.grade);
          }
        }
      }
    });

    check(
      `does nothing where no more reached it than allowed (${ties})`,
      ties,
      (units, quota, after) => {
        for (const group of groupsOf(units, quota.within)) {
          const own = group.map((at) => units[at] as Drawn);
          const reached = own.filter(({ grade }) => grade === quota.grade).length;
          if (reached > allowedIn(own, quota)) continue;
          expect(group.map((at) => after[at])).toEqual(own.map(({ grade }) => grade));
        }
      },
    );

    check(`changes that grade alone, to the next (${ties})`, ties, (units, quota, after) => {
      for (const [at, { grade }] of units.entries()) {
        const next = ORDER[ORDER.indexOf(quota.grade) + 1];
        expect(grade === quota.grade ? [grade, next] : [grade]).toContain(after[at]);
      }
    });
  }

  it('and others after it mean the same whatever the order of units', () => {
    const quotas = fc.array(fc.oneof(quotaWith('leave-out'), quotaWith('keep')), { maxLength: 3 });
    const shuffled = drawnUnits.chain((units) => {
      const made = units.map(makeUnit);
      const rows = fc.shuffledSubarray(made, { minLength: made.length });
      return fc.record({ made: fc.constant(made), rows });
    });
    fc.assert(
      fc.property(shuffled, quotas, ({ made, rows }, list) => {
        const byId = (units: readonly RankedUnit[]) => {
          const after = run(units, list);
          return Object.fromEntries(units.map(({ card }, at) => [card.unitId, after[at]]));
        };
        expect(byId(rows)).toEqual(byId(made));
      }),
    );
  });
});

describe('a minimum', () => {
  const BANDS = ['xuat-sac', 'tot', 'kha', 'yeu'];
  const LAST_BAND = '- { id: yeu, label: Yếu, below: 65 }\n';
  const written = (grade: string, atLeast: number): Edits => [
    [
      LAST_BAND,
      `${LAST_BAND}  minimums:\n    - { id: low, label: Mức sàn, grade: ${grade}, of: sections, atLeast: ${atLeast}, citation: { source: S, place: "6" } }\n`,
    ],
  ];
  const thousandths = (maximum: number) => fc.integer({ min: 0, max: maximum * 1000 });
  const text = (points: number) =>
    `${Math.trunc(points / 1000)},${String(points % 1000).padStart(3, '0')}0`;
  const drawn = fc.record({
    grade: fc.constantFrom('xuat-sac', 'tot', 'kha'),
    levels: fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })),
    first: thousandths(3),
    second: thousandths(3),
  });

  async function grade(edits: Edits, first: number, second: number): Promise<UnitResult> {
    const set = tinySet(edits);
    // 1.3 stands in section 1, 2.1.1 in section 2; both have 3 points.
    const unit = { ...SO_UNIT, 'Thẩm định 1.3': text(first), 'Thẩm định 2.1.1': text(second) };
    const { units } = await evaluateTiny([makeWideTable([unit])], {
      set,
      rules: compileRuleSet(set),
    });
    if (units[0] === undefined) throw new Error('not scored');
    return units[0];
  }

  it('holds back exactly below it, and the higher it is the more', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ grade: barred, levels, first, second }) => {
        const [low, high] = [Math.min(...levels), Math.max(...levels)];
        const found: number[] = [];
        for (const level of [low, high]) {
          const unit = await grade(written(barred, level), first, second);
          const below = unit.sections
            .filter(({ kind, id }) => kind === 'scored' && !id.includes('.'))
            .some(({ points, maximum }) => {
              const reached = times(read(points ?? ''), { n: 100n, d: 1n });
              return compare(reached, times(read(maximum), { n: BigInt(level), d: 1n })) < 0;
            });
          const byPoints = BANDS.indexOf(unit.gradeByPoints ?? '');
          const best = below ? BANDS.indexOf(barred) + 1 : 0;
          expect(BANDS.indexOf(unit.grade ?? '')).toBe(Math.max(byPoints, best));
          expect(unit.heldBackBy).toEqual(best > byPoints ? ['low'] : []);
          found.push(BANDS.indexOf(unit.grade ?? ''));
        }
        expect(found[1]).toBeGreaterThanOrEqual(found[0] ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  it('never gives a worse grade for more points', async () => {
    const edits = written('tot', 70);
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(thousandths(3), thousandths(3)),
        fc.tuple(thousandths(3), thousandths(3)),
        async (firsts, seconds) => {
          const worse = await grade(edits, Math.min(...firsts), Math.min(...seconds));
          const better = await grade(edits, Math.max(...firsts), Math.max(...seconds));
          expect(BANDS.indexOf(better.grade ?? '')).toBeLessThanOrEqual(
            BANDS.indexOf(worse.grade ?? ''),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
