import type { SomeExamples } from './change-example.js';

const grades = { scope: 'grades' } as const;
const MINIMUM = { id: 'moi-muc-tu-50-phan-tram' } as const;
const QUOTA = { id: 'xuat-sac-khong-qua-20-phan-tram' } as const;
const CONDITION = { id: 'sach-nhieu-tu-3-phan-anh' } as const;

/**
 * Grades, limits, rounding and ranks: each kind once. The draft of 2026 asks for 50 % and allows 20 %,
 * its condition begins at 3 reports; the older version of the pair has 40 %, 30 % and 7.
 */
export const GRADE_EXAMPLES = {
  'grade-source-changed': [grades, { from: 'percent', to: 'total-without-bonus' }, []],
  'band-added': [grades, { label: 'Loại A', interval: '65 ≤ x < 80' }, ['Loại A', '65', '80']],
  'band-removed': [grades, { label: 'Loại B', interval: '65 ≤ x < 80' }, ['Loại B', '65', '80']],
  'band-moved': [
    grades,
    { label: 'Loại A', from: '65 ≤ x < 80', to: '70.5 ≤ x < 85' },
    ['Loại A', '65', '80', '70.5', '85'],
  ],
  'band-renamed': [grades, { from: 'Loại A', to: 'Loại B' }, ['Loại A', 'Loại B']],
  'bands-reordered': [grades, {}, []],
  'minimum-added': [grades, MINIMUM, ['50']],
  'minimum-removed': [grades, MINIMUM, ['40']],
  'minimum-changed': [grades, MINIMUM, ['40', '50']],
  'quota-added': [grades, QUOTA, ['20']],
  'quota-removed': [grades, QUOTA, ['30']],
  'quota-changed': [grades, QUOTA, ['30', '20']],
  'condition-added': [grades, CONDITION, ['3', 'Tốt']],
  'condition-removed': [grades, CONDITION, ['7', 'Tốt']],
  'condition-changed': [grades, CONDITION, ['7', '3', 'Tốt']],
  'limit-renamed': [grades, { ...CONDITION, from: 'Từ 7', to: 'Từ 3' }, ['Từ 7', 'Từ 3']],
  'limit-citation-changed': [grades, CONDITION, ['3', 'Tốt', 'II.9', 'II.4.c']],
  // Percents to 3 decimals before, to 1 now.
  'rounding-changed': [grades, {}, ['3', '1']],
  'ranking-changed': [grades, {}, ['1, 1, 3', '1, 1, 2']],
  'bonus-over-scale-changed': [grades, { from: true, to: false }, []],
} as const satisfies Partial<SomeExamples>;
