import type { RevisedCriterion } from '../../domain/predecessor.js';
import { APPEAL_WORDS } from '../appeal/appeal-words.js';
import type { RevisionContext } from '../appeal/tell-revisions.js';
import { causesText, tellCriterion, tellFigure, tellUnit } from '../appeal/tell-revisions.js';
import { startSentence } from '../rules/start-sentence.js';
import type { TellContext, Teller } from './tell-context.js';
import { joinSentences } from './tell-context.js';

function revisionContext({ words, set }: TellContext): RevisionContext {
  const labels = new Map(set.elements.map(({ id, label }) => [id, label]));
  return {
    language: words.language,
    elementLabel: (id) => labels.get(id) ?? id,
    gradeLabel: (id) => words.grades.get(id) ?? id,
  };
}

/** What a record that was replaced said of the unit, and why it is another now. */
export const tellReplaced: Teller<'replaced'> = ({ file, revision }, context) => {
  const own = revisionContext(context);
  const words = APPEAL_WORDS[own.language];
  const lead = words.replacesShort(file);
  if (revision === null) return `${lead}: ${words.unchanged}`;
  return `${lead}: ${tellUnit(revision, own)} (${causesText(revision, own)})`;
};

/** What an appeal changed of a criterion, with the appraisal that stood before. */
export const tellRevised: Teller<'revised'> = ({ revision }, context) => {
  const own = revisionContext(context);
  const [points = '', ...grounds] = tellCriterion(revision, own);
  const why = isTold(revision, context) ? grounds.slice(1) : grounds;
  return joinSentences([
    `${APPEAL_WORDS[own.language].onAppeal}: ${points}`,
    ...why.map(startSentence),
  ]);
};

/** The appraisal that stands, with its reason, is told by itself just before. */
function isTold({ criterion, decided }: RevisedCriterion, { results }: TellContext): boolean {
  const result = results.get(criterion);
  return (
    decided !== undefined &&
    result?.appraised === decided.points &&
    (result.appraisal?.reason ?? undefined) === decided.reason
  );
}

/** A figure that was corrected on appeal. */
export const tellCorrected: Teller<'corrected'> = ({ figure }, context) => {
  const own = revisionContext(context);
  const [what = '', why = ''] = tellFigure(figure, own);
  return joinSentences([`${APPEAL_WORDS[own.language].onAppeal}: ${what}`, startSentence(why)]);
};
