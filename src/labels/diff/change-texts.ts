import { isGroup, partsOf } from '../../criteria/criterion.js';
import type { DayOfYear, KindFactors, NodeRef, PartRef } from '../../domain/change-values.js';
import type { ChangePlace } from '../../domain/criteria-change.js';
import { dayText } from '../day-text.js';
import type { Language } from '../language.js';
import { rankingText, roundingText } from '../limits/rule-sentences.js';
import { numberText, percentText } from '../number-text.js';
import { quoteText } from '../quote-text.js';
import { phrasesOf } from '../rules/phrases-of.js';
import type { ChangeTexts, Side } from './change-words.js';
import type { DiffSide, DiffSides } from './diff-sides.js';
import { nodeOf, tableOf } from './diff-sides.js';
import { GENERAL_WORDS } from './general-words.js';
import { intervalWords } from './interval-words.js';
import { limitCitation } from './limit-basis.js';
import { citationOf, limitText, notApplicableText, ruleText } from './rule-texts.js';

/** The criteria that a change is about, on one side. */
export function refsOn(place: ChangePlace, side: Side): readonly NodeRef[] {
  if (place.scope !== 'criterion' && place.scope !== 'section') return [];
  const refs = side === 'before' ? place.before : place.after;
  if (refs === undefined) return [];
  return Array.isArray(refs) ? refs : [refs as NodeRef];
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

/** Whether nothing below 0 can be measured: a count, a percent. */
function isNeverNegative(sides: DiffSides, ref: PartRef): boolean {
  return (['after', 'before'] as const).some((side) => {
    const own = ref[side];
    const node = own && nodeOf(sides[side], own);
    if (own === undefined || node === undefined || isGroup(node)) return false;
    const spec = partsOf(node)[own.part - 1];
    const id = spec !== undefined && 'element' in spec ? spec.element : undefined;
    const kind = sides[side].set.elements.find((element) => element.id === id)?.kind;
    return kind === 'count' || kind === 'percent';
  });
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

/** The values of a step or band in words. */
function intervalIn(
  sides: DiffSides,
  { text, ref }: { readonly text: string; readonly ref: PartRef | undefined },
  language: Language,
): string {
  if (text === 'x ≤ 0' && ref !== undefined && isNeverNegative(sides, ref)) {
    return phrasesOf(language).exactly('0');
  }
  const isShare =
    ref === undefined
      ? isGradedByPercent(sides.after)
      : isPercent(sides.after, ref.after) || isPercent(sides.before, ref.before);
  const value = isShare ? percentText : numberText;
  return intervalWords(text, (each) => value(each, language), language);
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
    interval: (text, ref) => intervalIn(sides, { text, ref }, language),
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
    notApplicableWhen: (side) =>
      refsOn(place, side)
        .map((ref) => notApplicableText(sides[side], ref, language))
        .join('; '),
    citation: (side) => {
      const [ref] = refsOn(place, side);
      return ref === undefined ? '–' : citationOf(sides[side], ref);
    },
    limit: (id, side) => limitText(sides[side], id, language),
    limitCitation: (id, side) => limitCitation(sides[side], id) ?? '–',
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
