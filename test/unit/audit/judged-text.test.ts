import { describe, expect, it } from 'vitest';
import { judgedText, traceFromJudged } from '../../../src/audit/judged-text.js';
import type { Rule } from '../../../src/domain/rule.js';
import type { RuleTrace } from '../../../src/domain/trace.js';

const RULE: Rule = {
  name: 't/1/1/step-1',
  conditions: {
    all: [
      { fact: 'done', operator: 'at-least', value: '3' },
      {
        any: [
          { fact: 'kind', operator: 'is-one-of', value: ['a', 'b'] },
          { not: { fact: 'done', operator: 'below', value: { fact: 'planned' } } },
        ],
      },
      { fact: 'open', operator: 'is', value: true },
    ],
  },
  event: { type: 'award', params: { criterion: '1', part: 1, points: '1', most: '1' } },
};

const FACTS = new Map([
  ['done', '4'],
  ['kind', 'c'],
  ['planned', '5'],
  ['open', null],
]);
const factText = (fact: string) => FACTS.get(fact) ?? null;

/** Written down by hand: 4 ≥ 3; c is neither a nor b; not (4 < 5) is false; nothing is not true. */
const TRACE: RuleTrace = {
  rule: 't/1/1/step-1',
  holds: false,
  condition: {
    all: [
      { fact: 'done', operator: 'at-least', value: '3', found: '4', against: '3', holds: true },
      {
        any: [
          {
            fact: 'kind',
            operator: 'is-one-of',
            value: ['a', 'b'],
            found: 'c',
            against: 'a, b',
            holds: false,
          },
          {
            not: {
              fact: 'done',
              operator: 'below',
              value: { fact: 'planned' },
              found: '4',
              against: '5',
              holds: true,
            },
            holds: false,
          },
        ],
        holds: false,
      },
      { fact: 'open', operator: 'is', value: true, found: null, against: 'true', holds: false },
    ],
    holds: false,
  },
};

describe('what a rule said', () => {
  it('is one letter for each node, a group before what is in it', () => {
    expect(judgedText(TRACE.condition)).toBe('0100010');
  });

  it('becomes the same trace again with the condition and the values of facts', () => {
    expect(traceFromJudged(RULE, '0100010', factText)).toEqual(TRACE);
  });

  it.each(['010001', '01000100', ''])('is refused with another number of letters: "%s"', (text) => {
    expect(() => traceFromJudged(RULE, text, factText)).toThrow(RangeError);
  });
});
