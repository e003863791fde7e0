import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../../src/domain/formula.js';
import { awardText } from '../../../../src/labels/rules/award-text.js';
import { sampleWords } from './sample-rules.js';

const PER_CASE: Formula = { product: ['0.5', { fact: 'complaints' }] };

function say(points: Formula, language: 'vi' | 'en' = 'vi'): string {
  return awardText(points, sampleWords(language));
}

describe('awardText', () => {
  it('says fixed points', () => {
    expect(say('2.5')).toBe('2,5 điểm');
    expect(say('1', 'en')).toBe('1 point');
    expect(say('-1')).toBe('trừ 1 điểm');
  });

  it('takes a difference apart like a sum', () => {
    expect(say({ difference: ['5', { sum: [PER_CASE, '1'] }] })).toBe(
      '5 điểm, trừ 0,5 điểm mỗi vụ khiếu kiện đông người, trừ 1 điểm',
    );
    expect(say({ difference: ['5', { product: ['-2', { fact: 'complaints' }] }] })).toBe(
      '5 điểm, cộng 2 điểm mỗi vụ khiếu kiện đông người',
    );
  });

  it('says one limit or both', () => {
    expect(say({ least: [PER_CASE, '3'] })).toBe(
      '0,5 điểm mỗi vụ khiếu kiện đông người, không quá 3',
    );
    expect(say({ greatest: ['0', PER_CASE] })).toBe(
      '0,5 điểm mỗi vụ khiếu kiện đông người, không dưới 0',
    );
    expect(say({ greatest: ['0', PER_CASE] }, 'en')).toBe(
      '0.5 points for each “Số vụ khiếu kiện đông người”, at least 0',
    );
  });

  it('names the percent of a ratio that was not named before', () => {
    const share: Formula = { product: ['4', { quotient: [{ fact: 'satisfaction' }, '100'] }] };
    expect(say(share)).toBe('4 điểm × tỷ lệ (Tỷ lệ người dân hài lòng)');
    expect(awardText(share, sampleWords('en'), 'satisfaction')).toBe('4 points × ratio');
  });

  it('writes other calculations with their signs and brackets', () => {
    const [a, b]: readonly Formula[] = [{ fact: 'models-completed' }, { fact: 'complaints' }];
    if (a === undefined || b === undefined) throw new Error('two facts');
    expect(say({ quotient: [{ sum: [a, b] }, { product: ['2', a] }] })).toBe(
      '(Số mô hình hoàn thành + Số vụ khiếu kiện đông người) / (2 × Số mô hình hoàn thành)',
    );
    expect(say({ least: [a, b] })).toBe(
      'số nhỏ nhất trong (Số mô hình hoàn thành; Số vụ khiếu kiện đông người)',
    );
    expect(say({ greatest: [a, b] }, 'en')).toBe(
      'the largest of (Số mô hình hoàn thành; Số vụ khiếu kiện đông người)',
    );
  });

  it('quotes the label of a count that does not begin with "Số"', () => {
    const words = sampleWords('vi');
    const elements = new Map([
      ['a', { label: 'Lượt tiếp dân', kind: 'count', options: new Map<string, string>() }],
      ['b', { label: 'Số liệu khác', kind: 'count', options: new Map<string, string>() }],
      ['c', { label: 'Tổng số lượng đơn', kind: 'count', options: new Map<string, string>() }],
    ]);
    const each = (fact: string) => awardText({ product: ['1', { fact }] }, { ...words, elements });
    expect(each('a')).toBe('1 điểm mỗi “Lượt tiếp dân”');
    expect(each('b')).toBe('1 điểm mỗi “Số liệu khác”');
    expect(each('c')).toBe('1 điểm mỗi đơn');
  });
});
