import { z } from 'zod';
import type { SetLibrary } from '../criteria/check-lineage.js';
import { checkMeaning } from '../criteria/check-meaning.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { CriteriaSetFile } from '../criteria/criteria-set-file.js';
import { CriterionTableFile } from '../criteria/criterion.js';
import { DataElement } from '../criteria/data-element.js';
import { findSchemaFaults } from '../criteria/find-schema-faults.js';
import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { SheetFault } from '../domain/sheet-fault.js';
import { placeFindings } from './place-findings.js';
import type { PlacedData } from './placed-data.js';
import type { ReadSet } from './read-set.js';

const MAIN = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';

/** Where a set will stand, and what is around it. */
export interface SetPlace {
  readonly folder: string | undefined;
  readonly library: SetLibrary | undefined;
}

interface Formed<Data> {
  readonly data: Data | undefined;
  readonly findings: readonly CriteriaFinding[];
}

/** Of a file with unreadable cells only the form is judged. */
function formOf<Data>(
  file: string,
  placed: PlacedData | undefined,
  schema: z.ZodType<Data>,
): Formed<Data> {
  const value = placed?.value;
  const findings = findSchemaFaults(value, schema).map(
    (finding) => ({ ...finding, file }) as CriteriaFinding,
  );
  const isSound = findings.length === 0 && (placed?.faulty.size ?? 1) === 0;
  return { findings, data: isSound ? schema.parse(value) : undefined };
}

/**
 * Every fault of what the cells say, as the load checks find them, each with its cell; faults that only
 * follow from a cell that cannot be read are left out.
 */
export function checkSetSheets(
  read: ReadSet,
  { folder, library }: SetPlace,
): readonly SheetFault[] {
  const main = formOf(MAIN, read.files.get(MAIN), CriteriaSetFile);
  const elements = formOf(ELEMENTS, read.files.get(ELEMENTS), z.array(DataElement).min(1));
  const tables = new Map(
    [...read.files]
      .filter(([file]) => file.startsWith('tables/'))
      .map(([file, data]) => [file, formOf(file, data, CriterionTableFile)] as const),
  );
  const ofForm = [main, elements, ...tables.values()].flatMap(({ findings }) => findings);
  if (main.data === undefined) return placeFindings(ofForm, read);
  const set: CriteriaSet = {
    ...main.data,
    elements: elements.data ?? [],
    tables: main.data.tables.map((table) => ({
      ...table,
      sections: tables.get(`tables/${table.id}.yaml`)?.data ?? [],
    })),
    sha256: '',
  };
  const ofMeaning = checkMeaning(set, { folder, predecessor: undefined, library, undeclared: [] });
  return placeFindings([...ofForm, ...ofMeaning], read);
}
