import type { IParagraphOptions } from 'docx';
import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { DECREE_30, twips } from './decree-30.js';

/** How a paragraph looks; sizes in points, spaces in points, indents in millimetres. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  /** Stays on the page of what comes next. */
  readonly keepNext?: boolean;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;
const TWIPS_PER_POINT = 20;
/** What the style of the whole document says. */
const STYLE_SIZE = DECREE_30.sizes.text;

/** A piece of text in the document's font; what is as in the document's style is not written again. */
export function run(text: string, { size = STYLE_SIZE, bold, italics }: TextLook): TextRun {
  return new TextRun({
    text: plainText(text),
    ...(size !== STYLE_SIZE && { size: size * 2 }),
    ...(bold === true && { bold }),
    ...(italics === true && { italics }),
  });
}

/** One paragraph of one piece of text. */
export function paragraph(text: string, look: TextLook = {}): Paragraph {
  return paragraphOf([run(text, look)], look);
}

/** A paragraph of several pieces. */
export function paragraphOf(
  children: NonNullable<IParagraphOptions['children']>,
  { align = 'left', before = 0, after = 0, indent = 0, keepNext = false }: TextLook,
): Paragraph {
  return new Paragraph({
    children: [...children],
    ...(align !== 'left' && { alignment: ALIGN[align] }),
    ...((before > 0 || after > 0) && {
      spacing: { before: before * TWIPS_PER_POINT, after: after * TWIPS_PER_POINT },
    }),
    ...(indent > 0 && { indent: { firstLine: twips(indent) } }),
    ...(keepNext && { keepNext }),
  });
}

/** A drawn line in the middle of a place so wide, both in millimetres. */
export function line(length: number, width: number): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    children: [new TextRun({ text: '', size: 4 })],
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Signs that XML cannot hold would make the file unreadable. */
function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to leave out
  return text.normalize('NFC').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
