import { describe, expect, it } from 'vitest';
import { parseCriteriaSet } from '../../../src/criteria/parse-criteria-set.js';
import type { Broken, FileEdit } from '../../support/break-set.js';
import { editFiles, expectRefused } from '../../support/break-set.js';
import {
  faultsOf,
  fixtureFiles,
  fixturePredecessor,
  fixtureSet,
} from '../../support/fixture-set.js';

const SET = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';
const SO = 'tables/so.yaml';
const XA = 'tables/xa.yaml';

const BROKEN: readonly Broken[] = [
  // syntax
  {
    name: 'a key twice',
    file: SO,
    from: '  label: Kết quả\n',
    to: '  label: Kết quả\n  ‸label: Kết quả khác\n',
    code: 'yaml-syntax',
    params: { reason: 'Map keys must be unique' },
  },
  {
    name: 'a year twice, once in quotes',
    file: SET,
    from: '2023: 2023-06-01, 2024: 2024-05-25 }',
    to: '2023: 2023-06-01, 2024: 2024-05-25, ‸"2024": 2024-05-26 }',
    code: 'yaml-syntax',
  },
  {
    name: 'a quotation mark that is never closed',
    file: ELEMENTS,
    from: 'label: Tỷ lệ hài lòng, kind: percent, source: survey }\n',
    to: 'label: "Tỷ lệ hài lòng, kind: percent, source: survey }\n‸',
    code: 'yaml-syntax',
  },
  {
    name: 'a tab as indentation',
    file: XA,
    from: '  label: Xã\n',
    to: '  label: Xã\n\t‸note: x\n',
    code: 'yaml-syntax',
  },
  {
    name: 'two documents in a file',
    file: XA,
    from: '- id: "1"\n  label: Xã\n',
    to: '- id: "0"\n‸---\n- id: "1"\n  label: Xã\n',
    code: 'yaml-syntax',
  },
  {
    name: 'an alias without its anchor',
    file: XA,
    from: 'element: satisfaction',
    to: 'element: ‸*figure',
    code: 'yaml-syntax',
  },
  {
    name: 'an alias inside what it stands for',
    file: XA,
    from: '  criteria:\n    - id: "1.1"',
    to: '  criteria: &all\n    - ‸*all\n    - id: "1.1"',
    code: 'yaml-syntax',
  },
  {
    name: 'a tag',
    file: XA,
    from: 'maxPoints: 6',
    to: 'maxPoints: ‸!points 6',
    code: 'yaml-syntax',
  },
  // shape
  {
    name: 'a key that does not exist',
    file: SO,
    from: '      label: Giao ban\n',
    to: '      label: Giao ban\n      ‸maxPoint: 3\n',
    code: 'key-unknown',
    params: { keys: ['maxPoint'] },
  },
  {
    name: 'a key that does not exist, deep in a nested leaf',
    file: SO,
    from: 'element: meetings\n            steps',
    to: 'element: meetings\n            ‸stepz: 1\n            steps',
    code: 'key-unknown',
    params: { keys: ['stepz'] },
  },
  {
    name: 'a key with a group that does not exist',
    file: SET,
    from: 'ranking: {',
    to: '‸quota: { tot: 20 }\nranking: {',
    code: 'key-unknown',
    params: { keys: ['quota'] },
  },
  {
    name: 'a key that is missing',
    file: SO,
    from: '    - id: "2.2"\n      label: Giao ban\n',
    to: '    - ‸id: "2.2"\n',
    code: 'key-missing',
    params: { key: 'label' },
  },
  {
    name: 'no citation',
    file: SO,
    from: '      citation: { source: S0, place: III.4 }\n',
    to: '',
    code: 'key-missing',
    params: { key: 'citation' },
    at: { file: SO, text: 'id: "2.4"' },
  },
  {
    name: 'no citation of a condition',
    file: SET,
    from: '    citation: { source: S0, place: I.4 }\n',
    to: '',
    code: 'key-missing',
    params: { key: 'citation' },
    at: { file: SET, text: 'id: khong-ke-hoach' },
  },
  {
    name: 'a citation without a place',
    file: SO,
    from: 'place: III.4',
    to: 'place: ‸""',
    code: 'value-wrong',
    params: { found: '', expected: 'string' },
  },
  {
    name: 'an id that is a number',
    file: SO,
    from: '- id: "2.1"',
    to: '- id: ‸2.1',
    code: 'value-wrong',
    params: { found: '2.1', expected: 'string' },
  },
  {
    name: 'points that are a text',
    file: XA,
    from: 'maxPoints: 6',
    to: 'maxPoints: ‸sáu',
    code: 'value-wrong',
    params: { found: 'sáu', expected: 'number' },
  },
  {
    name: 'points that are no number at all',
    file: XA,
    from: 'maxPoints: 6',
    to: 'maxPoints: ‸.nan',
    code: 'value-wrong',
    params: { expected: 'number' },
  },
  {
    name: 'a maximum of 0',
    file: XA,
    from: 'maxPoints: 6',
    to: 'maxPoints: ‸0',
    code: 'value-wrong',
    params: { found: '0', expected: '> 0' },
  },
  {
    name: 'a kind of figure that does not exist',
    file: ELEMENTS,
    from: 'label: Điểm nóng, kind: count',
    to: 'label: Điểm nóng, kind: ‸counts',
    code: 'value-wrong',
    params: { found: 'counts' },
  },
  {
    name: 'a year of two digits in a table of days',
    file: SO,
    from: '{ 2023: 2023-06-01,',
    to: '{ ‸23: 2023-06-01,',
    code: 'value-wrong',
    params: { found: '23' },
  },
  {
    name: 'a method that does not exist',
    file: SO,
    from: '{ method: awarded,',
    to: '{ method: ‸given,',
    code: 'method-unknown',
    params: { found: 'given' },
  },
  {
    name: 'no method',
    file: SO,
    from: 'score: { method: awarded, element: quality }',
    to: '‸score: { element: quality }',
    code: 'key-missing',
    params: { key: 'method' },
  },
  {
    name: 'an operator that does not exist',
    file: SET,
    from: 'operator: at-least, value: 1',
    to: 'operator: ‸greaterThan, value: 1',
    code: 'value-wrong',
    params: { found: 'greaterThan' },
  },
  {
    name: 'a condition with all and any at once',
    file: SET,
    from: '      all:\n',
    to: '      ‸any: [{ condition: bao-cao-cham }]\n      all:\n',
    code: 'key-unknown',
    params: { keys: ['any'] },
  },
  // ids
  {
    name: 'a criterion id twice',
    file: SO,
    from: '- id: "2.2"',
    to: '- id: ‸"2.1"',
    code: 'id-duplicate',
    params: { id: '2.1', what: 'criterion' },
  },
  {
    name: 'an element id twice',
    file: ELEMENTS,
    from: '- { id: hot-spots, label: Điểm nóng, kind: count }',
    to: '- { id: hot-spots, label: Điểm nóng, kind: count }\n- { id: ‸hot-spots, label: Nóng, kind: count }',
    code: 'id-duplicate',
    params: { id: 'hot-spots', what: 'element' },
  },
  {
    name: 'a label that is another element’s alias, but for case and spaces',
    file: ELEMENTS,
    from: 'label: Số cuộc họp',
    to: 'label: ‸"NGÀY  gửi báo cáo"',
    code: 'id-duplicate',
    params: { what: 'element' },
  },
  {
    name: 'two options with one label',
    file: ELEMENTS,
    from: 'label: Còn thiếu',
    to: 'label: ‸Đủ',
    code: 'id-duplicate',
    params: { id: 'Đủ', what: 'option' },
  },
  {
    name: 'two unit groups with one name',
    file: SET,
    from: 'label: Xã phường',
    to: 'label: ‸sở',
    code: 'id-duplicate',
    params: { id: 'sở', what: 'unit group' },
  },
  {
    name: 'a scoring year twice',
    file: SET,
    from: 'scoringYears: [2023, 2024]',
    to: 'scoringYears: [2023, 2024, ‸2023]',
    code: 'id-duplicate',
    params: { id: '2023', what: 'scoring year' },
  },
  {
    name: 'two roundings of one place',
    file: SET,
    from: '{ at: percent, digits: 2, mode: half-even }',
    to: '{ at: ‸leaf, digits: 1, mode: down }',
    code: 'id-duplicate',
    params: { id: 'leaf', what: 'rounding' },
  },
  {
    name: 'an element that is called as the percent without bonus',
    file: ELEMENTS,
    from: '- { id: hot-spots,',
    to: '- { id: ‸percent-without-bonus, label: Không dùng, kind: count }\n- { id: hot-spots,',
    code: 'combination-impossible',
    params: { what: 'percent-without-bonus', why: 'reserved-name' },
    also: ['element-unused'],
  },
  {
    name: 'an element that is called as the total',
    file: ELEMENTS,
    from: '- { id: satisfaction, label: Tỷ lệ hài lòng,',
    to: '- { id: ‸total, label: Tỷ lệ hài lòng,',
    code: 'combination-impossible',
    params: { what: 'total', why: 'reserved-name' },
    also: ['element-unused', 'reference-unknown'],
  },
  // references
  {
    name: 'an element that does not exist',
    file: SO,
    from: 'score: { method: awarded, element: quality }',
    to: 'score: { method: awarded, element: ‸qualities }',
    code: 'reference-unknown',
    params: { what: 'element', found: 'qualities' },
    also: ['element-unused'],
  },
  {
    name: 'an element of a ratio that does not exist',
    file: SO,
    from: 'minus: [files-late] }',
    to: 'minus: [‸file-late] }',
    code: 'reference-unknown',
    params: { what: 'element', found: 'file-late' },
    also: ['element-unused'],
  },
  {
    name: 'a table that does not exist',
    file: SET,
    from: 'label: Xã phường, table: xa',
    to: 'label: Xã phường, table: ‸xas',
    code: 'reference-unknown',
    params: { what: 'table', found: 'xas', known: ['so', 'xa'] },
    also: ['combination-impossible'],
  },
  {
    name: 'a condition for a table that does not exist',
    file: SET,
    from: 'tables: [so]',
    to: 'tables: [so, ‸tinh]',
    code: 'reference-unknown',
    params: { what: 'table', found: 'tinh' },
  },
  {
    name: 'a source that does not exist',
    file: XA,
    from: 'citation: { source: S0, place: II.2 }',
    to: 'citation: { source: ‸S9, place: II.2 }',
    code: 'reference-unknown',
    params: { what: 'source', found: 'S9', known: ['S0'] },
  },
  {
    name: 'a grade that does not exist',
    file: SET,
    from: 'notAbove: kha',
    to: 'notAbove: ‸khas',
    code: 'reference-unknown',
    params: { what: 'grade', found: 'khas', known: ['tot', 'kha', 'yeu'] },
  },
  {
    name: 'a fact that does not exist in the table',
    file: SET,
    from: '"percent:2"',
    to: '‸"percent:9"',
    code: 'reference-unknown',
    params: { what: 'fact', found: 'percent:9' },
  },
  {
    name: 'a condition that does not exist',
    file: SET,
    from: '{ condition: bao-cao-cham }',
    to: '{ condition: ‸bao-cao-muon }',
    code: 'reference-unknown',
    params: { what: 'condition', found: 'bao-cao-muon' },
    also: ['condition-without-effect'],
  },
  {
    name: 'ranking by a criterion that one table does not have',
    file: SET,
    from: 'by: [percent, "points:1.1"]',
    to: 'by: [percent, ‸"points:1.3"]',
    code: 'reference-unknown',
    params: { what: 'criterion', found: '1.3' },
  },
  {
    name: 'an option that does not exist',
    file: SO,
    from: '{ full: 3, partial: 1, none: 0 }',
    to: '{ full: 3, partial: 1, none: 0, ‸half: 2 }',
    code: 'reference-unknown',
    params: { what: 'option', found: 'half' },
  },
  // elements
  {
    name: 'an element of the wrong kind',
    file: SO,
    from: 'element: network',
    to: 'element: ‸meetings',
    code: 'element-wrong-kind',
    params: { element: 'meetings', found: 'count', expected: 'choice' },
    also: ['element-unused'],
  },
  {
    name: 'a percent inside a ratio',
    file: SO,
    from: 'of: [models-completed, models-registered]',
    to: 'of: [‸satisfaction, models-registered]',
    code: 'element-wrong-kind',
    params: { element: 'satisfaction', found: 'percent' },
    also: ['element-unused'],
  },
  {
    name: 'a declared element that nobody uses',
    file: ELEMENTS,
    from: '- { id: hot-spots,',
    to: '- { id: ‸unused, label: Không dùng, kind: count }\n- { id: hot-spots,',
    code: 'element-unused',
    params: { element: 'unused' },
  },
  {
    name: 'a choice without options',
    file: ELEMENTS,
    from: '- { id: hot-spots, label: Điểm nóng, kind: count }',
    to: '- { id: hot-spots, label: Điểm nóng, kind: count, ‸options: [{ id: a, label: A }, { id: b, label: B }] }',
    code: 'combination-impossible',
    params: { what: 'hot-spots.options', why: 'options-belong-to-choice' },
  },
  {
    name: 'a range upside down',
    file: ELEMENTS,
    from: 'range: { max: 4 }',
    to: '‸range: { max: -1 }',
    code: 'combination-impossible',
    params: { what: 'quarters.range', why: 'min-above-max' },
    also: ['points-below-maximum'],
  },
  {
    name: 'a range of a day',
    file: ELEMENTS,
    from: '  kind: date\n',
    to: '  kind: date\n  ‸range: { min: 1 }\n',
    code: 'combination-impossible',
    params: { what: 'report-on.range', why: 'only-numbers' },
  },
  {
    name: 'a count that may be below 0',
    file: ELEMENTS,
    from: 'range: { max: 4 }',
    to: '‸range: { min: -1, max: 4 }',
    code: 'combination-impossible',
    params: { what: 'quarters.range', why: 'below-zero' },
  },
  // points
  {
    name: 'children that do not add up',
    file: XA,
    from: '  maxPoints: 10\n',
    to: '  maxPoints: ‸11\n',
    code: 'points-do-not-add-up',
    params: { id: '1', declared: '11', sum: '10' },
    also: ['points-do-not-add-up'],
  },
  {
    name: 'sections that do not add up to the scale',
    file: SET,
    from: 'label: Bảng xã, scale: 10',
    to: 'label: Bảng xã, scale: ‸100',
    code: 'points-do-not-add-up',
    params: { id: 'xa', declared: '100', sum: '10' },
  },
  {
    name: 'a bonus section that promises more than it holds',
    file: SO,
    from: '  kind: bonus\n  maxPoints: 2\n',
    to: '  kind: bonus\n  maxPoints: ‸4\n',
    code: 'points-do-not-add-up',
    params: { id: 'T', declared: '4', sum: '3' },
  },
  {
    name: 'bonus inside a section',
    file: SO,
    from: '      label: Mô hình\n',
    to: '      label: Mô hình\n      kind: ‸bonus\n',
    code: 'combination-impossible',
    params: { what: '1.4.kind', why: 'kind-only-at-top' },
  },
  {
    name: 'points above the maximum',
    file: SO,
    from: '{ full: 3, partial: 1, none: 0 }',
    to: '{ full: 3, partial: ‸3.5, none: 0 }',
    code: 'points-above-maximum',
    params: { points: '3.5', maximum: '3' },
  },
  {
    name: 'a best case below the maximum',
    file: SO,
    from: '{ full: 3, partial: 1, none: 0 }',
    to: '{ full: 2.5, partial: 1, none: 0 }',
    code: 'points-below-maximum',
    params: { points: '2.5', maximum: '3' },
    at: { file: SO, text: '3\n      citation: { source: S0, place: II.3 }' },
  },
  {
    name: 'a maximum that the range of a count does not reach',
    file: SO,
    from: 'items: [{ element: quarters, each: 0.75 }]',
    to: 'items: [{ element: quarters, each: 0.5 }]',
    code: 'points-below-maximum',
    params: { points: '2', maximum: '3' },
    at: { file: SO, text: '3\n      citation: { source: S0, place: III.2 }' },
  },
  {
    name: 'parts that add up to more than the maximum, without a cap that says so',
    file: SO,
    from: '      combine: best\n',
    to: '      combine: sum\n',
    code: 'points-above-maximum',
    params: { points: '4', maximum: '3' },
    at: { file: SO, text: '3\n      citation: { source: S0, place: III.3 }' },
  },
  {
    name: 'a cap above the maximum',
    file: SO,
    from: '      combine: best\n',
    to: '      combine: best\n      cap: ‸3.5\n',
    code: 'points-above-maximum',
    params: { points: '3.5', maximum: '3' },
  },
  {
    name: 'a floor above the cap',
    file: SO,
    from: '      combine: best\n',
    to: '      combine: best\n      floor: ‸3.5\n',
    code: 'combination-impossible',
    params: { what: 'floor, cap', why: 'floor-above-cap' },
  },
  {
    name: 'one score and several parts',
    file: SO,
    from: '      combine: best\n',
    to: '      combine: best\n      score: { method: yes-no, element: plan-issued }\n',
    code: 'combination-impossible',
    params: { what: 'score, parts', why: 'exactly-one' },
    at: { file: SO, text: 'id: "2.3"' },
  },
  {
    name: 'nothing that gives points',
    file: SO,
    from: '      score: { method: awarded, element: quality }\n',
    to: '',
    code: 'combination-impossible',
    params: { what: 'score, parts', why: 'exactly-one' },
    at: { file: SO, text: 'id: "2.4"' },
    also: ['element-unused'],
  },
  {
    name: 'combine without parts',
    file: XA,
    from: '      score: { method: proportional, element: satisfaction }\n',
    to: '      score: { method: proportional, element: satisfaction }\n      combine: ‸best\n',
    code: 'combination-impossible',
    params: { what: 'combine', why: 'only-with-parts' },
  },
  {
    name: 'points of an appraiser without their range',
    file: ELEMENTS,
    from: 'range: { min: 0, max: 4 }',
    to: 'range: { min: 0, max: 5 }',
    code: 'combination-impossible',
    params: { what: 'quality.range', why: 'range-is-0-to-4' },
    at: { file: SO, text: 'quality }' },
  },
  // steps, ratios, options, days
  {
    name: 'a gap between steps',
    file: SO,
    from: '{ below: 70, points: 0 }',
    to: '{ below: 60, points: 0 }',
    code: 'bands-gap',
    params: { interval: '60 ≤ x < 70' },
    at: { file: SO, text: '{ from: 70, below: 90, points: 2 }' },
  },
  {
    name: 'an overlap of steps',
    file: SO,
    from: '{ from: 90, points: 4 }',
    to: '‸{ from: 85, points: 4 }',
    code: 'bands-overlap',
    params: { interval: '85 ≤ x < 90' },
  },
  {
    name: 'a count that falls between steps',
    file: SO,
    from: '{ above: 3, points: 2 }',
    to: '‸{ above: 4, points: 2 }',
    code: 'bands-gap',
    params: { interval: 'x = 4' },
  },
  {
    name: 'a step that nothing falls into',
    file: SO,
    from: '{ from: 90, points: 4 }',
    to: '{ from: 90, points: 4 }\n              - ‸{ above: 100, points: 3 }',
    code: 'combination-impossible',
    params: { what: '100 < x', why: 'covers-no-value' },
  },
  {
    name: 'a ratio that does not say what a denominator of 0 gives',
    file: SO,
    from: '            whenDenominatorZero: full\n',
    to: '',
    code: 'denominator-without-zero-policy',
    params: { denominator: 'files-total', key: 'whenDenominatorZero' },
    says: { vi: 'Thêm whenDenominatorZero: zero', en: 'Add whenDenominatorZero: zero' },
    at: { file: SO, text: 'files-total]\n' },
  },
  {
    name: 'a denominator of 0 that rules out what always applies',
    file: SO,
    from: '            whenDenominatorZero: full\n',
    to: '            whenDenominatorZero: ‸not-applicable\n',
    code: 'not-applicable-without-policy',
    params: { criterion: '1.4.3' },
  },
  {
    name: 'a denominator of 0 of one part that rules out all',
    file: SO,
    from: '        - { method: yes-no, element: plan-issued, yes: 1 }\n',
    to: '        - { method: proportional, of: [meetings, quarters], whenDenominatorZero: ‸not-applicable }\n',
    code: 'combination-impossible',
    params: { what: 'whenDenominatorZero', why: 'not-applicable-only-with-score' },
    says: {
      vi: 'dùng zero hoặc full, hoặc viết tiêu chí bằng một score.',
      en: 'use zero or full, or write the criterion with one score.',
    },
  },
  {
    name: 'full points for a bonus that does not apply',
    file: SO,
    from: '      score: { method: per-item, items: [{ element: meetings, each: 0.5 }] }\n',
    to: '      score: { method: per-item, items: [{ element: meetings, each: 0.5 }] }\n      notApplicable: { policy: ‸full-points }\n',
    code: 'combination-impossible',
    params: { what: 'notApplicable.policy', why: 'full-points-only-in-scored' },
  },
  {
    name: 'full points for a deduction that does not apply',
    file: SO,
    from: '      score: { method: per-item, items: [{ element: hot-spots, each: 1 }] }\n',
    to: '      score: { method: per-item, items: [{ element: hot-spots, each: 1 }] }\n      notApplicable: { policy: ‸full-points }\n',
    code: 'combination-impossible',
    params: { what: 'notApplicable.policy', why: 'full-points-only-in-scored' },
    also: ['condition-avoidable'],
  },
  {
    name: 'a condition of "does not apply" on a figure that does not exist',
    file: SO,
    from: 'when: { fact: models-registered,',
    to: 'when: { fact: ‸models,',
    code: 'reference-unknown',
    params: { what: 'fact', found: 'models' },
  },
  {
    name: 'an option without points',
    file: SO,
    from: '{ full: 3, partial: 1, none: 0 }',
    to: '{ full: 3, none: 0 }',
    code: 'option-not-scored',
    params: { option: 'partial' },
    at: { file: SO, text: 'options: {' },
  },
  {
    name: 'a deadline that leaves no day for its step',
    file: SO,
    from: '          - { by: 06-15, points: 1 }\n',
    to: '          - { by: 06-15, points: 1 }\n          - ‸{ before: 06-16, points: 0.75 }\n',
    code: 'combination-impossible',
    params: { what: 'by 2023-06-15, before 2023-06-16', why: 'covers-no-day' },
    says: {
      vi: '“by 2023-06-15, before 2023-06-16”: không còn ngày nào cho mốc sau; sửa by hoặc before.',
      en: '“by 2023-06-15, before 2023-06-16”: no day is left for the later step; correct by or before.',
    },
  },
  {
    name: 'deadlines out of order',
    file: SO,
    from: '          - { by: 06-15, points: 1 }\n',
    to: '          - ‸{ by: 05-15, points: 1 }\n',
    code: 'steps-not-in-order',
    params: { found: '2023-05-15', after: '2023-06-01' },
  },
  {
    name: 'a day that does not exist',
    file: SO,
    from: 'by: 06-15',
    to: 'by: ‸06-31',
    code: 'date-not-existing',
    params: { found: '06-31' },
  },
  {
    name: 'a day that does not exist in one year of a table of days',
    file: SET,
    from: '2024: 2024-05-25 }',
    to: '2024: ‸2024-05-32 }',
    code: 'date-not-existing',
    params: { found: '2024-05-32' },
  },
  {
    name: 'a scoring year without a day',
    file: SET,
    from: 'value: { 2023: 2023-06-01, 2024: 2024-05-25 }',
    to: '‸value: { 2024: 2024-05-25 }',
    code: 'year-without-value',
    params: { year: 2023 },
  },
  {
    name: 'a day of the decision that does not exist',
    file: SET,
    from: 'issuedOn: 2024-01-15',
    to: 'issuedOn: ‸2023-02-29',
    code: 'date-not-existing',
    params: { found: '2023-02-29' },
  },
  // grades and conditions
  {
    name: 'a gap between grades',
    file: SET,
    from: 'from: 50, below: 80',
    to: 'from: 50, below: 75',
    code: 'bands-gap',
    params: { interval: '75 ≤ x < 80' },
    at: { file: SET, text: '{ id: tot,' },
  },
  {
    name: 'grades that overlap',
    file: SET,
    from: '- { id: yeu, label: Yếu, below: 50 }',
    to: '- { id: yeu, label: Yếu, to: 50 }',
    code: 'bands-overlap',
    params: { interval: 'x = 50' },
    at: { file: SET, text: '{ id: kha,' },
  },
  {
    name: 'grades worst first',
    file: SET,
    from: '    - { id: tot, label: Tốt, from: 80 }\n    - { id: kha, label: Khá, from: 50, below: 80 }\n',
    to: '    - { id: kha, label: Khá, from: 50, below: 80 }\n    - ‸{ id: tot, label: Tốt, from: 80 }\n',
    code: 'steps-not-in-order',
    params: { found: 'tot', after: 'kha' },
  },
  {
    name: 'a grade with two lower ends',
    file: SET,
    from: '- { id: tot, label: Tốt, from: 80 }',
    to: '- ‸{ id: tot, label: Tốt, from: 80, above: 70 }',
    code: 'combination-impossible',
    params: { what: 'from, above', why: 'at-most-one' },
  },
  {
    name: 'a grade that nobody can get',
    file: SET,
    from: '    - { id: tot,',
    to: '    - ‸{ id: vang, label: Vàng, above: 100 }\n    - { id: tot,',
    code: 'combination-impossible',
    params: { what: '100 < x', why: 'covers-no-value' },
  },
  {
    name: 'a condition that comes back to itself',
    file: SET,
    from: 'when: { fact: report-on, operator: after, value: { 2023: 2023-06-01, 2024: 2024-05-25 } }',
    to: '‸when: { condition: bao-cao-cham }',
    code: 'condition-cycle',
    params: { path: ['bao-cao-cham', 'bao-cao-cham'] },
  },
  {
    name: 'an operator of another kind of fact',
    file: SET,
    from: '{ fact: hot-spots, operator: at-least, value: 1 }',
    to: '{ fact: hot-spots, operator: ‸before, value: 05-25 }',
    code: 'condition-operator',
    params: { operator: 'before', fact: 'hot-spots', kind: 'number' },
  },
  {
    name: 'a number compared with a text',
    file: SET,
    from: 'operator: at-least, value: 1 }',
    to: 'operator: at-least, value: ‸"1" }',
    code: 'value-wrong',
    params: { expected: 'number' },
  },
  {
    name: 'a condition that does nothing and that nobody refers to',
    file: SET,
    from: '    effect: { notAbove: kha }\n',
    to: '',
    code: 'condition-without-effect',
    params: { id: 'diem-nong' },
    at: { file: SET, text: 'id: diem-nong' },
  },
  {
    name: 'two effects at once',
    file: SET,
    from: 'effect: { notAbove: kha }',
    to: '‸effect: { notAbove: kha, demoteBy: 1 }',
    code: 'combination-impossible',
    params: { what: 'notAbove, demoteBy, notEligible, notRanked', why: 'exactly-one' },
  },
  {
    name: 'a fact of another table, read through a condition',
    file: SET,
    from: '    when: { not: { fact: plan-issued, operator: is, value: true } }\n',
    to: '    ‸when: { not: { condition: vua-cham-vua-yeu } }\n',
    code: 'reference-unknown',
    params: { what: 'fact', found: 'percent:2' },
  },
  // conditions that a unit could get out of
  {
    name: 'a ceiling for too few, where an empty cell counts as 0',
    file: SET,
    from: '{ fact: hot-spots, operator: at-least, value: 1 }',
    to: '{ fact: ‸meetings, operator: below, value: 2 }',
    after: [
      [
        ELEMENTS,
        'label: Số cuộc họp, kind: count',
        'label: Số cuộc họp, kind: count, whenMissing: zero',
      ],
    ],
    code: 'zero-not-compared',
    params: { element: 'meetings' },
    says: {
      vi: 'Ghi whenMissing: blocks hoặc needs-review',
      en: 'Give the figure whenMissing: blocks or needs-review.',
    },
  },
  {
    name: 'the same where the whole set counts empty cells as 0',
    file: SET,
    from: '{ fact: hot-spots, operator: at-least, value: 1 }',
    to: '{ any: [{ fact: hot-spots, operator: at-least, value: 1 }, { fact: ‸quarters, operator: at-most, value: 0 }] }',
    after: [[SET, 'whenMissing: blocks', 'whenMissing: zero']],
    code: 'zero-not-compared',
    params: { element: 'quarters' },
    says: { vi: '“quarters”', en: '“quarters”' },
  },
  {
    name: 'a figure of a condition in whose cell a unit may write that it does not apply',
    file: XA,
    from: '      score: { method: proportional, element: satisfaction }\n',
    to: '      score: { method: proportional, element: satisfaction }\n      notApplicable: { policy: full-points }\n',
    after: [
      [
        SET,
        'when: { fact: hot-spots, operator: at-least, value: 1 }',
        'when: { any: [{ fact: hot-spots, operator: at-least, value: 1 }, { fact: satisfaction, operator: below, value: 50 }] }',
      ],
    ],
    code: 'condition-avoidable',
    params: { element: 'satisfaction', criterion: 'xa/1.2' },
    at: { file: SET, text: 'satisfaction, operator: below' },
    says: {
      vi: 'Tiêu chí “xa/1.2” cho phép ghi “không áp dụng” ở “satisfaction”',
      en: 'Criterion “xa/1.2” lets a unit write "does not apply" for “satisfaction”',
    },
  },
  // lineage and files
  {
    name: 'lineage without a set that is replaced',
    file: SET,
    from: 'replaces: thu-nghiem/2020-9\nlineage:\n',
    to: '‸lineage:\n',
    code: 'lineage-without-predecessor',
  },
  {
    name: 'lineage of a criterion that does not exist',
    file: SET,
    from: '  so/1.1: {',
    to: '  ‸so/1.9: {',
    code: 'reference-unknown',
    params: { what: 'criterion', found: 'so/1.9' },
  },
  {
    name: 'lineage from a criterion that the replaced set does not have',
    file: SET,
    from: '[xa/1.1, xa/1.2]',
    to: '[xa/1.1, ‸xa/1.3]',
    code: 'reference-unknown',
    params: { what: 'criterion', found: 'xa/1.3' },
  },
  {
    name: 'a set that replaces itself',
    file: SET,
    from: 'replaces: thu-nghiem/2020-9',
    to: 'replaces: ‸thu-nghiem/2024-1',
    code: 'combination-impossible',
    params: { what: 'replaces', why: 'replaces-itself' },
  },
  {
    name: 'a table that no unit group uses',
    file: SET,
    from: 'label: Xã phường, table: xa',
    to: 'label: Xã phường, table: so',
    code: 'combination-impossible',
    params: { what: 'xa', why: 'table-without-unit-group' },
    at: { file: SET, text: 'xa, label: Bảng xã' },
  },
  {
    name: 'an id with accents',
    file: SET,
    from: 'id: thu-nghiem/2024-1\n',
    to: 'id: ‸thử-nghiệm/2024-1\n',
    code: 'value-wrong',
    params: { expected: 'issuer/year-number, without accents' },
  },
  {
    name: 'a set for no year',
    file: SET,
    from: 'scoringYears: [2023, 2024]',
    to: '‸scoringYears: []',
    code: 'value-wrong',
    params: { found: '[]', expected: '≥ 1' },
  },
];

