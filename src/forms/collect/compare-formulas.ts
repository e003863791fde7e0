/** Text in quotes, which no comparison may touch, or a cell that is not of another sheet. */
const QUOTED_OR_CELL =
  /"(?:[^"]|"")*"|'[^']*'![$A-Z0-9:]+|(?<![A-Za-z0-9_.!$])(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(!.])/g;

/** A formula with its rows where `rowOf` says that they stand now. */
export function moveRows(formula: string, rowOf: (row: number) => number): string {
  return formula.replace(QUOTED_OR_CELL, (whole, column?: string, row?: string) =>
    column === undefined ? whole : `${column}${rowOf(Number(row))}`,
  );
}

/**
 * Whether two formulas are the same to who reads them: office programs write spaces, capitals, names of
 * sheets and newer functions each in their own way.
 */
export function isSameFormula(one: string, other: string): boolean {
  return plainFormula(one) === plainFormula(other);
}

function plainFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join('');
}

function plainPart(part: string): string {
  return part
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/_XLFN\.|_XLWS\./g, '')
    .replace(/\b(TRUE|FALSE)\(\)/g, '$1')
    .replace(/'([^']+)'!/g, '$1!')
    .replace(/\$([A-Z_])/g, '$1')
    .replace(/\$(\d)/g, '$1')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/\.(?!\d)/g, '');
}
