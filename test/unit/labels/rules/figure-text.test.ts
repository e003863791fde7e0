import { beforeAll, expect, it } from 'vitest';
import type { CriterionResult, InputResult } from '../../../../src/domain/evaluation.js';
import { typedFiguresText } from '../../../../src/labels/rules/figure-text.js';
import type { WordsContext } from '../../../../src/labels/words-context.js';
import { wordsContext } from '../../../../src/labels/words-context.js';
import { makeReportInput } from '../../../support/make-evaluation.js';

let words: WordsContext;

beforeAll(async () => {
  const { criteriaSet } = await makeReportInput({ units: [] });
  const [table] = criteriaSet.tables;
  if (table === undefined) throw new Error('no table');
  words = wordsContext(criteriaSet, table, [], { language: 'vi', year: 2024 });
});

/** What stands in the sheet of one figure. */
function shown(input: Pick<InputResult, 'element' | 'text' | 'value' | 'keptAs'>): string {
  const state = input.value === null ? ('invalid' as const) : ('reported' as const);
  const inputs = [{ at: null, state, ...input }];
  return typedFiguresText({ inputs } as unknown as CriterionResult, words);
}

it('shows what Excel keeps as people see it', () => {
  const done = { element: 'done', value: null };
  expect(shown({ ...done, text: '2.5', keptAs: 'number' })).toBe(
    'Số việc đã làm = 2,5 (số liệu sai)',
  );
  const day = { element: 'plan-on', value: null };
  expect(shown({ ...day, text: '2023-03-28', keptAs: 'date' })).toBe(
    'Ngày ban hành kế hoạch = 28/3/2023 (số liệu sai)',
  );
  expect(shown({ element: 'quality', text: '3.5', value: '3.5', keptAs: 'number' })).toBe(
    'Điểm chất lượng = 3,5',
  );
});

it('shows text word for word', () => {
  expect(shown({ element: 'done', text: '2.5', value: null })).toBe(
    'Số việc đã làm = 2.5 (số liệu sai)',
  );
  expect(shown({ element: 'quality', text: '3,50', value: '3.5' })).toBe(
    'Điểm chất lượng = 3,50 → 3,5',
  );
});
