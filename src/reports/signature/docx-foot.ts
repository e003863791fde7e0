import type { Table } from 'docx';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { DECREE_30, TEXT_WIDTH } from './decree-30.js';
import { docxTable } from './docx-table.js';
import { paragraph } from './docx-text.js';
import type { HeadTexts } from './head-texts.js';

const { sizes } = DECREE_30;
const ROOM_TO_SIGN = 72;
const LEFT = 70;

/** Recipients on the left; title, room to sign and name on the right; never split over two pages. */
export function docxFoot(texts: HeadTexts, words: SignatureWords): Table {
  const { recipients, recipientList, signature } = sizes;
  const look = { align: 'center', size: signature, bold: true } as const;
  const left = [
    paragraph(words.recipients, { size: recipients, bold: true, italics: true }),
    ...texts.recipients.map((text) => paragraph(text, { size: recipientList })),
  ];
  const right = [
    ...texts.signerTitle.map((text) => paragraph(text, look)),
    paragraph(texts.signerName, { ...look, before: ROOM_TO_SIGN }),
  ];
  return docxTable({
    widths: [LEFT, TEXT_WIDTH - LEFT],
    bare: true,
    head: [],
    rows: [[{ content: left }, { content: right }]],
  });
}
