import { isGroup } from '../../criteria/criterion.js';
import type { NodeRef } from '../../domain/change-values.js';
import { citationText } from '../citation-text.js';
import type { Language } from '../language.js';
import { describeMinimum, describeQuota } from '../limits/describe-limits.js';
import { describeCondition } from '../rules/describe-condition.js';
import { describeCriterion } from '../rules/describe-criterion.js';
import { startSentence } from '../rules/start-sentence.js';
import { describeEffect } from '../words.js';
import { wordsContext } from '../words-context.js';
import type { DiffSide } from './diff-sides.js';
import { nodeOf, tableOf } from './diff-sides.js';
import { GENERAL_WORDS } from './general-words.js';

/** The words of a version's table, in the last year that the version scores. */
function contextOf(side: DiffSide, tableId: string, language: Language) {
  const table = tableOf(side, tableId);
  const rules = side.tables.find(({ id }) => id === tableId);
  if (table === undefined || rules === undefined) throw new RangeError(`no table ${tableId}`);
  const year = Math.max(...side.set.scoringYears);
  return { rules, words: wordsContext(side.set, table, rules.facts, { language, year }) };
}

/** The rule of a criterion in words, as the annex of its decision would print it. */
export function ruleText(side: DiffSide, ref: NodeRef, language: Language): string {
  const node = nodeOf(side, ref);
  if (node === undefined || isGroup(node)) return '';
  const { rules, words } = contextOf(side, ref.table, language);
  const own = rules.rules.filter(
    ({ event }) => 'criterion' in event.params && event.params.criterion === ref.id,
  );
  return describeCriterion(node, own, words);
}

/** The cases in which the rules of a criterion leave it out; that there is none. */
export function notApplicableText(side: DiffSide, ref: NodeRef, language: Language): string {
  const node = nodeOf(side, ref);
  const { rules, words } = contextOf(side, ref.table, language);
  const cases = rules.rules.flatMap(({ event, conditions }) =>
    event.type === 'not-applicable' && event.params.criterion === ref.id
      ? [describeCondition(conditions, words)]
      : [],
  );
  const { neverLeftOut, leftOutAsReported } = GENERAL_WORDS[language];
  const none =
    node === undefined || isGroup(node) || node.notApplicable === undefined
      ? neverLeftOut
      : leftOutAsReported;
  return cases.length === 0 ? none : [...new Set(cases)].join('; ');
}

/** Title of the source and the place in it of a section or criterion; a dash where there is none. */
export function citationOf(side: DiffSide, ref: NodeRef): string {
  const citation = nodeOf(side, ref)?.citation;
  return citation === undefined ? '–' : citationText(citation, side.set);
}

/** What a minimum, quota or condition asks for and does. */
export function limitText(side: DiffSide, id: string, language: Language): string {
  const { set } = side;
  const minimum = set.grades.minimums.find((each) => each.id === id);
  const said = (label: string, text: string) => `${label}. ${startSentence(text)}`;
  if (minimum !== undefined) return said(minimum.label, describeMinimum(minimum, set, language));
  const quota = set.grades.quotas.find((each) => each.id === id);
  if (quota !== undefined) return said(quota.label, describeQuota(quota, set, language));
  const condition = set.conditions.find((each) => each.id === id);
  if (condition === undefined) return id;
  const table = side.tables.find(({ outcomeRules }) =>
    outcomeRules.some(({ name }) => name.endsWith(`/condition/${id}`)),
  );
  const rule = table?.outcomeRules.find(({ name }) => name.endsWith(`/condition/${id}`));
  if (table === undefined || rule?.event.type !== 'effect') return condition.label;
  const { words } = contextOf(side, table.id, language);
  const when = describeCondition(rule.conditions, words);
  return `${condition.label} (${when}: ${describeEffect(rule.event.params, words)})`;
}
