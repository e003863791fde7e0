import type { SomeExamples } from './change-example.js';
import { xa } from './change-example.js';

const set = { scope: 'set' } as const;
const group = { scope: 'unit-group', before: 'xa', after: 'xa' } as const;
const table = { scope: 'table', before: 'cap-xa', after: 'cap-xa' } as const;
const section = { scope: 'section', before: xa('1'), after: xa('1') } as const;

/** The decision, unit groups, tables and sections: each kind once, made by hand. */
export const DECISION_EXAMPLES = {
  'title-changed': [set, { from: 'Tên A', to: 'Tên B' }, ['Tên A', 'Tên B']],
  'status-changed': [set, { from: 'draft', to: 'in-force' }, []],
  'scheme-changed': [set, { from: 'Việc A', to: 'Việc B' }, ['Việc A', 'Việc B']],
  'legal-basis-changed': [
    set,
    {
      from: { number: '11/QĐ', issuer: 'Tỉnh A', issuedOn: '2019-06-12' },
      to: { number: '22/QĐ', issuer: 'Tỉnh B', issuedOn: '2022-11-13' },
    },
    ['11/QĐ', 'Tỉnh A', '12', '2019', '22/QĐ', 'Tỉnh B', '13', '2022'],
  ],
  'provenance-changed': [
    set,
    { from: { level: 'partial', note: 'Thiếu 7.' }, to: { level: 'partial', note: 'Đủ 8.' } },
    ['Thiếu 7.', 'Đủ 8.'],
  ],
  'note-added': [set, { text: 'Lưu ý 41' }, ['Lưu ý 41']],
  'note-removed': [set, { text: 'Lưu ý 42' }, ['Lưu ý 42']],
  'years-changed': [set, { from: [2019, 2020], to: [2026] }, ['2019', '2020', '2026']],
  'succession-changed': [set, { from: 'bo/1', to: 'bo/2' }, ['bo/1', 'bo/2']],
  'lineage-changed': [set, { criterion: '3.7' }, ['3.7']],
  'source-added': [set, { id: 'S8', title: 'Kế hoạch 88' }, ['S8', 'Kế hoạch 88']],
  'source-removed': [set, { id: 'S9', title: 'Kế hoạch 99' }, ['S9', 'Kế hoạch 99']],
  'source-document-changed': [
    set,
    { id: 'S1', from: { title: 'Bản A', file: null }, to: { title: 'Bản B', file: 'b.pdf' } },
    ['Bản A', 'Bản B', 'b.pdf'],
  ],
  'set-missing-policy-changed': [set, { from: 'incomplete', to: 'zero' }, ['0']],
  'appraisal-settlement-changed': [set, { from: 'mean', to: 'median' }, []],
  'unit-group-added': [group, { label: 'Nhóm A', table: 'Bảng A' }, ['Nhóm A', 'Bảng A']],
  'unit-group-removed': [group, { label: 'Nhóm B', table: 'Bảng B' }, ['Nhóm B', 'Bảng B']],
  'unit-group-renamed': [group, { from: 'Nhóm A', to: 'Nhóm B' }, ['Nhóm A', 'Nhóm B']],
  'unit-group-aliases-changed': [
    group,
    { from: ['tên 1'], to: ['tên 2', 'tên 3'] },
    ['tên 1', 'tên 2', 'tên 3'],
  ],
  'unit-group-table-changed': [group, { from: 'Bảng A', to: 'Bảng B' }, ['Bảng A', 'Bảng B']],
  'unit-group-leaves-out-changed': [group, { from: ['2.1'], to: ['2.2'] }, ['2.1', '2.2']],
  'unit-group-scale-changed': [group, { from: null, to: '96.5' }, ['96.5']],
  'unit-group-ranked-changed': [group, { from: true, to: false }, []],
  'table-added': [table, { label: 'Bảng A', criteria: 31 }, ['Bảng A', '31']],
  'table-removed': [
    table,
    { label: 'Bảng B', criteria: 34, dropped: 24, movedTo: [xa('1.4'), xa('1.5')] },
    ['Bảng B', '34', '24', '10', '1.4', '1.5'],
  ],
  'table-renamed': [table, { from: 'Bảng A', to: 'Bảng B' }, ['Bảng A', 'Bảng B']],
  'table-split': [
    table,
    { label: 'Bảng A', into: ['Bảng B', 'Bảng C'] },
    ['Bảng A', 'Bảng B', 'Bảng C'],
  ],
  'table-merged': [table, { label: 'Bảng C', from: ['Bảng A', 'Bảng B'] }, ['Bảng A', 'Bảng B']],
  'table-scale-changed': [table, { from: '100', to: '71.5' }, ['100', '71.5']],
  'order-changed': [table, {}, []],
  'section-added': [section, { points: '7.5' }, ['7.5']],
  'section-removed': [section, { points: '8.5' }, ['8.5']],
  'section-renamed': [section, { from: 'Mục A', to: 'Mục B' }, ['Mục A', 'Mục B']],
  'section-moved': [section, { from: '4', to: '5' }, ['4', '5']],
  'section-maximum-changed': [section, { from: '12.5', to: '11' }, ['12.5', '11']],
  'bonus-limit-changed': [section, { from: '5', to: '3.5' }, ['5', '3.5']],
  'deduction-limit-changed': [section, { from: '6.5', to: '4' }, ['6.5', '4']],
  'section-kind-changed': [section, { from: 'scored', to: 'bonus' }, []],
  'section-citation-changed': [section, {}, []],
} as const satisfies Partial<SomeExamples>;
