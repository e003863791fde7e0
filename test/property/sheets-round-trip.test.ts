import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import { setGrid } from '../../src/sheets/set-grid.js';
import { setWorkbook } from '../../src/sheets/set-workbook.js';
import { describeWithLibreOffice, recalculateWorkbooks } from '../support/libreoffice.js';
import { exampleFiles } from '../support/mechanisms/example-set.js';
import { packageSets } from '../support/package-sets.js';
import { content, faultsOfWorkbook, setOfWorkbook } from '../support/sheet-round-trip.js';
import { SET_CASES, setOf } from './random-sets.js';

const LONG = 300_000;

async function expectSame(set: CriteriaSet, bytes: Uint8Array): Promise<void> {
  expect(await faultsOfWorkbook(bytes)).toEqual([]);
  expect(content(await setOfWorkbook(bytes))).toEqual(content(set));
}

/** Texts that notations, YAML, XML or Excel could take for something else. */
const HARD_TEXTS = [
  'Số [a]; b → 3',
  '=1+1',
  "'a",
  ' trước và sau ',
  'a\nb',
  'tab\tvà _x000D_',
  '2023-05-01',
  '1.10',
  '#N/A',
  'true',
  'e\u0301 tách dấu',
  'VÀ HOẶC KHÔNG ( ) “ ”',
  '{ a: 1 }',
  '"Dân vận khéo"',
];
const hardText = fc.oneof(
  fc.constantFrom(...HARD_TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

describe('a set that was written to a workbook and read again', () => {
  it.each(packageSets())(
    'is the same: $id',
    async (set) => {
      await expectSame(set, await setWorkbook(set));
    },
    LONG,
  );

  it.each(packageSets())('needs no cell of YAML: $id', (set) => {
    const rows = setGrid(set).flatMap(({ blocks, fields }) => [
      ...(fields === undefined ? [] : [fields.row]),
      ...blocks.flatMap((block) => block.rows),
    ]);
    expect(rows.map(({ other }) => other).filter((other) => other !== null)).toEqual([]);
  });

  it(
    'is the same for random sets',
    async () => {
      await fc.assert(
        fc.asyncProperty(SET_CASES, async ({ drawn }) => {
          const set = setOf(drawn.scored, drawn.deducted, drawn.whenMissing);
          await expectSame(set, await setWorkbook(set));
        }),
        { numRuns: 60 },
      );
    },
    LONG,
  );

  it(
    'is the same whatever its texts are',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            title: hardText,
            note: hardText,
            label: hardText,
            evidence: hardText,
            figure: hardText,
          }),
          fc.constantFrom(1, 2.5, 0.1, 33.333),
          async ({ title, note, label, evidence, figure }, points) => {
            const leaf = {
              id: '1.1',
              label,
              maxPoints: points,
              citation: { source: 'S', place: note },
              evidence,
              score: { method: 'yes-no', element: 'flag' },
            };
            const sections = [{ id: '1', label, maxPoints: points, criteria: [leaf] }];
            const elements = [
              { id: 'flag', label: figure.trim() === '' ? 'Có' : figure, kind: 'yes-no' },
            ];
            const set = { title, notes: [note], whenMissing: 'zero', conditions: [] };
            const read = parseCriteriaSet(exampleFiles({ sections, elements, set }));
            await expectSame(read, await setWorkbook(read));
          },
        ),
        { numRuns: 60 },
      );
    },
    LONG,
  );
});

describeWithLibreOffice('a workbook of criteria saved in LibreOffice', () => {
  it(
    'still says the same set',
    async () => {
      const sets = packageSets();
      const written = await Promise.all(sets.map((set) => setWorkbook(set)));
      const saved = recalculateWorkbooks(
        written.map((bytes, index) => ({ name: `${index}.xlsx`, bytes })),
      );
      for (const [index, set] of sets.entries()) {
        await expectSame(set, saved[index] ?? new Uint8Array());
      }
    },
    LONG,
  );
});
