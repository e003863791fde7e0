import type { Archive } from './archive.js';
import type { NumberFormat } from './number-format.js';
import { makePlainSheet } from './plain-sheet.js';
import { makePlainStyles } from './plain-styles.js';
import { refuseAbove, unreadable } from './workbook-fault.js';
import { type Attributes, findElement, listTags, plainXml } from './xml-text.js';

/** Above it exceljs may take all the memory there is: a dozen times as much. */
const MOST_MEGABYTES = 100;

/** A workbook for exceljs, and what exceljs is not asked for. */
export interface PlainWorkbook {
  readonly bytes: Uint8Array;
  /** The merged ranges of each sheet, in the order of the tabs. */
  readonly merges: readonly (readonly string[])[];
  /** The number formats by the number that a cell has for its format. */
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

/**
 * Writes a workbook anew with only what exceljs needs for the values of cells: sheets, shared texts
 * and styles, under the names by which exceljs finds them (a sheet with another name it leaves out
 * without a word). Drawings, comments, names and themes can only make it fail. Throws a WorkbookFault
 * for archives that are something else.
 */
export async function makePlainWorkbook(archive: Archive): Promise<PlainWorkbook> {
  const { strToU8, zipSync } = await import('fflate');
  const path = findWorkbook(archive);
  const xml = plainXml(archive.read(path));
  const relations = readRelations(archive, path);
  const readOther = (type: string, missing: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? missing : plainXml(archive.read(target));
  };
  const sheets = listTags(findElement(xml, 'workbook'), 'sheet').flatMap((tab) => {
    const relation = relations.find(({ id }) => id === tab.get('id'));
    if (relation === undefined) throw unreadable('damaged');
    // Chart sheets have no cells.
    if (relation.type !== 'worksheet') return [];
    return [{ tab, ...makePlainSheet(archive.read(relation.target)) }];
  });
  if (sheets.length === 0) throw unreadable('not-a-workbook');
  const styles = makePlainStyles(readOther('styles', '<styleSheet/>'));
  const parts = {
    ...writeTabs(sheets.map(({ tab }) => tab)),
    'xl/sharedStrings.xml': readOther('sharedStrings', '<sst/>'),
    'xl/styles.xml': styles.xml,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/${sheetFile(index)}`, xml])),
  };
  const size = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
  refuseAbove(size, MOST_MEGABYTES);
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return {
    bytes: zipSync(Object.fromEntries(files), { level: 0 }),
    merges: sheets.map(({ merges }) => merges),
    formats: styles.formats,
    date1904: /^(1|true)$/.test(listTags(xml, 'workbookPr')[0]?.get('date1904') ?? ''),
  };
}

function findWorkbook(archive: Archive): string {
  if (!archive.has('_rels/.rels')) {
    throw unreadable(archive.has('content.xml') ? 'open-document' : 'not-a-workbook');
  }
  const path = readRelations(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  if (path === undefined) throw unreadable('not-a-workbook');
  if (path.endsWith('.bin')) throw unreadable('binary-workbook');
  return path;
}

/** What a part refers to: `type` is the last word of the relation's type, `target` a path. */
function readRelations(archive: Archive, part: string) {
  const [, folder = '', file = ''] = /^(.*\/)?(.*)$/.exec(part) ?? [];
  const xml = plainXml(archive.read(`${folder}_rels/${file}.rels`));
  return listTags(xml, 'Relationship').map((tag) => ({
    id: tag.get('Id'),
    type: tag.get('Type')?.split('/').at(-1),
    target: resolvePath(folder, tag.get('Target') ?? ''),
  }));
}

/** Empty for a target that is no path; nothing has that name. */
function resolvePath(folder: string, target: string): string {
  try {
    return decodeURIComponent(new URL(target, `file:///${folder}`).pathname);
  } catch {
    return '';
  }
}

/** The workbook part and its relations, which are numbered as the tabs are. */
function writeTabs(tabs: readonly Attributes[]): Readonly<Record<string, string>> {
  const sheets = tabs.map((tab, index) => {
    const name = tab.get('name')?.replaceAll('"', '&quot;');
    const state = tab.get('state') ?? 'visible';
    return `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="${index}"/>`;
  });
  const relations = tabs.map((_, index) => {
    return `<Relationship Id="${index}" Target="${sheetFile(index)}"/>`;
  });
  return {
    'xl/workbook.xml': `<workbook><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
  };
}

function sheetFile(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}
