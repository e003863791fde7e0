import type { PageIssue } from '../../reports/html/page-model.js';
import type { Column } from '../data-table.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { panel, unitLink } from '../marks.js';
import type { PageState, View } from '../page-state.js';
import { fillIn } from '../reader.js';

/** So many issues are built at a time. */
const CHUNK = 200;

/** All issues of the run, errors first; of the shown units only while search or filters are on. */
export const issuesView: View = (state) => {
  const { reader, route, shown } = state;
  const { issues, units } = reader.data;
  const words = reader.words.issues;
  const filtered =
    route.search !== undefined || route.group !== undefined || route.standing !== undefined;
  const wanted = new Set(shown.map((unit) => units.indexOf(unit)));
  const own = filtered
    ? issues.filter(({ unit }) => unit !== undefined && wanted.has(unit))
    : issues;
  if (own.length === 0) return html('p', { class: 'empty' }, words.none);
  const section = panel(words.caption, []);
  addChunk(section, own, state);
  return section;
};

/** Builds the next issues, and a button for those after them. */
function addChunk(section: HTMLElement, issues: readonly PageIssue[], state: PageState): void {
  section.append(issueTable(issues.slice(0, CHUNK), state));
  const rest = issues.slice(CHUNK);
  if (rest.length === 0) return;
  const { more } = state.reader.words.issues;
  const text = fillIn(more, Math.min(CHUNK, rest.length), rest.length);
  const button = html('button', { type: 'button', click: showMore }, text);
  section.append(button);

  function showMore(): void {
    button.remove();
    addChunk(section, rest, state);
  }
}

/** A table of some issues. */
export function issueTable(issues: readonly PageIssue[], state: PageState): HTMLElement {
  const { caption } = state.reader.words.issues;
  return dataTable(issueColumns(state), issues, { caption, quiet: true });
}

function issueColumns(state: PageState): readonly Column<PageIssue>[] {
  const { reader } = state;
  const words = reader.words.issues;
  return [
    {
      header: words.severity,
      cell: ({ severity }) =>
        html('span', { class: `severity ${severity}` }, words.severities[severity]),
    },
    { header: words.unit, cell: (issue) => issueUnit(issue, state) },
    {
      header: words.message,
      kind: 'main',
      cell: ({ message, criterion }) => [
        criterion === undefined ? undefined : html('span', { class: 'criterion-id' }, criterion),
        reader.text(message),
      ],
    },
    { header: words.place, cell: ({ place }) => html('span', { class: 'place' }, place) },
    { header: words.hint, cell: ({ hint }) => reader.text(hint) },
  ];
}

function issueUnit({ unit, unitId, criterion }: PageIssue, state: PageState): Node | string {
  const found = unit === undefined ? undefined : state.reader.data.units[unit];
  return found === undefined ? unitId : unitLink(found, state, criterion);
}
