import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import type { CriterionGroup } from '../../src/criteria/criterion.js';
import type { CriteriaChange } from '../../src/domain/criteria-change.js';
import { describeChange } from '../../src/labels/diff/describe-change.js';
import type { DiffSide } from '../../src/labels/diff/diff-sides.js';
import type { Language } from '../../src/labels/language.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { loadCriteriaSet } from '../support/repository-files.js';
import type { SomeExamples } from './change-example.js';
import { CRITERION_EXAMPLES } from './change-examples-criterion.js';
import { DECISION_EXAMPLES } from './change-examples-decision.js';
import { GRADE_EXAMPLES } from './change-examples-grades.js';

const EXAMPLES: SomeExamples = { ...DECISION_EXAMPLES, ...CRITERION_EXAMPLES, ...GRADE_EXAMPLES };

function sideOf(set: CriteriaSet): DiffSide {
  return {
    set,
    tables: compileRuleSet(set).tables.map(({ id, scoring, outcome }) => ({
      id,
      rules: scoring.rules,
      outcomeRules: outcome.rules,
      facts: [...scoring.facts, ...outcome.facts],
    })),
  };
}

/** A section whose criterion 1.1 has another place in its source. */
function citedElsewhere(section: CriterionGroup): CriterionGroup {
  return {
    ...section,
    criteria: section.criteria.map((node) =>
      node.id === '1.1' ? { ...node, citation: { source: 'S2', place: 'II.9' } } : node,
    ),
  };
}

const after = loadCriteriaSet('drafts/quang-ngai-2026');
/** The draft as it might have been before: 40 %, 30 %, 7 reports, 3 decimals, places left out. */
const before: CriteriaSet = {
  ...after,
  tables: after.tables.map((table) =>
    table.id === 'cap-xa' ? { ...table, sections: table.sections.map(citedElsewhere) } : table,
  ),
  grades: {
    ...after.grades,
    minimums: after.grades.minimums.map((each) => ({
      ...each,
      label: 'Mức tối thiểu',
      atLeast: 40,
    })),
    quotas: after.grades.quotas.map((each) => ({
      ...each,
      label: 'Tỷ lệ',
      atMost: { percent: 30, of: 'units', rounding: 'up' },
    })),
  },
  conditions: after.conditions.map((each) =>
    each.id === 'sach-nhieu-tu-3-phan-anh'
      ? {
          ...each,
          label: 'Sách nhiễu',
          citation: { source: 'S2', place: 'II.9' },
          when: { fact: 'harassment-reports', operator: 'at-least', value: 7 },
        }
      : each,
  ),
  rounding: [{ at: 'percent', digits: 3, mode: 'half-up' }],
  ranking: { ...after.ranking, ties: 'shared-with-gap' },
};
const sides = { before: sideOf(before), after: sideOf(after) };

/** A decimal as the language writes it. */
const written = (text: string, language: Language) =>
  language === 'vi' && /^\d+\.\d+$/.test(text) && !IDS.has(text) ? text.replace('.', ',') : text;
/** Numbers of criteria keep their points in every language. */
const IDS = new Set(['1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '3.7']);

/** Whether a number or text stands in a sentence by itself, not within a longer number. */
function tells(sentence: string, text: string): boolean {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\d,.]\\d*)${escaped}(?![,.]?\\d)`).test(sentence);
}

describe.each(['vi', 'en'] as const)('each kind of change in %s', (language) => {
  it.each(Object.entries(EXAMPLES))('%s', (kind, [place, params, expected]) => {
    const change = { kind, place, params, effect: 'either' } as CriteriaChange;
    const { subject, name, text } = describeChange(change, sides, language);
    for (const said of [subject, name, text]) {
      expect(said.length).toBeGreaterThan(1);
      expect(said).not.toMatch(/undefined|NaN|null|\[object| {2}/);
    }
    const wanted = expected.map((each) => written(each, language));
    expect(
      wanted.filter((each) => !tells(text, each)),
      text,
    ).toEqual([]);
  });
});
