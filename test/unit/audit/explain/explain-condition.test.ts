import { expect, it } from 'vitest';
import { explainCondition } from '../../../../src/audit/explain/explain-condition.js';
import type { ExplanationNode } from '../../../../src/domain/explanation.js';
import type { ConditionTrace } from '../../../../src/domain/trace.js';

const is = (fact: string, holds: boolean): ConditionTrace => ({
  fact,
  operator: 'at-least',
  value: '1',
  found: holds ? '1' : '0',
  against: '1',
  holds,
});

const said = (nodes: readonly ExplanationNode[]): readonly unknown[] =>
  nodes.map((node) => {
    if (node.kind === 'comparison') return `${node.comparison.fact} ${node.verdict}`;
    return node.kind === 'group' ? [`${node.join} ${node.verdict}`, ...said(node.children)] : '';
  });

const explained = (trace: ConditionTrace, irrelevant = false) =>
  said(explainCondition(trace, { irrelevant }));

it('of an "all" that holds every part mattered', () => {
  const all = [is('a', true), is('b', true)];
  expect(explained({ all, holds: true })).toEqual(['a true', 'b true']);
});

it('of an "all" that fails only the parts that fail mattered', () => {
  const all = [is('a', true), is('b', false), is('c', false)];
  expect(explained({ all, holds: false })).toEqual(['a irrelevant', 'b false', 'c false']);
});

it('of an "any" that holds only the parts that hold mattered', () => {
  const any = [is('a', false), is('b', true)];
  expect(explained({ any, holds: true })).toEqual([['any true', 'a irrelevant', 'b true']]);
});

it('of an "any" that fails every part mattered', () => {
  const any = [is('a', false), is('b', false)];
  expect(explained({ any, holds: false })).toEqual([['any false', 'a false', 'b false']]);
});

it('takes all below what is irrelevant with it', () => {
  const any: ConditionTrace = { any: [is('a', true), is('b', false)], holds: true };
  const all: ConditionTrace = { all: [any, is('c', false)], holds: false };
  expect(explained(all)).toEqual([['any irrelevant', 'a irrelevant', 'b irrelevant'], 'c false']);
});

it('passes through "not", and is irrelevant as a whole where its rule is', () => {
  const not: ConditionTrace = { not: is('a', false), holds: true };
  expect(explained({ all: [not], holds: true })).toEqual([['not true', 'a false']]);
  expect(explained({ all: [not], holds: true }, true)).toEqual([
    ['not irrelevant', 'a irrelevant'],
  ]);
});
