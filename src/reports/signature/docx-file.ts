import type { ISectionOptions } from 'docx';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { DECREE_30, TEXT_WIDTH, twips } from './decree-30.js';
import { paragraph } from './docx-text.js';
import { packAgain } from './pack-again.js';

/** A document before it is packed. */
export interface DocxFile {
  readonly title: string;
  /** Kept in the file's properties, for who asks where it came from. */
  readonly description: string;
  /** ISO 8601: the moment of the run, not of the writing. */
  readonly moment: string;
  readonly sections: readonly ISectionOptions[];
}

const { margins, paper, sizes, font } = DECREE_30;

/** A4 upright with the decree's margins. */
export const PAGE = {
  size: { width: twips(paper.width), height: twips(paper.height) },
  margin: {
    top: twips(margins.top),
    bottom: twips(margins.bottom),
    left: twips(margins.left),
    right: twips(margins.right),
    header: twips(margins.header),
    footer: twips(margins.footer),
  },
} as const;

/** The marks alone, on every page. */
export function slipHeader(marks: readonly string[]): NonNullable<ISectionOptions['headers']> {
  return { default: new Header({ children: [...markLines(marks)] }) };
}

/** At the foot of every page: what it belongs to, and its number. */
export function slipFooter(text: string, page: string): NonNullable<ISectionOptions['footers']> {
  const look = { font, size: sizes.foot * 2 } as const;
  const line = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH) }],
    children: [
      new TextRun({ ...look, text }),
      new TextRun({ ...look, children: [new Tab(), `${page} `, PageNumber.CURRENT] }),
    ],
  });
  return { default: new Footer({ children: [line] }) };
}

function markLines(marks: readonly string[]): readonly Paragraph[] {
  if (marks.length === 0) return [paragraph('')];
  return marks.map((text) => paragraph(text, { align: 'center', size: sizes.mark, bold: true }));
}

/** From the second page on its number and the marks; the first page says them below its title. */
export function pageHeaders(marks: readonly string[]): NonNullable<ISectionOptions['headers']> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font, size: sizes.pageNumber * 2 })],
  });
  return {
    first: new Header({ children: [paragraph('')] }),
    default: new Header({ children: [number, ...markLines(marks)] }),
  };
}

/** The bytes of the file: the same document gives the same bytes, whenever and wherever. */
export async function docxBytes({
  title,
  description,
  moment,
  sections,
}: DocxFile): Promise<Uint8Array> {
  const document = new Document({
    title,
    description,
    creator: 'danvan',
    lastModifiedBy: 'danvan',
    styles: { default: { document: { run: { font, size: sizes.text * 2 } } } },
    sections: [...sections],
  });
  return packAgain(new Uint8Array(await Packer.toBuffer(document)), moment);
}
