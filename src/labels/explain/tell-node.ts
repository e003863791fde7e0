import type { ExplanationKind, ExplanationNode, NodeOf } from '../../domain/explanation.js';
import { startSentence } from '../rules/start-sentence.js';
import type { TellContext, Teller } from './tell-context.js';
import {
  tellAppraisal,
  tellClaimed,
  tellClause,
  tellCriterion,
  tellLost,
  tellMissingFigures,
  tellNotApplicable,
  tellRule,
  tellSaid,
  tellSection,
} from './tell-criteria.js';
import {
  tellBand,
  tellEffect,
  tellMissing,
  tellNoEffect,
  tellQuota,
  tellRank,
  tellUnranked,
} from './tell-grade.js';
import { EVERYTHING, levelOf, tellsAllBelow } from './tell-levels.js';
import {
  tellCombined,
  tellDerived,
  tellFigure,
  tellHeld,
  tellPart,
  tellPoints,
  tellRounded,
} from './tell-parts.js';
import { tellCorrected, tellReplaced, tellRevised } from './tell-revisions.js';
import { tellComparison, tellGroup, tellJudged } from './tell-rules.js';
import {
  tellBonus,
  tellDeduction,
  tellMaximum,
  tellPercent,
  tellRescaled,
  tellSubtotal,
  tellTotal,
  tellUnit,
} from './tell-totals.js';

const TELLERS: { readonly [Kind in ExplanationKind]: Teller<Kind> } = {
  unit: tellUnit,
  section: tellSection,
  criterion: tellCriterion,
  clause: tellClause,
  rule: tellRule,
  figure: tellFigure,
  'not-applicable': tellNotApplicable,
  'missing-figures': tellMissingFigures,
  part: tellPart,
  derived: tellDerived,
  judged: tellJudged,
  group: tellGroup,
  comparison: tellComparison,
  points: tellPoints,
  combined: tellCombined,
  held: tellHeld,
  rounded: tellRounded,
  claimed: tellClaimed,
  appraisal: tellAppraisal,
  revised: tellRevised,
  corrected: tellCorrected,
  replaced: tellReplaced,
  said: tellSaid,
  lost: tellLost,
  subtotal: tellSubtotal,
  maximum: tellMaximum,
  rescaled: tellRescaled,
  bonus: tellBonus,
  deduction: tellDeduction,
  total: tellTotal,
  percent: tellPercent,
  missing: tellMissing,
  band: tellBand,
  effect: tellEffect,
  'no-effect': tellNoEffect,
  quota: tellQuota,
  rank: tellRank,
  unranked: tellUnranked,
};

/** All kinds of node. */
export const NODE_KINDS = Object.keys(TELLERS) as readonly ExplanationKind[];

interface ToldBelow {
  /** How deep it is told: 1 what a person wants first, 5 every comparison. */
  readonly level: number;
  readonly text: string;
  readonly children: readonly ToldNode[];
}

/** A node with its sentence, and all below it. */
export type ToldNode = {
  [Kind in ExplanationKind]: Omit<NodeOf<Kind>, 'children'> & ToldBelow;
}[ExplanationKind];

/** Tells a whole explanation in the language of the context: the same tree with sentences. */
export function tellNode(node: ExplanationNode, context: TellContext): ToldNode {
  return tellAt(node, 1, context);
}

/** What a sentence above it says already is told only where all is asked for. */
function tellAt(node: ExplanationNode, least: number, context: TellContext): ToldNode {
  const tell = TELLERS[node.kind] as (node: ExplanationNode, context: TellContext) => string;
  const text = tell(node, context);
  const below = least === EVERYTHING || tellsAllBelow(node, context) ? EVERYTHING : 1;
  return {
    ...node,
    level: Math.max(least, levelOf(node, context)),
    text: node.kind === 'unit' || node.kind === 'criterion' ? text : startSentence(text),
    children: node.children.map((child) => tellAt(child, below, context)),
  } as ToldNode;
}
