import { readdirSync, readFileSync } from 'node:fs';
import { parseCriteriaSet } from '../dist/criteria/parse-criteria-set.js';
import { takeIn } from '../dist/intake/take-in.js';
import { readTables } from '../dist/readers/index.js';
import { compileRuleSet } from '../dist/rules/compile-rule-set.js';
import { elementsOfGroup } from '../samples/make/criteria.js';
import { inventFigures } from '../samples/make/figures.js';
import { makeDice, rollBetween } from '../samples/make/random.js';

/*
 * Communes with invented figures, the same in every run, under the commune table of a real set.
 */

export const SET_ID = 'quang-ngai/2022-1211';
export const TABLE_ID = 'cap-xa';
export const YEAR = 2024;

const FOLDER = new URL(`../criteria/${SET_ID}/`, import.meta.url);

function loadSet() {
  const names = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => ({
    path: name.replaceAll('\\', '/'),
    text: readFileSync(new URL(name.replaceAll('\\', '/'), FOLDER), 'utf8'),
  }));
  return parseCriteriaSet(files, undefined, { folder: SET_ID });
}

export const criteriaSet = loadSet();
export const ruleSet = compileRuleSet(criteriaSet);
export const table = ruleSet.tables.find(({ id }) => id === TABLE_ID);

/** A commune as the model of the samples takes it: all that is not a name is rolled. */
function inventCommune(index) {
  const id = `XA-${String(index + 1).padStart(5, '0')}`;
  const dice = makeDice('bench', id);
  return {
    id,
    group: 'xa',
    name: `Xã số ${index + 1} (số liệu giả định)`,
    strength: 0.55 + 0.45 * dice(),
    branches: rollBetween(dice, 3, 12),
    staff: rollBetween(dice, 18, 40),
    files: rollBetween(dice, 300, 2400),
  };
}

/** Header and rows of plain values: text, numbers, true or false; days as YYYY-MM-DD. */
export function inventTable(count) {
  const elements = elementsOfGroup('xa').map(({ id }) => id);
  const rows = Array.from({ length: count }, (_, index) => {
    const unit = inventCommune(index);
    const figures = inventFigures(unit);
    return [unit.id, unit.name, 'xa', ...elements.map((id) => figures.get(id))];
  });
  return { header: ['unit_id', 'name', 'unit_group', ...elements], rows };
}

function csvText({ header, rows }) {
  const cellText = (value) => {
    if (typeof value === 'boolean') return value ? 'có' : 'không';
    return typeof value === 'number' ? String(value).replace('.', ',') : value;
  };
  return [header, ...rows.map((row) => row.map(cellText))].map((row) => row.join(';')).join('\n');
}

/** The communes as RawTables, as a CSV file with them is read. */
export async function makeTables(invented) {
  const bytes = new TextEncoder().encode(csvText(invented));
  const { tables } = await readTables({ name: 'communes.csv', bytes });
  return tables;
}

/** What each commune reported. */
export async function makeReports(count) {
  return reportsOf(await makeTables(inventTable(count)));
}

export function reportsOf(tables) {
  const taken = takeIn(tables, criteriaSet, YEAR);
  return taken.units.map((unit) => taken.read(unit).report);
}
