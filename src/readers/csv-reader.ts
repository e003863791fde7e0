import { columnLetters } from '../domain/cell-ref.js';
import { type Issue, issue } from '../domain/issue.js';
import type { RawCell, RawRow } from '../domain/raw-table.js';
import { utf8Bytes } from './decode-text.js';
import type { InputFile, Reader, ReadResult } from './reader.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import { type CsvRecord, splitCsv, type TakeRecord } from './split-csv.js';
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

/** Of so many bytes at the beginning the mark between cells is told; no letter has more than 4. */
const SNIFFED_BYTES = 400_000;

async function readCsv(file: InputFile): Promise<ReadResult> {
  const at = { file: file.name };
  const decoded = utf8Bytes(file.bytes);
  if (decoded.bytes === undefined) {
    return { tables: [], issues: [issue('file-not-utf8', { line: decoded.badLine }, { at })] };
  }
  const { bytes } = decoded;
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    bytes.subarray(0, SNIFFED_BYTES),
    { stream: true },
  );
  const declared = SEPARATOR_LINE.exec(start)?.[1];
  const collector = collectRows(file.name, declared !== undefined);
  await splitCsv(bytes, declared ?? sniffDelimiter(start), collector.take);
  const { rows, issues } = collector;
  if (rows.length === 0) return { tables: [], issues: [issue('file-empty', {}, { at })] };
  return { tables: [{ file: file.name, rows, hiddenColumns: [], hidden: false }], issues };
}

interface RowCollector {
  readonly rows: readonly RawRow[];
  readonly issues: readonly Issue[];
  readonly take: TakeRecord;
}

function collectRows(file: string, skipFirst: boolean): RowCollector {
  const rows: RawRow[] = [];
  const issues: Issue[] = [];
  const cellOf = sharedCells();
  let row = 0;
  const take = (record: CsvRecord) => {
    row += 1;
    if (row === 1 && skipFirst) return;
    const cells = trimRow(record.cells.map(cellOf));
    if (cells.length > 0) rows.push({ number: row, cells, hidden: false });
    if (record.fault === undefined) return;
    const { reason, column } = record.fault;
    const at = { file, row, column: columnLetters(column) };
    issues.push(issue('csv-broken-row', { reason }, { at }));
  };
  return { rows, issues, take };
}

/** Figures have few different texts: equal cells are one object, and a row is a list of them. */
function sharedCells(): (text: string) => RawCell {
  const cells = new Map<string, RawCell>();
  return (text) => {
    const known = cells.get(text);
    if (known !== undefined) return known;
    const cell = textCell(text);
    cells.set(text, cell);
    return cell;
  };
}
