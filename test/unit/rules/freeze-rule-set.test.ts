import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../../src/criteria/parse-criteria-set.js';
import { OperatorError } from '../../../src/domain/operator-error.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import { hashRuleSet, readRuleSet, ruleSetText } from '../../../src/rules/freeze-rule-set.js';
import { fixtureFiles, fixtureSet, replaceIn } from '../../support/fixture-set.js';

const set = fixtureSet();
const text = ruleSetText(compileRuleSet(set));
const path = 'rules/thu-nghiem/2024-1.rules.json';

function refusal(changed: string, of: CriteriaSet = set): readonly [string, unknown] {
  try {
    readRuleSet({ path, text: changed }, of);
  } catch (error) {
    if (error instanceof OperatorError) return [error.code, error.params];
    throw error;
  }
  return ['accepted', undefined];
}

/** The frozen text with one text in it changed at its first place. */
function edited(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in the rules`);
  return text.replace(from, to);
}

describe('frozen rules', () => {
  it('are read back as they were compiled, whatever the line ends', () => {
    expect(readRuleSet({ path, text }, set)).toEqual(compileRuleSet(set));
    expect(readRuleSet({ path, text: text.replace(/\n/g, '\r\n') }, set)).toEqual(
      compileRuleSet(set),
    );
  });

  it('are stale when the set has changed since, and say which', () => {
    const changed = parseCriteriaSet(
      replaceIn(fixtureFiles(), 'tables/xa.yaml', ['label: Hài lòng', 'label: Mức hài lòng']),
    );
    expect(refusal(text, changed)).toEqual([
      'rules-stale',
      { id: 'thu-nghiem/2024-1', file: path },
    ]);
  });

  it('are stale when they belong to another set', () => {
    expect(refusal(text, { ...set, id: 'thu-nghiem/2024-2' })[0]).toBe('rules-stale');
  });

  it('are not stale when only the cases have changed', () => {
    const cases = { path: 'cases.yaml', text: 'profiles: {}\ncases: [{}]\n' };
    expect(() => parseCriteriaSet([...fixtureFiles(), cases])).toThrow(OperatorError);
    const profiles = 'profiles: { a: { unitGroup: xa-phuong, year: 2024, values: {} } }\n';
    const good = `${profiles}cases: [{ id: c, profile: a, expect: {}, reasoning: r }]\n`;
    expect(parseCriteriaSet([...fixtureFiles(), { ...cases, text: good }]).sha256).toBe(set.sha256);
  });

  it.each([
    ['no JSON', () => '{'],
    ['something else', () => '[]'],
    ['another format', () => edited('danvan/rules@1', 'danvan/rules@2')],
    ['an operator of the engine', () => edited('"at-least"', '"greaterThanInclusive"')],
    ['a key that nobody knows', () => edited('"part": 1,', '"part": 1, "priority": 2,')],
    ['points that are no number', () => edited('"most": "2"', '"most": "2 điểm"')],
    ['points as a float', () => edited('"most": "2"', '"most": 2')],
    ['a day that does not exist', () => edited('2023-06-15', '2023-06-31')],
    ['an empty group', () => text.replace(/"all": \[\s*\{[^{}]*\}\s*\]/, '"all": []')],
    ['a name that stands twice', () => edited('so/1.1/1/no"', 'so/1.1/1/yes"')],
    ['a part of the file', () => text.slice(0, text.length / 2)],
  ])('are refused: %s', (_, change) => {
    const changed = change();
    expect(changed).not.toBe(text);
    const [code, params] = refusal(changed);
    expect(code).toBe('rules-invalid');
    expect(params).toMatchObject({ file: path });
  });

  it('whose points somebody changed by hand are refused before anything is scored', () => {
    expect(refusal(edited('"points": "0.5"', '"points": "2.5"'))).toEqual([
      'rules-edited',
      { file: path },
    ]);
    expect(refusal(text.replace(/"sha256": "[0-9a-f]{64}"\n\}\n$/, '"sha256": "0"\n}\n'))[0]).toBe(
      'rules-edited',
    );
  });

  it('have a hash that does not depend on the order of keys', () => {
    const rules = compileRuleSet(set);
    const reversed = Object.fromEntries(Object.entries(rules).reverse()) as typeof rules;
    expect(hashRuleSet(reversed)).toBe(hashRuleSet(rules));
    expect(hashRuleSet(rules)).toMatch(/^[0-9a-f]{64}$/);
  });
});
