import { html } from './dom.js';

interface VirtualRows {
  /** Pixels; every row has the same height, held by the styles. */
  readonly rowHeight: number;
  readonly count: number;
  readonly columns: number;
  makeRow(index: number): HTMLElement;
}

export interface RowWindow {
  /** Builds the rows that are in sight now. */
  refresh(): void;
  /** Brings a row into sight and gives it. */
  reveal(index: number): HTMLElement | undefined;
}

/** Rows above and below what is in sight, so that scrolling shows no gaps. */
const MARGIN = 12;

/**
 * Only the rows in sight of a long table are built, between two spacers; before printing all are. The
 * frame is what scrolls.
 */
export function makeRowWindow(
  frame: HTMLElement,
  body: HTMLElement,
  { rowHeight, count, columns, makeRow }: VirtualRows,
): RowWindow {
  const [above, below] = [spacer(columns), spacer(columns)];
  body.replaceChildren(above, below);
  const rows = new Map<number, HTMLElement>();
  // Rows that stay are not touched, so that the focus in them stays too.
  const show = (from: number, to: number) => {
    for (const [index, row] of rows) {
      if (index >= from && index < to) continue;
      row.remove();
      rows.delete(index);
    }
    let next = below;
    for (let index = to - 1; index >= from; index -= 1) {
      const row = rows.get(index) ?? makeRow(index);
      if (!rows.has(index)) next.before(row);
      rows.set(index, row);
      next = row;
    }
    setHeight(above, from * rowHeight);
    setHeight(below, (count - to) * rowHeight);
  };
  const refresh = () => {
    const first = Math.floor(frame.scrollTop / rowHeight);
    const inSight = Math.ceil((frame.clientHeight || window.innerHeight) / rowHeight);
    show(Math.max(0, first - MARGIN), Math.min(count, first + inSight + MARGIN));
  };
  frame.addEventListener('scroll', refresh, { passive: true });
  frame.addEventListener('print-all', () => show(0, count));
  frame.addEventListener('print-done', refresh);
  return {
    refresh,
    reveal: (index) => {
      if (!rows.has(index)) {
        frame.scrollTop = Math.max(0, (index - 4) * rowHeight);
        refresh();
      }
      return rows.get(index);
    },
  };
}

function spacer(columns: number): HTMLElement {
  const cell = html('td', { colspan: columns });
  return html('tr', { class: 'spacer', 'aria-hidden': 'true' }, cell);
}

function setHeight(row: HTMLElement, height: number): void {
  const cell = row.firstElementChild as HTMLElement;
  cell.style.height = `${height}px`;
  row.hidden = height === 0;
}
