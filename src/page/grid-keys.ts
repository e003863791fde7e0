interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Builds a row if it is not there and gives it. */
  reveal(row: number): HTMLElement | undefined;
}

type Step = readonly [rows: number, columns: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Arrow keys move the focus from cell to cell, Enter clicks; the grid is one stop of the tab key. */
export function addGridKeys(grid: HTMLElement, { rows, columns, reveal }: Grid): void {
  grid.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.dataset['row'] === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      target.click();
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = hold(Number(target.dataset['row']) + step[0], rows);
    const column = hold(Number(target.dataset['column']) + step[1], columns);
    moveFocus(target, reveal(row), column);
  });
}

function hold(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}

function moveFocus(from: HTMLElement, row: HTMLElement | undefined, column: number): void {
  const cell = row?.querySelector<HTMLElement>(`td[data-column="${column}"]`);
  if (cell === null || cell === undefined) return;
  from.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
}
