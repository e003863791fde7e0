/** An OLE file: 512 bytes of header, then the directory: entries of 128 bytes, names in UTF-16. */
export function makeOleFile(...streams: readonly string[]): Buffer {
  const entries = streams.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    return entry;
  });
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([header, ...entries]);
}

/** What a workbook with a password is. */
export function encryptedFile(): Buffer {
  return makeOleFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage');
}
