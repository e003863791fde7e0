import type { CriteriaFile, CriteriaSet } from '../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import type { Evaluation, UnitResult } from '../../src/domain/evaluation.js';
import type { Issue } from '../../src/domain/issue.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import { evaluate } from '../../src/evaluate.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import type { TestUnit } from './make-table.js';
import { makeWideTable } from './make-table.js';

const MAIN = `
id: tiny/2024-1
title: Bộ thử
legalBasis: { number: 1/QĐ, issuer: UBND, issuedOn: 2024-01-01 }
provenance: { level: illustrative, note: Để thử }
scoringYears: [2024]
sources: [{ id: S, title: Nguồn }]
unitGroups:
  - { id: so-nganh, label: "Sở, ban, ngành", aliases: [Sở ngành], table: so }
  - { id: don-vi, label: Đơn vị sự nghiệp, table: so }
  - { id: xa, label: "Xã, phường", table: xa }
tables:
  - { id: so, label: Bảng sở, scale: 20 }
  - { id: xa, label: Bảng xã, scale: 5 }
rounding:
  - { at: leaf, digits: 2, mode: half-up }
  - { at: percent, digits: 2, mode: half-up }
totals: { bonusMayExceedScale: false }
grades:
  readFrom: percent
  bands:
    - { id: xuat-sac, label: Xuất sắc, from: 90 }
    - { id: tot, label: Tốt, from: 80, below: 90 }
    - { id: kha, label: Khá, from: 65, below: 80 }
    - { id: yeu, label: Yếu, below: 65 }
conditions:
  - id: leader
    label: Lãnh đạo bị kỷ luật
    when: { fact: leader-fault, operator: is, value: true }
    effect: { notEligible: true }
    citation: { source: S, place: "1" }
  - id: many-faults
    label: Bị phê bình từ 2 lần
    when: { fact: faults, operator: at-least, value: 2 }
    effect: { demoteBy: 1 }
    tables: [so]
    citation: { source: S, place: "2" }
  - id: no-report
    label: Không gửi báo cáo
    when: { fact: report-on, operator: absent, value: true }
    effect: { demoteBy: 1 }
    citation: { source: S, place: "3" }
  - id: hot-spot
    label: Có điểm nóng
    when: { fact: hot-spots, operator: at-least, value: 1 }
    effect: { notAbove: kha }
    tables: [so]
    citation: { source: S, place: "4" }
  - id: weak-section
    label: Mục 2 dưới một nửa
    when: { fact: "percent:2", operator: below, value: 50 }
    effect: { notAbove: tot }
    tables: [so]
    citation: { source: S, place: "5" }
ranking: { within: unit-group, by: [grade, percent, total], ties: shared-with-gap }
`;

const ELEMENTS = `
- id: plan-on
  label: Ngày ban hành kế hoạch
  aliases: [Ngày ký kế hoạch]
  kind: date
  period: from-december-before
  whenMissing: blocks
- { id: report-on, label: Ngày gửi báo cáo, kind: date, whenMissing: blocks }
- { id: openness, label: Công khai thủ tục, kind: yes-no, whenMissing: zero }
- id: level
  label: Mức độ phối hợp
  kind: choice
  whenMissing: blocks
  options:
    - { id: high, label: Thường xuyên }
    - { id: mid, label: Thỉnh thoảng }
    - { id: low, label: Hiếm khi }
- { id: satisfaction, label: Tỷ lệ hài lòng (%), kind: percent, source: survey, whenMissing: needs-review }
- { id: cases-total, label: Số vụ đến hạn, kind: count, whenMissing: blocks }
- { id: cases-done, label: Số vụ đã giải quyết, kind: count, whenMissing: blocks }
- { id: petitions, label: Số đơn, kind: count, whenMissing: blocks }
- { id: petitions-late, label: Số đơn trễ hạn, kind: count, whenMissing: blocks }
- { id: petitions-poor, label: Số đơn chưa thỏa đáng, kind: count, whenMissing: blocks }
- { id: meetings, label: Số cuộc họp, aliases: [Số buổi họp], kind: count, range: { max: 12 }, whenMissing: blocks }
- { id: budget, label: Kinh phí (triệu đồng), kind: number, range: { min: 0, max: 5000 }, whenMissing: zero }
- { id: budget-due, label: Được giao kinh phí, kind: yes-no, whenMissing: zero }
- id: review-points
  label: Điểm hội đồng
  kind: number
  range: { min: 0, max: 2 }
  source: appraiser
  whenMissing: needs-review
- { id: awards, label: Số bằng khen, kind: count, whenMissing: zero }
- { id: faults, label: Số lần bị phê bình, kind: count, whenMissing: blocks }
- { id: hot-spots, label: Số điểm nóng, kind: count, whenMissing: blocks }
- { id: leader-fault, label: Lãnh đạo bị kỷ luật, kind: yes-no, whenMissing: zero }
`;

