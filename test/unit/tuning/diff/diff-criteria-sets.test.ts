import { describe, expect, it } from 'vitest';
import { diffCriteriaSets } from '../../../../src/tuning/diff/diff-criteria-sets.js';
import type { Edits } from './tiny-versions.js';
import { changesAfter, tinyVersion, told } from './tiny-versions.js';

/** What each edit does, worked out by hand. */
const KINDS: readonly (readonly [string, Edits, readonly string[]])[] = [
  ['a title', [['title: Bộ thử', 'title: Bộ khác']], ['title-changed none']],
  ['a status', [['title: Bộ thử', 'title: Bộ thử\nstatus: draft']], ['status-changed none']],
  ['a basis', [['number: 1/QĐ', 'number: 2/QĐ']], ['legal-basis-changed none']],
  ['years', [['scoringYears: [2024]', 'scoringYears: [2024, 2025]']], ['years-changed none']],
  ['provenance', [['level: illustrative', 'level: partial']], ['provenance-changed none']],
  ['a note', [['Ghi chú thứ nhất', 'Ghi chú khác']], ['note-added none', 'note-removed none']],
  ['a source', [['title: Nguồn', 'title: Nguồn khác']], ['source-document-changed none']],
  [
    'what missing does',
    [['whenMissing: blocks', 'whenMissing: zero']],
    ['set-missing-policy-changed either'],
  ],
  [
    'how appraisers are settled',
    [['title: Bộ thử', 'title: Bộ thử\nappraisal: { settledBy: mean }']],
    ['appraisal-settlement-changed either'],
  ],
  ['a group’s name', [['label: Sở,', 'label: Sở ngành,']], ['unit-group-renamed none']],
  [
    'no place for a group',
    [['label: Sở, table: so', 'label: Sở, table: so, ranked: false']],
    ['unit-group-ranked-changed none'],
  ],
  ['a table’s name', [['label: Bảng sở', 'label: Bảng khác']], ['table-renamed none']],
  [
    'a band',
    [
      ['from: 80 }', 'from: 85 }'],
      ['below: 80', 'below: 85'],
    ],
    ['band-moved lowers', 'band-moved lowers'],
  ],
  ['a band’s name', [['label: Khá', 'label: Trung bình']], ['band-renamed none']],
  [
    'what grades are read from',
    [['readFrom: percent', 'readFrom: percent-without-bonus']],
    ['grade-source-changed lowers'],
  ],
  ['a minimum', [['atLeast: 50', 'atLeast: 40']], ['minimum-changed raises']],
  ['a quota', [['percent: 20', 'percent: 10']], ['quota-changed lowers']],
  [
    'a condition met sooner',
    [['operator: at-least, value: 2', 'operator: at-least, value: 1']],
    ['condition-changed lowers'],
  ],
  ['a harder effect', [['notAbove: kha', 'notAbove: yeu']], ['condition-changed lowers']],
  ['rounding', [['digits: 2', 'digits: 1']], ['rounding-changed either']],
  ['ranking', [['shared-dense', 'shared-with-gap']], ['ranking-changed none']],
  [
    'bonus over the scale',
    [['bonusMayExceedScale: false', 'bonusMayExceedScale: true']],
    ['bonus-over-scale-changed raises'],
  ],
  [
    'the limit of the bonus',
    [
      ['maxPoints: 2\n  criteria:\n    - id: T.1', 'maxPoints: 1\n  criteria:\n    - id: T.1'],
      ['label: Khen thưởng\n      maxPoints: 2', 'label: Khen thưởng\n      maxPoints: 1'],
    ],
    ['bonus-limit-changed lowers', 'maximum-lowered lowers'],
  ],
  ['a section’s name', [['label: Mục một', 'label: Mục đầu']], ['section-renamed none']],
  ['a criterion’s name', [['label: Phối hợp', 'label: Phối hợp chặt']], ['criterion-renamed none']],
  ['evidence', [['evidence: Kế hoạch', 'evidence: Kế hoạch đã ký']], ['evidence-changed none']],
  [
    'a maximum shared with a proportion',
    [
      ['label: Tỷ lệ việc xong\n      maxPoints: 4', 'label: Tỷ lệ việc xong\n      maxPoints: 5'],
      ['maxPoints: 12', 'maxPoints: 13'],
      ['scale: 20', 'scale: 21'],
    ],
    ['table-scale-changed either', 'section-maximum-changed none', 'maximum-raised raises'],
  ],
  ['an earlier deadline', [['by: 03-31', 'by: 03-15']], ['deadline-earlier lowers']],
  ['a later deadline', [['by: 04-30', 'by: 05-15']], ['deadline-later raises']],
  ['the same day in other words', [['by: 03-31', 'before: 04-01']], ['rule-rewritten none']],
  ['points when late', [['late: 0.5', 'late: 0.25']], ['late-points-changed lowers']],
  [
    'a tightened step',
    [
      ['from: 90, points: 3', 'from: 95, points: 3'],
      ['below: 90', 'below: 95'],
    ],
    ['step-tightened lowers'],
  ],
  [
    'a loosened step',
    [
      ['from: 70, below: 90', 'from: 60, below: 90'],
      ['below: 70', 'below: 60'],
    ],
    ['step-loosened raises'],
  ],
  [
    'one step harder, one easier',
    [
      ['from: 90, points: 3', 'from: 95, points: 3'],
      ['from: 70, below: 90', 'from: 60, below: 95'],
      ['below: 70', 'below: 60'],
    ],
    ['step-tightened either', 'step-loosened either'],
  ],
  [
    'points of a step',
    [['below: 90, points: 1', 'below: 90, points: 2']],
    ['step-points-changed raises'],
  ],
  ['an option', [['low: 1', 'low: 0.5']], ['option-points-changed lowers']],
  ['points of an item', [['each: 0.5', 'each: 0.25']], ['item-points-changed lowers']],
  [
    'a limit further up',
    [
      ['atMost: 3', 'atMost: 4'],
      ['      parts:', '      cap: 4\n      parts:'],
    ],
    ['cap-changed raises', 'points-limit-changed raises'],
  ],
  ['a floor', [['      parts:', '      floor: 1\n      parts:']], ['floor-changed raises']],
  ['a cap at the maximum', [['      parts:', '      cap: 4\n      parts:']], ['cap-changed none']],
  [
    'the best part instead of the sum',
    [
      ['      parts:', '      combine: best\n      parts:'],
      ['atMost: 3', 'atMost: 4'],
    ],
    ['combination-changed either', 'points-limit-changed either'],
  ],
  [
    'a method',
    [
      [
        '{ method: proportional, of: [done, due], whenDenominatorZero: zero }',
        '{ method: steps, of: [done, due], whenDenominatorZero: zero, steps: [{ from: 100, points: 4 }, { below: 100, points: 0 }] }',
      ],
    ],
    ['method-changed lowers'],
  ],
  [
    'nothing to divide by',
    [['due], whenDenominatorZero: zero', 'due], whenDenominatorZero: full']],
    ['zero-policy-changed raises'],
  ],
  [
    'what does not apply',
    [['policy: full-points', 'policy: leaves-maximum']],
    ['not-applicable-changed lowers'],
  ],
  [
    'a requirement',
    [['operator: at-most, value: 0', 'operator: at-most, value: 1']],
    ['requirements-changed raises'],
  ],
  [
    'a figure’s name',
    [['label: Công khai, kind', 'label: Công khai rộng, kind']],
    ['element-renamed none'],
  ],
  ['a figure’s range', [['max: 100', 'max: 50']], ['element-range-changed none']],
  [
    'who gives a figure',
    [['source: appraiser', 'source: superior']],
    ['element-source-changed none'],
  ],
  [
    'other names of a column',
    [['label: Công khai, kind', 'label: Công khai, aliases: [Mở], kind']],
    ['element-aliases-changed none'],
  ],
  ['an option’s name', [['label: Cao', 'label: Rất cao']], ['element-option-renamed none']],
];

