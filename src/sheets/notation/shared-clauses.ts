import { COMPARED_WITHIN } from '../../domain/fact.js';
import type { Measure, ZeroPolicy } from '../../methods/amount.js';
import { CellError } from './cell-error.js';
import type { ClauseForm } from './clauses.js';
import { byOptionText, readByOption, readZero, zeroText } from './measure-notation.js';
import type { PartNames } from './part-notation.js';
import { numberText, readNumber, readPoints } from './plain-values.js';

/** A clause "words → number". */
export function numberClause(form: RegExp, key: string): ClauseForm {
  return {
    form,
    take: (draft, [text = '']) => {
      draft[key] = readNumber(text);
    },
  };
}

/** A clause "words → points", where "tối đa" leaves the field out. */
export function pointsClause(form: RegExp, key: string): ClauseForm {
  return {
    form,
    take: (draft, [text = '']) => {
      const points = readPoints(text);
      if (points !== undefined) draft[key] = points;
    },
  };
}

/** A clause "words → không điểm". */
export function zeroClause(form: RegExp, key: string): ClauseForm {
  return {
    form,
    take: (draft, [text = '']) => {
      draft[key] = readZero(text);
    },
  };
}

/** What every measure may add: a denominator of 0, thresholds by kind of unit. */
export function measureClauses(measure: Measure, { elements }: PartNames): readonly string[] {
  const { whenDenominatorZero, thresholdsCountAt: kinds } = measure;
  return [
    ...(whenDenominatorZero === undefined
      ? []
      : [`mẫu số bằng 0 → ${zeroText(whenDenominatorZero)}`]),
    ...(kinds === undefined
      ? []
      : [
          `ngưỡng tính theo ${byOptionText({ element: kinds.element, numbers: kinds.percent }, '%', elements)}`,
        ]),
  ];
}

/** The forms of {@link measureClauses}. */
export function measureForms({ elements }: PartNames): readonly ClauseForm[] {
  return [
    zeroClause(/^mẫu số bằng 0 → (.+)$/i, 'whenDenominatorZero'),
    {
      form: /^ngưỡng tính theo (.+)$/i,
      take: (draft, [text = '']) => {
        const { element, numbers } = readByOption(text, elements);
        draft['thresholdsCountAt'] = { element, percent: numbers };
      },
    },
  ];
}

type Within = (typeof COMPARED_WITHIN)[number];

/** Units that are compared or counted together. */
export const WITHIN_WORDS: Readonly<Record<Within, string>> = {
  'unit-group': 'nhóm đơn vị',
  table: 'bảng điểm',
  all: 'tất cả đơn vị',
};

/** "so trong nhóm đơn vị". */
export function withinText(within: Within): string {
  return `so trong ${WITHIN_WORDS[within]}`;
}

export const withinForm: ClauseForm = {
  form: /^so trong (.+)$/i,
  take: (draft, [text = '']) => {
    const found = COMPARED_WITHIN.find((id) => WITHIN_WORDS[id] === text.toLowerCase());
    if (found === undefined) {
      throw new CellError('word-unknown', text, Object.values(WITHIN_WORDS).join('; '));
    }
    draft['within'] = found;
  },
};

/** "không quá → 5". */
export function limitText(words: string, limit: number | undefined): string | undefined {
  return limit === undefined ? undefined : `${words} ${numberText(limit)}`;
}

/** "mục bằng 0 → đủ điểm", where the set says it. */
export function zeroClauseText(words: string, policy: ZeroPolicy | undefined): string | undefined {
  return policy === undefined ? undefined : `${words} → ${zeroText(policy)}`;
}
