import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { CellRef } from '../../domain/cell-ref.js';
import { cellRefText } from '../../domain/cell-ref.js';
import type {
  CollectedForm,
  CollectedSubject,
  Collection,
  Difference,
  StrangeFile,
  UnitStatus,
  Unmerged,
} from '../../domain/collection.js';
import type { Issue } from '../../domain/issue.js';
import type { KeptAs, RawCell } from '../../domain/raw-table.js';
import { KEPT_AS } from '../../domain/raw-table.js';
import { dayText } from '../day-text.js';
import { issueText } from '../issues/issue-text.js';
import { seenText } from '../issues/seen-params.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import type { CollectCounts, Told } from './collect-words.js';
import { COLLECT_WORDS, toldUnmerged } from './collect-words.js';

/** A collection as it is told: with what is wrong in its values. */
export interface ToldCollection extends Collection {
  readonly issues: readonly Issue[];
}

/** Something to look at, in words. */
export interface ToldItem extends Told {
  readonly unitId: string;
  readonly kind: string;
  readonly what: string;
  /** The value that counts, or that was written; empty where there is none. */
  readonly value: string;
  readonly place: string;
}

/** The set and the language in which a collection is told. */
export interface CollectTeller {
  readonly set: CriteriaSet;
  readonly language: Language;
}

const LONGEST = 160;

