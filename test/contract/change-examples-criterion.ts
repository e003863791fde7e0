import type { SomeExamples } from './change-example.js';
import { xa } from './change-example.js';

const on = (id: string) =>
  ({ scope: 'criterion', before: [xa(id)], after: xa(id), basis: 'lineage' }) as const;
const part = (id: string) =>
  ({ before: { ...xa(id), part: 1 }, after: { ...xa(id), part: 1 } }) as const;
const at = on('1.1');
const element = { scope: 'element', before: 'reviews-held', after: 'reviews-held' } as const;
const days = (day: string, included = true) => [{ year: 2026, day: `2026-${day}`, included }];

/** Criteria and the ways to give points: each kind once, made by hand on the draft of 2026. */
export const CRITERION_EXAMPLES = {
  // 1.4: 0, 1, 2 reviews give 0, 1, 2 points.
  'criterion-added': [on('1.4'), { points: '2.25' }, ['2.25', '0', '1', '2']],
  'criterion-removed': [at, { points: '3.5' }, ['3.5']],
  'criterion-moved-away': [at, { points: '3.5', to: [xa('1.4')] }, ['3.5', '1.4']],
  'criterion-moved': [at, { from: xa('1.2'), to: xa('1.5') }, ['1.2', '1.5']],
  'criterion-renamed': [at, { from: 'Việc A', to: 'Việc B' }, ['Việc A', 'Việc B']],
  // 1.3 and 1.4 have 2 points each, 1.5 has 3.
  'criterion-split': [at, { from: xa('1.5'), into: [xa('1.3'), xa('1.4')] }, ['1.5', '3', '2']],
  'criterion-merged': [at, { from: [xa('1.3'), xa('1.4')], to: xa('1.5') }, ['1.3', '1.4', '3']],
  'maximum-raised': [at, { from: '2.5', to: '4' }, ['2.5', '4']],
  'maximum-lowered': [at, { from: '4', to: '2.5' }, ['4', '2.5']],
  'evidence-changed': [at, { from: 'Sổ A', to: 'Sổ B' }, ['Sổ A', 'Sổ B']],
  // The older version of the pair cites II.9 for 1.1, the draft III.2.
  'citation-changed': [at, {}, ['II.9', 'III.2']],
  'combination-changed': [at, { from: 'sum', to: 'best' }, []],
  'cap-changed': [at, { from: null, to: '1.75' }, ['1.75']],
  'floor-changed': [at, { from: '0.5', to: '0.25' }, ['0.5', '0.25']],
  'multiplier-changed': [
    at,
    { from: null, to: { element: 'commune-kind', byOption: { 'mien-nui': '1.15' } } },
    ['1.15', 'miền núi'],
  ],
  'not-applicable-changed': [at, { from: null, to: 'full-points' }, []],
  'not-applicable-condition-changed': [at, {}, []],
  'criterion-missing-policy-changed': [at, { from: null, to: 'zero' }, ['0']],
  // 1.1: by 28 February 3 points, by 31 March 2 points.
  'part-added': [at, part('1.1'), ['28', '3', '31', '2']],
  'part-removed': [at, part('1.1'), ['28', '3', '31', '2']],
  'method-changed': [at, { ...part('1.1'), from: 'steps', to: 'deadline' }, ['28', '3', '31']],
  'measure-changed': [
    on('1.4'),
    { ...part('1.4'), from: ['reviews-held'], to: ['commune-kind'] },
    ['Số cuộc sơ kết, tổng kết đã tổ chức', 'Loại xã, phường, đặc khu'],
  ],
  'step-moved': [
    on('1.4'),
    {
      ...part('1.4'),
      from: { interval: '5 ≤ x < 7', points: '1.75' },
      to: { interval: '6 ≤ x < 8', points: '1.75' },
    },
    ['5', '7', '6', '8', '1.75'],
  ],
  'step-tightened': [
    on('1.4'),
    {
      ...part('1.4'),
      from: { interval: '17 ≤ x', points: '2.5' },
      to: { interval: '18 ≤ x', points: '2.5' },
    },
    ['17', '18', '2.5'],
  ],
  'step-loosened': [
    on('1.4'),
    {
      ...part('1.4'),
      from: { interval: '18 ≤ x', points: '2.5' },
      to: { interval: '17 ≤ x', points: '2.5' },
    },
    ['17', '18', '2.5'],
  ],
  'step-points-changed': [
    on('1.4'),
    { ...part('1.4'), step: '17 ≤ x', from: '1.75', to: '2.5' },
    ['17', '1.75', '2.5'],
  ],
  'step-added': [
    on('1.4'),
    { ...part('1.4'), step: { interval: '5 ≤ x < 7', points: '1.75', risesTo: '2.25' } },
    ['5', '7', '1.75', '2.25'],
  ],
  'step-removed': [
    on('1.4'),
    { ...part('1.4'), step: { interval: '5 ≤ x < 7', points: '1.75', risesTo: '2.25' } },
    ['5', '7', '1.75', '2.25'],
  ],
  'deadline-earlier': [
    at,
    { ...part('1.1'), from: days('11-27'), to: days('11-16', false) },
    ['27', '16'],
  ],
  'deadline-later': [at, { ...part('1.1'), from: days('11-16'), to: days('11-27') }, ['16', '27']],
  'deadline-moved': [at, { ...part('1.1'), from: days('11-16'), to: days('11-27') }, ['16', '27']],
  'deadline-added': [at, { ...part('1.1'), days: days('11-16'), points: '1.25' }, ['16', '1.25']],
  'deadline-removed': [at, { ...part('1.1'), days: days('11-16'), points: '1.25' }, ['16', '1.25']],
  'deadline-points-changed': [
    at,
    { ...part('1.1'), days: days('11-16'), from: '1.25', to: '0.75' },
    ['16', '1.25', '0.75'],
  ],
  'late-points-changed': [at, { ...part('1.1'), from: '1.25', to: '0.75' }, ['1.25', '0.75']],
  'absent-points-changed': [at, { ...part('1.1'), from: '1.25', to: '0.75' }, ['1.25', '0.75']],
  'option-points-changed': [
    on('1.2'),
    { ...part('1.2'), option: 'partial', from: '1.25', to: null },
    ['1.25'],
  ],
  'item-points-changed': [
    on('1.3'),
    { ...part('1.3'), element: 'party-resolution-quarters', from: '0.75', to: '0.25' },
    ['0.75', '0.25'],
  ],
  'points-changed': [at, { ...part('1.1'), from: '1.25', to: '0.75' }, ['1.25', '0.75']],
  'points-limit-changed': [at, { ...part('1.1'), from: null, to: '0.75' }, ['0.75']],
  'requirements-changed': [at, part('1.1'), ['28', '3', '31', '2']],
  'zero-policy-changed': [at, { ...part('1.1'), from: 'zero', to: 'full' }, []],
  'thresholds-by-kind-changed': [
    on('2.1'),
    {
      ...part('2.1'),
      from: { element: 'commune-kind', byOption: { 'mien-nui': '80' } },
      to: { element: 'commune-kind', byOption: { 'mien-nui': '70' } },
    },
    ['80', '70', 'miền núi'],
  ],
  'rule-changed': [at, part('1.1'), ['28', '3', '31', '2']],
  'rule-rewritten': [at, {}, []],
  'element-added': [element, { label: 'Số việc 51' }, ['Số việc 51']],
  'element-removed': [element, { label: 'Số việc 52' }, ['Số việc 52']],
  'element-renamed': [element, { from: 'Số A', to: 'Số B' }, ['Số A', 'Số B']],
  'element-id-changed': [element, { from: 'so-a', to: 'so-b' }, ['so-a', 'so-b']],
  'element-kind-changed': [element, { from: 'count', to: 'percent' }, []],
  'element-range-changed': [
    element,
    { from: { min: '0.5', max: null }, to: { min: '1', max: '97.5' } },
    ['0.5', '1', '97.5'],
  ],
  'element-option-added': [element, { label: 'Mức 61' }, ['Mức 61']],
  'element-option-removed': [element, { label: 'Mức 62' }, ['Mức 62']],
  'element-option-renamed': [element, { from: 'Mức A', to: 'Mức B' }, ['Mức A', 'Mức B']],
  'element-source-changed': [element, { from: 'reported', to: 'survey' }, []],
  'element-period-changed': [element, { from: 'scoring-year', to: 'any' }, []],
  'element-missing-policy-changed': [element, { from: null, to: 'zero' }, ['0']],
  'element-aliases-changed': [element, { from: ['cột 1'], to: ['cột 2'] }, ['cột 1', 'cột 2']],
} as const satisfies Partial<SomeExamples>;
