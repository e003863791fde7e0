import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { canonicalJson } from '../../src/domain/canonical-json.js';
import type { Evaluation } from '../../src/domain/evaluation.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import { evaluate } from '../../src/evaluate.js';
import { METHODS } from '../../src/methods/index.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import type { EngineName } from '../../src/rules/engines.js';
import { makeWideTable } from '../support/make-table.js';
import { expectQuickSame } from '../support/quick-results.js';
import { tinySet } from '../support/tiny-set.js';
import { isDeduction, named, SET_CASES, setOf } from './random-sets.js';
import { columnsOf, SUBMISSION, tableWith } from './tiny-submissions.js';

type Run = { readonly criteriaSet: CriteriaSet; readonly year: number; readonly table: RawTable };

/** The evaluation, after both engines gave it alike, and the quick path all of its numbers. */
async function evaluateTwice({ criteriaSet, year, table }: Run): Promise<Evaluation> {
  const rules = compileRuleSet(criteriaSet);
  const run = (engine: EngineName) =>
    evaluate({ criteriaSet, rules, draft: false, year, tables: [table], fileIssues: [], engine });
  const [first, second] = [await run('reference'), await run('compiled')];
  if (canonicalJson(second) !== canonicalJson(first)) expect(second).toStrictEqual(first);
  expect(canonicalJson(second)).toBe(canonicalJson(first));
  await expectQuickSame({ criteriaSet, rules, year, tables: [table] }, first);
  return first;
}

describe('the reference engine, the compiled one and the quick path give the same evaluation', () => {
  it('under any criteria set, of all methods', { timeout: 120_000 }, async () => {
    const scored = new Set<string>();
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(SET_CASES, async ({ drawn, units }) => {
        const criteriaSet = setOf(drawn.scored, drawn.deducted, drawn.whenMissing);
        const table = makeWideTable(named(units));
        const evaluation = await evaluateTwice({ criteriaSet, year: drawn.year, table });
        expect(evaluation.units).toHaveLength(units.length);
        const methods = new Map(
          [...drawn.scored, ...drawn.deducted].map(({ sample }, index) => [
            isDeduction(sample) ? '2.1' : `1.${index + 1}`,
            sample.written.method,
          ]),
        );
        for (const { criteria, outcome, effects } of evaluation.units) {
          met.add(outcome);
          for (const { condition } of effects) met.add(condition);
          for (const { id, status } of criteria) {
            met.add(status);
            if (status === 'scored') scored.add(methods.get(id) ?? id);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect([...scored].sort()).toEqual([...METHODS.keys()].sort());
    expect([...met].sort()).toEqual(
      [
        ...['graded', 'incomplete', 'not-eligible', 'many', 'some', 'weak'],
        ...['invalid', 'needs-review', 'not-applicable', 'not-reported', 'scored'],
      ].sort(),
    );
  });

  it('of any submission, with claimed and appraised points, under the tiny set', async () => {
    const criteriaSet = tinySet();
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const table = tableWith(units, columnsOf(units));
        const evaluation = await evaluateTwice({ criteriaSet, year: 2024, table });
        expect(evaluation.units).toHaveLength(units.length);
      }),
      { numRuns: 60 },
    );
  });
});
