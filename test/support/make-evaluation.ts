import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import type { Issue } from '../../src/domain/issue.js';
import { evaluate } from '../../src/evaluate.js';
import type { Language } from '../../src/labels/language.js';
import type { ReportInput } from '../../src/reports/report.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';

/** One unit as its row would say: figures by element id, points by "claimed 1.1", "appraised 1.1". */
export interface UnitSketch {
  readonly id: string;
  readonly name: string;
  readonly group: 'so' | 'xa' | 'ban';
  readonly values: Readonly<Record<string, string>>;
}

/** A run in few words. `rounding` and `totals` are YAML of the set; the rest has defaults. */
export interface RunSketch {
  readonly units: readonly UnitSketch[];
  readonly rounding?: string;
  readonly bonusMayExceedScale?: boolean;
  readonly provenance?: 'full-text' | 'partial' | 'illustrative';
  readonly draft?: boolean;
  readonly language?: Language;
  readonly fileIssues?: readonly Issue[];
  /** Adds the group "ban" of table "tinh", which leaves these out and so has 12 of its 20 points. */
  readonly leavesOut?: readonly string[];
  /** What happens where 1.2 does not apply, if it is not that it leaves the maximum. */
  readonly policy?: 'rescales-rest';
}

function banGroup({ leavesOut }: RunSketch): string {
  if (leavesOut === undefined) return '';
  const ids = leavesOut.map((id) => `"${id}"`).join(', ');
  return `  - { id: ban, label: Ban, table: tinh, leavesOut: [${ids}], scale: 12 }\n`;
}

function mainFile(sketch: RunSketch): string {
  return `
id: thu/2024-1
title: Bộ tiêu chí thử
legalBasis: { number: 1/QĐ-UBND, issuer: UBND tỉnh thử, issuedOn: 2024-01-02 }
provenance: { level: ${sketch.provenance ?? 'full-text'}, note: Ghi chú về nguồn gốc }
scoringYears: [2024]
sources: [{ id: S, title: Kế hoạch thử }]
unitGroups:
  - { id: so, label: "Sở, ban, ngành", table: tinh }
  - { id: xa, label: "UBND xã", table: xa }
${banGroup(sketch)}tables:
  - { id: tinh, label: "Bảng điểm cấp tỉnh", scale: 20 }
  - { id: xa, label: "Bảng điểm cấp xã", scale: 10 }
whenMissing: blocks
rounding: ${sketch.rounding ?? '[{ at: percent, digits: 2, mode: half-up }]'}
totals: { bonusMayExceedScale: ${sketch.bonusMayExceedScale ?? false} }
grades:
  readFrom: percent
  bands:
    - { id: tot, label: Tốt, from: 80 }
    - { id: kha, label: Khá, from: 50, below: 80 }
    - { id: yeu, label: Yếu, below: 50 }
conditions:
  - id: diem-nong
    label: Để xảy ra điểm nóng
    when: { fact: hot, operator: at-least, value: 1 }
    effect: { notAbove: kha }
    citation: { source: S, place: I.2 }
ranking: { within: unit-group, by: [percent], ties: shared-with-gap }
`;
}

const ELEMENTS = `
- { id: plan-on, label: Ngày ban hành kế hoạch, kind: date }
- { id: done, label: Số việc đã làm, kind: count }
- { id: planned, label: Số việc phải làm, kind: count }
- { id: open, label: Đã công khai, kind: yes-no }
- { id: quality, label: Điểm chất lượng, kind: number, range: { min: 0, max: 4 }, source: appraiser, whenMissing: needs-review }
- { id: reported, label: Đã gửi báo cáo, kind: yes-no, whenMissing: zero }
- { id: praised, label: Số lần được khen, kind: count }
- { id: blamed, label: Số lần bị phê bình, kind: count }
- { id: hot, label: Số điểm nóng, kind: count, whenMissing: zero }
`;

