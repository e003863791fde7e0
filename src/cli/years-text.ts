/** Years in a row as one span: "2019–2021, 2024". */
export function yearsText(years: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const year of [...years].sort((left, right) => left - right)) {
    const run = runs.at(-1);
    if (run !== undefined && year === run.last + 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}
