import type { UnzipFileInfo } from 'fflate';
import { decodeText } from './decode-text.js';
import { refuseAbove, unreadable } from './workbook-fault.js';

/** The parts of a workbook file by their path, without regard to case and leading slash. */
export interface Archive {
  has(path: string): boolean;
  /** The text of a part; throws a WorkbookFault (`damaged`) when it is missing or no text. */
  read(path: string): string;
}

const MOST_MEGABYTES = 300;

/**
 * Opens a zip archive. The sizes that it declares are added up before anything is unpacked:
 * `workbook-too-large` above 300 MB. No part unpacks to more than it declares.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { FlateErrorCode, unzipSync } = await import('fflate');
  const unzip = (filter: (file: UnzipFileInfo) => boolean) => {
    try {
      return unzipSync(bytes, { filter });
    } catch (error) {
      const { code } = error as { readonly code?: number };
      if (code === FlateErrorCode.InvalidZipData) throw unreadable('not-a-zip');
      const isOther = code === FlateErrorCode.UnknownCompressionMethod;
      throw unreadable(isOther ? 'unknown-compression' : 'damaged');
    }
  };
  const names = new Map<string, string>();
  let size = 0;
  unzip(({ name, originalSize }) => {
    names.set(foldPath(name), name);
    size += originalSize;
    return false;
  });
  refuseAbove(size, MOST_MEGABYTES);
  return {
    has: (path) => names.has(foldPath(path)),
    read: (path) => {
      const name = names.get(foldPath(path)) ?? '';
      const part = unzip((file) => file.name === name)[name];
      const text = part && decodeText(part).text;
      if (text === undefined) throw unreadable('damaged');
      return text;
    },
  };
}

function foldPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
