import type { Worksheet } from 'exceljs';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { SIGNATURE_WORDS } from '../../labels/signature/signature-words.js';
import { makeBookContext } from '../workbook/book-context.js';
import { mostDecimals } from './aligned-numbers.js';
import { footRow, headRows } from './annex-frame.js';
import type { AnnexCell, AnnexLook, AnnexRow } from './annex-row.js';
import { ANNEX_COLUMNS, ANNEX_WIDTHS, across, numberCell, writeAnnexRows } from './annex-row.js';
import { DECREE_30 } from './decree-30.js';
import { basisText, documentMarks } from './document-texts.js';
import { headTexts } from './head-texts.js';
import type { ListBlock, ListContent } from './list-content.js';
import { listContent } from './list-content.js';
import { packAgain } from './pack-again.js';
import type { SignatureInput } from './signature-input.js';

const { sizes, margins } = DECREE_30;
const BOXED = { boxed: true } as const;
const LEFT_BOXED = { boxed: true, align: 'left' } as const;

/**
 * The list for signature as a workbook of one sheet in the form of a decision's annex: A4 upright with
 * the margins of Decree 30/2020/NĐ-CP, to be printed as it is. Points are numbers, not texts. The same
 * input gives the same bytes.
 */
export async function annexWorkbook(input: SignatureInput): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const words = SIGNATURE_WORDS[input.language];
  const context = makeBookContext(input);
  const texts = headTexts(input.head, words);
  const marks = documentMarks(input);
  const title = words.listTitle(context.evaluation.year, context.criteriaSet.scheme?.label);
  const content = listContent(context, words);
  const book = new exceljs.Workbook();
  Object.assign(book, {
    creator: 'danvan',
    lastModifiedBy: 'danvan',
    title,
    description: `sha256 ${input.recordSha256}`,
  });
  const sheet = book.addWorksheet(words.annex, {
    views: [{ showGridLines: false }],
    pageSetup: { fitToPage: true },
  });
  for (const [index, width] of ANNEX_WIDTHS.entries()) sheet.getColumn(index + 1).width = width;
  const basis = basisText(context, words);
  const header = writeAnnexRows(sheet, 1, headRows({ texts, title, marks, basis }, words));
  const last = writeAnnexRows(sheet, header, [
    headerRow(words),
    ...content.blocks.flatMap((block) => blockRows(block, words)),
    ...ungradedRows(content, words),
    ...sumRows(content, words),
    { cells: [], height: 12 },
    footRow(texts, words),
  ]);
  setUpPage(sheet, { header, last: last - 1, marks });
  return packAgain(new Uint8Array(await book.xlsx.writeBuffer()), input.run.ranAt);
}

function headerRow({ headers }: SignatureWords): AnnexRow {
  const look = { ...BOXED, bold: true, size: sizes.small };
  return { cells: Object.values(headers).map((text, index) => cell(index + 1, text, look)) };
}

function blockRows(block: ListBlock, words: SignatureWords): readonly AnnexRow[] {
  const heading = across(block.heading, { ...LEFT_BOXED, bold: true });
  if (block.rows.length === 0) {
    return [heading, across(words.noneGraded, { ...LEFT_BOXED, italic: true })];
  }
  const decimals = (name: 'maximum' | 'total' | 'percent') =>
    mostDecimals(block.rows.map((row) => row[name]));
  const [maximum, total, percent] = [decimals('maximum'), decimals('total'), decimals('percent')];
  return [
    heading,
    ...block.rows.map((row, place) => ({
      cells: [
        cell(1, place + 1, BOXED),
        cell(2, row.name, LEFT_BOXED),
        numberCell(3, row.maximum, maximum),
        numberCell(4, row.total, total),
        numberCell(5, row.percent, percent),
        cell(6, row.grade, BOXED),
        cell(7, row.rank ?? '–', BOXED),
      ],
    })),
    across(block.sum, { ...LEFT_BOXED, bold: true, italic: true }),
    ...noteRows(block.notes, words),
  ];
}

/** Notes stand inside the table: its heading comes again on every page. */
function noteRows(notes: readonly string[], words: SignatureWords): readonly AnnexRow[] {
  if (notes.length === 0) return [];
  const text = [words.notes, ...notes.map((note) => `- ${note}.`)];
  return text.map((line) => across(line, { ...LEFT_BOXED, italic: true, size: sizes.small }));
}

function ungradedRows({ ungraded }: ListContent, words: SignatureWords): readonly AnnexRow[] {
  if (ungraded.length === 0) return [];
  const decimals = mostDecimals(ungraded.map(({ total }) => total));
  const reason = { ...LEFT_BOXED, size: sizes.small };
  return [
    across(words.ungraded, { ...LEFT_BOXED, bold: true }),
    ...ungraded.map((row, place) => ({
      cells: [
        cell(1, place + 1, BOXED),
        cell(2, `${row.name}\n(${row.block})`, LEFT_BOXED),
        cell(3, '', BOXED),
        numberCell(4, row.total, decimals),
        { from: 5, to: ANNEX_COLUMNS, content: row.reason, look: reason },
      ],
    })),
  ];
}

/** All blocks together: the line below a block has the sum of that block. */
function sumRows({ counts, countLabels }: ListContent, words: SignatureWords): readonly AnnexRow[] {
  const [units = 0, ...others] = counts.at(-1)?.counts ?? [];
  const parts = others.map((count, index) => words.countOf(countLabels[index + 1] ?? '', count));
  return [across(words.sumOfAll(units, parts.join('; ')), { ...LEFT_BOXED, bold: true })];
}

function cell(column: number, content: AnnexCell['content'], look: AnnexLook): AnnexCell {
  return { from: column, to: column, content, look };
}

const MM_PER_INCH = 25.4;
const A4 = 9;
const HEADER_FONT = `&"${DECREE_30.font},Regular"&`;

interface PrintedRows {
  readonly header: number;
  readonly last: number;
  readonly marks: readonly string[];
}

/** Paper, margins, the table's heading on every page, page numbers and the marks from the second on. */
function setUpPage(sheet: Worksheet, { header, last, marks }: PrintedRows): void {
  const inches = Object.entries(margins).map(([side, length]) => [side, length / MM_PER_INCH]);
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: 'portrait',
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: Object.fromEntries(inches),
    printArea: `A1:${String.fromCharCode(64 + ANNEX_COLUMNS)}${last}`,
    printTitlesRow: `${header}:${header}`,
  });
  const said = marks.map((text) => `${HEADER_FONT}${sizes.mark} ${text.replaceAll('&', '&&')}`);
  sheet.headerFooter.differentFirst = true;
  sheet.headerFooter.oddHeader = `&C${[`${HEADER_FONT}${sizes.pageNumber} &P`, ...said].join('\n')}`;
}
