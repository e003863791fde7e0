/**
 * Writes to stdout a table of results of as many units as asked for, made from the sample of
 * quang-ngai/2022-1211: `node bench/big-csv.js 100000 > big.csv`. The same number always gives the same
 * bytes. Each unit takes the row of a unit of the sample, and of its words and days some from another
 * unit of the same group; counts stay together, so that no part is larger than its whole.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { makeDice, rollOne } from '../samples/make/random.js';

const SAMPLE = new URL('../samples/quang-ngai/2022-1211/results.csv', import.meta.url);
/** A cell that is no number and no text of evidence is taken from the other unit so often. */
const SWAPPED = 0.3;

const count = Number(process.argv[2]);
if (!Number.isInteger(count) || count < 1) throw new RangeError('node bench/big-csv.js UNITS');

const lines = readFileSync(SAMPLE, 'utf8')
  .replace(/^\ufeff/, '')
  .split('\r\n');
const start = lines.findIndex((line) => line.startsWith('Mã đơn vị;'));
const header = lines[start];
/** Rows with quotes are left out: here a row is its text between semicolons. */
const rows = lines
  .slice(start + 1)
  .filter((line) => /^[A-Z]/.test(line) && !line.includes('"'))
  .map((line) => line.split(';'));
const groups = new Map(rows.map((row) => [row[2], rows.filter((other) => other[2] === row[2])]));

const dice = makeDice('big-csv');

function makeRow(number) {
  const own = rollOne(dice, rows);
  const other = rollOne(dice, groups.get(own[2]));
  const cells = own.map((cell, at) =>
    isWord(cell, other[at]) && dice() < SWAPPED ? other[at] : cell,
  );
  const [, name, group, ...figures] = cells;
  const id = `DV${String(number).padStart(7, '0')}`;
  return [id, `${name} ${number}`, group, ...figures].join(';');
}

function isWord(cell, other) {
  return [cell, other].every((text) => text !== '' && !/^[\d.,\s%]+$/.test(text));
}

async function write(text) {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

await write(`\ufeff${header}\r\n`);
for (let number = 1; number <= count; number += 1) await write(`${makeRow(number)}\r\n`);
