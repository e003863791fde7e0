import { unreadable } from './workbook-fault.js';

/** The attributes of a tag as they stand, by their names without prefix. */
export type Attributes = ReadonlyMap<string, string>;

const ROOT = /<(?:([\w.-]+):)?([\w.-]+)(?:\s[^>]*?)?(\/?)>/;
const ATTRIBUTE = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The same XML with the names that exceljs looks for, without the prefix of the root, and with CDATA
 * as ordinary text, which exceljs leaves out. Throws a WorkbookFault (`damaged`) where the end is
 * missing: exceljs takes what was cut off for empty.
 */
export function plainXml(xml: string): string {
  const plain = xml.trimEnd().replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_, text: string) => {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  });
  const [, prefix, root, isEmpty] = ROOT.exec(plain) ?? [];
  const name = prefix === undefined ? root : `${prefix}:${root}`;
  if (!plain.endsWith(isEmpty === '/' ? '/>' : `</${name}>`)) throw unreadable('damaged');
  if (prefix === undefined) return plain;
  return plain.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

/** The first element of a name, up to the first end tag of that name; empty when there is none. */
export function findElement(xml: string, name: string): string {
  return new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>.*?</${name}>)`, 's').exec(xml)?.[0] ?? '';
}

/** The attributes of every tag of a name, in the order of the text. */
export function listTags(xml: string, name: string): readonly Attributes[] {
  const tags = xml.matchAll(new RegExp(`<${name}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^'">])*)>`, 'g'));
  return Array.from(tags, ([, text = '']) => {
    const attributes = text.matchAll(ATTRIBUTE);
    return new Map(Array.from(attributes, ([, key = '', a, b]) => [key, a ?? b ?? '']));
  });
}
