import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATORS } from '../../src/domain/condition.js';
import type { Facts } from '../../src/domain/fact.js';
import type { Rule } from '../../src/domain/rule.js';
import type { RuleTrace } from '../../src/domain/trace.js';
import { comparisonsOfTrace } from '../../src/domain/trace.js';
import { makeCompiledEvaluator } from '../../src/rules/compiled-evaluator.js';
import { deriveFacts } from '../../src/rules/derive-facts.js';
import { makeQuickEvaluator, quickFactsFor } from '../../src/rules/quick-evaluator.js';
import { makeReferenceEvaluator } from '../../src/rules/reference-evaluator.js';
import type { RuleEvaluator } from '../../src/rules/rule-evaluator.js';
import { holdsPlainly } from '../support/plain-judge.js';
import { DERIVED, MISPLACED, RULES, UNIT_FACTS } from '../support/rule-arbitraries.js';

/** Pairs of a unit and a list of rules; `npm run test:long` takes more, or as many as DANVAN_PAIRS says. */
const USUAL = 20_000;
const LONG = process.env['MODE'] === 'long';
const PAIRS = Number(process.env['DANVAN_PAIRS'] ?? (LONG ? 1_000_000 : USUAL));
if (!Number.isSafeInteger(PAIRS) || PAIRS < 1) throw new RangeError('DANVAN_PAIRS is no number');

/** A list of rules is judged with several units: one engine after another costs more than units do. */
const UNITS = 8;

const CASES = fc.record({
  rules: RULES,
  derived: DERIVED,
  units: fc.array(UNIT_FACTS, { minLength: UNITS, maxLength: UNITS }),
});

const pairOf = (
  rules: readonly Rule[],
): Readonly<Record<'reference' | 'compiled', RuleEvaluator>> => ({
  reference: makeReferenceEvaluator(rules),
  compiled: makeCompiledEvaluator(rules),
});

/** The traces of all rules, in their order. */
async function judge(evaluator: RuleEvaluator, facts: Facts): Promise<readonly RuleTrace[]> {
  const verdicts = await evaluator.judge(facts);
  const traces = [...verdicts.values()];
  if (
    !isDeepStrictEqual(
      [...verdicts.keys()],
      traces.map(({ rule }) => rule),
    )
  ) {
    throw new Error('verdicts under other names');
  }
  return traces;
}

/** Which rules hold, as the evaluator without traces says. */
function judgeQuickly(rules: readonly Rule[]): (facts: Facts) => readonly boolean[] {
  const quick = makeQuickEvaluator(rules);
  return (facts) => [...quick.judge(quickFactsFor(quick.facts, facts))].map((held) => held === 1);
}

/** What comparisons a run has met: operator, right side, verdict. */
type Met = Set<string>;

function note(traces: readonly RuleTrace[], met: Met): void {
  for (const { operator, value, found, against, holds } of traces.flatMap(({ condition }) =>
    comparisonsOfTrace(condition),
  )) {
    const right = typeof value === 'object' && 'fact' in value ? 'fact' : 'written';
    met.add(`${operator} ${right} ${found === null || against === null ? 'none' : holds}`);
  }
}

/** Everything that comparisons can meet: each operator both ways, and with a side that has no value. */
const ALL_MET = Object.values(OPERATORS)
  .flat()
  .flatMap((operator) => {
    const rights = ['absent', 'is', 'is-option', 'is-one-of'].includes(operator)
      ? ['written']
      : ['written', 'fact'];
    return rights.flatMap((right) =>
      ['true', 'false', 'none'].map((said) => `${operator} ${right} ${said}`),
    );
  });

describe('the reference evaluator, the compiled, the quick one and a judge of big integers', () => {
  it(`agree on ${PAIRS} pairs of a unit and a list of rules`, {
    timeout: 60_000 + 4 * PAIRS,
  }, async () => {
    const met: Met = new Set();
    let pairs = 0;
    const seed = Number(process.env['DANVAN_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    if (LONG) process.stdout.write(`${PAIRS} pairs, seed ${seed}\n`);
    await fc.assert(
      fc.asyncProperty(CASES, async ({ rules, derived, units }) => {
        const { reference, compiled } = pairOf(rules);
        const quick = judgeQuickly(rules);
        for (const unit of units) {
          const facts = deriveFacts(unit, derived, { year: 2024 });
          const [first, second] = [await judge(reference, facts), await judge(compiled, facts)];
          if (!isDeepStrictEqual(second, first)) expect(second).toStrictEqual(first);
          const held = first.map(({ holds }) => holds);
          const plain = rules.map(({ conditions }) => holdsPlainly(conditions, facts));
          if (!isDeepStrictEqual(held, plain)) expect(held).toEqual(plain);
          expect(quick(facts)).toEqual(held);
          note(first, met);
          pairs += 1;
        }
      }),
      { numRuns: Math.ceil(PAIRS / UNITS), seed },
    );
    expect(pairs).toBeGreaterThanOrEqual(PAIRS);
    if (PAIRS >= USUAL) expect([...met].sort()).toEqual([...ALL_MET].sort());
  });
});

describe('the three evaluators', () => {
  it('all refuse a fact of another kind or none at all, or all judge it alike', async () => {
    const seen = { judged: 0, refused: 0 };
    const outcome = async <Said>(say: () => Said) => {
      try {
        return await say();
      } catch {
        return 'refused' as const;
      }
    };
    await fc.assert(
      fc.asyncProperty(CASES, MISPLACED, async ({ rules, derived, units }, [name, value]) => {
        const { reference, compiled } = pairOf(rules);
        const quick = judgeQuickly(rules);
        for (const [at, unit] of units.entries()) {
          const facts = new Map(deriveFacts(unit, derived, { year: 2024 }));
          // Every other unit is sound: a unit that is refused leaves nothing behind.
          if (at % 2 === 0) {
            if (value === undefined) facts.delete(name);
            else facts.set(name, value);
          }
          const first = await outcome(() => judge(reference, facts));
          expect(await outcome(() => judge(compiled, facts))).toStrictEqual(first);
          const held = first === 'refused' ? first : first.map(({ holds }) => holds);
          expect(await outcome(() => quick(facts))).toEqual(held);
          seen[first === 'refused' ? 'refused' : 'judged'] += 1;
          if (at % 2 === 1) expect(first).not.toBe('refused');
        }
      }),
      { numRuns: 250 },
    );
    expect(seen.judged).toBeGreaterThan(1000);
    expect(seen.refused).toBeGreaterThan(100);
  });
});
