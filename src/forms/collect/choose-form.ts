import type { CalendarDate } from '../../domain/calendar-date.js';
import { yearOf } from '../../domain/calendar-date.js';
import type { FormUse, ReceiptDay } from '../../domain/collection.js';
import { parseDate } from '../../domain/parse-date.js';
import { compareText, foldText } from '../../domain/text.js';
import type { ReadForm } from './read-form.js';

/** One of the forms that a unit sent. */
export interface Candidate {
  readonly read: ReadForm;
  readonly received: ReceiptDay | undefined;
}

/** What choosing needs to know of the run. */
export interface Choice {
  readonly year: number;
  /** The operator says that a file counts. */
  isPreferred(file: string): boolean;
}

/** What becomes of each form of one unit; at most one of them counts. */
export function chooseForm(
  candidates: readonly Candidate[],
  { year, isPreferred }: Choice,
): ReadonlyMap<Candidate, FormUse> {
  const preferred = candidates.filter(({ read }) => isPreferred(read.found.sheet.file));
  const able = preferred.length > 0 ? preferred : candidates.filter((one) => isOfYear(one, year));
  const groups = sayingTheSame(able);
  const latest = findLatest(groups.map(([first]) => first));
  const useOf = (one: Candidate): FormUse => {
    if (!able.includes(one)) return preferred.length > 0 ? 'not-preferred' : 'other-year';
    if (groups.every(([first]) => first !== one)) return 'same';
    if (latest === undefined) return 'undecided';
    return one === latest ? 'counts' : 'earlier';
  };
  return new Map(candidates.map((one) => [one, useOf(one)]));
}

/** The form of the latest day: only where every day is known and no other form is of it. */
function findLatest(candidates: readonly Candidate[]): Candidate | undefined {
  const [only, another] = candidates;
  if (another === undefined) return only;
  const days = candidates.map(({ received }) => received?.day);
  if (days.includes(undefined)) return undefined;
  const latest = [...days].sort((one = '', other = '') => compareText(other, one))[0];
  const fitting = candidates.filter(({ received }) => received?.day === latest);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Forms word for word alike, the one that came first at the head. */
function sayingTheSame(
  candidates: readonly Candidate[],
): readonly (readonly [Candidate, ...Candidate[]])[] {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  const inOrder = [...candidates].sort(
    (one, other) =>
      compareText(one.received?.day ?? LAST_DAY, other.received?.day ?? LAST_DAY) ||
      compareText(one.read.found.sheet.file, other.read.found.sheet.file),
  );
  for (const one of inOrder) {
    const { found, values, strays } = one.read;
    const said = [...values, ...strays].map(({ cell, ...rest }) => [
      'subject' in rest ? rest.subject : '',
      cell.kind,
      cell.text,
    ]);
    const key = JSON.stringify([found.set, found.sha256.slice(0, 8), found.year, said]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

const LAST_DAY: CalendarDate = '9999-12-31';

/**
 * A form made for another year counts only where its days say that it was filled for this one: most of
 * its figures that are days lie in it, or it was written or came in the second half of it or later.
 */
function isOfYear({ read, received }: Candidate, year: number): boolean {
  if (read.found.year === year) return true;
  const days = read.values.flatMap(({ subject, cell }) =>
    'element' in subject && (cell.kind === 'date' || cell.kind === 'text')
      ? (dayIn(cell.text) ?? [])
      : [],
  );
  const own = days.filter((day) => yearOf(day) === year).length;
  if (days.length > 0) return own * 2 > days.length;
  const said = received?.day ?? read.day;
  return said !== undefined && said >= `${year}-07-01` && read.found.year < year;
}

function dayIn(text: string): CalendarDate | undefined {
  const parsed = parseDate(foldText(text));
  return 'date' in parsed ? parsed.date : undefined;
}
