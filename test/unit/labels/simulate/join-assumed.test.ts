import { expect, it } from 'vitest';
import { joinAssumed } from '../../../../src/labels/simulate/join-assumed.js';

it('says a value once for all its units, and other values of the figure apart', () => {
  const figure = { element: 'models', label: 'Số mô hình' };
  expect(
    joinAssumed([
      { ...figure, value: '2', unitIds: ['A', 'B'] },
      { ...figure, value: '3', unitIds: ['C'] },
      { element: 'posts', label: 'Số tin, bài', value: '2', unitIds: ['A'] },
      { ...figure, value: '2', unitIds: ['D'] },
    ]),
  ).toEqual([
    { ...figure, value: '2', unitIds: ['A', 'B', 'D'] },
    { ...figure, value: '3', unitIds: ['C'] },
    { element: 'posts', label: 'Số tin, bài', value: '2', unitIds: ['A'] },
  ]);
});
