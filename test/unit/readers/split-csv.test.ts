import { describe, expect, it } from 'vitest';
import type { CsvRecord } from '../../../src/readers/split-csv.js';
import { splitCsv } from '../../../src/readers/split-csv.js';

async function recordsOf(text: string, delimiter: string): Promise<readonly CsvRecord[]> {
  const records: CsvRecord[] = [];
  await splitCsv(new TextEncoder().encode(text), delimiter, (record) => records.push(record));
  return records;
}

const cellsOf = async (text: string, delimiter = ';') =>
  (await recordsOf(text, delimiter)).map(({ cells }) => cells);
const faultsOf = async (text: string) => (await recordsOf(text, ';')).map(({ fault }) => fault);

describe('splitCsv', () => {
  it.each([
    [
      'LF',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CR',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['all three', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['no line break at the end', 'a;b', [['a', 'b']]],
    ['an empty last cell', 'a;', [['a', '']]],
    ['blank lines', 'a\n\n\r\nb', [['a'], [''], [''], ['b']]],
    ['spaces are kept', ' a ; b', [[' a ', ' b']]],
    ['quotes', '"a;b";"c""d";""', [['a;b', 'c"d', '']]],
    ['line breaks in quotes', '"a\r\nb";"c\nd"\ne', [['a\r\nb', 'c\nd'], ['e']]],
    ['a quote inside a cell', 'a"b;5" ống;c', [['a"b', '5" ống', 'c']]],
    ['nothing', '', []],
  ])('cuts %s', async (_, text, expected) => {
    expect(await cellsOf(text)).toEqual(expected);
  });

  it.each([';', ',', '\t', '|', '^', ']', '\\', '-', '.'])('takes %j as mark', async (mark) => {
    expect(await cellsOf(`a${mark}"b${mark}c"\nd${mark}e`, mark)).toEqual([
      ['a', `b${mark}c`],
      ['d', 'e'],
    ]);
  });

  it('takes a quote that is never closed literally and loses no row', async () => {
    const text = 'a;b\n1;"Sở A;10\n2;c\n3;d\n';
    expect(await cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '"Sở A', '10'],
      ['2', 'c'],
      ['3', 'd'],
    ]);
    expect(await faultsOf(text)).toEqual([
      undefined,
      { reason: 'quote-not-closed', column: 2 },
      undefined,
      undefined,
    ]);
  });

  it('takes a quote with text behind it literally', async () => {
    const text = '1;"Trường "Hoa Sen"";5\n2;b;6\n';
    expect(await cellsOf(text)).toEqual([
      ['1', '"Trường "Hoa Sen""', '5'],
      ['2', 'b', '6'],
    ]);
    expect(await faultsOf(text)).toEqual([{ reason: 'text-after-quote', column: 2 }, undefined]);
  });

  it('goes on after a quote that would close in a later row', async () => {
    const text = '1;"Sở A;10\n2;"Sở B";20\n3;c;30\n';
    expect(await cellsOf(text)).toEqual([
      ['1', '"Sở A', '10'],
      ['2', 'Sở B', '20'],
      ['3', 'c', '30'],
    ]);
    expect(await faultsOf(text)).toEqual([
      { reason: 'text-after-quote', column: 2 },
      undefined,
      undefined,
    ]);
  });

  it('reports the first broken cell of a row and unquotes the good ones', async () => {
    const text = '"Sở A";"a"x;"c"y';
    expect(await cellsOf(text)).toEqual([['Sở A', '"a"x', '"c"y']]);
    expect(await faultsOf(text)).toEqual([{ reason: 'text-after-quote', column: 2 }]);
  });

  it('reports a broken cell behind a quote inside an unquoted one', async () => {
    const text = '5" ống;"a"x;1\n5" ống;"y;2\n3;4\n';
    expect(await cellsOf(text)).toEqual([
      ['5" ống', '"a"x', '1'],
      ['5" ống', '"y', '2'],
      ['3', '4'],
    ]);
    const faults = (await faultsOf(text)).map((fault) => fault !== undefined);
    expect(faults).toEqual([true, true, false]);
  });

  it.each(['\r\n', '\n', '\r'])('counts the rows after a broken one by %j', async (mark) => {
    expect(await cellsOf(['1;"x', '2;y', '', '3;"z"w', '4;5'].join(mark))).toEqual([
      ['1', '"x'],
      ['2', 'y'],
      [''],
      ['3', '"z"w'],
      ['4', '5'],
    ]);
  });

  it('keeps a mark of byte order that is not at the beginning', async () => {
    expect(await cellsOf('a\n\ufeffb;5" x\n\ufeff')).toEqual([
      ['a'],
      ['\ufeffb', '5" x'],
      ['\ufeff'],
    ]);
  });
});
