import type { CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../../../src/criteria/parse-criteria-set.js';
import type { CriteriaChange } from '../../../../src/domain/criteria-change.js';
import { diffCriteriaSets } from '../../../../src/tuning/diff/diff-criteria-sets.js';

const MAIN = `
id: tiny/2024-1
title: Bộ thử
legalBasis: { number: 1/QĐ, issuer: UBND, issuedOn: 2024-01-01 }
provenance: { level: illustrative, note: Để thử }
notes: [Ghi chú thứ nhất]
scoringYears: [2024]
sources: [{ id: S, title: Nguồn }]
unitGroups:
  - { id: so, label: Sở, table: so }
tables:
  - { id: so, label: Bảng sở, scale: 20 }
whenMissing: blocks
rounding: [{ at: leaf, digits: 2, mode: half-up }]
totals: { bonusMayExceedScale: false }
grades:
  readFrom: percent
  bands:
    - { id: tot, label: Tốt, from: 80 }
    - { id: kha, label: Khá, from: 60, below: 80 }
    - { id: yeu, label: Yếu, below: 60 }
  minimums:
    - { id: nua, label: Nửa, grade: tot, of: sections, atLeast: 50, citation: { source: S, place: "1" } }
  quotas:
    - { id: mot-phan-nam, label: Một phần năm, grade: tot, atMost: { percent: 20, of: units, rounding: up }, within: unit-group, ties: keep, citation: { source: S, place: "1" } }
conditions:
  - { id: nong, label: Điểm nóng, when: { fact: hot, operator: at-least, value: 2 }, effect: { notAbove: kha }, citation: { source: S, place: "1" } }
ranking: { within: unit-group, by: [grade, percent], ties: shared-dense }
`;

const ELEMENTS = `
- { id: plan-on, label: Ngày kế hoạch, kind: date, period: from-december-before }
- { id: done, label: Số việc xong, kind: count }
- { id: due, label: Số việc giao, kind: count }
- { id: rate, label: Tỷ lệ (%), kind: percent }
- { id: level, label: Mức độ, kind: choice, options: [{ id: high, label: Cao }, { id: low, label: Thấp }] }
- { id: news, label: Số tin, kind: count, range: { max: 100 } }
- { id: open, label: Công khai, kind: yes-no }
- { id: late, label: Số việc chậm, kind: count }
- { id: hot, label: Số điểm nóng, kind: count }
- { id: given, label: Điểm cho, kind: number, range: { min: 0, max: 2 }, source: appraiser }
`;

const SO = `
- id: "1"
  label: Mục một
  maxPoints: 12
  criteria:
    - id: "1.1"
      label: Kế hoạch
      maxPoints: 3
      citation: { source: S, place: "1" }
      evidence: Kế hoạch
      score: { method: deadline, element: plan-on, steps: [{ by: 03-31, points: 3 }, { by: 04-30, points: 1 }], late: 0.5, absent: 0 }
    - id: "1.2"
      label: Tỷ lệ việc xong
      maxPoints: 4
      citation: { source: S, place: "1" }
      score: { method: proportional, of: [done, due], whenDenominatorZero: zero }
    - id: "1.3"
      label: Hài lòng
      maxPoints: 3
      citation: { source: S, place: "1" }
      score: { method: steps, element: rate, steps: [{ from: 90, points: 3 }, { from: 70, below: 90, points: 1 }, { below: 70, points: 0 }] }
    - id: "1.4"
      label: Phối hợp
      maxPoints: 2
      citation: { source: S, place: "1" }
      score: { method: choice, element: level, options: { high: 2, low: 1 } }
- id: "2"
  label: Mục hai
  maxPoints: 8
  criteria:
    - id: "2.1"
      label: Tin bài và công khai
      maxPoints: 4
      citation: { source: S, place: "1" }
      parts:
        - { method: per-item, items: [{ element: news, each: 0.5 }], atMost: 3 }
        - { method: yes-no, element: open, yes: 1 }
    - id: "2.2"
      label: Không có điểm nóng
      maxPoints: 2
      citation: { source: S, place: "1" }
      notApplicable: { policy: full-points }
      score: { method: all-of, require: [{ fact: late, operator: at-most, value: 0 }] }
    - id: "2.3"
      label: Chất lượng
      maxPoints: 2
      citation: { source: S, place: "1" }
      score: { method: awarded, element: given }
- id: T
  label: Thưởng
  kind: bonus
  maxPoints: 2
  criteria:
    - id: T.1
      label: Khen thưởng
      maxPoints: 2
      citation: { source: S, place: "1" }
      score: { method: per-item, items: [{ element: news, each: 0.1 }] }
`;

/** An edit of the three files: pairs of a text that occurs once and what stands there instead. */
export type Edits = readonly (readonly [string, string])[];

/** The tiny set with edits; fails where a text does not occur, or the result is no sound set. */
export function tinyVersion(edits: Edits = []): CriteriaSet {
  let texts = [MAIN, ELEMENTS, SO];
  for (const [from, to] of edits) {
    if (!texts.some((text) => text.includes(from))) throw new Error(`nothing to edit: ${from}`);
    texts = texts.map((text) => text.replace(from, to));
  }
  const [main = '', elements = '', so = ''] = texts;
  return parseCriteriaSet([
    { path: 'criteria-set.yaml', text: main },
    { path: 'data-elements.yaml', text: elements },
    { path: 'tables/so.yaml', text: so },
  ]);
}

/** Changes from the tiny set to itself with edits. */
export function changesAfter(edits: Edits): readonly CriteriaChange[] {
  return diffCriteriaSets(tinyVersion(), tinyVersion(edits));
}

/** "kind effect" of each change. */
export function told(changes: readonly CriteriaChange[]): readonly string[] {
  return changes.map(({ kind, effect }) => `${kind} ${effect}`);
}
