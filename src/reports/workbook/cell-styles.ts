import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

/** A style object is shared by all its cells: exceljs writes each object once, so none is copied. */
export type CellStyle = Partial<Style>;

const FAMILY = 'Times New Roman';

/** Discreet colours; light ones differ in brightness, so that they differ on a grey print too. */
export const COLOURS = {
  ink: 'FF1F2933',
  muted: 'FF6B7280',
  link: 'FF1F4E79',
  line: 'FFB4BCC6',
  header: 'FFDCE6F0',
  group: 'FFEEF2F6',
  sum: 'FFF6F8FA',
  warning: 'FFFFF4D6',
  warningInk: 'FF6B4E00',
  alarm: 'FFFBE3DF',
  alarmInk: 'FF8A1C12',
  bar: 'FFC3D5E8',
  lost: 'FFF2B8A8',
  full: 'FFFFFFFF',
} as const;

/** Fills of grades from the best to the worst. */
export const GRADE_FILLS = [
  'FFE9F3E4',
  'FFDCE9F5',
  'FFFDF0C8',
  'FFF6D9BF',
  'FFE8BDB0',
  'FFD2A79C',
] as const;

export function solidFill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } };
}

function font(size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name: FAMILY, family: 1, size, color: { argb: COLOURS.ink }, ...more };
}

const LINE = { style: 'thin', color: { argb: COLOURS.line } } as const;
const BOX: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

function align(
  horizontal: 'left' | 'center' | 'right',
  more: Partial<Alignment> = {},
): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText: true, ...more };
}

const BOLD = { bold: true } as const;
const MUTED = { color: { argb: COLOURS.muted } } as const;
const ALARM_INK = { color: { argb: COLOURS.alarmInk } } as const;
const ALARM = { border: BOX, fill: solidFill(COLOURS.alarm), numFmt: 'General' } as const;
const FLAT = { wrapText: false } as const;

