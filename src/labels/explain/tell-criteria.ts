import { leavesOfTable } from '../../criteria/criteria-set.js';
import { cellRefText } from '../../domain/cell-ref.js';
import type { NodeOf } from '../../domain/explanation.js';
import { dayText } from '../day-text.js';
import { quoteText } from '../quote-text.js';
import { describeCriterion } from '../rules/describe-criterion.js';
import { describeNextStep } from '../rules/describe-next-step.js';
import { factWords } from '../rules/fact-words.js';
import { STATUS_WORDS } from '../words.js';
import { WORKBOOK_WORDS } from '../workbook/workbook-words.js';
import { expressionText } from './expression-text.js';
import type { TellContext, Teller } from './tell-context.js';
import { joinSentences, say, sentences } from './tell-context.js';
import { isZero } from './tell-parts.js';

/** What a section or criterion came to, by its kind. */
function pointsText(
  points: string,
  { maximum, kind }: { readonly maximum: string; readonly kind: 'scored' | 'bonus' | 'deduction' },
  context: TellContext,
): string {
  const zero = isZero(points);
  return sentences(context)[kind]({
    points: say(points, context),
    maximum: say(maximum, context),
    zero,
  });
}

/** A section with its points and what they are the sum of. */
export const tellSection: Teller<'section'> = (node, context) => {
  const said = sentences(context);
  const { id, points, maximum, sectionKind, step } = node;
  const label = context.words.criteria.get(id) ?? id;
  if (points === null) return said.section(id, label, said.noPoints);
  if (isZero(maximum)) return said.section(id, label, said.noneApplies);
  const sum = step !== undefined && 'operation' in step.expression ? step.expression : undefined;
  const nothing = sectionKind !== 'scored' && isZero(points);
  const shown =
    sum === undefined || nothing ? '' : ` (= ${expressionText(sum, context.words.language)})`;
  const text = pointsText(points, { maximum, kind: sectionKind }, context);
  return `${said.section(id, label, text)}${shown}`;
};

/** A criterion with its points and what was lost. */
export const tellCriterion: Teller<'criterion'> = (node, context) => {
  const said = sentences(context);
  const label = context.words.criteria.get(node.id) ?? '';
  return `${node.id}. ${label}: ${criterionPoints(node, context)}${
    node.lost === null || isZero(node.lost) || node.sectionKind === 'deduction'
      ? ''
      : ` (${said.lostShort(say(node.lost, context))})`
  }`;
};

function criterionPoints(node: NodeOf<'criterion'>, context: TellContext): string {
  const said = sentences(context);
  const { status, points, maximum, maxPoints, sectionKind } = node;
  const words = STATUS_WORDS[context.words.language][status];
  if (status === 'not-applicable') {
    return points === null ? said.noneApplies : said.fullPoints(say(points, context));
  }
  if (points === null) return `${said.noPoints} (${words})`;
  const most = sectionKind === 'scored' ? maximum : maxPoints;
  const text = pointsText(points, { maximum: most, kind: sectionKind }, context);
  return status === 'scored' ? text : `${text}, ${words}`;
}

export const tellClause: Teller<'clause'> = ({ source, place }, context) =>
  sentences(context).clause(source, place);

/** The rule of a criterion in words, made from the rules that ran. */
export const tellRule: Teller<'rule'> = ({ criterion }, context) => {
  const { table, words, scoringRules } = context;
  const own = scoringRules.filter(
    ({ event }) => 'criterion' in event.params && event.params.criterion === criterion,
  );
  const leaf = leavesOfTable(table).find(({ id }) => id === criterion);
  return leaf === undefined ? '' : sentences(context).rule(describeCriterion(leaf, own, words));
};

export const tellNotApplicable: Teller<'not-applicable'> = (node, context) => {
  const { reasons } = WORKBOOK_WORDS[context.words.language];
  const { saidBy, policy, maxPoints } = node;
  return sentences(context).notApplicable(
    reasons.notApplicableBy[saidBy],
    reasons.notApplicable[policy],
    say(maxPoints, context),
  );
};

export const tellMissingFigures: Teller<'missing-figures'> = (node, context) => {
  const said = sentences(context);
  const { missing, invalid, status, points } = node;
  const labels = (names: readonly string[]) =>
    names.map((name) => quoteText(factWords(name, context.words).label)).join(', ');
  return joinSentences([
    ...(missing.length === 0
      ? []
      : [points === null ? said.missing(labels(missing)) : said.missingZero(labels(missing))]),
    ...(invalid.length === 0 ? [] : [said.invalid(labels(invalid))]),
    ...(status === 'needs-review' ? [said.waits] : []),
  ]);
};

export const tellClaimed: Teller<'claimed'> = ({ points, computed }, context) => {
  const rules = computed === null || computed === points ? undefined : say(computed, context);
  return sentences(context).claimed(say(points, context), rules);
};

/** Who changed the points, why, by what authority, when, and in which cell that stands. */
export const tellAppraisal: Teller<'appraisal'> = (node, context) => {
  const said = sentences(context);
  const { computed, step, reason, authority, decidedOn, at } = node;
  const from = computed === null ? undefined : say(computed, context);
  const texts = [
    said.appraised(from, say(step.value, context)),
    reason === null ? said.noReason : said.reason(reason),
    authority === null ? said.noAuthority : said.authority(authority),
    ...(decidedOn === null ? [] : [said.decidedOn(dayText(decidedOn, context.words.language))]),
  ];
  return `${joinSentences(texts)} ${said.at(cellRefText(at))}`;
};

export const tellSaid: Teller<'said'> = ({ what, words }, context) =>
  sentences(context).said[what](words);

/** What was lost and what the next step would have needed. */
export const tellLost: Teller<'lost'> = ({ criterion, points, step }, context) => {
  const said = sentences(context);
  const result = context.results.get(criterion);
  const next = (result && nextStep(result, context)) || said.noNext;
  if (result?.kind === 'deduction' || step === undefined) {
    return said.lostDeduction(say(points, context), next);
  }
  const from = expressionText(step.expression, context.words.language);
  return said.lost(say(points, context), from, next);
};

function nextStep(
  result: NonNullable<ReturnType<TellContext['results']['get']>>,
  { scoringRules, words }: TellContext,
): string {
  const own = scoringRules.filter(
    ({ event }) => 'criterion' in event.params && event.params.criterion === result.id,
  );
  return describeNextStep(result, own, words);
}
