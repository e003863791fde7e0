import type { CriterionTable } from '../../../src/criteria/criteria-set.js';
import { leavesOfTable } from '../../../src/criteria/criteria-set.js';
import type { Rule } from '../../../src/domain/rule.js';
import type { Language } from '../../../src/labels/language.js';
import {
  describeMinimum,
  describeQuota,
  describeSmallerScale,
} from '../../../src/labels/limits/describe-limits.js';
import { LIMIT_PHRASES } from '../../../src/labels/limits/limit-phrases.js';
import { rankingText, roundingText } from '../../../src/labels/limits/rule-sentences.js';
import { quoteText } from '../../../src/labels/quote-text.js';
import { describeCondition } from '../../../src/labels/rules/describe-condition.js';
import { describeCriterion } from '../../../src/labels/rules/describe-criterion.js';
import { describeEffect } from '../../../src/labels/words.js';
import type { WordsContext } from '../../../src/labels/words-context.js';
import { wordsContext } from '../../../src/labels/words-context.js';
import { WORKBOOK_WORDS } from '../../../src/labels/workbook/workbook-words.js';
import type { TableProgram } from '../../../src/rules/rule-set.js';
import type { RunExample } from './example-set.js';

/** What an example says beside its criteria: of the rest of the set only that is put into words. */
export type Settings = Readonly<Record<string, unknown>>;

/** Whether the settings have a key, themselves or in their grades. */
export function says(settings: Settings, key: string): boolean {
  return key in settings || key in ((settings['grades'] ?? {}) as object);
}

interface WordedTable {
  readonly own: CriterionTable;
  readonly program: TableProgram;
  readonly context: WordsContext;
}

function tablesOf({ set, rules }: RunExample, language: Language): readonly WordedTable[] {
  return set.tables.flatMap((own) => {
    const program = rules.tables.find(({ id }) => id === own.id);
    if (program === undefined) return [];
    const facts = [...program.scoring.facts, ...program.outcome.facts];
    const year = set.scoringYears[0] ?? 0;
    return [{ own, program, context: wordsContext(set, own, facts, { language, year }) }];
  });
}

/** A sentence for each criterion; with its table where there are several. */
export function criterionSentences(run: RunExample, language: Language): readonly string[] {
  const tables = tablesOf(run, language);
  return tables.flatMap(({ own, program, context }) =>
    leavesOfTable(own).map((leaf) => {
      const ofLeaf = program.scoring.rules.filter(
        ({ event }) => 'criterion' in event.params && event.params.criterion === leaf.id,
      );
      const named = tables.length > 1 ? `${own.label}, ` : '';
      return `${named}${leaf.id}: ${describeCriterion(leaf, ofLeaf, context)}`;
    }),
  );
}

/** What the settings say of grades, conditions, limits, unit groups, totals, rounding and ranking. */
export function settingSentences(
  run: RunExample,
  settings: Settings,
  language: Language,
): readonly string[] {
  const outcome = tablesOf(run, language).flatMap(
    ({
      program: {
        outcome: { rules },
      },
      context,
    }) => [
      ...(says(settings, 'bands') ? gradeSentences(rules, context) : []),
      ...(says(settings, 'conditions') ? effectSentences(rules, run, context) : []),
    ],
  );
  return [
    ...new Set(outcome),
    ...(says(settings, 'grades') ? limitSentences(run, language) : []),
    ...(says(settings, 'unitGroups') ? groupSentences(run, language) : []),
    ...furtherSentences(run, settings, language),
  ];
}

function gradeSentences(rules: readonly Rule[], context: WordsContext): readonly string[] {
  return rules.flatMap(({ event, conditions }) => {
    if (event.type !== 'grade') return [];
    const grade = quoteText(context.grades.get(event.params.grade) ?? '');
    return [`${grade}: ${describeCondition(conditions, context)}`];
  });
}

function effectSentences(
  rules: readonly Rule[],
  { set }: RunExample,
  context: WordsContext,
): readonly string[] {
  const labels = new Map(set.conditions.map(({ id, label }) => [id, label]));
  return rules.flatMap(({ event, conditions }) => {
    const label = event.type === 'effect' ? labels.get(event.params.condition) : undefined;
    if (event.type !== 'effect' || label === undefined) return [];
    const when = describeCondition(conditions, context);
    return [`${label}: ${when} → ${describeEffect(event.params, context)}`];
  });
}

function limitSentences({ set }: RunExample, language: Language): readonly string[] {
  const { minimums, quotas, readFrom } = set.grades;
  const { gradeReadFrom } = LIMIT_PHRASES[language];
  return [
    ...(readFrom === 'percent' || readFrom === 'total' ? [] : [gradeReadFrom[readFrom]]),
    ...minimums.map((each) => describeMinimum(each, set, language)),
    ...quotas.map((each) => describeQuota(each, set, language)),
  ];
}

function groupSentences({ set }: RunExample, language: Language): readonly string[] {
  return set.unitGroups.flatMap((group) => [
    ...[describeSmallerScale(group, language) ?? []].flat(),
    ...(group.ranked === false ? [LIMIT_PHRASES[language].unrankedGroup(group.label)] : []),
  ]);
}

function furtherSentences(
  { set }: RunExample,
  settings: Settings,
  language: Language,
): readonly string[] {
  const { criteria, rounding, ranking } = WORKBOOK_WORDS[language];
  const exceeds = String(set.totals.bonusMayExceedScale) as 'true' | 'false';
  return [
    ...(says(settings, 'totals') ? [criteria.bonus[exceeds]] : []),
    ...(says(settings, 'rounding') ? [`${rounding.title}: ${roundingText(set, language)}`] : []),
    ...(says(settings, 'ranking') ? [`${ranking.title}: ${rankingText(set, language)}`] : []),
  ];
}
