import { html } from './dom.js';
import type { Reader } from './reader.js';

/** Said where no unit matches search and filters. */
export function emptyNote({
  words,
}: {
  readonly words: Pick<Reader['words'], 'noUnits'>;
}): HTMLElement {
  return html('p', { class: 'empty' }, words.noUnits);
}
