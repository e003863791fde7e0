import type { CollectedForm } from '../../domain/collection.js';
import { tellContacts } from '../../labels/collect/tell-asks.js';
import type { ToldItem } from '../../labels/collect/tell-collection.js';
import { tellStranger, tellVersion } from '../../labels/collect/tell-collection.js';
import { dayText } from '../../labels/day-text.js';
import type { CellStyle } from '../../reports/workbook/cell-styles.js';
import { STYLES } from '../../reports/workbook/cell-styles.js';
import type { StyledCell } from '../../reports/workbook/write-table.js';
import type { CollectionBook } from './collection-workbook.js';
import type { ListSheet } from './list-sheet.js';

type Sheet = Omit<ListSheet, 'page' | 'note'>;

function texts(
  contents: readonly string[],
  style: (index: number) => CellStyle,
): readonly StyledCell[] {
  return contents.map((content, index) => ({ content, style: style(index) }));
}

const firstCentred = (index: number) => (index === 0 ? STYLES.smallCentre : STYLES.small);

/** A title, and what the sheet is about or that it is empty. */
function headOf(title: string, note: string): Sheet['head'] {
  return [
    [title, STYLES.leftTitle],
    [note, STYLES.wrappedNote],
  ];
}

/** What units wrote and no row of the table holds. */
export function unmergedSheet({ words, unmerged, nameOf }: CollectionBook): Sheet {
  const { sheets, notes, headers } = words;
  return {
    name: sheets.unmerged,
    head: headOf(sheets.unmerged, unmerged.length === 0 ? notes.nothing : notes.unmerged),
    headers: headers.unmerged,
    widths: [14, 24, 34, 36, 18, 36, 33],
    rows: () =>
      unmerged.map(({ unitId, place, what, value, text, hint }) =>
        texts([unitId, nameOf(unitId), place, what, value, text, hint], firstCentred),
      ),
  };
}

/** What differs from the form that was sent out, from the rules, between two forms; values with faults. */
export function differenceSheet({ words, differences, nameOf }: CollectionBook): Sheet {
  const { sheets, notes, headers } = words;
  const cells = ({ unitId, kind, what, value, place, text, hint }: ToldItem) => [
    unitId,
    nameOf(unitId),
    kind,
    what,
    value,
    place,
    text,
    hint,
  ];
  return {
    name: sheets.differences,
    head: headOf(sheets.differences, differences.length === 0 ? notes.nothing : notes.differences),
    headers: headers.differences,
    widths: [14, 22, 12, 32, 14, 32, 36, 31],
    rows: () => differences.map((item) => texts(cells(item), firstCentred)),
  };
}

/** Every file that was read, and what became of it. */
export function fileSheet(book: CollectionBook): Sheet {
  const { words, told, teller } = book;
  const strangers = told.strangers.map((stranger) => {
    const { text, hint } = tellStranger(stranger, teller);
    const said = hint === '' ? text : `${text}. ${hint}`;
    return { file: stranger.file, cells: [stranger.file, '', '', '', '', said, ''], isOdd: true };
  });
  const forms = told.forms.map((form) => ({
    file: form.file,
    cells: formCells(form, book),
    isOdd: form.use !== 'counts' && form.use !== 'same' && form.use !== 'earlier',
  }));
  const all = [...forms, ...strangers].sort((one, other) => (one.file < other.file ? -1 : 1));
  return {
    name: words.sheets.files,
    head: [
      [words.sheets.files, STYLES.leftTitle],
      [words.notes.files, STYLES.wrappedNote],
    ],
    headers: words.headers.files,
    widths: [36, 20, 14, 24, 16, 39, 36],
    rows: () =>
      all.map(({ cells, isOdd }) =>
        texts(cells, (index) => (isOdd && index === 5 ? STYLES.smallAlarm : STYLES.small)),
      ),
  };
}

function formCells(
  form: CollectedForm,
  { words, told, teller }: CollectionBook,
): readonly string[] {
  const { received, use } = form;
  const day = received && words.day(dayText(received.day, teller.language), received.saidBy);
  return [
    form.file,
    form.sheet,
    form.unitId,
    tellVersion(form, told, teller.language),
    day ?? '',
    words.use[use],
    tellContacts(form, teller.language),
  ];
}

/** Rows of the table that came, changed or went since an earlier collection. */
export function sinceSheet({ words, since }: CollectionBook): Sheet | undefined {
  if (since === undefined) return undefined;
  const { file, changes } = since;
  const { sheets, notes, headers } = words;
  return {
    name: sheets.since,
    head: headOf(sheets.since, changes.length === 0 ? notes.nothing : notes.since(file)),
    headers: headers.since,
    widths: [14, 30, 45, 24, 24, 12],
    rows: () =>
      changes.map(({ unitId, name, what, before, now, change }) =>
        texts([unitId, name, what, before, now, words.since[change]], firstCentred),
      ),
  };
}
