import type { FileChild } from 'docx';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { SIGNATURE_WORDS } from '../../labels/signature/signature-words.js';
import type { BookContext } from '../workbook/book-context.js';
import { makeBookContext } from '../workbook/book-context.js';
import { DECREE_30, TEXT_WIDTH } from './decree-30.js';
import { basisText, documentMarks } from './document-texts.js';
import { docxBytes, PAGE, pageHeaders } from './docx-file.js';
import { docxFoot } from './docx-foot.js';
import { docxHead } from './docx-head.js';
import { line, paragraph } from './docx-text.js';
import type { HeadTexts } from './head-texts.js';
import { headTexts } from './head-texts.js';
import { listContent } from './list-content.js';
import { blockPart, countPart, ungradedPart } from './list-parts.js';
import type { SignatureInput } from './signature-input.js';

const { sizes } = DECREE_30;

/**
 * The list of results as a Word document that can be laid before who signs: the layout of Decree
 * 30/2020/NĐ-CP, per block the units with their points, then who has no grade and why, sums, and room
 * to sign. The same input gives the same bytes.
 */
export async function signatureList(input: SignatureInput): Promise<Uint8Array> {
  const words = SIGNATURE_WORDS[input.language];
  const context = makeBookContext(input);
  const texts = headTexts(input.head, words);
  const title = words.listTitle(context.evaluation.year, context.criteriaSet.scheme?.label);
  const marks = documentMarks(input);
  const content = listContent(context, words);
  const manner = { context, words };
  const children: readonly FileChild[] = [
    docxHead({ texts, number: words.number(texts.number), words }),
    ...titleParts({ texts, title, marks }, manner),
    ...content.blocks.flatMap((block) => blockPart(block, manner)),
    ...ungradedPart(content.ungraded, manner),
    ...countPart(content, manner),
    docxFoot(texts, words),
  ];
  return docxBytes({
    title,
    description: `sha256 ${input.recordSha256}`,
    moment: input.run.ranAt,
    sections: [
      {
        properties: { titlePage: true, page: PAGE },
        headers: pageHeaders(marks),
        children: [...children],
      },
    ],
  });
}

interface TitleTexts {
  readonly texts: HeadTexts;
  readonly title: string;
  readonly marks: readonly string[];
}

function titleParts(
  { texts, title, marks }: TitleTexts,
  { context, words }: { readonly context: BookContext; readonly words: SignatureWords },
): readonly FileChild[] {
  const centre = { align: 'center' } as const;
  return [
    paragraph(words.annex, { ...centre, size: sizes.annex, bold: true, before: 14 }),
    paragraph(title, { ...centre, size: sizes.title, bold: true }),
    paragraph(texts.attached, { ...centre, size: sizes.reference, italics: true, after: 3 }),
    line(TITLE_LINE, TEXT_WIDTH),
    ...marks.map((text) =>
      paragraph(text, { ...centre, size: sizes.small, bold: true, before: 4 }),
    ),
    paragraph(basisText(context, words), { align: 'justify', indent: 10, before: 8 }),
  ];
}

const TITLE_LINE = 45;
