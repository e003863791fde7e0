/** The first bytes of every OLE file: old Office documents and encrypted new ones. */
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0] as const;
const DIRECTORY_ENTRY_LENGTH = 128;
const ENCRYPTED_STREAM = utf16Bytes('EncryptedPackage\0');

function utf16Bytes(text: string): readonly number[] {
  return [...text].flatMap((char) => [char.charCodeAt(0), 0]);
}

/** Whether the bytes are an OLE file. */
export function isOleFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE_MAGIC, 0);
}

/**
 * Whether an OLE file is a password-protected new workbook: its directory then has an entry
 * `EncryptedPackage`. Without it the file is in the format before 2007 (.xls).
 */
export function isEncryptedOleFile(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY_LENGTH) {
    if (startsWith(bytes, ENCRYPTED_STREAM, at)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, expected: readonly number[], at: number): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
