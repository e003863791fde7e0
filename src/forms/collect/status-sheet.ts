import type { UnitStatus } from '../../domain/collection.js';
import { tellContacts } from '../../labels/collect/tell-asks.js';
import { countCollection, tellUnit } from '../../labels/collect/tell-collection.js';
import { dayText } from '../../labels/day-text.js';
import type { Formula } from '../../reports/workbook/cell-content.js';
import { NONE } from '../../reports/workbook/cell-content.js';
import type { CellStyle } from '../../reports/workbook/cell-styles.js';
import { STYLES } from '../../reports/workbook/cell-styles.js';
import { linkFormula } from '../../reports/workbook/link-formula.js';
import { quoteSheet } from '../../reports/workbook/sheet-names.js';
import type { StyledCell } from '../../reports/workbook/write-table.js';
import type { CollectionBook } from './collection-workbook.js';
import type { HeadLine, ListSheet } from './list-sheet.js';

const WIDTHS = [5, 14, 30, 18, 12, 12, 11, 9, 10, 26, 9, 9, 9, 26, 40];
/** Column of the units' codes: links look for it on the other sheets. */
const CODE = 'B';

/** Every unit of the list: what came, when, how full, and where to look. */
export function statusSheet(book: CollectionBook): Omit<ListSheet, 'page' | 'note'> {
  const { told, teller, words } = book;
  const { language } = teller;
  const missing = told.units.filter(({ state }) => state === 'missing').map(({ name }) => name);
  const late = told.units.flatMap(({ name, lateness, form }) => {
    const sent = form?.received === undefined ? '' : dayText(form.received.day, language);
    return lateness === 'late' ? [`${name} (${sent})`] : [];
  });
  const asked = told.units.filter(({ unitId }) => book.asks.has(unitId)).map(({ name }) => name);
  const day = told.deadline && dayText(told.deadline, language);
  const lines: readonly HeadLine[] = [
    [words.title(told.year), STYLES.title],
    [teller.set.title, STYLES.subtitle],
    ...words.counts(countCollection(told)).map((text) => [text, STYLES.heading] as const),
    [words.deadline(day), STYLES.wrappedNote],
    ...(missing.length === 0 ? [] : [[words.missingUnits(missing), STYLES.alarm] as const]),
    ...(late.length === 0 ? [] : [[words.lateUnits(late), STYLES.alarm] as const]),
    ...(asked.length === 0 ? [] : [[words.askUnits(asked), STYLES.alarm] as const]),
    [words.notes.status, STYLES.wrappedNote],
  ];
  return {
    name: words.sheets.status,
    head: lines.map(([text, style]) => [text, wrapped(style)]),
    headers: words.headers.status,
    widths: WIDTHS,
    rows: (first) => told.units.map((unit, at) => statusRow(unit, { at, row: first + at }, book)),
  };
}

/** Headings that may need several lines. */
function wrapped(style: CellStyle): CellStyle {
  return style === STYLES.heading
    ? { ...style, alignment: { ...STYLES.heading.alignment, wrapText: true } }
    : style;
}

interface Place {
  readonly at: number;
  readonly row: number;
}

function statusRow(
  unit: UnitStatus,
  { at, row }: Place,
  book: CollectionBook,
): readonly StyledCell[] {
  const { teller, words, counted } = book;
  const { form, state, lateness } = unit;
  const [text, centre] =
    state === 'collected'
      ? [STYLES.smallMiddle, STYLES.smallMiddleCentre]
      : [STYLES.smallMiddleAlarm, STYLES.smallMiddleCentreAlarm];
  const isLate = lateness === 'late';
  const link = (sheet: string, count: number, say: (count: number) => string): StyledCell =>
    count === 0
      ? { content: NONE, style: centre }
      : { content: linkTo(sheet, row, say(count)), style: STYLES.smallLink };
  const filled = (inputs: { readonly filled: number; readonly of: number } | undefined) =>
    inputs === undefined || state !== 'collected' ? NONE : words.filled(inputs.filled, inputs.of);
  const received = form?.received;
  const day = received && words.day(dayText(received.day, teller.language), received.saidBy);
  const group = teller.set.unitGroups.find(({ id }) => id === unit.unitGroup)?.label;
  return [
    { content: at + 1, style: centre },
    { content: unit.unitId, style: centre },
    { content: unit.name, style: text },
    { content: group ?? unit.unitGroup, style: text },
    { content: words.state[state], style: centre },
    { content: day ?? NONE, style: centre },
    {
      content: lateness === undefined ? NONE : words.lateness[lateness],
      style: isLate ? STYLES.smallMiddleCentreAlarm : centre,
    },
    { content: filled(form?.figures), style: centre },
    { content: filled(form?.claims), style: centre },
    { content: form?.file ?? NONE, style: text },
    link(words.sheets.unmerged, counted.unmerged.get(unit.unitId) ?? 0, words.see.unmerged),
    link(
      words.sheets.differences,
      counted.differences.get(unit.unitId) ?? 0,
      words.see.differences,
    ),
    link(words.sheets.differences, counted.claims.get(unit.unitId) ?? 0, words.see.differences),
    { content: form === undefined ? NONE : tellContacts(form, teller.language), style: text },
    { content: noteOf(unit, book), style: text },
  ];
}

/** What to ask first, then what is to be known. */
function noteOf(unit: UnitStatus, { told, teller, asks }: CollectionBook): string {
  const known = tellUnit(unit, told, teller.language);
  return [asks.get(unit.unitId) ?? '', known].filter((text) => text !== '').join('; ');
}

function linkTo(sheet: string, row: number, text: string): Formula {
  const name = quoteSheet(sheet);
  return linkFormula(text, { sheet: name, keyColumn: `${name}!$A:$A`, key: `${CODE}${row}` });
}
