import { foldAccents, foldText, tidyText } from '../domain/text.js';
import { CellError } from './notation/cell-error.js';

/** Something that cells name: by its label where that is clear, else by its id. */
export interface Named {
  readonly id: string;
  readonly label: string;
  /** Of an element of kind choice. */
  readonly options?: readonly { readonly id: string; readonly label: string }[] | undefined;
}

/** All that cells can name. */
export interface NamedThings {
  readonly elements: readonly Named[];
  readonly grades: readonly Named[];
  readonly tables: readonly Named[];
  readonly conditions: readonly Named[];
}
export type NamedKind = keyof NamedThings;

/** The name of a thing in a cell: its label, unless another has it too or it would break a notation. */
export function nameIn(list: readonly Named[], id: string): string {
  const label = list.find((one) => one.id === id)?.label ?? id;
  const folded = foldText(label);
  const others = list.filter((one) => one.id !== id);
  const isClear = others.every(
    (one) => foldText(one.label) !== folded && foldText(one.id) !== folded,
  );
  return isClear && label === tidyText(label) && !/[[\]\n]/.test(label) ? label : id;
}

/** The id that a cell means by a name. Throws a CellError with the nearest names there are. */
export function idIn(list: readonly Named[], text: string): string {
  const folded = foldText(text);
  const found =
    list.find(({ id }) => id === text.trim()) ??
    list.find(({ label }) => foldText(label) === folded) ??
    list.find(({ id }) => foldText(id) === folded);
  if (found === undefined) throw new CellError('name-unknown', text, nearNames(list, text));
  return found.id;
}

function nearNames(list: readonly Named[], text: string): string {
  const words = foldAccents(text).split(' ');
  const rated = list.map(({ id, label }) => {
    const own = foldAccents(label).split(' ');
    return { name: label === '' ? id : label, shared: words.filter((w) => own.includes(w)).length };
  });
  const near = rated.filter(({ shared }) => shared * 2 >= words.length);
  const shown = near.length > 0 ? near.sort((a, b) => b.shared - a.shared) : rated;
  return shown
    .slice(0, 4)
    .map(({ name }) => `“${name}”`)
    .join(', ');
}

/** Names of scores that conditions read, beside the figures. */
const SCORES: readonly Named[] = [
  { id: 'total', label: 'Tổng điểm' },
  { id: 'percent', label: 'Tỷ lệ %' },
  { id: 'total-without-bonus', label: 'Tổng điểm không tính thưởng' },
  { id: 'percent-without-bonus', label: 'Tỷ lệ % không tính thưởng' },
];
const NODE_SCORES = [
  ['points:', 'Điểm mục '],
  ['percent:', 'Tỷ lệ % mục '],
] as const;

/** A fact as conditions and rankings name it: a figure, "Tổng điểm", "Tỷ lệ % mục 6". */
export function factName(fact: string, elements: readonly Named[]): string {
  for (const [start, word] of NODE_SCORES) {
    if (fact.startsWith(start)) return `${word}${fact.slice(start.length)}`;
  }
  const score = SCORES.find(({ id }) => id === fact);
  if (score !== undefined) return score.label;
  const name = nameIn(elements, fact);
  return scoreFact(name) === undefined ? name : fact;
}

/** The fact that a name means. Throws a CellError for a name that nothing has. */
export function factNamed(text: string, elements: readonly Named[]): string {
  return scoreFact(text) ?? idIn(elements, text);
}

/** The score that a name means; undefined where it is not the name of one. */
function scoreFact(text: string): string | undefined {
  const folded = foldText(text);
  for (const [start, word] of NODE_SCORES) {
    const head = foldText(word);
    if (folded.startsWith(`${head} `)) return `${start}${tidyText(text).slice(head.length + 1)}`;
  }
  return SCORES.find(({ label, id }) => foldText(label) === folded || id === folded)?.id;
}

/** An id made from a label that somebody wrote without one: "Số mô hình" → "so-mo-hinh". */
export function idFromLabel(label: string): string {
  const plain = foldAccents(label).replace(/[^a-z0-9]+/g, '-');
  const id = plain.replace(/^[-0-9]+|-+$/g, '').slice(0, 60);
  return id === '' ? 'muc' : id;
}
