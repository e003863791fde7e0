/**
 * How a number format lets a number look: as a number; as a percent (0.8 shows 80%); as a number
 * with a percent sign that is only text (80 shows 80%); as a date or time.
 */
type NumberLook = 'number' | 'percent' | 'percent-sign' | 'date';

/** The look of a value under one number format; formats can differ by the value. */
export type NumberFormat = (value: number) => NumberLook;

/** Quoted text, escaped character, width or fill of a character, bracket, any other character. */
const TOKEN = /"[^"]*"?|\\.?|[_*].?|\[[^\]]*\]?|./gsu;
const CONDITION = /^\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]$/;
const COMPARE: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const DATE_PART = /^[ymdhs]$/i;
const DIGIT_PLACE = /^[0#?]$/;

interface Section {
  readonly look: NumberLook | undefined;
  readonly condition: ((value: number) => boolean) | undefined;
}

/** Reads a format code such as `0.0%`, `dd/mm/yyyy` or `[Red][<0]-0%;0%`. */
export function parseNumberFormat(code: string): NumberFormat {
  const sections = splitSections(code.match(TOKEN) ?? []).map(readSection);
  const standard = sections[0]?.look ?? 'number';
  const looks = new Set(sections.map(({ look }) => look ?? standard));
  if (looks.size === 1) return () => standard;
  return (value) => selectSection(sections, value)?.look ?? standard;
}

function splitSections(tokens: readonly string[]): readonly (readonly string[])[] {
  const sections: string[][] = [[]];
  for (const token of tokens) {
    if (token === ';') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

function readSection(tokens: readonly string[]): Section {
  return { look: readLook(tokens), condition: readCondition(tokens) };
}

/** Undefined for a section that shows no digits, such as `"-"` for zero. */
function readLook(tokens: readonly string[]): NumberLook | undefined {
  if (tokens.some((token) => DATE_PART.test(token) || ELAPSED.test(token))) return 'date';
  if (tokens.includes('%')) return 'percent';
  if (tokens.some((token) => /^["\\].*%/s.test(token))) return 'percent-sign';
  const showsDigits = tokens.some((token) => DIGIT_PLACE.test(token));
  return showsDigits || /general/i.test(tokens.join('')) ? 'number' : undefined;
}

function readCondition(tokens: readonly string[]): Section['condition'] {
  const match = tokens.map((token) => CONDITION.exec(token)).find((found) => found !== null);
  const compare = COMPARE[match?.[1] ?? ''];
  return compare && ((value) => compare(value, Number(match?.[2])));
}

/** Excel's rule: own conditions first; without any, positive; negative; zero; text. */
function selectSection(sections: readonly Section[], value: number): Section | undefined {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== undefined)) {
    const last = numeric.at(-1);
    return numeric.find((section) => section.condition?.(value) ?? section === last) ?? last;
  }
  if (value < 0) return numeric[1] ?? numeric[0];
  return value === 0 ? (numeric[2] ?? numeric[0]) : numeric[0];
}
