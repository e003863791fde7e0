import { describe, expect, it } from 'vitest';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import type { LintCode } from '../../src/domain/lint-finding.js';
import { LINT_TEXT_EN } from '../../src/labels/lint/lint-text-en.js';
import { LINT_TEXT_VI } from '../../src/labels/lint/lint-text-vi.js';
import { rulesUndecided } from '../../src/tuning/lint/checks/rules-undecided.js';
import { LINT_CHECKS } from '../../src/tuning/lint/index.js';
import { lintSet, makeContext } from '../../src/tuning/lint/lint-set.js';
import { tellFindings } from '../../src/tuning/lint/tell-findings.js';
import { fixturePredecessor, fixtureSet } from '../support/fixture-set.js';
import type { TextEdit } from '../support/lint-files.js';
import { editedFiles } from '../support/lint-files.js';

const MAIN = 'criteria-set.yaml';
const FIGURES = 'data-elements.yaml';
const SO = 'tables/so.yaml';
const XA = 'tables/xa.yaml';

/** A set that asks the question and one that does not; with `about` only findings on that criterion count. */
interface Example {
  readonly fires: readonly TextEdit[];
  readonly line: string;
  readonly silent: readonly TextEdit[];
  readonly about?: string;
  readonly cases?: string;
}

const PLAN = 'place: II.1 }\n      score: { method: yes-no, element: plan-issued }';
const MEETINGS = '{ from: 1, to: 3, points: 1 }, { above: 3, points: 2 }';
const ONE_CASE = `
profiles:
  so: { unitGroup: so-nganh, year: 2024, values: { plan-issued: true } }
cases:
  - { id: a, profile: so, expect: { outcome: incomplete, criteria: { "1.1": 2 } }, reasoning: "2" }
`;

