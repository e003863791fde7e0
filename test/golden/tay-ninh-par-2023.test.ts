import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.js';
import { exact, exactText } from '../../src/domain/exact-number.js';
import { evaluate } from '../../src/evaluate.js';
import { readTables } from '../../src/readers/index.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { loadCriteriaSet, REPOSITORY } from '../support/repository-files.js';

const SET = 'tay-ninh/2023-par-index';

/** A row of the published table (Decision 2729/QĐ-UBND of 25/12/2023, block I). */
interface PublishedRow {
  readonly place: string;
  readonly unit: string;
  readonly maximum: string;
  readonly appraised: string;
  readonly percent: string;
  readonly grade: string;
}

const published: readonly PublishedRow[] = parse(
  readFileSync(join(REPOSITORY, 'test', 'fixtures', 'tay-ninh-par-2023.csv')),
  { columns: true },
);

const criteriaSet = loadCriteriaSet(SET);
const gradeLabels = new Map(criteriaSet.grades.bands.map(({ id, label }) => [id, label]));

/** The same number in one spelling: "96.50" and "96.5" are one. */
const plain = (number: string) => exactText(exact(number));

let evaluation: Evaluation;

beforeAll(async () => {
  const bytes = readFileSync(join(REPOSITORY, 'samples', ...SET.split('/'), 'results.csv'));
  const { tables, issues } = await readTables({ name: 'results.csv', bytes });
  evaluation = await evaluate({
    criteriaSet,
    rules: compileRuleSet(criteriaSet),
    draft: false,
    year: 2023,
    tables,
    fileIssues: issues,
  });
});

describe('the PAR index of Tây Ninh 2023, from the totals alone', () => {
  it('is published for 19 units with three maxima', () => {
    expect(published).toHaveLength(19);
    expect(new Set(published.map(({ maximum }) => maximum))).toEqual(
      new Set(['71.5', '96.5', '100']),
    );
  });

  it('is read without a remark', () => {
    expect(evaluation.issues).toEqual([]);
    expect(evaluation.units).toHaveLength(19);
  });

  it.each(published)('$place $unit: $appraised of $maximum is $percent %, $grade', (row) => {
    const unit = evaluation.units.find(({ name }) => name === row.unit);
    expect(unit).toMatchObject({
      maximum: plain(row.maximum),
      total: plain(row.appraised),
      percent: plain(row.percent),
      rank: Number(row.place),
    });
    expect(gradeLabels.get(unit?.grade ?? '')).toBe(row.grade);
  });

  it('puts the three groups into the published order, whatever their maximum', () => {
    const ordered = [...evaluation.units].sort(
      (left, right) => (left.rank ?? 0) - (right.rank ?? 0),
    );
    expect(ordered.map(({ name }) => name)).toEqual(published.map(({ unit }) => unit));
  });
});
