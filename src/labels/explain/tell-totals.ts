import { percentText } from '../number-text.js';
import { OUTCOME_WORDS } from '../words.js';
import { equationText, percentEquation } from './expression-text.js';
import type { Teller } from './tell-context.js';
import { gradeName, say, sentences } from './tell-context.js';

/** The result in one sentence: points, percent, grade, place. */
export const tellUnit: Teller<'unit'> = (node, context) => {
  const said = sentences(context);
  const { language } = context.words;
  const { total, percent, maximum, outcome, grade, gradeByPoints } = node;
  const points =
    total === null
      ? said.noPoints
      : said.ofMaximum(
          say(total, context),
          say(maximum, context),
          percentText(percent ?? '', language),
        );
  const byPoints =
    gradeByPoints === null || gradeByPoints === grade
      ? undefined
      : gradeName(gradeByPoints, context);
  const graded =
    grade === null
      ? OUTCOME_WORDS[language][outcome]
      : said.graded(gradeName(grade, context), byPoints);
  const place =
    node.rank === null ? said.noPlace : said.place(String(node.rank), String(node.ranked));
  return said.head(`${node.id} – ${node.name}`, [
    points,
    graded,
    ...(outcome === 'graded' ? [place] : []),
  ]);
};

export const tellSubtotal: Teller<'subtotal'> = ({ step }, context) =>
  sentences(context).subtotal(equationText(step.expression, context.words.language));

export const tellMaximum: Teller<'maximum'> = ({ step, left }, context) =>
  sentences(context).maximum(
    equationText(step.expression, context.words.language),
    left.map(({ id }) => id).join(', '),
  );

export const tellRescaled: Teller<'rescaled'> = ({ step, maximum }, context) =>
  sentences(context).rescaled(
    say(maximum.value, context),
    equationText(step.expression, context.words.language),
  );

export const tellBonus: Teller<'bonus'> = ({ step }, context) =>
  sentences(context).bonusSum(equationText(step.expression, context.words.language));

export const tellDeduction: Teller<'deduction'> = ({ step }, context) =>
  sentences(context).deductionSum(equationText(step.expression, context.words.language));

export const tellTotal: Teller<'total'> = ({ step, bonusCounts }, context) =>
  sentences(context).total(equationText(step.expression, context.words.language), bonusCounts);

export const tellPercent: Teller<'percent'> = ({ step, bonusCounts }, context) =>
  sentences(context).percent(percentEquation(step.expression, context.words.language), bonusCounts);