/** `line`: the text of the line on which the finding stands, worked out from the edit. */
const EXAMPLES: Readonly<Partial<Record<LintCode, Example>>> = {
  'best-case-differs': {
    fires: [
      [
        SO,
        '- { method: yes-no, element: plan-issued, yes: 1 }\n        - { method: per-item, items: [{ element: meetings, each: 1 }] }\n      combine: best',
        '- { method: steps, element: meetings, steps: [{ to: 0, points: 1 }, { from: 1, points: 0 }] }\n        - { method: per-item, items: [{ element: meetings, each: 1 }], atMost: 2 }\n      combine: sum',
      ],
    ],
    // 0 meetings: 1 + 0; 2 meetings: 0 + 2. Never 3.
    line: 'maxPoints: 3',
    silent: [],
    about: 'so/2.3',
  },
  'rule-never-fires': {
    fires: [[SO, '{ by: 06-15, points: 1 }', '{ by: 12-31, points: 1 }']],
    line: 'late: 0.5',
    silent: [],
  },
  'points-never-change': {
    fires: [[SO, PLAN, PLAN.replace(' }', ' }').replace('plan-issued', 'plan-issued, no: 2')]],
    line: '- id: "1.1"',
    silent: [],
  },
  'points-not-monotone': {
    fires: [[SO, MEETINGS, '{ from: 1, to: 3, points: 2 }, { above: 3, points: 1 }']],
    line: '- id: "1.4.2"',
    silent: [],
  },
  'absent-better-than-late': {
    fires: [[SO, 'late: 0.5\n        absent: 0', 'late: 0.5\n        absent: 1']],
    line: 'absent: 1',
    silent: [],
  },
  'condition-always': {
    fires: [
      [MAIN, 'hot-spots, operator: at-least, value: 1', 'hot-spots, operator: at-least, value: 0'],
    ],
    line: 'when: { fact: hot-spots, operator: at-least, value: 0 }',
    silent: [],
  },
  'condition-never': {
    fires: [
      [MAIN, 'hot-spots, operator: at-least, value: 1', 'quarters, operator: above, value: 4'],
    ],
    line: 'when: { fact: quarters, operator: above, value: 4 }',
    silent: [],
  },
  'ceiling-never-lowers': {
    fires: [[MAIN, '{ notAbove: kha }', '{ notAbove: tot }']],
    line: 'effect: { notAbove: tot }',
    silent: [],
  },
  'grade-unreachable': {
    // 5 of 10 points for everybody: nobody is below 50 %.
    fires: [
      [
        XA,
        '{ method: proportional, element: satisfaction }',
        '{ method: proportional, element: satisfaction }\n      floor: 5',
      ],
    ],
    line: '- { id: yeu, label: Yếu, below: 50 }',
    silent: [
      [
        XA,
        '{ method: proportional, element: satisfaction }',
        '{ method: proportional, element: satisfaction }\n      floor: 4.9',
      ],
    ],
  },
  'grade-lost-by-not-applicable': {
    // 30 - 4 + 2 of bonus is 28.
    fires: [
      [MAIN, 'readFrom: percent', 'readFrom: total'],
      [MAIN, 'from: 80 }', 'from: 28.5 }'],
      [MAIN, 'from: 50, below: 80', 'from: 15, below: 28.5'],
      [MAIN, 'below: 50 }', 'below: 15 }'],
    ],
    line: '- { id: tot, label: Tốt, from: 28.5 }',
    silent: [
      [MAIN, 'readFrom: percent', 'readFrom: total'],
      [MAIN, 'from: 80 }', 'from: 28 }'],
      [MAIN, 'from: 50, below: 80', 'from: 15, below: 28'],
      [MAIN, 'below: 50 }', 'below: 15 }'],
    ],
    about: 'so',
  },
  'quota-never-binds': {
    fires: [[MAIN, 'below: 50 }', quota(100)]],
    line: 'atMost: { percent: 100, of: units, rounding: down }',
    silent: [[MAIN, 'below: 50 }', quota(20)]],
  },
  'deadline-outside-period': {
    fires: [[SO, '{ by: 06-15, points: 1 }', '{ by: 2025-01-15, points: 1 }']],
    line: '- { by: 2025-01-15, points: 1 }',
    silent: [],
  },
  'deadline-on-day-off': {
    // 15/6/2024 is a Saturday, 30/6/2024 a Sunday; 14/6 and 28/6 are working days in 2023 and 2024.
    fires: [],
    line: '- { by: 06-15, points: 1 }',
    silent: [
      [SO, 'by: 06-15', 'by: 06-14'],
      [SO, 'value: 06-30', 'value: 06-28'],
    ],
  },
  'kind-doubtful': {
    fires: [[FIGURES, 'label: Hồ sơ, kind: count', 'label: Hồ sơ, kind: number']],
    line: '- { id: files-total, label: Hồ sơ, kind: number }',
    silent: [
      [FIGURES, 'label: Hồ sơ, kind: count', 'label: Hồ sơ, kind: number, range: { min: 0 }'],
    ],
  },
  'rule-changed': {
    fires: [[SO, PLAN, PLAN.replace('plan-issued', 'plan-issued, no: 1')]],
    line: 'so/1.1: { from: [so/1.1], kind: kept }',
    silent: [
      [SO, PLAN, PLAN.replace('plan-issued', 'plan-issued, no: 1')],
      [MAIN, 'kind: kept }', 'kind: kept, note: Thêm điểm khi không có }'],
    ],
  },
  'label-changed': {
    fires: [[SO, 'label: Có kế hoạch\n', 'label: Ban hành kế hoạch\n']],
    line: 'so/1.1: { from: [so/1.1], kind: kept }',
    silent: [
      [SO, 'label: Có kế hoạch\n', 'label: Ban hành kế hoạch\n'],
      [MAIN, 'kind: kept }', 'kind: renamed }'],
    ],
  },
  'lineage-kind-doubtful': {
    fires: [[MAIN, 'kind: kept }', 'kind: renamed }']],
    line: 'so/1.1: { from: [so/1.1], kind: renamed }',
    silent: [],
  },
  'label-duplicate': {
    fires: [[SO, 'label: Mạng lưới', 'label: Có  kế hoạch']],
    line: 'label: Có  kế hoạch',
    silent: [],
  },
  'provenance-note-thin': {
    fires: [],
    line: 'provenance: { level: illustrative, note: Bộ nhỏ của phép thử }',
    silent: [
      [
        MAIN,
        'note: Bộ nhỏ của phép thử',
        'note: "Bộ nhỏ của phép thử, mọi điểm và ngưỡng đều do phép thử đặt"',
      ],
    ],
  },
  'issued-after-year': {
    fires: [],
    line: 'scoringYears: [2023, 2024]',
    silent: [[MAIN, 'issuedOn: 2024-01-15', 'issuedOn: 2023-01-15']],
  },
  'threshold-finer-than-rounding': {
    fires: [
      [MAIN, 'from: 80 }', 'from: 79.995 }'],
      [MAIN, 'below: 80 }', 'below: 79.995 }'],
    ],
    line: '- { id: tot, label: Tốt, from: 79.995 }',
    silent: [
      [MAIN, 'from: 80 }', 'from: 79.99 }'],
      [MAIN, 'below: 80 }', 'below: 79.99 }'],
    ],
  },
  'points-finer-than-rounding': {
    fires: [[SO, '{ by: 06-15, points: 1 }', '{ by: 06-15, points: 1.125 }']],
    line: '- id: "1.2"',
    silent: [[SO, '{ by: 06-15, points: 1 }', '{ by: 06-15, points: 1.12 }']],
  },
  'criterion-for-nobody': {
    fires: [
      [
        MAIN,
        'label: Xã phường, table: xa }',
        'label: Xã phường, table: xa, leavesOut: ["1.1"], scale: 6 }',
      ],
    ],
    line: '- id: "1.1"',
    silent: [
      [
        MAIN,
        'label: Xã phường, table: xa }',
        'label: Xã phường, table: xa, leavesOut: ["1.1"], scale: 6 }\n  - { id: phuong, label: Phường, table: xa }',
      ],
    ],
  },
  'set-without-cases': { fires: [], line: 'id: thu-nghiem/2024-1', silent: [], cases: ONE_CASE },
  'neighbours-equal': {
    fires: [[SO, MEETINGS, '{ from: 1, to: 3, points: 2 }, { above: 3, points: 2 }']],
    line: 'steps: [{ to: 0, points: 0 }, { from: 1, to: 3, points: 2 }, { above: 3, points: 2 }]',
    silent: [],
  },
  'citation-missing': {
    fires: [
      [
        SO,
        'label: Kết quả\n  maxPoints: 12\n',
        'label: Kết quả\n  maxPoints: 12\n  citation: { source: S0, place: III }\n',
      ],
    ],
    line: '- id: "1"',
    silent: [],
  },
  'source-unused': {
    fires: [
      [
        MAIN,
        '- { id: S0, title: Kế hoạch thử }',
        '- { id: S0, title: Kế hoạch thử }\n  - { id: S9, title: Khác }',
      ],
    ],
    line: '- { id: S9, title: Khác }',
    silent: [],
  },
  'evidence-missing': {
    fires: [],
    line: '- id: "1.1"',
    silent: [[SO, PLAN, PLAN.replace('\n', '\n      evidence: Kế hoạch\n')]],
    about: 'so/1.1',
  },
  'criterion-without-case': {
    fires: [],
    line: '- id: "1.2"',
    silent: [],
    about: 'so/1.1',
    cases: ONE_CASE,
  },
  'label-too-long': {
    fires: [[FIGURES, 'label: Số cuộc họp', `label: Số cuộc họp ${'giao ban '.repeat(9)}`]],
    line: `- { id: meetings, label: Số cuộc họp ${'giao ban '.repeat(9)}, kind: count }`,
    silent: [[FIGURES, 'label: Số cuộc họp', `label: Số cuộc họp ${'giao ban '.repeat(7)}`]],
  },
  'measure-counted-twice': {
    fires: [],
    line: '- id: "2.3"',
    silent: [],
    about: 'so/1.1',
  },
  'set-is-draft': {
    fires: [[MAIN, 'title: Bộ', 'status: draft\ntitle: Bộ']],
    line: 'status: draft',
    silent: [],
  },
};

