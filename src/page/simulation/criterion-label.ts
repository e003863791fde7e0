import type { TextId } from '../../reports/html/page-model.js';
import { html } from '../dom.js';
import type { SimulationReader } from './simulation-state.js';

/** The number of a criterion, both of them where they differ, and its name. */
export function criterionLabel(
  { ids, label }: { readonly ids: string; readonly label: TextId },
  reader: SimulationReader,
): HTMLElement {
  return html('span', { class: 'criterion-name' }, [
    html('span', { class: 'criterion-id' }, ids),
    html('span', { class: 'label' }, reader.text(label)),
  ]);
}
