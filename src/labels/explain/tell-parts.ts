import { cellRefText } from '../../domain/cell-ref.js';
import { exact, exactText, roundExact } from '../../domain/exact-number.js';
import type { NodeOf } from '../../domain/explanation.js';
import { dayText } from '../day-text.js';
import type { Language } from '../language.js';
import { namedUnitsText } from '../named-units.js';
import { numberText, percentText } from '../number-text.js';
import { quoteText } from '../quote-text.js';
import { factWords, valueWords } from '../rules/fact-words.js';
import { readingOf } from '../rules/figure-text.js';
import { WORKBOOK_WORDS } from '../workbook/workbook-words.js';
import { equationText, expressionText, percentEquation, withoutLimits } from './expression-text.js';
import type { Teller } from './tell-context.js';
import { say, sentences } from './tell-context.js';

/** A figure: its label, what stood in the cell and what it was read as, and the cell. */
export const tellFigure: Teller<'figure'> = ({ input, unitId }, context) => {
  const said = sentences(context);
  const { label } = factWords(input.element, context.words);
  const { typed, read } = readingOf(input, context.words);
  const value =
    typed === '' || read === '' ? `${typed}${read}` : said.readAs(quoteText(typed), read);
  const cell = input.at === null ? '' : ` ${said.at(cellRefText(input.at))}`;
  return `${said.figure(label, value, unitId)}${cell}`;
};

/** How a ratio, a number of days, a factor, the best of a group came about. */
export const tellDerived: Teller<'derived'> = (node, context) => {
  const { words } = context;
  const said = sentences(context);
  const fact = words.derived.get(node.fact);
  if (fact !== undefined && 'dayByYear' in fact) {
    return said.day(String(words.year), dayText(node.value ?? '', words.language));
  }
  const of = factWords(node.fact, words);
  const equation = derivedEquation(node, of.unit === 'percent', context);
  const units = namedUnitsText(node.fromUnits ?? [], node.fromUnitsMore, words.language);
  const origin = node.fromUnits === undefined ? '' : ` (${said.fromUnits(units)})`;
  return `${of.label}: ${equation}${origin}`;
};

const derivedEquation = (
  node: NodeOf<'derived'>,
  isPercent: boolean,
  context: Parameters<Teller<'derived'>>[1],
): string => {
  const { words } = context;
  const { step, value } = node;
  if (step === undefined) return valueWords(value ?? '', factWords(node.fact, words), words);
  return isPercent
    ? percentEquation(step.expression, words.language)
    : equationText(step.expression, words.language).replace(/^-/, '−');
};

/** One of several parts. */
export const tellPart: Teller<'part'> = ({ part, points }, context) => {
  const own = points === null ? undefined : sayPoints(points, context);
  return sentences(context).part(String(part), own);
};

function sayPoints(points: string, context: Parameters<Teller<'part'>>[1]): string {
  return valueWords(points, { label: '', unit: 'points', options: new Map() }, context.words);
}

/** The calculation of the points of a part. */
export const tellPoints: Teller<'points'> = ({ step }, context) => {
  const said = sentences(context);
  const { inner, limit } = withoutLimits(step.expression);
  const equation = equationText(inner, context.words.language);
  if (limit === undefined) return said.points(equation);
  const limited = said.limited[limit.end](say(limit.value, context), say(step.value, context));
  return said.points(`${equation}${limited}`);
};

/** How parts come together. */
export const tellCombined: Teller<'combined'> = ({ how, step }, context) => {
  const { expression, value } = step;
  const { language } = context.words;
  const operands = 'operation' in expression ? expression.operands : [expression];
  const best = operands.map((operand) => expressionText(operand, language)).join('; ');
  return sentences(context).combined[how](
    how === 'sum' ? equationText(expression, language) : `${best} → ${say(value, context)}`,
  );
};

/** A limit that took effect. */
export const tellHeld: Teller<'held'> = ({ what, least, most, step }, context) => {
  const said = sentences(context);
  const { expression, value } = step;
  const [from] = 'operation' in expression ? expression.operands : [expression];
  const before = from === undefined ? '' : equationText(from, context.words.language);
  const isTop = 'operation' in expression && expression.operation === 'least';
  const tell = isTop ? said.notAbove : said.notBelow;
  const limit = (isTop ? most : least) ?? '';
  const to = say(value, context);
  return tell({ what: said.held[what], limit: say(limit, context), from: before, to });
};

/** A rounding that changed a number; of a fraction as many decimals as show what was rounded. */
export const tellRounded: Teller<'rounded'> = ({ at, digits, mode, step }, context) => {
  const { language } = context.words;
  const { rounding } = WORKBOOK_WORDS[language];
  const [from] = 'operation' in step.expression ? step.expression.operands : [];
  const isPercent = at === 'percent';
  const said = (value: string) => unroundedText(value, { digits, isPercent, language });
  const before =
    from === undefined
      ? ''
      : isPercent
        ? percentEquation(from, language, said)
        : equationText(from, language, said);
  return sentences(context).rounded({
    digits: rounding.digits(digits),
    mode: rounding.modes[mode],
    from: before,
    to: isPercent ? percentText(step.value, language) : say(step.value, context),
  });
};

/** A number before it is rounded: "≈ 2,9286" where no decimal says it. */
function unroundedText(value: string, { digits, isPercent, language }: UnroundedPlace): string {
  const text = isPercent ? percentText : numberText;
  if (!value.includes('/')) return text(value, language);
  const near = exactText(roundExact(exact(value), digits + 2, 'half-up'));
  return `≈ ${text(near, language)}`;
}

interface UnroundedPlace {
  readonly digits: number;
  readonly isPercent: boolean;
  readonly language: Language;
}

/** Whether a number is 0. */
export function isZero(value: string): boolean {
  return exact(value).n === 0n;
}
