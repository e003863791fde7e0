import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../src/domain/condition.js';
import type { DerivedFact } from '../../../../src/domain/fact.js';
import { describeCondition } from '../../../../src/labels/rules/describe-condition.js';
import { sampleWords } from './sample-rules.js';

const RATIO: DerivedFact = {
  name: 'r',
  unit: 'percent',
  formula: {
    product: [{ quotient: [{ fact: 'models-completed' }, { fact: 'models-registered' }] }, '100'],
  },
};
const DAY: DerivedFact = { name: 'd', dayByYear: { 2024: '2024-05-25' } };
const OTHER_YEAR: DerivedFact = { name: 'o', dayByYear: { 2023: '2023-05-25' } };

function say(condition: Condition, language: 'vi' | 'en' = 'vi'): string {
  return describeCondition(condition, sampleWords(language, [RATIO, DAY, OTHER_YEAR]));
}

const MANY: Condition = { fact: 'complaints', operator: 'at-least', value: '1' };
const ON_TIME: Condition = { fact: 'reports-on-time', operator: 'is', value: true };

describe('describeCondition', () => {
  it('joins with "and", and "or" in brackets inside', () => {
    expect(say({ all: [MANY, { any: [ON_TIME, { not: ON_TIME }] }] })).toBe(
      'Số vụ khiếu kiện đông người từ 1 trở lên và (“Các báo cáo gửi đúng hạn”: có hoặc “Các báo cáo gửi đúng hạn”: không)',
    );
    expect(say({ any: [{ all: [MANY, ON_TIME] }, MANY] }, 'en')).toBe(
      '(“Số vụ khiếu kiện đông người” is 1 or more and “Các báo cáo gửi đúng hạn” is yes) or “Số vụ khiếu kiện đông người” is 1 or more',
    );
  });

  it('puts both ends of one fact together, wherever they stand', () => {
    const below: Condition = { fact: 'complaints', operator: 'below', value: '5' };
    expect(say({ all: [MANY, { all: [ON_TIME, below] }] })).toBe(
      'Số vụ khiếu kiện đông người từ 1 đến dưới 5 và “Các báo cáo gửi đúng hạn”: có',
    );
  });

  it('does not put together two lower ends of one fact', () => {
    const above: Condition = { fact: 'complaints', operator: 'above', value: '3' };
    expect(say({ all: [MANY, above] })).toBe(
      'Số vụ khiếu kiện đông người từ 1 trở lên và Số vụ khiếu kiện đông người trên 3',
    );
  });

  it.each([
    ['at-least', 'dưới 2'],
    ['above', 'từ 2 trở xuống'],
    ['at-most', 'trên 2'],
    ['below', 'từ 2 trở lên'],
    ['equals', 'khác 2'],
  ] as const)('turns "not %s" of a figure into plain words', (operator, words) => {
    const condition: Condition = { not: { fact: 'complaints', operator, value: '2' } };
    expect(say(condition)).toBe(`Số vụ khiếu kiện đông người ${words}`);
  });

  it('turns other comparisons of a figure too', () => {
    expect(say({ not: { fact: 'check-result', operator: 'is-option', value: 'yeu' } })).toBe(
      'Kết quả kiểm tra: không phải “Yếu”',
    );
    expect(say({ not: { fact: 'registered-on', operator: 'absent', value: true } })).toBe(
      'Ngày đăng ký mô hình: đã thực hiện',
    );
  });

  it('keeps "not" where the fact can be without a value, or is a day, or is a group', () => {
    expect(say({ not: { fact: 'r', operator: 'at-least', value: '90' } })).toBe(
      'không thuộc trường hợp (Số mô hình hoàn thành / Số mô hình đăng ký từ 90 % trở lên)',
    );
    const day: Condition = { fact: 'registered-on', operator: 'before', value: { fact: 'd' } };
    expect(say({ not: day }, 'en')).toBe('not (“Ngày đăng ký mô hình” is before 25 May 2024)');
    expect(say({ not: { all: [MANY, ON_TIME] } })).toBe(
      'không thuộc trường hợp (Số vụ khiếu kiện đông người từ 1 trở lên và “Các báo cáo gửi đúng hạn”: có)',
    );
  });

  it('leaves out "denominator not 0" beside its ratio and nowhere else', () => {
    const guard: Condition = { not: { fact: 'models-registered', operator: 'equals', value: '0' } };
    const ratio: Condition = { fact: 'r', operator: 'at-least', value: '90' };
    expect(say({ all: [guard, ratio] })).toBe(
      'Số mô hình hoàn thành / Số mô hình đăng ký từ 90 % trở lên',
    );
    expect(say({ all: [guard, MANY] })).toBe(
      'Số mô hình đăng ký khác 0 và Số vụ khiếu kiện đông người từ 1 trở lên',
    );
    expect(say({ all: [guard, { any: [ratio, MANY] }] })).toBe(
      'Số mô hình đăng ký khác 0 và (Số mô hình hoàn thành / Số mô hình đăng ký từ 90 % trở lên hoặc Số vụ khiếu kiện đông người từ 1 trở lên)',
    );
    expect(say(guard)).toBe('Số mô hình đăng ký khác 0');
  });

  it('names points, totals, another fact, a day', () => {
    expect(say({ fact: 'points:8.2', operator: 'below', value: '2.5' })).toBe(
      'Điểm mục 8.2 (Hoàn thành mô hình đã đăng ký) dưới 2,5 điểm',
    );
    expect(say({ fact: 'percent:8', operator: 'below', value: '50' })).toBe(
      'Tỷ lệ điểm mục 8 (Phong trào “Dân vận khéo”) dưới 50 %',
    );
    expect(say({ fact: 'total', operator: 'at-least', value: '80' }, 'en')).toBe(
      '“Total points” is 80 points or more',
    );
    expect(
      say({ fact: 'models-completed', operator: 'at-least', value: { fact: 'complaints' } }),
    ).toBe('Số mô hình hoàn thành từ Số vụ khiếu kiện đông người trở lên');
    const onDay: Condition = {
      fact: 'registered-on',
      operator: 'on-or-after',
      value: { fact: 'd' },
    };
    expect(say(onDay)).toBe('Ngày đăng ký mô hình: từ ngày 25/5/2024 trở đi');
    const without: Condition = { ...onDay, value: { fact: 'o' } };
    expect(say(without, 'en')).toBe('“Ngày đăng ký mô hình” is from the appointed day');
  });

  it('says the whole of a percent as reached', () => {
    const all: Condition = { fact: 'r', operator: 'at-least', value: '100' };
    const name = 'Số mô hình hoàn thành / Số mô hình đăng ký';
    expect(say(all)).toBe(`${name} đạt 100 %`);
    expect(say(all, 'en')).toBe(`“${name}” is 100% or more`);
    expect(say({ fact: 'complaints', operator: 'at-least', value: '100' })).toBe(
      'Số vụ khiếu kiện đông người từ 100 trở lên',
    );
  });

  it('calls a fact that nothing describes by its own name', () => {
    expect(say({ fact: 'who-knows', operator: 'above', value: '1' })).toBe('who-knows trên 1');
  });

  it('names the totals without the bonus, and the percent of a criterion', () => {
    const total: Condition = { fact: 'total-without-bonus', operator: 'at-least', value: '85.5' };
    const percent: Condition = { fact: 'percent-without-bonus', operator: 'below', value: '90' };
    const leaf: Condition = { fact: 'percent:8.2', operator: 'below', value: '50' };
    expect(say(total)).toBe('Tổng điểm không tính điểm thưởng từ 85,5 điểm trở lên');
    expect(say(percent)).toBe(
      'Tỷ lệ điểm đạt được không tính điểm thưởng so với điểm tối đa dưới 90 %',
    );
    expect(say(percent, 'en')).toBe('“Percent of the maximum without bonus” is below 90%');
    expect(say({ any: [total, leaf] }, 'en')).toBe(
      '“Total points without bonus” is 85.5 points or more or “Percent of 8.2 (Hoàn thành mô hình đã đăng ký)” is below 50%',
    );
  });
});
