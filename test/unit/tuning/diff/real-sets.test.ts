import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CriteriaChange } from '../../../../src/domain/criteria-change.js';
import { diffCriteriaSets } from '../../../../src/tuning/diff/diff-criteria-sets.js';
import { loadCriteriaSet, REPOSITORY } from '../../../support/repository-files.js';

/** One line of the hand-made list of intended changes. */
interface Intended {
  readonly table: string;
  readonly id: string;
  readonly sort: string;
  readonly points: string;
  readonly text: string;
}

/** The list of samples/drafts/quang-ngai-2026/README.md, which was written before there was a comparison. */
function intendedChanges(): readonly Intended[] {
  const text = readFileSync(join(REPOSITORY, 'samples/drafts/quang-ngai-2026/README.md'), 'utf8');
  return text.split(/^### /m).flatMap((part) => {
    const table = /^Bảng [^(]*\(`([a-z-]+)`\)/.exec(part)?.[1];
    if (table === undefined) return [];
    return part.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const [, id = '', , sort = '', points = '', said = ''] = cells;
      return /^[\dTG][.\d]*$/.test(id) ? [{ table, id, sort, points, text: said }] : [];
    });
  });
}

const changes = diffCriteriaSets(
  loadCriteriaSet('quang-ngai/2022-1211'),
  loadCriteriaSet('drafts/quang-ngai-2026'),
);

function kindsAt(table: string, id: string): readonly string[] {
  return changes
    .filter(
      ({ place }) =>
        place.scope === 'criterion' && place.after?.table === table && place.after.id === id,
    )
    .map(({ kind }) => kind);
}

/** What a word of the list must be found as; one of these kinds. */
const WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/đổi minh chứng/, /^evidence-changed$/],
  [/đổi nơi dẫn|nơi dẫn thêm/, /^citation-changed$/],
  [/dời hạn|hạn dời|hai hạn|dời mốc/, /^(?:deadline-(?:earlier|later)|method-changed)$/],
  [/đổi cách tính/, /^method-changed$/],
  [/đổi cả tên|chỉ đổi tên/, /^criterion-renamed$/],
  [/siết mức:|dời mức cao nhất|chỉ dời mức thấp nhất/, /^step-(?:tightened|added)$/],
  [/nới mức/, /^step-loosened$/],
  [/rút khỏi thang điểm/, /^not-applicable-changed$/],
  [/mức sàn/, /^floor-changed$/],
  [/mức trần chung/, /^cap-changed$/],
  [/siết tỷ lệ người dự/, /^requirements-changed$/],
  [/ngưỡng theo loại/, /^(?:thresholds-by-kind-changed|criterion-added)$/],
];

const SORTS: Readonly<Record<string, string>> = {
  mới: 'criterion-added',
  tách: 'criterion-split',
  gộp: 'criterion-merged',
  chuyển: 'criterion-moved',
  'đổi tên': 'criterion-renamed',
};

function numberOf(text: string): number {
  return text.split('+').reduce((sum, part) => sum + Number(part.trim().replace(',', '.')), 0);
}

