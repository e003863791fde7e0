import { describe, expect, it } from 'vitest';
import { checkAvoidable } from '../../../src/criteria/check-avoidable.js';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import type { NamedCondition } from '../../../src/criteria/criteria-set-file.js';
import type { DataElement } from '../../../src/criteria/data-element.js';
import type { WrittenCondition } from '../../../src/domain/written-condition.js';
import { fixtureSet } from '../../support/fixture-set.js';

const base = fixtureSet();

function condition(when: WrittenCondition, changes: Partial<NamedCondition> = {}): NamedCondition {
  const citation = { source: 'S0', place: 'I' };
  return { id: 'a', label: 'a', when, effect: { demoteBy: 1 }, citation, ...changes };
}

function told(set: CriteriaSet, ...conditions: readonly NamedCondition[]): readonly string[] {
  return checkAvoidable({ ...set, conditions: [...conditions] }).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
}

describe('a comparison in a condition, where an empty cell counts as 0', () => {
  /** Every figure of the set counts as 0 where it was not reported. */
  const zero: CriteriaSet = {
    ...base,
    elements: base.elements.map((element): DataElement => ({ ...element, whenMissing: 'zero' })),
  };
  const HELD = ['zero-not-compared conditions.0.when.fact'];

  it.each<[string, WrittenCondition, boolean]>([
    ['below a number above 0', { fact: 'meetings', operator: 'below', value: 0.5 }, true],
    ['below 0', { fact: 'meetings', operator: 'below', value: 0 }, false],
    ['at most 0', { fact: 'meetings', operator: 'at-most', value: 0 }, true],
    ['at most a number below 0', { fact: 'meetings', operator: 'at-most', value: -0.5 }, false],
    ['equal to 0', { fact: 'meetings', operator: 'equals', value: 0 }, true],
    ['equal to 1', { fact: 'meetings', operator: 'equals', value: 1 }, false],
    ['at least 0', { fact: 'meetings', operator: 'at-least', value: 0 }, false],
    ['above a number below 0', { fact: 'meetings', operator: 'above', value: -1 }, false],
    ['"no"', { fact: 'plan-issued', operator: 'is', value: false }, true],
    ['"yes"', { fact: 'plan-issued', operator: 'is', value: true }, false],
    ['never done', { fact: 'report-on', operator: 'absent', value: true }, true],
    ['done too late', { fact: 'report-on', operator: 'after', value: '06-01' }, false],
    ['an option', { fact: 'network', operator: 'is-option', value: 'none' }, false],
    ['points', { fact: 'points:1.1', operator: 'below', value: 1 }, false],
    ['the total', { fact: 'total', operator: 'below', value: 5 }, false],
  ])('%s', (_, when, isTold) => {
    const inSo = condition(when, { tables: ['so'] });
    expect(told(zero, inSo)).toEqual(isTold ? HELD : []);
    expect(told(base, inSo)).toEqual([]);
  });

  it('is told wherever it helps the condition to hold', () => {
    const few = { fact: 'meetings', operator: 'below', value: 2 } as const;
    const held = (way: string) => [`zero-not-compared conditions.0.when.${way}.fact`];
    expect(told(zero, condition({ all: [few] }))).toEqual(held('all.0'));
    expect(told(zero, condition({ not: few }))).toEqual([]);
    expect(told(zero, condition({ not: { any: [{ not: few }] } }))).toEqual(held('not.any.0.not'));
  });

  it('is told where it stands, once, when other conditions refer to it', () => {
    const few = condition({ fact: 'meetings', operator: 'below', value: 2 }, { id: 'few' });
    const { effect: _effect, ...named } = few;
    const first = condition({ condition: 'few' }, { id: 'first' });
    const second = condition({ all: [{ condition: 'few' }] }, { id: 'second' });
    const negated = condition({ not: { condition: 'few' } }, { id: 'negated' });
    const place = ['zero-not-compared conditions.0.when.fact'];
    expect(told(zero, named)).toEqual([]);
    expect(told(zero, named, first, second)).toEqual(place);
    expect(told(zero, few, first)).toEqual(place);
    expect(told(zero, named, negated)).toEqual([]);
  });

  it('comes to an end where conditions refer to each other in a circle', () => {
    const one = condition({ condition: 'b' });
    const other = condition({ condition: 'a' }, { id: 'b' });
    expect(told(zero, one, other)).toEqual([]);
  });
});

describe('a figure in whose cell "does not apply" may stand', () => {
  const few: WrittenCondition = { fact: 'meetings', operator: 'at-most', value: 3 };

  /** Criteria of "so" that read meetings: 1.4.2, 2.1, 2.3 and T.1. */
  const READERS = ['1.4.2', '2.1', '2.3', 'T.1'];

  function withNotApplicable(ids: readonly string[]): CriteriaSet {
    const mark = <Node extends CriteriaSet['tables'][number]['sections'][number]>(
      node: Node,
    ): Node => ({
      ...node,
      criteria: node.criteria.map((child) => {
        if ('criteria' in child) return mark(child);
        return ids.includes(child.id)
          ? { ...child, notApplicable: { policy: 'leaves-maximum' as const } }
          : child;
      }),
    });
    const tables = base.tables.map((table) => ({ ...table, sections: table.sections.map(mark) }));
    return { ...base, tables };
  }

  const HELD = ['condition-avoidable conditions.0.when.fact'];

  it('decides a condition only if some criterion always needs it', () => {
    expect(told(withNotApplicable(READERS), condition(few))).toEqual(HELD);
    for (const needed of READERS) {
      const others = READERS.filter((id) => id !== needed);
      expect(told(withNotApplicable(others), condition(few))).toEqual([]);
    }
  });

  it('may decide it through not: then "does not apply" lets it hold', () => {
    const not = { not: { fact: 'meetings', operator: 'at-least', value: 4 } } as const;
    expect(told(withNotApplicable(READERS), condition(not))).toEqual([]);
  });

  it('is looked at in the tables where the condition applies', () => {
    const set = withNotApplicable(READERS);
    expect(told(set, condition(few, { tables: ['so'] }))).toEqual(HELD);
    expect(told(set, condition(few, { tables: ['xa'] }))).toEqual([]);
  });

  it('may decide a condition alone, without any criterion that reads it', () => {
    const unread = { ...base, tables: base.tables.filter(({ id }) => id === 'xa') };
    expect(told(unread, condition(few))).toEqual([]);
  });

  it('is told with the first criterion that reads it, once for all tables', () => {
    const plan: WrittenCondition = { fact: 'plan-issued', operator: 'is', value: false };
    const set = withNotApplicable(['1.1', '2.3', 'T.2']);
    expect(checkAvoidable({ ...set, conditions: [condition(plan)] })).toMatchObject([
      { params: { element: 'plan-issued', criterion: 'so/1.1' } },
    ]);
  });
});
