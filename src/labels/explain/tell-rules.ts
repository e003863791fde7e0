import type { Condition, OperatorName } from '../../domain/condition.js';
import type { ExplanationNode } from '../../domain/explanation.js';
import { nodesBelow } from '../../domain/explanation.js';
import { factsInFormula } from '../../domain/formula.js';
import type { Rule } from '../../domain/rule.js';
import type { ComparisonTrace } from '../../domain/trace.js';
import { groupFactNamed, withoutFactor } from '../rules/award-shapes.js';
import { awardText, lineText } from '../rules/award-text.js';
import { describeCondition, predicateText, testText } from '../rules/describe-condition.js';
import { onlyAsksForValue } from '../rules/describe-rules.js';
import { factWords, valueWords } from '../rules/fact-words.js';
import { phrasesOf } from '../rules/phrases-of.js';
import type { PlainTest } from '../rules/plain-tests.js';
import { factsOfTest, plainTests } from '../rules/plain-tests.js';
import type { WordsContext } from '../words-context.js';
import { explainWords } from './explain-words.js';
import type { TellContext, Teller } from './tell-context.js';
import { sentences } from './tell-context.js';

/** What a rule asks for, without what only says that a figure is there. */
export function testsOf({ conditions, event }: Rule, words: WordsContext): readonly PlainTest[] {
  const facts = event.type === 'award' ? factsInFormula(event.params.points) : [];
  return plainTests(conditions, words, facts).filter(
    (test) => !onlyAsksForValue(test, facts, words),
  );
}

/** The one fact that a rule speaks of, or calculates its points from; undefined for several. */
function subjectOf(rule: Rule, words: WordsContext): string | undefined {
  const [test, ...others] = testsOf(rule, words);
  if (test !== undefined) return others.length === 0 ? factsOfTest(test)[0] : undefined;
  const { event } = rule;
  const facts = event.type === 'award' ? factsInFormula(event.params.points) : [];
  const [own, ...more] = facts.filter((fact) => !groupFactNamed(fact, words.derived));
  return more.length === 0 ? own : undefined;
}

/** What the rules of a part speak of, where several speak of the same; the rule of a zero does not count. */
function commonSubject(rules: readonly Rule[], words: WordsContext): string | undefined {
  const subjects = rules.flatMap((rule) => subjectOf(rule, words) ?? []);
  return subjects.at(-1);
}

/** Whether the sentence of a rule says all that its comparisons say. */
export function saysAll(rule: Rule, words: WordsContext): boolean {
  const [test, ...others] = testsOf(rule, words);
  if ('not' in rule.conditions) return true;
  return others.length === 0 && (test === undefined || !('any' in test));
}

function partRules(rule: Rule, { scoringRules }: TellContext): readonly Rule[] {
  const place = ({ event }: Rule) =>
    'criterion' in event.params ? `${event.params.criterion}/${event.params.part}` : '';
  return scoringRules.filter((other) => place(other) === place(rule));
}

/** What stands before a value that something is equal to. */
const EXACTLY = /^bằng /;

/** Whether a rule is only the case beside the others (nothing to divide by, a figure that is there). */
export function isAside(name: string, context: TellContext): boolean {
  const rule = context.scoringRules.find((one) => one.name === name);
  if (rule === undefined) return false;
  const { words } = context;
  const subject = commonSubject(partRules(rule, context), words);
  const tests = testsOf(rule, words);
  const own = subjectOf(rule, words);
  return tests.length === 0 || (own !== undefined && own !== subject);
}

/** "Sai: từ 90 % trở lên → 4 điểm (là 75 %)": a rule of a part, what it gives, what was found. */
export const tellJudged: Teller<'judged'> = (node, context) => {
  const said = sentences(context);
  const multiplied = context.scoringRules.find(({ name }) => name === node.rule);
  if (multiplied === undefined) return node.rule;
  const { words } = context;
  const [rule = multiplied] = withoutFactor([multiplied], words.derived).rules;
  const subject = commonSubject(partRules(rule, context), words);
  const condition = conditionText(rule, subject, context);
  const award = awardOf(rule, subject, words);
  const text = condition === '' ? award : said.gives(condition, award);
  const shown = node.verdict !== 'irrelevant' && saysAll(rule, words);
  const found = shown ? foundText(node, testsOf(rule, words), context) : '';
  const repeated = found !== '' && found === said.value(condition.replace(EXACTLY, ''));
  const texts = repeated || found === '' ? [text] : [text, found];
  return said.judged(said.verdicts[node.verdict], texts.join(' '));
};

