import { type NumberFormat, parseNumberFormat } from './number-format.js';
import { findElement, listTags } from './xml-text.js';

/** Styles for exceljs, in which the number format of a style is only its number: its `format`. */
export interface PlainStyles {
  readonly xml: string;
  readonly formats: readonly NumberFormat[];
}

/** Codes of Excel's own percent and date formats, which a workbook does not spell out, by id. */
const BUILT_IN: readonly (readonly [number, number, string])[] = [
  [9, 10, '0%'],
  [14, 22, 'd'],
  [27, 36, 'd'],
  [45, 47, 's'],
  [50, 58, 'd'],
];

/**
 * Hides the number formats of a styles part from exceljs. It takes `\` out of them (`0\%` becomes a
 * percent), sees dates where there are none (`0\d`), and makes an invalid date of every text, error
 * or logical value that a formula gives in a cell formatted as a date.
 */
export function makePlainStyles(xml: string): PlainStyles {
  const codes = new Map(
    listTags(xml, 'numFmt').map((tag) => [tag.get('numFmtId'), tag.get('formatCode')]),
  );
  const ids = listTags(findElement(xml, 'cellXfs'), 'xf').map((tag) => tag.get('numFmtId') ?? '0');
  // exceljs needs at least one style.
  const styles = [...(ids.length === 0 ? ['0'] : ids).keys()];
  const numFmts = styles.map(
    (style) => `<numFmt numFmtId="${200 + style}" formatCode="${style}"/>`,
  );
  const xfs = styles.map((style) => `<xf numFmtId="${200 + style}"/>`);
  return {
    xml: `<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    formats: ids.map((id) => parseNumberFormat(decode(codes.get(id)) ?? findBuiltIn(Number(id)))),
  };
}

function decode(code: string | undefined): string | undefined {
  return code
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function findBuiltIn(id: number): string {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? '0';
}
