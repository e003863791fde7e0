import type { CellStyle } from '../reports/workbook/cell-styles.js';
import { COLOURS, STYLES, solidFill } from '../reports/workbook/cell-styles.js';

const INPUT_FILL = solidFill('FFFFF6C2');
const OPEN = { locked: false } as const;
const TYPED = { ...STYLES.small.font, color: { argb: COLOURS.link } } as const;

const centre = STYLES.smallNumber;
const left = STYLES.small;
/** Dark enough for an office printer. */
const QUIET = { argb: 'FF3F4650' } as const;
const muted = { ...STYLES.small.font, italic: true, color: QUIET } as const;

function input(style: CellStyle, more: CellStyle = {}): CellStyle {
  return { ...style, font: TYPED, fill: INPUT_FILL, protection: OPEN, ...more };
}

/** How the cells of a form look. What may be typed into is yellow, and nothing else is. */
export const FORM_STYLES = {
  title: { ...STYLES.title, alignment: { horizontal: 'center', vertical: 'middle' } },
  unit: { ...STYLES.title, font: { ...STYLES.title.font, size: 12 } },
  basis: STYLES.subtitle,
  legend: { ...STYLES.subtitle, font: { ...STYLES.wrappedNote.font, size: 10 } },
  mark: {
    ...STYLES.subtitle,
    font: { ...STYLES.small.font, bold: true, color: { argb: COLOURS.alarmInk } },
  },
  header: STYLES.smallHeader,
  section: { ...STYLES.header, font: STYLES.groupText.font },
  sectionText: { ...STYLES.header, alignment: STYLES.groupText.alignment },
  subsection: { ...STYLES.smallMiddle, font: STYLES.sumText.font, fill: STYLES.group.fill },
  subsectionNumber: { ...STYLES.sumNumber, fill: STYLES.group.fill },
  number: centre,
  label: left,
  /** How a criterion is scored, under its label. */
  rule: { ...left, font: { ...STYLES.small.font, color: QUIET } },
  text: left,
  points: { ...STYLES.smallStrongNumber, numFmt: '0.##;-0.##;0' },
  figureLabel: { ...left, alignment: { ...left.alignment, indent: 2 } },
  figureNote: { ...centre, font: muted },
  last: { ...centre, font: { ...muted, italic: false } },
  shown: { ...centre, fill: STYLES.sumNumber.fill },
  shownDay: { ...centre, fill: STYLES.sumNumber.fill, numFmt: 'dd/mm/yyyy' },
  shownPercent: { ...centre, fill: STYLES.sumNumber.fill, numFmt: '0.##%' },
  closed: { ...centre, font: muted, fill: STYLES.sumNumber.fill },
  input: input(centre, { numFmt: 'General' }),
  inputDay: input(centre, { numFmt: 'dd/mm/yyyy' }),
  inputPercent: input(centre, { numFmt: '0.##%' }),
  inputChoice: input(STYLES.smallCentre),
  inputPoints: input(centre, { numFmt: '0.##' }),
  inputText: input(left),
  field: input(STYLES.smallMiddle),
  fieldDay: input(STYLES.smallMiddle, { numFmt: 'dd/mm/yyyy' }),
  fieldLabel: { ...STYLES.plain, font: STYLES.small.font },
  total: { ...STYLES.sumText },
  totalNumber: { ...STYLES.sumNumber, numFmt: '0.##;-0.##;0' },
  totalText: { ...STYLES.sumNumber, alignment: { ...STYLES.sumNumber.alignment, wrapText: true } },
  strongTotal: { ...STYLES.header, alignment: STYLES.groupText.alignment },
  strongTotalNumber: { ...STYLES.header, numFmt: '0.##;-0.##;0' },
  note: STYLES.wrappedNote,
  signature: STYLES.signature,
  signatureNote: STYLES.signatureNote,
  /** Words where points would stand. */
  unknown: { font: { bold: false, italic: true, color: QUIET } },
  wrong: {
    fill: solidFill(COLOURS.alarm),
    font: { color: { argb: COLOURS.alarmInk }, bold: true },
  },
} satisfies Record<string, CellStyle>;
