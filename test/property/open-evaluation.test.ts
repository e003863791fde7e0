import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSet } from '../../src/cli/criteria-library.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import { evaluate } from '../../src/evaluate.js';
import { openEvaluation } from '../../src/open-evaluation.js';
import { readTables } from '../../src/readers/index.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { REPOSITORY } from '../support/repository-files.js';
import { tinySet } from '../support/tiny-set.js';
import { columnsOf, longTables, SUBMISSION, tableWith } from './tiny-submissions.js';

const tiny = tinySet();
const TINY = { criteriaSet: tiny, rules: compileRuleSet(tiny), year: 2024 };
const MANY = 1_000_000;

const run = (
  { criteriaSet, rules, year }: typeof TINY,
  tables: readonly RawTable[],
  keepUpTo: number,
) => ({ criteriaSet, rules, year, tables, keepUpTo, draft: false, fileIssues: [] });

describe('units that are judged again instead of kept', () => {
  it.each([
    ['wide', (units: Parameters<typeof tableWith>[0]) => [tableWith(units, columnsOf(units))]],
    ['long', (units: Parameters<typeof tableWith>[0]) => longTables(units)],
  ])('come out the same, from any %s tables', async (_, tablesOf) => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const tables = tablesOf(units);
        const again = await evaluate(run(TINY, tables, 0));
        expect(again.units).toHaveLength(units.length);
        expect(again).toEqual(await evaluate(run(TINY, tables, MANY)));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['quang-ngai/2022-1211', 'results.csv'],
    ['quang-ngai/2022-1211', 'with-issues.csv'],
  ])('come out the same for the sample of %s: %s', async (id, name) => {
    const bytes = readFileSync(join(REPOSITORY, 'samples', ...id.split('/'), name));
    const { tables } = await readTables({ name, bytes });
    const { set, rules } = loadSet(id, { workspace: REPOSITORY, year: 2024 });
    const sample = { criteriaSet: set, rules, year: 2024 };
    const again = await evaluate(run(sample, tables, 0));
    expect(again.units.length).toBeGreaterThan(20);
    expect(again).toEqual(await evaluate(run(sample, tables, MANY)));
  });

  it('can be walked more than once, and their standings are in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(SUBMISSION, async (units) => {
        const opened = await openEvaluation(run(TINY, [tableWith(units, columnsOf(units))], 0));
        const walk = async () => {
          const found = [];
          for await (const unit of opened.units()) found.push(unit);
          return found;
        };
        const first = await walk();
        expect(await walk()).toEqual(first);
        expect(opened.standings).toEqual(
          first.map(({ unitId, unitGroup, outcome, grade }) => ({
            unitId,
            unitGroup,
            outcome,
            grade,
          })),
        );
      }),
      { numRuns: 10 },
    );
  });
});
