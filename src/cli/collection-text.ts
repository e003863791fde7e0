import type { ReviewedCollection } from '../collect.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Difference, UnitStatus } from '../domain/collection.js';
import type { Issue } from '../domain/issue.js';
import { hasErrors, SEVERITIES } from '../domain/issue.js';
import type { SinceEarlier } from '../forms/collect/compare-collections.js';
import { COLLECT_WORDS } from '../labels/collect/collect-words.js';
import { tellContacts, unitsToAsk } from '../labels/collect/tell-asks.js';
import type { CollectTeller, ToldItem } from '../labels/collect/tell-collection.js';
import {
  countCollection,
  isOfWholeForm,
  tellDifference,
  tellIssue,
  tellStranger,
  tellUnit,
  tellUnmerged,
} from '../labels/collect/tell-collection.js';
import { dayText } from '../labels/day-text.js';
import type { Language } from '../labels/language.js';
import { wrapText } from './wrap-text.js';

/** A collection, the set in whose words it is told, and what changed since an earlier one. */
export interface ToldRun {
  readonly collection: ReviewedCollection;
  readonly since: SinceEarlier | undefined;
  readonly set: CriteriaSet;
}

/** So many items of a kind are told on the terminal; the workbook has all. */
const MOST_ITEMS = 5;

/** Whether something came that a person must deal with before the table is whole. */
export function needsWork({ unmerged, issues, units, strangers, differences }: ReviewedCollection) {
  return (
    unmerged.length > 0 ||
    hasErrors(issues) ||
    units.some(({ state }) => state === 'not-counted') ||
    strangers.some(({ why }) => why.kind !== 'earlier-collection') ||
    differences.some(({ code }) => code === 'unit-words-changed')
  );
}

interface TextStyle {
  readonly language: Language;
  readonly width: number;
}

/** The collection in words: counts, then who is missing or late, files that are no use, what to see. */
export function renderCollection(run: ToldRun, style: TextStyle): string {
  const { collection, since } = run;
  const { language, width } = style;
  const words = COLLECT_WORDS[language];
  const day = collection.deadline && dayText(collection.deadline, language);
  const changes = since && countChanges(since);
  const head = [
    ...words.counts(countCollection(collection)),
    words.deadline(day),
    ...(changes === undefined ? [] : [words.sinceCounts(changes.file, changes.counts)]),
  ];
  return [
    ...head.flatMap((line) => wrapText(line, width)),
    ...unitBlocks(run, style),
    ...itemBlocks(run, style),
  ].join('\n');
}

/** Whom to call, and why. */
function unitBlocks(
  { collection, set }: ToldRun,
  { language, width }: TextStyle,
): readonly string[] {
  const words = COLLECT_WORDS[language].terminal;
  const named = (is: (unit: UnitStatus) => boolean, more: (unit: UnitStatus) => string) =>
    collection.units.filter(is).map((unit) => {
      const said = more(unit);
      return `${unit.unitId} ${unit.name}${said === '' ? '' : `: ${said}`}`;
    });
  const sentOn = ({ form }: UnitStatus) =>
    form?.received === undefined ? '' : dayText(form.received.day, language);
  const told = (unit: UnitStatus) => tellUnit(unit, collection, language);
  const asks = unitsToAsk(collection, language).map(({ unit, text }) => {
    const whom = unit.form === undefined ? '' : tellContacts(unit.form, language);
    return `${unit.unitId} ${unit.name}: ${text}${whom === '' ? '' : ` (${whom})`}`;
  });
  const late = named(({ lateness }) => lateness === 'late', sentOn);
  return [
    missingBlock(collection, { set, title: words.missing, width }),
    block(words.notCounted, notCounted(collection, { set, language }), width),
    block(words.late, late, width),
    block(words.asks, asks, width),
    block(words.duplicates, named(isTwice, told), width),
  ].flat();
}

