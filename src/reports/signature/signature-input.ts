import type { CalendarDate } from '../../domain/calendar-date.js';
import type { ReportInput } from '../report.js';

/** What only the office knows; what is left out stays a dotted blank and is never guessed. */
export interface DocumentHead {
  /** The issuing body; above it, where there is one, the body that it belongs to. */
  readonly body?: { readonly superior: string | undefined; readonly name: string } | undefined;
  readonly place?: string | undefined;
  /** Number of the decision, with its signs ("512/QĐ-UBND") or without ("512"). */
  readonly number?: string | undefined;
  readonly signedOn?: CalendarDate | undefined;
  /** Lines of the title of who signs: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly signerTitle?: readonly string[] | undefined;
  readonly signerName?: string | undefined;
  /** Who gets the document, a line each, without dashes. */
  readonly recipients?: readonly string[] | undefined;
}

/** A result as the documents for signature take it. */
export interface SignatureInput extends ReportInput {
  readonly head: DocumentHead;
  /** The hash on the last line of the record. */
  readonly recordSha256: string;
}

const CODE_GROUPS = /.{4}/g;
const CODE_LENGTH = 16;

/** The start of a record's hash as people compare it: "1a2b 3c4d 5e6f 7a8b". */
export function checkCode(sha256: string): string {
  return (sha256.slice(0, CODE_LENGTH).match(CODE_GROUPS) ?? []).join(' ');
}
