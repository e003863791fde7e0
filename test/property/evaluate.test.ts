import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeUnitClassifier } from '../../src/classification/classify-unit.js';
import { canonicalJson } from '../../src/domain/canonical-json.js';
import type { UnitResult } from '../../src/domain/evaluation.js';
import { exact } from '../../src/domain/exact-number.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import type { ScoreCard } from '../../src/domain/score.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { makeReferenceEvaluator } from '../../src/rules/reference-evaluator.js';
import type { Rational } from '../support/rational.js';
import { compare, least, NOTHING, negate, read, same, sum } from '../support/rational.js';
import { evaluateTiny, SO_UNIT, tinySet } from '../support/tiny-set.js';
import { columnsOf, longTables, SUBMISSION, tableWith } from './tiny-submissions.js';

const set = tinySet();
const rules = compileRuleSet(set);
const RUNS = { numRuns: 40 };

const run = (...tables: readonly RawTable[]) => evaluateTiny(tables, { set, rules });

/** The units of a run without the places of cells: another order of rows gives other places. */
async function placelessUnits(...tables: readonly RawTable[]): Promise<unknown> {
  const { units } = await run(...tables);
  return JSON.parse(JSON.stringify(units, (key, value) => (key === 'at' ? undefined : value)));
}

/** Hundredths of a percent, half up. */
function percentOf(points: Rational, maximum: Rational): bigint {
  const [n, d] = [points.n * maximum.d * 10_000n, points.d * maximum.n];
  return (2n * n + d) / (2n * d);
}

/** Sum of the final points of one kind; undefined where one is not there. */
function finalOf(unit: UnitResult, kind: string): Rational | undefined {
  const of = unit.criteria.filter((criterion) => criterion.kind === kind);
  const points = of.map(({ final, notApplicable }) =>
    notApplicable?.policy === 'leaves-maximum' ? '0' : final,
  );
  return points.includes(null) ? undefined : sum(points.map((text) => read(text ?? '')));
}

const LEAVES: Readonly<Record<string, readonly string[]>> = {
  so: ['1.1', '1.2', '1.3', '1.4', '2.1.1', '2.1.2', '2.1.3', '2.2', '2.3', 'T.1', 'G.1'],
  xa: ['A.1', 'A.2'],
};

