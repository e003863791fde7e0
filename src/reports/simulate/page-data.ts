import type { GroupChange, KeyFigures, Simulation } from '../../domain/simulation.js';
import { noResultLines } from '../../labels/simulate/no-result-lines.js';
import { SIMULATION_PAGE_WORDS } from '../../labels/simulate/page-words.js';
import { correlationText, pairText, summaryText } from '../../labels/simulate/tell-simulation.js';
import { pageChanges } from './page-changes.js';
import type { SimulationPageContext, SimulationPageInput } from './page-context.js';
import { makeSimulationPageContext } from './page-context.js';
import { pageAbout, pageHead, pageStandings } from './page-head.js';
import type {
  GroupFigures,
  PercentFigures,
  SimulationBlock,
  SimulationPageData,
} from './page-model.js';
import { blockLabels, outcomeIds, pageUnits } from './page-units.js';

/** Everything that the page of a simulation shows, in both languages, as plain data. */
export function makeSimulationPageData(
  simulation: Simulation,
  input: SimulationPageInput,
): SimulationPageData {
  const page = makeSimulationPageContext(input);
  const { before, after, language } = input.context;
  return {
    schema: 'danvan/simulation-page@1',
    language,
    words: SIMULATION_PAGE_WORDS,
    head: pageHead(simulation, page),
    warnings: page.lines((own) => noResultLines(simulation, own)),
    summary: page.say((own) => summaryText(simulation, own)),
    standings: { before: pageStandings(before, page), after: pageStandings(after, page) },
    groups: after.unitGroups.map((group) => groupFigures(group.id, simulation, page)),
    blocks: pageBlocks(simulation, page),
    ...pageUnits(simulation, page),
    changes: pageChanges(page),
    about: pageAbout(simulation, page),
    texts: page.texts,
  };
}

function pageBlocks(
  simulation: Simulation,
  page: SimulationPageContext,
): readonly SimulationBlock[] {
  const { before, after } = page.context;
  const labels = blockLabels(simulation, after);
  const [rows, columns] = [outcomeIds(before), outcomeIds(after)];
  return simulation.blocks.map((block, at) => ({
    label: page.text(labels[at] ?? ''),
    counts: rows.map((row) =>
      columns.map(
        (column) => block.counts[block.rows.indexOf(row)]?.[block.columns.indexOf(column)] ?? 0,
      ),
    ),
    correlation: page.say((own) => correlationText(block, own)),
  }));
}

const NO_FIGURES: PercentFigures = {
  mean: null,
  median: null,
  lowest: null,
  highest: null,
  quartileRange: null,
};

function percentFigures(figures: KeyFigures | undefined): PercentFigures {
  if (figures === undefined) return NO_FIGURES;
  const { mean, median, lowest, highest, quartileRange } = figures;
  return { mean, median, lowest, highest, quartileRange };
}

/** The figures of a unit group; groups without units are kept so that places stay. */
function groupFigures(
  id: string,
  { groups, effects, blocks }: Simulation,
  page: SimulationPageContext,
): GroupFigures {
  const own: GroupChange | undefined = groups.find(({ group }) => group === id);
  const set = page.context.after;
  return {
    label: page.text(set.unitGroups.find((group) => group.id === id)?.label ?? id),
    block: blocks.findIndex(({ unitGroups }) => unitGroups.includes(id)),
    units: own?.after.units ?? 0,
    raised: own?.raised ?? 0,
    lowered: own?.lowered ?? 0,
    unchanged: own?.unchanged ?? 0,
    before: percentFigures(own?.before),
    after: percentFigures(own?.after),
    effects: effects
      .filter(
        ({ group, sum, raised, lowered }) => group === id && (sum !== '0' || raised + lowered > 0),
      )
      .map((effect) => ({
        ids: pairText(effect),
        label: page.text(effect.label),
        raised: effect.raised,
        lowered: effect.lowered,
        lacking: effect.lacking,
        sum: effect.sum,
      })),
  };
}
