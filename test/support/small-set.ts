import type { CriteriaFile } from '../../src/criteria/criteria-set.js';

/** One criterion of the small set, its way of scoring as YAML. */
export interface SmallCriterion {
  readonly maxPoints: number;
  readonly score: string;
}

/**
 * A set of one table and one section with criteria 1.1, 1.2 and so on, no rounding: from 70 % of all points
 * "tot", else "kha", read from the total. Figures: `satisfaction` (percent), `events`, `other`, `third`, `fourth` (counts).
 */
export function makeSmallSet(
  criteria: readonly SmallCriterion[],
  limit?: number,
): readonly CriteriaFile[] {
  const whole = criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const from = limit ?? whole * 0.7;
  const set = `
id: small/2024-1
title: Bộ nhỏ
legalBasis: { number: 1/QĐ, issuer: UBND, issuedOn: 2024-01-01 }
provenance: { level: illustrative, note: Để thử }
scoringYears: [2024]
sources: [{ id: S, title: Nguồn }]
unitGroups: [{ id: xa, label: Xã, table: bang }]
tables: [{ id: bang, label: Bảng, scale: ${whole} }]
grades:
  readFrom: total
  bands:
    - { id: tot, label: Tốt, from: ${from} }
    - { id: kha, label: Khá, below: ${from} }
ranking: { within: unit-group, by: [grade, total], ties: shared-with-gap }
`;
  const scores = criteria.map(({ score }) => score).join(' ');
  const elements = [
    ['satisfaction', 'percent'],
    ['events', 'count'],
    ['other', 'count'],
    ['third', 'count'],
    ['fourth', 'count'],
  ]
    .filter(([id = '']) => scores.includes(id))
    .map(
      ([id, kind]) => `- { id: ${id}, label: Số liệu ${id}, kind: ${kind}, whenMissing: blocks }\n`,
    )
    .join('');
  const leaves = criteria.map(
    ({ maxPoints, score }, at) => `    - id: "1.${at + 1}"
      label: Tiêu chí 1.${at + 1}
      maxPoints: ${maxPoints}
      citation: { source: S, place: "1" }
      score: ${score}
`,
  );
  const table = `- id: "1"
  label: Mục 1
  maxPoints: ${whole}
  criteria:
${leaves.join('')}`;
  return [
    { path: 'criteria-set.yaml', text: set.trimStart() },
    { path: 'data-elements.yaml', text: elements },
    { path: 'tables/bang.yaml', text: table },
  ];
}