describe('any submission', () => {
  const check = (name: string, property: (unit: UnitResult) => void) =>
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(SUBMISSION, async (units) => {
          const evaluation = await run(tableWith(units, columnsOf(units)));
          expect(evaluation.units).toHaveLength(units.length);
          for (const unit of evaluation.units) property(unit);
        }),
        RUNS,
      );
    });

  check('every criterion of the table has one status, and points only where it allows', (unit) => {
    expect(unit.criteria.map(({ id }) => id)).toEqual(LEAVES[unit.table]);
    for (const { status, final, notApplicable, appraised, computed } of unit.criteria) {
      expect(notApplicable !== null).toBe(status === 'not-applicable');
      if (status === 'scored') expect(final).toBe(appraised ?? computed);
      if (status === 'scored') expect(final).not.toBeNull();
      if (status === 'invalid' || status === 'needs-review') expect(final).toBeNull();
      if (status === 'not-reported') expect([null, '0']).toContain(final);
    }
  });

  check('0 ≤ points ≤ maximum', (unit) => {
    for (const { computed, final, maxPoints, maximum } of unit.criteria) {
      for (const points of [computed, final, maximum]) {
        if (points === null) continue;
        expect(compare(read(points), NOTHING)).toBeGreaterThanOrEqual(0);
        expect(compare(read(points), read(maxPoints))).toBeLessThanOrEqual(0);
      }
    }
    for (const points of [unit.total, unit.subtotal]) {
      if (points === null) continue;
      expect(compare(read(points), NOTHING)).toBeGreaterThanOrEqual(0);
      expect(compare(read(points), read(unit.maximum))).toBeLessThanOrEqual(0);
    }
  });

  check('a section is the sum of its criteria, its maximum the sum of theirs', (unit) => {
    for (const section of unit.sections.filter(({ kind }) => kind === 'scored')) {
      const own = unit.criteria.filter(
        ({ id, section: top }) => top === section.id || id.startsWith(`${section.id}.`),
      );
      expect(same(sum(own.map(({ maximum }) => read(maximum))), read(section.maximum))).toBe(true);
      const missing = own.some(
        ({ final, notApplicable }) => final === null && notApplicable === null,
      );
      expect(section.points === null).toBe(missing);
      if (section.points === null) continue;
      const points = own.map(({ final }) => (final === null ? NOTHING : read(final)));
      expect(same(sum(points), read(section.points))).toBe(true);
    }
  });

  check('total and percent follow from criteria, bonus and deduction', (unit) => {
    const [scored, bonus, deduction] = ['scored', 'bonus', 'deduction'].map((kind) =>
      finalOf(unit, kind),
    );
    if (scored === undefined || bonus === undefined || deduction === undefined) {
      expect([unit.total, unit.percent, unit.grade, unit.rank]).toEqual([null, null, null, null]);
      expect(unit.outcome).toBe('incomplete');
      return;
    }
    const maximum = read(unit.maximum);
    const free = sum([
      scored,
      least(bonus, { n: 1n, d: 1n }),
      negate(least(deduction, { n: 3n, d: 1n })),
    ]);
    const total = least(compare(free, NOTHING) < 0 ? NOTHING : free, maximum);
    expect(same(read(unit.total ?? ''), total)).toBe(true);
    if (maximum.n === 0n) {
      expect(unit.percent).toBeNull();
      return;
    }
    expect(same(read(unit.percent ?? ''), { n: percentOf(total, maximum), d: 100n })).toBe(true);
  });

  check('an incomplete unit says what it lacks; a graded one lacks nothing', (unit) => {
    const nothingApplies = read(unit.maximum).n === 0n;
    expect(unit.missing.length > 0 || nothingApplies).toBe(unit.outcome === 'incomplete');
    expect(unit.grade !== null).toBe(unit.outcome === 'graded');
    expect(unit.rank !== null).toBe(unit.outcome === 'graded');
  });

  check('at most one rule of a part gave its points, and it holds', (unit) => {
    for (const { firedRule, points, rules: traces } of unit.criteria.flatMap(
      ({ parts }) => parts,
    )) {
      const holding = traces.filter(({ holds }) => holds).map(({ rule }) => rule);
      if (firedRule !== null) expect(holding).toContain(firedRule);
      if (points !== null) expect(firedRule).not.toBeNull();
    }
  });
});

describe('what means nothing', () => {
  it('the order of rows and of columns', async () => {
    const shuffled = SUBMISSION.chain((units) =>
      fc.record({
        units: fc.constant(units),
        rows: fc.shuffledSubarray([...units], { minLength: units.length }),
        columns: fc.shuffledSubarray([...columnsOf(units)], { minLength: columnsOf(units).length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ units, rows, columns }) => {
        const straight = await placelessUnits(tableWith(units, columnsOf(units)));
        expect(await placelessUnits(tableWith(rows, columns))).toEqual(straight);
      }),
      RUNS,
    );
  });

  it('the order of two rows of one unit', async () => {
    const pair = fc.tuple(SUBMISSION, SUBMISSION).map(([[first], [second]]) => {
      const group = { unit_id: 'U0', unit_group: first?.['unit_group'] ?? 'xa' };
      return [
        { ...first, ...group },
        { ...second, ...group },
      ];
    });
    const scores = async (table: RawTable) =>
      (await run(table)).units.map(({ criteria, sections: _sections, ...unit }) => [
        unit.total,
        unit.claimed,
        unit.outcome,
        unit.grade,
        criteria.map(({ status, final, claimed }) => [status, final, claimed]),
      ]);
    await fc.assert(
      fc.asyncProperty(pair, async (rows) => {
        const columns = columnsOf(rows);
        const reversed = await scores(tableWith([...rows].reverse(), columns));
        expect(reversed).toEqual(await scores(tableWith(rows, columns)));
      }),
      RUNS,
    );
  });

  it('the layout', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const wide = await placelessUnits(tableWith(units, columnsOf(units)));
        expect(await placelessUnits(...longTables(units))).toEqual(wide);
      }),
      RUNS,
    );
  });

  it('how the data are spread over files', async () => {
    const split = SUBMISSION.chain((units) =>
      fc.record({
        units: fc.constant(units),
        second: fc.subarray(columnsOf(units).slice(3)),
      }),
    );
    await fc.assert(
      fc.asyncProperty(split, async ({ units, second }) => {
        const columns = columnsOf(units);
        const whole = await placelessUnits(tableWith(units, columns));
        const first = tableWith(
          units,
          columns.filter((column) => !second.includes(column)),
        );
        const other = tableWith(units, ['unit_id', ...second], { file: 'b.csv' });
        const tables = second.length === 0 ? [first] : [first, other];
        expect(await placelessUnits(...tables)).toEqual(whole);
      }),
      RUNS,
    );
  });

  it('how often it is run', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const table = tableWith(units, columnsOf(units));
        expect(canonicalJson(await run(table))).toBe(canonicalJson(await run(table)));
      }),
      RUNS,
    );
  });
});

