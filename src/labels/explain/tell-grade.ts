import type { NodeOf, RankNeighbour } from '../../domain/explanation.js';
import { describeFall, limitLabels, unrankedNote } from '../limits/describe-limits.js';
import { numberText, percentText } from '../number-text.js';
import { quoteText } from '../quote-text.js';
import { describeCondition } from '../rules/describe-condition.js';
import { factWords, valueWords } from '../rules/fact-words.js';
import { WORKBOOK_WORDS } from '../workbook/workbook-words.js';
import type { NeighbourSaid } from './explain-words.js';
import { equationText } from './expression-text.js';
import type { TellContext, Teller } from './tell-context.js';
import { gradeName, joinSentences, sentences } from './tell-context.js';

/** What is not there, criterion by criterion. */
export const tellMissing: Teller<'missing'> = ({ missing }, context) => {
  const parts = missing.map(({ criterion, condition, elements }) => {
    const labels = elements.map((element) => factWords(element, context.words).label).join(', ');
    const named = criterion ?? limitLabels([condition ?? ''], context.set).join();
    return labels === '' ? named : `${named} (${labels})`;
  });
  return sentences(context).incomplete(parts.join('; '));
};

/** A band of grades with the number that was held against it. */
export const tellBand: Teller<'band'> = (node, context) => {
  const said = sentences(context);
  const { words, outcomeRules } = context;
  const rule = outcomeRules.find(
    ({ event }) => event.type === 'grade' && event.params.grade === node.grade,
  );
  const condition = rule === undefined ? '' : describeCondition(rule.conditions, words);
  const value = said.value(valueWords(node.value, factWords(node.readFrom, words), words));
  const grade = gradeName(node.grade, context);
  if (node.verdict === 'true') return said.bandReached(grade, `${condition} ${value}`);
  return said.judged(said.verdicts[node.verdict], said.band(grade, `${condition} ${value}`));
};

/** A condition that holds, and what it did to the grade. */
export const tellEffect: Teller<'effect'> = (node, context) => {
  const said = sentences(context);
  const { gradeBefore, gradeAfter } = node;
  const label = limitLabels([node.condition], context.set).join();
  if (gradeBefore === gradeAfter) return said.effectWithoutChange(label);
  if (gradeAfter === null || gradeBefore === null) return said.notEligible(label);
  return said.effect(label, gradeName(gradeBefore, context), gradeName(gradeAfter, context));
};

export const tellNoEffect: Teller<'no-effect'> = ({ grade }, context) =>
  sentences(context).noEffect(gradeName(grade, context));

/** A quota that took the grade: how many reached it, how many may have it. */
export const tellQuota: Teller<'quota'> = ({ result, countedStep }, context) => {
  const said = sentences(context);
  const { language } = context.words;
  const label = limitLabels([result.quota], context.set).join();
  return joinSentences([
    said.quota(
      label,
      gradeName(result.gradeBefore, context),
      gradeName(result.gradeAfter, context),
    ),
    describeFall(result, context.set, language),
    ...(countedStep === undefined
      ? []
      : [said.quotaCount(equationText(countedStep.expression, language))]),
  ]);
};

/** The place, in what order units stand, what decided against the neighbours, ties. */
export const tellRank: Teller<'rank'> = (node, context) => {
  const said = sentences(context);
  const { step, ranked, tiedWith, keys, before, after } = node;
  const [, ahead] = 'operation' in step.expression ? step.expression.operands : [];
  const count = ahead !== undefined && 'constant' in ahead ? Number(ahead.constant) : 0;
  const names = keys.map(({ key }) => keyName(key, context)).join(', ');
  return joinSentences([
    said.rank(step.value, String(ranked), count),
    said.rankKeys(names),
    ...(before === null ? [] : [said.behind(neighbourSaid(before, context))]),
    ...(after === null ? [] : [said.ahead(neighbourSaid(after, context))]),
    ...(tiedWith.length === 0 ? [] : [said.tied(tiedWith.join(', '))]),
  ]);
};

function keyName(key: string, { words }: TellContext): string {
  const { ranking } = WORKBOOK_WORDS[words.language];
  const [what = '', id] = key.split(':');
  return id === undefined ? ranking.by[what as 'grade'] : ranking.points(id);
}

function neighbourSaid(
  { unitId, rank, key, own, other }: RankNeighbour,
  context: TellContext,
): NeighbourSaid {
  const text = (value: string) => keyValue(key, value, context);
  const rankText = String(rank);
  return {
    unit: unitId,
    rank: rankText,
    key: keyName(key, context),
    own: text(own),
    other: text(other),
  };
}

function keyValue(key: string, value: string, context: TellContext): string {
  const { language, grades } = context.words;
  if (key === 'grade') return quoteText(grades.get(value) ?? value);
  return key.startsWith('percent') ? percentText(value, language) : numberText(value, language);
}

export const tellUnranked = ({ by }: NodeOf<'unranked'>, context: TellContext): string =>
  unrankedNote(by, context.set, context.words.language);