/** Every style of the workbook. Cells in tables have thin grey lines around them. */
export const STYLES = {
  plain: { font: font(11), alignment: align('left', FLAT) },
  note: { font: font(10, { italic: true, ...MUTED }), alignment: align('left', FLAT) },
  wrappedNote: { font: font(10, { italic: true }), alignment: align('left') },
  motto: { font: font(12, BOLD), alignment: align('center', FLAT) },
  mottoLine: { font: font(12, { ...BOLD, underline: true }), alignment: align('center', FLAT) },
  office: { font: font(12, BOLD), alignment: align('center', FLAT) },
  title: { font: font(14, BOLD), alignment: align('center') },
  leftTitle: { font: font(13, BOLD), alignment: align('left', FLAT) },
  subtitle: { font: font(11, { italic: true }), alignment: align('center') },
  leftSubtitle: { font: font(11, { italic: true }), alignment: align('left', FLAT) },
  warning: {
    font: font(11, { ...BOLD, color: { argb: COLOURS.warningInk } }),
    alignment: align('left', { indent: 1 }),
    fill: solidFill(COLOURS.warning),
  },
  alarm: {
    font: font(11, { ...BOLD, color: { argb: COLOURS.alarmInk } }),
    alignment: align('left', { indent: 1 }),
    fill: solidFill(COLOURS.alarm),
  },
  heading: { font: font(12, BOLD), alignment: align('left', FLAT) },
  header: {
    font: font(11, BOLD),
    alignment: align('center'),
    border: BOX,
    fill: solidFill(COLOURS.header),
  },
  smallHeader: {
    font: font(10, BOLD),
    alignment: align('center'),
    border: BOX,
    fill: solidFill(COLOURS.header),
  },
  /** To the left: of a heading over many columns the start must not fall behind a page's edge. */
  sectionHeader: {
    font: font(10, BOLD),
    alignment: align('left', { indent: 1 }),
    border: BOX,
    fill: solidFill(COLOURS.header),
  },
  turnedHeader: {
    font: font(9),
    alignment: align('center', { textRotation: 90 }),
    border: BOX,
    fill: solidFill(COLOURS.group),
  },
  turnedSum: {
    font: font(9, BOLD),
    alignment: align('center', { textRotation: 90 }),
    border: BOX,
    fill: solidFill(COLOURS.header),
  },
  group: {
    font: font(11, BOLD),
    alignment: align('left', FLAT),
    border: { top: LINE, bottom: LINE },
    fill: solidFill(COLOURS.group),
  },
  groupNumber: {
    font: font(11, BOLD),
    alignment: align('center'),
    border: { top: LINE, bottom: LINE },
    fill: solidFill(COLOURS.group),
    numFmt: 'General',
  },
  groupText: {
    font: font(11, BOLD),
    alignment: align('left'),
    border: { top: LINE, bottom: LINE },
    fill: solidFill(COLOURS.group),
  },
  text: { font: font(11), alignment: align('left'), border: BOX },
  centre: { font: font(11), alignment: align('center'), border: BOX },
  strong: { font: font(11, BOLD), alignment: align('left'), border: BOX },
  strongCentre: { font: font(11, BOLD), alignment: align('center'), border: BOX },
  number: { font: font(11), alignment: align('center'), border: BOX, numFmt: 'General' },
  strongNumber: {
    font: font(11, BOLD),
    alignment: align('center'),
    border: BOX,
    numFmt: 'General',
  },
  longNumber: { font: font(11), alignment: align('center'), border: BOX, numFmt: '0.00' },
  share: { font: font(11), alignment: align('center'), border: BOX, numFmt: '0.0%' },
  sumNumber: {
    font: font(10, BOLD),
    alignment: align('center', FLAT),
    border: BOX,
    fill: solidFill(COLOURS.sum),
    numFmt: 'General',
  },
  sumShort: {
    font: font(10, BOLD),
    alignment: align('center', FLAT),
    border: BOX,
    fill: solidFill(COLOURS.sum),
    numFmt: '0.00',
  },
  sumShare: {
    font: font(10, BOLD),
    alignment: align('center', FLAT),
    border: BOX,
    fill: solidFill(COLOURS.sum),
    numFmt: '0.0%',
  },
  sumText: {
    font: font(10, BOLD),
    alignment: align('left'),
    border: BOX,
    fill: solidFill(COLOURS.sum),
  },
  point: { font: font(10), alignment: align('center', FLAT), border: BOX, numFmt: 'General' },
  longPoint: { font: font(10), alignment: align('center', FLAT), border: BOX, numFmt: '0.00' },
  mark: {
    font: font(9, { italic: true, ...MUTED }),
    alignment: align('center', FLAT),
    border: BOX,
  },
  alarmMark: {
    font: font(10, { ...BOLD, color: { argb: COLOURS.alarmInk } }),
    alignment: align('center', FLAT),
    border: BOX,
    fill: solidFill(COLOURS.alarm),
    numFmt: 'General',
  },
  alarmText: { font: font(11, ALARM_INK), alignment: align('left'), ...ALARM },
  alarmNumber: { font: font(11, { ...BOLD, ...ALARM_INK }), alignment: align('center'), ...ALARM },
  smallAlarm: {
    font: font(10, ALARM_INK),
    alignment: align('left', { vertical: 'top' }),
    ...ALARM,
  },
  smallAlarmNumber: {
    font: font(10, { ...BOLD, ...ALARM_INK }),
    alignment: align('center', { vertical: 'top' }),
    ...ALARM,
  },
  small: { font: font(10), alignment: align('left', { vertical: 'top' }), border: BOX },
  smallMiddle: { font: font(10), alignment: align('left'), border: BOX },
  smallMiddleCentre: { font: font(10), alignment: align('center'), border: BOX },
  smallMiddleAlarm: { font: font(10, ALARM_INK), alignment: align('left'), ...ALARM },
  smallMiddleCentreAlarm: { font: font(10, ALARM_INK), alignment: align('center'), ...ALARM },
  smallCentre: { font: font(10), alignment: align('center', { vertical: 'top' }), border: BOX },
  smallNumber: {
    font: font(10),
    alignment: align('center', { vertical: 'top' }),
    border: BOX,
    numFmt: 'General',
  },
  smallLongNumber: {
    font: font(10),
    alignment: align('center', { vertical: 'top' }),
    border: BOX,
    numFmt: '0.00##',
  },
  smallStrongNumber: {
    font: font(10, BOLD),
    alignment: align('center', { vertical: 'top' }),
    border: BOX,
    numFmt: 'General',
  },
  smallLink: {
    font: font(10, { underline: true, color: { argb: COLOURS.link } }),
    alignment: align('center', { ...FLAT, vertical: 'top' }),
    border: BOX,
  },
  /** Left and right half of a text that stands over two columns without merging them. */
  leftHalf: {
    font: font(10),
    alignment: align('left', { vertical: 'top' }),
    border: { top: LINE, left: LINE, bottom: LINE },
  },
  rightHalf: { font: font(10), border: { top: LINE, right: LINE, bottom: LINE } },
  headerHalf: {
    font: font(11, BOLD),
    alignment: { horizontal: 'centerContinuous', vertical: 'middle' },
    border: { top: LINE, bottom: LINE },
    fill: solidFill(COLOURS.header),
  },
  code: { font: { name: 'Courier New', size: 9 }, alignment: align('left'), border: BOX },
  link: {
    font: font(10, { underline: true, color: { argb: COLOURS.link } }),
    alignment: align('center', FLAT),
  },
  aside: { font: font(9, MUTED), alignment: align('center', FLAT) },
  asideText: { font: font(9, MUTED), alignment: align('left', FLAT) },
  signature: { font: font(12, BOLD), alignment: align('center', FLAT) },
  signatureNote: { font: font(11, { italic: true }), alignment: align('center', FLAT) },
} satisfies Record<string, CellStyle>;
