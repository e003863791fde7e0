import { approximate, exact, exactText, roundExact } from '../domain/exact-number.js';
import type {
  BlockChange,
  GroupChange,
  KeyFigures,
  Simulation,
  UnitChange,
} from '../domain/simulation.js';
import { shortNumberText } from '../labels/number-text.js';
import { SIMULATION_WORDS } from '../labels/simulate/simulation-words.js';
import type { SimulationContext } from '../labels/simulate/tell-simulation.js';
import {
  correlationText,
  guardLines,
  outcomeText,
  pairText,
  sideGrade,
  signedText,
} from '../labels/simulate/tell-simulation.js';
import { renderUnit } from './simulated-unit-text.js';
import { renderHead } from './simulation-head-text.js';
import type { SimulationView } from './simulation-view.js';
import { hang } from './simulation-view.js';
import { renderTextTable } from './text-table.js';

/** So many units of a group are explained where nobody asked for one. */
const EXPLAINED = 5;
const PARTS_SHOWN = 4;
const EFFECTS_SHOWN = 8;

function arrow(
  before: string | number | null | undefined,
  after: string | number | null | undefined,
) {
  return `${before ?? '–'} → ${after ?? '–'}`;
}

function unitRow(change: UnitChange, view: SimulationView): readonly string[] {
  const { language } = view;
  const number = (text: string | null | undefined) =>
    text === null || text === undefined ? '–' : shortNumberText(text, language);
  const [old, own] = [
    sideGrade(change.before, view.before, language),
    sideGrade(change.after, view.after, language),
  ];
  return [
    change.unitId,
    arrow(change.before?.rank, change.after?.rank),
    change.places === null ? '–' : signedText(String(change.places), language),
    arrow(number(change.before?.percent), number(change.after?.percent)),
    signedText(change.percent, language),
    old === own ? own : `${old} → ${own}`,
  ];
}

function percentOf({ percent }: UnitChange): number {
  return percent === null ? Number.NEGATIVE_INFINITY : approximate(exact(percent));
}

function renderUnits(units: readonly UnitChange[], view: SimulationView): string {
  const { columns } = view.words;
  const sorted = [...units].sort((left, right) => percentOf(right) - percentOf(left));
  return renderTextTable(
    [
      { title: columns.unitId },
      { title: columns.rank },
      { title: '±', align: 'right' },
      { title: columns.percent },
      { title: '±', align: 'right' },
      { title: columns.grade, gives: 'wrap' },
    ],
    sorted.map((unit) => unitRow(unit, view)),
    view.width,
  );
}

function renderMatrix({ rows, columns, counts }: BlockChange, view: SimulationView): string {
  const { language, before, after, width } = view;
  const used = (list: readonly number[]) => list.some((count) => count > 0);
  const shownColumns = columns.flatMap((id, at) =>
    used(counts.map((row) => row[at] ?? 0)) ? [{ id, at }] : [],
  );
  const lines = rows.flatMap((id, at) => {
    const own = counts[at] ?? [];
    if (!used(own)) return [];
    const cells = shownColumns.map((column) => String(own[column.at] || '·'));
    return [[outcomeText(id, before, language), ...cells]];
  });
  const titles = shownColumns.map(({ id }) => outcomeText(id, after, language));
  return renderTextTable(
    [{ title: '' }, ...titles.map((title) => ({ title, align: 'right', gives: 'wrap' }) as const)],
    lines,
    width,
  );
}

function renderFigures({ before, after }: GroupChange, view: SimulationView): string {
  const { words, language } = view;
  const shown = (value: KeyFigures[keyof typeof words.figures]) => {
    if (value === null) return '–';
    const text = typeof value === 'number' ? String(value) : value;
    return shortNumberText(exactText(roundExact(exact(text), 2, 'half-up')), language);
  };
  const rows = (['mean', 'median', 'lowest', 'highest', 'quartileRange'] as const).map((key) => [
    words.figures[key],
    shown(before[key]),
    shown(after[key]),
  ]);
  return renderTextTable(
    [
      { title: words.keyFigures },
      { title: words.before, align: 'right' },
      { title: words.after, align: 'right' },
    ],
    rows,
    view.width,
  );
}

/** Why a unit has no result yet is said once, above all units. */
function isExplained({ after }: UnitChange): boolean {
  return after !== null && after.outcome !== 'incomplete';
}

/** Who is explained without being asked for: grades changed first, then who moved most. */
function moversOf(units: readonly UnitChange[]): readonly UnitChange[] {
  const weight = ({ direction, places }: UnitChange) =>
    (direction === 'same' ? 0 : 1000) + Math.abs(places ?? 0);
  return [...units]
    .filter((unit) => isExplained(unit) && weight(unit) > 0)
    .sort((left, right) => weight(right) - weight(left))
    .slice(0, EXPLAINED);
}

function renderEffects(
  simulation: Simulation,
  groups: readonly string[],
  view: SimulationView,
): string {
  const { columns } = view.words;
  const effects = simulation.effects
    .filter(({ group }) => groups.includes(group))
    .slice(0, EFFECTS_SHOWN);
  if (effects.length === 0) return '';
  return renderTextTable(
    [
      { title: columns.criterion },
      { title: columns.content, gives: 'cut' },
      { title: columns.raised, align: 'right' },
      { title: columns.lowered, align: 'right' },
      { title: columns.sum, align: 'right' },
    ],
    effects.map((effect) => [
      pairText(effect),
      effect.label,
      String(effect.raised),
      String(effect.lowered),
      signedText(effect.sum, view.language),
    ]),
    view.width,
  );
}

function renderBlock(
  simulation: Simulation,
  block: BlockChange,
  view: SimulationView,
): readonly string[] {
  const { words } = view;
  const own = simulation.units.filter(
    ({ after }) => after !== null && block.unitGroups.includes(after.unitGroup),
  );
  const groups = simulation.groups.filter(({ group }) => block.unitGroups.includes(group));
  const movers = moversOf(own);
  const effects = renderEffects(simulation, block.unitGroups, view);
  return [
    '',
    `══ ${block.label ?? ''} (${own.length})`,
    renderUnits(own, view),
    '',
    words.matrix,
    renderMatrix(block, view),
    '',
    ...groups.flatMap((group) => [
      ...(groups.length > 1 ? [group.label] : []),
      renderFigures(group, view),
    ]),
    ...hang('', correlationText(block, view), view.width),
    ...(effects === '' ? [] : ['', words.effects, effects]),
    ...(movers.length === 0 ? [] : ['', words.movers]),
    ...movers.flatMap((unit) => renderUnit(unit, PARTS_SHOWN, view)),
  ];
}

/** A simulation on the terminal: assumptions, who moves, the matrix, what decided, why. */
export function renderSimulation(
  simulation: Simulation,
  context: SimulationContext,
  { width, unit }: { readonly width: number; readonly unit: string | undefined },
): string {
  const view: SimulationView = { ...context, width, words: SIMULATION_WORDS[context.language] };
  const guards = guardLines(simulation.guards, view);
  const asked = simulation.units.find(({ unitId }) => unitId === unit);
  const body =
    asked === undefined
      ? [
          ...simulation.blocks.flatMap((block) => renderBlock(simulation, block, view)),
          '',
          ...hang('', view.words.explainMore, width),
        ]
      : ['', ...renderUnit(asked, Number.POSITIVE_INFINITY, view)];
  return [
    ...renderHead(simulation, view),
    ...body,
    ...(guards.length === 0 ? [] : ['', `${view.words.guards}:`]),
    ...guards.flatMap((line) => hang('  - ', line, width)),
  ].join('\n');
}