describe('a criteria set', () => {
  it('is accepted without a fault', () => {
    expect(faultsOf(fixtureFiles(), fixturePredecessor())).toEqual([]);
  });

  it.each(BROKEN)('is refused for $name', (broken) => {
    expectRefused(fixtureFiles(), broken);
  });
});

describe('several faults', () => {
  it('are told at once, from all files', () => {
    const changes: readonly FileEdit[] = [
      [SO, '{ full: 3, partial: 1, none: 0 }', '{ full: 3, partial: 9, none: 0 }'],
      [SO, '{ from: 90, points: 4 }', '{ from: 85, points: 4 }'],
      [SO, 'by: 06-15', 'by: 02-30'],
      [XA, 'source: S0, place: II.2', 'source: S7, place: II.2'],
      [SET, 'notAbove: kha', 'notAbove: no'],
      [SET, 'from: 50, below: 80', 'from: 50, below: 79'],
      [ELEMENTS, 'range: { max: 4 }', 'range: { min: -1, max: 4 }'],
    ];
    const files = editFiles(fixtureFiles(), changes);
    const faults = faultsOf(files, fixturePredecessor());
    expect(faults.map(({ code, file }) => `${file} ${code}`).sort()).toEqual([
      `${SET} bands-gap`,
      `${SET} reference-unknown`,
      `${ELEMENTS} combination-impossible`,
      `${SO} bands-overlap`,
      `${SO} date-not-existing`,
      `${SO} points-above-maximum`,
      `${XA} reference-unknown`,
    ]);
  });

  it('of shape are told at once, from all files', () => {
    const changes: readonly FileEdit[] = [
      [SO, '  label: Kết quả\n', ''],
      [SO, 'maxPoints: 18', 'maxPoints: many'],
      [XA, 'label: Hài lòng', 'labels: Hài lòng'],
      [SET, 'readFrom: percent', 'readFrom: percents'],
      [ELEMENTS, 'label: Điểm nóng, kind: count', 'label: Điểm nóng, kind: counts'],
    ];
    const files = editFiles(fixtureFiles(), changes);
    expect(new Set(faultsOf(files).map(({ file }) => file))).toEqual(
      new Set([SO, XA, SET, ELEMENTS]),
    );
    expect(faultsOf(files).filter(({ file }) => file === SO)).toHaveLength(2);
  });
});

