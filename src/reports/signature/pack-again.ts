import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';
/** The first day that a zip can name, on the clock of wherever this runs: the bytes are the same. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * An Office file with the times of its writing taken out: those of its parts, and "created" and
 * "modified" of its properties, which become the given moment (ISO 8601).
 */
export function packAgain(bytes: Uint8Array, moment: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const packed = parts.map(
    ([name, part]) => [name, name === PROPERTIES ? withMoment(part, moment) : part] as const,
  );
  return zipSync(Object.fromEntries(packed), { level: 6, mtime: ZIP_TIME });
}

const WRITTEN = /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g;

function withMoment(part: Uint8Array, moment: string): Uint8Array {
  const text = strFromU8(part);
  return strToU8(text.replace(WRITTEN, `$1${moment.replace(/\.\d+Z$/, 'Z')}$3`));
}
