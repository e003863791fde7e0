import type { WorkbookWords } from '../../labels/workbook/workbook-words.js';
import type { RunInfo } from '../report.js';

const HOUR = 3_600_000;
const OFFSET_OF_VIET_NAM = 7;

/**
 * The moment of a run on Viet Nam's clock, whatever the machine's own: "14:06:00 ngày 21/11/2026 (giờ
 * Việt Nam, UTC+7)". A text that is no moment comes back as it is.
 */
export function momentText({ ranAt, timeZoneNote }: RunInfo, { log }: WorkbookWords): string {
  const moment = Date.parse(ranAt);
  const note = timeZoneNote === undefined ? '' : `; ${timeZoneNote}`;
  if (Number.isNaN(moment)) return `${ranAt}${note}`;
  const local = new Date(moment + OFFSET_OF_VIET_NAM * HOUR).toISOString();
  const [, year, month, day, time = ''] = /^(\d+)-(\d+)-(\d+)T(\d\d:\d\d:\d\d)/.exec(local) ?? [];
  return `${log.moment(time, `${day}/${month}/${year}`)} (${log.zone})${note}`;
}
