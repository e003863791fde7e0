import type { Paragraph, Table } from 'docx';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { textWidth } from '../workbook/text-height.js';
import { DECREE_30, TEXT_WIDTH } from './decree-30.js';
import { docxTable } from './docx-table.js';
import type { TextLook } from './docx-text.js';
import { line, paragraph } from './docx-text.js';
import type { HeadTexts } from './head-texts.js';

const { sizes } = DECREE_30;
const MM_PER_POINT = 25.4 / 72;
/** The national heading at 12 points, bold, with room to spare on one line. */
const RIGHT = 97;
const LEFT = TEXT_WIDTH - RIGHT;

/** What stands below the body's line on the left: the document's number, or that of a slip. */
export interface HeadPlace {
  readonly texts: HeadTexts;
  readonly number: string;
  readonly words: SignatureWords;
}

/** Body and number on the left; national heading, place and day on the right. */
export function docxHead({ texts, number, words }: HeadPlace): Table {
  const [country, motto] = words.motto;
  const centre = (size: number, look: TextLook = {}): TextLook => ({
    align: 'center',
    size,
    ...look,
  });
  const bold = { bold: true };
  const bodyLength = Math.min(widthOf(texts.body, sizes.body), LEFT);
  const left: readonly Paragraph[] = [
    ...(texts.superior === undefined ? [] : [paragraph(texts.superior, centre(sizes.superior))]),
    paragraph(texts.body, centre(sizes.body, bold)),
    line(bodyLength * LINE_SHARE, LEFT),
  ];
  const right: readonly Paragraph[] = [
    paragraph(country, centre(sizes.country, bold)),
    paragraph(motto, centre(sizes.motto, bold)),
    line(widthOf(motto, sizes.motto), RIGHT),
  ];
  const below = { before: 6 };
  return docxTable({
    widths: [LEFT, RIGHT],
    bare: true,
    head: [],
    rows: [
      [{ content: left }, { content: right }],
      [
        { content: number, look: centre(sizes.number, below) },
        { content: texts.placeAndDay, look: centre(sizes.date, { ...below, italics: true }) },
      ],
    ],
  });
}

/** Of the body's name; the decree wants a third to a half. */
const LINE_SHARE = 0.4;

/** Length of a bold line in millimetres. */
function widthOf(text: string, size: number): number {
  return textWidth({ text, size, bold: true }) * MM_PER_POINT;
}
