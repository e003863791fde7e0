import type { CriteriaChange, UnitNews } from '../../domain/criteria-change.js';
import type { Language } from '../language.js';
import { ELEMENT_SOURCE_WORDS } from '../words.js';
import { criterionLine } from './criterion-line.js';
import { describeChange } from './describe-change.js';
import type { DiffSides } from './diff-sides.js';
import { effectText } from './general-words.js';
import { jointEffect } from './joint-effect.js';
import { UNITS_WORDS } from './units-words.js';

/** A heading with its lines. */
export interface UnitsSection {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Items that read well one after the other, as one paragraph. */
  readonly isRunIn: boolean;
}

/** The page for the units of one group. */
export interface UnitsPage {
  readonly group: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly UnitsSection[];
}

function elementLine(
  id: string,
  side: DiffSides['after'],
  { readBy, language }: { readonly readBy: readonly string[]; readonly language: Language },
): string {
  const element = side.set.elements.find((each) => each.id === id);
  const words = UNITS_WORDS[language];
  const label = element?.label ?? id;
  const use = readBy.length === 0 ? words.forConditions : words.forCriteria(readBy.join(', '));
  const source = element?.source ?? 'reported';
  const from = source === 'reported' ? '' : ` – ${ELEMENT_SOURCE_WORDS[language][source]}`;
  return `${label} (${use})${from}`;
}

const PAPERS = ['citation-changed', 'rule-rewritten', 'evidence-changed'];
const DEADLINES = /^(?:deadline-(?:earlier|later|moved|added|removed)|requirements-changed)$/;

function rowsOf(changes: readonly CriteriaChange[]): readonly (readonly CriteriaChange[])[] {
  const rows = new Map<string, CriteriaChange[]>();
  for (const change of changes) {
    if (change.place.scope !== 'criterion' || PAPERS.includes(change.kind)) continue;
    const key = JSON.stringify([change.place.before, change.place.after]);
    rows.set(key, [...(rows.get(key) ?? []), change]);
  }
  return [...rows.values()];
}

type Topic = 'added' | 'gone' | 'deadlines' | 'harder' | 'easier' | 'either' | 'names';

/** Under which heading a criterion is told: once, under the first that fits. */
function topicOf(row: readonly CriteriaChange[]): Topic {
  const kinds = row.map(({ kind }) => kind);
  if (kinds.includes('criterion-added')) return 'added';
  if (row.some(({ kind, effect }) => kind === 'criterion-moved' && effect === 'either'))
    return 'added';
  if (kinds.includes('criterion-removed') || kinds.includes('criterion-moved-away')) return 'gone';
  if (kinds.some((kind) => DEADLINES.test(kind))) return 'deadlines';
  const effect = jointEffect(row.map((change) => change.effect));
  if (effect === 'lowers') return 'harder';
  if (effect === 'raises') return 'easier';
  return effect === 'either' ? 'either' : 'names';
}

function generalLines(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): readonly string[] {
  return changes.flatMap((change) => {
    const { kind, place, effect } = change;
    const isLimit = kind === 'bonus-limit-changed' || kind === 'deduction-limit-changed';
    const isGrade = place.scope === 'grades' && !/citation|renamed/.test(kind);
    const isOther = [
      'years-changed',
      'unit-group-renamed',
      'unit-group-table-changed',
      'unit-group-leaves-out-changed',
      'unit-group-scale-changed',
      'unit-group-ranked-changed',
      'set-missing-policy-changed',
      'appraisal-settlement-changed',
    ].includes(kind);
    if (!isLimit && !isGrade && !isOther) return [];
    const { text } = describeChange(change, sides, language);
    const end = effect === 'none' ? '' : ` [${effectText({ effect }, language)}]`;
    return [`${text.charAt(0).toUpperCase()}${text.slice(1)}.${end}`.replace('..', '.')];
  });
}

/** What changes about each figure, one line a figure. */
function figureChanges(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): readonly string[] {
  const texts = new Map<string, string[]>();
  for (const change of changes) {
    const isNews =
      change.place.scope === 'element' &&
      ![
        'element-added',
        'element-removed',
        'element-aliases-changed',
        'element-id-changed',
      ].includes(change.kind);
    if (!isNews) continue;
    const { subject, text } = describeChange(change, sides, language);
    texts.set(subject, [...(texts.get(subject) ?? []), text]);
  }
  return [...texts].map(([subject, own]) => `${subject}: ${own.join('; ')}.`);
}

/** The page of one unit group: what to report, what is no longer asked, what counts otherwise. */
export function unitsPage(news: UnitNews, sides: DiffSides, language: Language): UnitsPage {
  const words = UNITS_WORDS[language];
  const { set } = sides.after;
  const group = set.unitGroups.find(({ id }) => id === news.group.after);
  const rows = rowsOf(news.changes);
  const lines = (topic: Topic) =>
    rows.filter((row) => topicOf(row) === topic).map((row) => criterionLine(row, sides, language));
  const sections: readonly Omit<UnitsSection, 'isRunIn'>[] = [
    {
      heading: words.newFigures,
      lines: news.newFigures.map(({ element, readBy }) =>
        elementLine(element, sides.after, { readBy, language }),
      ),
    },
    {
      heading: words.droppedFigures,
      lines: news.droppedFigures.map(
        (id) => sides.before.set.elements.find((element) => element.id === id)?.label ?? id,
      ),
    },
    { heading: words.otherFigures, lines: figureChanges(news.changes, sides, language) },
    { heading: words.deadlines, lines: lines('deadlines') },
    { heading: words.added, lines: lines('added') },
    { heading: words.gone, lines: lines('gone') },
    { heading: words.harder, lines: lines('harder') },
    { heading: words.easier, lines: lines('easier') },
    { heading: words.either, lines: lines('either') },
    { heading: words.grades, lines: generalLines(news.changes, sides, language) },
    { heading: words.names, lines: lines('names') },
  ];
  const runIn = [words.newFigures, words.droppedFigures, words.gone, words.names];
  const label = group?.label ?? news.group.after;
  return {
    group: news.group.after,
    title: words.title(label, set.scoringYears.join(', ')),
    intro:
      news.group.before === undefined
        ? words.isNew(set.status === 'draft')
        : words.intro(set.status === 'draft', sides.before.set.legalBasis.number),
    sections: sections
      .filter((section) => section.lines.length > 0)
      .map(({ heading, lines: own }) =>
        runIn.includes(heading)
          ? { heading, lines: [`${own.join('; ')}.`], isRunIn: true }
          : { heading, lines: own, isRunIn: false },
      ),
  };
}
