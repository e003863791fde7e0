import type { CalendarDate } from '../../domain/calendar-date.js';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import type { DocumentHead } from './signature-input.js';

/** The texts of the head and the foot of a document, blanks where nothing was given. */
export interface HeadTexts {
  /** In capitals; undefined where no body above was named. */
  readonly superior: string | undefined;
  /** In capitals. */
  readonly body: string;
  /** "512/QĐ-UBND" */
  readonly number: string;
  /** "ngày 30 tháng 12 năm 2024" */
  readonly day: string;
  readonly placeAndDay: string;
  /** "(Kèm theo Quyết định số … ngày … của …)" */
  readonly attached: string;
  readonly signerTitle: readonly string[];
  readonly signerName: string;
  readonly recipients: readonly string[];
}

/** Fills the head with what was given, and dots for the rest. */
export function headTexts(head: DocumentHead, words: SignatureWords): HeadTexts {
  const { blank } = words;
  const number = numberText(head, words);
  const day = dayText(head.signedOn, words);
  const { signerTitle = [blank.name], signerName = blank.name, recipients } = head;
  return {
    superior: head.body?.superior?.toLocaleUpperCase('vi'),
    body: (head.body?.name ?? blank.body).toLocaleUpperCase('vi'),
    number,
    day,
    placeAndDay: words.placeAndDay(head.place ?? blank.place, day),
    attached: words.attached({ number, day, body: head.body?.name ?? blank.body }),
    signerTitle: signerTitle.map((line) => line.toLocaleUpperCase('vi')),
    signerName,
    recipients: recipients === undefined ? words.recipientLines : dashedLines(recipients),
  };
}

/** "- Như Điều 3;" … "- Lưu: VT." */
function dashedLines(recipients: readonly string[]): readonly string[] {
  return recipients.map((line, index) => `- ${line}${index < recipients.length - 1 ? ';' : '.'}`);
}

/** A number without its signs gets them: those of a People's Committee, dots of any other body. */
function numberText({ number, body }: DocumentHead, { blank, decisionOf }: SignatureWords): string {
  if (number?.includes('/')) return number;
  const isCommittee = body === undefined || /^(?:UBND|ủy ban nhân dân)(?=\s|$)/iu.test(body.name);
  return `${number ?? blank.part}/${isCommittee ? decisionOf.peoplesCommittee : decisionOf.other}`;
}

/** Annex I of the decree, II.4: days below 10 and the months 1 and 2 with a 0 before them. */
function dayText(signedOn: CalendarDate | undefined, { day, blank }: SignatureWords): string {
  if (signedOn === undefined) return day({ day: blank.part, month: blank.part, year: blank.year });
  const [year = '', month = '', date = ''] = signedOn.split('-');
  return day({ day: date, month: Number(month) < 3 ? month : String(Number(month)), year });
}
