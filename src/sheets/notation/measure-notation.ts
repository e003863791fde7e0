import type { Amount, Measure, ZeroPolicy } from '../../methods/amount.js';
import type { Named } from '../names.js';
import { idIn, nameIn } from '../names.js';
import { CellError } from './cell-error.js';
import { mappingOnce } from './clauses.js';
import { numberText, readNumber, splitOutside } from './plain-values.js';

export const RATIO_EXAMPLE = '[Số mô hình hoàn thành] / [Số mô hình đăng ký]';

function amountText(amount: Amount, elements: readonly Named[]): string {
  const name = (id: string) => `[${nameIn(elements, id)}]`;
  if (typeof amount === 'string') return name(amount);
  const minus = amount.minus.map((id) => ` − ${name(id)}`);
  return `(${amount.plus.map(name).join(' + ')}${minus.join('')})`;
}

function readAmount(text: string, elements: readonly Named[]): Amount {
  const single = /^\[([^\]]+)\]$/.exec(text.trim())?.[1];
  if (single !== undefined) return idIn(elements, single);
  const inner = /^\((.+)\)$/s.exec(text.trim())?.[1] ?? '';
  const terms = [...inner.matchAll(/([+−–-]?)\s*\[([^\]]+)\]/g)];
  if (inner.replace(/[+−–-]?\s*\[[^\]]+\]/g, '').trim() !== '' || terms.length === 0) {
    throw new CellError('notation', text, RATIO_EXAMPLE);
  }
  const ids = (isMinus: boolean) =>
    terms
      .filter(([, sign]) => (sign !== '' && sign !== '+') === isMinus)
      .map(([, , name = '']) => idIn(elements, name));
  const minus = ids(true);
  return { plus: ids(false), ...(minus.length > 0 && { minus }) } as Amount;
}

/** The figure or ratio of a part: a bare name, or "[one] / ([another] − [third])". */
export function measureText({ element, of }: Measure, elements: readonly Named[]): string {
  if (of !== undefined) return of.map((amount) => amountText(amount, elements)).join(' / ');
  return element === undefined ? '' : nameIn(elements, element);
}

/** The fields `element` or `of` that a cell says; neither where it is empty. */
export function readMeasure(text: string, elements: readonly Named[]): Partial<Measure> {
  const plain = text.trim();
  if (plain === '') return {};
  const sides = /^[[(]/.test(plain) ? splitOutside(plain, /\//) : [];
  const [above, below, ...more] = sides;
  if (above !== undefined && below !== undefined && more.length === 0) {
    return { of: [readAmount(above, elements), readAmount(below, elements)] };
  }
  const single = /^\[([^\]]+)\]$/.exec(plain)?.[1];
  return { element: idIn(elements, single ?? plain) };
}

const ZERO_WORDS: Readonly<Record<ZeroPolicy, string>> = {
  zero: 'không điểm',
  full: 'đủ điểm',
  'not-applicable': 'không áp dụng',
};

/** "không điểm", "đủ điểm", "không áp dụng". */
export function zeroText(policy: ZeroPolicy): string {
  return ZERO_WORDS[policy];
}

/** What a 0 to be divided by gives. Throws a CellError for any other word. */
export function readZero(text: string): ZeroPolicy {
  const found = Object.entries(ZERO_WORDS).find(([, word]) => word === text.trim().toLowerCase());
  if (found !== undefined) return found[0] as ZeroPolicy;
  throw new CellError('word-unknown', text, Object.values(ZERO_WORDS).join('; '));
}

/** A kind of unit with a number for each of its options. */
export interface ByOption {
  readonly element: string;
  readonly numbers: Readonly<Record<string, number>>;
}

const BY_OPTION_EXAMPLE = '[Loại xã]: [Miền núi] 70%, [Đồng bằng] 100%';

/** "[Loại xã]: [Miền núi] 70%, [Đồng bằng] 100%"; `sign` stands before or behind the numbers. */
export function byOptionText(
  { element, numbers }: ByOption,
  sign: '%' | '×',
  elements: readonly Named[],
): string {
  const options = elements.find(({ id }) => id === element)?.options ?? [];
  const texts = Object.entries(numbers).map(([id, number]) => {
    const value = sign === '%' ? `${numberText(number)}%` : `× ${numberText(number)}`;
    return `[${nameIn(options, id)}] ${value}`;
  });
  return `[${nameIn(elements, element)}]: ${texts.join(', ')}`;
}

/** The kind of unit and the numbers that a text says. Throws a CellError with an example. */
export function readByOption(text: string, elements: readonly Named[]): ByOption {
  const match = /^\s*\[([^\]]+)\]\s*:\s*(.+)$/s.exec(text);
  if (match === null) throw new CellError('notation', text, BY_OPTION_EXAMPLE);
  const element = idIn(elements, match[1] ?? '');
  const options = elements.find(({ id }) => id === element)?.options ?? [];
  const entries = (match[2] ?? '').split(/,\s*(?=\[)/).map((part) => {
    const one = /^\[([^\]]+)\]\s*[×x*]?\s*([^%]+?)\s*%?$/.exec(part.trim());
    if (one === null) throw new CellError('notation', part, BY_OPTION_EXAMPLE);
    return [idIn(options, one[1] ?? ''), readNumber(one[2] ?? '')] as const;
  });
  return { element, numbers: mappingOnce(entries, text) };
}
