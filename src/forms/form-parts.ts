import type { DerivedFact } from '../domain/fact.js';
import type { FormWords } from '../labels/form/form-words-vi.js';
import type { Language } from '../labels/language.js';
import { COLUMNS } from './form-columns.js';
import type { FormLayout } from './form-layout.js';
import { cellName, figureCell } from './form-layout.js';
import type { FormLists } from './form-lists.js';
import type { FormSource } from './form-source.js';
import { isReported } from './form-source.js';
import type { ConditionContext } from './formulas/condition-formula.js';

/** The form of a unit group while it is made: the same for every unit of the group. */
export interface FormParts {
  readonly source: FormSource;
  readonly layout: FormLayout;
  readonly language: Language;
  readonly words: FormWords;
  readonly lists: FormLists;
}

/** A cell that calculates, and what it shows while nothing is filled in. */
export interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  /** A formula without "=", or nothing where the cell never changes. */
  readonly formula?: string;
  readonly result: string | number;
}

/** What formulas need to know; `checked`: states after figures were held against each other. */
export function formulaContext(
  { source, layout, words, lists }: FormParts,
  checked: boolean,
): ConditionContext {
  const column = checked ? COLUMNS.result : COLUMNS.state;
  const derived: ReadonlyMap<string, DerivedFact> = new Map(
    source.program.scoring.facts.map((fact) => [fact.name, fact]),
  );
  return {
    year: source.year,
    elements: source.elements,
    derived,
    said: words.said,
    guarded: false,
    cell: (element) => figureCell(layout, element),
    state: (element) => {
      const row = layout.figures.get(element);
      const own = source.elements.get(element);
      // Figures of others, and those that the form does not ask for, are never there.
      if (row === undefined || own === undefined || !isReported(own)) return '""';
      return cellName(column, row);
    },
    option: lists.option,
  };
}
