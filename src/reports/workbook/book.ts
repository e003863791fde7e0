import { Writable } from 'node:stream';
import type { Workbook, Worksheet } from 'exceljs';

/** Rows and columns that stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A workbook that is being written: sheet after sheet, each from top to bottom. A row is never touched
 * again once a later one was written, nor a sheet once the next was added.
 */
export interface Book {
  /** Data bars need one; exceljs' streaming writer writes none, and Excel may repair a bar without it. */
  readonly hasExtensions: boolean;
  /** A sheet without grid lines that is fitted to its page. Throws when the name is taken. */
  addSheet(name: string, frozen?: Frozen): Worksheet;
  /** Between two units: lets go what was written so far. */
  pause(): Promise<void>;
  /** Ends the last sheet and gives the bytes of the file. */
  finish(): Promise<Uint8Array>;
}

/** Document properties under exceljs' names. */
export type BookProperties = Pick<
  Workbook,
  'creator' | 'lastModifiedBy' | 'created' | 'modified' | 'title'
>;

type Exceljs = typeof import('exceljs');

/** Of 9: packing is much faster than at the usual 6, and the file a quarter larger. */
const PACKING = 2;

/** A workbook whose cells all stay in memory until the end: about 1 kB each. */
export function makeKeptBook(exceljs: Exceljs, properties: BookProperties): Book {
  const book = Object.assign(new exceljs.Workbook(), properties);
  return {
    hasExtensions: true,
    addSheet: (name, frozen) => book.addWorksheet(name, sheetOptions(frozen)),
    pause: () => Promise.resolve(),
    finish: async () => {
      const zip = { compressionOptions: { level: PACKING } };
      return new Uint8Array(await book.xlsx.writeBuffer({ zip }));
    },
  };
}

/** A workbook of which only packed bytes, shared texts and the newest rows are in memory. */
export function makeStreamedBook(exceljs: Exceljs, properties: BookProperties): Book {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const zip = { zlib: { level: PACKING } };
  const options = { stream, zip, useStyles: true, useSharedStrings: true };
  const book = Object.assign(new exceljs.stream.xlsx.WorkbookWriter(options), properties);
  let current: Worksheet | undefined;
  return {
    hasExtensions: false,
    addSheet: (name, frozen) => {
      current?.commit();
      current = book.addWorksheet(name, sheetOptions(frozen));
      return current;
    },
    // the stream below takes one piece of 64 kB in each turn of the event loop
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    finish: async () => {
      current?.commit();
      await book.commit();
      return Buffer.concat(chunks);
    },
  };
}

/** The streaming writer takes views and "fit to page" only when a sheet begins. */
function sheetOptions(frozen: Frozen | undefined) {
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
