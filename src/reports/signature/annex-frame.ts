import type { SignatureWords } from '../../labels/signature/signature-words.js';
import type { AnnexCell, AnnexLook, AnnexRow } from './annex-row.js';
import { ANNEX_COLUMNS, across } from './annex-row.js';
import { DECREE_30 } from './decree-30.js';
import type { HeadTexts } from './head-texts.js';

const { sizes, font } = DECREE_30;
/** The body stands above the first two columns, the national heading above the others. */
const SPLIT = 2;

/** A text on the left and one on the right. */
function pair(
  [left, leftLook]: readonly [AnnexCell['content'], AnnexLook],
  [right, rightLook]: readonly [AnnexCell['content'], AnnexLook],
): AnnexRow {
  return {
    cells: [
      { from: 1, to: SPLIT, content: left, look: leftLook },
      { from: SPLIT + 1, to: ANNEX_COLUMNS, content: right, look: rightLook },
    ],
  };
}

/** Body, national heading, number, place and day, name of the document and what it belongs to. */
export function headRows(
  { texts, title, marks, basis }: HeadRows,
  words: SignatureWords,
): readonly AnnexRow[] {
  const [country, motto] = words.motto;
  const bold = { bold: true };
  const { superior, body } = texts;
  const underlined = { size: sizes.body, bold: true, underline: true };
  const small = { size: sizes.superior };
  const countryLook = { size: sizes.country, ...bold };
  return [
    superior === undefined
      ? pair([body, underlined], [country, countryLook])
      : pair([superior, small], [country, countryLook]),
    pair(superior === undefined ? ['', {}] : [body, underlined], [
      motto,
      { size: sizes.motto, ...bold, underline: true },
    ]),
    pair(
      [words.number(texts.number), { size: sizes.number }],
      [texts.placeAndDay, { size: sizes.date, italic: true }],
    ),
    { cells: [], height: 10 },
    across(words.annex, { size: sizes.annex, ...bold }),
    across(title, { size: sizes.title, ...bold }),
    across(texts.attached, { size: sizes.reference, italic: true }),
    ...marks.map((text) => across(text, { size: sizes.small, ...bold })),
    across(basis, { align: 'left' }),
  ];
}

/** What stands above the table. */
export interface HeadRows {
  readonly texts: HeadTexts;
  readonly title: string;
  readonly marks: readonly string[];
  readonly basis: string;
}

const ROOM_TO_SIGN = '\n\n\n\n\n';
const LINE_HEIGHT = 17;

/** Recipients and signature in one row, so that no page break comes between them. */
export function footRow(texts: HeadTexts, words: SignatureWords): AnnexRow {
  const { recipients, recipientList, signature } = sizes;
  const left = {
    richText: [
      { font: { name: font, size: recipients, bold: true, italic: true }, text: words.recipients },
      { font: { name: font, size: recipientList }, text: `\n${texts.recipients.join('\n')}` },
    ],
  };
  const right = `${texts.signerTitle.join('\n')}${ROOM_TO_SIGN}${texts.signerName}`;
  const lines = Math.max(texts.recipients.length + 1, right.split('\n').length);
  return {
    ...pair(
      [left, { align: 'left', top: true }],
      [right, { size: signature, bold: true, top: true }],
    ),
    height: lines * LINE_HEIGHT,
  };
}
