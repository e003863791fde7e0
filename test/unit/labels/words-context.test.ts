import { describe, expect, it } from 'vitest';
import type { CriteriaSet, CriterionTable } from '../../../src/criteria/criteria-set.js';
import { wordsContext } from '../../../src/labels/words-context.js';
import { ELEMENTS } from './rules/sample-rules.js';

const citation = { source: 'S0', place: 'I.1' };
const table: CriterionTable = {
  id: 't',
  label: 'Bảng',
  scale: 10,
  sections: [
    {
      id: '8',
      label: 'Phong trào',
      maxPoints: 10,
      criteria: [
        {
          id: '8.1',
          label: 'Nhóm',
          maxPoints: 10,
          criteria: [{ id: '8.1.1', label: 'Tiêu chí', maxPoints: 10, citation }],
        },
      ],
    },
  ],
};

describe('wordsContext', () => {
  it('knows figures with their options, nodes of every level, grades, derived facts', () => {
    const bands = [{ id: 'tot', label: 'Tốt', from: 80 }];
    const set = { elements: ELEMENTS, grades: { readFrom: 'percent', bands } };
    const fact = { name: 'f', dayByYear: { 2024: '2024-05-25' } };
    const context = wordsContext(set as unknown as CriteriaSet, table, [fact], {
      language: 'vi',
      year: 2024,
    });
    expect(context.language).toBe('vi');
    expect(context.year).toBe(2024);
    expect(context.elements.get('check-result')?.options.get('kha')).toBe('Khá');
    expect(context.elements.get('complaints')).toEqual({
      label: 'Số vụ khiếu kiện đông người',
      kind: 'count',
      options: new Map(),
    });
    expect([...context.criteria]).toEqual([
      ['8', 'Phong trào'],
      ['8.1', 'Nhóm'],
      ['8.1.1', 'Tiêu chí'],
    ]);
    expect(context.grades.get('tot')).toBe('Tốt');
    expect(context.derived.get('f')).toBe(fact);
  });
});
