/**
 * The measures of an administrative document, from Annex I of Decree 30/2020/NĐ-CP of 5 March 2020,
 * part I: I.1 A4; I.3 margins (top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20); I.4 Times
 * New Roman, black; I.7 page number 13 to 14, in the middle of the top margin, not on page one; II.1
 * national heading 12 to 13 and motto 13 to 14, both bold, the motto above a line as long as itself;
 * II.2 issuing body 12 to 13, bold, above a line of a third to a half of its length; II.3 number 13;
 * II.4 place and date 13 to 14, italic; II.5 name of the document 13 to 14, bold; II.6 text 13 to 14;
 * II.7 title and name of who signs 13 to 14, bold; II.9 "Nơi nhận" 12, bold italic, the list 11; III.1
 * "Phụ lục" 14, bold, its name in capitals 13 to 14, bold, its reference 13 to 14, italic. The decree
 * says nothing of the size of letters in tables. Sizes are in points, lengths in millimetres.
 */
export const DECREE_30 = {
  font: 'Times New Roman',
  paper: { width: 210, height: 297 },
  margins: { top: 20, bottom: 20, left: 30, right: 17, header: 9, footer: 9 },
  sizes: {
    pageNumber: 13,
    country: 12,
    motto: 13,
    superior: 12,
    body: 12,
    number: 13,
    date: 13,
    annex: 14,
    title: 13,
    reference: 13,
    text: 13,
    table: 13,
    small: 12,
    signature: 13,
    recipients: 12,
    recipientList: 11,
    mark: 10,
    foot: 9,
  },
} as const;

/** Width between the margins. */
export const TEXT_WIDTH = DECREE_30.paper.width - DECREE_30.margins.left - DECREE_30.margins.right;

const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres as Word's twentieths of a point, whole. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}