describe('every kind of change', () => {
  it.each(KINDS)('%s', (_, edits, expected) => {
    expect(told(changesAfter(edits))).toEqual(expected);
  });

  it.each(KINDS)('%s: turned round, the effect is turned round', (_, edits) => {
    const [one, other] = [tinyVersion(), tinyVersion(edits)];
    const turn = { raises: 'lowers', lowers: 'raises', either: 'either', none: 'none' } as const;
    const there = diffCriteriaSets(one, other).map(({ effect }) => turn[effect]);
    const back = diffCriteriaSets(other, one).map(({ effect }) => effect);
    expect([...back].sort()).toEqual([...there].sort());
  });

  it('finds nothing between a set and itself', () => {
    expect(diffCriteriaSets(tinyVersion(), tinyVersion())).toEqual([]);
  });

  it('tells a criterion that is new and one that is gone', () => {
    const edits: Edits = [
      [
        '- { id: level, label: Mức độ, kind: choice, options: [{ id: high, label: Cao }, { id: low, label: Thấp }] }\n',
        '',
      ],
      ['id: "1.4"\n      label: Phối hợp', 'id: "1.5"\n      label: Dân hỏi, chính quyền đáp'],
      [
        '{ method: choice, element: level, options: { high: 2, low: 1 } }',
        '{ method: yes-no, element: open }',
      ],
    ];
    const found = changesAfter(edits).filter(({ place }) => place.scope === 'criterion');
    expect(told(found)).toEqual(['criterion-removed either', 'criterion-added either']);
  });

  it('says by how many points at most', () => {
    const [change] = changesAfter([['by: 03-31', 'by: 03-15']]);
    // From 16 to 31 March: 3 points before, 1 point now.
    expect(change?.span).toEqual({ least: '-2', most: '0' });
  });
});
