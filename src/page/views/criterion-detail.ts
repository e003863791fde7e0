import type { PageFigure, PageLeaf, PageResult, PageUnit } from '../../reports/html/page-model.js';
import type { Column } from '../data-table.js';
import { dataTable } from '../data-table.js';
import type { Content } from '../dom.js';
import { html } from '../dom.js';
import type { PageState } from '../page-state.js';
import type { Reader } from '../reader.js';
import { fillIn } from '../reader.js';
import { ruleList } from './rule-list.js';

interface DetailPlace {
  readonly unit: PageUnit;
  readonly state: PageState;
}

/** Everything about one criterion of one unit, from the clause to the points. */
export function criterionDetail(
  leaf: PageLeaf,
  result: PageResult,
  { unit, state }: DetailPlace,
): HTMLElement {
  const { reader } = state;
  const words = reader.words.criterion;
  const { next, reason, evidence } = result;
  return html('div', { class: 'detail' }, [
    entry(words.next, next === undefined ? undefined : reader.text(next), 'next'),
    entry(words.reason, reason === undefined ? undefined : reader.text(reason)),
    entry(words.citation, reader.text(leaf.citation)),
    entry(words.rule, reader.text(leaf.rule)),
    entry(words.figures, figureTable(result, reader)),
    entry(words.rules, ruleList(leaf, result, reader)),
    entry(words.points, pointSteps(leaf, result, reader)),
    entry(
      words.evidenceAsked,
      leaf.evidence === undefined ? undefined : reader.text(leaf.evidence),
    ),
    entry(words.evidence, evidence),
    html(
      'p',
      { class: 'own-link' },
      html('a', { href: state.link({ unit: unit.id, criterion: leaf.id }) }, words.link),
    ),
  ]);
}

function entry(name: string, content: Content, tone = ''): Content {
  if (content === undefined || content === '') return undefined;
  return html('div', { class: `entry ${tone}` }, [
    html('h4', {}, name),
    html('div', { class: 'entry-text' }, content),
  ]);
}

function figureTable({ figures = [] }: PageResult, reader: Reader): Content {
  const words = reader.words.criterion;
  if (figures.length === 0) return words.noFigures;
  const columns: readonly Column<PageFigure>[] = [
    { header: words.figure, kind: 'main', cell: ({ label }) => reader.text(label) },
    {
      header: words.typed,
      cell: ({ typed, value, derived, faulty }) => {
        if (derived) return html('i', {}, words.derived);
        if (typed !== undefined) return reader.text(typed);
        return faulty ? '' : reader.text(value);
      },
    },
    {
      header: words.read,
      cell: ({ value, faulty }) =>
        html('b', { class: faulty ? 'faulty' : undefined }, reader.text(value)),
    },
    {
      header: words.cell,
      cell: ({ cell }) =>
        html('span', { class: 'place' }, cell === undefined ? '' : reader.cell(cell)),
    },
  ];
  return dataTable(columns, figures, { caption: words.figures, quiet: true });
}

type Step = readonly [name: string, value: string, note?: string];

function pointSteps(leaf: PageLeaf, result: PageResult, reader: Reader): HTMLElement {
  const words = reader.words.criterion;
  const { points } = reader;
  const { parts = [], exact, appraised, claimed, final } = result;
  const computed = result.computed === undefined ? final : result.computed;
  const steps: readonly Step[] = [
    ...(parts.length < 2
      ? []
      : parts.map(
          (part, index): Step => [fillIn(words.partPoints, index + 1), points(part.points)],
        )),
    ...(exact === undefined ? [] : [[words.exact, points(exact)] as const]),
    [words.computed, points(computed)],
    ...(appraised === undefined
      ? []
      : [
          [
            words.appraised,
            points(appraised.points),
            fillIn(words.appraisedAt, reader.cell(appraised.cell)),
          ] as const,
        ]),
    [words.final, points(final), `${words.maximum}: ${points(result.maximum ?? leaf.maximum)}`],
    ...(claimed === undefined ? [] : [[words.claimed, points(claimed)] as const]),
  ];
  return html(
    'dl',
    { class: 'points' },
    steps.map(([name, value, note]) =>
      html('div', { class: name === words.final ? 'final' : undefined }, [
        html('dt', {}, name),
        html('dd', {}, [
          html('b', {}, value),
          note === undefined ? undefined : html('span', { class: 'note' }, note),
        ]),
      ]),
    ),
  );
}
