import { canonicalJson } from '../../domain/canonical-json.js';
import type { Condition } from '../../domain/condition.js';
import type { Formula } from '../../domain/formula.js';
import { factsInFormula } from '../../domain/formula.js';
import type { Rule, RuleEvent } from '../../domain/rule.js';
import { describeEffect } from '../words.js';
import type { WordsContext } from '../words-context.js';
import type { FactorShape } from './award-shapes.js';
import { groupFactNamed, withoutFactor } from './award-shapes.js';
import { awardText, lineText } from './award-text.js';
import { predicateText, testText } from './describe-condition.js';
import { factWords, kindWords } from './fact-words.js';
import { phrasesOf } from './phrases-of.js';
import type { PlainTest } from './plain-tests.js';
import {
  bestOfZero,
  conjunctsOf,
  denominatorsOf,
  factsOfTest,
  factsWithValue,
  isEndless,
  isZeroOf,
  plainTests,
} from './plain-tests.js';
import { startSentence } from './start-sentence.js';

/**
 * All rules of one criterion in words, part by part, as the annex of a decision says them. Made from
 * the rules that run and from nothing else. Several parts are numbered: "(1) … (2) …".
 */
export function describeRules(rules: readonly Rule[], context: WordsContext): string {
  const parts = [...new Set(rules.map(({ event }) => partOf(event)))];
  const numbered = parts.filter((part) => part !== undefined).length > 1;
  const texts = parts.map((part) => {
    const own = rules.filter(({ event }) => partOf(event) === part);
    const text = describePart(own, context);
    return numbered && part !== undefined ? `(${part}) ${text}` : text;
  });
  return texts.join(' ');
}

/** What one rule gives when it holds, without its condition: "2,5 điểm", "không áp dụng". */
export function describeEvent({ event, conditions }: Rule, context: WordsContext): string {
  return eventText({ event, tests: plainTests(conditions, context, formulaFacts(event)) }, context);
}

function partOf(event: RuleEvent): number | undefined {
  return event.type === 'award' || event.type === 'not-applicable' ? event.params.part : undefined;
}

/** One rule, made ready: what it asks for, beside what the others ask for, and what it gives. */
interface Clause {
  readonly tests: readonly PlainTest[];
  readonly otherwise: boolean;
  readonly event: RuleEvent;
}

function describePart(multiplied: readonly Rule[], context: WordsContext): string {
  const { rules, factor } = withoutFactor(multiplied, context.derived);
  const zeros = rules.flatMap(({ conditions, event }) =>
    [...factsWithValue(conditions), ...formulaFacts(event)].flatMap((fact) =>
      denominatorsOf(fact, context),
    ),
  );
  const asides = new Map(rules.map((rule) => [rule, asideOf(rule, zeros, context)]));
  const main = rules.filter((rule) => asides.get(rule) === undefined);
  const clauses = main.map((rule) => clauseOf(rule, main, context));
  const subject = subjectOf(clauses, context);
  return [
    ...(subject === undefined
      ? clauses.map((clause) => ownSentence(clause, context))
      : [ledSentence(subject, clauses, context)]),
    ...rules.flatMap((rule) => {
      const aside = asides.get(rule);
      return aside === undefined ? [] : [`${aside}: ${eventText({ ...rule, tests: [] }, context)}`];
    }),
    ...(factor === undefined ? [] : [factorSentence(factor, context)]),
  ]
    .map((text) => `${startSentence(text)}.`)
    .join(' ');
}

/** What is said after the rest: there is nothing to divide by. */
function asideOf(
  { conditions }: Rule,
  zeros: readonly string[],
  context: WordsContext,
): string | undefined {
  const phrases = phrasesOf(context.language);
  const [only, ...others] = conjunctsOf(conditions);
  if (only !== undefined && others.length === 0 && isZeroOf(only, zeros, context)) {
    return phrases.denominatorZero;
  }
  const best = bestOfZero(conditions, zeros, context);
  return best && phrases.bestZero(phrases.largestWithin[best.within]);
}

function factorSentence(factor: FactorShape['factor'], context: WordsContext): string {
  const { kind, values } = kindWords(factor, context);
  return phrasesOf(context.language).multiplied(kind, values);
}

function pointsOf(event: RuleEvent): Formula | undefined {
  return event.type === 'award' ? event.params.points : undefined;
}

function formulaFacts(event: RuleEvent): readonly string[] {
  const points = pointsOf(event);
  return points === undefined ? [] : factsInFormula(points);
}

function clauseOf(
  { conditions, event }: Rule,
  rules: readonly Rule[],
  context: WordsContext,
): Clause {
  const facts = formulaFacts(event);
  const tests = plainTests(conditions, context, facts);
  return {
    tests: tests.filter((test) => !onlyAsksForValue(test, facts, context)),
    otherwise:
      rules.length === 2 && rules.some((other) => isOppositeOf(conditions, other.conditions)),
    event,
  };
}

