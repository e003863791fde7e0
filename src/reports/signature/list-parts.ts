import type { FileChild } from 'docx';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import type { BookContext } from '../workbook/book-context.js';
import { alignedText, mostDecimals } from './aligned-numbers.js';
import { DECREE_30, TEXT_WIDTH } from './decree-30.js';
import type { DocxCell } from './docx-table.js';
import { docxTable } from './docx-table.js';
import { paragraph } from './docx-text.js';
import type { GradedRow, ListBlock, ListContent, UngradedRow } from './list-content.js';

/** What the parts of the list share. */
export interface ListManner {
  readonly context: BookContext;
  readonly words: SignatureWords;
}

const { sizes } = DECREE_30;
const CENTRE = { align: 'center', size: sizes.table } as const;
const HEADER = { align: 'center', size: sizes.small, bold: true } as const;
const LEFT = { align: 'left', size: sizes.table } as const;
const HEADING = { size: sizes.text, bold: true, before: 10, after: 4, keepNext: true } as const;

/** In the order of the list's columns; together as wide as the text. */
const LIST_WIDTHS = [12, 59, 16, 18, 18, 25, 15] as const;
const UNGRADED_WIDTHS = [12, 55, 18, 78] as const;

/** The heading of a block, its table with a sum, and notes on grades and places. */
export function blockPart(block: ListBlock, { context, words }: ListManner): readonly FileChild[] {
  const { language } = context;
  const heading = paragraph(block.heading, HEADING);
  if (block.rows.length === 0) return [heading, paragraph(words.noneGraded, { italics: true })];
  const of = (name: 'maximum' | 'total' | 'percent') => {
    const decimals = mostDecimals(block.rows.map((row) => row[name]));
    return (row: GradedRow) => alignedText(row[name], decimals, language);
  };
  const [maximum, total, percent] = [of('maximum'), of('total'), of('percent')];
  const rows = block.rows.map((row, place): readonly DocxCell[] => {
    // the last one goes to the next page with the sum, which would stand there alone
    const keep = place === block.rows.length - 1 ? { keepNext: true } : {};
    const cell = (content: string) => ({ content, look: { ...CENTRE, ...keep } });
    return [
      cell(String(place + 1)),
      { content: row.name, look: { ...LEFT, ...keep } },
      cell(maximum(row)),
      cell(total(row)),
      cell(percent(row)),
      cell(row.grade),
      cell(row.rank === null ? '–' : String(row.rank)),
    ];
  });
  const sum = { content: block.sum, look: { ...LEFT, bold: true, italics: true } };
  return [
    heading,
    docxTable({
      widths: LIST_WIDTHS,
      head: [Object.values(words.headers).map(headerCell)],
      rows: [...rows, [{ ...sum, span: LIST_WIDTHS.length }]],
    }),
    ...notesOf(block.notes, words),
  ];
}

function notesOf(notes: readonly string[], words: SignatureWords): readonly FileChild[] {
  if (notes.length === 0) return [];
  const look = { size: sizes.small, italics: true, align: 'justify' } as const;
  return [
    paragraph(words.notes, { ...look, bold: true, before: 4, keepNext: true }),
    ...notes.map((note) => paragraph(`- ${note}.`, look)),
  ];
}

/** Units without a grade, each with the reason; nothing where there is none. */
export function ungradedPart(
  rows: readonly UngradedRow[],
  { context, words }: ListManner,
): readonly FileChild[] {
  if (rows.length === 0) return [];
  const { ungraded: heading, ungradedHeaders } = words;
  const decimals = mostDecimals(rows.map(({ total }) => total));
  return [
    paragraph(`${heading} (${context.words.unitCount(rows.length)})`, HEADING),
    docxTable({
      widths: UNGRADED_WIDTHS,
      head: [Object.values(ungradedHeaders).map(headerCell)],
      rows: rows.map(({ name, block, total, reason }, place) => [
        centred(String(place + 1)),
        {
          content: [
            paragraph(name, LEFT),
            paragraph(`(${block})`, { ...LEFT, size: sizes.small, italics: true }),
          ],
        },
        centred(alignedText(total, decimals, context.language)),
        { content: reason, look: { ...LEFT, size: sizes.small } },
      ]),
    }),
  ];
}

const COUNT_LABEL_WIDTH = 45;

/** How many units of each block have which grade; stays together with the signature. */
export function countPart(
  { counts, countLabels }: ListContent,
  { words }: ListManner,
): readonly FileChild[] {
  const width = (TEXT_WIDTH - COUNT_LABEL_WIDTH) / countLabels.length;
  const keep = { keepNext: true } as const;
  const header = { ...HEADER, size: sizes.recipientList, ...keep };
  const labels = [words.summaryHeaders.block, ...countLabels];
  return [
    paragraph(words.summary, HEADING),
    docxTable({
      widths: [COUNT_LABEL_WIDTH, ...countLabels.map(() => width)],
      head: [labels.map((content) => ({ content, look: header }))],
      rows: counts.map(({ label, counts: own }, index) => {
        const bold = index === counts.length - 1;
        return [
          { content: label, look: { ...LEFT, ...keep, size: sizes.small, bold } },
          ...own.map((count) => ({
            content: String(count),
            look: { ...CENTRE, ...keep, bold },
          })),
        ];
      }),
    }),
    paragraph('', { ...keep, size: sizes.small }),
  ];
}

function headerCell(content: string): DocxCell {
  return { content, look: HEADER };
}

function centred(content: string): DocxCell {
  return { content, look: CENTRE };
}
