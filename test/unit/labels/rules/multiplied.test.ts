import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import { leavesOfTable } from '../../../../src/criteria/criteria-set.js';
import type { CriterionResult } from '../../../../src/domain/evaluation.js';
import type { Language } from '../../../../src/labels/language.js';
import { describeCriterion } from '../../../../src/labels/rules/describe-criterion.js';
import { describeNextStep } from '../../../../src/labels/rules/describe-next-step.js';
import { wordsContext } from '../../../../src/labels/words-context.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import type { TestUnit } from '../../../support/make-table.js';
import type { Edits } from '../../../support/tiny-set.js';
import { scoreSoUnit, tinySet } from '../../../support/tiny-set.js';

const FACTORS = 'multiplier: { element: level, factors: { high: 1.2, mid: 1, low: 0.5 } }';
const withFactors = (
  label: string,
  maxPoints: string,
  indent: string,
): readonly [string, string] => [
  `label: ${label}\n${indent}maxPoints: ${maxPoints}\n`,
  `label: ${label}\n${indent}maxPoints: ${maxPoints}\n${indent}cap: ${maxPoints}\n${indent}${FACTORS}\n`,
];
const EDITS: Edits = [
  withFactors('Công khai', '1', '      '),
  withFactors('Hài lòng', '3', '      '),
  withFactors('Vụ việc', '3', '          '),
  withFactors('Họp', '2', '          '),
];
const set = tinySet(EDITS);

function partsOf(id: string, language: Language, of: CriteriaSet = set) {
  const [table] = of.tables;
  const program = compileRuleSet(of).tables[0];
  const criterion = table && leavesOfTable(table).find((leaf) => leaf.id === id);
  if (table === undefined || program === undefined || criterion === undefined) {
    throw new Error(`no criterion ${id}`);
  }
  const rules = program.scoring.rules.filter(
    ({ event }) => 'criterion' in event.params && event.params.criterion === id,
  );
  const context = wordsContext(of, table, program.scoring.facts, { language, year: 2024 });
  return { criterion, rules, context };
}

function rule(id: string, language: Language = 'vi'): string {
  const { criterion, rules, context } = partsOf(id, language);
  return describeCriterion(criterion, rules, context);
}

async function next(id: string, values: TestUnit, language: Language = 'vi'): Promise<string> {
  const { unit } = await scoreSoUnit(values, { set });
  const result = unit.criteria.find((one) => one.id === id) as CriterionResult;
  const { rules, context } = partsOf(id, language);
  return describeNextStep(result, rules, context);
}

const KINDS = 'Thường xuyên: 1,2; Thỉnh thoảng: 1; Hiếm khi: 0,5';

describe('points times a factor by kind of unit', () => {
  it('are said as they are, then the factor once', () => {
    expect(rule('1.2')).toBe(
      `Công khai thủ tục: có: 1 điểm; không: 0 điểm. Điểm trên nhân hệ số theo “Mức độ phối hợp”: ${KINDS}. Tối đa 1 điểm.`,
    );
    expect(rule('1.2', 'en')).toBe(
      'Công khai thủ tục: yes: 1 point; no: 0 points. These points are multiplied by the factor of “Mức độ phối hợp”: Thường xuyên: 1.2; Thỉnh thoảng: 1; Hiếm khi: 0.5. At most 1.',
    );
    expect(rule('2.1.1')).toBe(
      `Số vụ đã giải quyết / Số vụ đến hạn: 3 điểm × tỷ lệ, không quá 3. Mẫu số bằng 0: không áp dụng. Điểm trên nhân hệ số theo “Mức độ phối hợp”: ${KINDS}. Tối đa 3 điểm. Khi không áp dụng: không tính vào điểm tối đa.`,
    );
    expect(rule('2.1.3')).toBe(
      `0,25 điểm mỗi cuộc họp, tối đa 2, tối thiểu 0. Điểm trên nhân hệ số theo “Mức độ phối hợp”: ${KINDS}. Tối đa 2 điểm.`,
    );
  });

  it('have a next step in the points that the unit itself would get', async () => {
    expect(await next('1.2', { level: 'low', openness: 'không' })).toBe(
      'cần “Công khai thủ tục”: có (nay không) để được 0,5 điểm',
    );
    // 2 × 1.2 = 2.4; 3 × 1.2 = 3.6, held at the maximum.
    expect(await next('1.4', { level: 'high', satisfaction: '50%' })).toBe(
      'cần Tỷ lệ hài lòng (%) từ 70 % trở lên (nay 50 %) để được 2,4 điểm',
    );
    expect(await next('1.4', { level: 'high', satisfaction: '80%' }, 'en')).toBe(
      '“Tỷ lệ hài lòng (%)” must be 90% or more (now 80%) for 3 points',
    );
    expect(await next('2.1.1', { level: 'low', 'cases-done': '7' })).toBe(
      'cần thêm 3 vụ đã giải quyết (nay 7 trên 10) để được 1,5 điểm',
    );
    expect(await next('2.1.3', { level: 'low', meetings: '6' })).toBe(
      'cần thêm 2 cuộc họp (nay 6) để được 1 điểm',
    );
  });

  it('have none where the factor alone is what is missing', async () => {
    expect(await next('1.2', { level: 'low', openness: 'có' })).toBe('');
  });

  it('have none without the kind of unit but to report it', async () => {
    expect(await next('1.2', { level: null, openness: 'không' })).toBe(
      'chưa báo cáo: Mức độ phối hợp',
    );
  });
});
