import { idIn, nameIn } from '../names.js';
import type { ClauseForm } from './clauses.js';
import { joinClauses, readClauses } from './clauses.js';
import { dayText, readDay } from './day-notation.js';
import { measureText, readMeasure } from './measure-notation.js';
import type { PartNotation, SpecOf } from './part-notation.js';
import { numberText, pointsText, readNumber } from './plain-values.js';
import {
  measureClauses,
  measureForms,
  numberClause,
  pointsClause,
  withinForm,
  withinText,
  zeroClause,
  zeroClauseText,
} from './shared-clauses.js';

const BEST_EXAMPLE = 'cao nhất → 4; so trong nhóm đơn vị; cao nhất bằng 0 → không điểm';

export const relativeToBestNotation: PartNotation<SpecOf<'relative-to-best'>> = {
  example: BEST_EXAMPLE,
  write: (spec, names) => ({
    source: measureText(spec, names.elements),
    points: joinClauses([
      `cao nhất → ${pointsText(spec.points)}`,
      withinText(spec.within),
      zeroClauseText('cao nhất bằng 0', spec.whenBestZero),
      ...measureClauses(spec, names),
    ]),
  }),
  read: ({ source, points }, names) => ({
    ...readMeasure(source, names.elements),
    ...readClauses(
      points,
      [
        pointsClause(/^cao nhất → (.+)$/i, 'points'),
        withinForm,
        zeroClause(/^cao nhất bằng 0 → (.+)$/i, 'whenBestZero'),
        ...measureForms(names),
      ],
      BEST_EXAMPLE,
    ),
  }),
};

const LEADER_EXAMPLE =
  'chỉ tiêu [Số hộ phải vận động]; đạt chỉ tiêu → 2; dẫn đầu → 4; so trong nhóm đơn vị; chỉ tiêu bằng 0 → không áp dụng';

export const targetAndLeaderNotation: PartNotation<SpecOf<'target-and-leader'>> = {
  example: LEADER_EXAMPLE,
  write: (spec, { elements }) => ({
    source: measureText(spec, elements),
    points: joinClauses([
      `chỉ tiêu ${typeof spec.target === 'string' ? `[${nameIn(elements, spec.target)}]` : numberText(spec.target)}`,
      spec.atTarget === undefined ? undefined : `đạt chỉ tiêu → ${numberText(spec.atTarget)}`,
      `dẫn đầu → ${pointsText(spec.points)}`,
      withinText(spec.within),
      zeroClauseText('chỉ tiêu bằng 0', spec.whenTargetZero),
    ]),
  }),
  read: ({ source, points }, { elements }) => ({
    ...readMeasure(source, elements),
    ...readClauses(
      points,
      [
        zeroClause(/^chỉ tiêu bằng 0 → (.+)$/i, 'whenTargetZero'),
        numberClause(/^đạt chỉ tiêu → (.+)$/i, 'atTarget'),
        pointsClause(/^dẫn đầu → (.+)$/i, 'points'),
        withinForm,
        {
          form: /^chỉ tiêu \[(.+)\]$/i,
          take: (draft, [name = '']) => {
            draft['target'] = idIn(elements, name);
          },
        },
        numberClause(/^chỉ tiêu (.+)$/i, 'target'),
      ],
      LEADER_EXAMPLE,
    ),
  }),
};

const LATENESS_EXAMPLE =
  'hạn 30/11; mỗi 7 ngày đã bắt đầu → 1; không quá 3; không gửi → 3 (hoặc: mỗi 7 ngày đã hết → 1)';

const periodForm: ClauseForm = {
  form: /^mỗi (\d+) ngày đã (bắt đầu|hết) → (.+)$/i,
  take: (draft, [days = '', word = '', each = '']) => {
    draft['every'] = Number(days);
    draft['count'] = word.toLowerCase() === 'hết' ? 'full' : 'started';
    draft['each'] = readNumber(each);
  },
};

export const latenessNotation: PartNotation<SpecOf<'lateness'>> = {
  example: LATENESS_EXAMPLE,
  write: (spec, { elements }) => {
    const word = spec.count === 'full' ? 'hết' : 'bắt đầu';
    const day = typeof spec.by === 'string' ? dayText(spec.by) : `(${dayText(spec.by)})`;
    return {
      source: measureText(spec, elements),
      points: joinClauses([
        `hạn ${day}`,
        `mỗi ${spec.every} ngày đã ${word} → ${numberText(spec.each)}`,
        `không quá ${numberText(spec.atMost)}`,
        `không gửi → ${numberText(spec.absent)}`,
      ]),
    };
  },
  read: ({ source, points }, { elements }) => ({
    ...readMeasure(source, elements),
    ...readClauses(
      points,
      [
        {
          form: /^hạn (?:ngày )?(.+)$/i,
          take: (draft, [day = '']) => {
            draft['by'] = readDay(/^\((.+)\)$/.exec(day)?.[1] ?? day);
          },
        },
        periodForm,
        numberClause(/^không quá (.+)$/i, 'atMost'),
        numberClause(/^không gửi → (.+)$/i, 'absent'),
      ],
      LATENESS_EXAMPLE,
    ),
  }),
};
