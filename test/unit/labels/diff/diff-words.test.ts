import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../../src/labels/diff/describe-change.js';
import { diffParts } from '../../../../src/labels/diff/diff-document.js';
import type { DiffSide } from '../../../../src/labels/diff/diff-sides.js';
import { diffSummary } from '../../../../src/labels/diff/diff-summary.js';
import { diffMarkdown } from '../../../../src/reports/diff/diff-markdown.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import { diffCriteriaSets } from '../../../../src/tuning/diff/diff-criteria-sets.js';
import { loadCriteriaSet } from '../../../support/repository-files.js';

function sideOf(id: string): DiffSide {
  const set = loadCriteriaSet(id);
  return {
    set,
    tables: compileRuleSet(set).tables.map(({ id: table, scoring, outcome }) => ({
      id: table,
      rules: scoring.rules,
      outcomeRules: outcome.rules,
      facts: [...scoring.facts, ...outcome.facts],
    })),
  };
}

const sides = { before: sideOf('quang-ngai/2019-436'), after: sideOf('quang-ngai/2022-1211') };
const changes = diffCriteriaSets(sides.before.set, sides.after.set);

it('says the new name of a changed condition once in each column of its row', () => {
  const draft = { before: sides.after, after: sideOf('drafts/quang-ngai-2026') };
  const found = diffCriteriaSets(draft.before.set, draft.after.set);
  const rows = diffParts(found, draft, 'vi').flatMap((part) => part.rows);
  const row = rows.find(({ names }) => names.includes('Đổi điều kiện'));
  const name =
    'Để xảy ra cả "điểm nóng" và khiếu kiện đông người, vượt cấp thì không xếp trên loại';
  expect(row?.names).toContain('Đổi tên điều kiện');
  expect(row?.old.split(name)).toHaveLength(2);
  expect(row?.now.split(name)).toHaveLength(2);
  expect(row?.old).toContain(`${name} Trung bình (`);
  expect(row?.now).toContain(`${name} Yếu (`);
});

describe.each(['vi', 'en'] as const)('changes in %s', (language) => {
  it('have a whole sentence each', () => {
    expect(changes.length).toBeGreaterThan(300);
    for (const change of changes) {
      const { subject, name, text } = describeChange(change, sides, language);
      for (const said of [subject, name, text]) {
        expect(said.length).toBeGreaterThan(1);
        expect(said).not.toMatch(/undefined|NaN|null|\[object| {2}/);
      }
    }
  });

  it('say maxima with the decimal sign of the language', () => {
    const change = changes.find(
      ({ kind, place }) =>
        kind === 'maximum-lowered' && place.scope === 'criterion' && place.after?.id === '1.1.1',
    );
    if (change === undefined) throw new Error('1.1.1 fell from 4 to 2.5');
    const { text } = describeChange(change, sides, language);
    expect(text).toContain('4');
    expect(text).toContain(language === 'vi' ? '2,5' : '2.5');
  });
});

describe('the annex', () => {
  const parts = diffParts(changes, sides, 'vi');
  const rows = parts.flatMap((part) => part.rows);

  it('marks each pair that was guessed, and none that the lineage tells', () => {
    const ofTable = (id: string) => parts.find(({ table }) => table?.id === id)?.rows ?? [];
    expect(ofTable('cap-tinh').filter(({ isGuessed }) => isGuessed)).toEqual([]);
    const guessed = ofTable('cap-xa').filter(({ isGuessed }) => isGuessed);
    expect(guessed.length).toBeGreaterThan(5);
    for (const row of guessed) {
      expect(row.notes[0]).toMatch(/^Ghép theo tên và số liệu/);
      expect(row.sentences[0]).toBe(row.notes[0]);
      expect(row.old).not.toBe('–');
    }
  });

  it('puts what is gone behind what it stood behind', () => {
    const subjects = rows.map(({ subject }) => subject);
    const gone = subjects.findIndex((subject) => subject.startsWith('Tiêu chí 2.4 '));
    expect(subjects[gone - 1]).toMatch(/^Tiêu chí 2\.3 /);
  });

  it('calls a row after what moves points', () => {
    const row = rows.find(
      ({ effect, sentences }) =>
        effect === 'raises' && sentences.some((text) => text.includes('điểm nóng')),
    );
    expect(row?.subject).not.toBe('Nơi dẫn của điều kiện');
  });

  it('is a Markdown table with seven columns in every row', () => {
    const text = diffMarkdown(diffSummary(changes, sides, 'vi'), parts, 'vi');
    const lines = text.split('\n').filter((line) => line.startsWith('| '));
    expect(lines.length).toBeGreaterThan(rows.length);
    for (const line of lines) expect(line.replaceAll('\\|', '').match(/\|/g)).toHaveLength(8);
    expect(text).toContain('Ghép theo tên và số liệu');
  });
});
