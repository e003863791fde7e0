/** Rows and columns that stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/**
 * No grid lines, what stays in view, and fitted to its page. The streaming writer takes these only when a
 * sheet begins.
 */
export function sheetOptions(frozen?: Frozen) {
  const view =
    frozen === undefined
      ? { showGridLines: false }
      : ({
          state: 'frozen',
          xSplit: frozen.columns,
          ySplit: frozen.rows,
          showGridLines: false,
        } as const);
  return { views: [view], pageSetup: { fitToPage: true } };
}
