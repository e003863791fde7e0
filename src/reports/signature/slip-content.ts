import type { CriterionResult, UnitResult } from '../../domain/evaluation.js';
import { exact, exactText } from '../../domain/exact-number.js';
import { namedUnitsText } from '../../labels/named-units.js';
import { describeCriterion } from '../../labels/rules/describe-criterion.js';
import { describeNextStep } from '../../labels/rules/describe-next-step.js';
import { typedFiguresText } from '../../labels/rules/figure-text.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { STATUS_WORDS } from '../../labels/words.js';
import type { BookContext, LeafEntry, UnitEntry } from '../workbook/book-context.js';
import type { LostPoints } from '../workbook/lost-points.js';
import { lostPoints, totalLost } from '../workbook/lost-points.js';
import { reasonText } from '../workbook/reason-text.js';
import { gradeNote, ungradedReason } from './list-content.js';

/** A section of the unit's table; numbers in exact notation, a percent of scored ones only. */
export interface SlipSection {
  readonly id: string;
  readonly label: string;
  readonly maximum: string;
  readonly points: string | null;
  readonly percent: string | null;
}

/** A text about a lost criterion under its heading: "Cách chấm", "Số liệu", "Lý do". */
export type SlipRemark = readonly [heading: string, text: string];

/** A criterion on which the unit lost points. */
export interface SlipLoss {
  readonly id: string;
  readonly label: string;
  /** null of a deduction, which has no maximum to reach. */
  readonly maximum: string | null;
  readonly claimed: string | null;
  readonly computed: string | null;
  readonly appraised: string | null;
  /** null while the criterion has no points at all. */
  readonly lost: string | null;
  readonly remarks: readonly SlipRemark[];
}

/** What a slip says of a unit beside its result. */
export interface SlipContent {
  /** The sum of the sections where rounding or a limit made another total of it; else null. */
  readonly beforeLimits: string | null;
  readonly rank: string;
  /** Why there is no grade, no better grade or no place; empty where nothing is to say. */
  readonly note: string;
  readonly sections: readonly SlipSection[];
  readonly losses: readonly SlipLoss[];
  readonly sumLost: string;
}

/** Gathers what the slip of a unit says. */
export function slipContent(
  unit: UnitEntry,
  context: BookContext,
  words: SignatureWords,
): SlipContent {
  const losses = lostPoints(unit);
  const note =
    unit.result.grade === null ? ungradedReason(unit, context) : gradeNote(unit, context, words);
  return {
    beforeLimits: beforeLimits(unit.result),
    rank: rankText(unit, context, words),
    note: startSentence(note),
    sections: sectionsOf(unit),
    losses: losses.map((loss) => slipLoss(loss, { unit, context, words })),
    sumLost: exactText(totalLost(losses)),
  };
}

function beforeLimits({ subtotal, bonus, deduction, total }: UnitResult): string | null {
  if (subtotal === null || total === null) return null;
  const sum = exact(subtotal)
    .add(exact(bonus ?? '0'))
    .sub(exact(deduction ?? '0'));
  return sum.equals(exact(total)) ? null : exactText(sum);
}

function rankText(
  { result, blockLabel }: UnitEntry,
  { units, language }: BookContext,
  { slip }: SignatureWords,
): string {
  if (result.rank === null) return slip.noRank;
  const ranked = units.filter(
    (unit) => unit.blockLabel === blockLabel && unit.result.rank !== null,
  );
  const place = slip.rankOf(result.rank, ranked.length, blockLabel);
  if (result.tiedWith.length === 0) return place;
  const names = result.tiedWith.map(
    (id) => units.find((unit) => unit.result.unitId === id)?.result.name ?? id,
  );
  return `${place}; ${slip.tied(namedUnitsText(names, result.tiedWithMore, language))}`;
}

/** The top sections in the order of the table. */
function sectionsOf({ result, table }: UnitEntry): readonly SlipSection[] {
  return table.table.sections.flatMap(({ id, label }) => {
    const found = result.sections.find((section) => section.id === id);
    if (found === undefined) return [];
    const { kind, maximum, points, percent } = found;
    return [{ id, label, maximum, points, percent: kind === 'scored' ? percent : null }];
  });
}

interface LossPlace {
  readonly unit: UnitEntry;
  readonly context: BookContext;
  readonly words: SignatureWords;
}

function slipLoss({ result, leaf, lost }: LostPoints, place: LossPlace): SlipLoss {
  const { unit, context, words } = place;
  const { slip } = words;
  const figures = typedFiguresText(result, unit.table.words).replaceAll('\n', '; ');
  const reason = reasonText(result, { words: context.words, context: unit.table.words });
  const status = result.status === 'scored' ? '' : STATUS_WORDS[context.language][result.status];
  const remarks: readonly SlipRemark[] = [
    [slip.rule, appliedRuleWords(leaf, unit)],
    [slip.figures, figures],
    [slip.reason, reason === '' ? startSentence(status) : reason.replaceAll('\n', '. ')],
    [slip.nextStep, nextStep(result, leaf, unit)],
  ];
  const { id, claimed, computed, appraised, maximum } = result;
  return {
    id,
    label: leaf.criterion.label,
    maximum: leaf.kind === 'deduction' ? null : maximum,
    claimed,
    computed,
    appraised,
    lost: lost === undefined ? null : exactText(lost),
    remarks: remarks.filter(([, text]) => text !== ''),
  };
}

/** What would have given more; why the appraiser changed points stands above it already. */
function nextStep(result: CriterionResult, { rules }: LeafEntry, { table }: UnitEntry): string {
  const { appraisal } = result;
  const told =
    appraisal === null ? result : { ...result, appraisal: { ...appraisal, reason: null } };
  return startSentence(describeNextStep(told, rules, table.words));
}

/** The rules of a criterion that applied: when it would not have is none of the reasons of a loss. */
function appliedRuleWords({ criterion, rules }: LeafEntry, { table }: UnitEntry): string {
  const applied = rules.filter(({ event }) => event.type !== 'not-applicable');
  return describeCriterion({ ...criterion, notApplicable: undefined }, applied, table.words);
}
