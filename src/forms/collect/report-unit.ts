import { leavesOfTable, tableOfGroup } from '../../criteria/criteria-set.js';
import type {
  CollectedForm,
  CollectedSubject,
  CollectedValue,
  Difference,
  FilledInputs,
  FormUse,
  ListedUnit,
  Unmerged,
} from '../../domain/collection.js';
import type { Carried, NotCarried } from './carry-values.js';
import { makeCarry, versionOf } from './carry-values.js';
import type { Candidate } from './choose-form.js';
import type { CollectedPart, CollectInput } from './collect-forms.js';
import type { FormValue, ReadForm } from './read-form.js';

/** A value of a form in the terms of the current set. */
interface CarriedValue {
  readonly value: FormValue;
  readonly carried: Carried;
}

interface UsedForm {
  readonly candidate: Candidate;
  readonly use: FormUse;
  readonly values: readonly CarriedValue[];
}

/** What the forms of one unit come to, with the one that counts. */
export function reportUnit(
  unit: ListedUnit,
  uses: ReadonlyMap<Candidate, FormUse>,
  input: CollectInput,
): CollectedPart {
  const table = tableOfGroup(input.set, unit.unitGroup);
  const used = [...uses].map(([candidate, use]): UsedForm => {
    const carry = makeCarry(candidate.read.found, table, input);
    const values = candidate.read.values.map((value) => ({ value, carried: carry(value) }));
    return { candidate, use, values };
  });
  const counted = used.find(({ use }) => use === 'counts');
  const files = used.map(({ candidate }) => candidate.read.found.sheet.file);
  return {
    values: counted ? inOrder(valuesOf(unit, counted), unit, input) : [],
    forms: used.map(({ candidate, use }) => formOf(candidate, use, { unit, input })),
    unmerged: used.flatMap((form) => unmergedOf(unit, form, files)),
    differences: [
      ...(counted ? differencesOf(unit, counted, input) : []),
      ...used.flatMap((form) => (counted ? twiceSaid(unit, counted, form) : [])),
    ],
  };
}

/** A form of a unit that is not in the list: everything in it is told, nothing is merged. */
export function reportStranger(
  candidate: Candidate,
  suggestion: string | undefined,
  input: CollectInput,
): CollectedPart {
  const { unitId, name } = candidate.read.found.unit;
  const found = `${unitId} (${name})`;
  const why: NotCarried = {
    reason: 'unit-unknown',
    params: { found, ...(suggestion !== undefined && { suggestion }) },
  };
  return {
    values: [],
    forms: [formOf(candidate, 'unit-unknown', { unit: undefined, input })],
    unmerged: wholeForm(unitId, candidate.read, why),
    differences: [],
  };
}

function formOf(
  { read, received }: Candidate,
  use: FormUse,
  { unit, input }: { readonly unit: ListedUnit | undefined; readonly input: CollectInput },
): CollectedForm {
  const { found, values, contacts } = read;
  const { sheet, set, year, recognisedBy } = found;
  const count = (is: (subject: CollectedSubject) => boolean): FilledInputs => ({
    filled: values.filter(({ subject }) => is(subject)).length,
    of: found.unit.inputs.filter((one) => !('unit' in one) && is(one)).length,
  });
  return {
    file: sheet.file,
    sheet: sheet.sheet ?? '',
    unitId: unit?.unitId ?? found.unit.unitId,
    recognisedBy,
    set,
    year,
    version: versionOf(found, input.set),
    received,
    figures: count((subject) => 'element' in subject),
    claims: count((subject) => 'criterion' in subject && subject.field === 'claimed'),
    contacts,
    use,
  };
}

function valuesOf({ unitId }: ListedUnit, { values }: UsedForm): readonly CollectedValue[] {
  return values.flatMap(({ value: { cell, at }, carried }) =>
    'subject' in carried ? [{ unitId, subject: carried.subject, cell, at }] : [],
  );
}

/** Figures in the order of the set, then what stands beside criteria in the order of the table. */
function inOrder(
  values: readonly CollectedValue[],
  { unitGroup }: ListedUnit,
  { set }: CollectInput,
): readonly CollectedValue[] {
  const elements = set.elements.map(({ id }) => id);
  const criteria = leavesOfTable(tableOfGroup(set, unitGroup)).map(({ id }) => id);
  const placeOf = ({ subject }: CollectedValue) =>
    'element' in subject
      ? elements.indexOf(subject.element)
      : elements.length + criteria.indexOf(subject.criterion);
  return [...values].sort((one, other) => placeOf(one) - placeOf(other));
}

