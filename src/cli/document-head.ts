import { calendarDate, isCalendarDate } from '../domain/calendar-date.js';
import { OperatorError } from '../domain/operator-error.js';
import type { DocumentHead } from '../reports/signature/signature-input.js';

/** Options of a command that tell what only the office knows. */
export interface HeadOptions {
  readonly body?: string;
  readonly place?: string;
  readonly number?: string;
  readonly signedOn?: string;
  readonly signerTitle?: string;
  readonly signerName?: string;
  readonly recipients?: string;
}

/** Each option as people type it, with an example of what it takes. */
const HEAD: Readonly<Record<keyof HeadOptions, readonly [flag: string, example: string]>> = {
  body: ['--body', 'UBND tỉnh Quảng Ngãi'],
  place: ['--place', 'Quảng Ngãi'],
  number: ['--number', '512/QĐ-UBND'],
  signedOn: ['--signed-on', '30/12/2024'],
  signerTitle: ['--signer-title', 'Chủ tịch'],
  signerName: ['--signer-name', 'Nguyễn Văn A'],
  recipients: ['--recipients', 'Như trên; Lưu: VT'],
};
const NAMES = Object.keys(HEAD) as (keyof HeadOptions)[];

/** The names of the options that were, or were not, given. */
export function headFlags(options: HeadOptions, given: boolean): readonly string[] {
  return NAMES.filter((name) => (options[name] !== undefined) === given).map(
    (name) => HEAD[name][0],
  );
}

/** The head of documents. Throws `option-invalid` for an empty text and for a day that does not exist. */
export function documentHead(options: HeadOptions): DocumentHead {
  for (const name of NAMES) {
    if (options[name] !== undefined && linesOf(options[name]).length === 0) refuse(name, options);
  }
  const [first = '', ...others] = linesOf(options.body ?? '');
  const lower = others.join('; ');
  const body =
    lower === '' ? { superior: undefined, name: first } : { superior: first, name: lower };
  const lines = (text: string | undefined) => (text === undefined ? undefined : linesOf(text));
  return {
    body: first === '' ? undefined : body,
    place: options.place?.trim(),
    number: options.number?.trim(),
    signedOn: options.signedOn === undefined ? undefined : dayOf(options.signedOn, options),
    signerTitle: lines(options.signerTitle),
    signerName: options.signerName?.trim(),
    recipients: lines(options.recipients),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** 30/12/2024 as officers write it, or 2024-12-30. */
function dayOf(text: string, options: HeadOptions): string {
  const trimmed = text.trim();
  if (isCalendarDate(trimmed)) return trimmed;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed) ?? [];
  return calendarDate(Number(year), Number(month), Number(day)) ?? refuse('signedOn', options);
}

function refuse(name: keyof HeadOptions, options: HeadOptions): never {
  const [option, expected] = HEAD[name];
  throw new OperatorError('option-invalid', { option, found: options[name] ?? '', expected });
}
