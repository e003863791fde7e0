import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type {
  CollectedForm,
  Collection,
  ListedUnit,
  StrangeFile,
} from '../../domain/collection.js';
import { compareText } from '../../domain/text.js';
import type { Candidate } from './choose-form.js';
import { chooseForm } from './choose-form.js';
import type { FormTemplate, ReturnedFile } from './find-forms.js';
import { findForms } from './find-forms.js';
import { matchUnit } from './match-unit.js';
import { readForm } from './read-form.js';
import { reportStranger, reportUnit } from './report-unit.js';
import { statusOf } from './unit-status.js';

/** All that a collection is made of; the same input gives the same Collection. */
export interface CollectInput {
  readonly set: CriteriaSet;
  readonly year: number;
  /** Older sets by id, from which forms may be made. */
  readonly older: ReadonlyMap<string, CriteriaSet>;
  readonly units: readonly ListedUnit[];
  readonly files: readonly ReturnedFile[];
  readonly template: FormTemplate;
  readonly deadline: CalendarDate | undefined;
  /** The day on which a file came, as a list says it. */
  receivedOn(file: string): CalendarDate | undefined;
  isPreferred(file: string): boolean;
}

/**
 * Reads returned forms, whatever their files are called: which unit sent which, what counts, what it
 * says in the terms of the current set, and everything that cannot be merged or differs from what was
 * sent out. Nothing that a unit wrote is passed over; the order of the files means nothing.
 */
export function collectForms(input: CollectInput): Collection {
  const files = [...input.files].sort((one, other) => compareText(one.file, other.file));
  const { strangers, candidates } = readAll(files, input);
  const byUnit = new Map<ListedUnit, Candidate[]>();
  const unknown: CollectedPart[] = [];
  for (const candidate of candidates) {
    const matched = matchUnit(candidate.read.found.unit, input.units);
    if (matched.unit === undefined) {
      unknown.push(reportStranger(candidate, matched.suggestion, input));
      continue;
    }
    const own = byUnit.get(matched.unit) ?? [];
    own.push(candidate);
    byUnit.set(matched.unit, own);
  }
  const parts = input.units.flatMap((unit) => {
    const own = byUnit.get(unit) ?? [];
    return own.length === 0 ? [] : [reportUnit(unit, chooseForm(own, input), input)];
  });
  const all = [...parts, ...unknown];
  const forms = all.flatMap((part) => part.forms);
  return {
    set: input.set.id,
    year: input.year,
    deadline: input.deadline,
    units: input.units.map((unit) => statusOf(unit, forms, input.deadline)),
    values: all.flatMap(({ values }) => values),
    forms,
    strangers,
    unmerged: all.flatMap(({ unmerged }) => unmerged),
    differences: all.flatMap(({ differences }) => differences),
  };
}

/** What the forms of one unit come to. */
export type CollectedPart = Pick<Collection, 'values' | 'forms' | 'unmerged' | 'differences'>;

function readAll(files: readonly ReturnedFile[], { template, receivedOn }: CollectInput) {
  const strangers: StrangeFile[] = [];
  const candidates: Candidate[] = [];
  for (const file of files) {
    const { forms, strange } = findForms(file, template);
    if (strange !== undefined) strangers.push(strange);
    for (const found of forms) {
      const read = readForm(found);
      const listed = receivedOn(file.file);
      const day = listed ?? read.day;
      const saidBy: NonNullable<CollectedForm['received']>['saidBy'] =
        listed === undefined ? 'form' : 'list';
      candidates.push({ read, received: day === undefined ? undefined : { day, saidBy } });
    }
  }
  return { strangers, candidates };
}
