import { isGroup, partsOf } from '../../criteria/criterion.js';
import type { DayOfYear, KindFactors, NodeRef, PartRef } from '../../domain/change-values.js';
import type { ChangePlace } from '../../domain/criteria-change.js';
import { citationText } from '../citation-text.js';
import { dayText } from '../day-text.js';
import type { Language } from '../language.js';
import { describeMinimum, describeQuota } from '../limits/describe-limits.js';
import { rankingText, roundingText } from '../limits/rule-sentences.js';
import { numberText, percentText } from '../number-text.js';
import { quoteText } from '../quote-text.js';
import { describeCondition } from '../rules/describe-condition.js';
import { describeCriterion } from '../rules/describe-criterion.js';
import { phrasesOf } from '../rules/phrases-of.js';
import { startSentence } from '../rules/start-sentence.js';
import { describeEffect } from '../words.js';
import { wordsContext } from '../words-context.js';
import type { ChangeTexts, Side } from './change-words.js';
import type { DiffSide, DiffSides } from './diff-sides.js';
import { nodeOf, tableOf } from './diff-sides.js';
import { GENERAL_WORDS } from './general-words.js';
import { intervalWords } from './interval-words.js';

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

/** Title of the source and the place in it of a section or criterion; a dash where there is none. */
export function citationOf(side: DiffSide, ref: NodeRef): string {
  const citation = nodeOf(side, ref)?.citation;
  return citation === undefined ? '–' : citationText(citation, side.set);
}

/** The criteria that a change is about, on one side. */
export function refsOn(place: ChangePlace, side: Side): readonly NodeRef[] {
  if (place.scope !== 'criterion' && place.scope !== 'section') return [];
  const refs = side === 'before' ? place.before : place.after;
  if (refs === undefined) return [];
  return Array.isArray(refs) ? refs : [refs as NodeRef];
}

