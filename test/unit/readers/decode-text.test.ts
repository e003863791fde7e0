import { describe, expect, it } from 'vitest';
import { decodeText, utf8Bytes } from '../../../src/readers/decode-text.js';

const TEXT = 'Mã;Tên\nQN;Sở Nội vụ\n';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with a mark', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16BE with a mark', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16LE without a mark', utf16(TEXT, false)],
    ['UTF-16BE without a mark', utf16(TEXT, true)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT });
  });

  it('keeps decomposed letters as they are', () => {
    const decomposed = 'Sở Nội vụ'.normalize('NFD');
    expect(decodeText(Buffer.from(decomposed))).toEqual({ text: decomposed });
  });

  // Windows-1258: 0xFB is û, which alone is no UTF-8.
  const BAD = 0xfb;
  const bytesOf = (...pieces: readonly (string | number)[]) =>
    Buffer.concat(pieces.map((piece) => Buffer.from(typeof piece === 'number' ? [piece] : piece)));

  it.each([
    ['in the first line', bytesOf('a', BAD, ';b\nc\n'), 1],
    ['in the third line, LF', bytesOf('a\nb\nc', BAD, '\n'), 3],
    ['in the third line, CRLF', bytesOf('a\r\nb\r\nc', BAD, '\r\n'), 3],
    ['in the third line, CR', bytesOf('a\rb\rc', BAD, '\r'), 3],
    ['after a mark', bytesOf('\ufeffa\nb', BAD), 2],
    ['after a replacement character of the file itself', bytesOf('\ufffd\n\ufffd\nc', BAD), 3],
    ['after a mark and such a character', bytesOf('\ufeff\ufffd\nb', BAD), 2],
    ['in a cut letter at the end', bytesOf('a\nb', 0xe1, 0xbb), 2],
  ])('finds the line of the first bad byte: %s', (_, bytes, badLine) => {
    expect(decodeText(bytes)).toEqual({ text: undefined, badLine });
  });

  it('accepts a replacement character that the file has itself', () => {
    expect(decodeText(Buffer.from('a\ufffd'))).toEqual({ text: 'a\ufffd' });
  });

  it('finds half a character in UTF-16', () => {
    const bytes = Buffer.concat([utf16('\ufeffa\nb', false), Buffer.from([0x00, 0xd8])]);
    expect(decodeText(bytes)).toEqual({ text: undefined, badLine: 2 });
  });
});

describe('utf8Bytes', () => {
  const utf8 = new Uint8Array(Buffer.from(TEXT));

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with a mark', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16BE without a mark', utf16(TEXT, true)],
  ])('gives the bytes of %s', (_, bytes) => {
    expect(new Uint8Array(utf8Bytes(bytes).bytes ?? [])).toEqual(utf8);
  });

  it('does not copy UTF-8', () => {
    const bytes = Buffer.from(`\ufeff${TEXT}`);
    expect(utf8Bytes(bytes).bytes?.buffer).toBe(bytes.buffer);
  });

  // 65,536 bytes are checked at a time: "ộ" has three and stands across the end of the first ones.
  it.each([0, 1, 2])('takes a letter across the end of a piece, %i bytes before it', (before) => {
    const text = `${'x'.repeat(65_536 - before)}ộ\n`;
    expect(utf8Bytes(Buffer.from(text)).bytes?.length).toBe(65_536 - before + 4);
  });

  it('names the line of a bad byte, also of a letter that is cut off at the end', () => {
    const bad = Buffer.concat([Buffer.from(`${'a\n'.repeat(50_000)}b`), Buffer.from([0xfb, 0x0a])]);
    expect(utf8Bytes(bad)).toEqual({ bytes: undefined, badLine: 50_001 });
    const cut = Buffer.from('a\nộ').subarray(0, 4);
    expect(utf8Bytes(cut).bytes).toBeUndefined();
  });
});
