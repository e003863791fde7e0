import type { CriteriaFaultCode, CriteriaFaultParams } from '../../../src/domain/criteria-fault.js';
import type { IssueCode, IssueParams } from '../../../src/domain/issue.js';
import type { OperatorErrorCode, OperatorErrorParams } from '../../../src/domain/operator-error.js';

/** A sample of every issue: a new code does not compile until it has one. */
export const ISSUE_SAMPLES: { readonly [Code in IssueCode]: IssueParams[Code] } = {
  'file-empty': {},
  'file-not-utf8': { line: 7 },
  'file-unknown-format': { extension: '.docx' },
  'workbook-unreadable': { reason: 'damaged' },
  'workbook-protected': {},
  'workbook-old-format': {},
  'workbook-too-large': { megabytes: 260.5, limit: 200 },
  'csv-broken-row': { reason: 'quote-not-closed' },
  'header-not-found': {},
  'no-data-rows': {},
  'sheet-skipped': {},
  'hidden-sheet': {},
  'hidden-row': { rows: '5, 9', count: 2 },
  'hidden-column': { columns: 'C', count: 1 },
  'merged-cells': { range: 'B4:B6' },
  'unit-column-missing': {},
  'column-unknown': { found: 'Số mô hinh', suggestion: 'Số mô hình' },
  'column-missing': { label: 'Số mô hình' },
  'column-duplicate': { found: 'Số mô hình', firstColumn: 'D' },
  'unit-id-empty': {},
  'unit-duplicate': { firstRow: 4 },
  'unit-group-missing': {},
  'unit-group-unknown': { found: 'Sơ', known: ['Sở, ban, ngành'], suggestion: 'Sở, ban, ngành' },
  'unit-not-listed': { found: 'SKHCNN' },
  'inputs-disagree': { what: 'claimed', found: '8', other: '9', otherPlace: 'a.xlsx ▸ F7' },
  'element-unknown': { found: 'mô hình' },
  'criterion-unknown': { found: '8.22' },
  'cell-error': { found: '#N/A' },
  'cell-formula-without-result': { formula: 'SUM(B2:B9)' },
  'value-wrong-kind': { found: 'khoảng 8', kind: 'number' },
  'value-ambiguous-number': { found: '1.234', readings: ['1234', '1.234'] },
  'value-ambiguous-percent': { found: '0.8', readings: ['0.8 %', '80 %'] },
  'value-ambiguous-date': { found: '5/6/24' },
  'value-not-whole': { found: '3,5' },
  'value-negative': { found: '-1' },
  'value-out-of-range': { found: '120', min: '0', max: '100' },
  'value-unknown-choice': { found: 'Tot', options: ['Tốt', 'Khá'], suggestion: 'Tốt' },
  'date-not-existing': { found: '29/2/2023' },
  'date-outside-year': { found: '25/5/2023', year: 2024 },
  'numerator-above-denominator': {
    found: '12',
    denominator: '10',
    denominatorLabel: 'Số mô hình đăng ký',
  },
  'not-applicable-not-allowed': { found: 'không áp dụng' },
  'value-not-used': { found: '5' },
  'points-wrong-kind': { found: 'đạt', column: 'claimed' },
  'points-out-of-range': { found: '12', column: 'appraised', min: '0', max: '10' },
  'points-not-for-unit': { found: '2', column: 'claimed' },
  'appraised-without-reason': { found: '3', computed: '3.5' },
  'appraised-without-authority': { found: '3' },
  'appraised-not-applicable': { found: '3' },
  'not-reported-blocks': { label: 'Số mô hình' },
  'not-reported-counts-zero': { label: 'Số mô hình' },
  'not-reported-needs-review': { label: 'Số mô hình' },
};

/** A sample of every fault in a criteria set. */
export const FAULT_SAMPLES: { readonly [Code in CriteriaFaultCode]: CriteriaFaultParams[Code] } = {
  'yaml-syntax': { reason: 'Map keys must be unique' },
  'file-missing': { path: 'tables/cap-tinh.yaml' },
  'file-unexpected': { path: 'tables/khac.yaml' },
  'key-unknown': { keys: ['maxPoint'] },
  'key-missing': { key: 'citation' },
  'value-wrong': { found: 'hai', expected: 'number' },
  'method-unknown': { found: 'step', known: ['steps', 'yes-no'] },
  'id-duplicate': { id: '8.2', what: 'criterion' },
  'reference-unknown': {
    what: 'element',
    found: 'models-complete',
    known: ['models-completed', 'plan'],
  },
  'element-wrong-kind': { element: 'plan', found: 'yes-no', expected: 'count, number' },
  'element-unused': { element: 'plan' },
  'element-without-missing-policy': { element: 'plan' },
  'points-do-not-add-up': { id: '8', declared: '10', sum: '9.5' },
  'points-above-maximum': { points: '5', maximum: '4' },
  'points-below-maximum': { points: '3', maximum: '4' },
  'bands-gap': { interval: '70 ≤ x < 80' },
  'bands-overlap': { interval: 'x = 80' },
  'steps-not-in-order': { found: '2024-03-01', after: '2024-04-01' },
  'denominator-without-zero-policy': { denominator: 'models-registered' },
  'not-applicable-without-policy': { criterion: 'cap-tinh/8.2/1' },
  'option-not-scored': { option: 'kha' },
  'date-not-existing': { found: '2023-02-29' },
  'year-without-value': { year: 2023 },
  'condition-cycle': { path: ['a', 'b', 'a'] },
  'condition-operator': {
    operator: 'is',
    fact: 'complaints',
    kind: 'number',
    allowed: ['at-least', 'below'],
  },
  'condition-without-effect': { id: 'khieu-kien' },
  'lineage-without-predecessor': {},
  'combination-impossible': { what: 'by, before', why: 'exactly-one' },
};

/** A sample of every error that stops a run. */
export const ERROR_SAMPLES: { readonly [Code in OperatorErrorCode]: OperatorErrorParams[Code] } = {
  'option-invalid': { option: '--year', found: '20x4', expected: '2024' },
  'file-not-found': { file: 'kq.xlsx' },
  'file-unreadable': { file: 'kq.xlsx', reason: "EBUSY: resource busy or locked, open 'kq.xlsx'" },
  'output-exists': { file: 'ra.xlsx' },
  'output-unwritable': { file: 'ra.xlsx', reason: 'EACCES: permission denied' },
  'no-input-units': {},
  'criteria-not-found': { id: 'quang-ngai/2022-1112', known: ['quang-ngai/2022-1211'] },
  'criteria-invalid': {
    faults: [
      { code: 'key-missing', params: { key: 'id' }, file: 'criteria-set.yaml', line: 3, column: 5 },
    ],
  },
  'criteria-year': { id: 'quang-ngai', year: '2020', years: [2019, 2022] },
  'criteria-year-ambiguous': { id: 'quang-ngai', year: 2022, sets: ['a/1', 'a/2'] },
  'table-unknown': { found: 'cap-tin', known: ['cap-tinh'] },
  'rules-invalid': { file: 'rules/a.json', reason: 'two rules are called a' },
  'rules-stale': { id: 'a/1', file: 'rules/a/1.rules.json' },
  'rules-not-fresh': { id: 'a/1', file: 'rules/a/1.rules.json' },
};

/** Every text that a sample holds, on any level: what a sentence about it should repeat. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** Traces of a sentence that was put together wrongly. */
export const BROKEN = /undefined|null|NaN|\[object|[{}]|“”| {2}|\.\.|, ?\./;
