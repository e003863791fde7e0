import { cellRefText } from '../../domain/cell-ref.js';
import type {
  GivenPoints,
  RevisedCriterion,
  RevisedFigure,
  Revisions,
} from '../../domain/predecessor.js';
import { APPEAL_WORDS } from '../../labels/appeal/appeal-words.js';
import { groundsText, revisedText } from '../../labels/appeal/tell-revisions.js';
import { dayText } from '../../labels/day-text.js';
import type { BookContext } from './book-context.js';
import type { CellContent } from './cell-content.js';
import { NONE, numberContent } from './cell-content.js';
import { revisionContext } from './revision-context.js';

/** One changed criterion or corrected figure, as the sheet of changes shows it. */
export interface DecisionRow {
  readonly number: number;
  readonly unitId: string;
  readonly subject: string;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly earlierPoints: CellContent;
  readonly day: CellContent;
  readonly reason: CellContent;
  readonly authority: CellContent;
  readonly cell: CellContent;
  readonly cause: string;
  readonly earlier: CellContent;
}

/** All that changed of figures and points, unit by unit; figures stand before the points they change. */
export function decisionRows(
  { criteria, figures }: Revisions,
  context: BookContext,
): readonly DecisionRow[] {
  const ids = [...new Set([...figures, ...criteria].map(({ unitId }) => unitId))];
  const rows = ids.flatMap((id) => [
    ...figures.filter(({ unitId }) => unitId === id).map((one) => figureRow(one, context)),
    ...criteria.filter(({ unitId }) => unitId === id).map((one) => criterionRow(one, context)),
  ]);
  return rows.map((row, index) => ({ number: index + 1, ...row }));
}

type UnnumberedRow = Omit<DecisionRow, 'number'>;

function figureRow(figure: RevisedFigure, context: BookContext): UnnumberedRow {
  const { unitId, element, before, after } = figure;
  const { language } = context;
  return {
    unitId,
    subject: revisionContext(context).elementLabel(element),
    before: revisedText(before, language),
    after: revisedText(after, language),
    earlierPoints: null,
    ...groundCells({ ...figure, ...(after.at && { at: after.at }) }, context),
    cause: APPEAL_WORDS[language].criterionCauses.figure,
    earlier: before.at === undefined ? null : cellRefText(before.at),
  };
}

function criterionRow(
  { unitId, criterion, before, after, earlier, decided, cause }: RevisedCriterion,
  context: BookContext,
): UnnumberedRow {
  const { language, units } = context;
  const unit = units.find(({ result }) => result.unitId === unitId);
  const label = unit?.table.words.criteria.get(criterion) ?? '';
  return {
    unitId,
    subject: `${criterion}. ${label}`,
    before: numberContent(before ?? null),
    after: numberContent(after ?? null),
    earlierPoints: earlier === undefined ? NONE : numberContent(earlier.points),
    ...groundCells(decided ?? {}, context),
    cause: APPEAL_WORDS[language].criterionCauses[cause],
    earlier: earlier === undefined ? null : groundsText(earlier, language),
  };
}

function groundCells(
  { reason, authority, decidedOn, at }: Partial<Omit<GivenPoints, 'points'>>,
  { language }: BookContext,
): Pick<DecisionRow, 'day' | 'reason' | 'authority' | 'cell'> {
  return {
    day: decidedOn === undefined ? null : dayText(decidedOn, language),
    reason: reason ?? null,
    authority: authority ?? null,
    cell: at === undefined ? null : cellRefText(at),
  };
}