const SO = `
- id: "1"
  label: Mục 1
  maxPoints: 9
  criteria:
    - id: "1.1"
      label: Kế hoạch đúng hạn
      maxPoints: 2
      citation: { source: S, place: "1" }
      score:
        method: deadline
        element: plan-on
        steps: [{ by: 03-31, points: 2 }, { by: 04-15, points: 1 }]
        late: 0.5
        absent: 0
    - id: "1.2"
      label: Công khai
      maxPoints: 1
      citation: { source: S, place: "1" }
      score: { method: yes-no, element: openness }
    - id: "1.3"
      label: Phối hợp
      maxPoints: 3
      citation: { source: S, place: "1" }
      score: { method: choice, element: level, options: { high: 3, mid: 1.5, low: 0 } }
    - id: "1.4"
      label: Hài lòng
      maxPoints: 3
      citation: { source: S, place: "1" }
      score:
        method: steps
        element: satisfaction
        steps: [{ from: 90, points: 3 }, { from: 70, below: 90, points: 2 }, { below: 70, points: 0 }]
- id: "2"
  label: Mục 2
  maxPoints: 11
  criteria:
    - id: "2.1"
      label: Giải quyết
      maxPoints: 7
      criteria:
        - id: "2.1.1"
          label: Vụ việc
          maxPoints: 3
          citation: { source: S, place: "2" }
          notApplicable: { policy: leaves-maximum }
          score: { method: proportional, of: [cases-done, cases-total], whenDenominatorZero: not-applicable }
        - id: "2.1.2"
          label: Đơn
          maxPoints: 2
          citation: { source: S, place: "2" }
          score:
            method: proportional
            of: [{ plus: [petitions], minus: [petitions-late, petitions-poor] }, petitions]
            whenDenominatorZero: full
        - id: "2.1.3"
          label: Họp
          maxPoints: 2
          citation: { source: S, place: "2" }
          score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }
    - id: "2.2"
      label: Kinh phí
      maxPoints: 2
      citation: { source: S, place: "2" }
      notApplicable: { policy: full-points, when: { fact: budget-due, operator: is, value: false } }
      score:
        method: steps
        element: budget
        steps: [{ from: 1000, points: 2 }, { from: 100, below: 1000, points: 1 }, { below: 100, points: 0 }]
    - id: "2.3"
      label: Hội đồng chấm
      maxPoints: 2
      citation: { source: S, place: "2" }
      score: { method: awarded, element: review-points }
- id: T
  label: Điểm thưởng
  kind: bonus
  maxPoints: 1
  criteria:
    - id: T.1
      label: Bằng khen
      maxPoints: 2
      citation: { source: S, place: T }
      score: { method: per-item, items: [{ element: awards, each: 0.5 }] }
- id: G
  label: Điểm trừ
  kind: deduction
  maxPoints: 3
  criteria:
    - id: G.1
      label: Phê bình
      maxPoints: 3
      citation: { source: S, place: G }
      score: { method: per-item, items: [{ element: faults, each: 1 }] }
`;

