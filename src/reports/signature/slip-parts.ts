import type { FileChild } from 'docx';
import { numberText, percentText, shortNumberText } from '../../labels/number-text.js';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import type { BookContext, UnitEntry } from '../workbook/book-context.js';
import { gradeText } from '../workbook/grade-text.js';
import { alignedText, mostDecimals } from './aligned-numbers.js';
import { DECREE_30, TEXT_WIDTH } from './decree-30.js';
import type { DocxCell } from './docx-table.js';
import { docxTable } from './docx-table.js';
import { paragraph, paragraphOf, run } from './docx-text.js';
import type { SlipContent, SlipLoss } from './slip-content.js';

/** What the parts of a slip share. */
export interface SlipPlace {
  readonly unit: UnitEntry;
  readonly content: SlipContent;
  readonly context: BookContext;
  readonly words: SignatureWords;
}

const { sizes } = DECREE_30;
const SIZE = sizes.small;
const CENTRE = { align: 'center', size: SIZE } as const;
const HEADER = { align: 'center', size: sizes.recipientList, bold: true } as const;
const LEFT = { align: 'left', size: SIZE } as const;
const HEADING = { size: sizes.text, bold: true, before: 8, after: 3, keepNext: true } as const;

const RESULT_WIDTHS = [42, TEXT_WIDTH - 42] as const;
const SECTION_WIDTHS = [14, 89, 20, 20, 20] as const;
const LOSS_WIDTHS = [86, 14, 14, 18, 17, 14] as const;

/** Points, percent, grade and place, and what bears on them. */
export function resultPart({ unit, content, context, words }: SlipPlace): readonly FileChild[] {
  const { slip } = words;
  const { language } = context;
  const { result } = unit;
  const { claimed, percent } = result;
  const { beforeLimits, note } = content;
  const lines: readonly (readonly [string, string])[] = [
    [slip.total, totalText(unit, context, words)],
    ...(beforeLimits === null
      ? []
      : [[slip.beforeLimits, shortNumberText(beforeLimits, language)] as const]),
    ...(claimed === null
      ? []
      : [[slip.claimed, slip.claimedPoints(numberText(claimed, language))] as const]),
    [slip.percent, percent === null ? '–' : percentText(percent, language)],
    [slip.grade, gradeText(unit, context)],
    [slip.rank, content.rank],
    ...(note === '' ? [] : [[slip.heldBack, note] as const]),
  ];
  const strong = new Set([slip.total, slip.grade]);
  return [
    paragraph(slip.result, HEADING),
    docxTable({
      widths: RESULT_WIDTHS,
      head: [],
      rows: lines.map(([label, text]) => [
        { content: label, look: LEFT },
        { content: text, look: { ...LEFT, bold: strong.has(label) } },
      ]),
    }),
  ];
}

function totalText(
  { result }: UnitEntry,
  { language }: BookContext,
  { slip }: SignatureWords,
): string {
  const text = (value: string) => numberText(value, language);
  const { total, maximum, bonus, deduction } = result;
  if (total === null) return slip.noTotal(text(maximum));
  const said = slip.totalOf(text(total), text(maximum));
  const aside = [bonus, deduction].some((points) => points !== null && points !== '0');
  return aside ? `${said}, ${slip.aside(text(bonus ?? '0'), text(deduction ?? '0'))}` : said;
}

/** The points of every section. */
export function sectionPart({ content, context, words }: SlipPlace): readonly FileChild[] {
  const { slip } = words;
  const { sections } = content;
  const cell = (value: string | null) => centred(alignedText(value, 0, context.language));
  return [
    paragraph(slip.sections, HEADING),
    docxTable({
      widths: SECTION_WIDTHS,
      head: [Object.values(slip.sectionHeaders).map(headerCell)],
      rows: sections.map((section) => [
        centred(section.id),
        { content: section.label, look: LEFT },
        cell(section.maximum),
        cell(section.points),
        cell(section.percent),
      ]),
    }),
  ];
}

/** Every criterion that lost points: its numbers, and below its label the rule, figures and reasons. */
export function lossPart({ content, context, words }: SlipPlace): readonly FileChild[] {
  const { slip } = words;
  const { losses, sumLost } = content;
  const heading = paragraph(slip.losses, HEADING);
  if (losses.length === 0) return [heading, paragraph(slip.noLosses, {})];
  const decimals = mostDecimals([...losses.map(({ lost }) => lost), sumLost]);
  const lostCell = (lost: string | null): DocxCell => ({
    content: alignedText(lost, decimals, context.language),
    look: { ...CENTRE, bold: true },
  });
  const number = (value: string | null) => centred(alignedText(value, 0, context.language));
  const label = { content: slip.sumLost, look: { ...LEFT, bold: true } };
  return [
    heading,
    paragraph(slip.lossesNote, { size: SIZE, italics: true, after: 3, keepNext: true }),
    docxTable({
      widths: LOSS_WIDTHS,
      head: [Object.values(slip.lossHeaders).map(headerCell)],
      rows: [
        ...losses.flatMap((loss): readonly (readonly DocxCell[])[] => [
          [
            { content: `${loss.id}. ${loss.label}`, look: { ...LEFT, bold: true, keepNext: true } },
            number(loss.maximum),
            number(loss.claimed),
            number(loss.computed),
            number(loss.appraised),
            lostCell(loss.lost),
          ],
          [{ content: remarkTexts(loss), span: LOSS_WIDTHS.length }],
        ]),
        [{ ...label, span: LOSS_WIDTHS.length - 1 }, lostCell(sumLost)],
      ],
    }),
  ];
}

/** What was scored how and why, below the numbers of its criterion and on the page of them. */
function remarkTexts({ remarks }: SlipLoss) {
  const look = { size: sizes.mark, align: 'justify' } as const;
  const runs = remarks.flatMap(([heading, text], at) => [
    run(`${at === 0 ? '' : ' '}${heading}: `, { ...look, italics: true }),
    run(/[.!?]$/.test(text) ? text : `${text}.`, look),
  ]);
  return [paragraphOf(runs, look)];
}

function headerCell(content: string): DocxCell {
  return { content, look: HEADER };
}

function centred(content: string): DocxCell {
  return { content, look: CENTRE };
}
