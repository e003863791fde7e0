import type { Sensitivity } from '../domain/sensitivity.js';
import type { SensitivityTeller } from '../labels/sensitivity/tell-sensitivity.js';
import type { TextColumn } from './text-table.js';
import { renderTextTable } from './text-table.js';
import { wrapText } from './wrap-text.js';

/** So many rows of each table: what is not on the edge is in the workbook. */
const ROWS = 12;

/** What the terminal shows the answer with. */
export interface SensitivityPage {
  readonly found: Sensitivity;
  readonly tell: SensitivityTeller;
  readonly width: number;
}

/** A text in lines, the first after a mark, the others under it. */
export function hang(text: string, mark: string, width: number): readonly string[] {
  return wrapText(text, width - mark.length).map(
    (line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`,
  );
}

interface Block {
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
}

/** A heading, a note and the first rows of a table; or the sentence that there is none. */
export function block(
  { heading, note, columns, rows, none }: Block,
  width: number,
): readonly string[] {
  const title = rows.length > ROWS ? `${heading} (${ROWS}/${rows.length})` : heading;
  const table =
    rows.length === 0
      ? [...wrapText(none, width)]
      : [...wrapText(note, width), renderTextTable(columns, rows.slice(0, ROWS), width)];
  return [title, '─'.repeat(title.length), ...table];
}
