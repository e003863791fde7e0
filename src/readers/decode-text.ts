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

/** UTF-16 without a mark is known by the zero byte that a first letter, digit or mark has in it. */
function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

function findBadLine(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return countLines(text.slice(0, findReplacement(bytes, text, encoding)));
}

/** Where the text has a replacement character that the bytes do not have themselves. */
function findReplacement(bytes: Uint8Array, text: string, encoding: Encoding): number {
  const first = text.indexOf('\ufffd');
  if (encoding !== 'utf-8') return first;
  const encoder = new TextEncoder();
  let position = first;
  let offset = encoder.encode(text.slice(0, first)).length + markLength(bytes);
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf('\ufffd', position + 1);
    offset += encoder.encode(text.slice(position, next)).length;
    position = next;
  }
  return position;
}

function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function countLines(text: string): number {
  return (text.match(LINE_BREAK)?.length ?? 0) + 1;
}