/** Files that are no use, and single things to see. */
function itemBlocks(
  { collection, set }: ToldRun,
  { language, width }: TextStyle,
): readonly string[] {
  const { sheets, terminal, kind } = COLLECT_WORDS[language];
  const teller = { set, language };
  const { strangers, unmerged, issues, differences } = collection;
  const files = strangers.map((stranger) => {
    const { text, hint } = tellStranger(stranger, teller);
    return `${stranger.file}: ${text}${hint === '' ? '' : `. ${hint}`}`;
  });
  const single = unmerged.filter((item) => !isOfWholeForm(item));
  const isClaim = ({ code }: Difference) => code === 'claim-differs';
  // Every unit has claims: among the rest they would hide what is rarer.
  const odd = [
    ...bySeverity(issues).map((item) => tellIssue(item, teller)),
    ...differences.filter((item) => !isClaim(item)).map((item) => tellDifference(item, teller)),
  ];
  const claims = differences.filter(isClaim).map((item) => tellDifference(item, teller));
  const list = (title: string, sheet: string, all: readonly ToldItem[]) =>
    items(title, all, { width, more: (count) => terminal.more(count, sheet) });
  return [
    block(terminal.strangers, files, width),
    list(
      sheets.unmerged,
      sheets.unmerged,
      single.map((item) => tellUnmerged(item, teller)),
    ),
    list(sheets.differences, sheets.differences, odd),
    list(kind['claim-differs'], sheets.differences, claims),
  ].flat();
}

/** A paragraph for each group: in November they are many. */
function missingBlock(
  { units }: ReviewedCollection,
  {
    set,
    title,
    width,
  }: { readonly set: CriteriaSet; readonly title: string; readonly width: number },
): readonly string[] {
  const missing = units.filter(({ state }) => state === 'missing');
  const groups = set.unitGroups.flatMap(({ id, label }) => {
    const own = missing.filter(({ unitGroup }) => unitGroup === id);
    const names = own.map(({ unitId, name }) => `${unitId} ${name}`).join('; ');
    return own.length === 0 ? [] : [`${label} (${own.length}): ${names}`];
  });
  if (groups.length === 0) return [];
  return ['', `${title} (${missing.length})`, ...paragraphs(groups, width)];
}

/** What cannot be used first. */
function bySeverity(issues: readonly Issue[]): readonly Issue[] {
  return SEVERITIES.flatMap((own) => issues.filter(({ severity }) => severity === own));
}

/** Forms that came and were not merged: why, how many of their values, and what to do. */
function notCounted({ unmerged }: ReviewedCollection, teller: CollectTeller): readonly string[] {
  const forms = new Map<string, { readonly told: ToldItem; count: number }>();
  for (const item of unmerged.filter(isOfWholeForm)) {
    const key = `${item.at.file} ${item.at.sheet}`;
    const form = forms.get(key) ?? { told: tellUnmerged(item, teller), count: 0 };
    form.count += 1;
    forms.set(key, form);
  }
  const { cells } = COLLECT_WORDS[teller.language].terminal;
  return [...forms].map(([key, { told, count }]) => {
    return `${told.unitId} · ${key} (${cells(count)}): ${told.text}. ${told.hint}`;
  });
}

function isTwice({ forms, state }: UnitStatus): boolean {
  return forms > 1 && state === 'collected';
}

function countChanges({ file, changes }: SinceEarlier) {
  const count = (kind: string) => changes.filter(({ change }) => change === kind).length;
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  return { file, counts };
}

function block(title: string, lines: readonly string[], width: number): readonly string[] {
  if (lines.length === 0) return [];
  return ['', `${title} (${lines.length})`, ...paragraphs(lines, width)];
}

function paragraphs(lines: readonly string[], width: number): readonly string[] {
  return lines.flatMap((line) =>
    wrapText(line, width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`),
  );
}

interface ItemStyle {
  readonly width: number;
  more(count: number): string;
}

function items(
  title: string,
  all: readonly ToldItem[],
  { width, more }: ItemStyle,
): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.slice(0, MOST_ITEMS).map(({ unitId, place, what, value, text }) => {
    const said = [what, value].filter((part) => part !== '').join(' = ');
    return `${unitId} · ${place}: ${said === '' ? '' : `${said}. `}${text}`;
  });
  const rest = all.length - lines.length;
  const head = ['', `${title.toUpperCase()} (${all.length})`, ...paragraphs(lines, width)];
  return rest > 0 ? [...head, `  … ${more(rest)}`] : head;
}
