import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import { exactText } from '../../../../src/domain/exact-number.js';
import { fromQuick } from '../../../../src/domain/quick-number.js';
import type { UnitReport } from '../../../../src/domain/submission.js';
import { judgeSubmission } from '../../../../src/judge-submission.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import type { RuleSet } from '../../../../src/rules/rule-set.js';
import { dropCriterion } from '../../../../src/tuning/sensitivity/drop-criterion.js';
import { makeDraw } from '../../../../src/tuning/sensitivity/make-draw.js';
import { makeVariants } from '../../../../src/tuning/sensitivity/make-variants.js';
import type { Variant } from '../../../../src/tuning/sensitivity/run-variant.js';
import { makeRunVariant } from '../../../../src/tuning/sensitivity/run-variant.js';
import { makeWideTable } from '../../../support/make-table.js';
import { takeInAll } from '../../../support/take-in-all.js';
import { SO_UNIT, tinySet, XA_UNIT } from '../../../support/tiny-set.js';

const UNITS = [
  SO_UNIT,
  { ...SO_UNIT, unit_id: 'S2', satisfaction: '89%', meetings: '3', budget: '1050' },
  { ...SO_UNIT, unit_id: 'S3', 'plan-on': '1/4/2024', 'cases-done': '5', awards: '3', faults: '1' },
  {
    ...SO_UNIT,
    unit_id: 'S4',
    'Thẩm định 1.3': '1,5',
    'Lý do 1.3': 'Đã kiểm tra',
    level: 'Hiếm khi',
  },
  { ...SO_UNIT, unit_id: 'S5', openness: 'KAD', satisfaction: null, 'budget-due': 'không' },
  XA_UNIT,
  { ...XA_UNIT, unit_id: 'X2', openness: 'không', meetings: '1' },
];

const TABLES = new Set(['so', 'xa']);

function reportsOf(set: CriteriaSet): readonly UnitReport[] {
  return takeInAll([makeWideTable(UNITS)], set, 2024).submission.units;
}

/** Appraised points grow with their maximum: the ordinary path is given them so. */
function appraisedIn(reports: readonly UnitReport[], { changes }: Variant, rules: RuleSet) {
  const tables = new Map(rules.unitGroups.map(({ id, table }) => [id, table]));
  return reports.map((report) => ({
    ...report,
    entries: new Map(
      [...report.entries].map(([id, entry]) => {
        const factor = changes.get(tables.get(report.unitGroup) ?? '')?.factors.get(id);
        const { appraised } = entry;
        if (factor === undefined || appraised === undefined) return [id, entry];
        return [
          id,
          { ...entry, appraised: { ...appraised, points: appraised.points.mul(factor) } },
        ];
      }),
    ),
  }));
}

async function expectSameAsEvaluation(variant: Variant, rules: RuleSet, set: CriteriaSet) {
  const reports = reportsOf(set);
  const found = (await makeRunVariant(reports, 2024, rules)(variant)).map(
    ({ unit, grade = null, place }) => ({
      unitId: unit.card.unit.report.unitId,
      total: unit.card.total === undefined ? null : exactText(fromQuick(unit.card.total)),
      percent: unit.card.percent === undefined ? null : exactText(fromQuick(unit.card.percent)),
      grade,
      rank: place?.rank ?? null,
    }),
  );
  const judged = await judgeSubmission(appraisedIn(reports, variant, rules), {
    rules: variant.rules,
    year: 2024,
    engine: 'compiled',
  });
  const wanted = judged.map(({ unitId, total, percent, grade, rank }) => ({
    unitId,
    total,
    percent,
    grade,
    rank,
  }));
  const byId = (one: { unitId: string }, other: { unitId: string }) =>
    one.unitId < other.unitId ? -1 : 1;
  expect([...found].sort(byId)).toEqual([...wanted].sort(byId));
  return wanted;
}