/** A cell as an officer sees it. */
function cellText(cell: RawCell | undefined, language: Language): string {
  if (cell === undefined || cell.kind === 'blank') return '';
  const kept = KEPT_AS.find((kind) => kind === cell.kind) as KeptAs | undefined;
  const text = seenText(cell.text, kept, language);
  return shorten(cell.kind === 'percent' ? `${text}%` : text);
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function placeText(at: CellRef | undefined): string {
  return at === undefined ? '' : cellRefText(at);
}

/** What an input was for: the figure's label, or the criterion and the field beside it. */
function subjectText(
  subject: CollectedSubject | undefined,
  label: string,
  { set, language }: CollectTeller,
): string {
  if (subject === undefined) return shorten(label);
  if ('element' in subject) {
    return set.elements.find(({ id }) => id === subject.element)?.label ?? label;
  }
  const name = `${subject.criterion} – ${COLLECT_WORDS[language].field[subject.field]}`;
  return label === '' ? name : `${name}: ${shorten(label)}`;
}

/** What was not merged, why, and what to do. */
export function tellUnmerged(item: Unmerged, teller: CollectTeller): ToldItem {
  const { unitId, subject, label, cell, at, reason, params } = item;
  return {
    unitId,
    kind: '',
    what: subjectText(subject, label, teller),
    value: cellText(cell, teller.language),
    place: placeText(at),
    ...toldUnmerged(reason, params as never, COLLECT_WORDS[teller.language]),
  };
}

/** Reasons for which a whole form was not merged. */
const OF_WHOLE_FORM: ReadonlySet<string> = new Set(['undecided', 'other-year', 'unit-unknown']);

/** Whether it is told once of the form, not of each of its values. */
export function isOfWholeForm({ reason }: Pick<Unmerged, 'reason'>): boolean {
  return OF_WHOLE_FORM.has(reason);
}

/** What differs, and what to do. */
export function tellDifference(item: Difference, teller: CollectTeller): ToldItem {
  const { language } = teller;
  const words = COLLECT_WORDS[language];
  const { unitId, subject, label, cell, at, code } = item;
  return {
    unitId,
    kind: words.kind[code],
    what: subjectText(subject, label, teller),
    value: cellText(cell, language),
    place: placeText(at),
    ...toldDifference(item, language),
  };
}

function toldDifference(item: Difference, language: Language): Told {
  const words = COLLECT_WORDS[language];
  switch (item.code) {
    case 'protected-changed':
    case 'unit-words-changed': {
      const { from, to } = item.params;
      return words.difference[item.code]({ from: shorten(from), to: shorten(to) });
    }
    case 'rows-moved':
      return words.difference['rows-moved'](item.params);
    case 'carried':
      return words.difference.carried(item.params);
    case 'sent-twice': {
      const other = cellText(item.params.other, language) || words.blank;
      return words.difference['sent-twice']({ other, place: placeText(item.params.otherAt) });
    }
    case 'claim-differs': {
      const { claimed, computed } = item.params;
      return words.difference['claim-differs']({
        claimed: numberText(claimed, language),
        computed: numberText(computed, language),
      });
    }
  }
}

/** A collected value that cannot be used, at the place where the unit wrote it. */
export function tellIssue(item: Issue, { set, language }: CollectTeller): ToldItem {
  const labels = new Map(set.elements.map(({ id, label }) => [id, label]));
  const label = (id: string) => labels.get(id) ?? id;
  const { message, hint } = issueText(item, language, label);
  const params = item.params as { readonly found?: string; readonly keptAs?: KeptAs };
  return {
    unitId: item.unitId ?? '',
    kind: COLLECT_WORDS[language].kind.issue,
    what: item.elementId === undefined ? (item.criterionId ?? '') : label(item.elementId),
    value: seenText(params.found ?? '', params.keptAs, language),
    place: item.at?.from ?? placeText(item.at),
    text: message.replace(/\.$/, ''),
    hint,
  };
}

/** Why a file is no use, and what to do. */
export function tellStranger({ why }: StrangeFile, { set, language }: CollectTeller): Told {
  const words = COLLECT_WORDS[language].why;
  if (why.kind === 'set-unknown') return words['set-unknown'](why.set);
  if (why.kind !== 'unreadable') return words[why.kind];
  const { message, hint } = issueText(why.issue, language, (id) => {
    return set.elements.find((element) => element.id === id)?.label ?? id;
  });
  return { text: message.replace(/\.$/, ''), hint };
}

/** Of which set and year a form is, where that is not the current one. */
export function tellVersion(
  { version, set, year }: CollectedForm,
  collection: Collection,
  language: Language,
): string {
  const words = COLLECT_WORDS[language].version;
  if (version === 'other-set') return words['other-set'](set, year);
  if (year !== collection.year) return words.otherYear(year);
  return words[version];
}

/** What is to be known of a unit beside its figures. */
export function tellUnit(unit: UnitStatus, collection: Collection, language: Language): string {
  const words = COLLECT_WORDS[language];
  const { form, forms, firstSent } = unit;
  if (form === undefined) return '';
  const isCurrent = form.version === 'current' && form.year === collection.year;
  const isFirst = firstSent === undefined || firstSent === form.received?.day;
  return [
    ...(form.use === 'counts' ? [] : [words.use[form.use]]),
    ...(isCurrent ? [] : [tellVersion(form, collection, language)]),
    ...(form.recognisedBy === 'mark' ? [] : [words.byCodeLine]),
    ...(forms > 1 ? [words.sentForms(forms)] : []),
    ...(forms > 1 && !isFirst ? [words.firstSent(dayText(firstSent, language))] : []),
  ].join('; ');
}

/** The numbers of a collection. */
export function countCollection(told: ToldCollection): CollectCounts {
  const { units, values, unmerged, differences, issues, strangers } = told;
  const count = (is: (unit: UnitStatus) => boolean) => units.filter(is).length;
  return {
    units: units.length,
    collected: count(({ state }) => state === 'collected'),
    notCounted: count(({ state }) => state === 'not-counted'),
    missing: count(({ state }) => state === 'missing'),
    late: count(({ lateness }) => lateness === 'late'),
    unknownDay: count(({ form }) => form !== undefined && form.received === undefined),
    values: values.length,
    unmerged: unmerged.length,
    differences: differences.length,
    claims: differences.filter(({ code }) => code === 'claim-differs').length,
    issues: issues.length,
    strangers: strangers.filter(({ why }) => why.kind !== 'earlier-collection').length,
  };
}
