import type { PageLeaf, PageResult, PageTable, PageUnit } from '../../reports/html/page-model.js';
import { html } from '../dom.js';
import { heatTone } from '../heat-tone.js';
import { shareBar } from '../marks.js';
import type { PageState } from '../page-state.js';
import type { Reader } from '../reader.js';
import { fillIn, shareOf } from '../reader.js';
import { criterionDetail } from './criterion-detail.js';

/** One criterion of one unit; `leaf` is its place in the table. */
export interface CriterionPlace {
  readonly unit: PageUnit;
  readonly table: PageTable;
  readonly leaf: number;
}

/** A criterion as one line that opens; what is inside is built when it is opened. */
export function criterionItem(
  { unit, table, leaf }: CriterionPlace,
  state: PageState,
): HTMLElement {
  const { reader, route } = state;
  const [own, result] = [table.leaves[leaf], unit.results[leaf]];
  if (own === undefined || result === undefined) return html('div');
  const item = html('details', { class: 'criterion', id: `criterion-${own.id}` }, [
    criterionLine(own, result, reader),
  ]);
  let isBuilt = false;
  const build = () => {
    if (isBuilt || !item.open) return;
    isBuilt = true;
    item.append(criterionDetail(own, result, { unit, state }));
  };
  item.addEventListener('toggle', () => {
    build();
    if (item.open && item.contains(document.activeElement)) {
      state.note({ unit: unit.id, criterion: own.id });
    }
  });
  if (route.criterion === own.id) item.open = true;
  build();
  return item;
}

function criterionLine(leaf: PageLeaf, result: PageResult, reader: Reader): HTMLElement {
  const maximum = result.maximum ?? leaf.maximum;
  const isAside = leaf.kind !== 'scored';
  return html('summary', {}, [
    html('span', { class: 'criterion-id' }, leaf.id),
    html('span', { class: 'label' }, reader.text(leaf.label)),
    html('span', { class: 'loss' }, lossText(leaf, result, reader)),
    isAside || result.final === null || result.status === 'not-applicable'
      ? html('span', { class: 'no-bar' })
      : shareBar(shareOf(result.final, maximum), `part ${heatTone(leaf, result)}`),
    html('span', { class: 'score' }, scoreText(leaf, result, reader)),
  ]);
}

function scoreText(leaf: PageLeaf, result: PageResult, reader: Reader): string {
  const status = result.status ?? 'scored';
  if (status === 'not-applicable' || result.final === null) {
    return reader.words.statuses[status].text;
  }
  const final = reader.points(result.final);
  if (leaf.kind === 'deduction') return result.final === '0' ? '0' : `−${final}`;
  const maximum = reader.points(
    leaf.kind === 'bonus' ? leaf.maximum : (result.maximum ?? leaf.maximum),
  );
  return fillIn(reader.words.card.ofPoints, final, maximum);
}

function lossText({ kind }: PageLeaf, { lost }: PageResult, reader: Reader): string {
  if (lost === undefined || lost === null || kind === 'deduction') return '';
  return fillIn(reader.words.card.lostPoints, reader.points(lost));
}
