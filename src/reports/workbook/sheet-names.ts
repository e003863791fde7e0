/**
 * Excel takes 31 characters for a sheet's name, none of these signs, and no two names alike. exceljs
 * writes an apostrophe into the names of print areas as it is, which breaks them.
 */
const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** A name that Excel takes, as near to the wanted one as it can be, and unlike all in `taken`. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replaceAll("'", '’')
    .replace(/\s+/g, ' ')
    .trim();
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? '' : ` (${attempt})`;
    const name = `${shorten(clean, LONGEST - suffix.length)}${suffix}`;
    if (name !== '' && !used.has(name.toLowerCase())) return name;
  }
}

/** Cut after a whole part ("UBND huyện, thị xã") or a whole word, where most of the name is left. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const ends = [cut.lastIndexOf(','), cut.lastIndexOf(' ')].filter((end) => end > length * 0.6);
  return cut.slice(0, ends[0] ?? length).trim();
}

/** A sheet's name inside a formula. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