describe('grades', () => {
  const gradeOf = (hundredths: bigint): string => {
    if (hundredths >= 9000n) return 'xuat-sac';
    if (hundredths >= 8000n) return 'tot';
    return hundredths >= 6500n ? 'kha' : 'yeu';
  };

  it('stand on the right side of every boundary', async () => {
    // Without 2.1.1: 15.1 of 20, or 12.1 with the lowest level: three boundaries within reach.
    const near = fc.oneof(
      fc.bigInt({ min: 0n, max: 300_000n }),
      ...[89_900n, 90_000n, 289_900n, 290_000n].map((middle) =>
        fc.bigInt({ min: middle - 30n, max: middle + 30n }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(near, fc.boolean(), async (points, low) => {
        const typed = `${points / 100_000n},${String(points % 100_000n).padStart(5, '0')}`;
        const unit = {
          ...SO_UNIT,
          awards: '0',
          level: low ? 'Hiếm khi' : 'Thường xuyên',
          'Thẩm định 2.1.1': typed,
        };
        const { units } = await run(tableWith([unit], columnsOf([unit])));
        const total: Rational = { n: (low ? 1_210_000n : 1_510_000n) + points, d: 100_000n };
        const expected = gradeOf(percentOf(total, { n: 20n, d: 1n }));
        expect(units[0]).toMatchObject({ grade: expected, gradeByPoints: expected });
      }),
      { numRuns: 100 },
    );
  });

  it('cover every percent exactly once', async () => {
    const [program] = rules.tables;
    if (program === undefined) throw new Error('no table');
    const classify = makeUnitClassifier(rules, program, {
      year: 2024,
      makeEvaluator: makeReferenceEvaluator,
    });
    const figures = new Map(
      ['leader-fault', 'faults', 'report-on', 'hot-spots'].map((fact) => [fact, { kind: 'none' }]),
    );
    const sections = program.sections.map(({ id }) => ({ id, maximum: exact(0) }));
    const value = fc
      .tuple(fc.bigInt({ min: 0n, max: 10_000_000n }), fc.bigInt({ min: 1n, max: 100_000n }))
      .filter(([n, d]) => n <= 100n * d);
    await fc.assert(
      fc.asyncProperty(value, async ([n, d]) => {
        const percent = exact(`${n}/${d}`);
        const card = {
          criteria: [],
          sections,
          figures,
          withoutValue: new Map(),
          total: percent,
          percent,
        } as unknown as ScoreCard;
        const limits = [9000n, 8000n, 6500n, 0n];
        const at = limits.findIndex((limit) => n * 100n >= limit * d);
        expect((await classify(card)).grade).toBe(['xuat-sac', 'tot', 'kha', 'yeu'][at]);
      }),
      { numRuns: 200 },
    );
  });
});
