import type { IssueParams } from '../domain/issue.js';

type FaultCode = 'workbook-unreadable' | 'workbook-too-large';

/** Why a workbook cannot be read: the `reason` of `workbook-unreadable`. */
export type UnreadableReason =
  | 'not-a-zip'
  | 'damaged'
  | 'not-a-workbook'
  | 'binary-workbook'
  | 'open-document'
  | 'unknown-compression';

/** Ends the reading of one workbook; caught where its issue is made, never beyond the readers. */
export class WorkbookFault<Code extends FaultCode = FaultCode> extends Error {
  readonly code: Code;
  readonly params: IssueParams[Code];

  constructor(code: Code, params: IssueParams[Code]) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** The fault of a workbook whose bytes are not what a workbook is. */
export function unreadable(reason: UnreadableReason): WorkbookFault<'workbook-unreadable'> {
  return new WorkbookFault('workbook-unreadable', { reason });
}

const MEGABYTE = 1_000_000;

/** Throws `workbook-too-large` for more bytes than a limit in MB. */
export function refuseAbove(bytes: number, limit: number): void {
  const megabytes = Math.ceil(bytes / MEGABYTE);
  if (megabytes > limit) throw new WorkbookFault('workbook-too-large', { megabytes, limit });
}
