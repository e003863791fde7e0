import { issue } from '../domain/issue.js';
import { csvReader } from './csv-reader.js';
import { isEncryptedOleFile, isOleFile } from './ole-file.js';
import type { InputFile, Reader, ReadResult } from './reader.js';
import { xlsxReader } from './xlsx-reader.js';

/** Every input format. A new one is added here and tested by the contract test. */
export const readers: readonly Reader[] = [csvReader, xlsxReader];

/**
 * Reads a file of any known format. What the bytes say counts before what the name says: a workbook
 * named .csv is read as a workbook. Never throws for what is wrong in the file.
 */
export async function readTables(file: InputFile): Promise<ReadResult> {
  const { name, bytes } = file;
  const at = { file: name };
  if (bytes.length === 0) return { tables: [], issues: [issue('file-empty', {}, { at })] };
  if (isOleFile(bytes)) {
    const code = isEncryptedOleFile(bytes) ? 'workbook-protected' : 'workbook-old-format';
    return { tables: [], issues: [issue(code, {}, { at })] };
  }
  if (isZipFile(bytes)) return xlsxReader.read(file);
  const extension = extensionOf(name);
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (reader !== undefined) return reader.read(file);
  return { tables: [], issues: [issue('file-unknown-format', { extension }, { at })] };
}

function isZipFile(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x50 || second !== 0x4b) return false;
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
}

/** The extension in lower case with its dot; empty without one. */
function extensionOf(name: string): string {
  return /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
}