describe('the draft of 2026 against the hand-made list of its changes', () => {
  const intended = intendedChanges();

  it('has a line for every criterion', () => {
    expect(intended).toHaveLength(123);
  });

  it.each(intended.map((line) => [`${line.table}/${line.id}`, line] as const))('%s', (_, line) => {
    const kinds = kindsAt(line.table, line.id);
    const sort = SORTS[line.sort];
    if (sort !== undefined) expect(kinds).toContain(sort);
    if (line.text === 'không đổi') expect(kinds).toEqual([]);
    else expect(kinds).not.toEqual([]);
    for (const [word, kind] of WORDS) {
      if (word.test(line.text)) {
        expect(
          kinds.some((each) => kind.test(each)),
          `${word} in ${kinds}`,
        ).toBe(true);
      }
    }
  });

  it('has every maximum that was changed, and no other', () => {
    const found = changes.flatMap(({ kind, place }) =>
      place.scope === 'criterion' && (kind === 'maximum-raised' || kind === 'maximum-lowered')
        ? [`${place.after?.table}/${place.after?.id} ${kind}`]
        : [],
    );
    const listed = intended.flatMap(({ table, id, points, sort }) => {
      const [from = '', to] = points.split('→');
      if (to === undefined || sort === 'tách') return [];
      // Of a merger with the districts' table only the communes' own criterion counts.
      const own =
        from.includes('+') && table === 'cap-xa' && id !== '9.2' ? from.split('+')[0] : from;
      const [old, now] = [numberOf(own ?? ''), numberOf(to)];
      if (old === now) return [];
      return [`${table}/${id} ${now > old ? 'maximum-raised' : 'maximum-lowered'}`];
    });
    expect([...found].sort()).toEqual([...listed].sort());
  });

  it('drops exactly what the list drops', () => {
    const dropped = changes.flatMap(({ kind, place }) =>
      kind === 'criterion-removed' && place.scope === 'criterion'
        ? place.before.map(({ table, id }) => `${table}/${id}`)
        : [],
    );
    const huyen =
      '1.1 1.2 2.1 2.2 3.1 3.2 3.5 4.1 4.3 5.1 5.2 6.1 6.5 7.1 8.1 8.2 9.1 10.1 10.2 10.3 T.1 T.2 G.1 G.2';
    expect(dropped).toEqual([
      'cap-tinh/3.3.3',
      'cap-tinh/5.4',
      'cap-tinh/9.2',
      'su-nghiep/3.5',
      ...huyen.split(' ').map((id) => `cap-huyen/${id}`),
    ]);
  });

  it('tells what changes for the whole decision', () => {
    const general = changes
      .filter(({ place }) => place.scope === 'grades' || place.scope === 'unit-group')
      .map(({ kind, effect }) => `${kind} ${effect}`);
    expect(general).toEqual([
      'unit-group-renamed none',
      'unit-group-aliases-changed none',
      'unit-group-removed none',
      'grade-source-changed lowers',
      'band-moved lowers',
      'band-moved lowers',
      'limit-renamed none',
      'condition-changed lowers',
      'condition-added lowers',
      'condition-removed raises',
      'minimum-added lowers',
      'quota-added lowers',
      'rounding-changed either',
      'ranking-changed none',
    ]);
  });

  it('tells the figures', () => {
    const figures = (kind: CriteriaChange['kind']) =>
      changes.flatMap(({ kind: own, place }) =>
        own === kind && place.scope === 'element' ? [place.after ?? place.before] : [],
      );
    expect([...figures('element-added')].sort()).toEqual([
      'commune-kind',
      'meeting-conclusions',
      'meeting-conclusions-done',
      'online-procedures',
      'villages-met',
      'villages-total',
    ]);
    expect([...figures('element-removed')].sort()).toEqual([
      'decision-checks',
      'office-culture-rules',
      'reports-sent',
    ]);
    expect(figures('element-missing-policy-changed')).toEqual(['harassment-reports']);
  });
});

describe('1211 against 436', () => {
  const earlier = diffCriteriaSets(
    loadCriteriaSet('quang-ngai/2019-436'),
    loadCriteriaSet('quang-ngai/2022-1211'),
  );
  const gone = earlier.flatMap(({ kind, place }) =>
    kind === 'criterion-removed' && place.scope === 'criterion'
      ? [`${place.inTable} ${place.before[0]?.id}`]
      : [],
  );

  it('follows the lineage of the departments’ table: only the election is gone', () => {
    expect(gone.filter((each) => each.startsWith('cap-tinh '))).toEqual(['cap-tinh 2.4']);
  });

  it('says of the tables without lineage that it guessed', () => {
    const bases = new Map(
      earlier.flatMap(({ place }) =>
        place.scope === 'criterion' && place.after
          ? [[place.after.table, place.basis] as const]
          : [],
      ),
    );
    expect(Object.fromEntries(bases)).toEqual({
      'cap-tinh': 'lineage',
      'su-nghiep': 'guessed',
      'cap-huyen': 'guessed',
      'cap-xa': 'guessed',
    });
  });

  it('tells the new grade, thresholds, conditions', () => {
    const grades = earlier.filter(({ place }) => place.scope === 'grades').map(({ kind }) => kind);
    expect(grades).toEqual([
      'grade-source-changed',
      'band-added',
      'band-moved',
      'band-moved',
      'band-moved',
      'limit-renamed',
      'condition-changed',
      'limit-citation-changed',
      'limit-renamed',
      'limit-citation-changed',
      'condition-added',
      'condition-added',
      'condition-added',
      'condition-added',
      'condition-removed',
      'rounding-changed',
      'ranking-changed',
    ]);
  });
});
