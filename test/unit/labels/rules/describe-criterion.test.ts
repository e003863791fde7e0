import { describe, expect, it } from 'vitest';
import { leavesOfTable } from '../../../../src/criteria/criteria-set.js';
import { describeCriterion } from '../../../../src/labels/rules/describe-criterion.js';
import { wordsContext } from '../../../../src/labels/words-context.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import { loadCriteriaSet } from '../../../support/repository-files.js';

const set = loadCriteriaSet('quang-ngai/2022-1211');
const program = compileRuleSet(set).tables.find(({ id }) => id === 'cap-tinh');
const table = set.tables.find(({ id }) => id === 'cap-tinh');

function words(id: string, language: 'vi' | 'en'): string {
  if (table === undefined || program === undefined) throw new Error('no table');
  const criterion = leavesOfTable(table).find((leaf) => leaf.id === id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  const rules = program.scoring.rules.filter(
    ({ event }) => 'criterion' in event.params && event.params.criterion === id,
  );
  const context = wordsContext(set, table, program.scoring.facts, { language, year: 2024 });
  return describeCriterion(criterion, rules, context);
}

describe('describeCriterion', () => {
  it('says that the best of several parts counts', () => {
    expect(words('8.5', 'vi')).toMatch(/\(2\) .*: 0 điểm\. Lấy phần có điểm cao nhất\.$/);
    expect(words('8.5', 'en')).toMatch(/The part with the most points counts\.$/);
  });

  it('says that parts are added up, and the cap where there is one', () => {
    expect(words('3.2.1', 'vi')).toMatch(/Cộng các phần\.$/);
    expect(words('2.3', 'vi')).toMatch(/Cộng các phần, tối đa 2 điểm\.$/);
  });

  it('adds nothing to a criterion of one part', () => {
    expect(words('1.1.3', 'vi')).not.toContain('phần');
  });
});
