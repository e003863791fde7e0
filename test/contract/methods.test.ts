import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factsReadBy } from '../../src/domain/condition.js';
import type { CompiledPart } from '../../src/domain/draft-rule.js';
import { exact, exactText, largestOf, smallestOf } from '../../src/domain/exact-number.js';
import type { DerivedFact } from '../../src/domain/fact.js';
import { factsInFormula } from '../../src/domain/formula.js';
import { METHODS } from '../../src/methods/index.js';
import type { ScoringMethod } from '../../src/methods/scoring-method.js';
import type { Judged } from '../support/judge-part.js';
import { compilePart, faultsIn, makeJudge, partContext, readPart } from '../support/judge-part.js';
import type { PartSample } from '../support/method-arbitraries.js';
import { PART_SAMPLES } from '../support/method-arbitraries.js';

/** Facts that conditions, points and derived facts of a part read, without the derived ones. */
function elementsReadBy({ facts, rules }: CompiledPart): readonly string[] {
  const read = [
    ...rules.flatMap(({ when }) => factsReadBy(when)),
    ...rules.flatMap(({ award }) => ('points' in award ? factsInFormula(award.points) : [])),
    ...facts.flatMap(factsBelow),
  ];
  const derived = new Set(facts.map(({ name }) => name));
  return [...new Set(read)].filter((name) => !derived.has(name)).sort();
}

/** Facts that a derived fact is made from. */
function factsBelow(fact: DerivedFact): readonly string[] {
  if ('formula' in fact) return factsInFormula(fact.formula);
  if ('byOption' in fact) return [fact.byOption.fact];
  if ('daysAfter' in fact) return [fact.daysAfter.day, fact.daysAfter.fact];
  return 'largestInGroup' in fact ? factsInFormula(fact.largestInGroup) : [];
}

async function judgeAll({ written, cases, year }: PartSample): Promise<readonly Judged[]> {
  const judge = makeJudge(written);
  const results: Judged[] = [];
  for (const { figures, group = {} } of cases) results.push(await judge(figures, { year, group }));
  return results;
}

it('has samples of every method', () => {
  expect(Object.keys(PART_SAMPLES).sort()).toEqual([...METHODS.keys()].sort());
});

describe.each([...METHODS])('%s', (id, method: ScoringMethod) => {
  const samples = PART_SAMPLES[id] as fc.Arbitrary<PartSample>;
  const context = partContext();

  it('finds no fault in a valid part', () => {
    fc.assert(
      fc.property(samples, ({ written }) => {
        expect(faultsIn(written)).toEqual([]);
      }),
    );
  });

  it('has exactly one rule that holds, and its points lie within bounds that are reached', async () => {
    await fc.assert(
      fc.asyncProperty(samples, async (sample) => {
        const results = await judgeAll(sample);
        expect(results.map(({ fired }) => fired.length)).toEqual(results.map(() => 1));
        const given = results.flatMap(({ points }) =>
          points === undefined || points === 'not-applicable' ? [] : [exact(points)],
        );
        const [first, ...others] = given;
        if (first === undefined) throw new Error('no figures gave points');
        const spec = readPart(sample.written);
        const { least, most } = method.bounds(spec, context);
        expect(exactText(largestOf(first, ...others))).toBe(exactText(most));
        expect(exactText(smallestOf(first, ...others))).toBe(exactText(least));
      }),
      { numRuns: 40 },
    );
  });

  it('never gives more than the rule that holds says', async () => {
    await fc.assert(
      fc.asyncProperty(samples, async (sample) => {
        const { rules } = compilePart(sample.written);
        for (const { fired, points } of await judgeAll(sample)) {
          const award = rules.find(({ key }) => key === fired[0])?.award;
          if (award === undefined || 'notApplicable' in award) continue;
          expect(exact(points ?? '').lte(exact(award.most))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('reads the elements that it names, all of them and no others', () => {
    fc.assert(
      fc.property(samples, ({ written }) => {
        const uses = method.uses(readPart(written));
        const named = [...new Set(uses.map(({ element }) => element))].sort();
        expect(elementsReadBy(compilePart(written))).toEqual(named);
        for (const { element, kinds, path } of uses) {
          expect(kinds).toContain(context.elements.get(element)?.kind);
          expect(path.reduce((at: unknown, key) => (at as never)[key], written)).toBe(element);
        }
      }),
    );
  });

  it('gives rules and facts names of their own', () => {
    fc.assert(
      fc.property(samples, ({ written }) => {
        const { rules, facts } = compilePart(written);
        expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
        expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
        for (const { name } of facts) expect(name.startsWith(context.prefix)).toBe(true);
      }),
    );
  });

  it('compiles the same twice, and leaves the part as it was', () => {
    fc.assert(
      fc.property(samples, ({ written }) => {
        const spec = readPart(written);
        const before = structuredClone(spec);
        expect(method.compile(spec, context)).toEqual(method.compile(spec, context));
        expect(spec).toEqual(before);
      }),
    );
  });

  it('has a schema that an editor can use, and that refuses keys it does not know', () => {
    expect(() => z.toJSONSchema(method.schema, { target: 'draft-7', io: 'input' })).not.toThrow();
    fc.assert(
      fc.property(samples, ({ written }) => {
        expect(method.schema.safeParse(written).success).toBe(true);
        expect(method.schema.safeParse({ ...written, extra: 1 }).success).toBe(false);
        expect(method.schema.safeParse({ ...written, method: 'another' }).success).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
