import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { readRuleSet, ruleSetText } from '../../src/rules/freeze-rule-set.js';
import { criteriaSetIds, loadCriteriaSet, REPOSITORY } from '../support/repository-files.js';

const RULES = join(REPOSITORY, 'rules');

describe.each(criteriaSetIds())('rules/%s.rules.json', (id) => {
  const path = join(RULES, ...`${id}.rules.json`.split('/'));

  it('is there', () => {
    expect(existsSync(path)).toBe(true);
  });

  it('is what the set compiles to today', () => {
    const frozen = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
    // Compared as one truth value: a difference of thousands of lines helps nobody. Run `npm run rules`.
    expect(frozen === ruleSetText(compileRuleSet(loadCriteriaSet(id)))).toBe(true);
  });

  it('is accepted for its set', () => {
    const set = loadCriteriaSet(id);
    expect(readRuleSet({ path, text: readFileSync(path, 'utf8') }, set).criteriaSet.id).toBe(id);
  });
});

it('no rules are left of sets that are gone', () => {
  const frozen = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.rules.json'))
    .map((name) => name.split(sep).join('/').replace('.rules.json', ''))
    .sort();
  expect(frozen).toEqual(criteriaSetIds());
});
