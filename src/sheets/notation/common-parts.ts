import type { WrittenDay } from '../../domain/written-condition.js';
import type { Named } from '../names.js';
import { idIn, nameIn } from '../names.js';
import { CellError } from './cell-error.js';
import type { ClauseForm } from './clauses.js';
import { append, joinClauses, mappingOnce, readClauses } from './clauses.js';
import { CONDITION_EXAMPLE, conditionText, readCondition } from './condition-notation.js';
import { dayText, readDay } from './day-notation.js';
import { measureText, readMeasure } from './measure-notation.js';
import type { PartNotation, SpecOf } from './part-notation.js';
import { numberText, pointsText, readNumber, splitArrow, splitClauses } from './plain-values.js';
import { measureClauses, measureForms, numberClause, pointsClause } from './shared-clauses.js';
import type { Step } from './step-notation.js';
import { readStep, STEPS_EXAMPLE, stepText } from './step-notation.js';

export const yesNoNotation: PartNotation<SpecOf<'yes-no'>> = {
  example: 'có → 2; không → 0',
  write: (spec, { elements }) => ({
    source: measureText(spec, elements),
    points: joinClauses([`có → ${pointsText(spec.yes)}`, `không → ${numberText(spec.no)}`]),
  }),
  read: ({ source, points }, { elements }) => ({
    ...readMeasure(source, elements),
    ...readClauses(
      points,
      [pointsClause(/^có → (.+)$/i, 'yes'), numberClause(/^không → (.+)$/i, 'no')],
      yesNoNotation.example,
    ),
  }),
};

function optionsOf(element: unknown, elements: readonly Named[]): readonly Named[] {
  return elements.find(({ id }) => id === element)?.options ?? [];
}

export const choiceNotation: PartNotation<SpecOf<'choice'>> = {
  example: 'Đầy đủ → 2; Còn thiếu → 1; Không có → 0',
  write: (spec, { elements }) => ({
    source: measureText(spec, elements),
    points: joinClauses(
      Object.entries(spec.options).map(
        ([id, given]) =>
          `${optionName(id, optionsOf(spec.element, elements))} → ${numberText(given)}`,
      ),
    ),
  }),
  read: ({ source, points }, { elements }) => {
    const measured = readMeasure(source, elements);
    const known = optionsOf(measured.element, elements);
    const options = splitClauses(points).map((clause) => {
      const [left, right] = splitArrow(clause) ?? [];
      if (left === undefined || right === undefined) {
        throw new CellError('notation', clause, choiceNotation.example);
      }
      const name = /^\[(.+)\]$/.exec(left)?.[1] ?? left;
      return [idIn(known, name), readNumber(right)] as const;
    });
    return { ...measured, options: mappingOnce(options, points) };
  },
};

/** In brackets where a sign of the name would end it. */
function optionName(id: string, options: readonly Named[]): string {
  const name = nameIn(options, id);
  return /[;→()]|->|=>/.test(name) ? `[${name}]` : name;
}

const DAY_FORMS: readonly (readonly [key: 'by' | 'before', word: string])[] = [
  ['by', 'đến'],
  ['before', 'trước'],
];

const deadlineForms: readonly ClauseForm[] = [
  numberClause(/^(?:muộn hơn|sau đó) → (.+)$/i, 'late'),
  numberClause(/^không có → (.+)$/i, 'absent'),
  {
    form: /^(đến|trước)(?: ngày)? (.+) → (.+)$/i,
    repeats: true,
    take: (draft, [word = '', day = '', given = '']) => {
      const key = DAY_FORMS.find(([, own]) => own === word.toLowerCase())?.[0] ?? 'by';
      append(draft, 'steps', { [key]: readDay(bare(day)), points: readNumber(given) });
    },
  },
];

function bare(day: string): string {
  return /^\((.+)\)$/.exec(day)?.[1] ?? day;
}

function dayClause(key: 'by' | 'before', day: WrittenDay): string {
  const word = DAY_FORMS.find(([own]) => own === key)?.[1] ?? '';
  return typeof day === 'string' ? `${word} ngày ${dayText(day)}` : `${word} (${dayText(day)})`;
}

export const deadlineNotation: PartNotation<SpecOf<'deadline'>> = {
  example: 'đến ngày 31/3 → 2; trước ngày 15/4 → 1; muộn hơn → 0,5; không có → 0',
  write: (spec, { elements }) => ({
    source: measureText(spec, elements),
    points: joinClauses([
      ...spec.steps.map(({ by, before, points }) =>
        by === undefined
          ? `${dayClause('before', before ?? '')} → ${numberText(points)}`
          : `${dayClause('by', by)} → ${numberText(points)}`,
      ),
      `muộn hơn → ${numberText(spec.late)}`,
      `không có → ${numberText(spec.absent)}`,
    ]),
  }),
  read: ({ source, points }, { elements }) => ({
    ...readMeasure(source, elements),
    ...readClauses(points, deadlineForms, deadlineNotation.example),
  }),
};

export const allOfNotation: PartNotation<SpecOf<'all-of'>> = {
  example: 'cần [Tỷ lệ người dự] ≥ 70; cần [Ngày họp] đến ngày 31/3; đủ → tối đa; thiếu → 0',
  write: (spec, names) => ({
    source: '',
    points: joinClauses([
      ...spec.require.map((one) => `cần ${conditionText(one, names)}`),
      `đủ → ${pointsText(spec.points)}`,
      `thiếu → ${numberText(spec.otherwise)}`,
    ]),
  }),
  read: ({ source, points }, names) => {
    if (source.trim() !== '') throw new CellError('cell-unused', source);
    return readClauses(
      points,
      [
        pointsClause(/^đủ → (.+)$/i, 'points'),
        numberClause(/^thiếu → (.+)$/i, 'otherwise'),
        {
          form: /^cần (.+)$/i,
          repeats: true,
          take: (draft, [text = '']) => append(draft, 'require', readCondition(text, names)),
        },
      ],
      `${allOfNotation.example}\n${CONDITION_EXAMPLE}`,
    );
  },
};

export const stepsNotation: PartNotation<SpecOf<'steps'>> = {
  example: STEPS_EXAMPLE,
  write: (spec, names) => ({
    source: measureText(spec, names.elements),
    points: joinClauses([
      ...spec.steps.map((step, index) => stepText(step, spec.steps[index - 1])),
      ...measureClauses(spec, names),
    ]),
  }),
  read: ({ source, points }, names) => {
    const step: ClauseForm = {
      form: /^((?:[≥≤<>=]|mọi).+)$/i,
      repeats: true,
      take: (draft, [clause = '']) => {
        const before = (draft['steps'] as readonly Step[] | undefined)?.at(-1);
        append(draft, 'steps', readStep(clause, before));
      },
    };
    return {
      ...readMeasure(source, names.elements),
      ...readClauses(points, [step, ...measureForms(names)], STEPS_EXAMPLE),
    };
  },
};
