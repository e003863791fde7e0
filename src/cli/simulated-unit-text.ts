import type { Contribution, UnitChange } from '../domain/simulation.js';
import { shortNumberText } from '../labels/number-text.js';
import { foldContributions } from '../labels/simulate/fold-contributions.js';
import {
  contributionNotes,
  namedPairText,
  signedText,
  whyLines,
} from '../labels/simulate/tell-simulation.js';
import type { SimulationView } from './simulation-view.js';
import { hang } from './simulation-view.js';
import { cutText } from './wrap-text.js';

/** Names of criteria are sentences; the number before them leads to the whole. */
const NAME_WIDTH = 72;

/** Points; on two different scales also percent, which alone can be compared. */
function amountText(
  { points, percent }: { readonly points: string | null; readonly percent: string | null },
  { scaleDiffers }: UnitChange,
  { words, language }: SimulationView,
): string {
  const inPoints = words.pointsChange(signedText(points, language));
  if (!scaleDiffers) return inPoints;
  return `${inPoints}; ${words.percentChange(signedText(percent, language))}`;
}

function partLine(contribution: Contribution, change: UnitChange, view: SimulationView): string {
  const { language } = view;
  const notes = contributionNotes(contribution, view);
  const name = cutText(namedPairText(contribution), NAME_WIDTH);
  const text = `${name}: ${amountText(contribution, change, view)}`;
  const sides = [contribution.pointsBefore, contribution.pointsAfter].map((points) =>
    points === null ? '–' : shortNumberText(points, language),
  );
  const detail = [`${sides.join(' → ')}`, ...notes].join('; ');
  return `${text} (${detail})`;
}

/** The parts of a unit's change, with what they add up to. */
function renderParts(change: UnitChange, most: number, view: SimulationView): readonly string[] {
  const { words, width } = view;
  if (change.contributions === null) return [];
  const { shown, others } = foldContributions(change.contributions, most);
  const folded = others
    ? [`${words.otherCriteria(others.count)}: ${amountText(others, change, view)}`]
    : [];
  const remainders = change.remainders
    .filter(({ points, percent }) => (change.scaleDiffers ? percent : points) !== '0')
    .map((part) => `${words.remainders[part.kind]}: ${amountText(part, change, view)}`);
  return [
    ...shown.flatMap((part) => hang('    ', partLine(part, change, view), width)),
    ...[...folded, ...remainders].flatMap((line) => hang('    ', line, width)),
    `    ${words.sum}: ${amountText(change, change, view)}`,
  ];
}

/** Why a unit moves, with at most so many criteria; the others in one line, so that the sum stands. */
export function renderUnit(
  change: UnitChange,
  most: number,
  view: SimulationView,
): readonly string[] {
  const { width } = view;
  const why = whyLines(change, view);
  return [
    cutText(`  ${change.unitId} – ${change.name}`, width),
    ...why.flatMap((line) => hang('    ', line, width)),
    ...renderParts(change, most, view),
  ];
}