describe('every variant is scored as the ordinary evaluation scores its rules', () => {
  const set = tinySet();
  const rules = compileRuleSet(set);
  const make = makeVariants(set, rules, { maxima: 20, thresholds: 20, tables: TABLES });

  it('with nothing changed', async () => {
    const units = await expectSameAsEvaluation(make.unchanged, rules, set);
    // 18.3 of 20, worked out at SO_UNIT.
    expect(units.find(({ unitId }) => unitId === 'S1')).toMatchObject({ total: '18.3', rank: 1 });
  });

  it.each(Array.from({ length: 25 }, (_, at) => at))('drawn, number %i', async (at) => {
    await expectSameAsEvaluation(make.draw(makeDraw(11, at)), rules, set);
  });

  const leaves = [
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '2.1.1',
    '2.1.2',
    '2.1.3',
    '2.2',
    '2.3',
    'T.1',
    'G.1',
  ];
  it.each(leaves)('with %s at both ends of its range, and dropped', async (criterion) => {
    const name = { table: 'so', criterion };
    const variants = [
      make.withMaximum(name, 1),
      make.withMaximum(name, -1),
      make.withThresholds(name, 1),
      make.withThresholds(name, -1),
      make.without(name),
    ].flatMap((variant) => variant ?? []);
    expect(variants.length).toBeGreaterThanOrEqual(3);
    for (const variant of variants) await expectSameAsEvaluation(variant, rules, set);
  });
});

describe('dropCriterion', () => {
  it('gives the rules of the set that is written without the criterion', () => {
    const without = compileRuleSet(
      tinySet([
        [
          'tables:\n  - { id: so, label: Bảng sở, scale: 20 }',
          'tables:\n  - { id: so, label: Bảng sở, scale: 17 }',
        ],
        ['  maxPoints: 9\n', '  maxPoints: 6\n'],
        [
          `    - id: "1.3"
      label: Phối hợp
      maxPoints: 3
      citation: { source: S, place: "1" }
      score: { method: choice, element: level, options: { high: 3, mid: 1.5, low: 0 } }
`,
          '',
        ],
        [
          `- id: level
  label: Mức độ phối hợp
  kind: choice
  whenMissing: blocks
  options:
    - { id: high, label: Thường xuyên }
    - { id: mid, label: Thỉnh thoảng }
    - { id: low, label: Hiếm khi }
`,
          '',
        ],
      ]),
    );
    const whole = compileRuleSet(tinySet());
    const dropped = dropCriterion(whole, { table: 'so', criterion: '1.3' });
    expect({ ...dropped, criteriaSet: undefined }).toEqual({ ...without, criteriaSet: undefined });
  });

  it('leaves nothing to score where the only criterion of a table goes', () => {
    const rules = compileRuleSet(tinySet());
    const first = dropCriterion(rules, { table: 'xa', criterion: 'A.1' });
    expect(first).toBeDefined();
    expect(first && dropCriterion(first, { table: 'xa', criterion: 'A.2' })).toBeUndefined();
  });
});

describe('thresholds', () => {
  const set = tinySet();
  const make = makeVariants(set, compileRuleSet(set), {
    maxima: 0,
    thresholds: 20,
    tables: TABLES,
  });
  const comparisons = (variant: Variant | undefined, criterion: string) =>
    (variant?.rules.tables[0]?.scoring.rules ?? [])
      .filter(({ event }) => 'criterion' in event.params && event.params.criterion === criterion)
      .map(({ conditions }) => JSON.stringify(conditions).match(/"value":"([\d.]+)"/g));

  it('move together on both sides and stop before the neighbour', () => {
    // Bounds 70 and 90: 84 and 108; 90 goes at most 2/5 of the way to 100, 70 at most 2/5 to 90.
    expect(comparisons(make.withThresholds({ table: 'so', criterion: '1.4' }, 1), '1.4')).toEqual([
      ['"value":"94"'],
      ['"value":"78"', '"value":"94"'],
      ['"value":"78"'],
    ]);
    // Down: 72, but 90 goes at most 2/5 of the way to 70; 70 − 14 = 56.
    expect(comparisons(make.withThresholds({ table: 'so', criterion: '1.4' }, -1), '1.4')).toEqual([
      ['"value":"82"'],
      ['"value":"56"', '"value":"82"'],
      ['"value":"56"'],
    ]);
  });

  it('tells why others stay', () => {
    const fixed = make.thresholds.get('so')?.fixed;
    expect(Object.fromEntries(fixed ?? [])).toMatchObject({
      '1.1': 'days',
      '1.2': 'yes-no',
      '1.3': 'choice',
      '2.1.1': 'no-steps',
      '2.3': 'given-points',
    });
  });
});
