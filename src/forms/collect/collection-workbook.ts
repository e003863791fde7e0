import type { CollectWords } from '../../labels/collect/collect-words.js';
import { COLLECT_WORDS } from '../../labels/collect/collect-words.js';
import { unitsToAsk } from '../../labels/collect/tell-asks.js';
import type {
  CollectTeller,
  ToldCollection,
  ToldItem,
} from '../../labels/collect/tell-collection.js';
import { tellDifference, tellIssue, tellUnmerged } from '../../labels/collect/tell-collection.js';
import { MARK_SHEET } from '../form-mark.js';
import type { CollectedRow } from './collected-rows.js';
import { COLLECTION_MARK } from './collection-mark.js';
import type { SinceEarlier } from './compare-collections.js';
import { addDataSheet } from './data-sheet.js';
import { differenceSheet, fileSheet, sinceSheet, unmergedSheet } from './item-sheets.js';
import { addListSheet } from './list-sheet.js';
import { stableBytes } from './stable-bytes.js';
import { statusSheet } from './status-sheet.js';

/** What the collected workbook is made of. */
export interface BookContent {
  readonly told: ToldCollection;
  readonly rows: readonly CollectedRow[];
  readonly since: SinceEarlier | undefined;
}

/** What every sheet needs. */
export interface CollectionBook extends BookContent {
  readonly teller: CollectTeller;
  readonly words: CollectWords;
  readonly unmerged: readonly ToldItem[];
  readonly differences: readonly ToldItem[];
  /** How many items each unit has on a sheet. */
  readonly counted: Readonly<
    Record<'unmerged' | 'differences' | 'claims', ReadonlyMap<string, number>>
  >;
  /** What to ask units. */
  readonly asks: ReadonlyMap<string, string>;
  nameOf(unitId: string): string;
}

/**
 * The collected workbook: status first, then the table that `evaluate` reads, what was not merged, what
 * is to be looked at, the files. The same content gives the same bytes.
 */
export async function collectionWorkbook(
  content: BookContent,
  teller: CollectTeller,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const file = new exceljs.Workbook();
  const book = makeBook(content, teller);
  const { words, told } = book;
  const page = { page: words.page, note: words.title(told.year) };
  file.title = words.title(told.year);
  addListSheet(file, { ...statusSheet(book), ...page });
  addDataSheet(file, content.rows, { name: words.sheets.data, ...page });
  const since = sinceSheet(book);
  const lists = [unmergedSheet(book), differenceSheet(book), fileSheet(book)];
  for (const list of since === undefined ? lists : [...lists, since]) {
    addListSheet(file, { ...list, ...page });
  }
  const mark = file.addWorksheet(MARK_SHEET, { state: 'veryHidden' });
  mark.getCell(1, 1).value = COLLECTION_MARK;
  return stableBytes(new Uint8Array(await file.xlsx.writeBuffer()));
}

function makeBook(content: BookContent, teller: CollectTeller): CollectionBook {
  const { told } = content;
  const names = new Map(told.units.map(({ unitId, name }) => [unitId, name]));
  const order = new Map(told.units.map(({ unitId }, index) => [unitId, index]));
  const claimKind = COLLECT_WORDS[teller.language].kind['claim-differs'];
  const isClaim = ({ kind }: ToldItem) => kind === claimKind;
  const placeOf = ({ unitId }: ToldItem) => order.get(unitId) ?? told.units.length;
  const unmerged = told.unmerged.map((item) => tellUnmerged(item, teller));
  const differences = [
    ...told.issues.map((item) => tellIssue(item, teller)),
    ...told.differences.map((item) => tellDifference(item, teller)),
  ].sort((one, other) => placeOf(one) - placeOf(other));
  return {
    ...content,
    teller,
    words: COLLECT_WORDS[teller.language],
    unmerged,
    differences,
    counted: {
      unmerged: countByUnit(unmerged),
      differences: countByUnit(differences.filter((item) => !isClaim(item))),
      claims: countByUnit(differences.filter(isClaim)),
    },
    asks: new Map(
      unitsToAsk(told, teller.language).map(({ unit, text }) => [unit.unitId, text] as const),
    ),
    nameOf: (unitId) => names.get(unitId) ?? '',
  };
}

function countByUnit(items: readonly ToldItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unitId } of items) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  return counts;
}
