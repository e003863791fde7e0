import { idIn, nameIn } from '../names.js';
import { CellError } from './cell-error.js';
import type { ClauseForm } from './clauses.js';
import { append, joinClauses, readClauses } from './clauses.js';
import { measureText, readMeasure } from './measure-notation.js';
import type { PartNotation, SpecOf } from './part-notation.js';
import { numberText, pointsText, readNumber } from './plain-values.js';
import {
  limitText,
  measureClauses,
  measureForms,
  numberClause,
  pointsClause,
} from './shared-clauses.js';

export const proportionalNotation: PartNotation<SpecOf<'proportional'>> = {
  example: 'đủ 100% → 2,5; mẫu số bằng 0 → không áp dụng',
  write: (spec, names) => ({
    source: measureText(spec, names.elements),
    points: joinClauses([`đủ 100% → ${pointsText(spec.points)}`, ...measureClauses(spec, names)]),
  }),
  read: ({ source, points }, names) => ({
    ...readMeasure(source, names.elements),
    ...readClauses(
      points,
      [pointsClause(/^đủ 100 ?% → (.+)$/i, 'points'), ...measureForms(names)],
      proportionalNotation.example,
    ),
  }),
};

const PER_ITEM_EXAMPLE = 'có sẵn 2; mỗi một → -0,5; không dưới 0; không quá 2';

export const perItemNotation: PartNotation<SpecOf<'per-item'>> = {
  example: PER_ITEM_EXAMPLE,
  write: (spec, { elements }) => {
    const [single] = spec.items.length === 1 ? spec.items : [];
    const items = spec.items.map(({ element, each }) => {
      const what = single === undefined ? `[${nameIn(elements, element)}]` : 'một';
      return `mỗi ${what} → ${numberText(each)}`;
    });
    return {
      source: single === undefined ? '' : nameIn(elements, single.element),
      points: joinClauses([
        spec.start === 0 ? undefined : `có sẵn ${numberText(spec.start)}`,
        ...items,
        spec.atLeast === 0 ? undefined : limitText('không dưới', spec.atLeast),
        limitText('không quá', spec.atMost),
      ]),
    };
  },
  read: ({ source, points }, { elements }) => {
    const measured = readMeasure(source, elements);
    const forms: readonly ClauseForm[] = [
      numberClause(/^có sẵn (?:→ )?(.+)$/i, 'start'),
      numberClause(/^không dưới (?:→ )?(.+)$/i, 'atLeast'),
      numberClause(/^không quá (?:→ )?(.+)$/i, 'atMost'),
      {
        form: /^mỗi \[(.+)\] → (.+)$/i,
        repeats: true,
        take: (draft, [name = '', each = '']) =>
          append(draft, 'items', { element: idIn(elements, name), each: readNumber(each) }),
      },
      {
        form: /^mỗi một → (.+)$/i,
        take: (draft, [each = '']) =>
          append(draft, 'items', { element: measured.element, each: readNumber(each) }),
      },
    ];
    const read = readClauses(points, forms, PER_ITEM_EXAMPLE);
    const items = (read['items'] ?? []) as readonly { readonly element: unknown }[];
    const isUnused =
      source.trim() !== '' && !items.some(({ element }) => element === measured.element);
    if (isUnused) throw new CellError('cell-unused', source);
    return read;
  },
};

export const awardedNotation: PartNotation<SpecOf<'awarded'>> = {
  example: 'nhiều nhất → 2',
  write: (spec, { elements }) => ({
    source: measureText(spec, elements),
    points: `nhiều nhất → ${pointsText(spec.points)}`,
  }),
  read: ({ source, points }, { elements }) => ({
    ...readMeasure(source, elements),
    ...readClauses(
      points,
      [pointsClause(/^nhiều nhất → (.+)$/i, 'points')],
      awardedNotation.example,
    ),
  }),
};

const INCREMENTS_EXAMPLE = 'đến 10 → 3; thêm mỗi 5 → 0,5; không quá 5';

export const incrementsNotation: PartNotation<SpecOf<'increments'>> = {
  example: INCREMENTS_EXAMPLE,
  write: (spec, names) => ({
    source: measureText(spec, names.elements),
    points: joinClauses([
      `đến ${numberText(spec.upTo)} → ${numberText(spec.points)}`,
      `thêm mỗi ${numberText(spec.every)} → ${numberText(spec.each)}`,
      limitText('không quá', spec.atMost),
      ...measureClauses(spec, names),
    ]),
  }),
  read: ({ source, points }, names) => {
    const forms: readonly ClauseForm[] = [
      pairForm(/^đến (.+) → (.+)$/i, ['upTo', 'points']),
      pairForm(/^thêm mỗi (.+) → (.+)$/i, ['every', 'each']),
      numberClause(/^không quá (?:→ )?(.+)$/i, 'atMost'),
      ...measureForms(names),
    ];
    return {
      ...readMeasure(source, names.elements),
      ...readClauses(points, forms, INCREMENTS_EXAMPLE),
    };
  },
};

/** A clause with a number on either side of the arrow. */
function pairForm(form: RegExp, [left, right]: readonly [string, string]): ClauseForm {
  return {
    form,
    take: (draft, [first = '', second = '']) => {
      draft[left] = readNumber(first.replace(/%$/, ''));
      draft[right] = readNumber(second);
    },
  };
}
