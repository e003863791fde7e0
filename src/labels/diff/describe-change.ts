import type { NodeRef } from '../../domain/change-values.js';
import type {
  ChangePlace,
  CriteriaChange,
  CriteriaChangeKind,
} from '../../domain/criteria-change.js';
import type { Language } from '../language.js';
import { changeTexts } from './change-texts.js';
import type { AllChangeWords, ChangeWords } from './change-words.js';
import { CHANGE_WORDS_EN } from './change-words-en.js';
import { CHANGE_WORDS_VI } from './change-words-vi.js';
import type { DiffSide, DiffSides } from './diff-sides.js';
import { nodeOf, tableOf } from './diff-sides.js';
import { GENERAL_WORDS } from './general-words.js';

const WORDS: Readonly<Record<Language, AllChangeWords>> = {
  vi: CHANGE_WORDS_VI,
  en: CHANGE_WORDS_EN,
};

/** One change in words. */
export interface SaidChange {
  /** "Tiêu chí 8.2 “Đăng ký mô hình”" */
  readonly subject: string;
  /** "Tăng điểm tối đa" */
  readonly name: string;
  /** "điểm tối đa tăng từ 3 lên 4" */
  readonly text: string;
  /** The old and the new value where two columns can hold them. */
  readonly values?: readonly [string, string];
}

function groupLabel({ set }: DiffSide, id: string | undefined): string | undefined {
  return set.unitGroups.find((group) => group.id === id)?.label;
}

function elementLabel({ set }: DiffSide, id: string | undefined): string | undefined {
  return set.elements.find((element) => element.id === id)?.label;
}

function tableLabel(side: DiffSide, id: string | undefined): string | undefined {
  return id === undefined ? undefined : tableOf(side, id)?.label;
}

/** The label of the new version, else that of the old one. */
function labelIn(
  label: (side: DiffSide, id: string | undefined) => string | undefined,
  place: { readonly before?: string; readonly after?: string },
  { before, after }: DiffSides,
): string {
  return label(after, place.after) ?? label(before, place.before) ?? '';
}

function nodeLabel(side: DiffSide, ref: NodeRef | undefined): string {
  return (ref && nodeOf(side, ref)?.label) ?? '';
}

/** What a change is about, with its number and name: of the new version where it is in it. */
export function subjectText(place: ChangePlace, sides: DiffSides, language: Language): string {
  const words = GENERAL_WORDS[language];
  const { before, after } = sides;
  switch (place.scope) {
    case 'set':
      return words.wholeSet;
    case 'grades':
      return words.grades;
    case 'unit-group':
      return words.unitGroup(labelIn(groupLabel, place, sides));
    case 'table':
      return words.table(labelIn(tableLabel, place, sides));
    case 'element':
      return words.element(labelIn(elementLabel, place, sides));
    case 'section': {
      const [side, ref] = place.after ? [after, place.after] : [before, place.before];
      return words.section(ref?.id ?? '', nodeLabel(side, ref));
    }
    case 'criterion': {
      const [side, ref] = place.after ? [after, place.after] : [before, place.before[0]];
      return words.criterion(ref?.id ?? '', nodeLabel(side, ref));
    }
  }
}

/** Says one change in a language. */
export function describeChange(
  change: CriteriaChange,
  sides: DiffSides,
  language: Language,
): SaidChange {
  const words = WORDS[language][change.kind] as ChangeWords<CriteriaChangeKind>;
  const texts = changeTexts(sides, change.place, language);
  const values = words.values?.(change.params, texts);
  return {
    subject: subjectText(change.place, sides, language),
    name: words.name,
    text: words.say(change.params, texts),
    ...(values && { values }),
  };
}
