import type { DataValidation } from 'exceljs';
import type { Criterion } from '../criteria/criterion.js';
import type { DataElement } from '../criteria/data-element.js';
import { elementFacts } from '../criteria/data-element.js';
import { exactText } from '../domain/exact-number.js';
import { dayText } from '../labels/day-text.js';
import { numberText } from '../labels/number-text.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import type { FormParts } from './form-parts.js';
import { formulaContext } from './form-parts.js';
import { mayNotApply } from './form-source.js';
import { wordFormula } from './formulas/condition-formula.js';
import { periodOf, validFormula } from './formulas/figure-state.js';

/** Excel cuts nothing off: a file with longer texts is repaired. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 225;

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function told(
  { words }: FormParts,
  text: string,
  title: string = words.prompts.title,
): Pick<DataValidation, 'promptTitle' | 'prompt' | 'showInputMessage'> {
  return {
    showInputMessage: true,
    promptTitle: cut(title, LONGEST_TITLE),
    prompt: cut(text, LONGEST_TEXT),
  };
}

function refused(
  { words }: FormParts,
  text: string,
): Pick<DataValidation, 'error' | 'errorTitle' | 'errorStyle' | 'showErrorMessage'> {
  return {
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: cut(words.prompts.wrong, LONGEST_TITLE),
    error: cut(text, LONGEST_TEXT),
  };
}

/** The values that a figure takes, as words: " từ 0 đến 4". */
function rangeText(element: DataElement, { words, language, source }: FormParts): string {
  const { range } = words.prompts;
  if (element.kind === 'date') {
    const [first, last] = (periodOf(element, source.year) ?? []).map((day) =>
      dayText(day, language),
    );
    return range(first, last);
  }
  const sign = element.kind === 'percent' ? '%' : '';
  const { low, high } = elementFacts(element).range;
  const shown = (end: typeof low) =>
    end === undefined ? undefined : `${numberText(exactText(end.value), language)}${sign}`;
  return range(shown(low), shown(high));
}

/** What the cell of a figure takes: asked before it is typed, said again where it does not fit. */
export function figureCheck(element: DataElement, parts: FormParts): DataValidation {
  const { words, source, lists } = parts;
  const free = mayNotApply(element, source);
  const { notApplicable } = words.said;
  const how = words.prompts[element.kind](rangeText(element, parts));
  const text = `${how}${free ? words.prompts.notApplicable(notApplicable) : ''}`;
  const messages = {
    allowBlank: true,
    ...told(parts, text, startSentence(element.label)),
    ...refused(parts, text),
  };
  const range = lists.range(element, free);
  if (range !== undefined) return { type: 'list', formulae: [range], ...messages };
  const context = formulaContext(parts, false);
  const valid = validFormula(element, context);
  const said = `${context.cell(element.id)}=${wordFormula(notApplicable)}`;
  return { type: 'custom', formulae: [free ? `OR(${said},${valid})` : valid], ...messages };
}

/** What the cell of self-scored points takes: from the least to the most that the criterion gives. */
export function claimCheck(criterion: Criterion, parts: FormParts): DataValidation {
  const { words, language } = parts;
  const least = Math.min(0, criterion.floor ?? 0);
  const most = criterion.maxPoints;
  const [low, high] = [least, most].map((end) => numberText(String(end), language));
  const text = words.prompts.claimed(criterion.id, words.prompts.range(low, high));
  return {
    type: 'decimal',
    operator: 'between',
    formulae: [least, most],
    allowBlank: true,
    ...told(parts, text, words.columns.claimed),
    ...refused(parts, text),
  };
}

/** A cell in which anything may be typed, with what it is for. */
export function textPrompt(
  parts: FormParts,
  { title, text }: { readonly title: string; readonly text: string },
): DataValidation {
  return { type: 'custom', formulae: ['TRUE'], allowBlank: true, ...told(parts, text, title) };
}

/** A cell for a day of any year. */
export function dayCheck(cell: string, parts: FormParts): DataValidation {
  const { day } = parts.words.prompts;
  return {
    type: 'custom',
    formulae: [`ISNUMBER(${cell})`],
    allowBlank: true,
    ...told(parts, day, parts.words.fields.day),
    ...refused(parts, day),
  };
}