function conditionText(
  rule: Rule,
  subject: string | undefined,
  { words }: Pick<TellContext, 'words'>,
): string {
  if ('not' in rule.conditions) return phrasesOf(words.language).otherwise;
  const [test, ...others] = testsOf(rule, words);
  if (test === undefined) return '';
  if (others.length > 0) return explainWords(words.language).all;
  const isPlain = !('any' in test) && !('not' in test);
  const own = isPlain && factsOfTest(test)[0] === subject;
  return own ? predicateText(test, words) : testText(test, words);
}

function awardOf(rule: Rule, subject: string | undefined, words: WordsContext): string {
  if (rule.event.type !== 'award') return phrasesOf(words.language).notApplicable;
  const { params } = rule.event;
  return lineText(params, testsOf(rule, words), words) ?? awardText(params.points, words, subject);
}

/** The value that one test was about, as it was found. */
function foundText(
  node: ExplanationNode,
  tests: readonly PlainTest[],
  context: TellContext,
): string {
  const [test] = tests;
  const fact = test && factsOfTest(test)[0];
  const comparison = comparisonsBelow(node).find((one) => one.fact === fact);
  if (comparison === undefined || saysValue(comparison, node)) return '';
  return valueFound(comparison, context);
}

const EXACT: readonly OperatorName[] = ['equals', 'is', 'is-option', 'absent'];

/** Whether what holds is the value itself: "bằng 2", "“Đầy đủ”". */
function saysValue({ operator, holds }: ComparisonTrace, node: ExplanationNode): boolean {
  const verdict = 'verdict' in node ? node.verdict : undefined;
  return holds && verdict === 'true' && EXACT.includes(operator);
}

function comparisonsBelow(node: ExplanationNode): readonly ComparisonTrace[] {
  return nodesBelow(node).flatMap((below) =>
    below.kind === 'comparison' ? [below.comparison] : [],
  );
}

/** "(là 75 %)": what was compared; beside the best of a group that too. */
function valueFound(
  { fact, found, against, value }: ComparisonTrace,
  context: TellContext,
): string {
  const { words } = context;
  if (found === null) return '';
  const said = sentences(context);
  const of = factWords(fact, words);
  const own = valueWords(found, of, words);
  const beside =
    typeof value === 'object' && 'fact' in value && groupFactNamed(value.fact, words.derived);
  return beside && against !== null
    ? said.valueBeside(own, valueWords(against, of, words))
    : said.value(own);
}

/** One comparison with what was found. */
export const tellComparison: Teller<'comparison'> = ({ comparison, verdict }, context) => {
  const said = sentences(context);
  const text = describeCondition(comparison, context.words);
  const exact = EXACT.includes(comparison.operator) && comparison.holds;
  const found = exact ? '' : valueFound(comparison, context);
  return said.judged(said.verdicts[verdict], `${text} ${found}`.trim());
};

/** A group inside a condition: how many of its parts must hold; "not" of one thing in plain words. */
export const tellGroup: Teller<'group'> = (node, context) => {
  const said = sentences(context);
  const { join, verdict, children } = node;
  if (join !== 'not') return said.judged(said.verdicts[verdict], said[join]);
  const [inner] = children;
  const text =
    inner === undefined ? '' : describeCondition({ not: conditionOf(inner) }, context.words);
  const [only, ...others] = comparisonsBelow(node);
  const found = only === undefined || others.length > 0 ? '' : valueFound(only, context);
  return said.judged(said.verdicts[verdict], `${text} ${found}`.trim());
};

/** The condition that a node was made from. */
function conditionOf(node: ExplanationNode): Condition {
  if (node.kind === 'comparison') return node.comparison;
  const inside = node.children.map(conditionOf);
  if (node.kind !== 'group') throw new TypeError(`${node.kind} is no condition`);
  if (node.join === 'all') return { all: inside };
  const [first] = inside;
  return node.join === 'any' || first === undefined ? { any: inside } : { not: first };
}
