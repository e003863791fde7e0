import { Writable } from 'node:stream';
import type { Workbook } from 'exceljs';
import type { Frozen } from './sheet-options.js';
import { sheetOptions } from './sheet-options.js';
import type { RowTaker } from './streamed-rows.js';
import { makeFileIds, makeRowTaker } from './streamed-rows.js';
import type { WritableSheet } from './write-table.js';

/**
 * A workbook that is being written: sheet after sheet, each from top to bottom. A row is never touched
 * again once a later one was written, nor a sheet once the next was added.
 */
export interface Book {
  /** Data bars need one; exceljs' streaming writer writes none, and Excel may repair a bar without it. */
  readonly hasExtensions: boolean;
  /** A sheet without grid lines that is fitted to its page. Throws when the name is taken. */
  addSheet(name: string, frozen?: Frozen): WritableSheet;
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

/** A workbook of which only packed bytes, texts that come again and the newest rows are in memory. */
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
  const ids = makeFileIds(book);
  let current: (WritableSheet & RowTaker) | undefined;
  const endSheet = () => {
    current?.flush();
    current?.commit();
  };
  return {
    hasExtensions: false,
    addSheet: (name, frozen) => {
      endSheet();
      const sheet = book.addWorksheet(name, sheetOptions(frozen));
      current = Object.assign(sheet, makeRowTaker(sheet, ids));
      return current;
    },
    // the stream below takes one piece of 64 kB in each turn of the event loop
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    finish: async () => {
      endSheet();
      await book.commit();
      return Buffer.concat(chunks);
    },
  };
}
