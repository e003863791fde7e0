import type { CsvError, Options } from 'csv-parse/sync';

/** One record of a CSV text, in the order of the file; a blank line is a record of one empty cell. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** A quote that is not as CSV wants it; `column` is 1-based. */
  readonly fault?: {
    readonly reason: 'quote-not-closed' | 'text-after-quote';
    readonly column: number;
  };
}

/** Takes the records as they are cut: a large file never stands as a list of texts beside its rows. */
export type TakeRecord = (record: CsvRecord) => void;

/**
 * Cuts a CSV text, given as UTF-8, into records. Line breaks are CRLF, LF and CR. csv-parse stops at the first quote
 * that it does not allow: the line where that record begins is then a record of its own, and
 * csv-parse goes on with the next line, so that one wrong quote never swallows the rows below it.
 */
export async function splitCsv(
  text: Uint8Array,
  delimiter: string,
  take: TakeRecord,
): Promise<void> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  } satisfies Options;
  let rest = text;
  while (rest.length > 0) {
    let end = 0;
    const on_record = (cells: string[], { bytes }: { readonly bytes: number }) => {
      take({ cells });
      end = bytes;
      return null;
    };
    try {
      parse(rest, { ...options, on_record });
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const { line, next } = takeLine(rest.subarray(end));
      const read = (quotes: Options) => parse(line, { ...options, ...quotes })[0] ?? [];
      take(readBadLine(read, error));
      rest = next;
    }
  }
}

/** A cell with a wrong quote stays as it stands; so does the line where that cannot be told. */
function readBadLine(read: (quotes: Options) => string[], error: CsvError): CsvRecord {
  const { code } = error;
  const reason = code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'text-after-quote';
  const fault = { reason, column: Number(error['column']) + 1 } as const;
  try {
    const cells = read({ relax_quotes: true });
    if (code !== 'INVALID_OPENING_QUOTE') return { cells, fault };
    // A quote inside an unquoted cell is an ordinary character, as in Excel; before one it is not.
    const column = cells.findIndex((cell) => cell.startsWith('"')) + 1;
    return column === 0 ? { cells } : { cells, fault: { reason, column } };
  } catch {
    return { cells: read({ quote: false }), fault };
  }
}

function takeLine(bytes: Uint8Array): { readonly line: Uint8Array; readonly next: Uint8Array } {
  const stop = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  if (stop === -1) return { line: bytes, next: new Uint8Array() };
  const isPair = bytes[stop] === 0x0d && bytes[stop + 1] === 0x0a;
  return { line: bytes.subarray(0, stop), next: bytes.subarray(stop + (isPair ? 2 : 1)) };
}
