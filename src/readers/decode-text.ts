/** The text of a file, or the 1-based line of the first byte that no text has. */
type DecodedText =
  | { readonly text: string }
  | { readonly text: undefined; readonly badLine: number };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const LINE_BREAK = /\r\n|\n|\r/g;

/**
 * Decodes UTF-8 (with or without a mark) and UTF-16 of both byte orders, strictly: bytes of another
 * encoding, such as Windows-1258, are found and not replaced. The mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { text: undefined, badLine: findBadLine(bytes, encoding) };
  }
}

/** The same text as UTF-8 without a mark, or the 1-based line of the first byte that no text has. */
type Utf8Bytes =
  | { readonly bytes: Uint8Array }
  | { readonly bytes: undefined; readonly badLine: number };

/** So many bytes are checked at a time: the text of a large file is never in memory as a whole. */
const CHECKED_AT_ONCE = 65_536;
const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;

/** Proves bytes to be text as {@link decodeText} does; those that are UTF-8 are not copied. */
export function utf8Bytes(bytes: Uint8Array): Utf8Bytes {
  const encoding = detectEncoding(bytes);
  if (encoding !== 'utf-8') {
    const decoded = decodeText(bytes);
    if (decoded.text === undefined) return { bytes: undefined, badLine: decoded.badLine };
    return { bytes: new TextEncoder().encode(decoded.text) };
  }
  if (!isUtf8(bytes)) return { bytes: undefined, badLine: findBadLine(bytes, encoding) };
  const marked = UTF8_MARK.every((byte, index) => bytes[index] === byte);
  return { bytes: marked ? bytes.subarray(UTF8_MARK.length) : bytes };
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHECKED_AT_ONCE) {
      decoder.decode(bytes.subarray(at, at + CHECKED_AT_ONCE), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark is known by the zero byte that a first letter, digit or mark has in it. */
function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** Goes byte by byte: text in another encoding is found in its first accented letter. */
function findBadLine(bytes: Uint8Array, encoding: Encoding): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text = '';
  try {
    for (let at = 0; at < bytes.length; at += 1) {
      text += decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    }
  } catch {
    // Here the text ends.
  }
  return (text.match(LINE_BREAK)?.length ?? 0) + 1;
}