function limitText(side: DiffSide, id: string, language: Language): string {
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

/** Whether the bounds of the steps of a part are percents. */
function isPercent(side: DiffSide, ref: PartRef[Side]): boolean {
  const node = ref && nodeOf(side, ref);
  if (ref === undefined || node === undefined || isGroup(node)) return false;
  const spec = partsOf(node)[ref.part - 1];
  if (spec === undefined) return false;
  if ('of' in spec && spec.of !== undefined) return true;
  const element = 'element' in spec ? spec.element : undefined;
  return side.set.elements.find(({ id }) => id === element)?.kind === 'percent';
}

function elementNamed({ before, after }: DiffSides, id: string) {
  const find = ({ set }: DiffSide) => set.elements.find((element) => element.id === id);
  return find(after) ?? find(before);
}

function optionLabel(sides: DiffSides, element: string, option: string): string {
  return elementNamed(sides, element)?.options?.find(({ id }) => id === option)?.label ?? option;
}

function optionOf(sides: DiffSides, option: string, { before, after }: PartRef): string {
  for (const [side, ref] of [
    [sides.after, after],
    [sides.before, before],
  ] as const) {
    const node = ref && nodeOf(side, ref);
    if (ref === undefined || node === undefined || isGroup(node)) continue;
    const spec = partsOf(node)[ref.part - 1];
    if (spec?.method === 'choice') {
      const label = optionLabel(sides, spec.element, option);
      if (label !== option) return label;
    }
  }
  return option;
}

function daysText(days: readonly DayOfYear[], language: Language): string {
  const { beforeDay, byDay } = GENERAL_WORDS[language];
  const plain = ({ day, year, included }: DayOfYear) => {
    const own = day.startsWith(`${year}-`);
    const text =
      own && language === 'vi'
        ? dayText(day, language).replace(`/${year}`, '')
        : dayText(day, language);
    const short = own && language === 'en' ? text.replace(` ${year}`, '') : text;
    return included ? byDay(short) : beforeDay(short);
  };
  const texts = [...new Set(days.map(plain))];
  if (texts.length === 1) return texts[0] ?? '';
  return texts
    .map((text) => {
      const years = days.filter((day) => plain(day) === text).map(({ year }) => year);
      return `${text} (${years.join(', ')})`;
    })
    .join('; ');
}

function idsText(refs: readonly NodeRef[]): string {
  return [...new Set(refs.map(({ id }) => id))].join(', ');
}

function tablesText(side: DiffSide, refs: readonly NodeRef[]): string {
  const labels = new Set(refs.map(({ table }) => tableOf(side, table)?.label ?? table));
  return [...labels].map(quoteText).join(', ');
}

/** The texts of one change between two versions. */
export function changeTexts(sides: DiffSides, place: ChangePlace, language: Language): ChangeTexts {
  const words = GENERAL_WORDS[language];
  const number = (text: string) =>
    text
      .split('–')
      .map((each) => numberText(each, language))
      .join('–');
  const points = (text: string | null) => (text === null ? words.none : words.points(number(text)));
  const home = refsOn(place, 'after')[0]?.table ?? refsOn(place, 'before')[0]?.table;
  const node = (ref: NodeRef, side: Side) => {
    const isHome = ref.table === home;
    const label = tableOf(sides[side], ref.table)?.label ?? ref.table;
    return isHome ? ref.id : `${ref.id} (${label})`;
  };
  const element = (id: string) => elementNamed(sides, id)?.label ?? id;
  return {
    language,
    number,
    points,
    element,
    node,
    interval: (text, ref) => {
      const percent =
        ref === undefined
          ? isGradedByPercent(sides.after)
          : isPercent(sides.after, ref.after) || isPercent(sides.before, ref.before);
      return intervalWords(
        text,
        (value) => (percent ? percentText(value, language) : number(value)),
        language,
      );
    },
    days: (days) => daysText(days, language),
    day: (day) => dayText(day, language),
    elements: (ids) => ids.map((id) => quoteText(element(id))).join(', '),
    each: (text, id) => (text === null ? words.none : eachText(text, element(id), language)),
    option: (option, ref) => optionOf(sides, option, ref),
    factors: (factors) => factorsText(sides, factors, language),
    nodes: (refs, side) =>
      place.scope === 'table' ? idsText(refs) : refs.map((ref) => node(ref, side)).join(', '),
    nodePoints: (ref, side) => points(String(nodeOf(sides[side], ref)?.maxPoints ?? '')),
    rule: (side) =>
      refsOn(place, side)
        .map((ref) => ruleText(sides[side], ref, language))
        .join(' '),
    citation: (side) => {
      const [ref] = refsOn(place, side);
      return ref === undefined ? '–' : citationOf(sides[side], ref);
    },
    limit: (id, side) => limitText(sides[side], id, language),
    rounding: (side) => roundingText(sides[side].set, language),
    ranking: (side) => rankingText(sides[side].set, language),
    tables: (refs) => tablesText(sides.after, refs),
  };
}

/** "0,5 điểm mỗi mô hình", or what is taken away for each. */
function eachText(text: string, label: string, language: Language): string {
  const words = GENERAL_WORDS[language];
  const size = words.points(numberText(text.replace('-', ''), language));
  const each = phrasesOf(language).each(size, label);
  return text.startsWith('-') ? phrasesOf(language).firstMinus(each) : each;
}

function isGradedByPercent({ set }: DiffSide): boolean {
  return set.grades.readFrom.startsWith('percent');
}

function factorsText(sides: DiffSides, factors: KindFactors | null, language: Language): string {
  if (factors === null) return GENERAL_WORDS[language].sameForAll;
  const { element, byOption } = factors;
  const isShare = Object.values(byOption).some((value) => Number(value) > 2);
  return Object.entries(byOption)
    .map(([option, value]) => {
      const text = isShare ? percentText(value, language) : numberText(value, language);
      return `${optionLabel(sides, element, option)}: ${text}`;
    })
    .join('; ');
}