/** "At least 0" of a figure that is never less, or whose case below 0 is said beside it, and that the points are calculated from: it is there, no more. */
export function onlyAsksForValue(
  test: PlainTest,
  facts: readonly string[],
  context: WordsContext,
): boolean {
  if (!('fact' in test) || test.high !== undefined || !facts.includes(test.fact)) return false;
  const { operator, value } = test.low ?? {};
  const kind = context.elements.get(test.fact)?.kind;
  const neverBelowZero = kind === 'count' || factWords(test.fact, context).unit === 'percent';
  const isShare = facts.some((fact) => groupFactNamed(fact, context.derived) !== undefined);
  return operator === 'at-least' && value === '0' && (neverBelowZero || isShare);
}

function isOppositeOf(condition: Condition, other: Condition): boolean {
  const [only, ...others] = conjunctsOf(condition);
  if (only === undefined || others.length > 0 || !('not' in only)) return false;
  return canonicalJson(conjunctsOf(only.not)) === canonicalJson(conjunctsOf(other));
}

/** The one fact that all clauses speak of: it stands once, at the head. */
function subjectOf(clauses: readonly Clause[], context: WordsContext): string | undefined {
  const tests = clauses.filter(({ otherwise }) => !otherwise).flatMap((clause) => clause.tests);
  if (tests.some((test) => 'any' in test || 'not' in test)) return undefined;
  const [tested, ...others] = new Set(tests.flatMap(factsOfTest));
  if (tested === undefined) return ratioOf(clauses, context);
  const worthIt = clauses.length > 1 || awardsFigure(clauses[0], tested) || tests.every(isEndless);
  return others.length === 0 && worthIt ? tested : undefined;
}

/** The one percent or share of a best that the points of all clauses are calculated from. */
function ratioOf(clauses: readonly Clause[], context: WordsContext): string | undefined {
  const read = [...new Set(clauses.flatMap(({ event }) => formulaFacts(event)))];
  const [fact, ...others] = read.filter((name) => !groupFactNamed(name, context.derived));
  if (fact === undefined || others.length > 0) return undefined;
  const isShare = read.length > 1;
  return isShare || factWords(fact, context).unit === 'percent' ? fact : undefined;
}

/** The points are the figure itself. */
function awardsFigure(clause: Clause | undefined, fact: string): boolean {
  const points = clause && pointsOf(clause.event);
  return typeof points === 'object' && 'fact' in points && points.fact === fact;
}

function ledSentence(subject: string, clauses: readonly Clause[], context: WordsContext): string {
  const texts = clauses.map((clause) => ledClause(clause, subject, context));
  return `${factWords(subject, context).label}: ${texts.join('; ')}`;
}

function ledClause(clause: Clause, subject: string, context: WordsContext): string {
  const phrases = phrasesOf(context.language);
  const award = eventText(clause, context, subject);
  if (clause.otherwise) return `${phrases.otherwise}: ${award}`;
  const said = clause.tests
    .flatMap((test) => ('any' in test || 'not' in test ? [] : [predicateText(test, context)]))
    .join(phrases.and);
  if (said === '') return award;
  return awardsFigure(clause, subject) ? `${award}, ${said}` : `${said}: ${award}`;
}

function ownSentence(clause: Clause, context: WordsContext): string {
  const { tests, otherwise } = clause;
  const phrases = phrasesOf(context.language);
  const award = eventText(clause, context);
  if (otherwise) return `${phrases.otherwise}: ${award}`;
  const [first, ...others] = tests;
  if (first === undefined) return award;
  if (others.length > 0) {
    const list = tests.map((test) => testText(test, context)).join('; ');
    return `${award} ${phrases.whenAll} ${list}`;
  }
  if (!('any' in first) || first.any.length < 2) {
    return `${award} ${phrases.when} ${testText(first, context)}`;
  }
  const list = first.any.map((part) => testText({ any: [part] }, context)).join('; ');
  return `${award} ${phrases.whenAny} ${list}`;
}

function eventText(
  { event, tests }: Pick<Clause, 'event' | 'tests'>,
  context: WordsContext,
  subject?: string,
): string {
  const phrases = phrasesOf(context.language);
  switch (event.type) {
    case 'award':
      return (
        lineText(event.params, tests, context) ?? awardText(event.params.points, context, subject)
      );
    case 'not-applicable':
      return phrases.notApplicable;
    case 'grade':
      return phrases.grade(context.grades.get(event.params.grade) ?? event.params.grade);
    case 'effect':
      return describeEffect(event.params, context);
  }
}
