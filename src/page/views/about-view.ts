import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { panel } from '../marks.js';
import type { View } from '../page-state.js';

/** Where the result comes from and by which rules it was made. */
export const aboutView: View = ({ reader }) =>
  html(
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
