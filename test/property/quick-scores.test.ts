import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import type { Evaluation } from '../../src/domain/evaluation.js';
import { exact, exactText } from '../../src/domain/exact-number.js';
import type { Formula } from '../../src/domain/formula.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import { evaluate } from '../../src/evaluate.js';
import { readTables } from '../../src/readers/index.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { makeVariantScorer } from '../../src/score-variants.js';
import { expectQuickSame, expectSame, reportsOf } from '../support/quick-results.js';
import { criteriaSetIds, loadCriteriaSet, REPOSITORY } from '../support/repository-files.js';

interface Sample {
  readonly criteriaSet: CriteriaSet;
  readonly rules: RuleSet;
  readonly year: number;
  readonly tables: readonly RawTable[];
}

/** All CSV files of a set's sample, those with faults planted in them too, unless they are left out. */
async function sampleOf(id: string, leaveOut = /^$/): Promise<Sample> {
  const folder = join(REPOSITORY, 'samples', id);
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') && !leaveOut.test(name));
  const read = await Promise.all(
    names.map((name) => readTables({ name, bytes: readFileSync(join(folder, name)) })),
  );
  const criteriaSet = loadCriteriaSet(id);
  const year = Math.max(...criteriaSet.scoringYears);
  const rules = compileRuleSet(criteriaSet);
  return { criteriaSet, rules, year, tables: read.flatMap(({ tables }) => tables) };
}

const evaluationOf = (sample: Sample): Promise<Evaluation> =>
  evaluate({ ...sample, draft: false, fileIssues: [], engine: 'compiled' });

// Any submission and any criteria set: engines-agree-on-sets.test.ts.
describe('the quick path and the evaluation give the same points, grades and places', () => {
  it.each(criteriaSetIds())('of the sample of %s', async (id) => {
    const sample = await sampleOf(id);
    const evaluation = await evaluationOf(sample);
    expect(evaluation.units.length).toBeGreaterThan(3);
    await expectQuickSame(sample, evaluation);
  });

  it('of units with faults of every kind', async () => {
    const sample = await sampleOf('quang-ngai/2022-1211', /^(results|units)/);
    const evaluation = await evaluationOf(sample);
    const statuses = evaluation.units.flatMap(({ criteria }) => criteria.map((one) => one.status));
    expect(new Set(statuses).size).toBe(5);
    await expectQuickSame(sample, evaluation);
  });
});

/** What a variant changes: one number of one criterion, or how all are rounded or summed up. */
interface Change {
  readonly at: number;
  readonly kind: 'points' | 'threshold' | 'cap' | 'maximum' | 'rounding' | 'bonus';
}

/** Constants of a formula by half; a rule then gives no more than it may. */
function halved(formula: Formula): Formula {
  if (typeof formula === 'string') return exactText(exact(formula).div(2));
  return formula;
}

function changed(rules: RuleSet, { at, kind }: Change): RuleSet {
  const variant = structuredClone(rules);
  const [table] = variant.tables;
  if (table === undefined) throw new Error('no table');
  const { rules: list } = table.scoring;
  const awards = list.filter(({ event }) => event.type === 'award');
  const rule = awards[at % awards.length];
  if (kind === 'points' && rule?.event.type === 'award') {
    const points = halved(rule.event.params.points);
    const event = { ...rule.event, params: { ...rule.event.params, points } };
    const scoring = {
      ...table.scoring,
      rules: list.map((one) => (one === rule ? { ...one, event } : one)),
    };
    return { ...variant, tables: [{ ...table, scoring }, ...variant.tables.slice(1)] };
  }
  if (kind === 'rounding') {
    return { ...variant, rounding: [{ at: 'leaf', digits: at % 3, mode: 'half-even' }] };
  }
  if (kind === 'bonus') return { ...variant, totals: { bonusMayExceedScale: at % 2 === 0 } };
  if (kind === 'points') return variant;
  const text = JSON.stringify(variant);
  return JSON.parse(edited(text, at, kind)) as RuleSet;
}

/** One written number of a kind: a cap or a maximum a tenth lower, a threshold a hundredth lower everywhere. */
function edited(text: string, at: number, kind: 'cap' | 'maximum' | 'threshold'): string {
  const patterns = {
    cap: /"cap":"([\d.]+)"/g,
    maximum: /"maxPoints":"([\d.]+)","combine"/g,
    // Of two figures or more: the steps on both sides of it name it.
    threshold: /"value":"(\d\d[\d.]*)"/g,
  };
  const found = [...text.matchAll(patterns[kind])];
  const match = found[at % found.length];
  if (match?.[1] === undefined) return text;
  if (kind === 'threshold') {
    const lower = exactText(exact(match[1]).sub(exact('0.01')));
    return text.replaceAll(match[0], `"value":"${lower}"`);
  }
  const start = match.index + match[0].indexOf(`"${match[1]}"`) + 1;
  const number = exactText(exact(match[1]).mul(9).div(10));
  return `${text.slice(0, start)}${number}${text.slice(start + match[1].length)}`;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(500),
  kind: fc.constantFrom<Change['kind']>(
    'points',
    'threshold',
    'cap',
    'maximum',
    'rounding',
    'bonus',
  ),
});

describe('variants, scored one after another by one scorer', () => {
  it.each(['quang-ngai/2022-1211', 'dak-nong/2018-729', 'drafts/quang-ngai-2026'])(
    'are each scored as if alone: %s',
    { timeout: 240_000 },
    async (id) => {
      const sample = await sampleOf(id);
      const scorer = makeVariantScorer(
        reportsOf(sample.tables, sample.criteriaSet, sample.year),
        sample.year,
      );
      const base = JSON.stringify((await scorer.score(sample.rules)).map(({ card }) => card.total));
      let moved = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          const rules = changes.reduce(changed, sample.rules);
          const units = await scorer.score(rules);
          if (JSON.stringify(units.map(({ card }) => card.total)) !== base) moved += 1;
          expectSame(units, await evaluationOf({ ...sample, rules }), rules);
        }),
        { numRuns: 8 },
      );
      // A change that moves nobody proves nothing.
      expect(moved).toBeGreaterThan(1);
      expectSame(await scorer.score(sample.rules), await evaluationOf(sample), sample.rules);
    },
  );
});
