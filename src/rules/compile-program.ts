import type { Comparison, Condition } from '../domain/condition.js';
import type { Facts, FactValue } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import type { CompiledComparison } from './compile-comparison.js';
import { compileComparison } from './compile-comparison.js';

/** One distinct fact of a program, or one distinct condition, by its number. */
export type Slot = number;

/** A comparison ready to run; `right` where it compares with another fact. */
export interface ComparisonNode {
  readonly comparison: Comparison;
  readonly left: Slot;
  readonly right: Slot | undefined;
  readonly holds: CompiledComparison;
}

/** A distinct condition of a program; groups name their parts, which stand before them. */
export type ProgramNode =
  | ComparisonNode
  | { readonly all: readonly Slot[] }
  | { readonly any: readonly Slot[] }
  | { readonly not: Slot };

/** Rules made ready to judge many units: equal conditions and equal facts are there once. */
export interface Program {
  readonly facts: readonly string[];
  readonly nodes: readonly ProgramNode[];
  readonly rules: readonly { readonly name: string; readonly node: Slot }[];
}

interface Building {
  readonly facts: Map<string, Slot>;
  readonly known: Map<string, Slot>;
  readonly nodes: ProgramNode[];
}

/** Compiles a list of rules. Throws where two have the same name, or a condition cannot be judged. */
export function compileProgram(rules: readonly Rule[]): Program {
  const building: Building = { facts: new Map(), known: new Map(), nodes: [] };
  const compiled = rules.map(({ name, conditions }) => ({
    name,
    node: slotOfCondition(conditions, building),
  }));
  const names = new Set(compiled.map(({ name }) => name));
  if (names.size !== rules.length) throw new RangeError('two rules have the same name');
  return { facts: [...building.facts.keys()], nodes: building.nodes, rules: compiled };
}

function slotOfCondition(condition: Condition, building: Building): Slot {
  if ('all' in condition) {
    const all = condition.all.map((part) => slotOfCondition(part, building));
    return slotOfNode(`all ${all.join()}`, () => ({ all }), building);
  }
  if ('any' in condition) {
    const any = condition.any.map((part) => slotOfCondition(part, building));
    return slotOfNode(`any ${any.join()}`, () => ({ any }), building);
  }
  if ('not' in condition) {
    const not = slotOfCondition(condition.not, building);
    return slotOfNode(`not ${not}`, () => ({ not }), building);
  }
  const { fact, operator, value, ...unknown } = condition;
  const [key] = Object.keys(unknown);
  if (key !== undefined) throw new TypeError(`a comparison has no "${key}"`);
  const text = JSON.stringify([fact, operator, value]);
  return slotOfNode(text, () => comparisonNode(condition, building), building);
}

/** Parts that are equal have one slot, so groups are equal where the slots of their parts are. */
function slotOfNode(key: string, makeNode: () => ProgramNode, building: Building): Slot {
  const known = building.known.get(key);
  if (known !== undefined) return known;
  const slot = building.nodes.push(makeNode()) - 1;
  building.known.set(key, slot);
  return slot;
}

function comparisonNode(comparison: Comparison, building: Building): ComparisonNode {
  const { fact, operator, value } = comparison;
  const holds = compileComparison(operator, value);
  const left = slotOfFact(fact, building);
  const isFact = typeof value === 'object' && 'fact' in value;
  return { comparison, left, right: isFact ? slotOfFact(value.fact, building) : undefined, holds };
}

function slotOfFact(fact: string, { facts }: Building): Slot {
  const known = facts.get(fact);
  if (known !== undefined) return known;
  facts.set(fact, facts.size);
  return facts.size - 1;
}

/** The value of a fact. Throws where it is not given. */
export function valueOfFact(facts: Facts, name: string): FactValue {
  const value = facts.get(name);
  if (value === undefined) throw new RangeError(`no fact "${name}"`);
  return value;
}

/** What stands at a slot; a slot without anything is a bug. */
export function at<Item>(items: readonly Item[], slot: Slot): Item {
  const item = items[slot];
  if (item === undefined) throw new RangeError(`nothing at slot ${slot}`);
  return item;
}
