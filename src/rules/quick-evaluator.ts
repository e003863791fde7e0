import type { Comparison } from '../domain/condition.js';
import { factKindOf } from '../domain/condition.js';
import type { Facts } from '../domain/fact.js';
import type { QuickFact } from '../domain/quick-fact.js';
import { toQuickFact } from '../domain/quick-fact.js';
import type { Rule } from '../domain/rule.js';
import type { Program, Slot } from './compile-program.js';
import { at, compileProgram, valueOfFact } from './compile-program.js';
import type { FindPlace, Marks } from './quick-places.js';
import { makeFindPlace, orderMarks, otherFactOf, tableOf, writtenMarks } from './quick-places.js';

/** Judges many units without any trace: only which rules hold. */
export interface QuickEvaluator {
  /** The facts that it needs, in the order in which it takes their values. */
  readonly facts: readonly string[];
  /** 1 for each rule that holds, else 0, in the order of the rules. The next call writes it anew. */
  judge(values: readonly QuickFact[]): Uint8Array;
}

/**
 * Compiles rules to look-ups. The value of a fact is placed once among all that it is compared with; every
 * comparison of that fact, and every group of such comparisons, is then a table by that place. The
 * verdicts are those of the compiled evaluator, and what that refuses is refused; tests hold them
 * against each other.
 */
export function makeQuickEvaluator(rules: readonly Rule[]): QuickEvaluator {
  const program = compileProgram(rules);
  const finders = findersOf(program);
  const steps = finders.map((finder) => stepOf(finder, program));
  const tests = program.rules.map(({ node }) => testOf(judgeOf(node, { program, finders })));
  const places = new Uint16Array(steps.length);
  const held = new Uint8Array(tests.length);
  return {
    facts: program.facts,
    judge(values) {
      let at = 0;
      for (const step of steps) {
        places[at] = step(values);
        at += 1;
      }
      at = 0;
      for (const test of tests) {
        held[at] = test(places) ? 1 : 0;
        at += 1;
      }
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

type Step = (values: readonly QuickFact[]) => number;

function stepOf(finder: Finder, { facts }: Program): Step {
  const find: FindPlace = makeFindPlace(finder, finder.sample);
  const left = facts.indexOf(finder.fact);
  const right = finder.other === undefined ? left : facts.indexOf(finder.other);
  return (values) => find(at(values, left), at(values, right));
}

type Test = (places: Uint16Array) => boolean;

/** A condition as a table by one place, or as a test over several. */
type Judge = { readonly finder: number; readonly table: Uint8Array } | { readonly test: Test };

interface Compiling {
  readonly program: Program;
  readonly finders: readonly Finder[];
}

function judgeOf(slot: Slot, compiling: Compiling): Judge {
  const node = at(compiling.program.nodes, slot);
  if ('comparison' in node) return judgeOfComparison(node.comparison, compiling);
  if ('not' in node) return negated(judgeOf(node.not, compiling));
  const isAll = 'all' in node;
  const parts = (isAll ? node.all : node.any).map((part) => judgeOf(part, compiling));
  return isAll ? joined(parts) : negated(joined(parts.map(negated)));
}

function judgeOfComparison(comparison: Comparison, { finders }: Compiling): Judge {
  const key = finderKey(comparison);
  const finder = finders.findIndex((one) => one.key === key);
  return { finder, table: tableOf(comparison, at(finders, finder)) };
}

function negated(judge: Judge): Judge {
  if ('table' in judge) return { ...judge, table: judge.table.map((holds) => 1 - holds) };
  const { test } = judge;
  return { test: (places) => !test(places) };
}

/** All of them; those of one place become one table. */
function joined(parts: readonly Judge[]): Judge {
  const tables = new Map<number, Uint8Array>();
  const tests: Test[] = [];
  for (const part of parts) {
    if ('test' in part) {
      tests.push(part.test);
      continue;
    }
    const known = tables.get(part.finder);
    tables.set(
      part.finder,
      part.table.map((holds, place) => holds & (known?.[place] ?? 1)),
    );
  }
  const [first, ...others] = [...tables].map(([finder, table]) => ({ finder, table }));
  if (first !== undefined && others.length === 0 && tests.length === 0) return first;
  const all = [...(first === undefined ? [] : [first, ...others].map(testOf)), ...tests];
  return { test: (places) => all.every((test) => test(places)) };
}

function testOf(judge: Judge): Test {
  if ('test' in judge) return judge.test;
  const { finder, table } = judge;
  return (places) => table[places[finder] ?? 0] === 1;
}
