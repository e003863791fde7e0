import { columnLetters } from '../domain/cell-ref.js';
import { type Issue, issue } from '../domain/issue.js';
import type { RawRow } from '../domain/raw-table.js';
import { decodeText } from './decode-text.js';
import type { InputFile, Reader, ReadResult } from './reader.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import { type CsvRecord, splitCsv } from './split-csv.js';
import { textCell } from './text-cell.js';
import { trimRow } from './trim-row.js';

/** The line with which a file names its own mark: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=([^\r\n"])"?(?=[\r\n]|$)/i;

/**
 * Text tables: UTF-8 or UTF-16, separated by `;`, `,`, tab or what a first line `sep=…` says. One
 * table a file; every cell is `text` or `blank`. Row numbers count records, as Excel shows them: a
 * blank line counts, a line break inside a cell does not, the `sep=` line does.
 */
export const csvReader: Reader = {
  id: 'csv',
  extensions: ['.csv', '.txt', '.tsv'],
  read: readCsv,
};

async function readCsv(file: InputFile): Promise<ReadResult> {
  const at = { file: file.name };
  const decoded = decodeText(file.bytes);
  if (decoded.text === undefined) {
    return { tables: [], issues: [issue('file-not-utf8', { line: decoded.badLine }, { at })] };
  }
  const { text } = decoded;
  const declared = SEPARATOR_LINE.exec(text)?.[1];
  const records = await splitCsv(text, declared ?? sniffDelimiter(text));
  const { rows, issues } = collectRows(records, file.name, declared !== undefined);
  if (rows.length === 0) return { tables: [], issues: [issue('file-empty', {}, { at })] };
  return { tables: [{ file: file.name, rows, hiddenColumns: [], hidden: false }], issues };
}

function collectRows(
  records: readonly CsvRecord[],
  file: string,
  skipFirst: boolean,
): { readonly rows: readonly RawRow[]; readonly issues: readonly Issue[] } {
  const rows: RawRow[] = [];
  const issues: Issue[] = [];
  for (const [index, record] of records.entries()) {
    if (index === 0 && skipFirst) continue;
    const row = index + 1;
    const cells = trimRow(record.cells.map(textCell));
    if (cells.length > 0) rows.push({ number: row, cells, hidden: false });
    if (record.fault === undefined) continue;
    const { reason, column } = record.fault;
    const at = { file, row, column: columnLetters(column) };
    issues.push(issue('csv-broken-row', { reason }, { at }));
  }
  return { rows, issues };
}
