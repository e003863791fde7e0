import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainUnit } from '../../src/audit/explain/explain-unit.js';
import { evaluate } from '../../src/evaluate.js';
import { readTables } from '../../src/readers/index.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { expectToAddUp } from '../support/adds-up.js';
import { makeWideTable } from '../support/make-table.js';
import { criteriaSetIds, loadCriteriaSet, REPOSITORY } from '../support/repository-files.js';
import type { Edits } from '../support/tiny-set.js';
import { evaluateTiny, tinySet } from '../support/tiny-set.js';
import { named, SET_CASES, setOf } from './random-sets.js';
import { columnsOf, SUBMISSION, tableWith } from './tiny-submissions.js';

const folderOf = (id: string) => join(REPOSITORY, 'samples', ...id.split('/'));

/** Inputs of every sample: all its CSV files without those that are lists or faulty on purpose. */
const SAMPLES = criteriaSetIds().map((id) => ({
  id,
  year: Math.max(...loadCriteriaSet(id).scoringYears),
  files: readdirSync(folderOf(id)).filter(
    (file) => file.endsWith('.csv') && !/^(?:with-issues|units|figures)/.test(file),
  ),
}));

const readSample = (id: string, file: string) =>
  readTables({ name: file, bytes: readFileSync(join(folderOf(id), file)) });

type Input = Parameters<typeof explainUnit>[0];

/** Explains every unit of an evaluation and works its numbers out again. */
function followAll({ evaluation, criteriaSet, rules }: Input): number {
  for (const unit of evaluation.units) {
    expectToAddUp(explainUnit({ evaluation, criteriaSet, rules }, unit.unitId), unit);
  }
  return evaluation.units.length;
}

const DIGITS = '  - { at: percent, digits: 2, mode: half-up }';
const BAND_SOURCE = 'readFrom: percent';

/** The tiny set under other rules of the later steps. */
const VARIANTS: Readonly<Record<string, Edits>> = {
  'as it is': [],
  'sections and total rounded to whole points': [
    [
      DIGITS,
      `${DIGITS}\n  - { at: section, digits: 0, mode: half-up }\n  - { at: total, digits: 0, mode: down }`,
    ],
  ],
  'a bonus over the scale, grades without it': [
    ['bonusMayExceedScale: false', 'bonusMayExceedScale: true'],
    [BAND_SOURCE, 'readFrom: percent-without-bonus'],
  ],
  'what does not apply is converted': [
    [
      'policy: leaves-maximum }\n          score: { method: proportional',
      'policy: rescales-rest }\n          score: { method: proportional',
    ],
    ['policy: full-points, when', 'policy: rescales-rest, when'],
  ],
  'nothing is rounded': [
    [`rounding:\n  - { at: leaf, digits: 2, mode: half-up }\n${DIGITS}\n`, ''],
  ],
};

describe('the numbers of an explanation add up to the score', () => {
  for (const [name, edits] of Object.entries(VARIANTS)) {
    it(`of any submission under the tiny set, ${name}`, async () => {
      const criteriaSet = tinySet(edits);
      const rules = compileRuleSet(criteriaSet);
      await fc.assert(
        fc.asyncProperty(SUBMISSION, async (units) => {
          const tables = [tableWith(units, columnsOf(units))];
          const evaluation = await evaluateTiny(tables, { set: criteriaSet, rules });
          expect(followAll({ evaluation, criteriaSet, rules })).toBe(units.length);
        }),
        { numRuns: 40 },
      );
    });
  }

  it('under any criteria set, of all methods', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(SET_CASES, async ({ drawn, units }) => {
        const criteriaSet = setOf(drawn.scored, drawn.deducted, drawn.whenMissing);
        const rules = compileRuleSet(criteriaSet);
        const tables = [makeWideTable(named(units))];
        const run = { criteriaSet, rules, draft: false, year: drawn.year, tables, fileIssues: [] };
        const evaluation = await evaluate({ ...run, engine: 'compiled' });
        expect(followAll({ evaluation, criteriaSet, rules })).toBe(units.length);
      }),
      { numRuns: 150 },
    );
  });

  it.each(SAMPLES)('of the samples of $id', { timeout: 60_000 }, async ({ id, files, year }) => {
    const criteriaSet = loadCriteriaSet(id);
    const rules = compileRuleSet(criteriaSet);
    const read = await Promise.all(files.map((file) => readSample(id, file)));
    const tables = read.flatMap((result) => result.tables);
    const run = { criteriaSet, rules, draft: false, year, tables, fileIssues: [] };
    const evaluation = await evaluate({ ...run, engine: 'compiled' });
    expect(followAll({ evaluation, criteriaSet, rules })).toBeGreaterThan(2);
  });
});
