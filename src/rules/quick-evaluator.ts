import type { Comparison } from '../domain/condition.js';
import { factKindOf } from '../domain/condition.js';
import type { Facts } from '../domain/fact.js';
import type { QuickFact } from '../domain/quick-fact.js';
import { toQuickFact } from '../domain/quick-fact.js';
import type { Rule } from '../domain/rule.js';
import type { Program, Slot } from './compile-program.js';
import { at, compileProgram, valueOfFact } from './compile-program.js';
import type { PlaceTest } from './quick-blocks.js';
import { makeBlocks } from './quick-blocks.js';
import type { FindPlace, Marks } from './quick-places.js';
import {
  countPlaces,
  makeFindPlace,
  orderMarks,
  otherFactOf,
  tableOf,
  writtenMarks,
} from './quick-places.js';

/** Judges many units without any trace: only which rules hold. */
export interface QuickEvaluator {
  /** The facts that it needs, in the order in which it takes their values. */
  readonly facts: readonly string[];
  /** 1 for each rule that holds, else 0, in the order of the rules. The next call writes it anew. */
  judge(values: readonly QuickFact[]): Uint8Array;
}

/**
 * Compiles rules to look-ups. The value of a fact is placed once among all that it is compared with; every
 * group of rules that look at the same facts is then a table by their places. The verdicts are those of
 * the compiled evaluator, and what that refuses is refused; tests hold them against each other.
 */
export function makeQuickEvaluator(rules: readonly Rule[]): QuickEvaluator {
  const program = compileProgram(rules);
  const finders = findersOf(program);
  const steps = finders.map((finder) => stepOf(finder, program));
  const tests = program.rules.map(({ node }) => testOf(node, { program, finders }));
  const blocks = makeBlocks(tests, finders.map(countPlaces));
  const places = new Uint16Array(steps.length);
  // The place after all rules takes what no rule takes.
  const marked = new Uint8Array(tests.length + 1);
  const held = marked.subarray(0, tests.length);
  return {
    facts: program.facts,
    judge(values) {
      let finder = 0;
      for (const findPlace of steps) {
        places[finder] = findPlace(values);
        finder += 1;
      }
      marked.fill(0);
      for (const settle of blocks) settle(places, marked);
      return held;
    },
  };
}

/** The values that an evaluator takes, from facts by name. Throws where one is not given. */
export function quickFactsFor(names: readonly string[], facts: Facts): readonly QuickFact[] {
  return names.map((name) => toQuickFact(valueOfFact(facts, name)));
}

/** What finds one place; `sample` is one of the comparisons that look it up. */
interface Finder extends Marks {
  readonly key: string;
  readonly sample: Comparison;
}

/** Comparisons of one fact with written values share a finder, as do those with one other fact. */
function finderKey({ fact, operator, ...comparison }: Comparison): string {
  const other = otherFactOf({ fact, operator, ...comparison });
  return JSON.stringify([fact, factKindOf(operator), other]);
}

function findersOf({ nodes }: Program): readonly Finder[] {
  const found = new Map<string, Comparison[]>();
  for (const node of nodes) {
    if (!('comparison' in node)) continue;
    const key = finderKey(node.comparison);
    found.set(key, [...(found.get(key) ?? []), node.comparison]);
  }
  return [...found].flatMap(([key, comparisons]): readonly Finder[] => {
    const [sample] = comparisons;
    if (sample === undefined) return [];
    const kind = factKindOf(sample.operator);
    const written = orderMarks(kind, comparisons.flatMap(writtenMarks));
    return [{ key, fact: sample.fact, kind, other: otherFactOf(sample), written, sample }];
  });
}

function stepOf(finder: Finder, { facts }: Program): FindPlace {
  const left = facts.indexOf(finder.fact);
  const right = finder.other === undefined ? left : facts.indexOf(finder.other);
  return makeFindPlace(finder, finder.sample, { left, right });
}

interface Compiling {
  readonly program: Program;
  readonly finders: readonly Finder[];
}

function testOf(slot: Slot, compiling: Compiling): PlaceTest {
  const node = at(compiling.program.nodes, slot);
  if ('comparison' in node) return testOfComparison(node.comparison, compiling);
  if ('not' in node) {
    const { finders, holds } = testOf(node.not, compiling);
    return { finders, holds: (places) => !holds(places) };
  }
  const isAll = 'all' in node;
  const parts = (isAll ? node.all : node.any).map((part) => testOf(part, compiling));
  const finders = [...new Set(parts.flatMap((part) => part.finders))];
  return {
    finders,
    holds: isAll
      ? (places) => parts.every(({ holds }) => holds(places))
      : (places) => parts.some(({ holds }) => holds(places)),
  };
}

function testOfComparison(comparison: Comparison, { finders }: Compiling): PlaceTest {
  const key = finderKey(comparison);
  const finder = finders.findIndex((one) => one.key === key);
  const table = tableOf(comparison, at(finders, finder));
  return { finders: [finder], holds: (places) => table[places[finder] ?? 0] === 1 };
}
