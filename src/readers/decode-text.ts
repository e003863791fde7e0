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
