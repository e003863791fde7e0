import type { ExplanationKind, ExplanationNode, NodeOf } from '../../domain/explanation.js';
import type { TellContext } from './tell-context.js';
import { isAside, saysAll, testsOf } from './tell-rules.js';

/** Levels: 1 the result and how its numbers come together, 2 sections, 3 criteria, 4 down to the cell. */
const LEVELS: Readonly<Partial<Record<ExplanationKind, number>>> = {
  unit: 1,
  subtotal: 1,
  maximum: 1,
  rescaled: 1,
  bonus: 1,
  deduction: 1,
  total: 1,
  percent: 1,
  missing: 1,
  effect: 1,
  'no-effect': 1,
  quota: 1,
  rank: 1,
  unranked: 1,
  replaced: 1,
  section: 2,
  criterion: 3,
};

const DOWN_TO_THE_CELL = 4;
/** Told only where all is asked for. */
export const EVERYTHING = 5;

/** How deep a node is told by its kind. */
export function levelOf(node: ExplanationNode, context: TellContext): number {
  if (node.kind === 'band') return BAND_LEVELS[node.verdict];
  if (node.kind === 'held') return isOfTotals(node.what) ? 1 : DOWN_TO_THE_CELL;
  if (node.kind === 'rounded') return isOfTotals(node.at) ? 1 : DOWN_TO_THE_CELL;
  if (isNoNews(node, context)) return EVERYTHING;
  return LEVELS[node.kind] ?? DOWN_TO_THE_CELL;
}

/** What is said by the rule in words, or by the line above, already. */
function isNoNews(node: ExplanationNode, context: TellContext): boolean {
  switch (node.kind) {
    case 'claimed':
      return node.computed === node.points;
    case 'derived':
      return node.step === undefined;
    case 'judged':
      return isQuiet(node, context);
    case 'points':
      return 'constant' in node.step.expression;
    default:
      return false;
  }
}

const BAND_LEVELS = { true: 1, false: 2, irrelevant: EVERYTHING } as const;

function isOfTotals(place: string): boolean {
  return place === 'total' || place === 'percent';
}

/** A case beside the others is told where it holds; that a figure is there is never news. */
function isQuiet(node: NodeOf<'judged'>, context: TellContext): boolean {
  const rule = context.scoringRules.find(({ name }) => name === node.rule);
  if (rule !== undefined && testsOf(rule, context.words).length === 0) return true;
  return node.verdict !== 'true' && isAside(node.rule, context);
}

/** Whether the sentence of a node says all that stands below it. */
export function tellsAllBelow(node: ExplanationNode, context: TellContext): boolean {
  if (node.kind === 'band') return true;
  if (node.kind === 'group') return node.join === 'not';
  if (node.kind !== 'judged') return false;
  const rule = context.scoringRules.find(({ name }) => name === node.rule);
  return node.verdict === 'irrelevant' || (rule !== undefined && saysAll(rule, context.words));
}