describe('files of a set', () => {
  it('must all be there', () => {
    for (const gone of [SET, ELEMENTS, SO, XA]) {
      const files = fixtureFiles().filter(({ path }) => path !== gone);
      expect(faultsOf(files)).toContainEqual({
        code: 'file-missing',
        params: { path: gone },
        file: gone,
        line: 1,
        column: 1,
      });
    }
  });

  it('must all be named', () => {
    const path = 'tables/huyen.yaml';
    expect(faultsOf([...fixtureFiles(), { path, text: '[]' }])).toEqual([
      { code: 'file-unexpected', params: { path }, file: path, line: 1, column: 1 },
    ]);
  });

  it('must hold something', () => {
    const files = fixtureFiles().map((file) => (file.path === XA ? { ...file, text: '' } : file));
    expect(faultsOf(files)).toMatchObject([
      { code: 'value-wrong', file: XA, line: 1, column: 1, params: { expected: 'array' } },
    ]);
  });

  it('give one hash whatever line ends and order they have', () => {
    const { sha256 } = fixtureSet();
    const windows = fixtureFiles().map(({ path, text }) => ({
      path,
      text: text.replace(/\n/g, '\r\n'),
    }));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(parseCriteriaSet(windows).sha256).toBe(sha256);
    expect(parseCriteriaSet([...fixtureFiles()].reverse()).sha256).toBe(sha256);
  });

  it.each([SET, ELEMENTS, SO, XA])('give another hash for any change in %s', (path) => {
    const files = fixtureFiles().map((file) =>
      file.path === path ? { path, text: `${file.text}# checked\n` } : file,
    );
    expect(parseCriteriaSet(files).sha256).not.toBe(fixtureSet().sha256);
  });
});
