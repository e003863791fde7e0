import type { SimulationPageData } from '../../reports/simulate/page-model.js';
import { html } from '../dom.js';
import { pageHeader, pageTabs } from '../frame.js';
import { runPage } from '../page-shell.js';
import { fillIn } from '../reader.js';
import { searchTexts, unitOfId } from '../unit-filter.js';
import { aboutView } from '../views/about-view.js';
import { changesView } from './changes-view.js';
import { effectsView } from './effects-view.js';
import { overviewView } from './overview-view.js';
import { simulationFilter } from './simulation-filter.js';
import type { SimulationView } from './simulation-route.js';
import { SIMULATION_VIEWS } from './simulation-route.js';
import type { SimulationState } from './simulation-state.js';
import { readSimulationState } from './simulation-state.js';
import { unitCard } from './unit-card.js';
import { unitsView } from './units-view.js';

const VIEW_MAKERS: Readonly<Record<SimulationView, (state: SimulationState) => HTMLElement>> = {
  overview: overviewView,
  units: unitsView,
  criteria: effectsView,
  changes: changesView,
  about: aboutView,
};

/** Shows a comparison of two criteria sets in its place. */
export function showSimulation(place: HTMLElement, data: SimulationPageData): void {
  const texts = searchTexts(data.units);
  runPage<SimulationState>(place, {
    read: () => readSimulationState(data, texts),
    makeBar: simulationFilter,
    header: ({ reader, link, route }) =>
      pageHeader(reader, (language) => link({ unit: route.unit, language })),
    tabs: ({ reader, link, route }) =>
      pageTabs(
        reader,
        SIMULATION_VIEWS.map((view) => ({
          href: link({ view }),
          text: reader.words.views[view],
          isCurrent: route.view === view && route.unit === undefined,
        })),
      ),
    main,
    leaveUnit: ({ go }) => go({ unit: undefined }),
  });
}

function main(state: SimulationState) {
  const { reader, route } = state;
  const unit = unitOfId(reader.data.units, route.unit);
  if (unit !== undefined) return [unitCard(unit, state)];
  const view = VIEW_MAKERS[route.view](state);
  if (route.unit === undefined) return [view];
  const unknown = fillIn(reader.words.unknownUnit, route.unit);
  return [html('p', { class: 'empty', role: 'alert' }, unknown), view];
}
