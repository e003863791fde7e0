import type { CriteriaFile, CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../../../src/criteria/parse-criteria-set.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';

const HEAD = `
title: Bộ thử
legalBasis: { number: 1/QĐ, issuer: UBND, issuedOn: 2024-01-01 }
provenance: { level: illustrative, note: Để thử }
sources: [{ id: S, title: Nguồn }]
tables: [{ id: so, label: Bảng sở, scale: 10 }]
whenMissing: zero
rounding: [{ at: leaf, digits: 2, mode: half-up }]
ranking: { within: unit-group, by: [percent], ties: shared-with-gap }
`;

const OLD_MAIN = `
id: mini/2024-1
scoringYears: [2024]
unitGroups:
  - { id: so-nganh, label: "Sở, ban, ngành", table: so }
  - { id: huyen, label: Huyện, table: so }
grades:
  readFrom: percent
  bands:
    - { id: tot, label: Tốt, from: 80 }
    - { id: kha, label: Khá, from: 50, below: 80 }
    - { id: yeu, label: Yếu, below: 50 }
${HEAD}`;

const NEW_MAIN = `
id: mini/2025-1
replaces: mini/2024-1
lineage:
  so/1.1: { from: [so/1.1], kind: kept }
  so/1.2: { from: [so/1.2], kind: kept }
  so/2.1: { from: [so/2.2], kind: moved }
scoringYears: [2025]
unitGroups:
  - { id: so-nganh, label: "Sở, ban, ngành", table: so }
grades:
  readFrom: percent
  bands:
    - { id: tot, label: Tốt, from: 70 }
    - { id: kha, label: Khá, from: 50, below: 70 }
    - { id: yeu, label: Yếu, below: 50 }
${HEAD}`;

const OLD_ELEMENTS = `
- { id: plans, label: Số kế hoạch, kind: count }
- { id: open, label: Công khai, kind: yes-no }
- { id: meetings, label: Số cuộc họp, kind: count }
- { id: site, label: Có trang tin, kind: yes-no }
`;

const leaf = (id: string, maxPoints: number, score: string) => `
    - id: "${id}"
      label: Tiêu chí ${id}
      maxPoints: ${maxPoints}
      citation: { source: S, place: "1" }
      score: ${score}`;

const section = (id: string, maxPoints: number, leaves: readonly string[]) => `
- id: "${id}"
  label: Mục ${id}
  maxPoints: ${maxPoints}
  criteria:${leaves.join('')}
`;

const steps = (element: string, list: string) =>
  `{ method: steps, element: ${element}, steps: [${list}] }`;
const yes = (element: string) => `{ method: yes-no, element: ${element} }`;

const OLD_TABLE = [
  section('1', 6, [
    leaf(
      '1.1',
      4,
      steps(
        'plans',
        '{ from: 3, points: 4 }, { from: 1, below: 3, points: 2 }, { below: 1, points: 0 }',
      ),
    ),
    leaf('1.2', 2, yes('open')),
  ]),
  section('2', 4, [
    leaf('2.1', 3, steps('meetings', '{ from: 3, points: 3 }, { below: 3, points: 0 }')),
    leaf('2.2', 1, yes('site')),
  ]),
].join('');

const NEW_TABLE = [
  section('1', 5, [
    leaf(
      '1.1',
      3,
      steps(
        'plans',
        '{ from: 3, points: 3 }, { from: 1, below: 3, points: 1 }, { below: 1, points: 0 }',
      ),
    ),
    leaf('1.2', 2, yes('open')),
  ]),
  section('2', 5, [leaf('2.1', 1, yes('site')), leaf('2.2', 4, yes('online'))]),
].join('');

export const OLD_FILES: readonly CriteriaFile[] = [
  { path: 'criteria-set.yaml', text: OLD_MAIN },
  { path: 'data-elements.yaml', text: OLD_ELEMENTS },
  { path: 'tables/so.yaml', text: OLD_TABLE },
];

const NEW_FILES: readonly CriteriaFile[] = [
  { path: 'criteria-set.yaml', text: NEW_MAIN },
  {
    path: 'data-elements.yaml',
    text: `${OLD_ELEMENTS.replace(/- \{ id: meetings.*\n/, '')}- { id: online, label: Hồ sơ trực tuyến, kind: yes-no }\n`,
  },
  { path: 'tables/so.yaml', text: NEW_TABLE },
];

const sideOf = (set: CriteriaSet) => ({ set, rules: compileRuleSet(set), draft: true });

/** Two versions of a set of four criteria. */
export function miniSides() {
  const before = parseCriteriaSet(OLD_FILES);
  const after = parseCriteriaSet(NEW_FILES, before);
  return { before: sideOf(before), after: sideOf(after) };
}
