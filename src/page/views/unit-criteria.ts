import type { PageNode, PageTable, PageUnit } from '../../reports/html/page-model.js';
import type { Content } from '../dom.js';
import { html } from '../dom.js';
import { panel } from '../marks.js';
import type { PageState } from '../page-state.js';
import { printOpened } from '../print-all.js';
import { fillIn, pictured } from '../reader.js';
import { criterionItem } from './criterion-item.js';

/** The criteria of a unit: by loss, or as the tree of its table; each opens down to its trace. */
export function unitCriteria(unit: PageUnit, state: PageState): HTMLElement {
  const { reader, route } = state;
  const { card } = reader.words;
  const table = reader.data.tables[unit.table];
  if (table === undefined) return html('div');
  const items =
    route.order === 'table'
      ? treeOf(table, unit, state)
      : byLoss(table, unit).map((leaf) => criterionItem({ unit, table, leaf }, state));
  const list = html('div', { class: 'criteria' }, items);
  const setAll = (open: boolean) => {
    for (const item of list.querySelectorAll('details')) item.open = open;
  };
  const lost = fillIn(card.allLost, reader.points(unit.lost));
  return panel(
    card.criteria,
    [
      html('div', { class: 'tools' }, [
        orderChoice(unit, state),
        html('button', { type: 'button', click: () => setAll(true) }, card.openAll),
        html('button', { type: 'button', click: () => setAll(false) }, card.closeAll),
        html('button', { type: 'button', click: () => printOpened(list) }, card.printAll),
      ]),
      list,
    ],
    unit.lost === '0' ? card.nothingLost : lost,
  );
}

function orderChoice(unit: PageUnit, { reader, route, link }: PageState): HTMLElement {
  const { card } = reader.words;
  const choice = (order: 'table' | undefined, text: string) =>
    html(
      'a',
      {
        href: link({ unit: unit.id, order }),
        'aria-current': route.order === order ? 'true' : undefined,
      },
      text,
    );
  return html('nav', { class: 'choice', 'aria-label': card.order }, [
    choice(undefined, card.byLoss),
    choice('table', card.byTable),
  ]);
}

/** Without points first, then the largest loss; the table's order between equals. */
function byLoss({ leaves }: PageTable, { results }: PageUnit): readonly number[] {
  const weight = (leaf: number) => {
    const lost = results[leaf]?.lost;
    return lost === null ? Number.POSITIVE_INFINITY : pictured(lost);
  };
  const places = leaves.map((_, place) => place);
  return places.sort((left, right) => {
    const [one, other] = [weight(left), weight(right)];
    return one === other ? left - right : other - one;
  });
}

interface Branch {
  readonly node: PageNode;
  readonly below: Branch[];
}

function treeOf(table: PageTable, unit: PageUnit, state: PageState): Content {
  const roots: Branch[] = [];
  const way: Branch[] = [];
  for (const node of table.nodes) {
    const branch: Branch = { node, below: [] };
    way.length = node.depth;
    (way.at(-1)?.below ?? roots).push(branch);
    way.push(branch);
  }
  const show = ({ node, below }: Branch): HTMLElement => {
    const { leaf } = node;
    return leaf === undefined
      ? sectionItem(node, below.map(show), { unit, state })
      : criterionItem({ unit, table, leaf }, state);
  };
  return roots.map(show);
}

function sectionItem(
  { id, label, depth, maximum }: PageNode,
  content: Content,
  { unit, state }: { readonly unit: PageUnit; readonly state: PageState },
): HTMLElement {
  const { reader } = state;
  const [points = null, , own = maximum] = unit.sections[id] ?? [];
  return html('details', { class: `section depth-${depth}`, open: true }, [
    html('summary', {}, [
      html('span', { class: 'criterion-id' }, id),
      html('span', { class: 'label' }, reader.text(label)),
      html(
        'span',
        { class: 'score' },
        fillIn(reader.words.card.ofPoints, reader.points(points), reader.points(own)),
      ),
    ]),
    html('div', { class: 'below' }, content),
  ]);
}
