import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word document by their path. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** One part of it; throws where there is none. */
export function docxPart(bytes: Uint8Array, path: string): string {
  const part = docxParts(bytes).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** A row of a table: the texts of its cells, paragraphs apart by line breaks. */
export interface DocxRow {
  readonly texts: readonly string[];
  /** Comes again on every page. */
  readonly isHead: boolean;
  readonly isWhole: boolean;
}

/** The tables of a document in their order. */
export function docxTables(bytes: Uint8Array): readonly (readonly DocxRow[])[] {
  return pieces(docxPart(bytes, 'word/document.xml'), 'w:tbl').map((table) =>
    pieces(table, 'w:tr').map((row) => ({
      texts: pieces(row, 'w:tc').map((cell) => pieces(cell, 'w:p').map(textOf).join('\n')),
      isHead: row.includes('<w:tblHeader/>'),
      isWhole: row.includes('<w:cantSplit/>'),
    })),
  );
}

/** The table with this text in its first cell. */
export function docxTable(bytes: Uint8Array, first: string): readonly DocxRow[] {
  const found = docxTables(bytes).find((table) => table[0]?.texts[0] === first);
  if (found === undefined) throw new Error(`no table "${first}"`);
  return found;
}

/** The texts of all paragraphs, those in tables too. */
export function docxTexts(bytes: Uint8Array, path = 'word/document.xml'): readonly string[] {
  return pieces(docxPart(bytes, path), 'w:p')
    .map(textOf)
    .filter((text) => text !== '');
}

/** The elements of a name; tables in tables and the like do not occur. */
function pieces(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs')) ?? [];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function textOf(xml: string): string {
  return pieces(xml, 'w:t')
    .map((text) => text.replace(/<[^>]+>/g, ''))
    .join('')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}
