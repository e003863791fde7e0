import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import type { DataElement } from '../criteria/data-element.js';
import { walkTable } from '../criteria/walk-table.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Language } from './language.js';

/** What words need to know of one figure; `options` leads from an option's id to its label. */
export interface ElementWords {
  readonly label: string;
  readonly kind: string;
  readonly options: ReadonlyMap<string, string>;
}

/** All that rules and results of one table need to be said in words, in one scoring year. */
export interface WordsContext {
  readonly language: Language;
  readonly year: number;
  readonly elements: ReadonlyMap<string, ElementWords>;
  /** Facts that rules derive, by name. */
  readonly derived: ReadonlyMap<string, DerivedFact>;
  /** Labels of sections and criteria, by id. */
  readonly criteria: ReadonlyMap<string, string>;
  /** Labels of grades, by id. */
  readonly grades: ReadonlyMap<string, string>;
}

function elementWords({ label, kind, options = [] }: DataElement): ElementWords {
  return { label, kind, options: new Map(options.map((option) => [option.id, option.label])) };
}

/** Gathers the words of one table of a set; `derived` are the facts of the rules that run for it. */
// biome-ignore lint/complexity/useMaxParams: set, table and facts are three things of three origins
export function wordsContext(
  set: CriteriaSet,
  table: CriterionTable,
  derived: readonly DerivedFact[],
  { language, year }: { readonly language: Language; readonly year: number },
): WordsContext {
  return {
    language,
    year,
    elements: new Map(set.elements.map((element) => [element.id, elementWords(element)])),
    derived: new Map(derived.map((fact) => [fact.name, fact])),
    criteria: new Map(walkTable(table).map(({ node }) => [node.id, node.label])),
    grades: new Map(set.grades.bands.map(({ id, label }) => [id, label])),
  };
}
