/** Where the workbook is made in another way because it is big. Numbers of rows. */
export interface BookLimits {
  /** As many rows as a sheet can have. */
  readonly sheetRows: number;
  /** Up to so many rows of details the workbook is made in memory: 1 GB for 20,000. */
  readonly keptRows: number;
  /** Up to so many rows of details the sums of each unit are formulas over all of them. */
  readonly summedRows: number;
}

/** Excel's own limit, and what memory and Excel's patience allow: formulas times rows is its work. */
export const BOOK_LIMITS: BookLimits = {
  sheetRows: 1_048_576,
  keptRows: 20_000,
  summedRows: 100_000,
};
