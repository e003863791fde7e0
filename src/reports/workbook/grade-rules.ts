import type { NamedCondition } from '../../criteria/criteria-set-file.js';
import type { Rule } from '../../domain/rule.js';
import { citationText } from '../../labels/citation-text.js';
import {
  describeMinimum,
  describeQuota,
  describeSmallerScale,
} from '../../labels/limits/describe-limits.js';
import { LIMIT_PHRASES } from '../../labels/limits/limit-phrases.js';
import { rankingText, roundingText } from '../../labels/limits/rule-sentences.js';
import { describeCondition } from '../../labels/rules/describe-condition.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { describeEffect } from '../../labels/words.js';
import type { BlockWriter } from './block-writer.js';
import type { BookContext, TableEntry } from './book-context.js';
import { STYLES } from './cell-styles.js';

/** Grades, conditions with their effects, rounding and ranking: all that comes after the points. */
export function writeGradeRules(blocks: BlockWriter, context: BookContext): void {
  const { words, criteriaSet } = context;
  blocks.skip();
  blocks.heading(words.criteria.grades);
  const [first] = context.tables;
  if (first !== undefined) writeGrades(blocks, first, context);
  const effects = criteriaSet.conditions.filter(({ effect }) => effect !== undefined);
  if (effects.length > 0) {
    blocks.skip();
    blocks.heading(words.criteria.conditions);
    writeConditions(blocks, effects, context);
  }
  writeLimits(blocks, context);
  blocks.skip();
  blocks.heading(words.criteria.further);
  blocks.paragraph(`– ${words.rounding.title}: ${roundingText(criteriaSet, context.language)}`);
  blocks.paragraph(
    `– ${words.criteria.bonus[String(criteriaSet.totals.bonusMayExceedScale) as 'true']}`,
  );
  for (const text of furtherRules(context)) blocks.paragraph(`– ${text}`);
  blocks.paragraph(`– ${words.ranking.title}: ${rankingText(criteriaSet, context.language)}`);
}

/** Minimums and quotas, each with its rule and its clause. */
function writeLimits(blocks: BlockWriter, { criteriaSet, language, words }: BookContext): void {
  const { minimums, quotas } = criteriaSet.grades;
  const limits = [
    ...minimums.map((each) => [each, describeMinimum(each, criteriaSet, language)] as const),
    ...quotas.map((each) => [each, describeQuota(each, criteriaSet, language)] as const),
  ];
  if (limits.length === 0) return;
  const { number, limit, rule, citation } = words.criteria.gradeHeaders;
  blocks.skip();
  blocks.heading(words.criteria.limits);
  writeHeaders(blocks, [number, limit, rule, citation]);
  for (const [index, [each, text]] of limits.entries()) {
    const clause = citationText(each.citation, criteriaSet);
    writeRuleRow(blocks, [index + 1, each.label, startSentence(text), clause]);
  }
}

/** What differs by unit group, and where grades leave the bonus out. */
function furtherRules({ criteriaSet, language }: BookContext): readonly string[] {
  const phrases = LIMIT_PHRASES[language];
  const { readFrom } = criteriaSet.grades;
  return [
    ...(readFrom === 'percent' || readFrom === 'total' ? [] : [phrases.gradeReadFrom[readFrom]]),
    ...criteriaSet.unitGroups.flatMap((group) => describeSmallerScale(group, language) ?? []),
    ...criteriaSet.unitGroups
      .filter(({ ranked }) => ranked === false)
      .map(({ label }) => phrases.unrankedGroup(label)),
  ].map(startSentence);
}

/** A row of a table whose second text stands over the columns B and C. */
type RuleRow = readonly [number: string | number, what: string, ...texts: readonly string[]];

function writeRuleRow(blocks: BlockWriter, [number, what, ...texts]: RuleRow): void {
  blocks.row([
    { content: number, style: STYLES.smallCentre },
    { content: what, style: STYLES.leftHalf },
    { content: null, style: STYLES.rightHalf },
    ...texts.map((content) => ({ content, style: STYLES.small })),
  ]);
}

function writeHeaders(blocks: BlockWriter, [number, what, ...texts]: RuleRow): void {
  blocks.row([
    { content: number, style: STYLES.header },
    { content: what, style: STYLES.headerHalf },
    { content: null, style: STYLES.headerHalf },
    ...texts.map((content) => ({ content, style: STYLES.header })),
  ]);
}

function writeGrades(
  blocks: BlockWriter,
  { outcomeRules, words }: TableEntry,
  context: BookContext,
) {
  const headers = context.words.criteria.gradeHeaders;
  writeHeaders(blocks, [headers.number, headers.grade, headers.when]);
  const grades = outcomeRules.filter(({ event }) => event.type === 'grade');
  for (const [index, { event, conditions }] of grades.entries()) {
    const id = event.type === 'grade' ? event.params.grade : '';
    const when = startSentence(describeCondition(conditions, words));
    writeRuleRow(blocks, [index + 1, words.grades.get(id) ?? id, when]);
  }
}

function writeConditions(
  blocks: BlockWriter,
  conditions: readonly NamedCondition[],
  context: BookContext,
): void {
  const { number, condition, when, effect, citation } = context.words.criteria.gradeHeaders;
  writeHeaders(blocks, [number, condition, when, effect, citation]);
  for (const [index, named] of conditions.entries()) {
    const place = placeOf(named, context.tables);
    const applies = named.tables === undefined ? '' : tablesText(named.tables, context);
    const says = place && describeCondition(place.rule.conditions, place.table.words);
    const effectWords = place && named.effect && describeEffect(named.effect, place.table.words);
    writeRuleRow(blocks, [
      index + 1,
      named.label,
      `${startSentence(says ?? '')}${applies}`,
      startSentence(effectWords ?? ''),
      citationText(named.citation, context.criteriaSet),
    ]);
  }
}

function tablesText(ids: readonly string[], { tables, words }: BookContext): string {
  const labels = tables
    .filter(({ table }) => ids.includes(table.id))
    .map(({ table }) => table.label);
  return ` ${words.criteria.onlyFor(labels.join('; '))}`;
}

interface RulePlace {
  readonly table: TableEntry;
  readonly rule: Rule;
}

/** The condition as it was compiled for the first table where it applies. */
function placeOf({ id }: NamedCondition, tables: readonly TableEntry[]): RulePlace | undefined {
  for (const table of tables) {
    const rule = table.outcomeRules.find(
      ({ event }) => event.type === 'effect' && event.params.condition === id,
    );
    if (rule !== undefined) return { table, rule };
  }
  return undefined;
}
