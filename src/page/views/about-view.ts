import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { panel } from '../marks.js';
import type { Reader } from '../reader.js';

/** What the page says of itself, with the words for it. */
interface AboutState {
  readonly reader: Pick<Reader, 'text'> & {
    readonly data: Pick<Reader['data'], 'about'>;
    readonly words: Pick<Reader['words'], 'about'>;
  };
}

/** Where the result comes from and by which rules it was made. */
export function aboutView({ reader }: AboutState): HTMLElement {
  return html(
    'div',
    { class: 'about' },
    reader.data.about.map(({ title, rows }) => {
      const caption = reader.text(title);
      const columns = [
        { header: reader.words.about.item, kind: 'main' as const, cell: nameOf },
        { header: reader.words.about.text, cell: textOf },
      ];
      return panel(caption, [dataTable(columns, rows, { caption, quiet: true })]);

      function nameOf([name]: (typeof rows)[number]): string {
        return reader.text(name);
      }
      function textOf([, text]: (typeof rows)[number]): string {
        return reader.text(text);
      }
    }),
  );
}
