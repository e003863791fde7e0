import type { FileChild, ISectionOptions } from 'docx';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { SIGNATURE_WORDS } from '../../labels/signature/signature-words.js';
import type { BookContext, UnitEntry } from '../workbook/book-context.js';
import { makeBookContext } from '../workbook/book-context.js';
import { DECREE_30, TEXT_WIDTH } from './decree-30.js';
import { basisText, documentMarks } from './document-texts.js';
import { docxBytes, PAGE, slipFooter, slipHeader } from './docx-file.js';
import { docxFoot } from './docx-foot.js';
import { docxHead } from './docx-head.js';
import { line, paragraph } from './docx-text.js';
import type { HeadTexts } from './head-texts.js';
import { headTexts } from './head-texts.js';
import type { SignatureInput } from './signature-input.js';
import { checkCode } from './signature-input.js';
import { slipContent } from './slip-content.js';
import { lossPart, resultPart, sectionPart } from './slip-parts.js';

/** A slip as a file of its own. */
export interface SlipFile {
  readonly unitId: string;
  render(): Promise<Uint8Array>;
}

/** What all slips of a run share. */
interface SlipManner {
  readonly input: SignatureInput;
  readonly context: BookContext;
  readonly words: SignatureWords;
  readonly texts: HeadTexts;
  readonly marks: readonly string[];
  readonly subject: string;
}

/**
 * A Word document per unit to send back: its result, its sections, and every criterion on which it lost
 * points with what was scored, by whom and why. In the order of the list; the same input gives the same
 * bytes.
 */
export function resultSlips(input: SignatureInput): readonly SlipFile[] {
  const manner = slipManner(input);
  return manner.context.units.map((unit) => ({
    unitId: unit.result.unitId,
    render: () => renderSlips([unit], manner),
  }));
}

/** The same in one file to print at once: each slip starts on a page 1 of its own. */
export function slipsInOne(input: SignatureInput): Promise<Uint8Array> {
  const manner = slipManner(input);
  return renderSlips(manner.context.units, manner);
}

function slipManner(input: SignatureInput): SlipManner {
  const words = SIGNATURE_WORDS[input.language];
  const context = makeBookContext(input);
  return {
    input,
    context,
    words,
    texts: headTexts(input.head, words),
    marks: documentMarks(input),
    subject: words.slipSubject(context.evaluation.year, context.criteriaSet.scheme?.label),
  };
}

function renderSlips(units: readonly UnitEntry[], manner: SlipManner): Promise<Uint8Array> {
  const { input, subject, words } = manner;
  return docxBytes({
    title: `${words.slipTitle}. ${subject}`,
    description: `sha256 ${input.recordSha256}`,
    moment: input.run.ranAt,
    sections: units.map((unit) => slipSection(unit, manner)),
  });
}

function slipSection(unit: UnitEntry, manner: SlipManner): ISectionOptions {
  const { context, words, marks, input } = manner;
  const number = words.slip.number(unit.key, context.units.length);
  const code = checkCode(input.recordSha256);
  const footer = words.slip.foot(number, unit.result.name, code);
  return {
    properties: { page: { ...PAGE, pageNumbers: { start: 1 } } },
    headers: slipHeader(marks),
    footers: slipFooter(footer, words.slip.page),
    children: [...slipChildren(unit, number, manner)],
  };
}

const TITLE_LINE = 45;

function slipChildren(
  unit: UnitEntry,
  number: string,
  { input, context, words, texts, marks, subject }: SlipManner,
): readonly FileChild[] {
  const { sizes } = DECREE_30;
  const { slip } = words;
  const centre = { align: 'center' } as const;
  const content = slipContent(unit, context, words);
  const manner = { unit, content, context, words };
  const { name, unitId } = unit.result;
  return [
    docxHead({ texts, number, words }),
    paragraph(words.slipTitle, { ...centre, size: sizes.annex, bold: true, before: 14 }),
    paragraph(subject, { ...centre, size: sizes.title, bold: true }),
    paragraph(slip.decision(texts), { ...centre, size: sizes.reference, italics: true, after: 3 }),
    line(TITLE_LINE, TEXT_WIDTH),
    ...marks.map((text) =>
      paragraph(text, { ...centre, size: sizes.small, bold: true, before: 4 }),
    ),
    paragraph(slip.to(name, unitId), { ...centre, size: sizes.text, before: 8, after: 4 }),
    paragraph(basisText(context, words), { align: 'justify', indent: 10 }),
    ...resultPart(manner),
    ...sectionPart(manner),
    ...lossPart(manner),
    paragraph(slip.check(checkCode(input.recordSha256), input.run.toolVersion), {
      size: sizes.recipientList,
      italics: true,
      align: 'justify',
      before: 6,
      after: 8,
      keepNext: true,
    }),
    docxFoot(texts, words),
  ];
}
