import { writeFileSync } from 'node:fs';

/** As Excel in Viet Nam saves a sheet: a byte order mark, semicolons, CRLF, quotes where needed. */
export function csvText(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row) => Array.from({ length: width }, (_, at) => quote(row[at] ?? '')).join(';');
  return `\ufeff${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

/** { raw } goes into the file as it is, wrong quotes and all. */
function quote(cell) {
  if (typeof cell !== 'string') return cell.raw;
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function writeCsv(path, rows) {
  writeFileSync(path, csvText(rows));
}