function unmergedOf(
  { unitId }: ListedUnit,
  { candidate, use, values }: UsedForm,
  files: readonly string[],
): readonly Unmerged[] {
  const { read } = candidate;
  const { file } = read.found.sheet;
  if (use === 'same') return [];
  if (use === 'undecided') {
    const others = files.filter((other) => other !== file);
    return wholeForm(unitId, read, { reason: 'undecided', params: { others } });
  }
  if (use === 'other-year') {
    return wholeForm(unitId, read, { reason: 'other-year', params: { year: read.found.year } });
  }
  const left = values.flatMap(({ value, carried }): readonly Unmerged[] =>
    'subject' in carried ? [] : [{ ...carried, ...value, unitId } as Unmerged],
  );
  return [...left, ...beside(unitId, read)];
}

/** Everything in a form that does not count. */
function wholeForm(unitId: string, read: ReadForm, why: NotCarried): readonly Unmerged[] {
  const values = read.values.map((value) => ({ ...why, ...value, unitId }) as Unmerged);
  return [...values, ...beside(unitId, read)];
}

/** What no input holds, and inputs that are gone. */
function beside(unitId: string, { strays, lost }: ReadForm): readonly Unmerged[] {
  return [
    ...strays.map((stray): Unmerged => {
      return { reason: 'cell-unknown', params: {}, subject: undefined, unitId, ...stray };
    }),
    ...lost.map((input): Unmerged => {
      return { reason: 'row-missing', params: {}, cell: undefined, unitId, ...input };
    }),
  ];
}

function differencesOf(
  { unitId }: ListedUnit,
  { candidate, values }: UsedForm,
  { set, year }: CollectInput,
): readonly Difference[] {
  const { found, changes, moves } = candidate.read;
  const isOld = versionOf(found, set) === 'other-set' || found.year !== year;
  const carried = values.flatMap(({ value, carried: own }): readonly Difference[] => {
    if (!isOld || !('subject' in own)) return [];
    const { subject, label, cell, at } = value;
    const from = 'element' in subject ? subject.element : subject.criterion;
    const params = { from, set: found.set, year: found.year };
    return [{ code: 'carried', params, unitId, subject: own.subject, label, cell, at }];
  });
  const none = { subject: undefined, cell: undefined, unitId };
  return [
    ...carried,
    ...changes.map(({ isUnit, from, to, label, at }): Difference => {
      const code = isUnit ? 'unit-words-changed' : 'protected-changed';
      return { code, params: { from, to }, label, at, ...none };
    }),
    ...moves.map(({ from, to, label, at }): Difference => {
      return { code: 'rows-moved', params: { from, to }, label, at, ...none };
    }),
  ];
}

/** Every value in which another form of the unit differs from the one that counts. */
function twiceSaid(
  { unitId }: ListedUnit,
  counted: UsedForm,
  other: UsedForm,
): readonly Difference[] {
  if (other.use !== 'earlier' && other.use !== 'not-preferred') return [];
  const [own, theirs] = [bySubject(counted), bySubject(other)];
  const keys = [...new Set([...own.keys(), ...theirs.keys()])];
  return keys.flatMap((key): readonly Difference[] => {
    const [mine, their] = [own.get(key), theirs.get(key)];
    const subject = mine?.subject ?? their?.subject;
    const isSame =
      mine?.value.cell.text === their?.value.cell.text &&
      mine?.value.cell.kind === their?.value.cell.kind;
    if (isSame) return [];
    const params = {
      other: their?.value.cell ?? { kind: 'blank' as const, text: '' },
      otherAt: their?.value.at ?? { file: other.candidate.read.found.sheet.file },
    };
    const label = mine?.value.label ?? their?.value.label ?? '';
    const { cell, at } = mine?.value ?? {};
    return [{ code: 'sent-twice', params, unitId, subject, label, cell, at }];
  });
}

function bySubject({ values }: UsedForm) {
  return new Map(
    values.flatMap(({ value, carried }) =>
      'subject' in carried
        ? [[JSON.stringify(carried.subject), { value, subject: carried.subject }] as const]
        : [],
    ),
  );
}