const PROVINCE = `
- id: "1"
  label: Lãnh đạo, chỉ đạo
  maxPoints: 8
  criteria:
    - id: "1.1"
      label: Kế hoạch
      maxPoints: 4
      criteria:
        - id: "1.1.1"
          label: Ban hành kế hoạch đúng hạn
          maxPoints: 4
          citation: { source: S, place: II.1 }
          score: { method: deadline, element: plan-on, steps: [{ by: 03-31, points: 4 }], late: 1.5, absent: 0 }
    - id: "1.2"
      label: Hoàn thành việc được giao
      maxPoints: 4
      citation: { source: S, place: II.2 }
      score: { method: proportional, of: [done, planned], whenDenominatorZero: not-applicable }
      notApplicable: { policy: leaves-maximum }
- id: "2"
  label: Kết quả
  maxPoints: 12
  criteria:
    - id: "2.1"
      label: Công khai
      maxPoints: 6
      citation: { source: S, place: II.3 }
      score: { method: yes-no, element: open }
      notApplicable: { policy: full-points }
    - id: "2.2"
      label: Chất lượng
      maxPoints: 4
      citation: { source: S, place: II.4 }
      score: { method: awarded, element: quality }
    - id: "2.3"
      label: Báo cáo
      maxPoints: 2
      citation: { source: S, place: III }
      score: { method: yes-no, element: reported }
- id: T
  label: Điểm thưởng
  kind: bonus
  maxPoints: 2
  criteria:
    - id: T.1
      label: Được khen
      maxPoints: 2
      citation: { source: S, place: IV }
      score: { method: per-item, items: [{ element: praised, each: 0.5 }] }
- id: G
  label: Điểm trừ
  kind: deduction
  maxPoints: 3
  criteria:
    - id: G.1
      label: Bị phê bình
      maxPoints: 3
      citation: { source: S, place: V }
      score: { method: per-item, items: [{ element: blamed, each: 0.1 }] }
`;

const COMMUNE = `
- id: "1"
  label: Việc của xã
  maxPoints: 10
  criteria:
    - id: "1.1"
      label: Hoàn thành việc được giao
      maxPoints: 7
      citation: { source: S, place: II.2 }
      score: { method: proportional, of: [done, planned], whenDenominatorZero: zero }
    - id: "1.2"
      label: Công khai
      maxPoints: 3
      citation: { source: S, place: II.3 }
      score: { method: yes-no, element: open }
`;

function provinceFile({ policy }: RunSketch): string {
  return policy === undefined ? PROVINCE : PROVINCE.replace('leaves-maximum', policy);
}

/**
 * Runs a small made-up set over the sketched units, through the real pipeline, and gives what a report
 * gets. Table "tinh" (20 points; bonus 2, deduction 3): 1.1.1 deadline 31/3 (4, late 1.5), 1.2 ratio × 4
 * (KAD leaves the maximum), 2.1 yes 6 (KAD: full points), 2.2 given 0 to 4, 2.3 yes 2 (missing: 0),
 * T.1 0.5 each to 2, G.1 0.1 each to 3. Table "xa" (10 points): 1.1 ratio × 7, 1.2 yes 3.
 */
export async function makeReportInput(sketch: RunSketch): Promise<ReportInput> {
  const criteriaSet = parseCriteriaSet([
    { path: 'criteria-set.yaml', text: mainFile(sketch) },
    { path: 'data-elements.yaml', text: ELEMENTS },
    { path: 'tables/tinh.yaml', text: provinceFile(sketch) },
    { path: 'tables/xa.yaml', text: COMMUNE },
  ]);
  const rules = compileRuleSet(criteriaSet);
  const names = [...new Set(sketch.units.flatMap(({ values }) => Object.keys(values)))];
  const header = ['unit_id', 'name', 'unit_group', ...names];
  const rows = sketch.units.map(({ id, name, group, values }) => [
    id,
    name,
    group,
    ...names.map((column) => values[column] ?? ''),
  ]);
  const evaluation = await evaluate({
    criteriaSet,
    rules,
    draft: sketch.draft ?? false,
    year: 2024,
    tables: [
      {
        file: 'kq.xlsx',
        sheet: 'Số liệu',
        rows: [header, ...rows].map((texts, index) => ({
          number: index + 1,
          hidden: false,
          cells: texts.map((text) => ({ kind: text === '' ? 'blank' : 'text', text }) as const),
        })),
        hiddenColumns: [],
        hidden: false,
      },
    ],
    fileIssues: sketch.fileIssues ?? [],
  });
  return {
    evaluation,
    criteriaSet,
    language: sketch.language ?? 'vi',
    tables: rules.tables.map(({ id, scoring, outcome }) => ({
      id,
      rules: scoring.rules,
      outcomeRules: outcome.rules,
      facts: [...scoring.facts, ...outcome.facts],
    })),
    run: {
      toolVersion: '0.0.0-test',
      ranAt: '2024-12-05T18:30:05.000Z',
      command: 'danvan evaluate kq.xlsx --criteria thu/2024-1 --out k.xlsx',
      options: { year: '2024' },
      inputs: [{ file: 'kq.xlsx', sha256: 'ab'.repeat(32), bytes: 4321 }],
    },
  };
}

/** All figures of table "tinh" at their best: 20 of 20, without bonus or deduction. */
export const FULL_PROVINCE: Readonly<Record<string, string>> = {
  'plan-on': '1/3/2024',
  done: '3',
  planned: '3',
  open: 'có',
  quality: '4',
  reported: 'có',
  praised: '0',
  blamed: '0',
  hot: '0',
};