function quota(percent: number): string {
  return `below: 50 }
  quotas:
    - id: mot-phan
      label: Một phần
      grade: tot
      atMost: { percent: ${percent}, of: units, rounding: down }
      within: all
      ties: keep
      citation: { source: S0, place: V }`;
}

async function lint(edits: readonly TextEdit[], cases?: string) {
  const own = cases === undefined ? [] : [{ path: 'cases.yaml', text: cases }];
  const files = [...editedFiles(edits), ...own];
  const predecessor = fixturePredecessor();
  const set = parseCriteriaSet(files, predecessor);
  return { set, files, findings: await lintSet({ set, files, predecessor }) };
}

describe('checks of lint', () => {
  it('have an example each, and a code of their own', () => {
    const codes = LINT_CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(Object.keys(LINT_TEXT_VI).sort());
    expect([...codes].sort()).toEqual([...Object.keys(EXAMPLES), 'rules-undecided'].sort());
  });

  describe.each(Object.entries(EXAMPLES))('%s', (code, { fires, line, silent, about, cases }) => {
    it('is told on its line, in both languages', async () => {
      const needsCases = code === 'criterion-without-case';
      const { set, files, findings } = await lint(fires, needsCases ? cases : undefined);
      const found = findings.filter((finding) => finding.code === code);
      const [first] = found;
      expect(first).toBeDefined();
      const lines = files.find(({ path }) => path === first?.file)?.text.split('\n') ?? [];
      expect(lines[(first?.line ?? 0) - 1]?.trim()).toBe(line);
      for (const language of ['vi', 'en'] as const) {
        for (const { message, hint } of tellFindings(found, set, language)) {
          expect(message).toMatch(/^["“\p{Lu}].*\.$/su);
          expect(hint).toMatch(/\.$/);
          expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|null/);
        }
      }
    });

    it('is not told where nothing is wrong', async () => {
      const { findings } = await lint(silent, cases);
      const found = findings.filter((finding) => finding.code === code);
      const own = about?.includes('/')
        ? found.filter(({ criterion }) => criterion === about)
        : found;
      expect(own).toEqual([]);
    });
  });

  it('tells figures for which not exactly one rule holds', async () => {
    const context = await makeContext({ set: fixtureSet(), predecessor: undefined });
    const probes = new Map(context.probes);
    const [tried] = probes.get('so/1.1') ?? [];
    const [probe] = tried?.probes ?? [];
    if (tried === undefined || probe === undefined) throw new Error('no probe');
    expect(rulesUndecided.find(context)).toEqual([]);
    probes.set('so/1.1', [{ ...tried, probes: [{ ...probe, undecided: 2, score: undefined }] }]);
    const [found, ...others] = rulesUndecided.find({ ...context, probes });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      criterion: 'so/1.1',
      params: { holding: 2, figures: [{ element: 'plan-issued', value: 'true' }] },
    });
  });

  it('have the same codes in both languages', () => {
    expect(Object.keys(LINT_TEXT_EN).sort()).toEqual(Object.keys(LINT_TEXT_VI).sort());
  });
});
