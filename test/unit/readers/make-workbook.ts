import { deflateRawSync } from 'node:zlib';

/** What a zip entry says of itself, where it shall differ from the truth. */
export interface EntryLie {
  readonly size?: number;
  readonly checksum?: number;
  readonly method?: number;
  readonly flags?: number;
}

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly lie?: EntryLie;
}

/** CRC-32 bit by bit, from its definition: independent of the table in src. */
export function slowChecksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

interface PackedPart {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly size: number;
}

function packPart({ name, content, stored = false, lie = {} }: ZipPart): PackedPart {
  const bytes = Buffer.from(content as string);
  return {
    name: Buffer.from(name),
    data: stored ? bytes : deflateRawSync(bytes),
    method: lie.method ?? (stored ? 0 : 8),
    flags: lie.flags ?? 0,
    checksum: lie.checksum ?? slowChecksum(bytes),
    size: lie.size ?? bytes.length,
  };
}

function localHeader(part: PackedPart): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(part.method, 8);
  header.writeUInt16LE(part.name.length, 26);
  return Buffer.concat([header, part.name, part.data]);
}

function directoryEntry(part: PackedPart, offset: number, zip64: boolean): Buffer {
  const extra = Buffer.alloc(zip64 ? 28 : 0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(part.flags, 8);
  header.writeUInt16LE(part.method, 10);
  header.writeUInt32LE(part.checksum, 16);
  header.writeUInt32LE(zip64 ? 0xffffffff : part.data.length, 20);
  header.writeUInt32LE(zip64 ? 0xffffffff : part.size, 24);
  header.writeUInt16LE(part.name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(zip64 ? 0xffffffff : offset, 42);
  if (zip64) {
    extra.writeUInt16LE(0x0001, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(part.size), 4);
    extra.writeBigUInt64LE(BigInt(part.data.length), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
  }
  return Buffer.concat([header, part.name, extra]);
}

function zip64End(count: number, offset: number, at: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(at), 64);
  return end;
}

/** Writes a zip archive from the format's definition, lies included. */
export function packZip(parts: readonly ZipPart[], { zip64 = false, comment = '' } = {}): Buffer {
  const packed = parts.map(packPart);
  const bodies = packed.map(localHeader);
  const offsets = bodies.map((_, index) =>
    bodies.slice(0, index).reduce((sum, body) => sum + body.length, 0),
  );
  const body = Buffer.concat(bodies);
  const directory = Buffer.concat(
    packed.map((part, index) => directoryEntry(part, offsets[index] ?? 0, zip64)),
  );
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : parts.length, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : body.length, 16);
  end.writeUInt16LE(comment.length, 20);
  const wide = zip64 ? zip64End(parts.length, body.length, body.length + directory.length) : '';
  return Buffer.concat([body, directory, Buffer.from(wide as string), end, Buffer.from(comment)]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetSource {
  /** The rows: what stands inside sheetData. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly name?: string;
  readonly state?: string;
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  /** Number format codes; the style of a cell is 1 for the first of them. */
  readonly formats?: readonly string[];
  /** Shared strings as XML inside `si`. */
  readonly strings?: readonly string[];
  readonly properties?: string;
}

function relationships(targets: readonly (readonly [string, string, string])[]): string {
  const items = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

function stylesPart(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

/** The parts of a workbook as Excel names them, from hand-written sheet XML. */
export function workbookParts(source: WorkbookSource): readonly ZipPart[] {
  const { sheets, formats = [], strings = [], properties = '' } = source;
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${properties}<sheets>${entries.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map(
          (_, index) =>
            [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
        ),
        ['rIdT', 'styles', 'styles.xml'],
        ['rIdS', 'sharedStrings', '/xl/sharedStrings.xml'],
      ]),
    },
    { name: 'xl/styles.xml', content: stylesPart(formats) },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    },
    ...sheets.map(({ rows, before = '', after = '' }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
  ];
}

export function makeWorkbook(source: WorkbookSource): Buffer {
  return packZip(workbookParts(source));
}