const XA = `
- id: A
  label: Mục A
  maxPoints: 5
  criteria:
    - id: A.1
      label: Công khai
      maxPoints: 2
      citation: { source: S, place: A }
      notApplicable: { policy: leaves-maximum }
      score: { method: yes-no, element: openness }
    - id: A.2
      label: Họp hoặc công khai
      maxPoints: 3
      citation: { source: S, place: A }
      notApplicable: { policy: leaves-maximum }
      combine: best
      floor: 0.5
      parts:
        - { method: yes-no, element: openness, yes: 1 }
        - { method: per-item, items: [{ element: meetings, each: 0.5 }] }
`;

/** Changes to the text of the set: each pair is found exactly once in some file, then replaced. */
export type Edits = readonly (readonly [find: string, replacement: string])[];

/** A small set with every status, method of note and effect; checked like any other. */
export function tinySet(edits: Edits = []): CriteriaSet {
  return parseCriteriaSet(tinyFiles(edits));
}

/** Its files. */
export function tinyFiles(edits: Edits = []): readonly CriteriaFile[] {
  const texts = new Map([
    ['criteria-set.yaml', MAIN],
    ['data-elements.yaml', ELEMENTS],
    ['tables/so.yaml', SO],
    ['tables/xa.yaml', XA],
  ]);
  for (const [find, replacement] of edits) {
    const hits = [...texts].filter(([, text]) => text.includes(find));
    const [hit] = hits;
    if (hit === undefined || hits.length > 1 || hit[1].split(find).length > 2) {
      throw new Error(`"${find}" does not stand in exactly one place`);
    }
    texts.set(
      hit[0],
      hit[1].replace(find, () => replacement),
    );
  }
  return [...texts].map(([path, text]) => ({ path, text: text.trimStart() }));
}

/**
 * A unit of table "so" without a fault. Section 1: 2 + 1 + 3 + 3 = 9; section 2: 2.7 + 1.6 + 2 + 1 +
 * 1.5 = 8.8; bonus 0.5; deduction 0; total 18.3 of 20 = 91.5 %.
 */
export const SO_UNIT: TestUnit = {
  unit_id: 'S1',
  name: 'Sở Một',
  unit_group: 'so-nganh',
  'plan-on': '15/3/2024',
  'report-on': '1/6/2024',
  openness: 'có',
  level: 'Thường xuyên',
  satisfaction: '95%',
  'cases-total': '10',
  'cases-done': '9',
  petitions: '10',
  'petitions-late': '1',
  'petitions-poor': '1',
  meetings: '8',
  budget: '500',
  'budget-due': 'có',
  'review-points': '1,5',
  awards: '1',
  faults: '0',
  'hot-spots': '0',
  'leader-fault': 'không',
};

/** A unit of table "xa" without a fault: 2 + 3 = 5 of 5. */
export const XA_UNIT: TestUnit = {
  unit_id: 'X1',
  name: 'Xã Một',
  unit_group: 'xa',
  openness: 'có',
  meetings: '6',
  'report-on': '1/6/2024',
  'leader-fault': 'không',
};

export interface TinyRun {
  readonly edits?: Edits;
  readonly set?: CriteriaSet;
  readonly rules?: RuleSet;
  readonly fileIssues?: readonly Issue[];
  readonly onProgress?: (done: number, units: number) => void;
}

/** The whole evaluation of tables under the tiny set, year 2024. */
export async function evaluateTiny(
  tables: readonly RawTable[],
  { edits = [], set = tinySet(edits), rules, fileIssues = [], onProgress }: TinyRun = {},
): Promise<Evaluation> {
  return evaluate({
    criteriaSet: set,
    rules: rules ?? compileRuleSet(set),
    draft: false,
    year: 2024,
    tables,
    fileIssues,
    ...(onProgress && { onProgress }),
  });
}

/** The result of one unit of table "so" that differs from {@link SO_UNIT} in what is given. */
export async function scoreSoUnit(
  values: TestUnit,
  run: TinyRun = {},
): Promise<{ readonly unit: UnitResult; readonly issues: readonly Issue[] }> {
  const evaluation = await evaluateTiny([makeWideTable([{ ...SO_UNIT, ...values }])], run);
  const [unit] = evaluation.units;
  if (unit === undefined) throw new Error(`not scored: ${JSON.stringify(evaluation.issues)}`);
  return { unit, issues: evaluation.issues };
}
