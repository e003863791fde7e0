import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import type { SheetFault } from '../../src/domain/sheet-fault.js';
import { readTables } from '../../src/readers/index.js';
import { checkSetSheets } from '../../src/sheets/check-set-sheets.js';
import { readSetSheets } from '../../src/sheets/read-set.js';
import { setYaml } from '../../src/sheets/set-yaml.js';

/** What a set says, without its cases and the hash of its text. */
export function content(set: CriteriaSet): Omit<CriteriaSet, 'cases' | 'sha256'> {
  const { cases: _cases, sha256: _sha256, ...rest } = set;
  return rest;
}

/** Every fault of a workbook of criteria. */
export async function faultsOfWorkbook(bytes: Uint8Array): Promise<readonly SheetFault[]> {
  const { tables } = await readTables({ name: 'set.xlsx', bytes });
  const read = readSetSheets(tables);
  return [...read.faults, ...checkSetSheets(read, { folder: undefined, library: undefined })];
}

/** The set that a workbook without faults says, through the text of its files. */
export async function setOfWorkbook(bytes: Uint8Array): Promise<CriteriaSet> {
  const { tables } = await readTables({ name: 'set.xlsx', bytes });
  return parseCriteriaSet(setYaml(readSetSheets(tables), ['read again']));
}
